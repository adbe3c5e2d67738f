"""Steps of the ladder that move the wrong way against the compared period."""

from collections.abc import Iterator, Mapping

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.review.finding import Advice, Finding, money, rate
from ecomkpi_desktop.review.rules.situation import Situation

_GROWTH = 0.02  # turnover that grows less than this is not "up"
_LOSS = 0.02  # nor is CM3 "down" for less
_DRIFT = 0.10  # a cost per order that rises by less is noise
_POINTS = 0.02  # of gross sales, for discounts

_TURNOVER_UP = Advice(
    QT_TRANSLATE_NOOP("review", "Net revenue rises by {growth} while CM3 falls by {loss}"),
    QT_TRANSLATE_NOOP("review", "The shop works more to earn less: what was added costs more than it brings."),
    QT_TRANSLATE_NOOP("review", "Compare the two ladders step by step; then CM3 by channel."),
    QT_TRANSLATE_NOOP("review", "Do not celebrate revenue, nor push the channel that brings it, before CM3 turns."),
)
_LOGISTICS = Advice(
    QT_TRANSLATE_NOOP("review", "Logistics cost {now} per order against {before}"),
    QT_TRANSLATE_NOOP("review", "It is taken on every order, whatever the basket, and nobody decides on it."),
    QT_TRANSLATE_NOOP("review", "Look at carrier prices, parcel sizes, returns and orders shipped in two parcels."),
    QT_TRANSLATE_NOOP("review", "Do not lower the free-shipping threshold meanwhile."),
)
_DISCOUNTS = Advice(
    QT_TRANSLATE_NOOP("review", "Discounts take {now} of gross sales against {before}"),
    QT_TRANSLATE_NOOP("review", "Customers learn to wait; the margin given up does not come back."),
    QT_TRANSLATE_NOOP("review", "Look at which codes and categories carry the discounts, and who uses them."),
    QT_TRANSLATE_NOOP("review", "Do not open another promotion to make the month."),
)
ADVICE: Mapping[str, Advice] = {
    "turnover_up_margin_down": _TURNOVER_UP,
    "logistics_per_order_up": _LOGISTICS,
    "discount_share_up": _DISCOUNTS,
}


def turnover_up_margin_down(situation: Situation) -> Iterator[Finding]:
    """Yield the loudest signal: net revenue rises, CM3 falls."""
    sales, sales_before = situation.value("net_revenue"), situation.compared_value("net_revenue")
    margin, margin_before = situation.value("cm3"), situation.compared_value("cm3")
    if sales is None or not sales_before or margin is None or margin_before is None or sales_before <= 0:
        return
    growth = sales / sales_before - 1
    lost = margin_before - margin
    if growth < _GROWTH or lost <= _LOSS * abs(margin_before) or not situation.can_alert("cm3"):
        return
    evidence = {
        "growth": rate(growth),
        "loss": money(lost),
        "net_revenue": money(sales),
        "net_revenue_before": money(sales_before),
        "cm3": money(margin),
        "cm3_before": money(margin_before),
    }
    yield Finding("turnover_up_margin_down", Severity.ERROR, _TURNOVER_UP, evidence, lost, "cm3")


def logistics_drift(situation: Situation) -> Iterator[Finding]:
    """Yield a logistics cost per order that has risen by a tenth or more."""
    now = _quotient(situation.value("logistics_cost"), situation.value("orders"))
    before = _quotient(situation.compared_value("logistics_cost"), situation.compared_value("orders"))
    if now is None or not before or now < before * (1 + _DRIFT):
        return
    stake = (now - before) * (situation.value("orders") or 0.0)
    evidence = {"now": money(now), "before": money(before)}
    yield Finding("logistics_per_order_up", Severity.WARNING, _LOGISTICS, evidence, stake, "logistics_cost")


def discount_drift(situation: Situation) -> Iterator[Finding]:
    """Yield a share of discounts in gross sales that has risen by two points or more."""
    now = _quotient(situation.value("discounts"), situation.value("gross_sales"))
    before = _quotient(situation.compared_value("discounts"), situation.compared_value("gross_sales"))
    if now is None or before is None or now - before < _POINTS:
        return
    stake = (now - before) * (situation.value("gross_sales") or 0.0)
    evidence = {"now": rate(now), "before": rate(before)}
    yield Finding("discount_share_up", Severity.WARNING, _DISCOUNTS, evidence, stake, "discounts")


def _quotient(value: float | None, base: float | None) -> float | None:
    return None if value is None or base is None or base <= 0 else value / base
