"""Objectives, experiments and delegation at a moment: what findings, agenda and pages say of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.results import Breakdown, Dimension, Step, Trend
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.delegation.bottleneck import Bottleneck, bottleneck
from ecomkpi_desktop.review.delegation.validation import Validation
from ecomkpi_desktop.review.objectives.budget import Budget, budget_of
from ecomkpi_desktop.review.objectives.measure import Measured, measured
from ecomkpi_desktop.review.objectives.standing import Standing, standings
from ecomkpi_desktop.review.planned import Planned
from ecomkpi_desktop.settings.values import Settings


class Reads(Protocol):
    """What is asked of the engine."""

    def figures(self, selection: Selection) -> Mapping[str, Figure]:
        """Return every figure of a selection."""

    def by(self, dimension: Dimension, selection: Selection) -> Breakdown:
        """Return the ladder by the keys of a dimension."""

    def trend(self, step: Step, selection: Selection) -> Trend:
        """Return figures through time."""


@dataclass(frozen=True, slots=True)
class Plans:
    """What was planned, held against the data.

    Attributes:
        standings: of every key result.
        experiments: held against the data.
        budget: of the quarter.
        bottleneck: share of decisions that wait on the manager.
        validations: what is being handed over, or was.
    """

    standings: tuple[Standing, ...]
    experiments: tuple[Measured, ...]
    budget: Budget
    bottleneck: Bottleneck
    validations: tuple[Validation, ...] = ()


def plans_of(
    planned: Planned,
    engine: Reads,
    settings: Settings,
    period: Period,
    covered: Period | None,
    today: date,
    *,
    with_points: bool = False,
) -> Plans:
    """Hold what was planned against the data. Runs on worker threads.

    Args:
        planned: what the manager wrote down.
        engine: the figures of today.
        settings: the budget for experiments.
        period: what is looked at; its end is the day of the question to the data.
        covered: the days that orders cover, or None without any.
        today: the day of the question to the log of decisions.
        with_points: whether the way of each key result is told too.
    """
    experiments = planned.experiments
    tried = tuple(measured(engine, one, covered, experiments) for one in experiments)
    return Plans(
        standings(planned.objectives, engine, period.end, with_points=with_points),
        tried,
        budget_of(engine, settings, tried, period.end),
        bottleneck(planned.validations, planned.cases, today),
        planned.validations,
    )
