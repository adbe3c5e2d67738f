"""Sessions, fixed costs, refunds and costs of products; reports that cannot serve."""

from datetime import date
from pathlib import Path

import pytest

from ecomkpi_desktop.base.issues import ReadableError
from tests.importing.making import asked, codes, column, from_text, imported, look
from tests.shared import shared_file
from tests.sources.making import write_workbook

GA4 = """# ----------------------------------------
# Traffic acquisition: Session default channel group
# Account: Shop
# Property: Shop GA4
# ----------------------------------------
#
# All Users
# Start date: 20260701
# End date: 20260731
Session default channel group,Sessions,Engaged sessions,Total revenue
Organic Search,146,103,751.0
Paid Search,54,20,12.5
"""
GA4_FRENCH = """# ----------------------------------------
# Acquisition de trafic : Groupe de canaux
# Compte : Boutique
# Date de début : 20260701
# Date de fin : 20260702
Date,Groupe de canaux par défaut de la session,Sessions,Utilisateurs actifs
20260701,Organic Search,100,90
20260702,Direct,50,45
"""


def test_a_report_without_days_covers_the_days_of_its_comments(tmp_path: Path) -> None:
    result = from_text(tmp_path, GA4)
    assert (result.recipe.preset, column(result, "sessions")) == ("ga4_sessions", [146.0, 54.0])
    assert (column(result, "day")[0], column(result, "day_to")[0]) == (date(2026, 7, 1), date(2026, 7, 31))
    assert (result.rows_read, result.rows_ignored) == (11, 9)


def test_a_french_report_by_day_is_read(tmp_path: Path) -> None:
    result = from_text(tmp_path, GA4_FRENCH)
    assert column(result, "day") == [date(2026, 7, 1), date(2026, 7, 2)]
    assert column(result, "users") == [90.0, 45.0]


def test_a_grand_total_with_a_cell_too_many_is_ignored(tmp_path: Path) -> None:
    text = GA4.replace("Organic Search,146", ",200,123,763.5,Grand total\nOrganic Search,146")
    result = from_text(tmp_path, text)
    assert (result.rows_accepted, [total.agrees for total in result.declared]) == (2, [True])


def test_an_exploration_states_its_range_in_one_line(tmp_path: Path) -> None:
    above = "# ---\n# Shop\n# Free form 1\n# 20241122-20260120\n# ---\n\n"
    text = above + "Session source / medium,Sessions\ngoogle / cpc,5\n"
    result = from_text(tmp_path, text)
    assert (column(result, "day"), column(result, "channel")) == ([date(2024, 11, 22)], ["google / cpc"])


def test_a_second_table_under_comments_is_left_out_and_told(tmp_path: Path) -> None:
    text = GA4 + "\n# Start date: 20260701\n# End date: 20260731\nCountry,Sessions\nFrance,200\n"
    result = from_text(tmp_path, text)
    assert result.rows_accepted == 2
    assert "other_tables_left_out" in {issue.code for issue in result.issues}


def test_sessions_of_another_tool_are_read_by_their_headers(tmp_path: Path) -> None:
    result = from_text(tmp_path, "Jour;Source;Support;Visites\n05/03/2024;google;cpc;1 200\n25/03/2024;(direct);;80\n")
    assert (column(result, "sessions"), column(result, "channel")) == ([1200.0, 80.0], ["google / cpc", "(direct)"])


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Pages_and_screens.csv", "not_usable_page_views"),
        ("Events_Event_name.csv", "not_usable_events"),
        ("exploration_download_grand_total.csv", "not_usable_page_views"),
    ],
)
def test_reports_that_cannot_serve_say_why(name: str, code: str) -> None:
    with pytest.raises(ReadableError, match=code):
        imported(shared_file("data", "ga4", name))


def test_fixed_costs_of_a_workbook_cover_their_month(tmp_path: Path) -> None:
    rows = [
        ["Charges 2024"], [], ["Mois", "Poste", "Montant HT"],
        ["01/2024", "Loyer", 1200.0], ["01/2024", "Salaires", 5000], ["Total", None, 6200.0],
    ]  # fmt: skip
    result = imported(write_workbook(tmp_path / "a.xlsx", {"A": rows}))
    assert (column(result, "label"), column(result, "amount")) == (["Loyer", "Salaires"], [1200.0, 5000.0])
    assert set(column(result, "day_to")) == {date(2024, 1, 31)}
    assert [total.agrees for total in result.declared] == [True]


def test_fixed_costs_in_english_are_read(tmp_path: Path) -> None:
    result = from_text(tmp_path, "Month,Expense,Amount\nJan 2024,Rent,1200.50\n")
    assert (result.recipe.preset, column(result, "amount")) == ("generic_fixed_costs", [1200.5])


def test_refunds_lose_their_sign_and_keep_their_order(tmp_path: Path) -> None:
    text = "N° d'avoir;N° de commande;Date de remboursement;Montant remboursé TTC\nR1;C1;15/03/2024;-12,50\n"
    result = from_text(tmp_path, text)
    assert (result.recipe.preset, column(result, "amount"), column(result, "order_id")) == (
        "generic_refunds", [12.5], ["C1"]
    )  # fmt: skip


def test_costs_of_products_have_dates(tmp_path: Path) -> None:
    text = "Référence;Produit;Coût d'achat HT;Valable à partir du\n0012;Mug;4,50;15/01/2024\n0012;Mug;5,00;01/06/2024\n"
    result = from_text(tmp_path, text)
    assert (column(result, "sku"), column(result, "unit_cost")) == (["0012", "0012"], [4.5, 5.0])
    assert column(result, "valid_from") == [date(2024, 1, 15), date(2024, 6, 1)]


def test_costs_above_prices_are_told(tmp_path: Path) -> None:
    result = from_text(tmp_path, "SKU,Product,Cost,Price\nA,Mug,12.50,4.50\nB,Cup,9.50,3.50\n")
    assert "costs_above_prices" in {issue.code for issue in result.issues}


def test_a_kind_without_tax_question_asks_nothing(tmp_path: Path) -> None:
    assert asked(look(tmp_path, "Mois;Poste;Montant\n01/2024;Loyer;1 200,00\n")) == {}


def test_a_total_of_the_month_is_no_channel(tmp_path: Path) -> None:
    text = (
        "Mois;Canal;Dépense\n2024-01;Google;100\n2024-01;Meta;50\n2024-01;Total;150\n"
        "2024-02;Google;70\n2024-02;Meta;20\n2024-02;Total;90\n"
    )
    result = from_text(tmp_path, text)
    assert (column(result, "cost"), result.rows_ignored) == ([100.0, 50.0, 70.0, 20.0], 2)
    assert "declared_total_differs" not in codes(result)


def test_a_name_that_begins_like_a_total_is_one_only_if_it_is_the_sum(tmp_path: Path) -> None:
    costs = "Libellé;Mois;Montant HT\nLoyer;janvier 2024;1000\nSalaires;janvier 2024;5000\n"
    text = costs + "Total janvier;janvier 2024;{}\n"
    assert column(from_text(tmp_path, text.format(6000)), "amount") == [1000.0, 5000.0]
    assert column(from_text(tmp_path, text.format(80)), "amount") == [1000.0, 5000.0, 80.0]


def test_a_total_that_stands_behind_a_blank_cell_is_left_out(tmp_path: Path) -> None:
    text = ";Date;Canal;Dépense\n;2024-01-01;Google;100\n;2024-01-02;Meta;50\n;;Total 2024;150\n"
    result = from_text(tmp_path, text)
    assert (result.rows_accepted, result.rows_ignored, result.rows_rejected) == (2, 1, 0)
    assert [total.agrees for total in result.declared] == [True]


def test_a_header_that_stands_again_is_no_row(tmp_path: Path) -> None:
    head = "Date;Canal;Dépense\n"
    result = from_text(tmp_path, f"{head}2024-01-01;Google;100\n\n{head}2024-01-02;Meta;50\n")
    assert (column(result, "cost"), result.rows_ignored, result.rows_rejected) == ([100.0, 50.0], 2, 0)
