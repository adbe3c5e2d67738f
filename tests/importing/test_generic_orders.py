"""Orders of hand-made sheets and of platforms without a preset."""

from pathlib import Path

import pytest

from tests.importing.making import asked, codes, column, from_text, imported, look, number
from tests.shared import shared_file
from tests.sources.making import write_workbook

LINES = """N° de commande;Date;Statut;Référence article;Désignation;Qté;Prix unitaire TTC;Frais de port;E-mail
C1;05/03/2024;Payée;A1;Mug;2;1 234,56 €;4,90;a@example.com
C1;05/03/2024;Payée;B2;Théière;1;12,00 €;4,90;a@example.com
C2;15/03/2024;Annulée;A1;Mug;1;1 234,56 €;0,00;b@example.com
"""


def test_a_french_sheet_is_read_without_a_question(tmp_path: Path) -> None:
    seen = look(tmp_path, LINES, name="Mes ventes.csv", encoding="cp1252")
    assert (seen.recipe.preset, seen.recipe.amounts, asked(seen)) == ("generic_orders", "TTC", {})
    result = from_text(tmp_path, LINES, encoding="cp1252")
    assert column(result, "amount") == [2469.12, 12.0, 1234.56]
    assert [str(moment)[:10] for moment in column(result, "ordered_at")] == ["2024-03-05", "2024-03-05", "2024-03-15"]


def test_an_order_value_repeated_on_every_line_counts_once(tmp_path: Path) -> None:
    assert column(from_text(tmp_path, LINES), "shipping") == [4.9, None, 0.0]


def test_shares_of_the_lines_are_summed_for_the_order(tmp_path: Path) -> None:
    text = "Order ID,Order date,SKU,Quantity,Unit price,Freight value\n" + "".join(
        f"O{n},2024-01-0{1 + n},A,1,10.0,{2 + n % 2}.0\nO{n},2024-01-0{1 + n},B,1,5.0,4.0\n" for n in range(9)
    )
    assert column(from_text(tmp_path, text), "shipping")[:4] == [6.0, None, 7.0, None]


def test_french_statuses_are_understood(tmp_path: Path) -> None:
    assert column(from_text(tmp_path, LINES), "status") == ["counted", "counted", "excluded"]


def test_negative_rows_are_refunds_and_stored_without_their_sign(tmp_path: Path) -> None:
    text = "Invoice,Date,SKU,Quantity,Price\nA1,2024-01-15,X,3,10.0\nCA1,2024-01-16,X,-2,10.0\nA2,2024-01-17,X,1,-5.0\n"
    result = from_text(tmp_path, text)
    assert column(result, "is_refund") == [False, True, True]
    assert column(result, "amount") == [30.0, 20.0, 5.0]
    assert column(result, "quantity") == [3.0, 2.0, 1.0]
    assert result.orders == 1


def test_a_row_type_that_says_refund_makes_a_refund(tmp_path: Path) -> None:
    header = "Numéro de commande;Type;Date;Montant TTC\n"
    text = header + "C1;Vente;15/01/2024;20,00\nC1;Remboursement client;18/01/2024;20,00\n"
    assert column(from_text(tmp_path, text), "is_refund") == [False, True]


@pytest.mark.parametrize(
    ("word", "refund"),
    [
        ("Avoir", True), ("Credit note", True), ("Retour client", True), ("Return", True), ("Refund", True),
        ("Client", False), ("Commande client", False), ("Credit card", False), ("Note", False),
        ("Return label", False), ("Non remboursé", False),
    ],
)  # fmt: skip
def test_only_words_of_giving_back_make_a_refund(tmp_path: Path, word: str, refund: bool) -> None:
    text = f"Order ID,Order date,Type,Total TTC\nA1,2024-01-13,{word},10.00\nA2,2024-01-14,Pro,20.00\n"
    assert column(from_text(tmp_path, text), "is_refund") == [refund, False]


def test_statuses_that_mean_nothing_here_are_told(tmp_path: Path) -> None:
    head = "Order ID,Order date,Status,Total TTC\n"
    text = head + "A1,2024-01-13,Zorglub,10.00\nA2,2024-01-14,Expédiée,20.00\nA3,2024-01-15,Non payée,5.00\n"
    result = from_text(tmp_path, text)
    assert column(result, "status") == ["counted", "counted", "pending"]
    assert [i.params["statuses"] for i in result.issues if i.code == "statuses_unknown"] == ["Zorglub"]


def test_a_part_given_back_without_an_amount_is_told(tmp_path: Path) -> None:
    head = "Commande;Date;Statut;Total TTC;Montant remboursé\n"
    text = head + "A1;13/01/2024;Partiellement remboursée;10,00;\nA2;14/01/2024;Remboursement partiel;20,00;4,00\n"
    result = from_text(tmp_path, text)
    assert column(result, "refunded") == [None, 4.0]
    assert [issue.count for issue in result.issues if issue.code == "partial_refunds_unknown"] == [1]


def test_a_refunded_order_whose_amount_is_blank_is_refunded_whole(tmp_path: Path) -> None:
    head = "Commande;Date;Statut;Total TTC;Montant remboursé\n"
    result = from_text(tmp_path, head + "A1;13/01/2024;Remboursée;10,00;\nA2;14/01/2024;Remboursée;20,00;15,00\n")
    assert column(result, "refunded") == [10.0, 15.0]
    assert "refunds_assumed_whole" in codes(result)


def test_order_numbers_that_start_again_are_told(tmp_path: Path) -> None:
    rows = "".join(f"{n % 5},2024-01-{1 + n // 5:02d},{n}.00\n" for n in range(50))
    result = from_text(tmp_path, "Order ID,Order date,Total TTC\n" + rows)
    assert [issue.count for issue in result.issues if issue.code == "order_numbers_used_again"] == [5]


def test_a_file_of_totals_only_gives_the_goods_by_difference(tmp_path: Path) -> None:
    text = "Order number,Date,Total,Shipping,Discount\n1,2024-01-15,25.00,5.00,2.00\n"
    result = from_text(tmp_path, text)
    assert (column(result, "amount"), column(result, "order_total")) == ([22.0], [25.0])


def test_a_wholly_refunded_order_without_an_amount_is_refunded_whole(tmp_path: Path) -> None:
    text = "Order number,Date,Status,Total\n1,2024-01-15,Refunded,25.00\n2,2024-01-16,Paid,30.00\n"
    result = from_text(tmp_path, text)
    assert column(result, "refunded") == [25.0, None]
    assert column(result, "status") == ["counted", "counted"]
    assert "refunds_assumed_whole" in codes(result)


def test_equations_prove_whether_vat_is_in(tmp_path: Path) -> None:
    text = "Order number,Date,Quantity,Unit price,Shipping,VAT,Total\n1,2024-01-15,2,10.00,5.00,{tax},{total}\n"
    assert look(tmp_path, text.format(tax="5.00", total="30.00")).recipe.amounts == "HT"
    assert look(tmp_path, text.format(tax="4.17", total="25.00")).recipe.amounts == "TTC"


def test_of_two_price_columns_the_one_without_vat_is_taken(tmp_path: Path) -> None:
    text = "N° commande;Date;Quantité;Prix unitaire TTC;Prix unitaire HT\n1;15/01/2024;1;12,00;10,00\n"
    seen = look(tmp_path, text)
    assert (seen.recipe.mapping["unit_price"], seen.recipe.amounts) == ("Prix unitaire HT", "HT")


def test_a_discount_column_of_rates_is_a_share_of_the_price(tmp_path: Path) -> None:
    text = "Order ID,Order date,Quantity,Unit price,Discount\n1,2024-01-15,2,50.0,0.2\n2,2024-01-16,1,50.0,0\n"
    assert column(from_text(tmp_path, text), "line_discount") == [20.0, 0.0]


def test_what_the_user_says_prevails(tmp_path: Path) -> None:
    text = "Ref;Quand;Combien\nA1;05/03/2024;12,50\n"
    overrides = {
        "kind": "orders", "map.order_id": "Ref", "map.ordered_at": "Quand", "map.amount": "Combien",
        "date_order": "mdy", "amounts": "HT", "channel": "Site", "currency": "chf", "vat_rate": "5,5",
    }  # fmt: skip
    result = from_text(tmp_path, text, overrides)
    assert str(column(result, "ordered_at")[0])[:10] == "2024-05-03"
    assert [column(result, name)[0] for name in ("amount", "amounts_ttc", "channel", "currency", "tax_rate")] == [
        12.5, False, "Site", "CHF", 0.055
    ]  # fmt: skip


def test_a_date_that_reads_in_two_ways_is_asked(tmp_path: Path) -> None:
    text = "Order ID,Date,Quantity,Price (inc tax)\n1,05/03/2024,1,10.00\n"
    assert asked(look(tmp_path, text)) == {"date_order": "dmy"}
    assert "date_order_assumed" not in codes(from_text(tmp_path, text, {"date_order": "dmy"}))


@pytest.mark.parametrize("ids", [["6618080000000"], [f"12345678901234{n}000" for n in range(4)]])
def test_ids_that_kept_only_their_first_digits_are_no_keys(tmp_path: Path, ids: list[str]) -> None:
    rows = "".join(f"{one},2024-01-15,1,10.00\n" for one in [*ids, "6618083412345"])
    result = from_text(tmp_path, "Order ID,Order date,Quantity,Unit price\n" + rows)
    assert column(result, "order_id") == ["6618083412345"]


def test_long_ids_of_which_some_end_in_zeros_are_kept(tmp_path: Path) -> None:
    rows = "".join(f"1234567890123{n:03d},2024-01-15,1,10.00\n" for n in range(98, 102))
    assert from_text(tmp_path, "Order ID,Order date,Quantity,Unit price\n" + rows).rows_accepted == 4


def test_ids_rounded_by_a_spreadsheet_are_no_keys(tmp_path: Path) -> None:
    text = "Order ID;Date;Quantité;Prix TTC\n6,32513E+11;15/01/2024;1;10,00\nA2;15/01/2024;1;10,00\n"
    result = from_text(tmp_path, text)
    assert (result.rows_accepted, result.rejected["reason"].to_pylist()) == (1, ["id_rounded"])


def test_unreadable_rows_are_kept_with_their_place_and_value(tmp_path: Path) -> None:
    text = (
        "Order ID,Date,Quantity,Price\n1,2024-01-15,1,10.00\n2,yesterday,1,10.00\n3,2024-01-17,one,10.00\n"
        ",2024-01-18,1,9.00\n"
    )
    result = from_text(tmp_path, text)
    assert result.rejected.to_pylist() == [
        {"row": 3, "sheet": "", "column": "Date", "reason": "date_unreadable", "value": "yesterday"},
        {"row": 4, "sheet": "", "column": "Quantity", "reason": "number_unreadable", "value": "one"},
        {"row": 5, "sheet": "", "column": "Order ID", "reason": "value_missing", "value": ""},
    ]


def test_preamble_blank_rows_totals_and_notes_are_ignored(tmp_path: Path) -> None:
    text = (
        "Export des ventes\n\nN° commande;Date;Quantité;Prix TTC\nC1;15/01/2024;1;10,00\n;;;\nC2;16/01/2024;2;5,00\n"
        "Total;;3;20,00\nFichier créé par la boutique;;;\n"
    )
    result = from_text(tmp_path, text)
    assert (result.rows_read, result.rows_accepted, result.rows_ignored) == (7, 2, 5)
    assert column(result, "row") == [4, 6]


def test_sheets_alike_are_appended_and_the_others_left_out(tmp_path: Path) -> None:
    header = ["Order ID", "Order date", "Quantity", "Unit price"]
    path = write_workbook(
        tmp_path / "a.xlsx",
        {
            "2023": [header, ["A1", "2023-01-15", 1, 10.5]],
            "2024": [header, ["A2", "2024-01-15", 2, 10.5]],
            "Notes": [["Hello"], ["world"]],
        },
    )
    result = imported(path)
    assert (result.recipe.sheets, result.rows_accepted) == (("2023", "2024"), 2)
    assert column(result, "sheet") == ["2023", "2024"]


def test_hidden_sheets_are_not_used_and_told(tmp_path: Path) -> None:
    header = ["Order ID", "Order date", "Quantity", "Unit price"]
    sheets = {"A": [header, ["A1", "2023-01-15", 1, 10.5]], "B": [header, ["A1", "2023-01-15", 1, 10.5]]}
    from ecomkpi_desktop.importing.understand import understand

    seen = understand(write_workbook(tmp_path / "a.xlsx", sheets, hidden=("B",)))
    assert seen.recipe.sheets == ("A",)
    assert "hidden_sheets_left_out" in {issue.code for issue in seen.issues}


def test_universal_time_becomes_the_time_of_the_shop(tmp_path: Path) -> None:
    text = "Order ID,Created at,Quantity,Unit price\n1,2024-06-30T23:30:00Z,1,10.00\n"
    assert str(column(from_text(tmp_path, text), "ordered_at")[0]) == "2024-07-01 01:30:00"
    other = from_text(tmp_path, text, {"timezone": "America/New_York"})
    assert str(column(other, "ordered_at")[0]) == "2024-06-30 19:30:00"


def test_dates_and_times_in_two_columns_are_one_moment(tmp_path: Path) -> None:
    text = "Order ID,Date,Time,Quantity,Unit price\n1,2024-06-30,14:05,1,10.00\n2,2024-06-30,2:05:09 PM,1,10.00\n"
    moments = [str(moment) for moment in column(from_text(tmp_path, text), "ordered_at")]
    assert moments == ["2024-06-30 14:05:00", "2024-06-30 14:05:09"]


@pytest.mark.parametrize("name", ["online_retail_II.xlsx"])
def test_two_real_sheets_of_the_same_columns_are_appended(name: str) -> None:
    result = imported(shared_file("data", "online_retail_ii", name))
    # The first days of December 2010 stand on both.
    assert (result.rows_accepted, result.rows_ignored, len(result.recipe.sheets)) == (34_325, 441, 2)


def test_a_real_legacy_workbook_with_discount_rates_is_read() -> None:
    result = imported(shared_file("data", "superstore", "Sample - Superstore.xls"))
    assert (result.rows_accepted, result.orders) == (9_994, 5_009)
    assert "discount_rate_left_out" in codes(result)
    assert "profit_left_out" in codes(result)  # with VAT in its amounts, amount less profit is no cost
    assert set(column(result, "unit_cost")) == {None}


def test_costs_of_the_real_legacy_workbook_follow_from_its_profits() -> None:
    path = shared_file("data", "superstore", "Sample - Superstore.xls")
    result = imported(path, {"amounts": "HT"})
    sales, lines = sum(number(result, "amount")), zip(
        column(result, "unit_cost"), column(result, "quantity"), column(result, "amount"), strict=True
    )  # fmt: skip
    profit = sum(amount - cost * quantity for cost, quantity, amount in lines)
    assert (sales, profit) == (pytest.approx(2_297_200.86, abs=0.01), pytest.approx(286_397.02, abs=0.01))
    assert {issue.code: issue.count for issue in result.issues}["costs_from_profit"] == 9_994


def test_a_profit_that_is_a_rate_says_nothing_of_costs(tmp_path: Path) -> None:
    text = "Order ID,Order date,Quantity,Unit price (excl tax),Profit\n1,2024-01-15,2,50.0,0.4\n"
    result = from_text(tmp_path, text)
    assert column(result, "unit_cost") == [None]
    assert not {"profit_left_out", "costs_from_profit"} & codes(result)


def test_a_cost_of_its_own_is_not_replaced_by_a_profit(tmp_path: Path) -> None:
    text = "Order ID,Order date,Quantity,Unit price (excl tax),Unit cost,Profit\n1,2024-01-15,2,50.0,20.0,40.0\n"
    assert column(from_text(tmp_path, text), "unit_cost") == [20.0]


def test_a_refunded_status_adds_nothing_to_a_stated_amount(tmp_path: Path) -> None:
    head = "Commande;Date;Statut;Total TTC;Montant remboursé\n"
    result = from_text(tmp_path, head + "A1;13/01/2024;Remboursée;10,00;0,00\nA2;14/01/2024;Remboursée;20,00;15,00\n")
    assert column(result, "refunded") == [10.0, 15.0]


def test_a_line_stated_beside_a_rounded_unit_price_is_exact(tmp_path: Path) -> None:
    text = "Order ID,Order date,Quantity,Unit price (excl tax),Line total\n1,2024-01-15,3,3.33,10.00\n"
    assert column(from_text(tmp_path, text), "amount") == [10.0]


def test_a_line_stated_after_its_discount_does_not_replace_the_price(tmp_path: Path) -> None:
    text = (
        "Order ID,Order date,Quantity,Unit price (excl tax),Line discount,Line total\n1,2024-01-15,3,10.00,3.00,27.00\n"
    )
    result = from_text(tmp_path, text)
    assert (column(result, "amount"), column(result, "line_discount")) == ([30.0], [3.0])


def test_the_whole_real_online_retail_sums_to_the_cent() -> None:
    path = shared_file("data", "online_retail", "online_retail.csv.gz")
    result = imported(path, {"amounts": "HT", "channel": "Site"})
    sign = [-1.0 if refund else 1.0 for refund in result.table["is_refund"].to_pylist()]
    total = sum(s * a for s, a in zip(sign, result.table["amount"].to_pylist(), strict=True))
    assert total == pytest.approx(9_747_747.93, abs=0.005)
    assert (result.rows_read, result.rows_accepted) == (541_909, 541_909)
    assert str(result.table["customer_id"][0]) == "17850"
    assert set(result.table["channel"].unique().to_pylist()) == {"Site"}
