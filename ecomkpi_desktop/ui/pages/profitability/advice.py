"""The mentor's words on profitability."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.pages.page import Advice
from ecomkpi_desktop.ui.pages.profitability.view import LadderView


def ladder_advice(view: LadderView, formats: Formats) -> Advice:
    """Return what the ladder says, where to look, what to leave alone."""
    shares = _shares(view)
    if shares is None:
        return Advice(
            QCoreApplication.translate(
                "ProfitabilityAdvice", "There is no net revenue in this period, so no rate means anything."
            )
        )
    return Advice(_means(shares, formats, untold=view.is_untold), _look(shares, view), _do_not(shares, view))


def _shares(view: LadderView) -> dict[str, float] | None:
    base = view.value("net_revenue")
    if base is None or base <= 0:
        return None
    fees = sum(view.value(name) or 0.0 for name in ("payment_fees", "marketplace_fees", "other_costs"))
    logistics = view.value("logistics_cost") or 0.0
    shares = {
        "goods": (view.value("cogs") or 0.0) / base,
        "service": (logistics + fees) / base,
        "cm2": (view.value("cm2") or 0.0) / base,
    }
    marketing, cm3 = view.value("marketing_spend"), view.value("cm3")
    # Filters may leave out what belongs to the whole shop, and nobody may have told it.
    if marketing is not None and cm3 is not None and not view.is_untold:
        shares |= {"marketing": marketing / base, "cm3": cm3 / base}
    return shares


def _means(shares: dict[str, float], formats: Formats, *, untold: bool) -> str:
    amounts = {name: formats.money(share * 100, 0) for name, share in shares.items()}
    amounts["base"] = formats.money(100, 0)
    if untold:
        text = QCoreApplication.translate(
            "ProfitabilityAdvice",
            "Out of {base} of net revenue, {goods} pay for the goods, {service} for shipping and fees. {cm2} remain "
            "before marketing, whose cost nobody told: CM3 is at most that.",
        )
    elif "cm3" not in shares:
        text = QCoreApplication.translate(
            "ProfitabilityAdvice",
            "Out of {base} of net revenue, {goods} pay for the goods, {service} for shipping and fees. {cm2} remain "
            "before marketing and fixed costs, which belong to the whole shop.",
        )
    elif shares["cm3"] >= 0:
        text = QCoreApplication.translate(
            "ProfitabilityAdvice",
            "Out of {base} of net revenue, {goods} pay for the goods, {service} for shipping and fees, {marketing} "
            "for marketing. {cm3} remain to pay the fixed costs; what is left after them is the profit.",
        )
    else:
        text = QCoreApplication.translate(
            "ProfitabilityAdvice",
            "Out of {base} of net revenue, {goods} pay for the goods, {service} for shipping and fees, {marketing} "
            "for marketing. Nothing remains: each {base} sold ends at {cm3} before any fixed cost.",
        )
    return text.format(**amounts)


def _look(shares: dict[str, float], view: LadderView) -> str:
    largest = max(("goods", "service", "marketing"), key=lambda name: shares.get(name, 0.0))
    if largest == "marketing":
        return QCoreApplication.translate(
            "ProfitabilityAdvice",
            "Marketing is the largest cost. Open the table by channel: which channel still earns after its own spend?",
        )
    if largest == "service":
        return QCoreApplication.translate(
            "ProfitabilityAdvice",
            "Shipping and fees are the largest cost. Compare the cost of a shipment with the shipping you charge.",
        )
    if view.estimated:
        return QCoreApplication.translate(
            "ProfitabilityAdvice",
            "The goods are the largest cost and mostly estimated (hatched). Import the product costs first: every "
            "margin below rests on them.",
        )
    return QCoreApplication.translate(
        "ProfitabilityAdvice",
        "The goods are the largest cost. Open the table by category: where is the margin thinnest, and is it the "
        "price, the discount or the purchase?",
    )


def _do_not(shares: dict[str, float], view: LadderView) -> str:
    if shares.get("cm3", 0.0) < 0:
        return QCoreApplication.translate(
            "ProfitabilityAdvice",
            "Do not buy more traffic: as long as CM3 is negative every further order costs money.",
        )
    before, now = (side.get("gross_sales") for side in (view.previous, view.figures))
    grew = before is not None and now is not None and (now.value or 0.0) > (before.value or 0.0) > 0
    cm3_before = view.previous.get("cm3")
    fell = cm3_before is not None and cm3_before.value is not None and (view.value("cm3") or 0.0) < cm3_before.value
    if grew and fell:
        return QCoreApplication.translate(
            "ProfitabilityAdvice",
            "Do not celebrate revenue: it grew while CM3 fell. Growth that earns less is the warning.",
        )
    return QCoreApplication.translate(
        "ProfitabilityAdvice",
        "Do not judge a channel or a product by its revenue: of two lines of the same size, one can earn and the "
        "other lose.",
    )
