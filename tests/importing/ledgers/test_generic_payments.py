"""Payments of a provider that nobody wrote a preset for, or of a sheet kept by hand."""

from decimal import Decimal
from pathlib import Path

import pyarrow.compute as pc
import pytest

from tests.importing.ledgers.making import exact, french, movements, read_entries, rows, table_text
from tests.importing.making import asked, codes, column, from_text, look

FRENCH = ["Date de transaction", "Référence commande", "Montant", "Frais", "Montant net", "Devise"]


@pytest.mark.parametrize("sign", [1, -1], ids=["fees above zero", "fees below zero"])
def test_the_equation_tells_how_fees_are_written(tmp_path: Path, sign: int) -> None:
    ledger = [movement for movement in movements(31) if movement.entry in ("sale", "refund")]
    lines = []
    for movement in ledger:
        amount = movement.part("goods", "shipping")
        fee = -movement.part("selling_fee") if movement.entry == "sale" else Decimal(0)
        money = (french(amount), french(sign * fee), french(amount - fee))
        cells = (f"{movement.moment:%d/%m/%Y}", movement.order, *money)
        lines.append(dict(zip(FRENCH, (*cells, "EUR"), strict=True)))
    text = table_text(FRENCH, lines, separator=";")
    result = from_text(tmp_path, text)
    assert (result.recipe.preset, asked(look(tmp_path, text)), codes(result)) == ("generic_payments", {}, set())
    assert exact(pc.sum(result.table["fee"]).as_py()) == sum(
        -movement.part("selling_fee") for movement in ledger if movement.entry == "sale"
    )
    assert read_entries(result, "amount")["refund"] == sum(m.part("goods") for m in ledger if m.entry == "refund")
    assert column(result, "order_id") == [movement.order for movement in ledger]


def test_a_type_and_a_status_are_understood(tmp_path: Path) -> None:
    header = "Date,Type,Status,Description,Gross amount,Fee,Net amount\n"
    text = header + (
        "2024-05-13,Payment,Paid,Order #77,20.00,0.50,19.50\n2024-05-14,Payment,Failed,Order #78,20.00,0.50,19.50\n"
        "2024-05-15,Refund,Paid,Order #77,-20.00,0.00,-20.00\n2024-05-16,Payout,Paid,,-19.00,0.00,-19.00\n"
    )
    result = from_text(tmp_path, text)
    assert rows(result, "entry", "order_id", "net") == [
        ("sale", "#77", 19.5), ("refund", "#77", -20.0), ("payout", None, -19.0),
    ]  # fmt: skip
    assert codes(result) == {"movements_not_final"}


def test_orders_that_tell_their_payment_fee_stay_orders(tmp_path: Path) -> None:
    text = (
        "N° commande;Date;Produit;Quantité;Prix unitaire;Frais;Montant net;Montant\n"
        "1;13/05/2024;Tasse;2;10,00;0,50;19,50;20,00\n2;14/05/2024;Bol;1;8,00;0,40;7,60;8,00\n"
    )
    assert look(tmp_path, text).recipe.preset == "generic_orders"
