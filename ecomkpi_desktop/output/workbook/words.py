"""What the columns of the data are called."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.texts import words

translate = QCoreApplication.translate  # under this name lupdate finds the words

_FIGURES = {"credit": "return_credit", "handling": "return_handling", "ordered": "ordered_revenue"}
_BASES = {
    "cost": QT_TRANSLATE_NOOP("Workbook", "Goods cost known by the files"),
    "rated": QT_TRANSLATE_NOOP("Workbook", "Value of goods without a known cost"),
    "ship_cost": QT_TRANSLATE_NOOP("Workbook", "Shipping cost known by the files"),
    "ship_orders": QT_TRANSLATE_NOOP("Workbook", "Orders without a known shipping cost"),
    "ship_items": QT_TRANSLATE_NOOP("Workbook", "Units of these orders"),
    "counted_orders": QT_TRANSLATE_NOOP("Workbook", "Counted orders"),
    "payment_fee": QT_TRANSLATE_NOOP("Workbook", "Payment fees known by the files"),
    "fee_collected": QT_TRANSLATE_NOOP("Workbook", "Collected without a known payment fee, VAT included"),
    "fee_orders": QT_TRANSLATE_NOOP("Workbook", "Orders without a known payment fee"),
    "marketplace_fee": QT_TRANSLATE_NOOP("Workbook", "Marketplace fees known by the files"),
    "back_cost": QT_TRANSLATE_NOOP("Workbook", "Known cost of returned goods"),
    "back_rated": QT_TRANSLATE_NOOP("Workbook", "Value of returned goods without a known cost"),
    "returns": QT_TRANSLATE_NOOP("Workbook", "Refunds above 0"),
    "sold": QT_TRANSLATE_NOOP("Workbook", "Goods sold after discounts"),
    "market_orders": QT_TRANSLATE_NOOP("Workbook", "Orders with a marketplace fee"),
    "landed_costs": QT_TRANSLATE_NOOP("Workbook", "Freight, customs and currency on these goods"),
    "other_order_costs": QT_TRANSLATE_NOOP("Workbook", "Other variable costs of orders"),
    "other_return_costs": QT_TRANSLATE_NOOP("Workbook", "Other variable costs of returns"),
}
COUNTS = frozenset(
    ("orders", "units", "sessions", "new_customers", "counted_orders", "ship_orders", "ship_items", "fee_orders",
     "returns", "market_orders")
)  # fmt: skip


def column_name(name: str) -> str:
    """Return the heading of a column of the data."""
    if name in _BASES:
        return words("Workbook", _BASES[name])
    figure = _FIGURES.get(name, name)
    if figure in REGISTRY:
        return words("kpi", REGISTRY[figure].name)
    kind, _space, subject = name.partition(" ")
    texts = {
        "rated": translate("Workbook", "The same, {category}"),
        "back_rated": translate("Workbook", "Returned goods without a known cost, {category}"),
        "market": translate("Workbook", "Collected without a known fee, {channel}, VAT included"),
    }
    return texts[kind].format(category=subject, channel=channel_name(subject))
