"""A growth that flattens."""

from collections.abc import Iterator, Mapping

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.review.diagnosis.pace import SPAN, Course, Pace, pace_of
from ecomkpi_desktop.review.finding import Advice, Fact, Finding, Trace, money, rate
from ecomkpi_desktop.review.rules.situation import Situation

_PLATEAU = Advice(
    QT_TRANSLATE_NOOP(
        "review",
        "Net revenue is flattening: {now} year on year over the last {months} months, after {before} a year earlier",
    ),
    QT_TRANSLATE_NOOP(
        "review", "What carried growth until now no longer does; which part it is decides on the answer."
    ),
    QT_TRANSLATE_NOOP("review", "Ask in order: market, loyalty, word of mouth, margin, cost of the next customer."),
    QT_TRANSLATE_NOOP("review", "Do not spend more to restart it before knowing which of the five it is."),
)
ADVICE: Mapping[str, Advice] = {"plateau": _PLATEAU}


def plateau(situation: Situation) -> Iterator[Finding]:
    """Yield a flattening of net revenue at the end of the period looked at."""
    pace = pace_in(situation)
    if pace is None or pace.course is not Course.FLATTENING or pace.last_months is None:
        return
    cm3_rate = situation.value("cm3_rate")
    evidence = {
        "now": rate(pace.now),
        "before": rate(pace.before),
        "months": Fact(SPAN, Unit.COUNT),
        "since": Fact(pace.since, is_month=True),
        "missing_sales": money(pace.missing),
    }
    stake = None if cm3_rate is None else max(pace.missing * cm3_rate, 0.0)
    rows = Trace("revenue_growth_3_months", situation.selection.over(pace.last_months))
    yield Finding("plateau", Severity.WARNING, _PLATEAU, evidence, stake, "net_revenue", rows=rows, place="diagnosis")


def pace_in(situation: Situation) -> Pace | None:
    """Return the course of net revenue up to the end of the period, or None without months."""
    trend = situation.history
    if trend is None or "net_revenue" not in trend.columns:
        return None
    return pace_of(trend.starts, trend.columns["net_revenue"], trend.complete, situation.selection.period.end)
