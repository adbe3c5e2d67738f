"""Which source is right about a field: one for each field on which sources differ."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from ecomkpi_desktop.review.governance.conflicts import Comparison


class Standing(StrEnum):
    """How far a conflict has come."""

    OPEN = "open"  # nobody has said who is right
    TO_CORRECT = "to_correct"  # said, and the figures still use the other one
    SETTLED = "settled"  # said, and the figures use it


@dataclass(frozen=True, slots=True)
class SourceOfTruth:
    """The source that is right about a field.

    Attributes:
        id: of the conflict.
        source: key of the source that is right.
        decided_on: day.
        why: as typed.
    """

    KIND: ClassVar[str] = "source_of_truth"
    id: str
    source: str
    decided_on: date
    why: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """A conflict and what was decided about it."""

    conflict: Comparison
    truth: SourceOfTruth | None
    standing: Standing

    @property
    def right(self) -> str:
        """Key of the source that is right, here or beside a third one; "" while nobody has said."""
        if self.standing is Standing.OPEN:
            return ""
        return self.truth.source if self.truth is not None else self.conflict.used

    @property
    def wrong(self) -> str:
        """Key of the source that is to be corrected, "" while nobody has said which."""
        if self.truth is None:
            return ""
        return self.conflict.second if self.truth.source == self.conflict.first else self.conflict.first


def judged(conflicts: Iterable[Comparison], truths: Iterable[SourceOfTruth]) -> tuple[Judged, ...]:
    """Return the conflicts with what was decided about each; what sources agree on is left out."""
    known = {truth.id: truth for truth in truths}
    return tuple(
        Judged(one, known.get(one.id), _standing(one, known.get(one.id))) for one in conflicts if one.count
    )


def _standing(conflict: Comparison, truth: SourceOfTruth | None) -> Standing:
    if truth is None or truth.source not in {conflict.first, conflict.second}:
        return Standing.SETTLED if conflict.is_chosen else Standing.OPEN
    return Standing.SETTLED if truth.source == conflict.used else Standing.TO_CORRECT
