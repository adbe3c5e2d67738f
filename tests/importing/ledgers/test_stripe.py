"""Stripe: the payments export, the balance history and the itemised reports."""

from decimal import Decimal
from pathlib import Path

import pyarrow.compute as pc
import pytest

from ecomkpi_desktop.importing.understand import understand
from tests.importing.ledgers.making import exact, movements, names, read_entries, rows, table_text
from tests.importing.making import asked, codes, column, from_text, imported, look
from tests.shared import shared_file

NATIVE = names(
    "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,"
    "Converted Currency,Description,Fee,Is Link,Mode,PaymentIntent ID,Payment Source Type,Refunded date (UTC),"
    "Statement Descriptor,Status,Seller Message,Taxes On Fee,Customer ID,Customer Email,Invoice Number,"
    "Client Reference ID,UTM Campaign,UTM Content,UTM Medium,UTM Source,UTM Term"
)
ITEMISED = names(
    "balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,reporting_category,source_id,description,"
    "automatic_payout_id,automatic_payout_effective_at_utc,payment_metadata[order_id]"
)
HISTORY = names("id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description")


def payment(**cells: object) -> dict[str, object]:
    return {
        "id": "ch_1", "Created date (UTC)": "2024-06-07 23:38:54", "Amount": "100.00", "Amount Refunded": "0.00",
        "Currency": "eur", "Captured": "true", "Converted Amount": "100.00", "Converted Amount Refunded": "0.00",
        "Converted Currency": "eur", "Fee": "1.75", "Status": "Paid", **cells,
    }  # fmt: skip


def test_a_payment_is_what_was_kept_in_the_currency_of_the_account(tmp_path: Path) -> None:
    lines = [
        payment(),
        payment(**{"id": "ch_2", "Amount": "15.00", "Currency": "usd", "Converted Amount": "534.80", "Fee": "35.40",
                   "Converted Currency": "thb"}),
        payment(**{"id": "ch_3", "Converted Amount": "", "Converted Currency": "", "Amount": "20.00", "Fee": "0.55",
                   "Converted Amount Refunded": ""}),
    ]  # fmt: skip
    result = from_text(tmp_path, table_text(NATIVE, lines))
    assert rows(result, "amount", "fee", "net", "currency") == [
        (100.0, 1.75, 98.25, "EUR"), (534.8, 35.4, 499.4, "THB"), (20.0, 0.55, 19.45, "EUR"),
    ]  # fmt: skip


def test_times_are_universal_and_become_those_of_the_shop(tmp_path: Path) -> None:
    result = from_text(tmp_path, table_text(NATIVE, [payment()]), {"timezone": "Europe/Paris"})
    assert str(column(result, "paid_at")[0]) == "2024-06-08 01:38:54"
    assert "times_converted" in codes(result)


def test_a_refund_is_a_column_of_its_payment(tmp_path: Path) -> None:
    back = {"Amount Refunded": "30.00", "Converted Amount Refunded": "30.00", "Status": "Partially Refunded"}
    result = from_text(tmp_path, table_text(NATIVE, [payment(**back)]))
    assert rows(result, "entry", "amount", "fee", "net") == [("sale", 70.0, 1.75, 68.25)]


def test_payments_that_brought_nothing_are_left_out(tmp_path: Path) -> None:
    lines = [payment(), payment(Status="Failed"), payment(Status="Uncaptured"), payment(Captured="false"),
             payment(Status="Requires payment method")]  # fmt: skip
    result = from_text(tmp_path, table_text(NATIVE, lines))
    assert (result.rows_accepted, result.rows_ignored) == (1, 4)
    assert {issue.code: issue.count for issue in result.issues}["movements_not_final"] == 4


def test_the_campaign_of_a_payment_is_its_channel(tmp_path: Path) -> None:
    lines = [payment(**{"UTM Source": "google", "UTM Medium": "cpc"}), payment()]
    assert column(from_text(tmp_path, table_text(NATIVE, lines)), "channel") == ["google / cpc", None]


@pytest.mark.parametrize(
    ("description", "order"),
    [
        ("Order 1041", "1041"),
        ("Ma boutique - Commande n° 2024-77", "2024-77"),
        ("Shop - Order #AB-1234", "#AB-1234"),
        ("Subscription creation", "INV-9"),
        ("Order of the day", "INV-9"),
    ],
)
def test_an_order_is_found_in_the_description_else_the_invoice_stands_for_it(
    tmp_path: Path, description: str, order: str
) -> None:
    line = payment(Description=description, **{"Invoice Number": "INV-9"})
    assert column(from_text(tmp_path, table_text(NATIVE, [line])), "order_id") == [order]


def itemised(seed: int) -> tuple[list[dict[str, object]], dict[str, Decimal]]:
    """An itemised report and the net amounts of its categories."""
    kinds = {"sale": "charge", "refund": "refund", "fee": "fee", "payout": "payout", "advertising": "other_adjustment"}
    sums: dict[str, Decimal] = {}
    lines: list[dict[str, object]] = []
    for number, movement in enumerate(movements(seed, order=lambda n: f"A{n}")):
        fee = -movement.part("selling_fee") if movement.entry == "sale" else Decimal(0)
        gross = movement.part("goods", "shipping", "discount", "account_fee", "advertising", "other")
        entry = "adjustment" if movement.entry == "advertising" else movement.entry
        sums[entry] = sums.get(entry, Decimal(0)) + gross - fee
        lines.append({
            "balance_transaction_id": f"txn_{number}", "created_utc": f"{movement.moment:%Y-%m-%d %H:%M:%S}",
            "currency": "eur", "gross": gross, "fee": fee, "net": gross - fee,
            "reporting_category": kinds[movement.entry], "payment_metadata[order_id]": movement.order,
            "source_id": f"ch_{number}" if movement.entry == "sale" else f"po_{number}",
        })  # fmt: skip
    return lines, sums


def test_an_itemised_report_sums_by_entry(tmp_path: Path) -> None:
    lines, sums = itemised(3)
    text = table_text(ITEMISED, lines)
    result = from_text(tmp_path, text)
    assert (result.recipe.preset, asked(look(tmp_path, text)), result.rows_accepted) == (
        "stripe_balance", {}, len(lines),
    )  # fmt: skip
    assert read_entries(result) == sums
    assert codes(result) == {"times_converted"}


def test_a_charge_is_known_by_its_own_number_and_any_other_movement_by_that_of_the_balance(tmp_path: Path) -> None:
    lines = [
        {"reporting_category": kind, "source_id": source, "balance_transaction_id": f"txn_{place}", "currency": "eur",
         "gross": "1.00", "fee": "0.00", "net": "1.00", "created_utc": "2024-01-02 10:00:00"}
        for place, (kind, source) in enumerate([("charge", "ch_9"), ("dispute", "dp_9"), ("refund", "re_9")])
    ]  # fmt: skip
    assert column(from_text(tmp_path, table_text(ITEMISED, lines)), "payment_id") == ["ch_9", "txn_1", "re_9"]


def test_a_fee_of_the_account_is_no_amount_paid_by_a_customer(tmp_path: Path) -> None:
    lines = [
        {"id": "txn_1", "Type": "stripe_fee", "Amount": "-2.00", "Fee": "0.00", "Net": "-2.00"},
        {"id": "txn_2", "Type": "charge", "Source": "ch_2", "Amount": "50.00", "Fee": "1.00", "Net": "49.00"},
        {"id": "txn_3", "Type": "payout", "Amount": "-47.00", "Fee": "0.00", "Net": "-47.00"},
        {"id": "txn_4", "Type": "adjustment", "Amount": "-20.00", "Fee": "15.00", "Net": "-35.00",
         "Description": "Chargeback withdrawal for ch_2"},
    ]  # fmt: skip
    full = [{**line, "Currency": "eur", "Created (UTC)": "2024-03-01 10:00"} for line in lines]
    result = from_text(tmp_path, table_text(HISTORY, full))
    assert rows(result, "entry", "amount", "fee", "net") == [
        ("fee", 0.0, 2.0, -2.0), ("sale", 50.0, 1.0, 49.0), ("payout", -47.0, 0.0, -47.0),
        ("chargeback", -20.0, 15.0, -35.0),
    ]  # fmt: skip


@pytest.mark.parametrize(("name", "count"), [("payments.csv", 622), ("unified_payments.csv", 1)])
def test_real_exports_sum_to_their_own_columns(name: str, count: int) -> None:
    path = shared_file("data", "stripe", name)
    result = imported(path)
    header, *lines = [
        line.split(";" if name == "payments.csv" else ",") for line in path.read_text(encoding="utf-8").splitlines()
    ]
    assert (asked(understand(path)), codes(result), result.rows_accepted) == ({}, {"times_converted"}, count)
    amount, fee = (
        sum((Decimal(line[header.index(label)]) for line in lines), Decimal(0)) for label in ("Converted Amount", "Fee")
    )
    assert [exact(pc.sum(result.table[field]).as_py()) for field in ("amount", "fee", "net")] == [
        amount, fee, amount - fee,
    ]  # fmt: skip
    assert set(column(result, "currency")) == {"THB"}
