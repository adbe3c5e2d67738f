"""Channels about to turn: their last months lose money although the period does not show it yet, or soon will.

A weak signal is told only where it is more than the ups and downs of the channel itself, and where the season is no
reason for it: the same months of the year before must have been better.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.review.chance import UNLIKELY
from ecomkpi_desktop.review.finding import Advice, Fact, Finding, Trace, money, rate
from ecomkpi_desktop.review.rules.situation import Situation

_SPAN = 3  # months summed, so that one bad month does not decide
_YEAR = 12
_SOON = 3  # months ahead that a falling margin is continued
_NOTICEABLE = 0.001  # of net revenue, as for channels that lose money over the whole period
_UNLIKELY_SLOPE = 3.96  # Student's t at the chance of three standard errors; twelve months leave ten degrees of freedom

_TURNED = Advice(
    QT_TRANSLATE_NOOP(
        "review", "{channel} has lost {loss} in its last three months, after earning {before} a year ago"
    ),
    QT_TRANSLATE_NOOP("review", "The whole period still looks sound: the months that paid for it are over."),
    QT_TRANSLATE_NOOP("review", "Look at what moved in these months: its spend, its discounts, its returns, its mix."),
    QT_TRANSLATE_NOOP("review", "Do not wait for the year to turn red: it averages the good months in."),
)
_TURNING = Advice(
    QT_TRANSLATE_NOOP(
        "review", "{channel} keeps {now} of its sales after marketing, against {before} a year ago, and falling"
    ),
    QT_TRANSLATE_NOOP("review", "At the pace of the last twelve months it loses money within three more."),
    QT_TRANSLATE_NOOP("review", "Look at its CAC month by month, and at the orders of its regular customers apart."),
    QT_TRANSLATE_NOOP("review", "Do not make up for it with volume: each further order would bring less."),
)
ADVICE: Mapping[str, Advice] = {"channel_turned": _TURNED, "channel_turning": _TURNING}


@dataclass(frozen=True, slots=True)
class _Course:
    """The complete months of a channel up to the end of the period, oldest first; fifteen at least."""

    channel: str
    sales: Floats
    margin: Floats
    end: Period  # its last three months

    @property
    def now(self) -> float:
        return float(self.margin[-_SPAN:].sum())

    @property
    def year_ago(self) -> float:
        return float(self.margin[-_SPAN - _YEAR : -_YEAR].sum())

    def rate(self, back: int) -> float | None:
        """Return CM3 over net revenue of the three months that ended ``back`` months ago."""
        stop = len(self.sales) - back
        sales = float(self.sales[stop - _SPAN : stop].sum())
        return float(self.margin[stop - _SPAN : stop].sum()) / sales if sales > 0 else None


def turning_channels(situation: Situation) -> Iterator[Finding]:
    """Yield channels whose last months lose money, or whose margin falls towards nothing."""
    if not situation.can_alert("cm3"):
        return
    least = _NOTICEABLE * max(situation.value("net_revenue") or 0.0, 0.0)
    losing = {row.channel for row in situation.channels if (_cm3(row.figures) or 0.0) < -least}
    for course in _courses(situation):
        if course.channel in losing:  # the whole period says it already
            continue
        if _has_turned(course, least):
            yield _turned(situation, course)
        elif _is_turning(course):
            yield _falling(situation, course)


def _has_turned(course: _Course, least: float) -> bool:
    """Tell whether the last three months lose what the same months of a year ago earned, two of them by themselves."""
    negative = int(np.count_nonzero(course.margin[-_SPAN:] < 0))
    return course.now < -least / 4 and course.now < 0 and negative >= 2 and course.year_ago > 0 and _is_unusual(course)


def _is_unusual(course: _Course) -> bool:
    """Tell whether the last three months lie under the channel's year before by more than its months vary."""
    before = course.margin[-_SPAN - _YEAR : -_SPAN]
    spread = float(before.std(ddof=1)) * math.sqrt(_SPAN * (1 + _SPAN / _YEAR))
    return course.now < float(before.mean()) * _SPAN - UNLIKELY * spread


def _is_turning(course: _Course) -> bool:
    """Tell whether the margin rate has fallen for a year, beyond chance, and is nothing within three months."""
    sales, margin = course.sales[-_YEAR:], course.margin[-_YEAR:]
    now, year_ago = course.rate(0), course.rate(_YEAR)
    if now is None or year_ago is None or not 0 < now < year_ago or sales.min() <= 0:
        return False
    rates = margin / sales
    months = np.arange(_YEAR) - (_YEAR - 1) / 2
    slope = float((months * rates).sum() / (months**2).sum())
    rest = rates - rates.mean() - slope * months
    error = math.sqrt(float((rest**2).sum()) / (_YEAR - 2) / float((months**2).sum()))
    ahead = float(rates.mean()) + slope * ((_YEAR - 1) / 2 + _SOON)
    # A season of margins has its slopes too, but comes back to where it was a year ago.
    is_season = year_ago - now < -slope * _YEAR / 2
    return slope < -_UNLIKELY_SLOPE * error and ahead < 0 and not is_season


def _turned(situation: Situation, course: _Course) -> Finding:
    evidence = {"channel": Fact(course.channel), "loss": money(-course.now), "before": money(course.year_ago)}
    return Finding(
        "channel_turned", Severity.WARNING, _TURNED, evidence, -course.now, "cm3", course.channel,
        Trace("cm3", situation.through(course.channel).over(course.end)),
    )  # fmt: skip


def _falling(situation: Situation, course: _Course) -> Finding:
    now, before = course.rate(0) or 0.0, course.rate(_YEAR) or 0.0
    evidence = {"channel": Fact(course.channel), "now": rate(now), "before": rate(before)}
    stake = (before - now) * float(course.sales[-_SPAN:].sum())
    return Finding(
        "channel_turning", Severity.WARNING, _TURNING, evidence, stake, "cm3", course.channel,
        Trace("cm3", situation.through(course.channel).over(course.end)),
    )  # fmt: skip


def _courses(situation: Situation) -> Iterator[_Course]:
    months = situation.channel_months
    if months is None:
        return
    stop = situation.selection.period.end
    kept = [
        place
        for place, start in enumerate(months.starts)
        if months.complete[place] and add_months(start, 1) <= stop
    ]
    if len(kept) < _YEAR + _SPAN or kept[-1] - kept[0] != len(kept) - 1:
        return
    last = months.starts[kept[-1]]
    end = Period(add_months(last, 1 - _SPAN), add_months(last, 1))
    for place, channel in enumerate(months.channels):
        yield _Course(channel, months.net_revenue[place][kept], months.cm3[place][kept], end)


def _cm3(figures: Mapping[str, Figure]) -> float | None:
    return figures["cm3"].value if "cm3" in figures else None
