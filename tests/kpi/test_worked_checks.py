"""The worked checks that come with the definitions (2.10)."""

from datetime import date, timedelta

import numpy as np
import pytest

from ecomkpi_desktop.kpi.break_even import seasonal_point
from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.kpi.lifetime import payback
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.results import Dimension, Step
from tests.kpi.shops import Rows, order, settings_of, whole

JANUARY = whole(date(2024, 1, 1), date(2024, 2, 1))
FREE = {"cost__default_rate": 0, "logistics__per_order": 0, "logistics__packaging": 0, "logistics__per_return": 0,
        "payment__pct": 0, "payment__fixed": 0}  # fmt: skip
DAY = date(2024, 1, 10)


def values(rows: Rows, selection=JANUARY) -> dict[str, float | None]:
    return {name: figure.value for name, figure in rows.engine().figures(selection).items()}


def test_580_ttc_at_20_percent_is_483_33_ht() -> None:
    got = values(Rows([order("1", DAY, 580.0, amounts_ttc=True)]))
    assert got["net_revenue"] == pytest.approx(483.33, abs=0.005)
    assert got["collected"] - got["net_revenue"] == pytest.approx(96.67, abs=0.005)


def test_cost_100_price_150_is_a_markup_of_50_percent_and_a_margin_of_a_third() -> None:
    got = values(Rows([order("1", DAY, 150.0, unit_cost=100.0)]))
    assert got["cm1"] == 50.0
    assert got["markup_rate"] == 0.5
    assert got["gross_margin_rate"] == pytest.approx(1 / 3)


def test_the_ladder_of_an_order_of_140() -> None:
    cent = {"refunded_at": order("", DAY, 0)["ordered_at"], "amount": 0.01, "amounts_ttc": False}
    rows = Rows(
        [order("1", DAY, 140.0, unit_cost=56.0, shipping_cost=6.0, payment_fee=4.2)], [cent],
        settings=settings_of(**{**FREE, "logistics__packaging": 2.5, "logistics__per_return": 10.0}),
    )  # fmt: skip
    got = values(rows)
    assert got["cm1"] == pytest.approx(84.0 - 0.01)
    assert got["cm2"] == pytest.approx(61.3 - 0.01)


def test_a_cm2_of_49_percent_breaks_even_at_a_roas_of_2_04() -> None:
    got = values(Rows([order("1", DAY, 100.0, unit_cost=51.0)], settings=settings_of(**FREE)))
    assert got["break_even_roas"] == pytest.approx(2.04, abs=0.005)


def test_five_orders_of_20_with_one_refunded_are_80_net() -> None:
    rows = [order(str(number), DAY, 20.0) for number in range(5)]
    assert values(Rows([*rows, order("R", DAY, 20.0, is_refund=True, refund_of="3")]))["net_revenue"] == 80.0


def test_90_of_100_customers_again_are_a_retention_of_90_percent() -> None:
    rows = [order(f"a{n}", date(2023, 12, 1), 10.0, customer_id=str(n)) for n in range(100)]
    rows += [order(f"b{n}", date(2024, 1, 31), 10.0, customer_id=str(n)) for n in range(10, 130)]
    got = values(Rows(rows))
    assert got["retention_rate"] == 0.9
    assert (got["previous_customers"], got["retained_customers"]) == (100, 90)


def test_average_order_value_under_every_convention() -> None:
    one = {"order_discount": 10.0, "shipping": 5.0, "tax_rate": 0.2, "shipping_ttc": False}
    back = order("R", DAY, 90.0, is_refund=True, refund_of="2", shipping=5.0, tax_rate=0.2, shipping_ttc=False)
    got = values(Rows([order("1", DAY, 100.0, **one), order("2", DAY, 100.0, **one), back]))
    assert got["aov"] == 90.0
    assert got["aov_net_of_refunds"] == 45.0
    assert got["aov_fevad"] == pytest.approx(57.0)
    assert (got["aov_shopify"], got["aov_woocommerce"]) == (90.0, 45.0)
    assert got["aov_ttc"] == pytest.approx(114.0)


def test_partial_refunds_count_on_their_own_days() -> None:
    rows = Rows(
        [order("1", date(2023, 12, 20), 100.0), order("2", date(2024, 1, 12), 1.0)],
        [{"order_id": "1", "refunded_at": order("", day, 0)["ordered_at"], "amount": amount, "amounts_ttc": False}
         for day, amount in ((date(2024, 1, 1), 50.0), (date(2024, 1, 8), 30.0))],
    )  # fmt: skip
    assert values(rows, whole(date(2024, 1, 1), date(2024, 1, 6)))["refunds"] == 50.0
    assert values(rows)["refunds"] == 80.0


def test_a_cac_of_45_is_paid_back_after_3_months_of_18() -> None:
    assert payback(np.full(12, 18.0), 45.0) == (3, 2.5)
    assert payback(np.full(2, 18.0), 45.0) == (None, None)
    assert payback(np.array([18.0, np.nan, 40.0]), 45.0) == (None, None)
    assert payback(np.array([-5.0, 50.0]), 45.0) == (2, pytest.approx(2.0))


def test_the_seasonal_point_is_read_inside_the_finest_period() -> None:
    quarters = [Period(date(2023, month, 1), date(2023 + (month == 10), (month + 3 - 1) % 12 + 1, 1))
                for month in (1, 4, 7, 10)]  # fmt: skip
    margins = [0.2 * sales for sales in (120_000, 150_000, 260_000, 60_000)]
    assert seasonal_point(quarters, margins, 100_000) == date(2023, 9, 20)
    assert seasonal_point(quarters, margins, 200_000) is None


def test_markup_and_margin_pairs() -> None:
    for margin, markup in ((0.30, 3 / 7), (0.5, 1.0), (0.2, 0.25)):
        got = values(Rows([order("1", DAY, 100.0, unit_cost=100 * (1 - margin))]))
        assert got["gross_margin_rate"] == pytest.approx(margin)
        assert got["markup_rate"] == pytest.approx(markup)


def test_a_spend_of_nothing_gives_a_cac_of_0() -> None:
    rows = Rows([order("1", DAY, 100.0, customer_id="1")], spend=[{"day": DAY, "cost": 0.0, "channel": "Ads"}])
    engine = rows.engine()
    assert engine.figures(JANUARY)["cac"].value == 0.0
    assert engine.by(Dimension.CHANNEL, JANUARY).total["cac"] == 0.0
    assert engine.trend(Step.MONTH, JANUARY).columns["cac"].tolist() == [0.0]


def test_a_spend_that_nobody_told_gives_no_cac_and_no_ratio() -> None:
    engine = Rows([order("1", DAY, 100.0, customer_id="1")]).engine()
    figures = engine.figures(JANUARY)
    assert (figures["cac"].value, figures["cac"].reason) == (None, Reason.NO_SPEND)
    for dimension in (Dimension.CHANNEL, Dimension.MONTH):
        table = engine.by(dimension, JANUARY)
        assert np.isnan([*table.columns["cac"], table.total["cac"]]).all()
    assert np.isnan(engine.trend(Step.MONTH, JANUARY).columns["cac"]).all()
    assert (figures["ltv_cac"].value, figures["ltv_cac"].reason) == (None, Reason.NOT_ENOUGH_HISTORY)
    assert (figures["payback_months"].value, figures["payback_months"].reason) == (None, Reason.NO_SPEND)
    assert (figures["mer"].value, figures["mer"].reason) == (None, Reason.NO_SPEND)


def test_a_spend_that_nobody_told_is_unknown_and_cm3_at_most_what_is_left_before_it() -> None:
    engine = Rows([order("1", DAY, 100.0, category="Wine")]).engine()
    figures = engine.figures(JANUARY)
    untold = {key for key, figure in figures.items() if figure.untold}
    assert untold == {"media_spend", "marketing_spend", "acquisition_spend", "cm3", "cm3_rate", "operating_result"}
    assert (figures["marketing_spend"].value, figures["cm3"].value) == (0.0, figures["cm2"].value)
    for dimension in Dimension:
        table = engine.by(dimension, JANUARY)
        assert table.untold == set(table.keys), dimension
        assert table.is_untold
    rows = engine.figures_by(Dimension.CATEGORY, JANUARY)
    assert all(figures["cm3"].untold for _key, figures in rows)


def test_a_spend_of_nothing_is_told_and_so_is_that_of_the_month_beside_an_untold_one() -> None:
    rows = Rows([order("1", DAY, 100.0), order("2", date(2024, 2, 10), 100.0)],
                spend=[{"day": DAY, "cost": 0.0, "channel": "Ads"}])  # fmt: skip
    engine, both = rows.engine(), whole(date(2024, 1, 1), date(2024, 3, 1))
    assert not any(figure.untold for figure in engine.figures(JANUARY).values())
    assert engine.by(Dimension.CHANNEL, JANUARY).untold == frozenset()
    months = engine.by(Dimension.MONTH, both)
    assert (months.untold, months.is_untold) == (frozenset({"2024-02"}), False)
    assert not engine.figures(both)["cm3"].untold


def test_payback_and_ltv_of_customers_old_enough() -> None:
    first = date(2022, 12, 1)
    rows = [order(f"{n}-{month}", first + timedelta(days=month * 365 // 12), 18.0, customer_id=str(n), unit_cost=0.0)
            for n in range(30) for month in range(14)]  # fmt: skip
    spend = [{"day": first, "cost": 45.0 * 30, "channel": "Ads"}]
    rows = Rows(rows, spend=spend, settings=settings_of(**FREE, ltv__horizon_months=12))
    figures = rows.engine().figures(whole(first, date(2024, 1, 15)))
    assert figures["cac"].value == 45.0
    assert figures["ltv"].value == pytest.approx(12 * 18.0)
    assert figures["ltv_revenue"].value == pytest.approx(12 * 18.0)
    assert figures["ltv_cac"].value == pytest.approx(4.8)
    assert (figures["payback_months"].value, figures["payback_interpolated"].value) == (3, 2.5)
    assert figures["ltv_reached_months"].value == 12


VAT_RATES = settings_of(vat__default_rate=0.2)


@pytest.mark.parametrize(("line", "rate"), [
    ({"tax_rate": 0.021, "category": "Livres", "country": "DE", "sku": "A"}, 0.021),
    ({"order_tax": 12.0, "category": "Livres", "country": "DE", "sku": "B"}, 0.12),
    ({"category": "Livres", "country": "DE", "sku": "A"}, 0.1),
    ({"category": "Livres", "country": "DE", "sku": "B"}, 0.055),
    ({"category": "livres", "country": "DE"}, 0.055),
    ({"category": "Vins", "country": "DE", "sku": "B"}, 0.19),
    ({"category": "Vins", "country": "de"}, 0.19),
    ({"category": "Vins", "country": "BE"}, 0.2),
])  # fmt: skip
def test_vat_is_that_of_the_line_else_of_its_category_else_of_the_country_else_the_default(
    line: dict[str, object], rate: float
) -> None:
    typed = VAT_RATES.with_value("vat.category.Livres.rate", 0.055).with_value("vat.country.DE.rate", 0.19)
    products = [{"sku": "A", "tax_rate": 0.1, "category": "Livres"}]
    rows = Rows([order("1", date(2024, 1, 10), 112.0, amounts_ttc=True, **line)], products=products, settings=typed)
    got = rows.engine().figures(whole(date(2024, 1, 1), date(2024, 2, 1)))["gross_sales"].value
    assert got == pytest.approx(112.0 / (1 + rate))


def test_a_vat_rate_that_changed_holds_from_its_day() -> None:
    typed = VAT_RATES.with_value("vat.country.DE.rate", 0.16).with_value("vat.country.DE.rate", 0.19, date(2024, 1, 15))
    rows = [order("1", date(2024, 1, 10), 116.0, amounts_ttc=True, country="DE"),
            order("2", date(2024, 1, 15), 119.0, amounts_ttc=True, country="DE")]  # fmt: skip
    figures = Rows(rows, settings=typed).engine().figures(whole(date(2024, 1, 1), date(2024, 2, 1)))
    assert figures["gross_sales"].value == pytest.approx(200.0)
