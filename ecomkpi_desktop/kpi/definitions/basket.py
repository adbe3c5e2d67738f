"""Orders, baskets and returns (2.1, 2.5)."""

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.definitions.definition import Definition, Direction
from ecomkpi_desktop.kpi.figure import Unit

_BOTH = (Kind.ORDERS, Kind.REFUNDS)
_OTHERS = ("aov_net_of_refunds", "aov_ttc", "aov_fevad", "aov_shopify", "aov_woocommerce")

BASKET = (
    Definition(
        "orders", QT_TRANSLATE_NOOP("kpi", "Orders"), QT_TRANSLATE_NOOP("kpi", "Orders"),
        Unit.COUNT, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Counted orders whose ordered value is above 0"), (),
        QT_TRANSLATE_NOOP("kpi", "How often customers buy; free samples and replacements are left out."),
        QT_TRANSLATE_NOOP("kpi", "Look at new and returning customers behind them."),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Do not compare it with the platform's count before you know which statuses it includes.",
        ),
    ),
    Definition(
        "counted_orders", QT_TRANSLATE_NOOP("kpi", "Counted orders, free ones included"),
        QT_TRANSLATE_NOOP("kpi", "Counted orders"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Orders that are not cancelled, failed, test, draft or deleted"),
    ),
    Definition(
        "units", QT_TRANSLATE_NOOP("kpi", "Units sold"), QT_TRANSLATE_NOOP("kpi", "Units"),
        Unit.COUNT, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Sum of quantities of the orders"),
    ),
    Definition(
        "units_per_order", QT_TRANSLATE_NOOP("kpi", "Units per order"), QT_TRANSLATE_NOOP("kpi", "Units per order"),
        Unit.NUMBER, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Units sold / orders"), ("units", "orders"),
        QT_TRANSLATE_NOOP("kpi", "One more item in the parcel costs little to ship."),
        QT_TRANSLATE_NOOP("kpi", "Look for products that are bought together."),
        QT_TRANSLATE_NOOP("kpi", "Do not buy units with discounts: check the margin per order."),
    ),
    Definition(
        "unit_price", QT_TRANSLATE_NOOP("kpi", "Average price of a unit"), QT_TRANSLATE_NOOP("kpi", "Price per unit"),
        Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Sales of goods after discounts, excluding VAT / units sold"),
        ("goods_revenue", "units"),
        QT_TRANSLATE_NOOP("kpi", "With units per order it makes the basket: one of the two has moved."),
        QT_TRANSLATE_NOOP("kpi", "Look at the share of discounts, then at the mix of products."),
        QT_TRANSLATE_NOOP("kpi", "Do not read a change of mix as a change of prices."),
    ),
    Definition(
        "discount_rate", QT_TRANSLATE_NOOP("kpi", "Share of discounts"), QT_TRANSLATE_NOOP("kpi", "Discounts, share"),
        Unit.RATE, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Discounts / gross sales"), ("discounts", "gross_sales"),
        QT_TRANSLATE_NOOP("kpi", "A discount is taken from the margin in full, not from revenue alone."),
        QT_TRANSLATE_NOOP("kpi", "Compare CM2 of the orders with a code and of those without."),
        QT_TRANSLATE_NOOP("kpi", "Do not make discounts permanent: customers learn to wait for them."),
    ),
    Definition(
        "aov", QT_TRANSLATE_NOOP("kpi", "Average order value"), QT_TRANSLATE_NOOP("kpi", "AOV"),
        Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP(
            "kpi",
            "(Gross sales − discounts) / orders; excluding VAT and shipping, refunds do not reduce it",
        ),
        ("gross_sales", "discounts", "orders"),
        QT_TRANSLATE_NOOP("kpi", "The fixed costs of an order weigh less on a larger basket: AOV is margin."),
        QT_TRANSLATE_NOOP("kpi", "Look at units per order and at the price of a unit: which of the two moves?"),
        QT_TRANSLATE_NOOP("kpi", "Do not raise it by giving the margin away: read CM2 per order beside it."),
        _OTHERS,
    ),
    Definition(
        "aov_net_of_refunds", QT_TRANSLATE_NOOP("kpi", "AOV net of refunds"), QT_TRANSLATE_NOOP("kpi", "AOV net"),
        Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "(Gross sales − discounts − refunded goods) / orders"),
        ("gross_sales", "discounts", "refunded_goods", "orders"),
        alternatives=("aov",), sources=_BOTH,
    ),
    Definition(
        "aov_ttc", QT_TRANSLATE_NOOP("kpi", "AOV with VAT and shipping"), QT_TRANSLATE_NOOP("kpi", "AOV incl. VAT"),
        Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Amount collected, VAT and shipping included / orders"), ("collected", "orders"),
        alternatives=("aov",),
    ),
    Definition(
        "aov_fevad", QT_TRANSLATE_NOOP("kpi", "AOV, Fevad view"), QT_TRANSLATE_NOOP("kpi", "AOV Fevad"),
        Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "(Amount collected − amount paid back), VAT and shipping included / orders"),
        ("collected", "paid_back", "orders"),
        alternatives=("aov",), sources=_BOTH,
    ),
    Definition(
        "aov_shopify", QT_TRANSLATE_NOOP("kpi", "AOV as Shopify"), QT_TRANSLATE_NOOP("kpi", "AOV Shopify"),
        Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "(Gross sales − discounts) / counted orders, free ones included"),
        ("gross_sales", "discounts", "counted_orders"),
        alternatives=("aov",),
    ),
    Definition(
        "aov_woocommerce", QT_TRANSLATE_NOOP("kpi", "AOV as WooCommerce"), QT_TRANSLATE_NOOP("kpi", "AOV WooCommerce"),
        Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "(Gross sales − discounts − refunded goods) / counted orders, free ones included"),
        ("gross_sales", "discounts", "refunded_goods", "counted_orders"),
        alternatives=("aov",), sources=_BOTH,
    ),
    Definition(
        "collected", QT_TRANSLATE_NOOP("kpi", "Amount collected, VAT included"), QT_TRANSLATE_NOOP("kpi", "Collected"),
        Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "(Lines after discounts + shipping) of counted orders, VAT included"),
    ),
    Definition(
        "paid_back", QT_TRANSLATE_NOOP("kpi", "Amount paid back, VAT included"), QT_TRANSLATE_NOOP("kpi", "Paid back"),
        Unit.MONEY, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Refunds of the period, VAT included"), sources=_BOTH,
    ),
    Definition(
        "refund_documents", QT_TRANSLATE_NOOP("kpi", "Refund documents"), QT_TRANSLATE_NOOP("kpi", "Refunds made"),
        Unit.COUNT, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Refunds above 0 made in the period"), sources=_BOTH,
    ),
    Definition(
        "refunded_orders", QT_TRANSLATE_NOOP("kpi", "Refunded orders"), QT_TRANSLATE_NOOP("kpi", "Refunded orders"),
        Unit.COUNT, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Orders refunded in the period, wholly or in part"), sources=_BOTH,
    ),
    Definition(
        "return_rate_value", QT_TRANSLATE_NOOP("kpi", "Return rate in value"), QT_TRANSLATE_NOOP("kpi", "Return rate"),
        Unit.RATE, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Refunds / ordered revenue"), ("refunds", "ordered_revenue"),
        QT_TRANSLATE_NOOP("kpi", "Returns cost twice: the sale is lost and the handling is paid."),
        QT_TRANSLATE_NOOP("kpi", "Look at it by product: a bad size guide or photo often explains it."),
        QT_TRANSLATE_NOOP("kpi", "Do not make returns harder before you know why goods come back."),
        ("return_rate_orders",), _BOTH,
    ),
    Definition(
        "return_rate_orders", QT_TRANSLATE_NOOP("kpi", "Return rate in orders"),
        QT_TRANSLATE_NOOP("kpi", "Orders returned"),
        Unit.RATE, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Refunded orders / orders"), ("refunded_orders", "orders"),
        QT_TRANSLATE_NOOP("kpi", "How many customers were not satisfied, whatever the amounts."),
        QT_TRANSLATE_NOOP("kpi", "Compare it with the rate in value: are small or large baskets returned?"),
        QT_TRANSLATE_NOOP("kpi", "Do not read the last weeks as final: their refunds are still to come."),
        ("return_rate_value",), _BOTH,
    ),
)
