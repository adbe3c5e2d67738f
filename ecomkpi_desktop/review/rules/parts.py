"""Parts of the business that lose money: channels after marketing, categories before it."""

from collections.abc import Iterator, Mapping

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED
from ecomkpi_desktop.review.finding import Advice, Fact, Finding, Trace, count, money, rate
from ecomkpi_desktop.review.positioning.audit import declared_position
from ecomkpi_desktop.review.positioning.readings import CategoryReading, category_readings, named_rows
from ecomkpi_desktop.review.positioning.rules import Position, Thresholds
from ecomkpi_desktop.review.rules.situation import Situation

_NOTICEABLE = 0.001  # of net revenue: a smaller loss is not worth the meeting's time

_CHANNEL = Advice(
    QT_TRANSLATE_NOOP("review", "{channel} loses {loss} after marketing"),
    QT_TRANSLATE_NOOP("review", "Its margin does not pay for its own spend: each further order costs money today."),
    QT_TRANSLATE_NOOP("review", "Look at its LTV/CAC and payback: does the loss come back with the next orders?"),
    QT_TRANSLATE_NOOP("review", "Do not judge it on revenue, nor on what the platform claims."),
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
_NOT_HELD = Advice(
    QT_TRANSLATE_NOOP("review", "{category} is sold as {position}, though you declared {declared}"),
    QT_TRANSLATE_NOOP("review", "One shop with two positions has to pay for both, and customers believe neither."),
    QT_TRANSLATE_NOOP("review", "Decide: another position for the shop, or another price, range or place for it."),
    QT_TRANSLATE_NOOP("review", "Do not change the declaration to make the finding go away."),
)
_POSITIONS = {
    Position.PREMIUM: QT_TRANSLATE_NOOP("review", "premium"),
    Position.LOW_COST: QT_TRANSLATE_NOOP("review", "low-cost"),
}
ADVICE: Mapping[str, Advice] = {
    "channel_loses_money": _CHANNEL,
    "category_loses_money": _CATEGORY,
    "category_in_the_middle": _MIDDLE,
    "position_not_held": _NOT_HELD,
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
    for name, row in named_rows(situation.categories):
        loss = -row.get("cm2", 0.0)
        if loss <= _noticeable(situation):
            continue
        evidence = {"category": Fact(name), "loss": money(loss), "net_revenue": money(row.get("net_revenue"))}
        rows = Trace("cm2", situation.in_category(name))
        yield Finding("category_loses_money", Severity.ERROR, _CATEGORY, evidence, loss, "cm2", name, rows)


def stuck_in_the_middle(situation: Situation) -> Iterator[Finding]:
    """Yield the categories stuck in the middle that earn something, but less than the minimum.

    What the middle is, one place decides: :mod:`review.positioning.rules`. What is sold under its cost is a finding of
    its own.
    """
    if not situation.can_alert("cm1"):
        return
    bounds = Thresholds.of(situation.settings)
    for one in readings_of(situation):
        margin = one.margin
        if one.position is not Position.MIDDLE or margin is None or not 0 <= margin < bounds.floor:
            continue
        severity = Severity.ERROR if margin < bounds.danger else Severity.WARNING
        evidence = {
            "category": Fact(one.name),
            "margin": rate(margin),
            "discount": rate(one.traits.discounts),
            "discount_average": rate(one.traits.average),
            "floor": rate(bounds.floor),
        }
        if one.traits.price_index is not None:
            evidence["price_index"] = count(one.traits.price_index)
        money_lost = one.shortfall(bounds.floor)
        yield Finding(
            "category_in_the_middle", severity, _MIDDLE, evidence, money_lost, "gross_margin_rate", one.name,
            Trace("gross_margin_rate", situation.in_category(one.name)),
        )  # fmt: skip


def position_not_held(situation: Situation) -> Iterator[Finding]:
    """Yield the categories that hold the position opposite to the declared one."""
    declared = declared_position(situation.settings)
    opposite = {Position.PREMIUM: Position.LOW_COST, Position.LOW_COST: Position.PREMIUM}.get(declared)
    if opposite is None or not situation.can_alert("cm1"):
        return
    for one in readings_of(situation):
        if one.position is opposite:
            evidence = {
                "category": Fact(one.name),
                "position": Fact(_POSITIONS[opposite], is_word=True),
                "declared": Fact(_POSITIONS[declared], is_word=True),
                "margin": rate(one.margin),
            }
            yield Finding(
                "position_not_held", Severity.WARNING, _NOT_HELD, evidence, None, "gross_margin_rate", one.name,
                Trace("gross_margin_rate", situation.in_category(one.name)), "positioning",
            )  # fmt: skip


def readings_of(situation: Situation) -> tuple[CategoryReading, ...]:
    """Return the categories of a situation with the positions they hold."""
    total = situation.value("net_revenue") or 0.0
    bounds = Thresholds.of(situation.settings)
    return category_readings(situation.categories, bounds, total, situation.ranges, situation.comparisons)


def _noticeable(situation: Situation) -> float:
    return _NOTICEABLE * max(situation.value("net_revenue") or 0.0, 0.0)
