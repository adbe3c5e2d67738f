"""Acquisition: what is divided by what, and when it means nothing."""

from datetime import date

import pytest

from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.kpi.figures_acquisition import wilson
from ecomkpi_desktop.kpi.figures_people import median_of
from ecomkpi_desktop.kpi.selection import Selection
from tests.kpi.shops import Rows, order, whole
from tests.kpi.test_facts import DAY, JANUARY

BEFORE = date(2023, 12, 10)
SHOP = Rows(
    [*(order(f"b{n}", BEFORE, 10.0, customer_id=f"b{n}", channel="Ads") for n in range(2)),
     *(order(f"a{n}", DAY, 10.0, customer_id=f"a{n}", channel="Ads") for n in range(4)),
     order("s", DAY, 10.0, customer_id="s", channel="SEO"), order("start", date(2023, 12, 1), 0.0)],
    spend=[{"day": BEFORE, "cost": 10.0, "channel": "Ads"},
           {"day": DAY, "cost": 30.0, "channel": "Ads", "conversions": 8.0},
           {"day": DAY, "cost": 12.0, "channel": "Ads", "purpose": "retention"}],
)  # fmt: skip


def test_cac_leaves_retention_spend_out() -> None:
    figures = SHOP.engine().figures(JANUARY)
    assert figures["marketing_spend"].value == 42.0
    assert figures["cac"].value == 6.0
    assert figures["cac_paid"].value == 7.5


def test_the_marginal_cac_compares_two_periods() -> None:
    figure = SHOP.engine().figures(JANUARY)["marginal_cac"]
    assert figure.value == pytest.approx(20.0 / 3.0)
    assert figure.inputs == {"acquisition_spend_change": 20.0, "new_customers_change": 3.0}
    december = SHOP.engine().figures(whole(date(2023, 12, 1), date(2024, 1, 1)))["marginal_cac"]
    assert december.reason is Reason.NO_PREVIOUS_WINDOW


def test_as_many_new_customers_as_before_have_no_marginal_cost() -> None:
    rows = Rows([*SHOP.orders[:4], SHOP.orders[-1], order("end", date(2024, 1, 31), 0.0)], spend=SHOP.spend)
    assert rows.engine().figures(JANUARY)["marginal_cac"].reason is Reason.NO_NEW_CUSTOMER


def test_platforms_that_claim_more_than_there_is() -> None:
    figures = SHOP.engine().figures(JANUARY)
    assert figures["overlap_index"].value == 2.0
    seo = SHOP.engine().figures(Selection(JANUARY.period, frozenset({"SEO"})))["overlap_index"]
    assert (seo.value, seo.reason) == (None, Reason.NO_DATA)


def test_a_paid_channel_without_new_customers_has_no_cac() -> None:
    rows = Rows([order("1", DAY, 10.0, customer_id="1", channel="SEO")],
                spend=[{"day": DAY, "cost": 30.0, "channel": "Ads"}])  # fmt: skip
    figures = rows.engine().figures(JANUARY)
    assert figures["cac"].value == 30.0
    assert figures["cac_paid"].reason is Reason.NO_NEW_CUSTOMER
    ads = rows.engine().figures(Selection(JANUARY.period, frozenset({"Ads"})))
    assert ads["cac"].reason is Reason.NO_NEW_CUSTOMER
    assert ads["ltv_cac"].reason is Reason.NOT_ENOUGH_HISTORY
    assert ads["payback_months"].reason is Reason.NO_NEW_CUSTOMER


def test_wilson_intervals() -> None:
    low, high = wilson(50, 1000)
    assert (low, high) == (pytest.approx(0.03813, abs=1e-5), pytest.approx(0.06531, abs=1e-5))
    assert wilson(0, 10)[0] == 0.0
    assert wilson(10, 10)[1] == pytest.approx(1.0)
    assert wilson(11, 10) is None
    assert wilson(0, 0) is None


def test_the_median_of_counted_days() -> None:
    import numpy as np

    assert median_of(np.array([5, 1, 3])) == 3.0
    assert median_of(np.array([5, 1, 3, 4])) == 3.5
    assert median_of(np.array([], dtype=np.int32)) is None
