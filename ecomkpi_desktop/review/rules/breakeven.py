"""Months that pay their fixed costs late, or not at all."""

from collections.abc import Iterator, Mapping

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.review.finding import Advice, Fact, Finding, Trace, count, money
from ecomkpi_desktop.review.rules.situation import Situation

_LATE = Advice(
    QT_TRANSLATE_NOOP("review", "In {month}, break-even is reached on {day}, after {marker}"),
    QT_TRANSLATE_NOOP("review", "Only the days after it earn anything: one weak week, and such a month loses money."),
    QT_TRANSLATE_NOOP("review", "Look at the fixed costs added this year and at CM3 in the first ten days."),
    QT_TRANSLATE_NOOP("review", "Do not force sales at the end of the month with discounts."),
)
_MISSED = Advice(
    QT_TRANSLATE_NOOP("review", "In {month}, break-even was not reached: {missing} short of the fixed costs"),
    QT_TRANSLATE_NOOP("review", "The month cost more than it earned; the difference came out of the cash."),
    QT_TRANSLATE_NOOP("review", "Look at CM3 by channel first, then at the fixed costs that can still be moved."),
    QT_TRANSLATE_NOOP("review", "Do not count on revenue alone: at this CM3 rate it takes much more of it."),
)
ADVICE: Mapping[str, Advice] = {"break_even_missed": _MISSED, "break_even_late": _LATE}


def late_break_even(situation: Situation) -> Iterator[Finding]:
    """Yield the last complete month whose break-even came after the marker (day 20), or not at all."""
    complete = [month for month in situation.months if month.complete and month.fixed_costs > 0]
    if not complete or not situation.can_alert("break_even_day"):
        return
    month = complete[-1]
    marker = int(situation.settings.number("corridor.break_even_day.ceiling"))
    name = Fact(month.month, is_month=True)
    rows = Trace("break_even_day", situation.selection.over(Period(month.month, add_months(month.month, 1))))
    if month.day is None:
        missing = month.fixed_costs - (float(month.cumulative[-1]) if len(month.cumulative) else 0.0)
        missed = sum(1 for other in complete if other.day is None)
        evidence = {"month": name, "missing": money(missing), "missed": count(missed), "months": count(len(complete))}
        stake = max(missing, 0.0)
        yield Finding("break_even_missed", Severity.ERROR, _MISSED, evidence, stake, "break_even_day", rows=rows)
    elif month.day > marker:
        short = month.fixed_costs - float(month.cumulative[min(marker, len(month.cumulative)) - 1])
        evidence = {
            "month": name,
            "day": Fact(month.day, Unit.DAY_OF_MONTH),
            "marker": Fact(marker, Unit.DAY_OF_MONTH),
            "short": money(short),
        }
        stake = max(short, 0.0)
        yield Finding("break_even_late", Severity.WARNING, _LATE, evidence, stake, "break_even_day", rows=rows)
