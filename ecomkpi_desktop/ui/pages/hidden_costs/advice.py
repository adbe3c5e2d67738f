"""The mentor's words on the hidden costs."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.present.costs import line_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.review.costs.audit import CostAudit
from ecomkpi_desktop.ui.pages.hidden_costs.view import HiddenCostsView
from ecomkpi_desktop.ui.pages.page import Advice

_WEIGHTY = 3


def costs_advice(view: HiddenCostsView, audit: CostAudit, formats: Formats) -> Advice:
    """Return what the answers leave open, which to give next, what to leave alone."""
    return Advice(_means(audit, formats), _look(view, audit, formats), _do_not(audit))


def _means(audit: CostAudit, formats: Formats) -> str:
    cm3 = audit.cm3
    if not audit.moving:
        return QCoreApplication.translate(
            "HiddenCostsAdvice", "Every cost is answered: {now} of CM3 is what you really keep before fixed costs."
        ).format(now=formats.compact_money(cm3.now))
    low, high = formats.compact_money(cm3.low), formats.compact_money(cm3.high)
    if cm3.low < 0 < cm3.high:
        text = QCoreApplication.translate(
            "HiddenCostsAdvice",
            "CM3 lies between {low} and {high}: what nobody has answered can turn the profit into a loss.",
        )
    else:
        text = QCoreApplication.translate(
            "HiddenCostsAdvice",
            "CM3 lies between {low} and {high}: {width} that nobody knows, for want of answers that are in your "
            "invoices.",
        )
    return text.format(low=low, high=high, width=formats.compact_money(cm3.high - cm3.low))


def _look(view: HiddenCostsView, audit: CostAudit, formats: Formats) -> str:
    if not view.has_spend:
        spend = QCoreApplication.translate(
            "HiddenCostsAdvice", "No advertising spend is known either: import it, or CM3 stays flattered."
        )
    else:
        spend = ""
    if not audit.moving:
        return spend or QCoreApplication.translate(
            "HiddenCostsAdvice", "Ask again at each review: a new supplier, carrier or app changes these answers."
        )
    # The product cost is the one that a file answers for good: it comes first wherever it weighs.
    weighty = audit.moving[:_WEIGHTY]
    first = next((one for one in weighty if one.line.code == "product_cost"), weighty[0])
    amount = formats.compact_money(first.money.width)
    if first.line.code == "product_cost":
        text = QCoreApplication.translate(
            "HiddenCostsAdvice",
            "Begin with the product costs: import a file of them, were it of the products that sell most, or answer "
            "the rate below. It alone makes {amount} of the range.",
        ).format(amount=amount)
    else:
        text = QCoreApplication.translate(
            "HiddenCostsAdvice", "Answer “{line}” first: it alone makes {amount} of the range."
        ).format(line=line_name(first.line), amount=amount)
    return f"{text} {spend}".strip()


def _do_not(audit: CostAudit) -> str:
    if audit.gate.is_open:
        return QCoreApplication.translate(
            "HiddenCostsAdvice", "Do not stop there: raise the budget in steps, and look at CM3 after each."
        )
    return QCoreApplication.translate(
        "HiddenCostsAdvice",
        "Do not look for the exact cent: a range that you are sure of is worth more than a number that you are not.",
    )
