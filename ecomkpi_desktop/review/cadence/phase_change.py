"""The proposal of another growth phase: two closed reviews in a row fit the next row of the table. Never automatic."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.review.cadence.phases import Phase, following, phase_in_force
from ecomkpi_desktop.review.status import Status, corridor_of
from ecomkpi_desktop.review.trust import Grade
from ecomkpi_desktop.settings.values import Settings

IN_A_ROW = 2


class Judged(Protocol):
    """What of a closed review tells whether the next phase fits."""

    @property
    def id(self) -> str:
        """Identifies the review."""

    @property
    def phase(self) -> str:
        """The phase it was held in."""

    @property
    def period(self) -> Period:
        """The days it looked at."""

    @property
    def ltv_cac(self) -> float | None:
        """LTV/CAC as reviewed."""

    @property
    def ltv_cac_grade(self) -> Grade | None:
        """How far it could be trusted."""


@dataclass(frozen=True, slots=True)
class PhaseProposal:
    """Another phase, and why.

    Attributes:
        now, proposed: rows of the table.
        evidence: period and LTV/CAC of the reviews that fit it, earliest first.
        last_review: id of the latest of them; who says no is asked again only after another review.
    """

    now: Phase
    proposed: Phase
    evidence: tuple[tuple[Period, float], ...]
    last_review: str


def proposed_phase(closed: Sequence[Judged], settings: Settings) -> PhaseProposal | None:
    """Return the next phase if the last two closed reviews fit it.

    Both must have been held in the phase in force, with an LTV/CAC that may be acted upon (not graded C) inside the
    corridor of the next row.

    Args:
        closed: closed reviews in any order.
        settings: the phase in force and the corridors.
    """
    now = phase_in_force(settings)
    proposed = following(now.code)
    last = sorted(closed, key=lambda one: (one.period.end, one.id))[-IN_A_ROW:]
    if proposed is None or len(last) < IN_A_ROW:
        return None
    corridor = corridor_of("ltv_cac", settings.with_value("phase", proposed.code))
    evidence = []
    for one in last:
        value = one.ltv_cac
        sound = one.phase == now.code and one.ltv_cac_grade not in {None, Grade.C}
        if value is None or not sound or corridor is None or corridor.place(value) is not Status.IN:
            return None
        evidence.append((one.period, value))
    return PhaseProposal(now, proposed, tuple(evidence), last[-1].id)
