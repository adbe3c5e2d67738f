"""Customers, retention and repurchase (2.4, 2.5)."""

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.definitions.definition import Definition, Direction
from ecomkpi_desktop.kpi.figure import Unit

CUSTOMERS = (
    Definition(
        "customers", QT_TRANSLATE_NOOP("kpi", "Customers"), QT_TRANSLATE_NOOP("kpi", "Customers"),
        Unit.COUNT, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Identified customers with an order above 0 in the period"), (),
        QT_TRANSLATE_NOOP("kpi", "People, not orders: the base of everything that lasts."),
        QT_TRANSLATE_NOOP("kpi", "Look at how many of them are new and how many come back."),
        QT_TRANSLATE_NOOP("kpi", "Do not add up the months: a customer of two months is one customer."),
        informed_by=(Kind.CUSTOMERS,),
    ),
    Definition(
        "new_customers", QT_TRANSLATE_NOOP("kpi", "New customers"), QT_TRANSLATE_NOOP("kpi", "New customers"),
        Unit.COUNT, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Customers whose first order ever falls in the period"), (),
        QT_TRANSLATE_NOOP("kpi", "What the acquisition budget buys."),
        QT_TRANSLATE_NOOP("kpi", "Look at what each of them cost (CAC) and brings (LTV)."),
        QT_TRANSLATE_NOOP("kpi", "Do not trust it if your first file begins late: old customers then look new."),
        informed_by=(Kind.CUSTOMERS,),
    ),
    Definition(
        "returning_customers", QT_TRANSLATE_NOOP("kpi", "Returning customers"), QT_TRANSLATE_NOOP("kpi", "Returning"),
        Unit.COUNT, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Customers of the period whose first order is earlier"), (),
        QT_TRANSLATE_NOOP("kpi", "Sales that need no new acquisition."),
        QT_TRANSLATE_NOOP("kpi", "Look at the retention rate and at the cohorts."),
        QT_TRANSLATE_NOOP("kpi", "Do not claim their orders for the last advertisement they clicked."),
    ),
    Definition(
        "identified_revenue", QT_TRANSLATE_NOOP("kpi", "Ordered revenue of identified customers"),
        QT_TRANSLATE_NOOP("kpi", "Identified revenue"), Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Ordered revenue of the orders whose customer is known"),
    ),
    Definition(
        "identified_share", QT_TRANSLATE_NOOP("kpi", "Identified share"), QT_TRANSLATE_NOOP("kpi", "Identified"),
        Unit.RATE, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Ordered revenue of identified customers / ordered revenue"),
        ("identified_revenue", "ordered_revenue"),
        QT_TRANSLATE_NOOP("kpi", "Customer figures speak of this share of the business only."),
        QT_TRANSLATE_NOOP("kpi", "Look at the channels that hide their customers, marketplaces first."),
        QT_TRANSLATE_NOOP("kpi", "Do not extend the LTV of identified customers to the others without saying so."),
    ),
    Definition(
        "previous_customers", QT_TRANSLATE_NOOP("kpi", "Customers of the period before"),
        QT_TRANSLATE_NOOP("kpi", "Customers before"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Identified customers with an order in the window before"),
    ),
    Definition(
        "retained_customers", QT_TRANSLATE_NOOP("kpi", "Retained customers"), QT_TRANSLATE_NOOP("kpi", "Retained"),
        Unit.COUNT, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Customers of the window before who ordered again in the period"),
    ),
    Definition(
        "retention_rate", QT_TRANSLATE_NOOP("kpi", "Retention rate"), QT_TRANSLATE_NOOP("kpi", "Retention"),
        Unit.RATE, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Retained customers / customers of the period before, over windows of equal length"),
        ("retained_customers", "previous_customers"),
        QT_TRANSLATE_NOOP("kpi", "Customers who stay are the margin you do not have to buy again."),
        QT_TRANSLATE_NOOP("kpi", "Look at the newest cohorts: do they come back as the older ones did?"),
        QT_TRANSLATE_NOOP("kpi", "Do not compare a month with a year: the rate grows with the window."),
        ("repurchase_rate_365",),
    ),
    Definition(
        "mature_customers", QT_TRANSLATE_NOOP("kpi", "Customers old enough to judge"),
        QT_TRANSLATE_NOOP("kpi", "Old enough"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Customers whose first order is at least as many days old as the window is long"),
    ),
    Definition(
        "repeat_customers", QT_TRANSLATE_NOOP("kpi", "Customers who came back"), QT_TRANSLATE_NOOP("kpi", "Came back"),
        Unit.COUNT, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Of these, customers with an order on a later day within the window"),
    ),
    Definition(
        "repurchase_rate_90", QT_TRANSLATE_NOOP("kpi", "Repurchase rate within 90 days"),
        QT_TRANSLATE_NOOP("kpi", "Repurchase 90 d"), Unit.RATE, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Customers who came back within 90 days / customers old enough to judge"),
        ("repeat_customers", "mature_customers"),
        QT_TRANSLATE_NOOP("kpi", "The earliest sign of loyalty, readable three months after a campaign."),
        QT_TRANSLATE_NOOP("kpi", "Look at the median delay to the second order: write to customers before it."),
        QT_TRANSLATE_NOOP("kpi", "Do not expect it to be high where goods last for years."),
        ("repurchase_rate_180", "repurchase_rate_365"),
    ),
    Definition(
        "repurchase_rate_180", QT_TRANSLATE_NOOP("kpi", "Repurchase rate within 180 days"),
        QT_TRANSLATE_NOOP("kpi", "Repurchase 180 d"), Unit.RATE, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Customers who came back within 180 days / customers old enough to judge"),
        ("repeat_customers", "mature_customers"),
        QT_TRANSLATE_NOOP("kpi", "Half a year shows the habit, seasons aside."),
        QT_TRANSLATE_NOOP("kpi", "Compare it with the 90-day rate: who comes back late?"),
        QT_TRANSLATE_NOOP("kpi", "Do not mix customers of gift seasons with the others."),
        ("repurchase_rate_90", "repurchase_rate_365"),
    ),
    Definition(
        "repurchase_rate_365", QT_TRANSLATE_NOOP("kpi", "Repurchase rate within a year"),
        QT_TRANSLATE_NOOP("kpi", "Repurchase"), Unit.RATE, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Customers who came back within 365 days / customers old enough to judge"),
        ("repeat_customers", "mature_customers"),
        QT_TRANSLATE_NOOP("kpi", "The headline of loyalty: a whole year, every season in it."),
        QT_TRANSLATE_NOOP("kpi", "Look at the cohorts: is it the same for those who came last year?"),
        QT_TRANSLATE_NOOP("kpi", "Do not wait a year to act: the 90-day rate moves first."),
        ("repurchase_rate_90", "repurchase_rate_180", "retention_rate"),
    ),
    Definition(
        "repurchase_delay_median_days", QT_TRANSLATE_NOOP("kpi", "Median days to the second order"),
        QT_TRANSLATE_NOOP("kpi", "Days to 2nd order"), Unit.DAYS, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Median days from the first to the second order day, of those who came back"),
        ("customers_with_second_order",),
        QT_TRANSLATE_NOOP("kpi", "The moment when a customer is ready again."),
        QT_TRANSLATE_NOOP("kpi", "Time your reminder a little before it."),
        QT_TRANSLATE_NOOP("kpi", "Do not read it alone: it says nothing of those who never came back."),
    ),
    Definition(
        "customers_with_second_order", QT_TRANSLATE_NOOP("kpi", "Customers with a second order"),
        QT_TRANSLATE_NOOP("kpi", "With a 2nd order"), Unit.COUNT, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Customers with orders on at least two days, up to the end of the period"),
    ),
)
