"""Which reviews come next, and which can be opened: the calendar of the phase against the data and what was held."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.review.cadence.dates import PlannedReview, next_reviews, openable_reviews
from ecomkpi_desktop.review.cadence.phases import Phase, phase_in_force
from ecomkpi_desktop.review.meetings.decisions import Decision, DecisionState
from ecomkpi_desktop.review.meetings.review import Review
from ecomkpi_desktop.settings.values import Settings

_MOST_OPENABLE = 18


@dataclass(frozen=True, slots=True)
class Calendar:
    """The dates around today.

    Attributes:
        today: day.
        coming: the next reviews.
        openable: those that data reach into and nobody has opened, the latest first.
        suggested: the one to open next.
        phase: in force.
    """

    today: date
    coming: tuple[PlannedReview, ...]
    openable: tuple[PlannedReview, ...]
    suggested: PlannedReview | None
    phase: Phase


def calendar_of(settings: Settings, covered: Period | None, reviews: Sequence[Review], today: date) -> Calendar:
    """Return the dates around today.

    Args:
        settings: phase and rules of the dates.
        covered: the days that orders cover, or None without any.
        reviews: all of them.
        today: day.
    """
    opened = {(one.rhythm, one.period) for one in reviews}
    free: list[PlannedReview] = []
    if covered is not None:
        free = [one for one in openable_reviews(settings, covered) if (one.rhythm, one.period) not in opened]
    return Calendar(
        today, next_reviews(settings, today), tuple(free[:_MOST_OPENABLE]), _suggested(free, reviews, covered),
        phase_in_force(settings),
    )  # fmt: skip


def begun(reviews: Sequence[Review]) -> Review | None:
    """Return the review that is opened and not closed yet, the latest one of several."""
    return next((one for one in reversed(reviews) if not one.is_closed), None)


def to_follow_up(reviews: Sequence[Review], decisions: Sequence[Decision]) -> int:
    """Return how many decisions of closed reviews wait to be looked at again."""
    closed = {one.id for one in reviews if one.is_closed}
    waiting = {DecisionState.OPEN, DecisionState.DONE}
    return sum(one.review in closed and one.state in waiting and not one.is_empty for one in decisions)


def _suggested(
    free: Sequence[PlannedReview], reviews: Sequence[Review], covered: Period | None
) -> PlannedReview | None:
    """Return the review that follows the last one that was opened; without any, the latest whose days are all known."""
    if not free or covered is None:
        return None
    known = [one for one in free if one.period.end <= covered.end]
    later = [
        one
        for one in reversed(known)
        if reviews and one.period.end > max((r.period.end for r in reviews if r.rhythm is one.rhythm), default=date.max)
    ]
    return later[0] if later else (known or free)[0]
