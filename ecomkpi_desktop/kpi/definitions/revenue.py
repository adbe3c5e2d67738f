"""From gross sales to net revenue (2.2)."""

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.definitions.definition import Definition, Direction
from ecomkpi_desktop.kpi.figure import Unit

_BOTH = (Kind.ORDERS, Kind.REFUNDS)

REVENUE = (
    Definition(
        "gross_sales", QT_TRANSLATE_NOOP("kpi", "Gross sales"), QT_TRANSLATE_NOOP("kpi", "Gross sales"),
        Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Sum of quantity × unit price of counted orders, excluding VAT, before discounts"),
        ("counted_orders",),
        QT_TRANSLATE_NOOP("kpi", "The list value of what was ordered: the top of the ladder."),
        QT_TRANSLATE_NOOP("kpi", "Follow the ladder down: discounts, then refunds."),
        QT_TRANSLATE_NOOP("kpi", "Do not steer by it: it rises with every discount code that sells at a loss."),
        informed_by=(Kind.ORDER_LINES,),
    ),
    Definition(
        "discounts", QT_TRANSLATE_NOOP("kpi", "Discounts"), QT_TRANSLATE_NOOP("kpi", "Discounts"),
        Unit.MONEY, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Line discounts + order discounts, excluding VAT"),
        (),
        QT_TRANSLATE_NOOP("kpi", "Every euro of discount is a euro of margin."),
        QT_TRANSLATE_NOOP("kpi", "Compare the share of discounts in gross sales with the same months a year earlier."),
        QT_TRANSLATE_NOOP("kpi", "Do not judge a promotion by its sales: judge it by its CM3."),
    ),
    Definition(
        "shipping_income", QT_TRANSLATE_NOOP("kpi", "Shipping charged"), QT_TRANSLATE_NOOP("kpi", "Shipping charged"),
        Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Shipping charged to customers, excluding VAT"),
        (),
        QT_TRANSLATE_NOOP("kpi", "What customers pay towards delivery; the rest is a gift of yours."),
        QT_TRANSLATE_NOOP("kpi", "Compare it with the logistics cost: the gap is your free-shipping subsidy."),
        QT_TRANSLATE_NOOP("kpi", "Do not lower the free-shipping threshold before you know that gap."),
    ),
    Definition(
        "ordered_revenue", QT_TRANSLATE_NOOP("kpi", "Ordered revenue"), QT_TRANSLATE_NOOP("kpi", "Ordered revenue"),
        Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Gross sales − discounts + shipping charged"),
        ("gross_sales", "discounts", "shipping_income"),
        QT_TRANSLATE_NOOP("kpi", "What customers committed to pay, excluding VAT, before anything came back."),
        QT_TRANSLATE_NOOP("kpi", "Look at refunds: what of it stays?"),
        QT_TRANSLATE_NOOP("kpi", "Do not present it as net revenue: refunds are still in it."),
    ),
    Definition(
        "refunds", QT_TRANSLATE_NOOP("kpi", "Refunds"), QT_TRANSLATE_NOOP("kpi", "Refunds"),
        Unit.MONEY, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Refunded goods + refunded shipping, excluding VAT, at the date of the refund"),
        ("refunded_goods",),
        QT_TRANSLATE_NOOP("kpi", "A refund takes the revenue back and leaves you the costs of the order."),
        QT_TRANSLATE_NOOP("kpi", "Look at the return rate by product and category."),
        QT_TRANSLATE_NOOP("kpi", "Do not compare it with the orders of the same month only: refunds come later."),
        sources=_BOTH,
    ),
    Definition(
        "refunded_goods", QT_TRANSLATE_NOOP("kpi", "Refunded goods"), QT_TRANSLATE_NOOP("kpi", "Refunded goods"),
        Unit.MONEY, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Refunds without their shipping"),
        sources=_BOTH,
    ),
    Definition(
        "net_revenue", QT_TRANSLATE_NOOP("kpi", "Net revenue"), QT_TRANSLATE_NOOP("kpi", "Net revenue"),
        Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Ordered revenue − refunds"),
        ("ordered_revenue", "refunds"),
        QT_TRANSLATE_NOOP("kpi", "What the shop really sold, excluding VAT. The base of every margin rate."),
        QT_TRANSLATE_NOOP("kpi", "Look at CM3 beside it: growth that leaves no margin is not growth."),
        QT_TRANSLATE_NOOP("kpi", "Do not celebrate it alone: a rise with a falling CM3 is a warning."),
        sources=_BOTH,
    ),
)
