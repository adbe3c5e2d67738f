"""The store: built once, cached as plain arrays, independent of how the rows came."""

from datetime import date, datetime, timedelta

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import NO_PERIOD, STORE_VERSION, Facts
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Selection
from tests.kpi.shops import Rows, order, selections, settings_of, shops, table_of, whole

JANUARY = whole(date(2024, 1, 1), date(2024, 2, 1))
DAY = date(2024, 1, 10)
MOMENT = datetime(2024, 1, 20, 8)  # noqa: DTZ001 - local time of the shop
FREE = settings_of(cost__default_rate=0.5, logistics__per_order=0, logistics__packaging=0, logistics__per_return=0,
                   payment__pct=0, payment__fixed=0, vat__default_rate=0.2)  # fmt: skip


def figure(rows: Rows, name: str, selection: Selection = JANUARY) -> float | None:
    rows.settings = FREE
    return rows.engine().figures(selection)[name].value


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rows=shops(), selection=selections())
def test_the_store_comes_back_from_its_arrays(rows: Rows, selection: Selection) -> None:
    facts = rows.facts()
    arrays = facts.to_arrays()
    assert all(array.dtype != object for array in arrays.values())
    again = Facts.from_arrays(arrays)
    assert again.channels == facts.channels
    got, wanted = (Engine(one, rows.settings).figures(selection) for one in (again, facts))
    assert got == wanted
    assert again.nbytes == facts.nbytes


def test_a_cache_of_another_version_is_refused() -> None:
    arrays = Rows([order("1", DAY, 1.0)]).facts().to_arrays()
    with pytest.raises(ValueError, match="incomplete"):
        Facts.from_arrays({name: array for name, array in arrays.items() if name != "orders.day"})
    header = bytes(arrays["header"]).replace(b'"format": %d' % STORE_VERSION, b'"format": 0')
    with pytest.raises(ValueError, match="another format"):
        Facts.from_arrays({**arrays, "header": np.frombuffer(header, dtype=np.uint8)})


@pytest.mark.parametrize(("days", "period"), [
    ([date(2022, 3, 15), date(2024, 5, 31)], Period(date(2023, 6, 1), date(2024, 6, 1))),
    ([date(2022, 3, 15), date(2024, 5, 30)], Period(date(2023, 5, 1), date(2024, 5, 1))),
    ([date(2024, 3, 2), date(2024, 5, 30)], Period(date(2024, 3, 1), date(2024, 5, 1))),
    ([date(2024, 3, 15), date(2024, 5, 30)], Period(date(2024, 4, 1), date(2024, 5, 1))),
    ([date(2024, 3, 15), date(2024, 4, 20)], Period(date(2024, 3, 15), date(2024, 4, 21))),
])  # fmt: skip
def test_the_default_period_is_of_complete_months(days: list[date], period: Period) -> None:
    assert Rows([order(str(n), day, 1.0) for n, day in enumerate(days)]).facts().default_period() == period


def test_an_empty_store_has_no_days() -> None:
    facts = Facts.build({})
    assert (facts.first_day, facts.last_day, facts.default_period()) == (None, None, NO_PERIOD)
    assert Facts.build({Kind.ORDERS: table_of(Kind.ORDERS, [])}).first_day is None


def test_rows_without_a_day_or_an_order_id_are_left_out() -> None:
    rows = Rows([order("1", DAY, 10.0), {**order("2", DAY, 5.0), "ordered_at": None}, {**order("", DAY, 5.0)}])
    assert figure(rows, "gross_sales") == 10.0


def test_plain_text_columns_are_read_as_coded_ones() -> None:
    table = pa.table({
        "order_id": ["1", "1", "2"], "ordered_at": pa.array([datetime(2024, 1, 10)] * 3, pa.timestamp("s")),  # noqa: DTZ001
        "amount": [10.0, 5.0, 2.0], "channel": pa.chunked_array([["SEO"], ["", "SEO"]]), "amounts_ttc": [False] * 3,
    })  # fmt: skip
    engine = Engine(Facts.build({Kind.ORDERS: table}), FREE)
    assert engine.figures(JANUARY)["orders"].value == 2
    assert engine.facts.channels == ("SEO",)


def test_a_chunked_table_with_a_dictionary_per_chunk_is_one_vocabulary() -> None:
    parts = [table_of(Kind.ORDERS, [order(number, DAY, 10.0, channel=name)]) for number, name in ("1A", "2B", "3A")]
    facts = Facts.build({Kind.ORDERS: pa.concat_tables(parts)})
    assert facts.channels == ("A", "B")
    assert len(facts.orders) == 3


def test_shops_keep_their_order_numbers_and_customers_apart() -> None:
    rows = Rows([order("1", DAY, 10.0, shop="fr", customer_id="7"), order("1", DAY, 20.0, shop="be", customer_id="7")])
    assert figure(rows, "orders") == 2
    assert figure(rows, "customers") == 2
    rows.refunds = [
        {"order_id": "1", "shop": "be", "refunded_at": MOMENT, "amount": 20.0, "amounts_ttc": False},
        {"order_id": "1", "refunded_at": MOMENT, "amount": 1.0, "amounts_ttc": False},
    ]
    facts = rows.facts()
    assert sorted(facts.refunds.order.tolist()) == [-1, 0 if facts.stated.value[0] == 20.0 else 1]


def test_a_refund_without_a_shop_finds_the_only_order_of_that_number() -> None:
    rows = Rows([order("1", DAY, 10.0, shop="fr"), order("2", DAY, 20.0, shop="be")],
                [{"order_id": "2", "refunded_at": MOMENT, "amount": 20.0, "amounts_ttc": False}])  # fmt: skip
    assert rows.facts().refunds.order.tolist() == [1]


def test_a_refund_without_a_date_counts_on_its_orders_date() -> None:
    undated = {"amount": 4.0, "amounts_ttc": False, "refunded_at": None}
    rows = Rows([order("1", DAY, 10.0)], [{**undated, "order_id": "1"}, {**undated, "order_id": "?"}])
    assert figure(rows, "refunds", whole(DAY, date(2024, 1, 11))) == 4.0
    assert len(rows.facts().refunds) == 1


def test_refunds_of_orders_that_do_not_count_do_not_count() -> None:
    rows = Rows([order("1", DAY, 10.0, status="excluded"), order("2", DAY, 7.0),
                 order("R", DAY, 5.0, is_refund=True, refund_of="1")])  # fmt: skip
    assert figure(rows, "refunds") == 0.0
    assert figure(rows, "net_revenue") == 7.0


def test_tips_and_gift_cards_are_neither_revenue_nor_margin() -> None:
    rows = Rows([{**order("1", DAY, 10.0), "tip": 3.0}, {**order("1", DAY, 50.0), "line_kind": "gift_card"}])
    assert figure(rows, "net_revenue") == 10.0
    assert figure(rows, "units") == 1.0


def test_orders_worth_nothing_cost_but_do_not_count() -> None:
    rows = Rows([order("1", DAY, 10.0), order("2", DAY, 0.0, unit_cost=4.0)])
    assert (figure(rows, "orders"), figure(rows, "counted_orders")) == (1, 2)
    assert figure(rows, "cogs") == 4.0 + 5.0
    assert figure(rows, "aov") == 10.0


def test_a_whole_discount_makes_an_order_free() -> None:
    free = {**order("1", DAY, 0.1), "quantity": 1.0}
    rows = Rows([{**free, "order_discount": 0.3}, {**free, "amount": 0.2}])
    assert figure(rows, "orders") == 0
    assert figure(rows, "discounts") == pytest.approx(0.3)


def test_a_discount_on_goods_without_a_price_is_not_lost() -> None:
    rows = Rows([order("1", DAY, 0.0, order_discount=5.0), order("2", DAY, 20.0)])
    assert figure(rows, "discounts") == 5.0


def test_an_amount_that_is_not_stated_is_quantity_times_price() -> None:
    rows = Rows([{**order("1", DAY, 0.0), "amount": None, "quantity": 3.0, "unit_price": 4.0}, order("2", DAY, 1.0)])
    assert figure(rows, "gross_sales") == 13.0


def test_the_tax_of_a_line_gives_its_rate() -> None:
    rows = Rows([order("1", DAY, 105.5, amounts_ttc=True, tax_amount=5.5),
                 order("2", DAY, 100.0, amounts_ttc=False, tax_amount=10.0)])  # fmt: skip
    assert figure(rows, "net_revenue") == pytest.approx(200.0)
    assert figure(rows, "collected") == pytest.approx(105.5 + 110.0)


@pytest.mark.parametrize(("goods_ttc", "ship_ttc"), [(True, True), (False, False), (True, False), (False, True)])
def test_the_tax_of_a_whole_order_gives_its_rate(*, goods_ttc: bool, ship_ttc: bool) -> None:
    goods, ship = 100.0 * (1.1 if goods_ttc else 1), 10.0 * (1.1 if ship_ttc else 1)
    row = order("1", DAY, goods, amounts_ttc=goods_ttc, shipping=ship, shipping_ttc=ship_ttc, order_tax=11.0)
    assert figure(Rows([row]), "net_revenue") == pytest.approx(110.0)
    assert figure(Rows([row]), "collected") == pytest.approx(121.0)
    apart = {**row, "order_tax": 12.0, "shipping_tax": 2.0, "shipping": 10.0 + 2.0 * ship_ttc}
    assert figure(Rows([apart]), "shipping_income") == pytest.approx(10.0)
    assert figure(Rows([apart]), "collected") == pytest.approx(122.0)


def test_the_vat_of_shipping_follows_the_goods() -> None:
    rows = [order("1", DAY, 120.0, amounts_ttc=True, tax_rate=0.2, shipping=6.0),
            order("1", DAY, 105.5, amounts_ttc=True, tax_rate=0.055)]  # fmt: skip
    assert figure(Rows(rows), "shipping_income") == pytest.approx(6.0 * 200 / 225.5)
    assert figure(Rows([order("1", DAY, 0.0, amounts_ttc=True, shipping=6.0)]), "shipping_income") == pytest.approx(5.0)


def test_products_give_rates_costs_and_categories() -> None:
    products = [
        {"sku": "A", "category": "Livres", "tax_rate": 0.055, "unit_cost": 4.0, "valid_from": date(2024, 1, 15)},
        {"sku": "A", "unit_cost": 3.0}, {"sku": "B", "category": "Livres"},
        {"sku": "C", "unit_cost": 9.0, "valid_from": date(2024, 2, 1)},
        {"sku": None, "unit_cost": 1.0},
    ]  # fmt: skip
    sales = (("1", DAY, 10.55, "A"), ("2", MOMENT, 10.55, "A"), ("3", DAY, 10.55, "B"), ("4", DAY, 12.0, "C"))
    rows = Rows([order(number, on, paid, amounts_ttc=True, sku=sku) for number, on, paid, sku in sales],
                products=products)  # fmt: skip
    assert figure(rows, "net_revenue") == pytest.approx(40.0)
    assert figure(rows, "cogs") == pytest.approx(3.0 + 4.0 + 0.5 * 10 + 9.0)
    # The cost of C begins later: it is used, and counted as estimated.
    assert figure(rows, "cost_coverage") == pytest.approx(20 / 40)
    assert rows.facts().categories == ("Livres",)


def test_products_without_costs_change_nothing() -> None:
    rows = Rows([order("1", DAY, 10.0, sku="A")], products=[{"sku": "A", "category": "Livres"}])
    assert figure(rows, "cogs") == 5.0
    assert figure(Rows([order("1", DAY, 10.0)], products=[{"sku": "A", "tax_rate": 0.1}]), "cogs") == 5.0


def test_a_category_can_have_a_cost_rate_of_its_own() -> None:
    sale = [order("1", DAY, 12.0, amounts_ttc=True, category="Vins"), order("2", DAY, 10.0, category="Livres")]
    rows = Rows(sale, settings=FREE.with_value("cost.category.Vins.rate", 0.3).with_value("cost.category.No.rate", 0.1))
    figures = rows.engine().figures(JANUARY)
    assert figures["cogs"].value == pytest.approx(0.3 * 10 + 0.5 * 10)


def test_refunds_stated_on_the_order() -> None:
    base = order("1", DAY, 120.0, amounts_ttc=True, refunded_at=MOMENT)
    assert figure(Rows([{**base, "refunded": 60.0}]), "refunds") == pytest.approx(50.0)
    # With a tip in it, the tip is not refunded revenue.
    tip = {**base, "tip": 5.0, "order_total": 125.0, "refunded": 125.0}
    assert figure(Rows([tip]), "net_revenue") == pytest.approx(0.0)
    # Stated HT, as the file's own total shows.
    before = order("1", DAY, 100.0, refunded=50.0, order_total=100.0)
    assert figure(Rows([before]), "refunds") == pytest.approx(50.0)
    # Goods HT, total and refund TTC.
    after = order("1", DAY, 100.0, refunded=60.0, order_total=120.0, order_tax=20.0)
    assert figure(Rows([after]), "refunds") == pytest.approx(50.0)
    # A document that details the refund replaces what the order states.
    detail = Rows([{**base, "refunded": 60.0}],
                  [{"order_id": "1", "refunded_at": MOMENT, "amount": 24.0, "amounts_ttc": True}])  # fmt: skip
    assert figure(detail, "refunds") == pytest.approx(20.0)
    # Stated on an order worth nothing.
    assert figure(Rows([order("1", DAY, 0.0, refunded=5.0)]), "refunds") == pytest.approx(5.0)


def test_returned_goods_known_by_sku_are_credited_at_their_orders_cost() -> None:
    sale = order("1", DAY, 100.0, sku="A", quantity=2.0, unit_cost=30.0)
    back = order("R", MOMENT, 50.0, is_refund=True, refund_of="1", sku="A", quantity=1.0)
    assert figure(Rows([sale, back]), "return_credit") == pytest.approx(0.8 * 30.0)
    other = {**back, "sku": "Z"}
    assert figure(Rows([sale, other]), "return_credit") == pytest.approx(0.8 * 50.0 * 60.0 / 100.0)
    stated = {**back, "unit_cost": 10.0}
    assert figure(Rows([sale, stated]), "return_credit") == pytest.approx(0.8 * 10.0)
    alone = {**back, "refund_of": None}
    assert figure(Rows([sale, alone]), "return_credit") == pytest.approx(0.8 * 0.5 * 50.0)
    tip = {**sale, "line_kind": "tip", "sku": "Z"}
    assert figure(Rows([sale, tip, other]), "return_credit") == pytest.approx(0.8 * 50.0 * 60.0 / 100.0)


def test_refunded_shipping_is_refunded_revenue() -> None:
    back = {**order("R", MOMENT, 5.0, is_refund=True), "line_kind": "shipping"}
    rows = Rows([order("1", DAY, 100.0, shipping=5.0), back, {**back, "line_kind": "tip"}])
    assert (figure(rows, "refunds"), figure(rows, "refunded_goods")) == (5.0, 0.0)


def test_actual_costs_replace_the_rates() -> None:
    rows = Rows([order("1", DAY, 100.0, shipping_cost=7.0, payment_fee=1.5, marketplace_fee=12.0, channel="Amazon"),
                 order("2", DAY, 100.0, channel="Amazon")])  # fmt: skip
    rows.settings = FREE.with_value("marketplace.Amazon.pct", 0.1).with_value("logistics.per_order", 2.0)
    rows.settings = rows.settings.with_value("payment.fixed", 0.25).with_value("marketplace.Absent.pct", 0.9)
    figures = rows.engine().figures(JANUARY)
    assert figures["order_logistics"].value == 7.0 + 2.0
    assert figures["payment_fees"].value == 1.5 + 0.25
    assert figures["marketplace_fees"].value == pytest.approx(12.0 + 0.1 * 120.0)


def test_channels_are_mapped_and_can_be_unmapped() -> None:
    rows = Rows([order("1", DAY, 1.0, channel="fb"), order("2", DAY, 1.0, sales_channel="POS")],
                channel_map={"fb": "Meta Ads", "POS": NOT_ALLOCATED})
    assert rows.facts().channels == ("Direct / inconnu", "Meta Ads")


def test_imported_fixed_costs_replace_the_assumption_of_their_months() -> None:
    rows = Rows([order("1", DAY, 1.0)], fixed=[
        {"day": date(2024, 1, 16), "amount": 160.0},
        {"day": date(2023, 12, 1), "day_to": date(2023, 12, 31), "amount": 62.0},
    ], settings=settings_of(fixed_costs__monthly=290.0))  # fmt: skip
    engine = rows.engine()
    for start, end, wanted in (
        (date(2024, 1, 1), date(2024, 2, 1), 160.0), (date(2024, 1, 16), date(2024, 1, 18), 20.0),
        (date(2024, 2, 1), date(2024, 3, 1), 290.0), (date(2023, 12, 1), date(2024, 3, 1), 62.0 + 160.0 + 290.0),
    ):  # fmt: skip
        assert engine.view(whole(start, end)).fixed_costs == pytest.approx(wanted)


def test_what_the_files_lack_is_kept_with_the_store() -> None:
    rows = [order(f"#{number}", date(2024, 1, 1) + timedelta(days=number // 3), 10.0) for number in range(120)]
    facts = Facts.build({Kind.ORDERS: table_of(Kind.ORDERS, [*rows[:60], *rows[81:]])})
    assert [(gap.end - gap.start) for gap in facts.day_gaps] == [7]
    assert [gap.missing for gap in facts.number_gaps] == []
    few = Facts.build({Kind.ORDERS: table_of(Kind.ORDERS, [*rows[:60], *rows[62:]])})
    assert [(gap.first, gap.missing) for gap in few.number_gaps] == [("#60", 2)]
    again = Facts.from_arrays(few.to_arrays())
    assert (again.day_gaps, again.number_gaps) == (few.day_gaps, few.number_gaps)
