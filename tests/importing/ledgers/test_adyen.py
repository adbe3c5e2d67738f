"""Adyen settlement details: debits and credits, costs in four columns, the transfer that balances the batch."""

from decimal import Decimal
from pathlib import Path

import pyarrow.compute as pc

from tests.importing.ledgers.making import exact, movements, names, read_entries, rows, table_text
from tests.importing.making import asked, codes, column, from_text, look

HEADER = names(
    "Company Account,Merchant Account,Psp Reference,Merchant Reference,Payment Method,Creation Date,TimeZone,"
    "Type,Modification Reference,Gross Currency,Gross Debit (GC),Gross Credit (GC),Exchange Rate,Net Currency,"
    "Net Debit (NC),Net Credit (NC),Commission (NC),Markup (NC),Scheme Fees (NC),Interchange (NC),"
    "Payment Method Variant,Batch Number,Reserved4,Reserved5,Reserved6,Reserved7,Reserved8,Reserved9,Reserved10,"
    "Modification Merchant Reference,Booking Date,Booking Date TimeZone"
)


def line(kind: str, gross: Decimal, costs: tuple[Decimal, ...] = (), **cells: object) -> dict[str, object]:
    net = gross - sum(costs, Decimal(0))
    sides = {("Gross Credit (GC)" if gross > 0 else "Gross Debit (GC)"): abs(gross),
             ("Net Credit (NC)" if net > 0 else "Net Debit (NC)"): abs(net)}
    names = ("Commission (NC)", "Markup (NC)", "Scheme Fees (NC)", "Interchange (NC)")
    return {
        "Creation Date": "2021-01-05 00:21:32", "TimeZone": "CET", "Type": kind, "Gross Currency": "EUR",
        "Net Currency": "EUR", **sides, **dict(zip(names, costs, strict=False)), **cells,
    }  # fmt: skip


def test_a_batch_ends_with_the_transfer_that_balances_it(tmp_path: Path) -> None:
    lines, fees, sales = [], Decimal(0), Decimal(0)
    for number, movement in enumerate(m for m in movements(5) if m.entry in ("sale", "refund")):
        gross = movement.part("goods", "shipping", "discount")
        costs = (Decimal("0.10"), Decimal("0.05"), Decimal("0.03"), Decimal("0.20"))
        kind = {"sale": "Settled", "refund": "Refunded"}[movement.entry]
        lines.append(line(kind, gross, costs, **{"Psp Reference": f"88{number}", "Merchant Reference": movement.order}))
        fees += sum(costs, Decimal(0))
        sales += gross
    lines.append(line("Fee", Decimal("-12.00")))
    lines.append(line("MerchantPayout", -(sales - fees - Decimal("12.00"))))
    text = table_text(HEADER, lines)
    result = from_text(tmp_path, text)
    assert (result.recipe.preset, asked(look(tmp_path, text)), codes(result)) == ("adyen_settlement", {}, set())
    assert exact(pc.sum(result.table["net"]).as_py()) == 0
    assert exact(pc.sum(result.table["fee"]).as_py()) == fees + Decimal("12.00")
    assert read_entries(result)["payout"] == -(sales - fees - Decimal("12.00"))
    assert rows(result, "entry", "amount", "fee", "net")[-2] == ("fee", 0.0, 12.0, -12.0)


def test_a_sale_in_another_currency_counts_at_what_it_brought(tmp_path: Path) -> None:
    abroad = line("Settled", Decimal("100.00"), (), **{
        "Gross Currency": "USD", "Exchange Rate": "0.9", "Net Credit (NC)": "88.50", "Markup (NC)": "1.50",
    })  # fmt: skip
    result = from_text(tmp_path, table_text(HEADER, [abroad, line("Settled", Decimal("10.00"))]))
    assert rows(result, "amount", "fee", "net", "currency") == [(90.0, 1.5, 88.5, "EUR"), (10.0, 0.0, 10.0, "EUR")]
    assert codes(result) == set()


def test_the_modification_names_a_refund_and_chargebacks_are_told_apart(tmp_path: Path) -> None:
    lines = [
        line("Settled", Decimal("10.00"), **{"Psp Reference": "1"}),
        line("Refunded", Decimal("-10.00"), **{"Psp Reference": "1", "Modification Reference": "2"}),
        line("Chargeback", Decimal("-10.00"), **{"Psp Reference": "1", "Modification Reference": "3"}),
    ]
    result = from_text(tmp_path, table_text(HEADER, lines))
    assert column(result, "payment_id") == ["1", "2", "3"]
    assert column(result, "entry") == ["sale", "refund", "chargeback"]
