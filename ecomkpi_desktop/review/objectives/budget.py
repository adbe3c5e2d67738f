"""The money for experiments of a quarter, and what is left of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.results import Step, Trend
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.objectives.measure import Doubt, Measured
from ecomkpi_desktop.settings.experiments import AMOUNT, SHARE
from ecomkpi_desktop.settings.values import Settings


class Reads(Protocol):
    """What is asked of the engine."""

    def trend(self, step: Step, selection: Selection) -> Trend:
        """Return figures through time."""


@dataclass(frozen=True, slots=True)
class Budget:
    """The budget of a quarter, HT in the workspace currency.

    Attributes:
        quarter: its days.
        amount: what may be spent; None where neither an amount was set nor a spend is known to take a share of.
        share: the share it is of ``base``; None where an amount was set.
        base: marketing spend of the quarter before; None where an amount was set.
        committed: envelopes of the experiments that begin in the quarter, or what they spent once they are over and the
            data tell it.
    """

    quarter: Period
    amount: float | None
    share: float | None
    base: float | None
    committed: float

    @property
    def left(self) -> float | None:
        """What can still be committed; under 0 where too much is."""
        return self.amount - self.committed if self.amount is not None else None


def quarter_of(day: date) -> Period:
    """Return the calendar quarter of a day."""
    start = date(day.year, day.month - (day.month - 1) % 3, 1)
    return Period(start, add_months(start, 3))


def budget_of(engine: Reads, settings: Settings, experiments: Iterable[Measured], end: date) -> Budget:
    """Return the budget of the quarter that is looked at.

    Args:
        engine: the figures of today.
        settings: an amount per quarter, else a share of what was spent in the quarter before.
        experiments: all of them, held against the data.
        end: day after the last one that is looked at.
    """
    quarter = quarter_of(end - timedelta(days=1))
    committed = sum(_committed(one) for one in experiments if quarter.contains(one.experiment.days.start))
    amount = settings.number(AMOUNT)
    if amount > 0:
        return Budget(quarter, amount, None, None, committed)
    share = settings.number(SHARE)
    spend = engine.trend(Step.MONTH, Selection(quarter.before())).columns["marketing_spend"]
    base = float(spend[spend == spend].sum())  # noqa: PLR0124 - what is not available is left out
    return Budget(quarter, share * base if base > 0 else None, share, base, committed)


def _committed(one: Measured) -> float:
    """Return what an experiment takes of the budget: its envelope, until the data tell what it has spent."""
    is_told = (one.is_over or one.experiment.is_decided) and Doubt.NO_SPEND not in one.doubts
    return one.spent if is_told else max(one.spent, one.experiment.envelope)
