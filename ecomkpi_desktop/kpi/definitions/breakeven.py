"""Break-even (2.6)."""

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.definitions.definition import Definition, Direction
from ecomkpi_desktop.kpi.figure import Unit

_ALL = (Kind.ORDERS, Kind.REFUNDS, Kind.SPEND, Kind.FIXED_COSTS)

BREAK_EVEN = (
    Definition(
        "break_even_day", QT_TRANSLATE_NOOP("kpi", "Break-even day"), QT_TRANSLATE_NOOP("kpi", "Break-even"),
        Unit.DAY_OF_MONTH, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP(
            "kpi",
            "First day of the last complete month whose cumulative CM3 reaches the month's fixed costs",
        ),
        ("cm3", "fixed_costs"),
        QT_TRANSLATE_NOOP("kpi", "From this day on the month earns money. Day 20 is a common marker."),
        QT_TRANSLATE_NOOP("kpi", "Look at the months in a row: is the day coming earlier or later?"),
        QT_TRANSLATE_NOOP("kpi", "Do not judge a promotion month alone: it borrows from the next one."),
        sources=_ALL,
    ),
    Definition(
        "break_even_revenue", QT_TRANSLATE_NOOP("kpi", "Break-even revenue"), QT_TRANSLATE_NOOP("kpi", "Break-even"),
        Unit.MONEY, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Fixed costs / CM3 rate"), ("fixed_costs", "cm3_rate"),
        QT_TRANSLATE_NOOP("kpi", "The net revenue at which nothing is lost and nothing earned."),
        QT_TRANSLATE_NOOP("kpi", "Look at the safety margin that remains above it."),
        QT_TRANSLATE_NOOP("kpi", "Do not forget that it moves with your margin rate, not only with fixed costs."),
        sources=_ALL,
    ),
    Definition(
        "safety_margin", QT_TRANSLATE_NOOP("kpi", "Safety margin"), QT_TRANSLATE_NOOP("kpi", "Safety margin"),
        Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP("kpi", "Net revenue − break-even revenue"), ("net_revenue", "break_even_revenue"),
        QT_TRANSLATE_NOOP("kpi", "The sales you could lose before losing money."),
        QT_TRANSLATE_NOOP("kpi", "Compare it with your worst month of the year."),
        QT_TRANSLATE_NOOP("kpi", "Do not add fixed costs before it covers them twice."),
        sources=_ALL,
    ),
    Definition(
        "forecast_net_revenue", QT_TRANSLATE_NOOP("kpi", "Net revenue forecast of the month"),
        QT_TRANSLATE_NOOP("kpi", "Net, forecast"), Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP(
            "kpi",
            "Net revenue of the month so far + for each day to come the mean of its weekday over the last 8 weeks",
        ),
        (),
        QT_TRANSLATE_NOOP("kpi", "Where the month ends if nothing changes; the interval is how wrong that has been."),
        QT_TRANSLATE_NOOP("kpi", "Look at the forecast of CM3 and at the day on which it covers the fixed costs."),
        QT_TRANSLATE_NOOP("kpi", "Do not use it across a sales period: the weeks before know nothing of it."),
        sources=(Kind.ORDERS, Kind.REFUNDS), on_demand=True,
    ),
    Definition(
        "forecast_cm3", QT_TRANSLATE_NOOP("kpi", "CM3 forecast of the month"),
        QT_TRANSLATE_NOOP("kpi", "CM3, forecast"), Unit.MONEY, Direction.HIGHER_IS_BETTER,
        QT_TRANSLATE_NOOP(
            "kpi", "CM3 of the month so far + for each day to come the mean of its weekday over the last 8 weeks"
        ),
        (),
        QT_TRANSLATE_NOOP("kpi", "What the month will leave before fixed costs, while there is time to act."),
        QT_TRANSLATE_NOOP("kpi", "Compare it with the month's fixed costs."),
        QT_TRANSLATE_NOOP("kpi", "Do not forget returns: those of the last days are still to come."),
        sources=(Kind.ORDERS, Kind.REFUNDS, Kind.SPEND), on_demand=True,
    ),
    Definition(
        "forecast_break_even_day", QT_TRANSLATE_NOOP("kpi", "Break-even day, forecast"),
        QT_TRANSLATE_NOOP("kpi", "Break-even, forecast"), Unit.DAY_OF_MONTH, Direction.LOWER_IS_BETTER,
        QT_TRANSLATE_NOOP(
            "kpi", "First day of the running month whose cumulative CM3, known or forecast, reaches the fixed costs"
        ),
        ("forecast_cm3",),
        QT_TRANSLATE_NOOP("kpi", "Whether this month will earn money, and from which day on."),
        QT_TRANSLATE_NOOP("kpi", "Compare it with the day of the last complete months."),
        QT_TRANSLATE_NOOP("kpi", "Do not wait for the day itself: a late forecast is the moment to act."),
        ("break_even_day",), _ALL, on_demand=True,
    ),
)
