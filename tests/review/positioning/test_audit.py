"""The audit of a constructed shop, and its findings."""

from datetime import date

import pytest

from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.review.findings import findings
from ecomkpi_desktop.review.positioning.audit import positioning_audit
from ecomkpi_desktop.review.positioning.noted import Level, NotedPrice
from ecomkpi_desktop.review.positioning.prices import Market
from ecomkpi_desktop.review.positioning.rules import Position
from ecomkpi_desktop.review.sources import DataState
from tests.kpi.shops import Rows, order, whole
from tests.kpi.test_facts import FREE

YEAR = whole(date(2024, 1, 1), date(2025, 1, 1))
#        category   price discount cost
GOODS = {"Rich": (100.0, 2.0, 40.0), "Thin": (100.0, 15.0, 62.0), "Fair": (100.0, 2.0, 58.0)}


def engine(**more: object) -> Engine:
    rows = [
        order(f"{name}{number}", date(2024, 1 + number, 3), price, category=name, sku=name, product=f"The {name}",
              line_discount=discount, unit_cost=cost, shipping_cost=5.0)
        for name, (price, discount, cost) in GOODS.items() for number in range(12)
    ]  # fmt: skip
    settings = FREE
    for key, value in more.items():
        settings = settings.with_value(key.replace("__", "."), value)
    return Rows(rows, settings=settings).engine()


def market(**prices: float) -> Market:
    return Market(noted=tuple(NotedPrice(name, Level.PRODUCT, name, price) for name, price in prices.items()))


def positions(found: Engine, prices: Market | None = None) -> dict[str, tuple[str, str]]:
    audit = positioning_audit(found, YEAR, found.settings, prices)
    return {one.name: (one.position.value, one.rule.code) for one in audit.categories}


def test_without_prices_margin_and_discounts_decide_what_they_can() -> None:
    assert positions(engine()) == {
        "Rich": ("premium", "rich_and_firm"), "Fair": ("unknown", "price_unknown"),
        "Thin": ("middle", "thin_and_discounted"),
    }  # fmt: skip


def test_with_prices_the_price_decides_too() -> None:
    assert positions(engine(), market(Rich=100.0, Fair=132.0, Thin=120.0)) == {
        "Rich": ("premium", "dear"), "Fair": ("low_cost", "cheap"), "Thin": ("middle", "thin_at_their_price"),
    }  # fmt: skip


def test_what_is_measured_of_a_category_is_measured_of_its_orders() -> None:
    found = engine()
    thin = next(one for one in positioning_audit(found, YEAR, found.settings).categories if one.name == "Thin")
    assert thin.margin == pytest.approx((85 - 62) / 85)
    assert thin.traits.discounts == pytest.approx(0.15)
    assert (thin.orders, thin.logistics_per_order) == (12, pytest.approx(5.0))
    assert thin.cm2_rate == pytest.approx((85 - 62 - 5) / 85)
    assert thin.break_even_roas == pytest.approx(85 / 18)
    assert thin.shortfall(0.3) == pytest.approx((0.3 - 23 / 85) * 85 * 12)


def test_advertising_never_pays_where_nothing_is_left_for_it() -> None:
    found = Rows([order("1", date(2024, 1, 3), 10.0, category="A", unit_cost=12.0)], settings=FREE).engine()
    (only,) = positioning_audit(found, YEAR, found.settings).categories
    assert only.break_even_roas is None
    assert only.rule.code == "under_cost"


def test_a_declared_position_is_held_against_what_it_asks_for() -> None:
    found = engine(positioning="premium")
    audit = positioning_audit(found, YEAR, found.settings, market(Rich=100.0, Fair=100.0, Thin=100.0))
    assert audit.price_index.value == pytest.approx(120.0)
    assert [(one.figure_id, one.is_met) for one in audit.checks] == [
        ("gross_margin_rate", False), ("price_index", True), ("discount_rate", True), ("return_rate_value", True),
    ]  # fmt: skip
    assert [one.code for one in audit.levers] == ["price", "discounts"]
    low = engine(positioning="low_cost")
    checks = positioning_audit(low, YEAR, low.settings).checks
    assert [(one.figure_id, one.is_met) for one in checks] == [
        ("gross_margin_rate", True), ("price_index", None), ("logistics_cost", True),
    ]  # fmt: skip


def test_levers_are_sized_with_the_money_of_the_period() -> None:
    found = engine()
    audit = positioning_audit(found, YEAR, found.settings)
    assert (audit.declared, audit.checks) == (Position.UNKNOWN, ())
    money = {one.code: one.money for one in audit.levers}
    net = 12 * (98 + 85 + 98)
    assert money == {
        "price": pytest.approx(net * 0.01), "discounts": pytest.approx(36.0),
        "suppliers": pytest.approx(12 * 160 * 0.01), "logistics": pytest.approx(36 * 5 * 0.1),
    }  # fmt: skip
    margin = (net - 12 * 160 - 180) / net
    assert audit.volume_to_lose == pytest.approx(0.01 / (margin + 0.01))


def codes(found: Engine, prices: Market) -> dict[str, list[str]]:
    state = DataState(market=prices)
    rows: dict[str, list[str]] = {}
    for one in findings(found, YEAR, found.settings, state):
        rows.setdefault(one.code, []).append(one.subject)
    return rows


def test_page_and_findings_name_the_same_categories() -> None:
    assert codes(engine(), Market())["category_in_the_middle"] == ["Thin"]
    cheap = market(Rich=100.0, Fair=100.0, Thin=150.0)
    assert positions(engine(), cheap)["Thin"] == ("low_cost", "cheap_and_thin")
    assert "category_in_the_middle" not in codes(engine(), cheap)


def test_a_category_that_holds_the_opposite_of_the_declared_position_is_a_finding() -> None:
    prices = market(Rich=100.0, Fair=132.0, Thin=120.0)
    assert codes(engine(positioning="premium"), prices)["position_not_held"] == ["Fair"]
    assert codes(engine(positioning="low_cost"), prices)["position_not_held"] == ["Rich"]
    assert "position_not_held" not in codes(engine(), prices)


def test_known_costs_are_asked_for_before_anything_is_said() -> None:
    rows = [order(f"{n}", date(2024, 1, 3), 50.0, category="A", line_discount=20.0 * (n % 2)) for n in range(9)]
    found = Rows(rows, settings=FREE.with_value("cost.default_rate", 0.8)).engine()
    (only,) = positioning_audit(found, YEAR, found.settings).categories
    assert (only.position, only.rule.code) == (Position.UNKNOWN, "costs_unknown")
    assert only.margin == pytest.approx(0.2)
