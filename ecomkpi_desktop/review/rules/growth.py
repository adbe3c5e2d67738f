"""A growth that flattens, told without a model: the same months of three years, side by side.

Comparing three months with the same three months of the year before removes the season without estimating it. The
growth so measured now is held against the growth so measured a year earlier.
"""

from collections.abc import Iterator, Mapping

import numpy as np

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.review.finding import Advice, Fact, Finding, money, rate
from ecomkpi_desktop.review.rules.situation import Situation

_SPAN = 3  # months summed, so that one good month does not decide
_YEAR = 12
_FLAT = 0.10  # a growth above this is none, however fast it was before
_FALL = 0.10  # points of growth lost in a year that make it a plateau rather than a slow business
_HALF = 0.5  # nor is it one while more than half of the growth is left

_PLATEAU = Advice(
    QT_TRANSLATE_NOOP("review", "Net sales are flattening: {now} year on year, after {before} a year earlier"),
    QT_TRANSLATE_NOOP("review", "The launch is over: what carried growth no longer does, and costs have followed it."),
    QT_TRANSLATE_NOOP("review", "Ask in order: market, loyalty, word of mouth, margin, cost of the next customer."),
    QT_TRANSLATE_NOOP("review", "Do not spend more to restart it before knowing which of the five it is."),
)
ADVICE: Mapping[str, Advice] = {"plateau": _PLATEAU}


def plateau(situation: Situation) -> Iterator[Finding]:
    """Yield a flattening of net revenue at the end of the period looked at."""
    sales = _complete_months(situation)
    if sales is None or len(sales) < 2 * _YEAR + _SPAN:
        return
    now, base, before = (float(_last(sales, years).sum()) for years in (0, 1, 2))
    if base <= 0 or before <= 0:
        return
    growth, growth_before = now / base - 1, base / before - 1
    if growth >= min(_FLAT, growth_before * _HALF) or growth_before - growth < _FALL:
        return
    cm3_rate = situation.value("cm3_rate")
    missing = base * (growth_before - growth)
    evidence = {
        "now": rate(growth),
        "before": rate(growth_before),
        "months": Fact(_SPAN, Unit.COUNT),
        "missing_sales": money(missing),
    }
    stake = None if cm3_rate is None else max(missing * cm3_rate, 0.0)
    yield Finding("plateau", Severity.WARNING, _PLATEAU, evidence, stake, "net_revenue")


def _complete_months(situation: Situation) -> Floats | None:
    """Return net revenue of the complete months up to the period's end, oldest first."""
    trend = situation.history
    if trend is None or "net_revenue" not in trend.columns:
        return None
    end = situation.selection.period.end
    kept = np.array([start < end for start in trend.starts], dtype=np.bool_) & trend.complete
    if end.day != 1:  # the month in which the period ends is cut: its own sales are not all in it
        kept &= np.array([(start.year, start.month) != (end.year, end.month) for start in trend.starts], dtype=np.bool_)
    return np.nan_to_num(trend.columns["net_revenue"][kept])


def _last(sales: Floats, years: int) -> Floats:
    end = len(sales) - years * _YEAR
    return sales[end - _SPAN : end]
