"""What became of the decisions of earlier reviews: the figure then, what was expected, the figure now."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from typing import Protocol

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.meetings.decisions import Decision, DecisionState, FollowUp, Verdict
from ecomkpi_desktop.review.meetings.review import Review

_HAIR = 1e-9


class Channels(Protocol):
    """The channels of the data."""

    @property
    def channels(self) -> tuple[str, ...]:
        """Their names."""


class Figures(Protocol):
    """What the follow-up asks of the engine."""

    @property
    def facts(self) -> Channels:
        """The store the figures are computed from."""

    def figures(self, selection: Selection) -> Mapping[str, Figure]:
        """Return every figure of the registry."""


def follow_up_of(
    review: Review, reviews: Iterable[Review], decisions: Iterable[Decision], engine: Figures
) -> tuple[FollowUp, ...]:
    """Return the decisions of the closed reviews before one that still have something to say, earliest first.

    A decision is followed until a closed review has recorded its end: its effect measured, or that it was dropped.

    Args:
        review: the one that looks back.
        reviews: all of them.
        decisions: all of them, as they stand.
        engine: the figures of today.
    """
    earlier = [one for one in reviews if one.is_closed and one.id != review.id and one.period.end <= review.period.end]
    taken_by = {one.id: one for one in earlier}
    ended = {line.decision.id for one in earlier for line in one.follow_up if _has_ended(line)}
    asked: dict[Selection, Mapping[str, Figure]] = {}

    def figures(selection: Selection) -> Mapping[str, Figure]:
        if selection not in asked:
            asked[selection] = engine.figures(selection)
        return asked[selection]

    def lines() -> Iterator[FollowUp]:
        for decision in decisions:
            taker = taken_by.get(decision.review)
            if taker is not None and decision.id not in ended and not decision.is_empty:
                # A channel that the data do not know any more has no figure; nought would be one.
                is_known = not decision.channel or decision.channel in engine.facts.channels
                yield _line(decision, taker, review, figures if is_known else _nothing)

    return tuple(sorted(lines(), key=lambda line: (line.decided_on, line.decision.order)))


def verdict_of(decision: Decision, now: float | None, reached: Period) -> Verdict:
    """Return how a decision stands.

    Args:
        decision: as it stands.
        now: its figure over the days that ``reached`` ends.
        reached: days that are looked at: before they reach the day it is due, it is too early to tell.
    """
    if decision.state is DecisionState.DROPPED:
        return Verdict.DROPPED
    if decision.due is not None and decision.due >= reached.end:
        return Verdict.TOO_EARLY
    target, effect = decision.target, decision.effect
    if target is None or effect is None or now is None:
        return Verdict.UNKNOWN
    hair = _HAIR * max(1.0, abs(target))
    is_reached = now >= target - hair if effect >= 0 else now <= target + hair
    return Verdict.KEPT if is_reached else Verdict.MISSED


def settled(line: FollowUp) -> Decision:
    """Return a decision as it stands once the review that follows it up is closed: a measured effect stays."""
    decision = line.decision
    is_told = line.verdict in {Verdict.KEPT, Verdict.MISSED}
    if decision.state is not DecisionState.DONE or not is_told or line.now is None or decision.baseline is None:
        return decision
    from dataclasses import replace

    return replace(decision, state=DecisionState.MEASURED, measured=line.now - decision.baseline)


def window_of(then: Period, end_of: Period) -> Period:
    """Return the last days of a period, as many of them as another period has, so that amounts compare.

    Months are compared with months where both periods are made of them.
    """
    if then.is_whole_months and end_of.end.day == 1:
        return Period(add_months(end_of.end, -then.month_count), end_of.end)
    return Period(end_of.end - timedelta(days=then.days), end_of.end)


def _line(decision: Decision, taker: Review, review: Review, figures: "_Asks") -> FollowUp:
    window = window_of(taker.period, review.period)
    definition = REGISTRY.get(decision.figure_id)
    now = None
    if definition is not None:
        figure = figures(decision.seen_in(taker.look.over(window))).get(decision.figure_id)
        now = figure.value if figure is not None else None
    verdict = verdict_of(decision, now, window)
    return FollowUp(decision, taker.day, window, definition.unit if definition is not None else None, now, verdict)


def _has_ended(line: FollowUp) -> bool:
    return settled(line).state is DecisionState.MEASURED or line.verdict is Verdict.DROPPED


def _nothing(_selection: Selection) -> Mapping[str, Figure]:
    return {}


class _Asks(Protocol):
    def __call__(self, selection: Selection, /) -> Mapping[str, Figure]: ...
