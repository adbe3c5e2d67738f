"""Channels under a floor that was set for them alone."""

from collections.abc import Iterator, Mapping

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.kpi.results import ChannelRow
from ecomkpi_desktop.review.finding import Advice, Fact, Finding, Trace, rate, ratio
from ecomkpi_desktop.review.rules.situation import Situation
from ecomkpi_desktop.review.status import Status, channel_floor, status_of
from ecomkpi_desktop.settings.values import Settings

_THIN = Advice(
    QT_TRANSLATE_NOOP("review", "{channel} keeps {value} of its sales after marketing, under its floor of {bound}"),
    QT_TRANSLATE_NOOP("review", "You set this floor for the channel: it no longer earns what you expect of it."),
    QT_TRANSLATE_NOOP("review", "Look at its spend, its discounts and its returns against the period before."),
    QT_TRANSLATE_NOOP("review", "Do not lower the floor before you know which of them has moved."),
)
_DEAR = Advice(
    QT_TRANSLATE_NOOP("review", "{channel} brings {value} of LTV/CAC, under its floor of {bound}"),
    QT_TRANSLATE_NOOP("review", "You set this floor for the channel: its customers bring too little for their cost."),
    QT_TRANSLATE_NOOP("review", "Look at its CAC first: it moves sooner than what customers bring."),
    QT_TRANSLATE_NOOP("review", "Do not judge it on the orders of its first month alone."),
)
ADVICE: Mapping[str, Advice] = {"channel_cm3_below": _THIN, "channel_ltv_cac_below": _DEAR}


def under_own_floor(situation: Situation) -> Iterator[Finding]:
    """Yield channels under a floor of their own; one that loses money is told already."""
    settings = situation.settings
    for row in situation.channels:
        if is_thin(row, settings) and situation.can_alert("cm3"):
            yield from _thin(situation, row, channel_floor("cm3_rate", settings, row.channel) or 0.0)
        yield from _dear(situation, row)


def _thin(situation: Situation, row: ChannelRow, bound: float) -> Iterator[Finding]:
    margin, sales = _value(row, "cm3") or 0.0, _value(row, "net_revenue") or 0.0
    if margin >= 0:
        evidence = {"channel": Fact(row.channel), "value": rate(margin / sales), "bound": rate(bound)}
        stake = bound * sales - margin
        rows = Trace("cm3", situation.through(row.channel))
        yield Finding("channel_cm3_below", Severity.WARNING, _THIN, evidence, stake, "cm3", row.channel, rows)


def _dear(situation: Situation, row: ChannelRow) -> Iterator[Finding]:
    bound = channel_floor("ltv_cac", situation.settings, row.channel)
    figure = row.figures.get("ltv_cac")
    if bound is None or figure is None or not situation.can_alert("ltv_cac"):
        return
    if status_of(figure, situation.settings, channel=row.channel) is Status.BELOW:
        evidence = {"channel": Fact(row.channel), "value": ratio(figure.value), "bound": ratio(bound)}
        cac, ltv, new = (_value(row, key) for key in ("cac", "ltv", "new_customers"))
        stake = None
        if cac is not None and ltv is not None and new is not None:
            stake = max((cac - ltv / bound) * new, 0.0)  # at the floor they would have cost LTV / floor each
        rows = Trace("ltv_cac", situation.through(row.channel))
        yield Finding("channel_ltv_cac_below", Severity.WARNING, _DEAR, evidence, stake, "ltv_cac", row.channel, rows)


def is_thin(row: ChannelRow, settings: Settings) -> bool:
    """Tell whether a channel's CM3 rate is under a floor that was set for the channel."""
    margin, sales = _value(row, "cm3"), _value(row, "net_revenue")
    if channel_floor("cm3_rate", settings, row.channel) is None or margin is None or not sales or sales < 0:
        return False
    own = Figure("cm3_rate", margin / sales, Unit.RATE)
    return status_of(own, settings, channel=row.channel) is Status.BELOW


def _value(row: ChannelRow, figure_id: str) -> float | None:
    figure = row.figures.get(figure_id)
    return figure.value if figure is not None else None
