"""The quality of a source's data: five measured dimensions, import by import, and their mean."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import FIELDS
from ecomkpi_desktop.review.governance.contract import Freshness
from ecomkpi_desktop.review.governance.measure import EXPECTED, Measure
from ecomkpi_desktop.review.governance.source import Source
from ecomkpi_desktop.review.governance.timing import last_due

if TYPE_CHECKING:
    from ecomkpi_desktop.importing.recipe import Recipe
    from ecomkpi_desktop.workspace.records import ImportRecord

DIMENSIONS = ("completeness", "validity", "uniqueness", "freshness", "reconciliation")
_FADES = 92  # days late after which data say nothing of the present: a quarter
_PARTS = 20  # one repeated key in so many rows is a mistake, more of them is the nature of the file
_CELLS = frozenset({"cells_left_unknown"})


@dataclass(frozen=True, slots=True)
class Quality:
    """Shares between 0 and 1; None where a dimension cannot be measured.

    Attributes:
        completeness: filled cells of the columns that the file has, of all that should be.
        validity: rows and cells that could be read, of all.
        uniqueness: rows that repeat no other, of all.
        freshness: 1 up to the date of delivery, falling to 0 in a quarter.
        reconciliation: totals and equations that hold, of all that can be tried.
    """

    completeness: float | None = None
    validity: float | None = None
    uniqueness: float | None = None
    freshness: float | None = None
    reconciliation: float | None = None

    @property
    def score(self) -> float | None:
        """Mean of what could be measured."""
        known = [value for name in DIMENSIONS if (value := getattr(self, name)) is not None]
        return sum(known) / len(known) if known else None


@dataclass(frozen=True, slots=True)
class Step:
    """An import, and the quality of its source before and after it.

    Attributes:
        import_id: number of the import.
        file: its name.
        at: when it was imported, UTC.
        own: quality of the import alone; its freshness as on the day of the import.
        before: score of the source before it; None for the first one.
        after: quality of all that the source held after it.
    """

    import_id: int
    file: str
    at: datetime
    own: Quality
    before: float | None
    after: Quality


def history(source: Source, measures: Mapping[int, Measure], freshness: Freshness) -> tuple[Step, ...]:
    """Return the quality of a source through its imports, in the order in which they came."""
    steps: list[Step] = []
    parts: list[tuple[Quality, int]] = []
    covered: date | None = None
    for record in source.imports:
        recipe = source.recipes.get(record.id)
        if recipe is None:
            continue
        if record.period is not None:
            covered = max(covered, record.period[1]) if covered is not None else record.period[1]
        own = own_quality(record, recipe, measures.get(record.id))
        parts.append((own, max(record.rows_accepted, 1)))
        fresh = freshness_score(freshness, covered, record.imported_at.date())
        after = _together(parts, fresh)
        before = steps[-1].after.score if steps else None
        steps.append(Step(record.id, record.file, record.imported_at, _with_freshness(own, fresh), before, after))
    return tuple(steps)


def present_quality(
    source: Source, measures: Mapping[int, Measure], freshness: Freshness, today: date
) -> Quality | None:
    """Return the quality of a source today; None without an import."""
    steps = history(source, measures, freshness)
    if not steps:
        return None
    return _with_freshness(steps[-1].after, freshness_score(freshness, source.last_day, today))


def mean_score(
    sources: Iterable[Source], measures: Mapping[int, Measure], freshness: Callable[[Source], Freshness], today: date
) -> float | None:
    """Return the mean of the scores of all sources today, each counting as much; None where none has one."""
    found = (present_quality(source, measures, freshness(source), today) for source in sources)
    scores = [one.score for one in found if one is not None and one.score is not None]
    return sum(scores) / len(scores) if scores else None


def own_quality(record: "ImportRecord", recipe: "Recipe", measure: Measure | None) -> Quality:
    """Return the quality of one import, without its freshness."""
    return Quality(
        _completeness(recipe, record, measure), _validity(record, recipe), _uniqueness(measure), None,
        _reconciliation(record, measure),
    )  # fmt: skip


def freshness_score(freshness: Freshness, covered_to: date | None, today: date) -> float | None:
    """Return 1 while everything due is there, then less with every day that is missing."""
    due = last_due(freshness, today)
    if due is None or covered_to is None:
        return None
    return max(0.0, 1.0 - max(0, (due.through - covered_to).days) / _FADES)


def _completeness(recipe: "Recipe", record: "ImportRecord", measure: Measure | None) -> float | None:
    """Return filled cells of what every row should say: the columns whose kind cannot do without them, and keys."""
    if measure is None or not measure.rows:
        return None
    wanted = [
        one.name for one in FIELDS[recipe.kind] if one.name in recipe.mapping and not one.order_level
        and (one.required or one.name in EXPECTED)
    ]  # fmt: skip
    if not wanted:
        return None
    filled = sum(measure.columns[name].filled if name in measure.columns else 0 for name in wanted)
    rejected = record.rows_rejected * len(wanted)
    return filled / (measure.rows * len(wanted) + rejected)


def _validity(record: "ImportRecord", recipe: "Recipe") -> float | None:
    rows = record.rows_accepted + record.rows_rejected
    if not rows:
        return None
    unread = sum(issue.count for issue in record.issues if issue.code in _CELLS)
    cells = rows * max(1, len(recipe.mapping))
    return max(0.0, record.rows_accepted / rows - unread / cells)


def _uniqueness(measure: Measure | None) -> float | None:
    """Return the rows that repeat no key; None for a file whose rows are parts: lines repeat their order."""
    if measure is None or not measure.keyed or measure.repeated * _PARTS > measure.keyed:
        return None
    return 1 - measure.repeated / measure.keyed


def _reconciliation(record: "ImportRecord", measure: Measure | None) -> float | None:
    tried = [1.0 if total.agrees else 0.0 for total in record.declared]
    for stated, broken in (measure.equations.values() if measure is not None else ()):
        if stated:
            tried.append(1 - broken / stated)
    if record.orders:
        tried += [max(0.0, 1 - one.count / record.orders) for one in record.issues if one.code == "order_total_differs"]
    return sum(tried) / len(tried) if tried else None


def _with_freshness(quality: Quality, fresh: float | None) -> Quality:
    return Quality(quality.completeness, quality.validity, quality.uniqueness, fresh, quality.reconciliation)


def _together(parts: list[tuple[Quality, int]], fresh: float | None) -> Quality:
    """Return the quality of several imports, every row counting as much; what most rows do not show is left out."""

    def mean(name: str) -> float | None:
        known = [(value, rows) for part, rows in parts if (value := getattr(part, name)) is not None]
        total: float = sum(rows for _, rows in known)
        # A small file that shows what the others cannot says nothing about all of them.
        if not total or total * 2 < sum(rows for _, rows in parts):
            return None
        return float(sum(value * rows for value, rows in known) / total)

    return Quality(mean("completeness"), mean("validity"), mean("uniqueness"), fresh, mean("reconciliation"))
