"""Fills the inputs of the scores: from the figures of today or of a closed review, and from the notebook."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.review.cadence.dates import openable_reviews
from ecomkpi_desktop.review.delegation.bottleneck import bottleneck
from ecomkpi_desktop.review.meetings.decisions import Decision, DecisionState
from ecomkpi_desktop.review.meetings.review import Review, Stage
from ecomkpi_desktop.review.omnichannel.audit import channel_notes
from ecomkpi_desktop.review.pillars.assessment import QUESTIONS, SelfAnswer
from ecomkpi_desktop.review.pillars.inputs import Extras, Habits, Inputs, Reading
from ecomkpi_desktop.review.planned import planned_in
from ecomkpi_desktop.settings.values import Settings

if TYPE_CHECKING:
    from ecomkpi_desktop.review.notebook import Notebook
    from ecomkpi_desktop.review.rules.situation import Situation

_LAST = 6  # dates of the calendar that are looked back at


@dataclass(frozen=True, slots=True)
class Written:
    """The notes that the scores look at.

    Attributes:
        reviews, decisions, answers: all of them.
        extras: facts of other parts of the manager's work.
    """

    reviews: tuple[Review, ...] = ()
    decisions: tuple[Decision, ...] = ()
    answers: tuple[SelfAnswer, ...] = ()
    extras: Extras = field(default_factory=Extras)


def written_in(notebook: "Notebook", day: date) -> Written:
    """Return the notes that the scores look at, on a day."""
    return Written(
        notebook.all(Review), notebook.all(Decision), notebook.all(SelfAnswer), _noted(notebook, day)
    )


def _noted(notebook: "Notebook", day: date) -> Extras:
    """Return what is noted of touch points, delegation, objectives and experiments."""
    plans = planned_in(notebook)
    waiting = bottleneck(plans.validations, plans.cases, day).declared.share
    running = sum(one.start <= day <= one.due for one in plans.objectives)
    return Extras(
        touch_points=channel_notes(notebook).points.consistency,
        on_manager=waiting,
        delegated=None if waiting is None else 1.0 - waiting,
        shared_objectives=running if plans.objectives else None,
        experiments=sum(not one.is_decided for one in plans.experiments) if plans.experiments else None,
    )


def inputs_of(situation: "Situation", written: Written) -> Inputs:
    """Return the inputs of a period, on the figures of today."""
    readings = {
        key: Reading(figure.value, figure.unit, situation.grade(key), figure.reason)
        for key, figure in situation.figures.items()
        if key in FIGURE_IDS
    }
    state = situation.state
    habits = habits_of(written, situation.settings, situation.covered, state.today)
    extras = extras_of(situation, written)
    return Inputs(readings, situation.settings, habits, state.last_day(Kind.ORDERS), state.today, extras)


def extras_of(situation: "Situation", written: Written) -> Extras:
    """Return what is noted, with what was measured of the gate, of customers and of the data."""
    costs, sharing = situation.costs, situation.state.sharing
    return replace(
        written.extras, gate_is_open=None if costs is None else costs.gate.is_open,
        several_channels=situation.several_channels,
        data_quality=None if sharing is None else sharing.quality,
    )  # fmt: skip


def frozen_inputs(review: Review, written: Written, settings: Settings, today: date) -> Inputs | None:
    """Return the inputs of a review, on the figures that were frozen in it; None where it is not closed."""
    if review.frozen is None:
        return None
    frozen = {
        key: Reading(one.value, one.unit, one.grade, one.reason)
        for key, one in review.frozen.figures.items()
        if key in FIGURE_IDS
    }
    orders = [source for source in review.frozen.basis.sources if source.kind is Kind.ORDERS]
    first = min((source.first_day for source in orders if source.first_day is not None), default=None)
    last = max((source.last_day for source in orders if source.last_day is not None), default=None)
    covered = _covered(first, last)
    reviews = (*(one for one in written.reviews if one.id != review.id), review)
    seen = Written(reviews, written.decisions, written.answers, written.extras)
    return Inputs(frozen, settings, habits_of(seen, settings, covered, today), last, today, written.extras)


def habits_of(written: Written, settings: Settings, covered: Period | None, today: date | None) -> Habits:
    """Return how reviews and decisions are kept up, and what was answered.

    Dates are those of the rhythm in force whose days the data reach into: whoever works on the files of last year is
    judged on the reviews of last year.

    Args:
        written: the notes.
        settings: phase and days of the reviews.
        covered: days of order data.
        today: day of the question.
    """
    due, held = _calendar(written.reviews, settings, covered)
    ripe = list(_ripe(written, today))
    answers = {one.id: one.mark for one in written.answers if one.id in QUESTIONS}
    return Habits(due, held, len(ripe), sum(one.state is not DecisionState.OPEN for one in ripe), answers)


def attended(written: Written, figure_ids: Iterable[str], subject: str) -> bool:
    """Tell whether an open decision is about one of some figures, or answers the finding on a subject."""
    wanted = frozenset(figure_ids)
    return any(
        one.state is DecisionState.OPEN
        and not one.is_empty
        and (one.figure_id in wanted or one.finding.partition("|")[2] == subject)
        for one in written.decisions
    )


def _calendar(reviews: tuple[Review, ...], settings: Settings, covered: Period | None) -> tuple[int, int]:
    if covered is None or not reviews:
        return 0, 0
    first = min(one.nominal or one.planned_for for one in reviews)
    reached = (one for one in openable_reviews(settings, covered) if one.period.end <= covered.end)
    dates = [one for one in reached if one.nominal >= first][:_LAST]
    done: Mapping[tuple[str, date | None], bool] = {
        (one.rhythm, one.nominal): True for one in reviews if one.stage in {Stage.HELD, Stage.CLOSED}
    }
    return len(dates), sum((one.rhythm, one.nominal) in done for one in dates)


def _ripe(written: Written, today: date | None) -> Iterable[Decision]:
    """Yield the decisions of closed reviews that have reached their day."""
    closed = {one.id for one in written.reviews if one.is_closed}
    for one in written.decisions:
        if one.review in closed and not one.is_empty and today is not None and one.due is not None and one.due <= today:
            yield one


def _covered(first: date | None, last: date | None) -> Period | None:
    from datetime import timedelta

    return None if first is None or last is None else Period(first, last + timedelta(days=1))


FIGURE_IDS = frozenset(
    {"ltv_cac", "cm3_rate", "break_even_day", "cost_coverage", "identified_share", "retention_rate",
     "return_rate_value"}
)  # fmt: skip
