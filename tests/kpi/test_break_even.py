"""Break-even: days, turnover, and why there sometimes is none."""

from datetime import date

import pytest

from ecomkpi_desktop.kpi.figure import Reason
from tests.kpi.shops import Rows, order, settings_of, whole
from tests.kpi.test_facts import FREE, JANUARY

END = order("end", date(2024, 3, 31), 0.0)


def shop(*rows: dict, fixed: float = 100.0) -> Rows:
    return Rows([*rows, END], settings=FREE.with_value("fixed_costs.monthly", fixed).with_value("cost.default_rate", 0))


def test_the_day_is_that_of_the_last_complete_month_of_the_period() -> None:
    sales = ((date(2024, 1, 1), 100.0), (date(2024, 2, 7), 100.0), (date(2024, 3, 2), 1.0))
    engine = shop(*(order(str(day), day, amount) for day, amount in sales)).engine()
    assert engine.figures(whole(date(2024, 1, 1), date(2024, 3, 15)))["break_even_day"].value == 7
    assert [month.day for month in engine.break_even(whole(date(2024, 1, 1), date(2024, 4, 1)))] == [1, 7, None]


def test_a_month_that_never_earns_its_costs_says_so() -> None:
    figure = shop(order("1", date(2024, 1, 1), 99.0)).engine().figures(JANUARY)["break_even_day"]
    assert (figure.value, figure.reason) == (None, Reason.NOT_REACHED)
    assert figure.inputs == {"cm3": 99.0, "fixed_costs": pytest.approx(100.0)}


def test_without_fixed_costs_there_is_no_point() -> None:
    figures = shop(order("1", date(2024, 1, 1), 99.0), fixed=0.0).engine().figures(JANUARY)
    for name in ("break_even_day", "break_even_revenue", "safety_margin"):
        assert (figures[name].value, figures[name].reason) == (None, Reason.NO_FIXED_COSTS)


def test_a_negative_margin_never_breaks_even() -> None:
    rows = shop(order("1", date(2024, 1, 1), 100.0, unit_cost=150.0))
    figures = rows.engine().figures(JANUARY)
    assert figures["break_even_revenue"].reason is Reason.NEVER_POSITIVE
    assert figures["break_even_roas"].reason is Reason.NEVER_POSITIVE
    assert figures["safety_margin"].value is None


def test_turnover_and_safety_margin() -> None:
    figures = shop(order("1", date(2024, 1, 1), 400.0, unit_cost=200.0)).engine().figures(JANUARY)
    assert figures["break_even_revenue"].value == pytest.approx(200.0)
    assert figures["safety_margin"].value == pytest.approx(200.0)


def test_a_period_without_revenue_has_no_turnover_point() -> None:
    figures = shop(order("1", date(2024, 1, 1), 400.0)).engine().figures(whole(date(2024, 2, 1), date(2024, 3, 1)))
    assert figures["break_even_revenue"].reason is Reason.NO_REVENUE


def test_the_running_month_shows_what_is_known() -> None:
    rows = Rows([order("1", date(2024, 1, 1), 100.0), order("2", date(2024, 1, 9), 1.0)],
                settings=settings_of(fixed_costs__monthly=50.0))  # fmt: skip
    (month,) = rows.engine().break_even(JANUARY)
    assert (len(month.cumulative), month.complete, month.day) == (9, False, None)
    assert rows.engine().figures(JANUARY)["break_even_day"].reason is Reason.NOT_REACHED
