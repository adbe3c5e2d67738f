"""From a figure to the rows of the files it was summed from."""

from datetime import date

import pytest

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from tests.kpi.shops import Rows, order, whole
from tests.kpi.test_facts import DAY, JANUARY, MOMENT

SHOP = Rows(
    [order("1", DAY, 10.0, channel="Ads"), order("1", DAY, 5.0), order("2", DAY, 7.0, status="excluded"),
     order("3", DAY, 7.0, status="pending"), order("4", date(2024, 3, 1), 1.0),
     order("R", MOMENT, 10.0, is_refund=True, refund_of="1")],
    [{"order_id": "1", "refunded_at": MOMENT, "amount": 4.0}],
    spend=[{"day": DAY, "cost": 7.0, "channel": "Ads"}, {"day": DAY, "cost": 7.0}],
    sessions=[{"day": DAY, "sessions": 7.0, "channel": "Ads"}],
    fixed=[{"day": date(2023, 12, 15), "day_to": date(2024, 1, 15), "amount": 5.0}],
)  # fmt: skip


def rows(figure_id: str, selection: Selection = JANUARY, limit: int = 100) -> list[int]:
    found = SHOP.engine().rows(figure_id, selection, limit)
    assert found.sheet == ("Feuil1",) * len(found.row)
    assert set(found.segment.tolist()) <= {1, 2, 4, 5, 6}
    return found.row.tolist()


@pytest.mark.parametrize(("figure_id", "wanted"), [
    ("orders", [2, 3, 5]), ("refunds", [2, 3, 5, 7, 2]), ("marketing_spend", [2, 3]), ("sessions", [2]),
    ("fixed_costs", [2]), ("ltv_horizon_months", []), ("operating_result", [2, 3, 5, 7, 2, 2, 3, 2]),
])  # fmt: skip
def test_a_figure_knows_its_rows(figure_id: str, wanted: list[int]) -> None:
    assert rows(figure_id) == wanted


def test_rows_follow_the_channels() -> None:
    ads = Selection(JANUARY.period, frozenset({"Ads"}))
    assert rows("orders", ads) == [2, 3]
    assert rows("marketing_spend", ads) == [2]


def test_rows_are_limited_and_counted() -> None:
    found = SHOP.engine().rows("cm3", JANUARY, 2)
    assert (len(found.row), found.total) == (2, 7)


def test_unpaid_orders_leave_with_the_setting() -> None:
    shop = Rows(SHOP.orders)
    shop.settings = shop.settings.with_value("orders.count_unpaid", False)
    assert shop.engine().rows("orders", whole(DAY, date(2024, 1, 11))).row.tolist() == [2, 3]


def test_an_unknown_figure_is_an_error() -> None:
    with pytest.raises(KeyError):
        SHOP.engine().rows("poas", JANUARY)


@pytest.mark.parametrize(("figure_id", "dates", "wanted"), [
    ("net_revenue", (date(2025, 1, 1), date(2025, 2, 1)), []),
    ("net_revenue_year_before", (date(2025, 1, 1), date(2025, 2, 1)), [2, 3, 5, 7, 2]),
    ("net_revenue_3_months", (date(2024, 4, 1), date(2024, 5, 1)), [6]),
    ("net_revenue_3_months", (date(2024, 3, 1), date(2024, 4, 1)), [2, 3, 5, 6, 7, 2]),
    ("net_revenue_3_months_before", (date(2024, 6, 1), date(2024, 7, 1)), [2, 3, 5, 6, 7, 2]),
    ("net_revenue_3_months_year_before", (date(2025, 3, 1), date(2025, 4, 1)), [2, 3, 5, 6, 7, 2]),
])  # fmt: skip
def test_a_figure_of_other_dates_leads_to_the_rows_of_these(
    figure_id: str, dates: tuple[date, date], wanted: list[int]
) -> None:
    assert rows(figure_id, Selection(Period(*dates))) == wanted
