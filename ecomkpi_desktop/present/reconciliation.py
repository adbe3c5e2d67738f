"""Words of the reconciliation of order files, and of what found no partner among the files."""

from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import words

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.joins.unmatched import Unmatched

_CONTEXT = "reconciliation"
_STEPS: dict[str, str] = {
    "duplicates": QT_TRANSLATE_NOOP("reconciliation", "Orders that a later file contains"),
    "preferred": QT_TRANSLATE_NOOP("reconciliation", "Orders taken from the source that is right"),
    "joined": QT_TRANSLATE_NOOP("reconciliation", "Orders counted with the file of their totals"),
    "rejected": QT_TRANSLATE_NOOP("reconciliation", "Rejected rows"),
    "currency": QT_TRANSLATE_NOOP("reconciliation", "Currency conversion"),
    "excluded_orders": QT_TRANSLATE_NOOP("reconciliation", "Cancelled, failed and test orders"),
    "unpaid_orders": QT_TRANSLATE_NOOP("reconciliation", "Unpaid orders, which the settings leave out"),
    "aside": QT_TRANSLATE_NOOP("reconciliation", "Tips, donations and gift cards"),
    "lines_difference": QT_TRANSLATE_NOOP("reconciliation", "Difference between the orders and their lines"),
    "vat": QT_TRANSLATE_NOOP("reconciliation", "VAT"),
    "refunds": QT_TRANSLATE_NOOP("reconciliation", "Refunds"),
}
_UNMATCHED: dict[tuple[Kind, str], tuple[str, str]] = {
    (Kind.ORDER_LINES, "no_order"): (
        QT_TRANSLATE_NOOP("reconciliation", "Lines without an order"),
        QT_TRANSLATE_NOOP(
            "reconciliation", "They do not count yet. Import the list of orders of the same period: they join it."
        ),
    ),
    (Kind.ORDER_LINES, "has_lines"): (
        QT_TRANSLATE_NOOP("reconciliation", "Lines known twice"),
        QT_TRANSLATE_NOOP(
            "reconciliation",
            "The file of their orders has its own lines, which count. Nothing to do; to use these, take that file out.",
        ),
    ),
    (Kind.ORDERS, "no_lines"): (
        QT_TRANSLATE_NOOP("reconciliation", "Orders without lines"),
        QT_TRANSLATE_NOOP(
            "reconciliation",
            "They count with their total, but not by product. Import the file of the lines of the same period.",
        ),
    ),
    (Kind.REFUNDS, "no_order"): (
        QT_TRANSLATE_NOOP("reconciliation", "Refunds without an order"),
        QT_TRANSLATE_NOOP(
            "reconciliation", "They count at their own date, without a channel. Import the orders they refund."
        ),
    ),
    (Kind.PAYMENTS, "no_order"): (
        QT_TRANSLATE_NOOP("reconciliation", "Payments without an order"),
        QT_TRANSLATE_NOOP(
            "reconciliation", "Their fees do not count yet. Import the orders of the same period: they join them."
        ),
    ),
    (Kind.SETTLEMENTS, "no_order"): (
        QT_TRANSLATE_NOOP("reconciliation", "Marketplace fees without an order"),
        QT_TRANSLATE_NOOP(
            "reconciliation",
            "They count as fixed costs until the order is known. Import the statement or the orders of the period "
            "before.",
        ),
    ),
    (Kind.SHIPPING_COSTS, "no_order"): (
        QT_TRANSLATE_NOOP("reconciliation", "Shipping costs without an order"),
        QT_TRANSLATE_NOOP(
            "reconciliation", "They do not count yet. Import the orders of the same period: they join them."
        ),
    ),
}  # fmt: skip


def step_name(code: str) -> str:
    """Return what a step from a file's total to net revenue is called."""
    return words(_CONTEXT, _STEPS.get(code, code))


def unmatched_name(one: "Unmatched") -> str:
    """Return in a few words what found no partner."""
    return words(_CONTEXT, _UNMATCHED[one.kind, one.reason][0])


def unmatched_advice(one: "Unmatched") -> str:
    """Return whether it counts all the same, and what to do."""
    return words(_CONTEXT, _UNMATCHED[one.kind, one.reason][1])
