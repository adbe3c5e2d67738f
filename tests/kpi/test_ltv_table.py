"""LTV at every usual horizon."""

from datetime import date, datetime, timedelta

import numpy as np
import pytest

from ecomkpi_desktop.kpi.engine import Engine
from tests.kpi.shops import Rows, order, settings_of, whole

FREE = settings_of(cost__default_rate=0.5, logistics__per_order=0, logistics__packaging=0, logistics__per_return=0,
                   payment__pct=0, payment__fixed=0)  # fmt: skip


def test_horizons_that_were_lived_through_have_a_value() -> None:
    first = date(2022, 1, 1)
    rows = [order(f"{n}-{month}", first + timedelta(days=month * 365 // 12), 20.0, customer_id=str(n))
            for n in range(30) for month in range(13)]  # fmt: skip
    table = Rows(rows, settings=FREE).engine().ltv_table(whole(first, date(2023, 1, 2)))
    assert table.months == (3, 6, 12, 24, 36)
    assert table.ltv[:3].tolist() == pytest.approx([30.0, 60.0, 120.0])
    assert table.ltv_revenue[:3].tolist() == pytest.approx([60.0, 120.0, 240.0])
    assert np.isnan(table.ltv[3:]).all()
    assert np.isnan(table.ltv_revenue[3:]).all()
    assert table.reached.tolist() == [3, 6, 12, 12, 12]
    assert table.so_far.tolist() == pytest.approx([30.0, 60.0, 120.0, 120.0, 120.0])
    assert table.observed.tolist() == [30, 30, 30, 0, 0]


def test_the_table_agrees_with_the_figure_of_the_horizon() -> None:
    first = date(2021, 1, 1)
    rows = [order(f"{n}-{month}", first + timedelta(days=month * 40 + n), 20.0 + n, customer_id=str(n))
            for n in range(40) for month in range(20)]  # fmt: skip
    selection = whole(first, date(2023, 6, 1))
    for place, horizon in enumerate((3, 6, 12, 24)):
        engine = Rows(rows, settings=FREE.with_value("ltv.horizon_months", horizon)).engine()
        figures, table = engine.figures(selection), engine.ltv_table(selection)
        assert figures["ltv"].value == pytest.approx(table.ltv[place])
        assert figures["ltv_revenue"].value == pytest.approx(table.ltv_revenue[place])
        assert figures["observed_customers"].value == table.observed[place]


def test_without_customers_there_is_no_table() -> None:
    unknown = Rows([order("1", date(2024, 1, 1), 5.0)]).engine()
    assert unknown.ltv_table(whole(date(2024, 1, 1), date(2024, 2, 1))) is None


def test_the_months_of_ltv_cac_are_the_figures_of_each_month() -> None:
    first = date(2022, 1, 1)
    rows = [order(f"{n}-{month}", first + timedelta(days=month * 40 + n * 5), 20.0 + n, customer_id=str(n))
            for n in range(80) for month in range(12)]  # fmt: skip
    ads = [{"channel": "Ads", "day": first + timedelta(days=day), "cost": 3.0 + day / 100} for day in range(300)]
    engine = Rows(rows, spend=ads, settings=FREE.with_value("ltv.horizon_months", 3)).engine()
    selection = whole(first, date(2023, 6, 1))
    months = list(selection.period.months())
    wanted = [engine.figures(selection.over(month))["ltv_cac"].value for month in months]
    assert sum(value is not None for value in wanted) >= 3, wanted
    found = engine.ltv_cac_months(months, selection)
    assert found.tolist() == pytest.approx([np.nan if value is None else value for value in wanted], nan_ok=True)


def test_the_first_question_under_new_assumptions_has_the_answer_of_all_later_ones() -> None:
    days = [date(2023, 1, 1) + timedelta(days=number) for number in range(400)]
    orders = [order(f"#{number}", day, 50.0, customer_id=str(number % 90)) for number, day in enumerate(days)]
    refunds = [{"order_id": "#5", "refund_id": "r", "refunded_at": datetime(2024, 1, 20, 12), "amount": 20.0}]  # noqa: DTZ001
    rows = Rows(orders=orders, refunds=refunds)
    engine = rows.engine()
    engine.figures(whole(date(2023, 1, 1), date(2023, 11, 1)))  # from here on what is kept is handed on
    for number, end in enumerate((date(2023, 10, 1), date(2023, 12, 1), date(2024, 1, 10), date(2024, 2, 1))):
        selection = whole(date(2023, 1, 1), end)
        changed = engine.with_settings(rows.settings.with_value("cost.default_rate", 0.3 + number / 10))
        first = changed.figures(selection)
        changed.figures(whole(date(2023, 1, 1), date(2023, 6, 1)))
        again = Engine(engine.facts, changed.settings)
        again.figures(whole(date(2023, 1, 1), date(2023, 6, 1)))  # now sums for any end of the data are there
        later = again.figures(selection)
        for name in ("ltv_so_far", "ltv_reached_months", "observed_customers"):
            assert first[name].value == pytest.approx(later[name].value)
