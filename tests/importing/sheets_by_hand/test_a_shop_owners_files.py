"""Files as an owner of a French shop makes them, none of which any platform writes."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.importing.making import asked, codes, column, from_text, imported, look, number


@pytest.mark.parametrize(
    "text",
    [
        "N° commande;Date;Montant TTC\n1;01/02/2024;10,00\n2;03/04/2024;20,00\n",
        "Référence;Prix d'achat HT;Date d'effet\nA;6,20;01/02/2024\nB;6,80;03/04/2024\n",
        "Date;Source;Visites\n01/02/2024;google / organic;420\n03/04/2024;(direct) / (none);130\n",
    ],
    ids=["orders", "costs", "visits"],
)
def test_days_come_first_in_a_french_file_with_semicolons_or_decimal_commas(tmp_path: Path, text: str) -> None:
    assert "date_order" not in asked(look(tmp_path, text, encoding="cp1252"))
    days = "ordered_at" if "commande" in text else "valid_from" if "achat" in text else "day"
    read = [str(day)[:10] for day in column(from_text(tmp_path, text, encoding="cp1252"), days)]
    assert read == ["2024-02-01", "2024-04-03"]


def test_an_american_export_that_french_excel_saved_again_is_asked_for_its_days(tmp_path: Path) -> None:
    text = "Order ID;Order date;Price (inc tax)\n1;01/02/2024;10,00\n2;03/04/2024;20,00\n"
    assert asked(look(tmp_path, text)) == {"date_order": "dmy"}


def test_a_number_of_an_invoice_is_known_with_and_without_its_article(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["B2"] = "Suivi des ventes"
    sheet.merge_cells("B2:F2")
    rows = [
        ["Date", "N° de facture", "Client", "Montant TTC", "Mode de paiement"],
        *([date(2024, 5, day), f"F-{day}", f"Client {day}", 100 + day, "CB"] for day in range(1, 4)),
        [None, None, "Total", 306, None],
    ]
    for place, row in enumerate(rows, start=4):
        for offset, cell in enumerate(row, start=2):
            sheet.cell(place, offset, cell)
    sheet["H4"], sheet["H5"] = "Objectif", 1000
    book.save(tmp_path / "suivi ventes mai.xlsx")
    result = imported(tmp_path / "suivi ventes mai.xlsx")
    assert column(result, "order_id") == ["F-1", "F-2", "F-3"]
    assert [(total.declared, total.read) for total in result.declared] == [(306, 306)]


def test_the_total_of_each_sheet_is_held_against_the_lines_of_that_sheet(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for month, amounts, stated in (("Janvier", [100, 50], 150), ("Février", [10, 20], 31)):
        sheet = book.create_sheet(month)
        sheet.append(["Commande", "Date commande", "Montant HT"])
        for place, amount in enumerate(amounts):
            sheet.append([f"{month}{place}", date(2024, 1, 3 + place), amount])
        sheet.append(["Total", None, stated])
    book.remove(book.worksheets[0])
    book.save(tmp_path / "ventes.xlsx")
    result = imported(tmp_path / "ventes.xlsx")
    assert [(total.declared, total.read, total.agrees) for total in result.declared] == [
        (150, 150, True), (31, 30, False)
    ]  # fmt: skip


def test_returns_listed_by_hand_are_refunds(tmp_path: Path) -> None:
    text = "Date du retour;Commande;Référence;Quantité;Montant remboursé\n20/03/2024;1002;TSH-001;1;29,90\n"
    result = from_text(tmp_path, text, encoding="cp1252")
    assert (result.kind, number(result, "amount"), column(result, "sku")) == ("refunds", [29.9], ["TSH-001"])


def test_what_was_spent_from_one_day_to_another_covers_these_days(tmp_path: Path) -> None:
    text = "Du;Au;Régie;Budget dépensé\n01/03/2024;15/03/2024;Pinterest;250\n16/03/2024;31/03/2024;Pinterest;275\n"
    result = from_text(tmp_path, text, encoding="cp1252")
    assert (result.kind, number(result, "cost")) == ("spend", [250, 275])
    assert [str(day) for day in column(result, "day_to")] == ["2024-03-15", "2024-03-31"]


def test_visits_by_channel_are_visits_and_no_spend(tmp_path: Path) -> None:
    text = "Mois;Visites Google;Visites directes\n01/2024;12 500;3 400\n02/2024;11 800;3 100\n"
    understood = look(tmp_path, text, encoding="cp1252")
    assert not understood.doubts
    result = from_text(tmp_path, text, encoding="cp1252")
    assert (result.kind, number(result, "sessions")) == ("sessions", [12500, 3400, 11800, 3100])
    assert set(column(result, "channel")) == {"Google", "directes"}


def test_a_monthly_amount_counts_in_each_month_up_to_the_last_day(tmp_path: Path) -> None:
    text = "Poste;Montant mensuel HT;Du;Au\nLoyer;850;01/01/2024;31/12/2024\nLogiciel;145,50;15/03/2024;30/06/2024\n"
    result = from_text(tmp_path, text)
    assert number(result, "amount") == [850 * 12, 145.5 * 4]
    assert "monthly_amounts_repeated" in codes(result)


def test_a_monthly_amount_without_an_end_is_told_to_count_for_one_month(tmp_path: Path) -> None:
    text = "Libellé;Montant mensuel HT;Depuis\nLoyer;850;01/01/2024\nLogiciel;145,50;13/03/2024\n"
    result = from_text(tmp_path, text)
    assert (result.kind, number(result, "amount")) == ("fixed_costs", [850, 145.5])
    assert "monthly_amounts_once" in codes(result)


def test_a_monthly_amount_listed_month_by_month_is_taken_as_it_stands(tmp_path: Path) -> None:
    result = from_text(tmp_path, "Poste;Coût mensuel;Mois\nLoyer;850;01/2024\nLoyer;850;02/2024\n")
    assert number(result, "amount") == [850, 850]
    assert not codes(result) & {"monthly_amounts_once", "monthly_amounts_repeated"}


def test_lines_under_a_merged_order_belong_to_it(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["Commande", "Date", "Client", "Produit", "Quantité", "PU TTC"], ["1", date(2024, 3, 1), "Anne", "Mug", 2, 10],
        [None, None, None, "Bol", 1, 5], ["2", date(2024, 3, 2), "Paul", "Mug", 1, 10], [], [None] * 3 + ["Bol", 3, 5],
    ):
        sheet.append(row)
    sheet.merge_cells("A2:A3")
    sheet.merge_cells("B2:B3")
    book.save(tmp_path / "ventes.xlsx")
    result = imported(tmp_path / "ventes.xlsx")
    assert (column(result, "order_id"), number(result, "amount")) == (["1", "1", "2"], [20, 5, 10])
    assert column(result, "customer_id") == ["Anne", "Anne", "Paul"]
    assert "rows_continued" in codes(result)
    # Under a gap nothing says which order a line is of.
    assert [row["row"] for row in result.rejected.to_pylist()] == [6]


def test_campaigns_under_a_channel_that_is_written_once_are_of_that_channel(tmp_path: Path) -> None:
    text = "Canal;Campagne;Mois;Coût HT\nGoogle;Marque;01/2024;100\n;Shopping;01/2024;200\nMeta;Test;01/2024;150\n"
    result = from_text(tmp_path, text)
    assert column(result, "channel") == ["Google", "Google", "Meta"]
    assert "rows_continued" in codes(result)


def test_a_campaign_without_a_channel_stays_so_where_channels_are_repeated(tmp_path: Path) -> None:
    text = "Canal;Campagne;Mois;Coût HT\nMeta;Test;01/2024;100\nMeta;Autre;01/2024;50\n;Tract;01/2024;200\n"
    result = from_text(tmp_path, text)
    assert column(result, "channel") == ["Meta", "Meta", None]
    assert "rows_continued" not in codes(result)


@pytest.mark.parametrize("weeks", [("2024-S09", "2024-S10"), ("S09 2024", "S10 2024"), ("26/02/2024", "04/03/2024")])
def test_weeks_are_read_and_last_seven_days(tmp_path: Path, weeks: tuple[str, str]) -> None:
    text = "Semaine;Canal;Sessions\n{};SEO;1200\n{};SEO;1300\n".format(*weeks)
    result = from_text(tmp_path, text)
    assert [str(day) for day in column(result, "day")] == ["2024-02-26", "2024-03-04"]
    assert [str(day) for day in column(result, "day_to")] == ["2024-03-03", "2024-03-10"]


def test_a_week_that_its_year_does_not_have_is_rejected(tmp_path: Path) -> None:
    result = from_text(tmp_path, "Semaine;Canal;Sessions\n2020-W53;SEO;1\n2024-W53;SEO;2\n")
    assert [str(day) for day in column(result, "day")] == ["2020-12-28"]
    assert [row["value"] for row in result.rejected.to_pylist()] == ["2024-W53"]


def test_an_extraction_under_an_address_is_known_by_what_was_created_when(tmp_path: Path) -> None:
    text = "SARL Dupont;;;\nExtraction du 01/04/2024;;;\n;;;\nRéf commande;Créée le;Montant (€ TTC);État\n"
    text += "#1;01/03/2024 10:05;12,50;Livrée\n#2;13/03/2024 11:05;1 012,50;Annulée\n"
    result = from_text(tmp_path, text, encoding="cp1252")
    assert (column(result, "order_id"), number(result, "amount")) == (["#1", "#2"], [12.5, 1012.5])
    assert column(result, "status") == ["counted", "excluded"]


def test_months_kept_as_their_first_day_are_whole_months(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Mois", "Canal", "Dépense"], [date(2024, 2, 1), "Meta", 290], [date(2024, 3, 1), "Meta", 310]):
        sheet.append(row)
    book.save(tmp_path / "pub.xlsx")
    result = imported(tmp_path / "pub.xlsx")
    assert [str(day) for day in column(result, "day_to")] == ["2024-02-29", "2024-03-31"]


def test_a_day_lasts_a_day_whatever_the_report_covers(tmp_path: Path) -> None:
    text = "Jour,Nom de la campagne,Montant dépensé (EUR),Début des rapports,Fin des rapports\n"
    text += "2024-03-01,A,100.5,2024-03-01,2024-03-31\n2024-03-02,A,50,2024-03-01,2024-03-31\n"
    result = from_text(tmp_path, text)
    assert (result.recipe.preset, column(result, "day_to")) == ("meta_ads", [None, None])


def test_the_complete_cost_of_a_product_counts_where_a_list_has_the_purchase_price_too(tmp_path: Path) -> None:
    text = "SKU;Prix d'achat HT;Frais d'approche;Coût de revient HT\nA;4;0,5;4,5\nB;3;0,4;3,4\n"
    assert number(from_text(tmp_path, text), "unit_cost") == [4.5, 3.4]


def test_what_a_parcel_cost_is_the_total_of_its_line_and_not_its_price_before_surcharges(tmp_path: Path) -> None:
    text = "N° de suivi;Référence client;Date;Poids (kg);Prix HT;Surcharge carburant;Total HT\n"
    text += "6A1;1;01/03/2024;1,2;5,00;0,50;5,50\n6A2;2;13/03/2024;0,8;4,00;0,40;4,40\n"
    assert number(from_text(tmp_path, text), "cost") == [5.5, 4.4]


def test_the_vat_in_a_total_may_be_called_what_it_is_of_it(tmp_path: Path) -> None:
    text = "N° facture;Date;Total TTC;dont TVA\nF1;01/03/2024;105,5;5,50\nF2;13/03/2024;60;10\n"
    assert number(from_text(tmp_path, text), "order_tax") == [5.5, 10]


def test_credit_notes_of_an_accounting_ledger_are_refunds(tmp_path: Path) -> None:
    text = "N° pièce;Type;Date;Client;Montant HT;TVA;Montant TTC\nF1;Facture;01/03/2024;A;100;20;120\n"
    text += "A1;Avoir;13/03/2024;A;50;10;60\n"
    assert column(from_text(tmp_path, text), "is_refund") == [False, True]


def test_a_line_that_takes_a_discount_off_its_order_is_no_refund(tmp_path: Path) -> None:
    text = "N° commande;Date;Désignation;Qté;PU TTC\n1;01/03/2024;Mug;1;12,00\n1;01/03/2024;Frais de port;1;5,90\n"
    text += "1;01/03/2024;Remise fidélité;1;-2,00\n2;13/03/2024;Bol;2;10,00\n3;14/03/2024;Remise;1;-5,00\n"
    text += "4;15/03/2024;Mug;-1;12,00\n"
    result = from_text(tmp_path, text)
    assert column(result, "is_refund") == [False, False, False, False, True, True]
    assert column(result, "order_discount") == [2.0, None, None, None, None, None]
    assert number(result, "amount") == [12, 5.9, 0, 20, 5, 12]
    assert number(result, "quantity") == [1, 1, 0, 2, 1, 1]


@pytest.mark.parametrize(("total", "differs"), [("10,00", False), ("12,00", True)])
def test_a_discount_on_a_line_of_its_own_is_in_the_total_of_its_order(
    tmp_path: Path, total: str, differs: bool
) -> None:
    text = "N° commande;Date;Désignation;Qté;PU;TVA;Total TTC\n1;01/03/2024;Mug;1;12,00;1,67;{0}\n"
    text += "1;01/03/2024;Remise;1;-2,00;1,67;{0}\n2;13/03/2024;Bol;2;10,00;3,33;20,00\n"
    result = from_text(tmp_path, text.format(total))
    assert ("order_total_differs" in codes(result), result.recipe.amounts) == (differs, "TTC")
