"""Files of every kind in a document: the order of imports and a second import change nothing; all of it adds up."""

import itertools
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.models.kept_facts import facts_of
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport, SetSetting
from tests.workspace.joins.helpers import Row
from tests.workspace.making import at, day, made

EXAMPLES = int(os.environ.get("ECOMKPI_EXAMPLES", "40"))  # the nightly command raises it

numbers = st.sampled_from(["1", "#1", "2", "3", "#4"])
shops = st.sampled_from([None, None, "fr", "Amazon"])
money = st.integers(100, 9_900).map(lambda cents: cents / 100)
moments = st.integers(1, 5).map(lambda number: at(f"2024-01-{number:02d}T10:00"))
currencies = st.sampled_from([None, None, "EUR", "USD", "GBP"])
people = st.sampled_from([None, "a@x.fr", "b@x.fr"])


@st.composite
def order(draw: st.DrawFn) -> list[Row]:
    """Return the rows of an order: a header, or lines whose total is stated on the first of them."""
    base: Row = {"order_id": draw(numbers), "ordered_at": draw(moments), "is_refund": False,
                 "amounts_ttc": True, "line_kind": "product", "currency": draw(currencies), "email": draw(people),
                 "status": draw(st.sampled_from(["counted", "counted", "pending", "excluded"]))}  # fmt: skip
    shipping, discount = draw(st.sampled_from([0.0, 5.0])), draw(st.sampled_from([0.0, 2.5]))
    skus = draw(st.sampled_from([[None], [None], ["A"], ["A", "B"]]))
    amounts = [draw(money) + 3.0 for _ in skus]
    rows = [{**base, "sku": sku, "amount": amount} for sku, amount in zip(skus, amounts, strict=True)]
    rows[0] |= {"shipping": shipping, "order_discount": discount}
    if draw(st.booleans()):
        rows[0]["order_total"] = sum(amounts) + shipping - discount
    if draw(st.integers(0, 4)) == 0:
        back = {**base, "is_refund": True, "amount": amounts[0], "sku": skus[0], "status": None}
        rows.append({**back, "ordered_at": at("2024-01-06T10:00")})
    return rows


orders = st.builds(
    lambda each, shop: (Kind.ORDERS, [{**row, "shop": shop} for row in itertools.chain.from_iterable(each)]),
    st.lists(order(), min_size=1, max_size=4, unique_by=lambda rows: rows[0]["order_id"]), shops,
)


def files_of(kind: Kind, row: st.SearchStrategy[Row]) -> st.SearchStrategy[tuple[Kind, list[Row]]]:
    return st.lists(row, min_size=1, max_size=4).map(lambda rows: (kind, rows))


order_lines = files_of(Kind.ORDER_LINES, st.fixed_dictionaries({
    "order_id": numbers, "shop": shops, "sku": st.sampled_from(["A", "C"]), "amount": money,
    "line_kind": st.just("product"), "amounts_ttc": st.booleans(), "currency": currencies,
}))  # fmt: skip
payments = files_of(Kind.PAYMENTS, st.fixed_dictionaries({
    "order_id": st.one_of(st.none(), numbers), "shop": st.sampled_from([None, "Stripe"]), "paid_at": moments,
    "entry": st.sampled_from(["sale", "refund", "chargeback", "fee", "payout"]), "amount": money, "fee": money,
    "email": people, "currency": currencies, "channel": st.sampled_from([None, "seo", "ads"]),
}))  # fmt: skip
ledgers = files_of(Kind.SETTLEMENTS, st.fixed_dictionaries({
    "order_id": st.one_of(st.none(), numbers), "shop": st.sampled_from([None, "Amazon"]), "posted_at": moments,
    "settlement_id": st.sampled_from(["S1", "S2"]), "goods": money, "net": money,
    "entry": st.sampled_from(["sale", "refund", "fee", "advertising", "adjustment", "payout"]), "currency": currencies,
}))  # fmt: skip
bills = files_of(Kind.SHIPPING_COSTS, st.fixed_dictionaries({
    "order_id": numbers, "shop": shops, "cost": money, "day": st.sampled_from([None, day(3)]), "currency": currencies,
}))  # fmt: skip
refunds = files_of(Kind.REFUNDS, st.fixed_dictionaries({
    "order_id": st.one_of(st.none(), numbers), "shop": shops, "refunded_at": moments, "amount": money,
    "currency": currencies,
}))  # fmt: skip
rates = files_of(Kind.EXCHANGE_RATES, st.fixed_dictionaries({
    "currency": st.sampled_from(["USD", "GBP"]), "day": st.sampled_from([None, day(0), day(2)]),
    "rate": st.sampled_from([0.5, 0.9, 1.1]),
}))  # fmt: skip
contents = st.lists(
    st.one_of(orders, orders, order_lines, payments, ledgers, bills, refunds, rates), min_size=1, max_size=5
)


def imported(content: tuple[Kind, list[Row]]) -> AddImport:
    kind, rows = content
    names = list(dict.fromkeys(name for row in rows for name in row))
    return AddImport(made(kind, {name: [row.get(name) for row in rows] for name in names}))


def plain(document: Document) -> dict[Kind, list[Row]]:
    """Return the joined rows, without the numbers of imports, which follow their order."""
    files = {record.id: record.file for record in document.imports()}
    found = {}
    for kind, table in document.tables().items():
        names = [name for name in table.column_names if name not in {"segment", "order_segment"}]
        rows = [dict(row, file=files[int(row["segment"])]) for row in table.to_pylist()]
        found[kind] = [{name: row[name] for name in (*names, "file")} for row in rows]
    return found


def told(document: Document) -> Any:
    files = {record.id: record.file for record in document.imports()}
    return (
        {(one.kind, one.reason, one.count, round(one.amount, 6)) for one in document.unmatched()},
        {(one.kind, files[row.segment], row.row, row.key) for one in document.unmatched() for row in one.rows},
        {(issue.code, issue.count) for issue in document.remarks()},
    )


def accounts(document: Document) -> dict[str, Any]:
    files = {record.id: record.file for record in document.imports()}
    return {
        files[one.segment]: (round(one.total, 6), one.orders, round(one.net_revenue, 6), one.counted)
        for one in Engine(facts_of(document), document.settings).reconciliation()
    }


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture,
                                                                HealthCheck.too_slow])  # fmt: skip
@given(contents=contents, order=st.randoms(use_true_random=False))
def test_neither_the_order_of_imports_nor_a_second_import_changes_anything(
    tmp_path: Path, contents: list[tuple[Kind, list[Row]]], order: Any
) -> None:
    edits = list({edit.imported.sha256: edit for edit in map(imported, contents)}.values())
    found = []
    for number in range(2):
        path = tmp_path / f"{number}.ekpi"
        path.unlink(missing_ok=True)
        with Document.create(path, cache_folder=tmp_path / "derived") as document:
            for edit in edits:
                document.apply(edit)
            for edit in order.sample(edits, len(edits)):
                document.apply(edit)
            found.append((plain(document), told(document), accounts(document)))
        order.shuffle(edits)
    assert found[0] == found[1]


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture,
                                                                HealthCheck.too_slow])  # fmt: skip
@given(contents=st.lists(st.one_of(orders, orders, order_lines, payments, ledgers, rates), min_size=1, max_size=5),
       count_unpaid=st.booleans())  # fmt: skip
def test_every_order_file_adds_up_to_what_is_counted(
    tmp_path: Path, contents: list[tuple[Kind, list[Row]]], count_unpaid: bool
) -> None:
    path = tmp_path / "shop.ekpi"
    path.unlink(missing_ok=True)
    with Document.create(path, cache_folder=tmp_path / "derived") as document:
        document.apply(SetSetting("orders.count_unpaid", count_unpaid))
        for content in contents:
            document.apply(imported(content))
        engine = Engine(facts_of(document), document.settings)
        written = {
            record.id: stated_total(document.segment(record.id).to_pylist())
            for record in document.imports() if record.kind is Kind.ORDERS
        }  # fmt: skip
        for account in engine.reconciliation():
            assert account.residual == 0.0
            steps = sum(step.money for step in account.steps)
            assert account.total - steps - account.net_revenue == pytest.approx(0.0, abs=0.005)
            if account.segment in written:
                assert account.total == pytest.approx(written.pop(account.segment), abs=0.005)
        assert not written


def stated_total(rows: list[Row]) -> float:
    """Return what the orders of a file come to, as the file states it."""
    total = 0.0
    sales = [row for row in rows if not row["is_refund"]]
    for key in {(row["shop"], row["order_id"]) for row in sales}:
        mine = [row for row in sales if (row["shop"], row["order_id"]) == key]
        stated = [row["order_total"] for row in mine if row["order_total"] is not None]
        summed = sum(row["amount"] + (row["shipping"] or 0.0) - (row["order_discount"] or 0.0) for row in mine)
        total += sum(stated) if stated else summed
    return total
