"""The transaction report of eBay: a header under a preamble, `--` for nothing, brackets for amounts below zero."""

from decimal import Decimal
from pathlib import Path

import pytest

from tests.importing.ledgers.making import (
    Movement,
    by_component,
    by_entry,
    movements,
    read_components,
    read_entries,
    rows,
    table_text,
)
from tests.importing.making import asked, codes, column, from_text, look

HEADER = [
    "Transaction creation date", "Type", "Order number", "Legacy order ID", "Buyer username", "Buyer name",
    "Ship to city", "Ship to province/region/state", "Ship to zip", "Ship to country", "Net amount",
    "Payout currency", "Payout date", "Payout ID", "Payout method", "Payout status", "Reason for hold", "Item ID",
    "Transaction ID", "Item title", "Custom label", "Quantity", "Item subtotal", "Shipping and handling",
    "Seller collected tax", "eBay collected tax", "Final Value Fee - fixed", "Final Value Fee - variable",
    "Regulatory operating fee", 'Very high "item not as described" fee', "Below standard performance fee",
    "International fee", "Charity donation", "Deposit processing fee", "Gross transaction amount",
    "Transaction currency", "Exchange rate", "Reference ID", "Description",
]  # fmt: skip
PREAMBLE = "".join(f'"{line}"\n' for line in ("Transaction report", "", "Start date,Oct 1 2026", "Net amount: ..."))
PREAMBLE += "".join(f"line {number}\n" for number in range(5)) + "Seller,some.seller\n"


def bracketed(value: Decimal) -> str:
    return f"(${abs(value):,.2f})" if value < 0 else f"${value:,.2f}"


def plain(value: Decimal) -> str:
    return f"{value:.2f}"


def report(ledger: list[Movement], money: object) -> str:
    lines = []
    for movement in ledger:
        cells = {"Transaction creation date": f"{movement.moment:%b} {movement.moment.day}, {movement.moment:%Y}",
                 "Net amount": money(movement.net), "Payout currency": "USD", "eBay collected tax": "0.80"}  # type: ignore[operator]
        if movement.entry in ("sale", "refund"):
            cells |= {"Type": "Order" if movement.entry == "sale" else "Refund", "Order number": movement.order,
                      "Item subtotal": money(movement.part("goods", "discount")),  # type: ignore[operator]
                      "Shipping and handling": money(movement.part("shipping")),  # type: ignore[operator]
                      "Final Value Fee - variable": money(movement.part("selling_fee")),  # type: ignore[operator]
                      "Final Value Fee - fixed": "--", "Custom label": "SKU-1", "Ship to country": "US"}  # fmt: skip
        else:
            kind, text = {"advertising": ("Other fee", "Promoted Listings - General fee"),
                          "fee": ("Other fee", "Store subscription"), "payout": ("Payout", "--")}[movement.entry]
            cells |= {"Type": kind, "Description": text}
        lines.append(cells)
    return PREAMBLE + table_text(HEADER, lines, blank="--")


@pytest.mark.parametrize("money", [bracketed, plain], ids=["brackets", "plain"])
def test_a_report_sums_to_the_cent_by_component_and_by_entry(tmp_path: Path, money: object) -> None:
    ledger = [
        Movement(m.entry, m.moment, {k: v for k, v in m.parts.items() if k != "fulfilment_fee"}, m.order)
        for m in movements(13, order=lambda n: f"11-{n:05}-00001")
    ]
    text = report(ledger, money)
    result = from_text(tmp_path, text)
    told = by_component(ledger)
    told["goods"] += told.pop("discount")
    assert (result.recipe.preset, asked(look(tmp_path, text)), codes(result)) == ("ebay_transactions", {}, set())
    assert (read_components(result), read_entries(result)) == (told, by_entry(ledger))
    assert (set(column(result, "shop")), set(column(result, "currency"))) == ({"eBay"}, {"USD"})
    assert None in column(result, "order_id")
    assert "--" not in column(result, "order_id")


def one(**cells: str) -> dict[str, str]:
    return {"Transaction creation date": "Oct 2, 2026", "Payout currency": "USD", **cells}


def test_labels_claims_and_holds_are_told_apart(tmp_path: Path) -> None:
    order = {"Order number": "11-00001-1"}
    lines = [
        one(Type="Order", **order, **{"Net amount": "8.40", "Item subtotal": "10", "Final Value Fee - fixed": "-0.3",
                                      "Final Value Fee - variable": "-1.2", "Regulatory operating fee": "-0.1"}),
        one(Type="Shipping label", **order, **{"Net amount": "($25.99)"}),
        one(Type="Claim", **order, **{"Net amount": "-10"}),
        one(Type="Hold", **order, **{"Net amount": "-5"}),
        one(Type="Other fee", **order, Description="Promoted Listings - General fee", **{"Net amount": "-2.5"}),
        one(Type="Other fee", **order, Description="Final value fee on a dispute", **{"Net amount": "-1"}),
        one(Type="Payout", **{"Net amount": "-3"}),
    ]  # fmt: skip
    result = from_text(tmp_path, PREAMBLE + table_text(HEADER, lines, blank="--"))
    names = ("entry", "goods", "selling_fee", "fulfilment_fee", "advertising", "other", "net")
    blank = None
    assert rows(result, *names) == [
        ("sale", 10.0, -1.6, blank, blank, blank, 8.4),
        ("fee", blank, blank, -25.99, blank, blank, -25.99),
        ("chargeback", blank, blank, blank, blank, -10.0, -10.0),
        ("adjustment", blank, blank, blank, blank, -5.0, -5.0),
        ("advertising", blank, blank, blank, -2.5, blank, -2.5),
        ("fee", blank, -1.0, blank, blank, blank, -1.0),
        ("payout", blank, blank, blank, blank, -3.0, -3.0),
    ]


def test_a_fee_column_that_is_not_known_yet_is_told(tmp_path: Path) -> None:
    lines = [one(Type="Order", **{"Net amount": "8.00", "Item subtotal": "10", "Brand new fee": "-2.00"})]
    result = from_text(tmp_path, PREAMBLE + table_text([*HEADER, "Brand new fee"], lines, blank="--"))
    assert (codes(result), rows(result, "goods", "other", "net")) == ({"ledger_parts_differ"}, [(10.0, -2.0, 8.0)])
