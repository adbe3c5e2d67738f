"""PayPal activity in English, French and Spanish: fees below zero, rows that only move money set apart."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pyarrow.compute as pc
import pytest

from tests.importing.ledgers.making import (
    Movement,
    exact,
    french,
    movements,
    names,
    read_entries,
    rows,
    table_text,
    wall,
    with_dots,
)
from tests.importing.making import asked, codes, column, from_text, look

LONG = names(
    "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,Transaction ID,"
    "Address Status,Sales Tax,Reference Txn ID,Invoice Number,Receipt ID,Balance,Contact Phone Number,Subject,Note"
)
BALANCE = names(
    "Date,Time,Time Zone,Description,Currency,Gross,Fee,Net,Balance,Transaction ID,From Email Address,Name,Bank Name,"
    "Bank Account,Shipping and Handling Amount,Sales Tax,Invoice ID,Reference Txn ID"
)
NEWER = names("Date,Time,Time zone,Name,Type,Status,Currency,Gross,Fee,Net,Receipt ID,Balance,Tip")
FRENCH = names(
    "Date,Heure,Fuseau horaire,Nom,Type,État,Devise,Avant commission,Commission,Net,De l'adresse email,"
    "À l'adresse email,Numéro de transaction,État de l'adresse,Titre de l'objet,Numéro de l'objet,TVA,"
    "Numéro de la transaction de référence,Numéro de facture,Numéro de client,Quantité,Numéro de reçu,Solde,"
    "Numéro de téléphone du contact,Objet,Remarque,Source de paiement,Type de carte,Code de transaction,"
    "Code du pays de l'acheteur pour cette transaction,Balance Impact"
)
SPANISH = names(
    "Fecha,Hora,Zona horaria,Descripción,Divisa,Bruto,Comisión,Neto,Saldo,Id. de transacción,"
    "Correo electrónico del remitente,Nombre,Nombre del banco,Cuenta bancaria,Importe de envío y manipulación,"
    "Impuesto de ventas,Id. de factura,Id. de referencia de trans."
)

Words = dict[str, str]
ENGLISH_WORDS = {"sale": "Express Checkout Payment", "refund": "Payment Refund", "payout": "General Withdrawal",
                 "fee": "Partner fee"}  # fmt: skip
FRENCH_WORDS = {"sale": "Paiement Express Checkout", "refund": "Remboursement de paiement",
                "payout": "Virement standard", "fee": "Frais d'abonnement"}  # fmt: skip
SPANISH_WORDS = {"sale": "Pago express checkout", "refund": "Reembolso de pago", "payout": "Retirada general de fondos",
                 "fee": "Comisión mensual"}  # fmt: skip


def american(value: Decimal) -> str:
    return f"{value:,.2f}"


def comma(value: Decimal) -> str:
    return f"{value:.2f}".replace(".", ",")


def account(seed: int) -> list[Movement]:
    return [movement for movement in movements(seed) if movement.entry != "advertising"]


def written(
    ledger: list[Movement], header: list[str], places: list[str], words: Words, day: str,
    money: Callable[[Decimal], str], status: str = "",
) -> str:
    """Places: the columns date, time, type, currency, gross, fee, net, transaction, invoice, status."""
    lines = []
    for number, movement in enumerate(ledger):
        fee = movement.part("selling_fee") if movement.entry == "sale" else Decimal(0)
        gross = movement.part("goods", "shipping", "discount", "account_fee", "other")
        cells = (f"{movement.moment:{day}}", f"{movement.moment:%H:%M:%S}", words[movement.entry], "EUR", money(gross),
                 money(fee), money(gross + fee), f"T{number}", movement.order, status)  # fmt: skip
        lines.append({name: cell for name, cell in zip(places, cells, strict=True) if name in header})
    return table_text(header, lines, quoted=True)


LAYOUTS = {
    "long, American": (LONG, ["Date", "Time", "Type", "Currency", "Gross", "Fee", "Net", "Transaction ID",
                              "Invoice Number", "Status"], ENGLISH_WORDS, "%m/%d/%Y", american, "Completed"),
    "by balance, British": (BALANCE, ["Date", "Time", "Description", "Currency", "Gross", "Fee", "Net",
                                      "Transaction ID", "Invoice ID", "-"], ENGLISH_WORDS, "%d/%m/%Y", american, ""),
    "newer": (NEWER, ["Date", "Time", "Type", "Currency", "Gross", "Fee", "Net", "Receipt ID", "-", "Status"],
              ENGLISH_WORDS, "%d/%m/%Y", american, "Completed"),
    "French": (FRENCH, ["Date", "Heure", "Type", "Devise", "Avant commission", "Commission", "Net",
                        "Numéro de transaction", "Numéro de facture", "État"], FRENCH_WORDS, "%d/%m/%Y", comma,
               "Terminé"),
    "French with spaces": (FRENCH, ["Date", "Heure", "Type", "Devise", "Avant commission", "Commission", "Net",
                                    "Numéro de transaction", "Numéro de facture", "État"], FRENCH_WORDS, "%d/%m/%Y",
                           french, "Terminé"),
    "Spanish": (SPANISH, ["Fecha", "Hora", "Descripción", "Divisa", "Bruto", "Comisión", "Neto", "Id. de transacción",
                          "Id. de factura", "-"], SPANISH_WORDS, "%d/%m/%Y", with_dots, ""),
}  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_account_is_read_without_a_question_and_sums_to_the_cent(tmp_path: Path, layout: str) -> None:
    ledger = account(7)
    text = written(ledger, *LAYOUTS[layout])
    result = from_text(tmp_path, text, encoding="utf-8-sig")
    assert (result.recipe.preset, asked(look(tmp_path, text)), codes(result)) == ("paypal", {}, set())
    sales = [movement for movement in ledger if movement.entry == "sale"]
    expected = {
        entry: sum((m.net if entry != "sale" else m.part("goods", "shipping", "discount", "selling_fee")
                    for m in ledger if m.entry == entry), Decimal(0))
        for entry in ("sale", "fee", "payout")
    }  # fmt: skip
    expected["refund"] = sum((m.part("goods") for m in ledger if m.entry == "refund"), Decimal(0))
    assert read_entries(result) == expected
    costs = sum((-m.part("selling_fee") for m in sales), Decimal(0))
    assert exact(pc.sum(result.table["fee"]).as_py()) == costs - expected["fee"]
    assert column(result, "paid_at") == [movement.moment.replace(microsecond=0) for movement in ledger]


def test_the_short_variant_has_one_amount(tmp_path: Path) -> None:
    text = (
        '"Date","Time","TimeZone","Name","Type","Status","Currency","Amount","Receipt ID","Balance"\n'
        '"01/31/2024","10:00:00","PST","A","Website Payment","Completed","USD","1,653.75","","1,653.75"\n'
        '"07/14/2024","10:00:00","PDT","","General Withdrawal","Completed","USD","-1,000.00","","653.75"\n'
    )
    result = from_text(tmp_path, text)
    assert rows(result, "entry", "amount", "fee", "net") == [
        ("sale", 1653.75, None, 1653.75), ("payout", -1000.0, None, -1000.0),
    ]  # fmt: skip


def line(kind: str, gross: str, fee: str = "0.00", currency: str = "EUR", **cells: str) -> dict[str, str]:
    net = f"{Decimal(gross) + Decimal(fee):.2f}"
    return {"Date": "25/05/2026", "Time": "14:00:00", "TimeZone": "Europe/Berlin", "Type": kind, "Status": "Completed",
            "Currency": currency, "Gross": gross, "Fee": fee, "Net": net, **cells}  # fmt: skip


def test_what_only_moves_money_is_a_payout_and_what_the_shop_pays_or_holds_an_adjustment(tmp_path: Path) -> None:
    lines = [
        line("Express Checkout Payment", "120.00", "-4.50", "USD"),
        line("General Currency Conversion", "-115.50", currency="USD"),
        line("General Currency Conversion", "104.00"),
        line("General Withdrawal - Bank Account", "-50.00"),
        line("General Card Deposit", "14.99"),
        line("Bank Deposit to PP Account", "5.50"),
        line("PreApproved Payment Bill User Payment", "-9.99"),
        line("Hold on Balance for Dispute Investigation", "-20.00"),
        line("Cancellation of Hold for Dispute Resolution", "20.00"),
        line("Payment Refund", "-12.00", "0.30"),
        line("Payment Refund", "5.00"),
        line("Chargeback", "-30.00"),
        line("Payment Reversal", "-31.00"),
        line("Chargeback Fee", "-16.00"),
        line("Partner Fee", "-2.00"),
    ]
    result = from_text(tmp_path, table_text(LONG, lines, quoted=True))
    assert column(result, "entry") == [
        "sale", "payout", "payout", "payout", "payout", "payout", "adjustment", "adjustment", "adjustment", "refund",
        "adjustment", "chargeback", "chargeback", "chargeback", "fee",
    ]  # fmt: skip
    assert rows(result, "amount", "fee", "net")[9] == (-12.0, -0.3, -11.7)  # the fee is given back
    assert codes(result) == {"several_currencies"}


@pytest.mark.parametrize("status", ["Pending", "Denied", "Canceled", "Expired", "En attente", "Refusé"])
def test_what_is_not_completed_is_left_out(tmp_path: Path, status: str) -> None:
    lines = [line("Express Checkout Payment", "10.00"), line("Express Checkout Payment", "20.00", Status=status)]
    result = from_text(tmp_path, table_text(LONG, lines, quoted=True))
    assert (column(result, "amount"), result.rows_ignored, codes(result)) == ([10.0], 1, {"movements_not_final"})


def test_an_authorisation_moves_nothing(tmp_path: Path) -> None:
    lines = [line("General Authorization", "10.00"), line("Mobile Payment", "10.00")]
    result = from_text(tmp_path, table_text(LONG, lines, quoted=True))
    assert (column(result, "entry"), result.rows_ignored) == (["sale"], 1)


def test_a_refund_belongs_to_the_order_of_the_payment_it_names(tmp_path: Path) -> None:
    lines = [
        line("Payment Refund", "-12.00", **{"Transaction ID": "R1", "Reference Txn ID": "P1"}),
        line("Website Payment", "12.00", **{"Transaction ID": "P1", "Invoice Number": "WC-1041"}),
        line("Website Payment", "15.00", **{"Transaction ID": "P2", "Subject": "Commande n° 77"}),
        line("Payment Refund", "-15.00", **{"Transaction ID": "R2", "Reference Txn ID": "P2"}),
        line("Payment Refund", "-1.00", **{"Transaction ID": "R3", "Reference Txn ID": "unknown"}),
    ]
    result = from_text(tmp_path, table_text(LONG, lines, quoted=True))
    assert column(result, "order_id") == ["WC-1041", "WC-1041", "77", "77", None]


def test_columns_without_a_name_at_the_end_do_no_harm(tmp_path: Path) -> None:
    header = ",".join(f'"{name}"' for name in SPANISH) + ",,,,,,\n"
    cells = ["29/12/2015", "10:00:00", "CET", "Pago recibido", "EUR", "4.626,81", "-12,40", "4.614,41", "0,00", "T1"]
    text = header + ",".join(f'"{cell}"' for cell in [*cells, *[""] * 14]) + "\n"
    result = from_text(tmp_path, text)
    assert rows(result, "entry", "amount", "fee", "net", "paid_at") == [
        ("sale", 4626.81, 12.4, 4614.41, wall(2015, 12, 29, 10))
    ]


def test_dates_that_read_in_two_ways_are_asked(tmp_path: Path) -> None:
    text = table_text(LONG, [line("Website Payment", "10.00", Date="01/04/2024")], quoted=True)
    assert "date_order" in asked(look(tmp_path, text))
