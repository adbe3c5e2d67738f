"""Figures of the shop among others: its prices against competitors', its share through marketplaces, its channels.

Each needs what a selection does not hold (competitors' prices, which channels are marketplaces), so that none is among
the figures of a selection.
"""

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.definitions.definition import COSTS_OF_ORDERS, Definition, Direction
from ecomkpi_desktop.kpi.figure import Unit

_BOTH = (Kind.ORDERS, Kind.REFUNDS)

MARKET = (
    Definition(
        "price_index", QT_TRANSLATE_NOOP("kpi", "Price index against competitors"),
        QT_TRANSLATE_NOOP("kpi", "Price index"), Unit.NUMBER, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP(
            "kpi",
            "100 × sales of the compared goods before discounts / what the same units would have cost at the "
            "competitors, both excluding VAT",
        ),
        ("compared_sales", "competitor_sales"),
        QT_TRANSLATE_NOOP("kpi", "100 is the competitors' price: above it you must be worth more, below it cost less."),
        QT_TRANSLATE_NOOP("kpi", "Read it beside the gross margin rate: dear and thin is the worst place."),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Do not compare goods that are not alike: their size, their delivery, their warranty.",
        ),
        on_demand=True,
    ),
    Definition(
        "compared_sales", QT_TRANSLATE_NOOP("kpi", "Sales of the compared goods"),
        QT_TRANSLATE_NOOP("kpi", "Compared sales"), Unit.MONEY, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Sales before discounts, excluding VAT, of the goods with a competitor's price"),
        on_demand=True,
    ),
    Definition(
        "competitor_sales", QT_TRANSLATE_NOOP("kpi", "The same units at competitors' prices"),
        QT_TRANSLATE_NOOP("kpi", "At their prices"), Unit.MONEY, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP(
            "kpi", "Units of the compared goods × mean price at the competitors, VAT taken off at the goods' own rate"
        ),
        informed_by=(Kind.COMPETITOR_PRICES,), on_demand=True,
    ),
    Definition(
        "logistics_per_order", QT_TRANSLATE_NOOP("kpi", "Logistics cost per order"),
        QT_TRANSLATE_NOOP("kpi", "Logistics / order"), Unit.MONEY, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Logistics cost / orders; of a category: its share of it / orders that hold it"),
        ("logistics_cost", "orders"),
        QT_TRANSLATE_NOOP("kpi", "Every order pays it again: it decides which prices can be held."),
        QT_TRANSLATE_NOOP("kpi", "Look at the weight of the parcels and at the orders of a single cheap item."),
        QT_TRANSLATE_NOOP("kpi", "Do not offer free delivery before the order pays for it."),
        sources=_BOTH, on_demand=True,
    ),
    Definition(
        "marketplace_share", QT_TRANSLATE_NOOP("kpi", "Share of marketplaces in net revenue"),
        QT_TRANSLATE_NOOP("kpi", "Marketplaces"), Unit.RATE, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Net revenue through marketplaces / net revenue"),
        ("marketplace_revenue", "net_revenue"),
        QT_TRANSLATE_NOOP("kpi", "A marketplace lends its customers: it sets the fees, and it keeps their addresses."),
        QT_TRANSLATE_NOOP("kpi", "Look at what an order there leaves after the fees, beside one of your own site."),
        QT_TRANSLATE_NOOP("kpi", "Do not take the market's share for a target: it is only a marker."),
        sources=_BOTH, on_demand=True,
    ),
    Definition(
        "marketplace_revenue", QT_TRANSLATE_NOOP("kpi", "Net revenue through marketplaces"),
        QT_TRANSLATE_NOOP("kpi", "Via marketplaces"), Unit.MONEY, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Net revenue of the channels that are marketplaces"),
        sources=_BOTH, on_demand=True,
    ),
    Definition(
        "multichannel_share", QT_TRANSLATE_NOOP("kpi", "Share of customers of several channels"),
        QT_TRANSLATE_NOOP("kpi", "Several channels"), Unit.RATE, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Customers who ever bought through more than one channel / known customers"),
        ("multichannel_customers", "known_customers"),
        QT_TRANSLATE_NOOP("kpi", "Shows whether your channels serve one customer, or each its own."),
        QT_TRANSLATE_NOOP("kpi", "Compare their value with that of customers who came back through one channel."),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Do not read the gap as an effect: who orders often has more chances to change channel.",
        ),
        on_demand=True,
    ),
    Definition(
        "multichannel_customers", QT_TRANSLATE_NOOP("kpi", "Customers of several channels"),
        QT_TRANSLATE_NOOP("kpi", "Of several channels"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP(
            "kpi",
            "Customers with orders above 0 through more than one channel up to the end of the period",
        ),
        on_demand=True,
    ),
    Definition(
        "known_customers", QT_TRANSLATE_NOOP("kpi", "Customers known so far"),
        QT_TRANSLATE_NOOP("kpi", "Known customers"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Identified customers with an order above 0 up to the end of the period"),
        on_demand=True,
    ),
    Definition(
        "unidentified_orders_share", QT_TRANSLATE_NOOP("kpi", "Share of orders without a known customer"),
        QT_TRANSLATE_NOOP("kpi", "Unidentified orders"), Unit.RATE, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Orders that no key ties to a customer / orders"),
        ("unidentified_orders", "orders"),
        QT_TRANSLATE_NOOP("kpi", "What they bring enters no retention, no LTV and no LTV/CAC."),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Look at which channel they come from: marketplaces mask addresses, tills ask for none.",
        ),
        QT_TRANSLATE_NOOP("kpi", "Do not count each of them as a new customer."),
        on_demand=True,
    ),
    Definition(
        "unidentified_orders", QT_TRANSLATE_NOOP("kpi", "Orders without a known customer"),
        QT_TRANSLATE_NOOP("kpi", "Without a customer"), Unit.COUNT, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Counted orders above 0 that no e-mail, number or phone ties to a customer"),
        on_demand=True,
    ),
    Definition(
        "use_margin", QT_TRANSLATE_NOOP("kpi", "Margin per customer by use of channels"),
        QT_TRANSLATE_NOOP("kpi", "CM2 each"), Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "CM2 of these customers since their first order / how many they are"),
        ("use_cm2", "use_customers"),
        QT_TRANSLATE_NOOP("kpi", "Says what it is worth that customers find you in more than one place."),
        QT_TRANSLATE_NOOP("kpi", "Compare customers of several channels with those who came back through one."),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Do not compare them with customers of a single order, who could only use one channel.",
        ),
        sources=_BOTH, on_demand=True,
    ),
    Definition(
        "use_frequency", QT_TRANSLATE_NOOP("kpi", "Orders per customer by use of channels"),
        QT_TRANSLATE_NOOP("kpi", "Orders each"), Unit.NUMBER, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Orders of these customers / how many they are"), ("use_orders", "use_customers"),
        QT_TRANSLATE_NOOP("kpi", "Shows how much of a difference in margin is only a difference in orders."),
        QT_TRANSLATE_NOOP("kpi", "Divide the margin by it: is an order worth more, or are there more orders?"),
        QT_TRANSLATE_NOOP("kpi", "Do not push customers to a second channel for the sake of the number."),
        on_demand=True,
    ),
    Definition(
        "use_customers", QT_TRANSLATE_NOOP("kpi", "Customers by use of channels"),
        QT_TRANSLATE_NOOP("kpi", "Customers of the use"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP(
            "kpi", "Customers with one order; with several through one channel; or with several channels"
        ),
        on_demand=True,
    ),
    Definition(
        "use_orders", QT_TRANSLATE_NOOP("kpi", "Orders by use of channels"),
        QT_TRANSLATE_NOOP("kpi", "Orders of the use"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Orders above 0 of these customers up to the end of the period"), on_demand=True,
    ),
    Definition(
        "use_cm2", QT_TRANSLATE_NOOP("kpi", "CM2 by use of channels"),
        QT_TRANSLATE_NOOP("kpi", "CM2 of the use"), Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP(
            "kpi", "CM2 of all orders of these customers up to the end of the period, refunds taken off"
        ),
        sources=_BOTH, on_demand=True, informed_by=COSTS_OF_ORDERS,
    ),
)  # fmt: skip
