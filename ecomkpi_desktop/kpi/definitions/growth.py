"""Growth: against the year before, over three months, by new and returning customers (2.4 and the product's S11)."""

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.definitions.definition import Definition, Direction
from ecomkpi_desktop.kpi.figure import Unit

_BOTH = (Kind.ORDERS, Kind.REFUNDS)

GROWTH = (
    Definition(
        "net_revenue_year_before", QT_TRANSLATE_NOOP("kpi", "Net revenue a year before"),
        QT_TRANSLATE_NOOP("kpi", "Net, year before"), Unit.MONEY, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Net revenue of the same dates one year earlier"), sources=_BOTH,
    ),
    Definition(
        "revenue_growth_year", QT_TRANSLATE_NOOP("kpi", "Growth year on year"),
        QT_TRANSLATE_NOOP("kpi", "Growth, 1 year"), Unit.RATE, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Net revenue / net revenue of the same dates one year earlier − 1"),
        ("net_revenue", "net_revenue_year_before"),
        QT_TRANSLATE_NOOP("kpi", "The season is the same on both sides: what remains is growth."),
        QT_TRANSLATE_NOOP("kpi", "Look at CM3 beside it, then at new and returning customers."),
        QT_TRANSLATE_NOOP("kpi", "Do not celebrate growth that CM3 does not share: it was bought."),
        ("revenue_growth_3_months",), _BOTH,
    ),
    Definition(
        "net_revenue_3_months", QT_TRANSLATE_NOOP("kpi", "Net revenue of the last 3 complete months"),
        QT_TRANSLATE_NOOP("kpi", "Net, 3 months"), Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Net revenue of the last 3 calendar months that are over at the end of the period"),
        sources=_BOTH,
    ),
    Definition(
        "net_revenue_3_months_year_before", QT_TRANSLATE_NOOP("kpi", "The same 3 months a year before"),
        QT_TRANSLATE_NOOP("kpi", "3 months, 1 year ago"), Unit.MONEY, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Net revenue of the same 3 calendar months one year earlier"), sources=_BOTH,
    ),
    Definition(
        "net_revenue_3_months_before", QT_TRANSLATE_NOOP("kpi", "The 3 months before these"),
        QT_TRANSLATE_NOOP("kpi", "3 months before"), Unit.MONEY, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Net revenue of the 3 calendar months before these"), sources=_BOTH,
    ),
    Definition(
        "revenue_growth_3_months", QT_TRANSLATE_NOOP("kpi", "Growth over 3 months, season removed"),
        QT_TRANSLATE_NOOP("kpi", "Growth, 3 months"), Unit.RATE, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Net revenue of the last 3 complete months / the same 3 months one year earlier − 1"),
        ("net_revenue_3_months", "net_revenue_3_months_year_before"),
        QT_TRANSLATE_NOOP("kpi", "The pace of today: one good month does not make it, the season does not either."),
        QT_TRANSLATE_NOOP("kpi", "Compare it with the growth of the year: is the pace rising or falling?"),
        QT_TRANSLATE_NOOP("kpi", "Do not answer a falling pace with more advertising before you know its cause."),
        ("revenue_growth_year", "revenue_growth_3_months_sequential"), _BOTH,
    ),
    Definition(
        "revenue_growth_3_months_sequential", QT_TRANSLATE_NOOP("kpi", "Growth against the 3 months before"),
        QT_TRANSLATE_NOOP("kpi", "3 months on 3"), Unit.RATE, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP(
            "kpi",
            "Net revenue of the last 3 complete months / the 3 months before these − 1; the season is in it",
        ),
        ("net_revenue_3_months", "net_revenue_3_months_before"),
        alternatives=("revenue_growth_3_months",), sources=_BOTH,
    ),
    Definition(
        "new_customer_revenue", QT_TRANSLATE_NOOP("kpi", "Net revenue of new customers"),
        QT_TRANSLATE_NOOP("kpi", "Net, new"), Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Net revenue of the customers who had not ordered before the period"), (),
        QT_TRANSLATE_NOOP("kpi", "The part of your sales that acquisition has to bring again each time."),
        QT_TRANSLATE_NOOP("kpi", "Compare it with the acquisition spend of the period."),
        QT_TRANSLATE_NOOP("kpi", "Do not trust it if your first file begins late: old customers then look new."),
        sources=_BOTH,
    ),
    Definition(
        "returning_customer_revenue", QT_TRANSLATE_NOOP("kpi", "Net revenue of returning customers"),
        QT_TRANSLATE_NOOP("kpi", "Net, returning"), Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Net revenue of the customers who had ordered before the period"), (),
        QT_TRANSLATE_NOOP("kpi", "Sales that were already paid for: this is where margin is made."),
        QT_TRANSLATE_NOOP("kpi", "Look at whether it grows with the number of customers, or slower."),
        QT_TRANSLATE_NOOP("kpi", "Do not expect it from customers whose first order disappointed."),
        sources=_BOTH,
    ),
    Definition(
        "unidentified_revenue", QT_TRANSLATE_NOOP("kpi", "Net revenue without a known customer"),
        QT_TRANSLATE_NOOP("kpi", "Net, unknown"), Unit.MONEY, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Net revenue of the orders and refunds whose customer is not known"), (),
        QT_TRANSLATE_NOOP("kpi", "Sales of which nobody can say whether they were new or returning."),
        QT_TRANSLATE_NOOP("kpi", "Look at the channels that hide their customers, marketplaces first."),
        QT_TRANSLATE_NOOP("kpi", "Do not spread it over the two others: nothing says that they are alike."),
        sources=_BOTH,
    ),
)
