"""Tables with months, or channels, side by side: each amount becomes a row of its own."""

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecomkpi_desktop.importing.months import Period, period_of
from tests.importing.making import asked, codes, column, from_text, imported, look
from tests.sources.making import write_workbook

FRENCH = (
    "Dépenses marketing 2026;;;;\n;;;;\nCanal;janvier;février;mars;Total\n"
    "Google Ads;1 200,50;1 300,00;;2 500,50\nMeta;800;900;1000;2700\nTotal;2 000,50;2 200,00;1 000,00;5 200,50\n"
)
ENGLISH = "Expense,Jan 2026,Feb 2026\nRent,1000.00,1000.00\nInsurance,80.50,80.50\n"


def cells(result: object, *names: str) -> list[tuple[object, ...]]:
    return list(zip(*(column(result, name) for name in names), strict=True))  # type: ignore[arg-type]


def test_each_amount_of_a_line_of_months_is_a_row(tmp_path: Path) -> None:
    result = from_text(tmp_path, FRENCH, encoding="cp1252")
    assert cells(result, "channel", "day", "day_to", "cost", "row") == [
        ("Google Ads", date(2026, 1, 1), date(2026, 1, 31), 1200.5, 4),
        ("Google Ads", date(2026, 2, 1), date(2026, 2, 28), 1300.0, 4),
        ("Meta", date(2026, 1, 1), date(2026, 1, 31), 800.0, 5),
        ("Meta", date(2026, 2, 1), date(2026, 2, 28), 900.0, 5),
        ("Meta", date(2026, 3, 1), date(2026, 3, 31), 1000.0, 5),
    ]


def test_cells_are_accounted_one_by_one_and_the_total_line_agrees(tmp_path: Path) -> None:
    result = from_text(tmp_path, FRENCH, encoding="cp1252")
    assert (result.rows_read, result.rows_accepted, result.rows_ignored) == (2 + 3 * 3, 5, 2 + 1 + 3)
    assert [(total.declared, total.agrees, total.row) for total in result.declared] == [(5200.5, True, 6)]
    assert "columns_become_rows" in {issue.code for issue in look(tmp_path, FRENCH, encoding="cp1252").issues}
    assert asked(look(tmp_path, FRENCH, encoding="cp1252")) == {}


def test_an_unreadable_amount_is_rejected_alone_with_its_month(tmp_path: Path) -> None:
    result = from_text(tmp_path, "Poste;01/2026;02/2026;03/2026\nLoyer;1000;1000;1000\nSalaires;5000;5000;à voir\n")
    assert (result.recipe.preset, sum(column(result, "amount"))) == ("generic_fixed_costs", 13_000.0)  # type: ignore[arg-type]
    assert result.rejected.to_pylist() == [
        {"row": 3, "sheet": "", "column": "03/2026", "reason": "number_unreadable", "value": "à voir"}
    ]


def test_english_fixed_costs_are_known_by_their_lines(tmp_path: Path) -> None:
    result = from_text(tmp_path, ENGLISH)
    assert (result.recipe.preset, column(result, "amount")) == ("generic_fixed_costs", [1000.0, 1000.0, 80.5, 80.5])
    assert column(result, "day_to") == [date(2026, 1, 31), date(2026, 2, 28)] * 2


def test_quarters_cover_three_months(tmp_path: Path) -> None:
    result = from_text(tmp_path, "Charge;T1 2026;T2 2026;T3 2026;T4 2026\nAssurance;300;300;300;300\n")
    assert column(result, "day_to") == [date(2026, 3, 31), date(2026, 6, 30), date(2026, 9, 30), date(2026, 12, 31)]


def test_months_that_are_dates_of_a_workbook_are_months(tmp_path: Path) -> None:
    months = [datetime(2026, month, 1) for month in (1, 2, 3)]  # noqa: DTZ001
    rows = [["Budget publicitaire"], [], ["", *months, "Total"], ["Google Ads", 10, 20.5, 30, 60.5]]
    result = imported(write_workbook(tmp_path / "a.xlsx", {"A": rows}))
    assert cells(result, "channel", "cost")[:3] == [("Google Ads", 10.0), ("Google Ads", 20.5), ("Google Ads", 30.0)]
    assert column(result, "day_to")[:2] == [date(2026, 1, 31), date(2026, 2, 28)]


def test_channels_side_by_side_are_turned_too(tmp_path: Path) -> None:
    text = "Mois;Google Ads;Meta Ads;Affiliation;Total\njanv. 2026;100;200;50;350\n"
    text += "févr. 2026;110;210;;320\nTotal;210;410;50;670\n"
    result = from_text(tmp_path, text)
    assert cells(result, "channel", "day", "cost") == [
        ("Google Ads", date(2026, 1, 1), 100.0), ("Meta Ads", date(2026, 1, 1), 200.0),
        ("Affiliation", date(2026, 1, 1), 50.0), ("Google Ads", date(2026, 2, 1), 110.0),
        ("Meta Ads", date(2026, 2, 1), 210.0),
    ]  # fmt: skip
    assert [(total.declared, total.agrees) for total in result.declared] == [(670.0, True)]


def test_what_the_amounts_are_is_asked_where_nothing_tells(tmp_path: Path) -> None:
    text = ";janv-26;févr-26;mars-26\nA;1,5;2;3\nB;1;2;3\n"
    found = look(tmp_path, text)
    assert (asked(found), found.doubts[0].options) == ({"kind": "spend"}, ("spend", "fixed_costs"))
    told = from_text(tmp_path, text, {"kind": "fixed_costs"})
    assert (told.kind.value, column(told, "label")[0], sum(column(told, "amount"))) == ("fixed_costs", "A", 12.5)  # type: ignore[arg-type]


def test_months_without_a_year_ask_for_it(tmp_path: Path) -> None:
    text = "Canal;janv.;févr.\nGoogle;1;2\n"
    assert set(asked(look(tmp_path, text))) == {"year"}
    assert column(from_text(tmp_path, text, {"year": "2024"}), "day_to") == [date(2024, 1, 31), date(2024, 2, 29)]
    assert asked(look(tmp_path, text, name="budget pub 2025.csv")) == {}


def test_sheets_called_after_their_years_are_put_together(tmp_path: Path) -> None:
    header = ["Canal", "janv.", "févr."]
    sheets = {"2024": [header, ["Google", 1, 2]], "2025": [header, ["Google", 3, 4]]}
    result = imported(write_workbook(tmp_path / "a.xlsx", sheets))
    assert cells(result, "day_to", "cost", "sheet") == [
        (date(2024, 1, 31), 1.0, "2024"), (date(2024, 2, 29), 2.0, "2024"),
        (date(2025, 1, 31), 3.0, "2025"), (date(2025, 2, 28), 4.0, "2025"),
    ]  # fmt: skip


def test_visits_by_month_are_sessions(tmp_path: Path) -> None:
    result = from_text(tmp_path, "Visites par source;;\nSource;janv. 2026;févr. 2026\ngoogle;1 200;1 300\n")
    assert (result.recipe.preset, column(result, "sessions")) == ("generic_sessions", [1200.0, 1300.0])


def test_a_second_table_of_months_under_the_first_is_left_out_and_told(tmp_path: Path) -> None:
    text = "Canal;janv. 2026;févr. 2026\nGoogle;1;2\n\nCharges fixes;janv. 2026;févr. 2026\nLoyer;1000;1000\n"
    result = from_text(tmp_path, text)
    assert (column(result, "cost"), result.rows_rejected) == ([1.0, 2.0], 0)
    assert "other_tables_left_out" in codes(result)


def test_one_answer_holds_for_the_same_table_of_another_month(tmp_path: Path) -> None:
    from ecomkpi_desktop.importing.understand import understand
    from tests.importing.making import written

    text = ";janv-26;févr-26\nA;1;2\n"
    first = look(tmp_path, text, {"kind": "fixed_costs"}, name="1.csv").recipe
    again = understand(written(tmp_path, text.replace(";1;", ";5;"), name="2.csv"), known=[first])
    assert (asked(again), again.recipe.kind.value) == ({}, "fixed_costs")


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("janv. 2026", Period(2026, 1)), ("Août", Period(0, 8)), ("03/2026", Period(2026, 3)),
        ("2026-12", Period(2026, 12)),
        ("Dec-26", Period(2026, 12)), ("T2 2026", Period(2026, 4, 3)), ("Q4", Period(0, 10, 3)), ("Marketing", None),
        ("Total", None), ("2026", None), ("12", None), ("13/2026", None), ("Marque", None),
    ],
)  # fmt: skip
def test_only_months_and_quarters_are_taken_for_such(text: str, period: Period | None) -> None:
    assert period_of(text) == period
    assert period is None or Period.of(period.code) == period


CELL = st.one_of(st.integers(0, 9999).map(str), st.sampled_from(["", "12,50", "1 200,00", "à voir", "n/a"]))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=1, max_size=6))
def test_every_cell_of_every_line_is_accounted_for(lines: list[list[str]], tmp_path: Path) -> None:
    head = "Canal;janv. 2026;févr. 2026;mars 2026\nGoogle;1,00;1,00;1,00\nMeta;1,00;1,00;1,00\n"
    body = "".join(f"Canal {number};{';'.join(cells)}\n" for number, cells in enumerate([*lines, ["2", "2", "2"]]))
    result = from_text(tmp_path, head + "Bing;5;5;5\nTikTok;5;5;5\nSMS;5;5;5\n" * 2 + body)
    cells = [cell for line in lines for cell in line]
    assert result.rows_read == 3 * (2 + 6 + len(lines) + 1)
    assert result.rows_rejected == cells.count("à voir")
    assert result.rows_ignored == cells.count("") + cells.count("n/a")
    assert result.rejected["value"].to_pylist() == ["à voir"] * cells.count("à voir")
