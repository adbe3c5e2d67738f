"""Sheets of one workbook that hold the same rows."""

from datetime import datetime
from pathlib import Path

from tests.importing.making import codes, column, imported
from tests.sources.making import write_workbook

HEADER = ["Order ID", "Order date", "SKU", "Quantity", "Unit price"]


def orders(*numbers: int) -> list[list[object]]:
    return [[f"A{n}", datetime(2024, 1 + n // 20, 1 + n % 20), "X", 1, 10.0 + n] for n in numbers]  # noqa: DTZ001


def test_a_sheet_of_the_year_beside_those_of_its_months_counts_nothing_twice(tmp_path: Path) -> None:
    months = {"January": orders(1, 2, 3), "February": orders(21, 22)}
    year = [*orders(1, 2, 3), *orders(21, 22)]
    for sheets in ({**months, "Year": year}, {"Year": year, **months}):
        path = write_workbook(tmp_path / "a.xlsx", {name: [HEADER, *rows] for name, rows in sheets.items()})
        result = imported(path)
        assert (result.orders, result.rows_accepted, result.rows_ignored) == (5, 5, 5)
        assert sum(column(result, "amount")) == 99.0
        assert "rows_repeated_in_sheets" in codes(result)


def test_equal_lines_of_one_sheet_are_two_lines(tmp_path: Path) -> None:
    path = write_workbook(
        tmp_path / "a.xlsx", {"A": [HEADER, *orders(1, 1, 2)], "B": [HEADER, *orders(1, 1, 1)]}
    )
    assert column(imported(path), "order_id") == ["A1", "A1", "A2", "A1"]


def test_equal_costs_on_two_sheets_are_two_costs_unless_a_sheet_repeats_the_others(tmp_path: Path) -> None:
    header = ["Libellé", "Mois", "Montant HT"]
    paris = [["Loyer", "janvier 2024", 1000], ["Assurance", "janvier 2024", 80]]
    lyon = [["Loyer", "janvier 2024", 1000], ["Assurance", "janvier 2024", 60]]
    sheets = {"Paris": [header, *paris], "Lyon": [header, *lyon]}
    assert sum(column(imported(write_workbook(tmp_path / "a.xlsx", sheets)), "amount")) == 2140.0
    sheets["Tous"] = [header, *paris, *lyon]
    assert sum(column(imported(write_workbook(tmp_path / "b.xlsx", sheets)), "amount")) == 2140.0


def test_the_total_of_each_sheet_is_held_against_its_own_rows(tmp_path: Path) -> None:
    header = ["Date", "Canal", "Dépense"]
    sheets = {
        "A": [header, ["2024-01-01", "Google", 10.0], ["2024-01-02", "Meta", 5.0], ["Total", None, 15.0]],
        "B": [header, ["2024-02-01", "Google", 20.0], ["2024-02-02", "Meta", 5.0], ["Total", None, 25.0]],
    }
    result = imported(write_workbook(tmp_path / "a.xlsx", sheets))
    assert [total.agrees for total in result.declared] == [True, True]
    assert "declared_total_differs" not in codes(result)
