"""The five quick assumptions: the money they lead to, and what one step of each changes."""

from datetime import date

import pytest

from ecomkpi_desktop.kpi.assumed import held_at, moved_by
from ecomkpi_desktop.kpi.assumption_preview import STEPS, assumption_preview
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.settings.values import Settings
from tests.kpi.shops import Rows, order, settings_of

SPRING = Period(date(2024, 3, 1), date(2024, 5, 1))


def shop() -> Rows:
    return Rows(
        orders=[order(str(number), date(2024, 3, number), 120.0, amounts_ttc=True) for number in range(1, 11)],
        settings=settings_of(
            cost__default_rate=0.5, logistics__per_order=4.0, logistics__packaging=0.0, payment__pct=0.01,
            payment__fixed=0.0, fixed_costs__monthly=100.0,
        ),
    )


def test_the_money_is_that_of_the_assumptions_in_force() -> None:
    found = assumption_preview(shop().engine(), SPRING)
    # 1000 HT, 500 of goods, 40 of shipping, 1 % of 1200 collected; two months of 100.
    assert found.net_revenue == pytest.approx(1000)
    assert found.cm3 == pytest.approx(1000 - 500 - 40 - 12)
    assert found.cm3_rate == pytest.approx(0.448)
    assert found.result == pytest.approx(448 - 200)
    assert not found.has_spend


def test_each_step_is_told_in_money() -> None:
    effects = assumption_preview(shop().engine(), SPRING).effects
    assert list(effects) == list(STEPS)
    assert effects["cost.default_rate"].cm3 == pytest.approx(-10)  # a point of 1000
    assert effects["logistics.per_order"].cm3 == pytest.approx(-10)  # a euro of 10 orders
    assert effects["payment.pct"].cm3 == pytest.approx(-1.2)  # a thousandth of 1200
    assert effects["vat.default_rate"].cm3 == pytest.approx((1200 / 1.21 - 1000) / 2)  # less revenue, less cost
    assert effects["fixed_costs.monthly"].cm3 == 0
    assert effects["fixed_costs.monthly"].result == pytest.approx(-2000)


def test_a_step_moves_every_dated_value_and_stops_at_the_bounds() -> None:
    dated = Settings().with_value("cost.default_rate", 0.995).with_value("cost.default_rate", 0.4, date(2024, 1, 1))
    moved = moved_by(dated, "cost.default_rate", 0.01)
    assert moved.number("cost.default_rate", date(2023, 1, 1)) == 1.0
    assert moved.number("cost.default_rate", date(2024, 6, 1)) == pytest.approx(0.41)
    held = held_at(dated, "cost.default_rate", 0.3)
    assert {held.number("cost.default_rate", day) for day in (date(2023, 1, 1), date(2024, 6, 1))} == {0.3}
