"""What the scores are made from: plain values, whoever measured them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ecomkpi_desktop.kpi.figure import Reason, Unit
from ecomkpi_desktop.review.trust import Grade
from ecomkpi_desktop.settings.values import Settings


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure, of today or frozen in a review.

    Attributes:
        value: full precision, or None with a reason.
        unit: what it is measured in.
        grade: how far it can be trusted.
        reason: why there is no value.
    """

    value: float | None
    unit: Unit
    grade: Grade = Grade.A
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Extras:
    """Facts of other parts of the manager's work; None where nobody recorded anything.

    Attributes:
        gate_is_open: whether the hidden costs allow more acquisition spend.
        several_channels: share of the customers who buy on more than one channel.
        touch_points: share of the touch-point checklist that is kept.
        on_manager: share of the decisions that wait on the manager.
        delegated: share of the validations that were handed over.
        shared_objectives: objectives with figures that are running.
        experiments: experiments that are running.
        data_quality: mean score of the sources, 0 to 1.
    """

    gate_is_open: bool | None = None
    several_channels: float | None = None
    touch_points: float | None = None
    on_manager: float | None = None
    delegated: float | None = None
    shared_objectives: int | None = None
    experiments: int | None = None
    data_quality: float | None = None


@dataclass(frozen=True, slots=True)
class Habits:
    """What the notebook says of reviews and decisions.

    Attributes:
        due_reviews, held_reviews: of the last dates of the calendar; no date before the first review counts.
        due_decisions, settled_decisions: decisions that have reached their day, and those of them with an outcome.
        answers: key of a question -> mark of the answer.
    """

    due_reviews: int = 0
    held_reviews: int = 0
    due_decisions: int = 0
    settled_decisions: int = 0
    answers: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything the scores look at.

    Attributes:
        figures: by id.
        settings: corridors.
        habits: reviews, decisions, answers.
        last_order: last day of order data.
        today: day of the question; None where age does not matter.
        extras: facts of other parts of the manager's work.
    """

    figures: Mapping[str, Reading]
    settings: Settings
    habits: Habits = field(default_factory=Habits)
    last_order: date | None = None
    today: date | None = None
    extras: Extras = field(default_factory=Extras)
