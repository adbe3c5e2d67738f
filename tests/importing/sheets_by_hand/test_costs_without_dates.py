"""Fixed costs listed without a date: what a thing costs a month or a year, and from when is asked."""

from datetime import date
from pathlib import Path

import pytest

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.base.progress import Silent
from ecomkpi_desktop.importing.result import Imported
from ecomkpi_desktop.importing.run import run_import
from ecomkpi_desktop.importing.understand import FileContext, understand
from tests.importing.making import asked, codes, column, from_text, look, number, written

MONTHLY = "Poste;Montant mensuel\nLoyer;1 200,00 €\nAssurance;85,50 €\n;\nTotal;1 285,50 €\n"


@pytest.fixture(autouse=True)
def a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "today", lambda: date(2026, 5, 20))


def a_month(result: Imported) -> dict[object, float]:
    """Return what each line costs in each of its months, where that is one amount."""
    amounts: dict[object, set[float]] = {}
    for label, amount in zip(column(result, "label"), number(result, "amount"), strict=True):
        amounts.setdefault(label, set()).add(round(amount, 2))
    return {label: several.pop() for label, several in amounts.items() if len(several) == 1}


def test_an_amount_a_month_counts_whole_in_each_month(tmp_path: Path) -> None:
    result = from_text(tmp_path, MONTHLY, encoding="cp1252")
    assert (result.kind, a_month(result)) == ("fixed_costs", {"Loyer": 1200.0, "Assurance": 85.5})
    assert (result.rows_accepted, result.rows_ignored, result.rows_rejected) == (24, 2, 0)
    assert column(result, "day")[:2] == [date(2026, 1, 1), date(2026, 2, 1)]
    assert column(result, "day_to")[:2] == [date(2026, 1, 31), date(2026, 2, 28)]
    assert [(total.declared, total.read) for total in result.declared] == [(1285.5, 1285.5)]


@pytest.mark.parametrize(
    ("text", "costs"),
    [
        ("Charge;Montant annuel\nLoyer;14 400,00\nAutres;36 000\n\nTOTAL;50 400\n", {"Loyer": 1200, "Autres": 3000}),
        (
            "Nature;Mensuel;Annuel\nLoyer;1200;14400\nAssurance;;600,00 €\nTotal;1250;15000\n",
            {"Loyer": 1200, "Assurance": 50},
        ),
        ('Item,Monthly amount\nRent,"1,200.00"\nTools,99.90\nTotal,"1,299.90"\n', {"Rent": 1200, "Tools": 99.9}),
        ("Expense,Annual cost\nRent,2400\nTools,120\nTotal,2520\n", {"Rent": 200, "Tools": 10}),
        (
            "Abonnement;Prix;Périodicité\nBoutique;79;Mensuel\nDomaine;12;Annuel\nCompta;300;Trimestriel\n",
            {"Boutique": 79, "Domaine": 1, "Compta": 100},
        ),
    ],
    ids=["annual", "both", "english", "english annual", "how often"],
)
def test_every_way_to_say_how_often_is_brought_to_a_month(tmp_path: Path, text: str, costs: dict[str, float]) -> None:
    result = from_text(tmp_path, text)
    assert (result.kind, a_month(result)) == ("fixed_costs", costs)
    assert all(total.agrees for total in result.declared)
    assert not result.rejected.num_rows


def test_the_months_are_asked_with_this_year_proposed(tmp_path: Path) -> None:
    assert asked(look(tmp_path, MONTHLY)) == {"span": "2026-01-01/2026-12-31"}


@pytest.mark.parametrize(
    ("name", "title", "proposed"),
    [
        ("charges 2024.csv", "", "2024-01-01/2024-12-31"),
        ("charges.csv", "Charges fixes 2025;\n", "2025-01-01/2025-12-31"),
        ("charges mars 2025.csv", "", "2025-03-01/2025-12-31"),
        ("charges.csv", "Du 01/02/2025 au 31/07/2025;\n", "2025-02-01/2025-07-31"),
    ],
)
def test_what_the_file_says_of_its_months_is_proposed(tmp_path: Path, name: str, title: str, proposed: str) -> None:
    assert asked(look(tmp_path, title + MONTHLY, name=name)) == {"span": proposed}


def test_the_first_month_of_the_shops_data_is_proposed_where_the_file_says_nothing(tmp_path: Path) -> None:
    found = understand(written(tmp_path, MONTHLY), context=FileContext(since="2025-03-14"))
    assert asked(found) == {"span": "2025-03-01/2026-12-31"}


def test_the_months_answered_are_remembered_until_they_are_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, MONTHLY)
    first = understand(path, {"span": "2026-03-01/2026-12-31"})
    assert asked(first) == {}
    assert asked(again := understand(path, known=[first.recipe])) == {}
    assert run_import(path, again.recipe, Silent()).rows_accepted == 20
    other = written(tmp_path, MONTHLY, name="charges 2027.csv")
    assert asked(understand(other, known=[first.recipe])) == {"span": "2027-01-01/2027-12-31"}
    monkeypatch.setattr(clock, "today", lambda: date(2027, 1, 5))
    assert asked(understand(path, known=[first.recipe])) == {"span": "2027-01-01/2027-12-31"}


def test_an_amount_of_which_nothing_says_how_often_is_asked_too(tmp_path: Path) -> None:
    text = "Poste;Montant\nLoyer;1200\nEDF;90,5\n"
    assert asked(look(tmp_path, text)) == {"every": "1", "span": "2026-01-01/2026-12-31"}
    assert a_month(from_text(tmp_path, text, {"every": "12"})) == {"Loyer": 100, "EDF": 7.54}


def test_a_title_says_how_often(tmp_path: Path) -> None:
    text = "Charges fixes annuelles;\n;\nCharge;Montant HT\nLoyer;1 200,00 €\nAssurance;600\n"
    assert "every" not in asked(look(tmp_path, text))
    assert a_month(from_text(tmp_path, text)) == {"Loyer": 100, "Assurance": 50}


def test_totals_of_every_name_are_left_out_and_a_supplier_called_total_is_not(tmp_path: Path) -> None:
    text = "Charge;Montant mensuel\nLoyer;1200\nEau;20\nSous-total locaux;1220\nTotal Energies;150\n"
    text += "Total charges fixes;1370\n;1370\nCharges totales;1370\n"
    result = from_text(tmp_path, text)
    assert a_month(result) == {"Loyer": 1200, "Eau": 20, "Total Energies": 150}
    assert "declared_total_differs" not in codes(result)


def test_amounts_a_month_and_a_year_that_contradict_each_other_are_told_with_their_rows(tmp_path: Path) -> None:
    text = "Poste;Mensuel;Annuel\nLoyer;1000;12000\nLeasing;200;2500\nInternet;33,33;400\nEau;17;200\n"
    result = from_text(tmp_path, text)
    told = {issue.code: (issue.params.get("column"), issue.rows) for issue in result.issues}
    assert told["monthly_and_yearly_differ"] == ("Mensuel", (3,))
    assert a_month(result)["Leasing"] == 200


def test_costs_with_a_beginning_or_an_end_count_in_these_months_only(tmp_path: Path) -> None:
    text = "Poste;Montant annuel;Début;Fin\nLoyer;12000;01/11/2026;\nLeasing;2400;01/01/2025;28/02/2026\n"
    text += "Ancien;120;01/01/2024;31/12/2024\nErreur;120;45/01/2024;\n"
    result = from_text(tmp_path, text)
    months = [str(day)[:7] for day in column(result, "day")]
    assert months == ["2026-11", "2026-12", "2026-01", "2026-02"]
    assert number(result, "amount") == [1000, 1000, 200, 200]
    assert [row["reason"] for row in result.rejected.to_pylist()] == ["date_unreadable"]
    assert "costs_out_of_months" in codes(result)


def test_a_cost_paid_once_has_no_month_and_is_told(tmp_path: Path) -> None:
    result = from_text(tmp_path, "Abonnement;Prix;Périodicité\nBoutique;79;Mensuel\nLogo;250;Une fois\n")
    assert [(row["row"], row["reason"]) for row in result.rejected.to_pylist()] == [(3, "frequency_unknown")]


def test_an_amount_that_cannot_be_read_is_rejected_once(tmp_path: Path) -> None:
    result = from_text(tmp_path, "Poste;Montant mensuel\nLoyer;1200\nEDF;à définir\nEau;\n")
    assert [row["row"] for row in result.rejected.to_pylist()] == [3, 4]
    assert result.rows_accepted == 12


@pytest.mark.parametrize("text", ["Nom;Prix\nMug;12\nBol;9\n", "Produit;Prix\nMug;12\n", "Name,Amount\nA,1\nB,2\n"])
def test_a_list_of_prices_is_no_list_of_costs(tmp_path: Path, text: str) -> None:
    with pytest.raises(ReadableError):
        look(tmp_path, text)


def test_any_two_columns_are_costs_once_the_user_says_so(tmp_path: Path) -> None:
    said = {"kind": "fixed_costs", "map.label": "Truc", "every": "1"}
    assert a_month(from_text(tmp_path, "Truc;Somme\nLoyer;1000\nEau;20\n", said)) == {"Loyer": 1000, "Eau": 20}


def test_what_a_line_details_of_the_one_above_is_not_counted_again(tmp_path: Path) -> None:
    text = "Poste;Montant mensuel\nLocaux;1500\ndont loyer;1200\n- dont électricité;300\nTotal;1500\n"
    result = from_text(tmp_path, text)
    assert (a_month(result), "details_left_out" in codes(result)) == ({"Locaux": 1500}, True)
    assert all(total.agrees for total in result.declared)
