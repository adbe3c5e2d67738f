"""The monthly statement of an Etsy shop: one movement per row, its amount a text with a symbol."""

from decimal import Decimal
from pathlib import Path

import pytest

from tests.importing.ledgers.making import Movement, movements, read_components, read_entries, rows, table_text, wall
from tests.importing.making import asked, codes, column, from_text, look

HEADER = ["Date", "Type", "Title", "Info", "Currency", "Amount", "Fees & Taxes", "Net", "Tax Details"]
LATER = [*HEADER, "Status", "Availability Date"]


def money(value: Decimal, symbol: str) -> str:
    return f"{'-' if value < 0 else ''}{symbol}{abs(value):,.2f}"


def row(
    day: str, kind: str, title: str, info: str = "", amount: str = "--", fees: str = "--", net: str = "--",
    currency: str = "USD",
) -> dict[str, str]:
    return dict(zip(HEADER, (day, kind, title, info, currency, amount, fees, net, "--"), strict=True))


def statement(ledger: list[Movement], day: str, symbol: str, header: list[str], currency: str) -> str:
    """A sale is a row of what the buyer paid and a row of the fee on it; a payout is told in its title only."""
    lines = []
    for movement in ledger:
        when, info = f"{movement.moment:{day}}", f"Order #{movement.order}"
        paid, fee = movement.part("goods", "shipping", "discount"), movement.part("selling_fee")
        if movement.entry in ("sale", "refund"):
            kind, title = ("Sale", "Payment for") if movement.entry == "sale" else ("Refund", "Refund to buyer for")
            shown = money(paid, symbol)
            lines.append(row(when, kind, f"{title} {info}", "", shown, "--", shown, currency))
            shown = money(fee, symbol)
            lines.append(row(when, "Fee", "Transaction fee: Mug", info, "--", shown, shown, currency))
        elif movement.entry == "payout":
            lines.append(row(when, "Deposit", f"{money(-movement.net, symbol)} sent to your bank account",
                             currency=currency))  # fmt: skip
        else:
            title = {"advertising": "Etsy Ads", "fee": "Etsy Plus subscription fee"}[movement.entry]
            shown = money(movement.net, symbol)
            lines.append(row(when, "Marketing", title, "", "--", shown, shown, currency))
    return table_text(header, lines)


@pytest.mark.parametrize(
    ("day", "symbol", "currency"),
    [("%B %d, %Y", "$", "USD"), ("%d %B, %Y", "€", "EUR"), ("%d %b %Y", "CA$", "CAD"), ("%d %B %Y", "£", "GBP")],
)
@pytest.mark.parametrize("header", [HEADER, LATER], ids=["nine columns", "eleven columns"])
def test_a_statement_sums_to_the_cent_by_component_and_by_entry(
    tmp_path: Path, day: str, symbol: str, currency: str, header: list[str]
) -> None:
    ledger = movements(11, order=lambda n: str(3_812_345_600 + n))
    text = statement(ledger, day, symbol, header, currency)
    result = from_text(tmp_path, text, encoding="utf-8-sig")
    told = {name: Decimal(0) for name in ("goods", "selling_fee", "advertising", "account_fee", "other")}
    entries = dict.fromkeys(("sale", "refund", "fee", "advertising", "payout"), Decimal(0))
    for movement in ledger:
        told["goods"] += movement.part("goods", "shipping", "discount")
        for name in ("selling_fee", "advertising", "account_fee", "other"):
            told[name] += movement.part(name)
        entries[movement.entry] += movement.net - movement.part("selling_fee", "fulfilment_fee")
        entries["fee"] += movement.part("selling_fee")
    assert (result.recipe.preset, asked(look(tmp_path, text)), codes(result)) == ("etsy_statement", {}, set())
    assert (read_components(result), read_entries(result)) == (told, entries)
    assert set(column(result, "currency")) == {currency}
    assert set(column(result, "shop")) == {"Etsy"}


def test_fees_are_told_apart_by_their_title_and_belong_to_the_order_they_name(tmp_path: Path) -> None:
    lines = [
        row("July 1, 2026", "Sale", "Payment for Order #3812345671", "", "$16.08", "--", "$16.08"),
        row("July 1, 2026", "Tax", "Sales tax paid by buyer", "Order #3812345671", "--", "-$1.08", "-$1.08"),
        row("July 1, 2026", "Fee", "Processing fee", "Order #3812345671", "--", "-$0.73", "-$0.73"),
        row("July 1, 2026", "VAT", "VAT: transaction fee", "Order #3812345671", "--", "-$0.05", "-$0.05"),
        row("July 1, 2026", "Fee", "Offsite Ads fee", "Order #3812345671", "--", "-$2.00", "-$2.00"),
        row("July 1, 2026", "Fee", "Listing fee", "Listing #1400000001", "--", "-$0.20", "-$0.20"),
        row("July 1, 2026", "Fee", "Credit for listing fee", "Listing #1400000001", "--", "$0.20", "$0.20"),
        row("July 1, 2026", "Shipping", "USPS shipping label", "Order #3812345671", "--", "-$5.25", "-$5.25"),
    ]
    result = from_text(tmp_path, table_text(HEADER, lines))
    names = ("entry", "goods", "payment_fee", "selling_fee", "advertising", "account_fee", "fulfilment_fee")
    blank = None
    assert rows(result, *names) == [
        ("sale", 16.08, blank, blank, blank, blank, blank),
        ("sale", -1.08, blank, blank, blank, blank, blank),
        ("fee", blank, -0.73, blank, blank, blank, blank),
        ("fee", blank, blank, -0.05, blank, blank, blank),
        ("advertising", blank, blank, blank, -2.0, blank, blank),
        ("fee", blank, blank, blank, blank, -0.2, blank),
        ("fee", blank, blank, blank, blank, 0.2, blank),
        ("fee", blank, blank, blank, blank, blank, -5.25),
    ]
    assert column(result, "order_id") == [*["3812345671"] * 5, None, None, "3812345671"]


def test_a_movement_that_nobody_knows_is_kept_and_told(tmp_path: Path) -> None:
    lines = [
        row("July 1, 2026", "Sale", "Payment for Order #3812345671", "", "$10.00", "--", "$10.00"),
        row("July 2, 2026", "Mystery", "Added later", "", "--", "-$0.10", "-$0.10"),
        row("July 2, 2026", "Fee", "Listing fee", "Listing #1400000009"),
    ]
    result = from_text(tmp_path, table_text(HEADER, lines))
    assert rows(result, "entry", "other", "net") == [
        ("sale", None, 10.0), ("adjustment", -0.1, -0.1), ("fee", None, 0.0),
    ]  # fmt: skip
    assert {issue.code: issue.params["movements"] for issue in result.issues} == {"movements_unknown": "Mystery"}


def test_a_net_amount_that_is_not_the_sum_of_its_parts_is_told_and_kept(tmp_path: Path) -> None:
    lines = [
        row("July 1, 2026", "Sale", "Payment for Order #3812345671", "", "$10.00", "--", "$9.00"),
        row("July 2, 2026", "Fee", "Processing fee", "Order #3812345671", "--", "-$0.50", "-$0.50"),
    ]
    result = from_text(tmp_path, table_text(HEADER, lines))
    (told,) = result.issues
    assert (told.code, told.count) == ("ledger_parts_differ", 1)
    assert rows(result, "goods", "other", "net") == [(10.0, -1.0, 9.0), (None, None, -0.5)]


def test_the_amount_of_a_deposit_is_read_from_its_title(tmp_path: Path) -> None:
    lines = [row("31 July, 2026", "Deposit", "€1,123.45 sent to your bank account", currency="EUR")]
    lines.append(row("30 July, 2026", "Sale", "Payment for Order #1234567", "", "€2.00", "--", "€2.00", "EUR"))
    result = from_text(tmp_path, table_text(HEADER, lines))
    assert rows(result, "entry", "net", "posted_at")[0] == ("payout", -1123.45, wall(2026, 7, 31))
