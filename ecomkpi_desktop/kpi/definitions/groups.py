"""Figures of groups: cells of the cohorts, segments, cells of the channel matrix, products bought together.

Each is about one group, so that none is among the figures of a selection.
"""

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.definitions.definition import COSTS_OF_ORDERS, Definition, Direction
from ecomkpi_desktop.kpi.figure import Unit

_BOTH = (Kind.ORDERS, Kind.REFUNDS)

GROUPS = (
    Definition(
        "cohort_retention", QT_TRANSLATE_NOOP("kpi", "Share of a cohort that orders again"),
        QT_TRANSLATE_NOOP("kpi", "Cohort retention"), Unit.RATE, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP(
            "kpi", "Customers of the cohort with an order in the month (or at the age) of the cell / all of the cohort"
        ),
        ("cohort_active", "cohort_customers"),
        QT_TRANSLATE_NOOP("kpi", "Shows whether those who came in one month stay longer than those of another."),
        QT_TRANSLATE_NOOP("kpi", "Compare the cell with those above and below it: the same age, other months."),
        QT_TRANSLATE_NOOP("kpi", "Do not judge a hatched cell: its month is not over in the data."),
        on_demand=True,
    ),
    Definition(
        "cohort_margin", QT_TRANSLATE_NOOP("kpi", "Margin of a cohort per customer"),
        QT_TRANSLATE_NOOP("kpi", "Cohort margin"), Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP(
            "kpi", "CM2 of the cohort from the first order up to the cell / customers of the cohort, whoever came back"
        ),
        ("cohort_cm2", "cohort_customers"),
        QT_TRANSLATE_NOOP("kpi", "Says what the customers of one month have brought so far: pay no more to win them."),
        QT_TRANSLATE_NOOP("kpi", "Compare it with the CAC of the same month."),
        QT_TRANSLATE_NOOP("kpi", "Do not read on past the last complete cell of a row."),
        sources=_BOTH, on_demand=True,
    ),
    Definition(
        "cohort_active", QT_TRANSLATE_NOOP("kpi", "Customers of the cohort who ordered"),
        QT_TRANSLATE_NOOP("kpi", "Who ordered"), Unit.COUNT, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Customers of the cohort with an order above 0 in the cell's month, or at its age"),
        on_demand=True,
    ),
    Definition(
        "cohort_customers", QT_TRANSLATE_NOOP("kpi", "Customers of the cohort"),
        QT_TRANSLATE_NOOP("kpi", "Cohort"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Customers whose first order ever falls in the month of the cohort"), on_demand=True,
    ),
    Definition(
        "cohort_cm2", QT_TRANSLATE_NOOP("kpi", "CM2 of the cohort so far"),
        QT_TRANSLATE_NOOP("kpi", "Cohort CM2"), Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP(
            "kpi", "CM2 of all orders of the cohort up to the cell; a refund counts on the date of its order"
        ),
        sources=_BOTH, on_demand=True,
        informed_by=COSTS_OF_ORDERS,
    ),
    Definition(
        "segment_margin", QT_TRANSLATE_NOOP("kpi", "Margin of a segment per customer"),
        QT_TRANSLATE_NOOP("kpi", "Segment margin"), Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "CM2 of the whole history of the segment's customers / customers of the segment"),
        ("segment_cm2", "segment_customers"),
        QT_TRANSLATE_NOOP("kpi", "Tells which customers are worth a parcel, a call or an e-mail."),
        QT_TRANSLATE_NOOP("kpi", "Look at how many of them lose money all the same."),
        QT_TRANSLATE_NOOP("kpi", "Do not reward the most frequent buyers before you know what they leave."),
        sources=_BOTH, on_demand=True,
    ),
    Definition(
        "segment_cm2", QT_TRANSLATE_NOOP("kpi", "CM2 of the segment"),
        QT_TRANSLATE_NOOP("kpi", "Segment CM2"), Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP(
            "kpi", "CM2 of all orders of these customers up to the end of the period, refunds taken off"
        ),
        alternatives=("segment_revenue",), sources=_BOTH, on_demand=True,
        informed_by=COSTS_OF_ORDERS,
    ),
    Definition(
        "segment_customers", QT_TRANSLATE_NOOP("kpi", "Customers of the segment"),
        QT_TRANSLATE_NOOP("kpi", "Segment"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Customers with the day of the last order and the number of orders of the segment"),
        alternatives=("segment_orders", "segment_losing_customers"), on_demand=True,
    ),
    Definition(
        "segment_orders", QT_TRANSLATE_NOOP("kpi", "Orders of the segment"),
        QT_TRANSLATE_NOOP("kpi", "Segment orders"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Orders above 0 of these customers up to the end of the period"), on_demand=True,
    ),
    Definition(
        "segment_revenue", QT_TRANSLATE_NOOP("kpi", "Net revenue of the segment"),
        QT_TRANSLATE_NOOP("kpi", "Segment revenue"), Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Net revenue of all orders of these customers up to the end of the period"),
        sources=_BOTH, on_demand=True,
    ),
    Definition(
        "segment_losing_customers", QT_TRANSLATE_NOOP("kpi", "Customers of the segment who lose money"),
        QT_TRANSLATE_NOOP("kpi", "Losing customers"), Unit.COUNT, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Customers of the segment whose CM2 over their whole history is under 0"),
        on_demand=True,
    ),
    Definition(
        "shared_share", QT_TRANSLATE_NOOP("kpi", "Share of a channel's customers"),
        QT_TRANSLATE_NOOP("kpi", "Shared customers"), Unit.RATE, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP(
            "kpi", "Customers of the cell / customers who bought through the channel of its row, in the period"
        ),
        ("shared_customers", "channel_customers"),
        QT_TRANSLATE_NOOP("kpi", "Two channels that share customers share their sales: neither made them alone."),
        QT_TRANSLATE_NOOP("kpi", "Look at the overlap index: do platforms claim more orders than there are?"),
        QT_TRANSLATE_NOOP("kpi", "Do not cut the channel that finds customers for the gain of the one that closes."),
        on_demand=True,
    ),
    Definition(
        "shared_customers", QT_TRANSLATE_NOOP("kpi", "Customers of both channels"),
        QT_TRANSLATE_NOOP("kpi", "Of both"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP(
            "kpi",
            "Customers with an order through both channels in the period; on the diagonal, through this one alone",
        ),
        on_demand=True,
    ),
    Definition(
        "channel_customers", QT_TRANSLATE_NOOP("kpi", "Customers of the channel"),
        QT_TRANSLATE_NOOP("kpi", "Of the channel"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Customers with an order above 0 through the channel of the row in the period"),
        on_demand=True,
    ),
    Definition(
        "attach_rate", QT_TRANSLATE_NOOP("kpi", "Attach rate of two products"),
        QT_TRANSLATE_NOOP("kpi", "Attach rate"), Unit.RATE, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Orders with both products / orders with the first of them"),
        ("orders_with_both", "orders_with_first"),
        QT_TRANSLATE_NOOP("kpi", "A second product in the same parcel costs neither a click nor a delivery."),
        QT_TRANSLATE_NOOP("kpi", "Compare it with the expected share, then look at the margin of the second product."),
        QT_TRANSLATE_NOOP("kpi", "Do not bundle at a discount what customers take together anyway."),
        ("attach_lift",), on_demand=True,
    ),
    Definition(
        "attach_expected", QT_TRANSLATE_NOOP("kpi", "Expected attach rate"),
        QT_TRANSLATE_NOOP("kpi", "Expected"), Unit.RATE, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP(
            "kpi", "Orders with the second product / orders with any known product: the rate, were it chance"
        ),
        ("orders_with_second", "orders_with_products"), on_demand=True,
    ),
    Definition(
        "attach_lift", QT_TRANSLATE_NOOP("kpi", "Lift of two products"),
        QT_TRANSLATE_NOOP("kpi", "Lift"), Unit.NUMBER, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Attach rate / expected attach rate"), ("attach_rate", "attach_expected"),
        QT_TRANSLATE_NOOP("kpi", "Tells products that call for each other from those that everybody buys."),
        QT_TRANSLATE_NOOP("kpi", "Offer the second product on the page of the first, and in its basket."),
        QT_TRANSLATE_NOOP("kpi", "Do not chase a high lift on few orders: look at how many hold both."),
        on_demand=True,
    ),
    Definition(
        "orders_with_both", QT_TRANSLATE_NOOP("kpi", "Orders with both products"),
        QT_TRANSLATE_NOOP("kpi", "With both"), Unit.COUNT, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Orders of the period, above 0, with both products"), on_demand=True,
    ),
    Definition(
        "orders_with_first", QT_TRANSLATE_NOOP("kpi", "Orders with the first product"),
        QT_TRANSLATE_NOOP("kpi", "With the first"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Orders of the period, above 0, with the rarer product of the two"), on_demand=True,
    ),
    Definition(
        "orders_with_second", QT_TRANSLATE_NOOP("kpi", "Orders with the second product"),
        QT_TRANSLATE_NOOP("kpi", "With the second"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Orders of the period, above 0, with the more frequent product of the two"),
        on_demand=True,
    ),
    Definition(
        "orders_with_products", QT_TRANSLATE_NOOP("kpi", "Orders with a known product"),
        QT_TRANSLATE_NOOP("kpi", "With a product"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Orders of the period, above 0, with at least one line whose product is known"),
        on_demand=True,
    ),
)  # fmt: skip
