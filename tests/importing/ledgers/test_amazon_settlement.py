"""Amazon settlements, V1 and V2: the first row states the total, and every amount of the others sums to it."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from tests.importing.ledgers.making import (
    Movement,
    by_component,
    by_entry,
    movements,
    names,
    read_components,
    read_entries,
    rows,
    table_text,
)
from tests.importing.making import asked, codes, column, from_text, look

V1 = names(
    "settlement-id settlement-start-date settlement-end-date deposit-date total-amount currency transaction-type "
    "order-id merchant-order-id adjustment-id shipment-id marketplace-name shipment-fee-type shipment-fee-amount "
    "order-fee-type order-fee-amount fulfillment-id posted-date order-item-code merchant-order-item-id "
    "merchant-adjustment-item-id sku quantity-purchased price-type price-amount item-related-fee-type "
    "item-related-fee-amount misc-fee-amount other-fee-amount other-fee-reason-description promotion-id "
    "promotion-type promotion-amount direct-payment-type direct-payment-amount other-amount"
)
NO_PROMOTION = [name for name in V1 if not name.startswith("promotion")]
V2 = names(
    "settlement-id settlement-start-date settlement-end-date deposit-date total-amount currency transaction-type "
    "order-id merchant-order-id adjustment-id shipment-id marketplace-name amount-type amount-description amount "
    "fulfillment-id posted-date posted-date-time order-item-code merchant-order-item-id merchant-adjustment-item-id "
    "sku quantity-purchased promotion-id"
)
Cells = dict[str, object]


def settlement(seed: int, *, promotions: bool = True) -> list[Movement]:
    """What one settlement holds: no payout, and discounts only where there was a promotion."""
    kept = [m for m in movements(seed, order=lambda n: f"701-{n:07}-0000001") if m.entry != "payout"]
    without = () if promotions else ("discount",)
    return [
        Movement(m.entry, m.moment, {k: v for k, v in m.parts.items() if k not in without and v}, m.order, m.quantity)
        for m in kept
    ]


def summary(ledger: list[Movement], money: Callable[[Decimal], str]) -> Cells:
    total = sum((movement.net for movement in ledger), Decimal(0))
    return {"settlement-id": "6123456789", "settlement-start-date": "2024-01-28T00:00:00+00:00",
            "deposit-date": "2024-03-30T00:00:00+00:00", "total-amount": money(total), "currency": "CAD"}  # fmt: skip


def first_version(ledger: list[Movement], header: list[str]) -> str:
    """One row of the quantity, then one row for each amount."""
    kinds = {"sale": "Order", "refund": "Refund", "advertising": "ServiceFee", "fee": "Subscription Fee"}
    columns = {
        "goods": ("price-type", "Principal", "price-amount"), "shipping": ("price-type", "Shipping", "price-amount"),
        "selling_fee": ("item-related-fee-type", "Commission", "item-related-fee-amount"),
        "fulfilment_fee": ("item-related-fee-type", "FBAPerUnitFulfillmentFee", "item-related-fee-amount"),
        "discount": ("promotion-type", "Principal", "promotion-amount"),
        "advertising": ("item-related-fee-type", "Cost of Advertising", "item-related-fee-amount"),
        "account_fee": ("other-fee-reason-description", "Subscription", "other-amount"),
    }  # fmt: skip
    lines: list[Cells] = [summary(ledger, str)]
    for movement in ledger:
        common: Cells = {
            "settlement-id": "6123456789", "transaction-type": kinds[movement.entry], "order-id": movement.order,
            "posted-date": f"{movement.moment:%Y-%m-%dT%H:%M:%S}+00:00",
        }  # fmt: skip
        if movement.entry == "sale":
            lines.append({**common, "quantity-purchased": movement.quantity, "sku": "A"})
        for name, value in movement.parts.items():
            kind, word, amount = columns[name]
            lines.append({**common, kind: word, amount: value})
    return table_text(header, lines, separator="\t")


def second_version(ledger: list[Movement], money: Callable[[Decimal], str], day: str = "%Y-%m-%d") -> str:
    kinds = {"sale": "Order", "refund": "Refund", "advertising": "ServiceFee", "fee": "other-transaction"}
    words = {
        "goods": ("ItemPrice", "Principal"), "shipping": ("ItemPrice", "Shipping"),
        "selling_fee": ("ItemFees", "Commission"), "fulfilment_fee": ("ItemFees", "FBAPerUnitFulfillmentFee"),
        "discount": ("Promotion", "Principal"), "advertising": ("Cost of Advertising", "TransactionTotalAmount"),
        "account_fee": ("other-transaction", "Subscription Fee"),
    }  # fmt: skip
    lines: list[Cells] = [summary(ledger, money)]
    for movement in ledger:
        for name, value in movement.parts.items():
            kind, description = words[name]
            lines.append({
                "settlement-id": "6123456789", "transaction-type": kinds[movement.entry], "order-id": movement.order,
                "amount-type": kind, "amount-description": description, "amount": money(value),
                "posted-date": f"{movement.moment:{day}}",
            })  # fmt: skip
    return table_text(V2, lines, separator="\t")


def comma(value: Decimal) -> str:
    return f"{value:.2f}".replace(".", ",")


@pytest.mark.parametrize("header", [V1, NO_PROMOTION], ids=["36 columns", "33 columns"])
def test_a_settlement_of_the_first_version_sums_to_the_total_it_states(tmp_path: Path, header: list[str]) -> None:
    assert len(header) in (36, 33)
    ledger = settlement(17, promotions=header is V1)
    text = first_version(ledger, header)
    result = from_text(tmp_path, text, name="settlement.txt")
    (total,) = result.declared
    assert (result.recipe.preset, asked(look(tmp_path, text, name="x.txt"))) == ("amazon_settlement", {})
    assert (total.agrees, total.row, Decimal(repr(total.declared))) == (True, 2, sum(m.net for m in ledger))
    assert (read_components(result), read_entries(result)) == (by_component(ledger), by_entry(ledger))
    assert codes(result) == {"totals_left_out", "times_converted"}
    assert (set(column(result, "currency")), set(column(result, "settlement_id"))) == ({"CAD"}, {"6123456789"})
    assert sum(q for q in column(result, "quantity") if isinstance(q, float)) == sum(
        m.quantity for m in ledger if m.entry == "sale"
    )


@pytest.mark.parametrize(
    ("money", "day"),
    [(str, "%Y-%m-%d"), (comma, "%Y-%m-%d"), (comma, "%d/%m/%y"), (comma, "%d.%m.%Y")],
    ids=["dots", "commas", "commas and short dates", "German dates"],
)
def test_a_settlement_of_the_second_version_sums_to_the_total_it_states(
    tmp_path: Path, money: Callable[[Decimal], str], day: str
) -> None:
    ledger = settlement(19)
    text = second_version(ledger, money, day)
    result = from_text(tmp_path, text, name="settlement.txt")
    assert (result.recipe.preset, asked(look(tmp_path, text, name="x.txt"))) == ("amazon_settlement_v2", {})
    assert [total.agrees for total in result.declared] == [True]
    assert (read_components(result), read_entries(result)) == (by_component(ledger), by_entry(ledger))
    assert [moment.date() for moment in column(result, "posted_at")] == [  # type: ignore[attr-defined]
        movement.moment.date() for movement in ledger for _part in movement.parts
    ]


def test_a_settlement_with_a_row_missing_does_not_pass_in_silence(tmp_path: Path) -> None:
    text = first_version(settlement(17), V1)
    shorter = "".join(line for line in text.splitlines(keepends=True) if "Subscription Fee" not in line)
    result = from_text(tmp_path, shorter, name="settlement.txt")
    assert "declared_total_differs" in codes(result)


def test_the_beginning_of_a_long_settlement_is_not_held_against_its_total(tmp_path: Path) -> None:
    ledger = settlement(17) * 40
    understanding = look(tmp_path, first_version(ledger, V1), name="settlement.txt")
    assert (understanding.whole, understanding.rows < 4 * len(ledger)) == (False, True)
    assert "declared_total_differs" not in {issue.code for issue in understanding.issues}


def test_a_header_that_stands_again_among_the_rows_is_no_currency(tmp_path: Path) -> None:
    header, first, *lines = first_version(settlement(17), V1).splitlines(keepends=True)
    again = "".join([header, first, *lines[:9], header, *lines[9:]])
    result = from_text(tmp_path, again, name="settlement.txt")
    assert set(column(result, "currency")) == {"CAD"}
    assert result.rows_accepted == len(lines)


def test_a_negative_settlement_is_as_good_as_any(tmp_path: Path) -> None:
    lines: list[Cells] = [
        {"settlement-id": "1", "total-amount": "-321.69", "currency": "CAD"},
        {"settlement-id": "1", "transaction-type": "ServiceFee", "posted-date": "2024-05-01T00:00:00+00:00",
         "item-related-fee-type": "Cost of Advertising", "item-related-fee-amount": "-321.69"},
    ]  # fmt: skip
    result = from_text(tmp_path, table_text(V1, lines, separator="\t"), name="x.txt")
    assert ([total.agrees for total in result.declared], column(result, "net")) == ([True], [-321.69])


def test_several_settlements_in_one_file_keep_their_currencies_and_their_total(tmp_path: Path) -> None:
    one = {"transaction-type": "Order", "posted-date": "2024-05-01T00:00:00+00:00", "price-type": "Principal"}
    lines: list[Cells] = [
        {"settlement-id": "1", "total-amount": "10.00", "currency": "CAD"},
        {**one, "settlement-id": "1", "price-amount": "10.00"},
        {"settlement-id": "2", "total-amount": "7.00", "currency": "USD"},
        {**one, "settlement-id": "2", "price-amount": "7.00"},
    ]
    result = from_text(tmp_path, table_text(V1, lines, separator="\t"), name="x.txt")
    assert rows(result, "settlement_id", "currency", "net") == [("1", "CAD", 10.0), ("2", "USD", 7.0)]
    assert [(total.declared, total.agrees) for total in result.declared] == [(17.0, True)]


@pytest.mark.parametrize(
    ("kind", "entry", "component"),
    [
        ("Storage Fee", "fee", "fulfilment_fee"),
        ("Inbound Transportation Fee", "fee", "fulfilment_fee"),
        ("Subscription Fee", "fee", "account_fee"),
        ("ServiceFee", "fee", "account_fee"),
        ("WAREHOUSE_DAMAGE", "adjustment", "other"),
        ("REVERSAL_REIMBURSEMENT", "adjustment", "other"),
        ("Payable to Amazon", "payout", "other"),
        ("Successful charge", "payout", "other"),
        ("Micro Deposit", "payout", "other"),
    ],
)
def test_what_is_no_sale_is_told_by_its_type(tmp_path: Path, kind: str, entry: str, component: str) -> None:
    lines: list[Cells] = [
        {"settlement-id": "1", "total-amount": "-5.00", "currency": "EUR"},
        {"settlement-id": "1", "transaction-type": kind, "posted-date": "2024-05-01T00:00:00+00:00",
         "other-amount": "-5.00"},
    ]  # fmt: skip
    result = from_text(tmp_path, table_text(V1, lines, separator="\t"), name="x.txt")
    assert rows(result, "entry", component, "net") == [(entry, -5.0, -5.0)]


def test_tax_apart_means_that_goods_hold_none(tmp_path: Path) -> None:
    order = {"settlement-id": "1", "transaction-type": "Order", "posted-date": "2024-05-01T00:00:00+00:00"}
    lines: list[Cells] = [
        {"settlement-id": "1", "total-amount": "20.00", "currency": "EUR"},
        {**order, "amount-type": "ItemPrice", "amount-description": "Principal", "amount": "20.00"},
        {**order, "amount-type": "ItemPrice", "amount-description": "Tax", "amount": "4.00"},
        {**order, "amount-type": "ItemPrice", "amount-description": "ShippingTax", "amount": "1.00"},
        {**order, "amount-type": "ItemWithheldTax", "amount-description": "MarketplaceFacilitatorVAT-Principal Tax",
         "amount": "-4.00"},
        {**order, "amount-type": "ItemWithheldTax", "amount-description": "MarketplaceFacilitatorTax-Shipping",
         "amount": "-1.00"},
    ]  # fmt: skip
    result = from_text(tmp_path, table_text(V2, lines, separator="\t"), name="x.txt")
    assert rows(result, "goods", "goods_tax", "shipping_tax") == [
        (20.0, None, None), (None, 4.0, None), (None, None, 1.0), (None, -4.0, None), (None, None, -1.0),
    ]  # fmt: skip
    assert set(column(result, "amounts_ttc")) == {False}
    without = from_text(tmp_path, table_text(V2, lines[:2], separator="\t"), name="y.txt")
    assert set(column(without, "amounts_ttc")) == {True}
