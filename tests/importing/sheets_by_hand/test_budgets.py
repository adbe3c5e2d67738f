"""Budgets and follow-up sheets: sums among the columns, averages and results among the lines, VAT under the months."""

from pathlib import Path

import pytest

from ecomkpi_desktop.importing.months import Period, without_subtotals
from tests.importing.making import codes, column, from_text, number


def test_quarters_beside_their_months_are_sums_and_count_once(tmp_path: Path) -> None:
    text = "Charges;janv. 2024;févr. 2024;mars 2024;T1 2024;avr. 2024;mai 2024;juin 2024;T2 2024;S1 2024\n"
    text += "Loyer;1000;1000;1000;3000;1000;1000;1000;3000;6000\nEDF;90,5;80;70;240,5;60;50;40;150;390,5\n"
    result = from_text(tmp_path, text)
    assert (sum(number(result, "amount")), result.rows_accepted) == (6390.5, 12)


def test_a_quarter_of_which_a_month_has_no_column_stays() -> None:
    january, quarter = Period(2024, 1), Period(2024, 1, 3)
    assert without_subtotals({1: january, 2: quarter}) == {1: january, 2: quarter}
    months = {place: Period(2024, place) for place in (1, 2, 3)}
    assert without_subtotals({**months, 4: quarter}) == months


@pytest.mark.parametrize("order", [("TTC", "HT"), ("HT", "TTC")])
def test_of_a_month_with_and_without_vat_the_amounts_without_are_read(tmp_path: Path, order: tuple[str, str]) -> None:
    text = "Canal;Janvier 2024;;Février 2024;\n;{0};{1};{0};{1}\n".format(*order)
    for channel, january, february in (("Google", 100, 200), ("Meta", 50, 80)):
        amounts = {"HT": (january, february), "TTC": (january * 1.2, february * 1.2)}
        cells = [amounts[order[0]][0], amounts[order[1]][0], amounts[order[0]][1], amounts[order[1]][1]]
        text += f"{channel};{';'.join(f'{cell:g}' for cell in cells)}\n"
    result = from_text(tmp_path, text)
    assert (number(result, "cost"), result.rows_rejected) == ([100, 200, 50, 80], 0)


def test_averages_are_no_channel(tmp_path: Path) -> None:
    text = "Canal;janv. 2024;févr. 2024\nGoogle;100,5;200\nMeta;10;20\nMoyenne;55,25;110\nTotal;110,5;220\n"
    result = from_text(tmp_path, text)
    assert (set(column(result, "channel")), sum(number(result, "cost"))) == ({"Google", "Meta"}, 330.5)


def test_averages_and_extremes_are_no_costs(tmp_path: Path) -> None:
    text = "Poste;Montant mensuel\nLoyer;1000\nEDF;90,5\nMoyenne mensuelle;545,25\nMax;1000\nMaxicoffee;20\n"
    text += "Total;1110,5\n"
    result = from_text(tmp_path, text)
    assert set(column(result, "label")) == {"Loyer", "EDF", "Maxicoffee"}
    assert all(total.agrees for total in result.declared)


def test_sales_margins_and_results_of_a_budget_are_no_costs(tmp_path: Path) -> None:
    text = "Poste;janv. 2024;févr. 2024\nChiffre d'affaires HT;10000;12000,5\nMarge brute;5000;6000\nLoyer;1000;1000\n"
    text += "Caution;50;50\nTotal charges;1050;1050\nRésultat net;3950;4950\nTrésorerie;1;2\n"
    result = from_text(tmp_path, text)
    assert set(column(result, "label")) == {"Loyer", "Caution"}
    assert {"rows_not_costs", "totals_left_out"} <= codes(result)


def test_a_total_of_a_week_is_held_against_the_days_of_that_week(tmp_path: Path) -> None:
    text = "Jour;Canal;Dépense\nlun. 04/03/2024;Google;10,5\nmar. 05/03/2024;Google;11\nTotal semaine;;21,5\n"
    text += "lun. 11/03/2024;Google;12\nmar. 12/03/2024;Google;13\nTotal semaine;;26\n"
    result = from_text(tmp_path, text)
    assert [(total.declared, total.read) for total in result.declared] == [(21.5, 21.5), (26, 46.5)]


@pytest.mark.parametrize("pieces", ["", ";2"])
def test_a_tax_that_is_more_than_the_price_is_a_rate(tmp_path: Path, pieces: str) -> None:
    text = f"N° commande;Date;Article{';Qté' if pieces else ''};PU TTC;TVA\n1;01/03/2024;Mug{pieces};12,00;20\n"
    text += f"2;13/03/2024;Livre{pieces};10,55;5,5\n"
    assert number(from_text(tmp_path, text), "tax_rate") == [0.2, 0.055]
