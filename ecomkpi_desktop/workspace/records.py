"""What the document remembers of each import, and of itself, as values."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Issue, Place, Severity
from ecomkpi_desktop.importing.result import DeclaredTotal


def now() -> datetime:
    """Return the moment, in UTC and to the second, as the document writes it."""
    return clock.now()


def today() -> date:
    """Return the day it is where the user is."""
    return clock.today()


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """What a file says of how late it is; the greater of two is the later file, whatever was imported first.

    An export cannot be older than the latest moment written in it, so that comes first; then the end of the period it
    covers; then, for files without any date (a list of costs), the moment at which the file was made, where it is
    known. The SHA-256 and the recipe only make the order total.

    Attributes:
        latest: latest moment of any date column, ISO; "" where there is none.
        covers_to: last day of the period the file covers, ISO; "" where it is unknown.
        made_at: when the file was made, ISO; "" where it is unknown.
        sha256: of the file.
        recipe: JSON of the recipe.
    """

    latest: str
    covers_to: str
    made_at: str
    sha256: str
    recipe: str


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One import of the document.

    Attributes:
        id: number of its segment; never given twice in a document.
        file: name of the file, without its folder.
        sha256: of the file.
        sheets: where the table was in the file; "" for a text file.
        kind: which canonical table it feeds.
        recipe: how it was read, as JSON.
        imported_at: UTC.
        rows_read, rows_accepted, rows_rejected, rows_ignored, orders: counts of the import.
        period: first and last day, inclusive; None without dates.
        issues: what was found while reading.
        declared: totals the file states, beside what was read.
        evidence: what ranks it among the other imports.
        digest: SHA-256 of its segment.
        removed_at: when it was undone; None while it is in force.
    """

    id: int
    file: str
    sha256: str
    sheets: tuple[str, ...]
    kind: Kind
    recipe: str
    imported_at: datetime
    rows_read: int
    rows_accepted: int
    rows_rejected: int
    rows_ignored: int
    orders: int
    period: tuple[date, date] | None
    issues: tuple[Issue, ...]
    declared: tuple[DeclaredTotal, ...]
    evidence: Evidence
    digest: str
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of the imports log.

    Attributes:
        at: UTC.
        action: ``added``, ``removed``, ``restored``, ``compacted``, ``migrated``.
        import_id: which import, where it is about one.
        params: what else is worth knowing: file, rows, orders replaced.
    """

    at: datetime
    action: str
    import_id: int | None
    params: Mapping[str, Any] = field(default_factory=dict)


def canonical_json(value: Any) -> str:
    """Return JSON that is equal for equal values."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=_plain)


def _plain(value: Any) -> Any:
    """Turn dates, and the scalars of numpy and Arrow, into JSON values."""
    if isinstance(value, date):  # datetime is one too
        return value.isoformat()
    for method in ("item", "as_py"):
        if hasattr(value, method):
            return getattr(value, method)()
    raise TypeError(f"{type(value).__name__} cannot be kept in a document")


def issues_to_json(issues: tuple[Issue, ...]) -> str:
    """Return issues as JSON."""
    return canonical_json(
        [
            {
                "code": issue.code,
                "severity": issue.severity.value,
                "place": [issue.place.file, issue.place.sheet, issue.place.row, issue.place.column],
                "params": dict(issue.params),
                "count": issue.count,
                "rows": list(issue.rows),
            }
            for issue in issues
        ]
    )


def issues_from_json(text: str) -> tuple[Issue, ...]:
    """Return the issues that :func:`issues_to_json` wrote."""
    return tuple(
        Issue(
            data["code"], Severity(data["severity"]), Place(*data["place"]), data["params"], data["count"],
            tuple(data["rows"]),
        )
        for data in json.loads(text)
    )
