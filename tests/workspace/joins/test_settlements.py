"""Ledgers of marketplaces: nothing is lost, nothing counts twice."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.side_fields import COMPONENTS
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.settings.values import Settings
from tests.workspace.joins.helpers import Row, column, joined, rows_of, sale, total
from tests.workspace.making import at, day

YEAR = Selection(Period(day(0), day(366)))


def entry(order_id: str | None, kind: str | None, **more: Any) -> Row:
    row = {"shop": "Amazon.fr", "settlement_id": "S1", "order_id": order_id, "entry": kind, "amounts_ttc": False,
           "posted_at": at("2024-01-10T08:00"), **more}  # fmt: skip
    return {"net": sum(row.get(name) or 0.0 for name in COMPONENTS), **row}


def ledger(rows: list[Row], orders: list[Row] | None = None, **files: list[Row]) -> Any:
    found = [(Kind.SETTLEMENTS, rows)] + ([(Kind.ORDERS, orders)] if orders else [])
    return joined([*found, *((Kind(name), its) for name, its in files.items())])


def test_a_sale_that_only_the_ledger_tells_becomes_an_order() -> None:
    rows = [
        entry("404-1", "sale", goods=40.0, goods_tax=8.0, shipping=5.0, shipping_tax=1.0, discount=-10.0,
              selling_fee=-6.0, fulfilment_fee=-3.0, sku="A", quantity=2.0, country="FR"),
        entry("404-1", "fee", selling_fee=-1.0, posted_at=at("2024-01-12")),
    ]  # fmt: skip
    found = ledger(rows)
    names = ("shop", "order_id", "ordered_at", "status", "line_kind", "sku", "quantity", "amount", "unit_price",
             "line_discount", "tax_amount", "shipping", "shipping_tax", "marketplace_fee", "payment_fee",
             "shipping_cost", "channel", "sales_channel", "country", "segment", "row")  # fmt: skip
    first, second = rows_of(found.tables[Kind.ORDERS], *names)
    moment = at("2024-01-10T08:00")
    assert first == ("Amazon.fr", "404-1", moment, "counted", "product", "A", 2.0, 40.0, 20.0, 10.0, 8.0, 5.0, 1.0,
                     6.0, 0.0, 3.0, "Amazon.fr", "Amazon.fr", "FR", 1, 2)  # fmt: skip
    assert second[:5] == ("Amazon.fr", "404-1", moment, "counted", "shipping")
    assert (second[7], second[13], second[-1]) == (0.0, 1.0, 3)
    figures = Engine(Facts.build(found.tables), Settings()).figures(YEAR)
    got = {name: figures[name].value for name in ("orders", "units_per_order", "net_revenue", "marketplace_fees")}
    assert got == {"orders": 1, "units_per_order": 2.0, "net_revenue": pytest.approx(35.0), "marketplace_fees": 7.0}
    assert figures["payment_fees"].value == 0.0


def test_a_sale_in_components_is_one_line_with_its_vat() -> None:
    common = {"sku": "A", "quantity": 1.0}
    rows = [
        entry("1", "sale", goods=50.0, **common), entry("1", "sale", goods_tax=10.0, **common),
        entry("1", "sale", shipping=5.0, **common), entry("1", "sale", shipping_tax=1.0, **common),
        entry("1", "sale", selling_fee=-7.5, **common),
    ]  # fmt: skip
    figures = Engine(Facts.build(ledger(rows).tables), Settings()).figures(YEAR)
    got = {name: figures[name].value for name in ("units_per_order", "gross_sales", "shipping_income")}
    assert got == {"units_per_order": 1.0, "gross_sales": 50.0, "shipping_income": 5.0}
    assert figures["payment_fees"].value == 0.0


def test_the_fees_of_a_known_order_complete_it_and_its_sale_is_not_doubled() -> None:
    rows = [entry("404-1", "sale", goods=40.0, selling_fee=-6.0, fulfilment_fee=-3.0),
            entry("404-1", "fee", selling_fee=-1.0)]  # fmt: skip
    found = ledger(rows, [sale("404-1", 48.0, shop="Amazon.fr")])
    names = ("amount", "marketplace_fee", "payment_fee", "shipping_cost")
    assert rows_of(found.tables[Kind.ORDERS], *names) == [(48.0, 7.0, 0.0, 3.0)]
    stated = ledger(rows, [sale("404-1", 48.0, shop="Amazon.fr", marketplace_fee=5.0, shipping_cost=2.0)])
    assert rows_of(stated.tables[Kind.ORDERS], *names) == [(48.0, 5.0, 0.0, 2.0)]


def test_a_refund_of_the_ledger_counts_unless_another_file_tells_it() -> None:
    back = [entry("1", "refund", goods=-30.0, discount=4.0, shipping=-5.0, selling_fee=4.0, sku="A", quantity=1.0),
            entry("1", "refund", goods_tax=-6.0, sku="A", quantity=1.0)]  # fmt: skip
    orders = [sale("1", 60.0, shop="Amazon.fr")]
    found = ledger(back, orders)
    names = ("shop", "order_id", "refunded_at", "sku", "quantity", "amount", "shipping", "amounts_ttc", "row")
    assert rows_of(found.tables[Kind.REFUNDS], *names) == [
        ("Amazon.fr", "1", at("2024-01-10T08:00"), "A", 1.0, 26.0, 5.0, False, 2)
    ]
    assert column(found, Kind.ORDERS, "marketplace_fee") == [-4.0]
    told = ledger(back, orders, refunds=[{"order_id": "1", "refunded_at": at("2024-01-11"), "amount": 36.0}])
    assert told.tables[Kind.REFUNDS]["amount"].to_pylist() == [36.0]


def test_a_refund_the_ledger_tells_is_not_told_again_by_the_payment() -> None:
    payment = {"order_id": "1", "paid_at": at("2024-01-11"), "entry": "refund", "amount": -36.0}
    found = ledger([entry("1", "refund", goods=-30.0)], [sale("1", 60.0)], payments=[payment])
    assert found.tables[Kind.REFUNDS]["amount"].to_pylist() == [30.0]


def test_advertising_is_spend_of_the_marketplace() -> None:
    rows = [entry(None, "advertising", net=-80.0, description="Sponsored"),
            entry("1", "sale", goods=20.0, advertising=-3.0)]  # fmt: skip
    found = ledger(rows)
    assert rows_of(found.tables[Kind.SPEND], "platform", "channel", "campaign", "day", "cost", "row") == [
        ("Amazon.fr", "Amazon.fr", "Sponsored", day(9), 80.0, 2), ("Amazon.fr", "Amazon.fr", None, day(9), 3.0, 3),
    ]  # fmt: skip


def test_what_belongs_to_no_order_is_a_fixed_cost_of_its_day() -> None:
    rows = [entry(None, "fee", account_fee=-39.0, description="Abonnement"),
            entry(None, "adjustment", other=12.0, description="Reversal"),
            entry(None, "payout", net=-500.0)]  # fmt: skip
    found = ledger(rows)
    assert rows_of(found.tables[Kind.FIXED_COSTS], "label", "day", "day_to", "amount", "segment", "row") == [
        ("Amazon.fr - Abonnement", day(9), day(9), 39.0, 1, 2), ("Amazon.fr - Reversal", day(9), day(9), -12.0, 1, 3),
    ]  # fmt: skip
    assert found.unmatched == ()


def test_the_fees_of_an_account_leave_the_typed_fixed_costs_of_the_month_in_force() -> None:
    rows = [entry(None, "fee", account_fee=-39.0)]
    rent = {"label": "rent", "day": day(31), "amount": 1_000.0}
    found = ledger(rows, [sale("1", 10.0), sale("2", 10.0, ordered_at=at("2024-03-10"))], fixed_costs=[rent])
    engine = Engine(Facts.build(found.tables), Settings().with_value("fixed_costs.monthly", 310.0))
    costs = [month.fixed_costs for month in engine.break_even(Selection(Period(day(0), day(60))))]
    assert costs == [pytest.approx(349.0), pytest.approx(1_000.0)]


def test_the_fee_of_an_order_in_no_file_counts_and_waits_for_it() -> None:
    found = ledger([entry("9", "fee", selling_fee=-2.0)])
    assert column(found, Kind.FIXED_COSTS, "amount") == [2.0]
    assert [(one.kind, one.reason, one.rows[0].key, one.amount) for one in found.unmatched] == [
        (Kind.SETTLEMENTS, "no_order", "9", -2.0)
    ]
    arrived = ledger([entry("9", "fee", selling_fee=-2.0)], [sale("9", 10.0)])
    assert (column(arrived, Kind.ORDERS, "marketplace_fee"), arrived.unmatched) == ([2.0], ())
    assert Kind.FIXED_COSTS not in arrived.tables


def test_a_sale_without_a_number_is_a_sale() -> None:
    found = ledger([entry(None, "sale", goods=20.0)])
    assert rows_of(found.tables[Kind.ORDERS], "order_id", "amount") == [("S1:2", 20.0)]


cents = st.integers(-3_000, 3_000).map(lambda number: number / 100)
positive = st.integers(1, 9_000).map(lambda number: number / 100)


@st.composite
def entries(draw: st.DrawFn) -> Row:
    """Return a row of a ledger whose components make up its net amount."""
    kind = draw(st.sampled_from(["sale", "sale", "refund", "fee", "chargeback", "advertising", "adjustment", "payout"]))
    part: dict[str, float] = {}
    if kind in {"sale", "refund"}:
        sign = 1.0 if kind == "sale" else -1.0
        for name in ("goods", "goods_tax", "shipping", "shipping_tax"):
            if draw(st.booleans()):
                part[name] = sign * draw(positive)
    if kind == "sale" and draw(st.booleans()):
        part["discount"] = -draw(positive)
    if kind in {"sale", "refund", "fee"}:
        for name in ("selling_fee", "fulfilment_fee", "payment_fee", "advertising", "account_fee", "other"):
            if draw(st.integers(0, 3)) == 0:
                part[name] = draw(cents)
    more = {"net": draw(cents)} if kind not in {"sale", "refund", "fee"} else {}
    return entry(draw(st.sampled_from([None, "1", "2", "3", "4"])), kind, **part, **more,
                 sku=draw(st.sampled_from([None, "A"])), quantity=1.0,
                 posted_at=at(f"2024-01-{draw(st.integers(1, 28)):02d}"))  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(entries(), min_size=1, max_size=12), st.booleans())
def test_what_is_derived_the_vat_and_the_pay_outs_make_up_the_ledger(rows: list[Row], known: bool) -> None:
    orders = [sale("1", 100.0), sale("2", 50.0)] if known else []
    found = ledger(rows, orders).tables

    def amount(kind: Kind, *names: str) -> float:
        return sum(total(found, kind, name) for name in names)

    counted = {"sale", "refund"}
    taxes = sum(
        (row.get("goods_tax") or 0.0) + (row.get("shipping_tax") or 0.0) for row in rows if row["entry"] in counted
    )
    of_known = [row for row in rows if known and row["entry"] == "sale" and row["order_id"] in {"1", "2"}]
    # Known orders have their goods from their own file: those of the ledger are left aside.
    aside = sum((row.get(name) or 0.0) for row in of_known for name in ("goods", "shipping", "discount"))
    if known:
        aside -= 150.0
    silent = [row for row in rows if row["entry"] in counted and not any(row.get(name) for name in COMPONENTS)]
    assert all(row["net"] == 0.0 for row in silent)
    derived = amount(Kind.ORDERS, "amount", "shipping") - amount(
        Kind.ORDERS, "line_discount", "order_discount", "marketplace_fee", "payment_fee", "shipping_cost"
    )
    derived -= amount(Kind.REFUNDS, "amount", "shipping")
    derived -= amount(Kind.SPEND, "cost") + amount(Kind.FIXED_COSTS, "amount")
    left_aside = sum(row["net"] for row in rows if row["entry"] == "payout")
    net = sum(row["net"] for row in rows)
    assert derived + taxes + aside + left_aside == pytest.approx(net, abs=1e-6)
