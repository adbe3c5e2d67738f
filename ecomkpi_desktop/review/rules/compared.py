"""Parts of the business held against themselves a year earlier: newest customers, channels with and without spend."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from ecomkpi_desktop.kpi.early_worth import EarlyWorth
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.results import Breakdown, Dimension
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Selection
from ecomkpi_desktop.review.rules.reads import Reads

AGE_DAYS = 90  # most who come back at all have done so by then, and a season's buyers are old enough soon
_COHORT_MONTHS = 3


@dataclass(frozen=True, slots=True)
class Part:
    """Some channels, in the period and on the same dates a year earlier.

    Attributes:
        selection: the period through these channels.
        figures, compared: theirs; ``compared`` is None where orders do not cover the year before.
    """

    selection: Selection
    figures: Mapping[str, Figure]
    compared: Mapping[str, Figure] | None

    def value(self, figure_id: str) -> float | None:
        """Return the value of a figure of the period, or None."""
        return self.figures[figure_id].value if figure_id in self.figures else None

    def compared_value(self, figure_id: str) -> float | None:
        """Return the value of a figure a year earlier, or None."""
        return self.compared[figure_id].value if self.compared is not None and figure_id in self.compared else None


@dataclass(frozen=True, slots=True)
class Cohorts:
    """The newest customers old enough to judge, and those won on the same dates a year earlier at the same age.

    Attributes:
        newest, before: the two.
    """

    newest: EarlyWorth
    before: EarlyWorth


def cohorts_of(engine: Reads, selection: Selection, covered: Period | None) -> Cohorts | None:
    """Return the last whole months of new customers who are old enough, and those of a year earlier.

    The same months of both years: who buys for Christmas comes back otherwise than who buys in March. The data must
    reach a year further back: at the beginning of a file everybody looks new, the loyal ones among them.
    """
    if covered is None:
        return None
    known_until = min(selection.period.end, covered.end)
    end = (known_until - timedelta(days=AGE_DAYS - 1)).replace(day=1)
    newest = Period(add_months(end, -_COHORT_MONTHS), end)
    if add_months(newest.start, -2 * 12) < covered.start:
        return None
    asked = selection.over(Period(newest.start, known_until))
    now, before = (engine.early_worth(asked, days, AGE_DAYS) for days in (newest, newest.year_before()))
    return None if now is None or before is None else Cohorts(now, before)


def by_spend(engine: Reads, selection: Selection, year_before: Period | None) -> tuple[Part | None, Part | None]:
    """Return the channels with spend in the period or a year earlier, and those without in either.

    Without any spend no channel can be told to be free: there is neither part.
    """
    if not selection.scope.is_whole:
        return None, None
    periods = [selection] if year_before is None else [selection, selection.over(year_before)]
    tables = [engine.by(Dimension.CHANNEL, period) for period in periods]
    paid = frozenset(name for table in tables for name in _with_spend(table))
    names = frozenset(name for table in tables for name in table.keys if name != NOT_ALLOCATED)

    def part(channels: frozenset[str]) -> Part | None:
        if not channels:
            return None
        own = selection.through(channels)
        return Part(own, engine.figures(own), None if year_before is None else engine.figures(own.over(year_before)))

    return (part(paid), part(names - paid)) if paid else (None, None)


def _with_spend(table: Breakdown) -> list[str]:
    spend = table.columns.get("marketing_spend")
    if spend is None:
        return []
    return [name for name, cost in zip(table.keys, spend.tolist(), strict=True) if cost > 0 and name != NOT_ALLOCATED]
