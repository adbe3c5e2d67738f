"""Growth: against the year before, over three months, through new and returning customers."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given

from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from tests.kpi import reference_customers as slow
from tests.kpi.shops import Rows, order, selections, shops, whole
from tests.kpi.test_facts import FREE
from tests.kpi.test_reference import covered, same, thorough

YEAR = whole(date(2024, 1, 1), date(2025, 1, 1))


def three_years() -> Rows:
    """Sell 100 a month in 2022, 200 in 2023, 300 in 2024, always to the same customer but for one sale."""
    rows = [
        order(f"{year}-{month}", date(year, month, 15), amount, customer_id="old", channel="Ads")
        for year, amount in ((2022, 100.0), (2023, 200.0), (2024, 300.0)) for month in range(1, 13)
    ]  # fmt: skip
    rows += [order("first", date(2022, 1, 1), 0.0), order("last", date(2024, 12, 31), 50.0, customer_id="new")]
    return Rows(rows, settings=FREE)


def test_the_year_is_held_against_the_same_dates_a_year_earlier() -> None:
    figures = three_years().engine().figures(YEAR)
    assert figures["net_revenue_year_before"].value == 2_400.0
    assert figures["revenue_growth_year"].value == pytest.approx(3_650.0 / 2_400.0 - 1)
    assert figures["revenue_growth_year"].inputs == {"net_revenue": 3_650.0, "net_revenue_year_before": 2_400.0}


def test_three_months_are_the_last_that_are_over() -> None:
    engine = three_years().engine()
    figures = engine.figures(whole(date(2024, 2, 1), date(2024, 11, 20)))
    assert figures["net_revenue_3_months"].value == 900.0  # August to October
    assert figures["revenue_growth_3_months"].value == pytest.approx(0.5)
    january = engine.figures(whole(date(2023, 1, 1), date(2023, 2, 1)))
    assert january["net_revenue_3_months"].value == 400.0
    assert january["revenue_growth_3_months_sequential"].value == pytest.approx(400 / 300 - 1)
    assert january["revenue_growth_3_months"].reason is Reason.NO_PREVIOUS_WINDOW


def test_there_is_no_growth_from_nothing() -> None:
    rows = Rows([order("0", date(2023, 1, 1), 0.0), order("1", date(2024, 12, 31), 10.0)])
    figures = rows.engine().figures(YEAR)
    assert figures["net_revenue_year_before"].value == 0.0
    assert figures["revenue_growth_year"].reason is Reason.NO_REVENUE


def test_the_day_before_a_leap_day_has_a_year_before() -> None:
    rows = Rows([order("0", date(2023, 2, 28), 10.0), order("1", date(2024, 2, 28), 20.0)], settings=FREE)
    figures = rows.engine().figures(whole(date(2024, 2, 28), date(2024, 2, 29)))
    assert figures["revenue_growth_year"].value == 1.0


def test_the_change_comes_through_new_and_returning_customers() -> None:
    growth = three_years().engine().growth(YEAR, YEAR.period.year_before())
    assert growth is not None
    assert growth.now.customers.tolist() == [1, 1, 0]
    assert growth.now.net_revenue.tolist() == [50.0, 3_600.0, 0.0]
    assert growth.net_revenue_change.tolist() == [50.0, 1_200.0, 0.0]
    assert growth.cm3_change.tolist() == [25.0, 600.0, 0.0]  # half of it: the default cost
    number = growth.through_number.tolist()
    assert np.isnan(number[0])  # nobody was new the year before: what one brings is not known
    assert number[1] == 0.0  # the one customer brings more, there are not more customers
    assert np.isnan(number[2])


def test_growth_needs_both_periods_and_customers() -> None:
    engine = three_years().engine()
    assert engine.growth(YEAR, Period(date(2021, 1, 1), date(2022, 1, 1))) is None
    assert engine.growth(whole(date(2024, 1, 1), date(2025, 2, 1)), YEAR.period) is None
    unknown = Rows([order("0", date(2022, 1, 1), 1.0), order("1", date(2024, 12, 31), 1.0)]).engine()
    assert unknown.growth(YEAR, YEAR.period.year_before()) is None
    figures = unknown.figures(YEAR)
    assert figures["new_customer_revenue"].reason is Reason.NO_IDENTITY
    assert figures["unidentified_revenue"].value == figures["net_revenue"].value


def test_the_marginal_cac_also_compares_with_the_year_before() -> None:
    day, before = date(2024, 1, 10), date(2023, 1, 10)
    rows = Rows(
        [order("0", date(2023, 1, 1), 0.0), order("b", before, 10.0, customer_id="b", channel="Ads"),
         *(order(f"a{n}", day, 10.0, customer_id=f"a{n}", channel="Ads") for n in range(3)),
         order("end", date(2024, 1, 31), 0.0)],
        spend=[{"day": before, "cost": 10.0, "channel": "Ads"}, {"day": day, "cost": 40.0, "channel": "Ads"}],
    )  # fmt: skip
    figure = rows.engine().figures(whole(date(2024, 1, 1), date(2024, 2, 1)))["marginal_cac_year"]
    assert figure.value == 15.0
    assert figure.inputs == {"acquisition_spend_change_year": 30.0, "new_customers_change_year": 2.0}


@thorough
@given(rows=shops(), selection=selections(), other=selections())
def test_the_split_by_buyer_is_that_of_the_definitions(rows: Rows, selection: Selection, other: Selection) -> None:
    shop, engine = rows.reference(), rows.engine()
    period, channels = selection.period, selection.channels
    figures = engine.figures(selection)
    wanted = slow.split(shop, period, channels)
    names = ("new_customer_revenue", "returning_customer_revenue", "unidentified_revenue")
    if not covered(shop, period):
        assert {figures[name].reason for name in names} == {Reason.NO_DATA}
    elif any(who is not None for who in shop.customer_of.values()):
        for name, part in zip(names, wanted.values(), strict=True):
            same(figures[name].value, part["net_revenue"])
        same(sum(figures[name].value for name in names), figures["net_revenue"].value)
    growth = engine.growth(selection, other.period)
    if growth is None:
        return
    for got, expected in ((growth.now, wanted), (growth.before, slow.split(shop, other.period, channels))):
        for place, who in enumerate(got.buyers):
            for name in ("customers", "net_revenue", "cm2", "spend"):
                same(float(getattr(got, name)[place]), expected[who][name])
    same(float(growth.now.cm3.sum()), figures["cm3"].value)


@thorough
@given(rows=shops(), selection=selections())
def test_growth_figures_are_those_of_other_periods(rows: Rows, selection: Selection) -> None:
    shop = rows.reference()
    figures = rows.engine().figures(selection)
    end = selection.period.end.replace(day=1)
    months = Period(date(end.year - (end.month <= 3), (end.month - 4) % 12 + 1, 1), end)
    periods = {
        "net_revenue_year_before": selection.period.year_before(), "net_revenue_3_months": months,
        "net_revenue_3_months_before": months.before(), "net_revenue_3_months_year_before": months.year_before(),
    }  # fmt: skip
    for name, period in periods.items():
        known = shop.first_day is not None and shop.first_day <= period.start and period.end <= shop.end_of_data
        same(figures[name].value, shop.ladder(period, selection.channels)["net_revenue"] if known else None)
