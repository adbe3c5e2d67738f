"""Cost and value of customers, advertising, conversion (2.4, 2.5)."""

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.definitions.definition import COSTS_OF_ORDERS, Definition, Direction
from ecomkpi_desktop.kpi.figure import Unit

_SPEND = (Kind.SPEND,)
_BOTH = (Kind.ORDERS, Kind.SPEND)
_REFUNDS = (Kind.ORDERS, Kind.REFUNDS)

ACQUISITION = (
    Definition(
        "acquisition_spend", QT_TRANSLATE_NOOP("kpi", "Acquisition spend"), QT_TRANSLATE_NOOP("kpi", "Acquisition"),
        Unit.MONEY, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Marketing spend that is not marked as retention"), sources=_SPEND,
    ),
    Definition(
        "cac", QT_TRANSLATE_NOOP("kpi", "Customer acquisition cost"), QT_TRANSLATE_NOOP("kpi", "CAC"),
        Unit.MONEY, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Acquisition spend / new customers"), ("acquisition_spend", "new_customers"),
        QT_TRANSLATE_NOOP("kpi", "The price of a new customer; only the LTV says whether it is high."),
        QT_TRANSLATE_NOOP("kpi", "Look at it by channel, then at the payback."),
        QT_TRANSLATE_NOOP("kpi", "Do not lower it by chasing customers who would have come anyway."),
        ("cac_paid", "marginal_cac"), _BOTH,
    ),
    Definition(
        "paid_new_customers", QT_TRANSLATE_NOOP("kpi", "New customers of paid channels"),
        QT_TRANSLATE_NOOP("kpi", "New, paid channels"), Unit.COUNT, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "New customers whose first order came through a channel with spend"), sources=_BOTH,
    ),
    Definition(
        "cac_paid", QT_TRANSLATE_NOOP("kpi", "CAC of paid channels"), QT_TRANSLATE_NOOP("kpi", "Paid CAC"),
        Unit.MONEY, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Acquisition spend / new customers of channels with spend"),
        ("acquisition_spend", "paid_new_customers"),
        QT_TRANSLATE_NOOP("kpi", "What paid channels cost without the help of the free ones."),
        QT_TRANSLATE_NOOP("kpi", "Compare it with the blended CAC: the gap is what free channels give."),
        QT_TRANSLATE_NOOP("kpi", "Do not plan a bigger budget on the blended CAC: growth is paid at this price."),
        ("cac", "marginal_cac"), _BOTH,
    ),
    Definition(
        "acquisition_spend_change", QT_TRANSLATE_NOOP("kpi", "Change of acquisition spend"),
        QT_TRANSLATE_NOOP("kpi", "Δ spend"), Unit.MONEY, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Acquisition spend − that of the window before"), sources=_SPEND,
    ),
    Definition(
        "new_customers_change", QT_TRANSLATE_NOOP("kpi", "Change of new customers"),
        QT_TRANSLATE_NOOP("kpi", "Δ new customers"), Unit.COUNT, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "New customers − those of the window before"),
    ),
    Definition(
        "marginal_cac", QT_TRANSLATE_NOOP("kpi", "Marginal CAC"), QT_TRANSLATE_NOOP("kpi", "Marginal CAC"),
        Unit.MONEY, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Change of acquisition spend / change of new customers, against the window before"),
        ("acquisition_spend_change", "new_customers_change"),
        QT_TRANSLATE_NOOP("kpi", "What the last customers cost, not the average one: it meets the wall first."),
        QT_TRANSLATE_NOOP("kpi", "Compare it with the LTV: above it, more budget loses money."),
        QT_TRANSLATE_NOOP("kpi", "Do not read it across seasons: compare periods that are alike."),
        ("cac", "cac_paid", "marginal_cac_year"), _BOTH,
    ),
    Definition(
        "acquisition_spend_change_year", QT_TRANSLATE_NOOP("kpi", "Change of acquisition spend in a year"),
        QT_TRANSLATE_NOOP("kpi", "Δ spend, 1 year"), Unit.MONEY, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Acquisition spend − that of the same dates one year earlier"), sources=_SPEND,
    ),
    Definition(
        "new_customers_change_year", QT_TRANSLATE_NOOP("kpi", "Change of new customers in a year"),
        QT_TRANSLATE_NOOP("kpi", "Δ new, 1 year"), Unit.COUNT, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "New customers − those of the same dates one year earlier"),
    ),
    Definition(
        "marginal_cac_year", QT_TRANSLATE_NOOP("kpi", "Marginal CAC, year on year"),
        QT_TRANSLATE_NOOP("kpi", "Marginal CAC, 1 year"), Unit.MONEY, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP(
            "kpi",
            "Change of acquisition spend / change of new customers, against the same dates one year earlier",
        ),
        ("acquisition_spend_change_year", "new_customers_change_year"),
        alternatives=("marginal_cac",), sources=_BOTH,
    ),
    Definition(
        "mer", QT_TRANSLATE_NOOP("kpi", "Marketing efficiency ratio"), QT_TRANSLATE_NOOP("kpi", "MER"),
        Unit.RATIO, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Net revenue / marketing spend"), ("net_revenue", "marketing_spend"),
        QT_TRANSLATE_NOOP("kpi", "The return on all marketing together; no platform can claim it twice."),
        QT_TRANSLATE_NOOP("kpi", "Compare it with the break-even ROAS."),
        QT_TRANSLATE_NOOP("kpi", "Do not maximise it: the highest MER is that of a shop that stops advertising."),
        sources=(Kind.ORDERS, Kind.REFUNDS, Kind.SPEND),
    ),
    Definition(
        "break_even_roas", QT_TRANSLATE_NOOP("kpi", "Break-even ROAS"), QT_TRANSLATE_NOOP("kpi", "Break-even ROAS"),
        Unit.RATIO, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "1 / CM2 rate"), ("cm2_rate",),
        QT_TRANSLATE_NOOP("kpi", "Under this return an advertisement loses money on the first order."),
        QT_TRANSLATE_NOOP("kpi", "Set it as the floor of your campaigns' target return."),
        QT_TRANSLATE_NOOP("kpi", "Do not use it where customers come back often: there, LTV/CAC judges."),
        sources=_REFUNDS,
    ),
    Definition(
        "claimed_conversions", QT_TRANSLATE_NOOP("kpi", "Conversions claimed by platforms"),
        QT_TRANSLATE_NOOP("kpi", "Claimed"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Conversions in the platforms' own exports"), sources=_SPEND,
    ),
    Definition(
        "orders_of_claiming_channels", QT_TRANSLATE_NOOP("kpi", "Real orders of these channels"),
        QT_TRANSLATE_NOOP("kpi", "Real orders"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Orders of the channels for which platforms claim conversions"),
    ),
    Definition(
        "overlap_index", QT_TRANSLATE_NOOP("kpi", "Overlap index"), QT_TRANSLATE_NOOP("kpi", "Overlap"),
        Unit.RATIO, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Conversions claimed by platforms / real orders of these channels"),
        ("claimed_conversions", "orders_of_claiming_channels"),
        QT_TRANSLATE_NOOP("kpi", "Above 1, platforms claim more orders than there are."),
        QT_TRANSLATE_NOOP("kpi", "Look at which platform claims most beyond its orders."),
        QT_TRANSLATE_NOOP("kpi", "Do not add up the platforms' own returns: they share the same customers."),
        sources=_BOTH,
    ),
    Definition(
        "ltv", QT_TRANSLATE_NOOP("kpi", "Customer lifetime value (margin)"), QT_TRANSLATE_NOOP("kpi", "LTV"),
        Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP(
            "kpi",
            "CM2 per customer, summed over the age months of the horizon, each among customers old enough",
        ),
        ("ltv_horizon_months", "observed_customers", "ltv_so_far", "ltv_reached_months"),
        QT_TRANSLATE_NOOP("kpi", "What a customer leaves, in margin and not in revenue: the most you can pay for one."),
        QT_TRANSLATE_NOOP("kpi", "Compare it with the CAC, channel by channel."),
        QT_TRANSLATE_NOOP("kpi", "Do not use LTV in revenue to set a budget: it forgets every cost."),
        ("ltv_revenue",), _REFUNDS,
    ),
    Definition(
        "ltv_revenue", QT_TRANSLATE_NOOP("kpi", "LTV in net revenue (secondary)"),
        QT_TRANSLATE_NOOP("kpi", "LTV, revenue"),
        Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "The same as LTV, on net revenue instead of CM2"),
        ("ltv_horizon_months", "observed_customers"),
        QT_TRANSLATE_NOOP("kpi", "For comparison with figures others publish."),
        QT_TRANSLATE_NOOP("kpi", "Go back to the LTV in margin to decide."),
        QT_TRANSLATE_NOOP("kpi", "Do not divide it by the CAC."),
        ("ltv",), _REFUNDS,
    ),
    Definition(
        "ltv_horizon_months", QT_TRANSLATE_NOOP("kpi", "LTV horizon"), QT_TRANSLATE_NOOP("kpi", "Horizon"),
        Unit.MONTHS, Direction.NEUTRAL, QT_TRANSLATE_NOOP("kpi", "Months over which LTV is summed, from the settings"),
        sources=(),
    ),
    Definition(
        "observed_customers", QT_TRANSLATE_NOOP("kpi", "Customers old enough for the whole horizon"),
        QT_TRANSLATE_NOOP("kpi", "Observed"), Unit.COUNT, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Customers whose last age month of the horizon is over"),
    ),
    Definition(
        "ltv_so_far", QT_TRANSLATE_NOOP("kpi", "LTV over the months reached"), QT_TRANSLATE_NOOP("kpi", "LTV so far"),
        Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Sum of CM2 per customer over the age months with at least 30 customers"),
        ("ltv_reached_months",), sources=_REFUNDS,
        informed_by=COSTS_OF_ORDERS,
    ),
    Definition(
        "ltv_reached_months", QT_TRANSLATE_NOOP("kpi", "Months of LTV reached"), QT_TRANSLATE_NOOP("kpi", "LTV months"),
        Unit.MONTHS, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Age months of the horizon with at least 30 customers old enough"),
    ),
    Definition(
        "ltv_cac", QT_TRANSLATE_NOOP("kpi", "LTV/CAC ratio"), QT_TRANSLATE_NOOP("kpi", "LTV/CAC"),
        Unit.RATIO, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "LTV / CAC"), ("ltv", "cac"),
        QT_TRANSLATE_NOOP("kpi", "The judge of acquisition: how many times a customer pays back what it cost."),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Under the corridor, look at the dearest channel; above it, at what you could still invest.",
        ),
        QT_TRANSLATE_NOOP("kpi", "Do not aim for the highest ratio: above 5 you may be leaving customers to others."),
        sources=(Kind.ORDERS, Kind.REFUNDS, Kind.SPEND),
    ),
    Definition(
        "payback_months", QT_TRANSLATE_NOOP("kpi", "Payback"), QT_TRANSLATE_NOOP("kpi", "Payback"),
        Unit.MONTHS, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Smallest number of age months whose cumulative margin per customer reaches the CAC"),
        ("cac", "payback_interpolated"),
        QT_TRANSLATE_NOOP("kpi", "How long your cash is out for each new customer."),
        QT_TRANSLATE_NOOP("kpi", "Compare it with what your cash position can carry."),
        QT_TRANSLATE_NOOP("kpi", "Do not speed up acquisition if the payback exceeds your cash horizon."),
        sources=(Kind.ORDERS, Kind.REFUNDS, Kind.SPEND),
    ),
    Definition(
        "payback_interpolated", QT_TRANSLATE_NOOP("kpi", "Payback, interpolated"),
        QT_TRANSLATE_NOOP("kpi", "Payback, exact"), Unit.NUMBER, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "The same in months, assuming that margin comes evenly inside the last month"),
        ("cac",), sources=(Kind.ORDERS, Kind.REFUNDS, Kind.SPEND),
    ),
    Definition(
        "sessions", QT_TRANSLATE_NOOP("kpi", "Sessions"), QT_TRANSLATE_NOOP("kpi", "Sessions"),
        Unit.COUNT, Direction.NEUTRAL, QT_TRANSLATE_NOOP("kpi", "Sessions in the analytics exports"),
        sources=(Kind.SESSIONS,),
    ),
    Definition(
        "orders_with_sessions", QT_TRANSLATE_NOOP("kpi", "Orders of channels with sessions"),
        QT_TRANSLATE_NOOP("kpi", "Orders, measured"), Unit.COUNT, Direction.NEUTRAL,
        QT_TRANSLATE_NOOP("kpi", "Orders of the channels whose sessions are known"),
    ),
    Definition(
        "conversion_rate", QT_TRANSLATE_NOOP("kpi", "Conversion rate"), QT_TRANSLATE_NOOP("kpi", "Conversion"),
        Unit.RATE, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Orders of channels with sessions / their sessions"),
        ("orders_with_sessions", "sessions"),
        QT_TRANSLATE_NOOP("kpi", "How well visits become orders; what you change on the site shows here first."),
        QT_TRANSLATE_NOOP("kpi", "Look at it by channel with its interval: under 30 orders no ranking holds."),
        QT_TRANSLATE_NOOP("kpi", "Do not compare channels whose visitors come with different intentions."),
        sources=(Kind.ORDERS, Kind.SESSIONS),
    ),
)
