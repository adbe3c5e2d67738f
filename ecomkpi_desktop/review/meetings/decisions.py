"""What a review decides, and what became of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection


class DecisionState(StrEnum):
    """What became of a decision."""

    OPEN = "open"
    DONE = "done"  # carried out; its effect is still awaited
    DROPPED = "dropped"
    MEASURED = "measured"  # its effect was measured by a review that is closed


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision. It lives on after its review is closed; what was decided then is frozen in the review.

    Attributes:
        id: of the note.
        review: id of the review that took it.
        number: its place among those of the review, from 1.
        text: what is done.
        owner: by whom.
        due: until when; its effect is expected from that day on.
        figure_id: the figure that will tell, of the registry; "" for none.
        effect: by how much that figure is to change, in its own unit (0.01 is a point of a rate); None if not said.
        baseline: the figure when it was decided.
        finding: code and subject of the finding it answers, parted by ``|``; "" for none.
        state: what became of it.
        state_on: since when.
        measured: the change of the figure when the effect was measured.
        channel: the channel whose figure will tell; "" for that of everything the review looks at.
    """

    KIND: ClassVar[str] = "decision"
    id: str
    review: str
    number: int = 0
    text: str = ""
    owner: str = ""
    due: date | None = None
    figure_id: str = ""
    effect: float | None = None
    baseline: float | None = None
    finding: str = ""
    state: DecisionState = DecisionState.OPEN
    state_on: date | None = None
    measured: float | None = None
    channel: str = ""

    @property
    def order(self) -> tuple[str, int, str]:
        """Sort key: by review, in the order in which they were taken."""
        return self.review, self.number, self.id

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed yet."""
        return not (self.text.strip() or self.owner.strip() or self.figure_id or self.finding)

    @property
    def target(self) -> float | None:
        """What the figure is to be, or None."""
        if self.baseline is None or self.effect is None:
            return None
        return self.baseline + self.effect

    def seen_in(self, selection: Selection) -> Selection:
        """Return the part of a selection whose figure will tell."""
        return selection.through(frozenset({self.channel})) if self.channel else selection


class Verdict(StrEnum):
    """How a decision stands against what was expected of it."""

    KEPT = "kept"
    MISSED = "missed"
    TOO_EARLY = "too_early"  # the figures do not reach the day it is due
    DROPPED = "dropped"
    UNKNOWN = "unknown"  # no figure, no expectation, or no value to hold against it


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A decision of an earlier review, as a later one sees it.

    Attributes:
        decision: as it stood at the later review.
        decided_on: day of the review that took it.
        window: the days of ``now``: as long as those of the review that took it.
        unit: of the figure; None without one.
        now: the figure over the window.
        verdict: how it stands.
    """

    decision: Decision
    decided_on: date
    window: Period
    unit: Unit | None
    now: float | None
    verdict: Verdict
