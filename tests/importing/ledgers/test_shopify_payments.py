"""Shopify Payments transactions, in the five widths met."""

from decimal import Decimal
from pathlib import Path

import pyarrow.compute as pc
import pytest

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.importing.understand import understand
from tests.importing.ledgers.making import Movement, exact, movements, names, read_entries, rows, table_text
from tests.importing.making import asked, codes, column, from_text, imported, look
from tests.shared import shared_file

WIDE = names(
    "Transaction Date,Type,Order,Card Brand,Card Source,Payout Status,Payout Date,Payout ID,Available On,Amount,Fee,"
    "Net,Checkout,Payment Method Name,Presentment Amount,Presentment Currency,Currency"
)
NARROW = [name for name in WIDE if name not in ("Payout ID", "Payment Method Name", "Presentment Amount",
                                                "Presentment Currency")]
WIDTHS = {
    13: NARROW,
    16: [name for name in WIDE if name != "Payout ID"],
    17: WIDE,
    18: [*WIDE, "VAT"],
    19: [*WIDE, "Business Entity Name", "Business Entity ID"],
}


def written(ledger: list[Movement], header: list[str], iso: bool = False) -> str:
    kinds = {"sale": "charge", "refund": "refund"}
    lines = []
    for movement in ledger:
        fee = -movement.part("selling_fee") if movement.entry == "sale" else Decimal(0)
        amount = movement.part("goods", "shipping", "discount")
        line = {
            "Transaction Date": f"{movement.moment:%Y-%m-%d}" if iso else f"{movement.moment:%Y-%m-%d %H:%M:%S} +0100",
            "Type": kinds[movement.entry], "Order": movement.order, "Amount": amount, "Fee": fee, "Net": amount - fee,
            "Payout Status": "pending", "Currency": "EUR", "Presentment Amount": abs(amount), "VAT": "0.00",
        }
        lines.append({name: value for name, value in line.items() if name in header})
    return table_text(header, lines)


@pytest.mark.parametrize("width", sorted(WIDTHS))
@pytest.mark.parametrize("iso", [False, True])
def test_every_width_is_read_without_a_question_and_sums_to_the_cent(tmp_path: Path, width: int, iso: bool) -> None:
    assert len(WIDTHS[width]) == width
    ledger = [m for m in movements(1, order=lambda n: f"#{1000 + n}") if m.entry in ("sale", "refund")]
    text = written(ledger, WIDTHS[width], iso)
    result = from_text(tmp_path, text)
    sales = [movement for movement in ledger if movement.entry == "sale"]
    assert (result.recipe.preset, asked(look(tmp_path, text)), codes(result)) == ("shopify_payments", {}, set())
    assert read_entries(result, "amount") == {
        "sale": sum(m.part("goods", "shipping", "discount") for m in sales),
        "refund": sum(m.part("goods") for m in ledger if m.entry == "refund"),
    }
    assert exact(pc.sum(result.table["fee"]).as_py()) == sum(-m.part("selling_fee") for m in sales)
    assert column(result, "order_id") == [movement.order for movement in ledger]
    assert [moment.date() for moment in column(result, "paid_at")] == [m.moment.date() for m in ledger]  # type: ignore[attr-defined]


def test_chargebacks_adjustments_and_payouts_are_told_apart(tmp_path: Path) -> None:
    kinds = ["charge", "chargeback", "chargeback won", "adjustment", "payout", "Something new"]
    line = "2024-05-01 10:00:00 +0200,{},#1,visa,online,paid,,,-10.00,0.00,-10.00,,EUR\n"
    result = from_text(tmp_path, ",".join(NARROW) + "\n" + "".join(line.format(kind) for kind in kinds))
    assert column(result, "entry") == ["sale", "chargeback", "chargeback", "adjustment", "payout", "adjustment"]
    (unknown,) = (issue for issue in result.issues if issue.code == "movements_unknown")
    assert unknown.params["movements"] == "Something new"


def test_a_net_amount_that_is_not_the_amount_less_the_fee_is_told(tmp_path: Path) -> None:
    text = ",".join(NARROW) + "\n"
    text += "2024-05-01,charge,#1,,,paid,,,10.00,0.50,9.50,,EUR\n2024-05-02,charge,#2,,,paid,,,10.00,0.50,9.00,,EUR\n"
    result = from_text(tmp_path, text)
    (told,) = (issue for issue in result.issues if issue.code == "payment_net_differs")
    assert (told.count, rows(result, "amount", "fee", "net")) == (1, [(10.0, 0.5, 9.5), (10.0, 0.5, 9.0)])


def test_vat_on_the_fee_may_be_taken_beside_it(tmp_path: Path) -> None:
    text = ",".join(WIDTHS[18]) + "\n2024-05-01,charge,#1,,,paid,,,,10.00,0.50,9.40,,card,10.00,EUR,EUR,0.10\n"
    assert codes(from_text(tmp_path, text)) == set()


def test_a_summary_of_payouts_says_what_to_export_instead(tmp_path: Path) -> None:
    text = "Payout Date,Status,Charges,Refunds,Adjustments,Reserved Funds,Fees,Retried Amount,Total,Currency\n"
    with pytest.raises(ReadableError, match="not_usable_payouts"):
        look(tmp_path, text + "2024-05-01,paid,10,0,0,0,1,0,9,EUR\n")


def test_a_real_export_sums_to_its_own_columns() -> None:
    path = shared_file("data", "shopify_payments", "payment_transactions_export_1.csv")
    result = imported(path)
    lines = [line.split(",") for line in path.read_text(encoding="utf-8").splitlines()[1:]]
    assert (asked(understand(path)), codes(result), result.rows_accepted) == ({}, set(), 1593)
    for name, place in (("amount", 8), ("fee", 9), ("net", 10)):
        assert exact(pc.sum(result.table[name]).as_py()) == sum(Decimal(line[place]) for line in lines)
    entries = column(result, "entry")
    assert (entries.count("sale"), entries.count("refund")) == (1576, 17)
    assert set(column(result, "currency")) == {"USD"}
