"""Problems are values: what went wrong, how badly, where; the sentence is made in ``present``.

An ``Issue`` never carries text for people. Its ``code`` names a sentence template and ``params`` fill it, so that the
same issue reads well in French, in English and in JSON.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How much an issue matters to the person who reads it."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Place:
    """Where an issue was found. Rows are counted as the spreadsheet shows them: the first row is 1."""

    file: str = ""
    sheet: str = ""
    row: int | None = None
    column: str = ""


@dataclass(frozen=True, slots=True)
class Issue:
    """One kind of problem met once or many times.

    Attributes:
        code: identifier in snake case, e.g. ``date_unreadable``; ``present.issues`` holds its sentence.
        severity: how much it matters.
        place: the first place where it was met.
        params: values for the sentence (JSON scalars only).
        count: how many rows it concerns.
        rows: the first rows concerned, as the spreadsheet counts them.
    """

    code: str
    severity: Severity
    place: Place = field(default_factory=Place)
    params: Mapping[str, str | int | float | None] = field(default_factory=dict)
    count: int = 1
    rows: tuple[int, ...] = ()


class ReadableError(Exception):
    """Work that cannot be done, with the issue that explains it to the user. The only error a command shows."""

    def __init__(self, code: str, *, place: Place | None = None, **params: str | float | None) -> None:
        super().__init__(code)
        self.issue = Issue(code, Severity.ERROR, place or Place(), params)
