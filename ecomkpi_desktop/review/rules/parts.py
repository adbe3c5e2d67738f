"""Parts of the business that lose money: channels after marketing, categories before it."""

from collections.abc import Iterator, Mapping

import numpy as np

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.results import Breakdown
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED
from ecomkpi_desktop.review.finding import Advice, Fact, Finding, Trace, money, rate
from ecomkpi_desktop.review.rules.situation import Situation

_NOTICEABLE = 0.001  # of net revenue: a smaller loss is not worth the meeting's time
_MATERIAL = 0.02  # of net revenue: a smaller category says nothing about the shop's position
_DANGER = 0.20  # commercial margin under which a category is in the danger zone

_CHANNEL = Advice(
    QT_TRANSLATE_NOOP("review", "{channel} loses {loss} after marketing"),
    QT_TRANSLATE_NOOP("review", "Its margin does not pay for its own spend: each further order costs money today."),
    QT_TRANSLATE_NOOP("review", "Look at its LTV/CAC and payback: does the loss come back with the next orders?"),
    QT_TRANSLATE_NOOP("review", "Do not judge it on turnover, nor on what the platform claims."),
)
_CATEGORY = Advice(
    QT_TRANSLATE_NOOP("review", "{category} loses {loss} before any marketing"),
    QT_TRANSLATE_NOOP("review", "Product, shipping and fees cost more than the goods bring: volume makes it worse."),
    QT_TRANSLATE_NOOP("review", "Look at its prices, discounts, returns and parcel weight, product by product."),
    QT_TRANSLATE_NOOP("review", "Do not advertise it, not even to clear the stock, before the sum is done."),
)
_MIDDLE = Advice(
    QT_TRANSLATE_NOOP("review", "{category} is stuck in the middle: margin {margin} with {discount} of discounts"),
    QT_TRANSLATE_NOOP("review", "It is neither dear enough to be premium nor cheap enough to make to win on price."),
    QT_TRANSLATE_NOOP("review", "Decide on a position for it: raise value and price, or cost and range down."),
    QT_TRANSLATE_NOOP("review", "Do not answer with one more discount."),
)
ADVICE: Mapping[str, Advice] = {
    "channel_loses_money": _CHANNEL,
    "category_loses_money": _CATEGORY,
    "category_in_the_middle": _MIDDLE,
}


def losing_channels(situation: Situation) -> Iterator[Finding]:
    """Yield every channel with a negative CM3."""
    if not situation.can_alert("cm3"):
        return
    for row in situation.channels:
        figure = row.figures.get("cm3")
        if figure is None or figure.value is None or row.channel == NOT_ALLOCATED:
            continue
        if figure.value >= -_noticeable(situation):
            continue
        evidence = {"channel": Fact(row.channel), "loss": money(-figure.value)}
        known = (key for key in ("net_revenue", "marketing_spend") if key in row.figures)
        evidence |= {key: money(row.figures[key].value) for key in known}
        yield Finding(
            "channel_loses_money", Severity.ERROR, _CHANNEL, evidence, -figure.value, "cm3", row.channel,
            Trace("cm3", situation.through(row.channel)),
        )  # fmt: skip


def losing_categories(situation: Situation) -> Iterator[Finding]:
    """Yield every category with a negative CM2."""
    if not situation.can_alert("cm2"):
        return
    for name, row in _rows(situation.categories):
        loss = -row.get("cm2", 0.0)
        if loss <= _noticeable(situation):
            continue
        evidence = {"category": Fact(name), "loss": money(loss), "net_revenue": money(row.get("net_revenue"))}
        rows = Trace("cm2", situation.in_category(name))
        yield Finding("category_loses_money", Severity.ERROR, _CATEGORY, evidence, loss, "cm2", name, rows)


def stuck_in_the_middle(situation: Situation) -> Iterator[Finding]:
    """Yield categories sold under the minimum gross margin although they are discounted more than the shop is.

    Premium sells dear with few discounts; low-cost sells cheap because it costs little. A margin under the floor
    (30 % unless set otherwise) together with more discounts than the shop gives on average is neither.
    """
    floor = situation.settings.number("corridor.gross_margin_rate.floor")
    rows = [(name, row) for name, row in _rows(situation.categories) if row.get("gross_sales", 0.0) > 0]
    if not rows or not situation.can_alert("cm1"):
        return
    average = sum(row.get("discounts", 0.0) for _name, row in rows) / sum(row["gross_sales"] for _name, row in rows)
    total = situation.value("net_revenue") or 0.0
    for name, row in rows:
        share = row.get("discounts", 0.0) / row["gross_sales"]
        sales, cm1 = row.get("net_revenue", 0.0), row.get("cm1")
        if cm1 is None or sales < _MATERIAL * total or sales <= 0 or share <= average:
            continue
        margin = cm1 / sales
        if not 0 <= margin < floor:
            continue
        severity = Severity.ERROR if margin < _DANGER else Severity.WARNING
        evidence = {
            "category": Fact(name),
            "margin": rate(margin),
            "discount": rate(share),
            "discount_average": rate(average),
            "floor": rate(floor),
        }
        yield Finding(
            "category_in_the_middle", severity, _MIDDLE, evidence, (floor - margin) * sales, "gross_margin_rate", name,
            Trace("gross_margin_rate", situation.in_category(name)),
        )  # fmt: skip


def _noticeable(situation: Situation) -> float:
    return _NOTICEABLE * max(situation.value("net_revenue") or 0.0, 0.0)


def _rows(table: Breakdown) -> Iterator[tuple[str, Mapping[str, float]]]:
    """Yield the named rows of a breakdown with the figures they have; nothing without a name."""
    for position, key in enumerate(table.keys):
        if not key or key == NOT_ALLOCATED:
            continue
        cells = ((name, float(column[position])) for name, column in table.columns.items())
        yield key, {name: value for name, value in cells if not np.isnan(value)}
