from datetime import date

import pytest
from PySide6.QtCore import QLocale

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.importing.understand import Doubt
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.wizard.questions import day_in, number_in, question_of

FRENCH = Formats(QLocale("fr_FR"))


@pytest.mark.parametrize(
    ("text", "decimal", "number"),
    [
        ("19,90", "", 19.9),
        ("1 234,56 €", "", 1234.56),
        ("$1,234.50", "", 1234.5),
        ("1.234", ",", 1234.0),
        ("1.234", ".", 1.234),
        ("n/a", "", None),
    ],
)
def test_the_number_of_an_example_is_read_as_the_answer_would(text: str, decimal: str, number: float | None) -> None:
    assert number_in(text, decimal) == number


def test_the_day_of_an_example_follows_the_order_of_the_answer() -> None:
    assert day_in("05/03/2024", "dmy") == date(2024, 3, 5)
    assert day_in("05/03/2024", "mdy") == date(2024, 5, 3)
    assert day_in("13/03/24 10:15", "dmy") == date(2024, 3, 13)
    assert day_in("13/03/2024", "mdy") is None


def test_the_question_on_vat_shows_what_each_answer_makes_of_a_price() -> None:
    question = question_of(Doubt("amounts", ("TTC", "HT"), "19,90", "TTC"), Kind.ORDERS, FRENCH, 0.2)
    included, excluded = question.options
    assert "19,90" in question.example
    assert "16,58" in included.consequence
    assert excluded.consequence.count("19,90") == 2
    assert question.proposed == "TTC"


def test_the_question_on_dates_says_both_days_in_words() -> None:
    question = question_of(Doubt("date_order", ("dmy", "mdy"), "05/03/2024", "dmy"), Kind.SPEND, FRENCH, 0.2)
    assert [option.consequence.endswith(day) for option, day in
            zip(question.options, ("5 mars 2024", "3 mai 2024"), strict=True)] == [True, True]


def test_a_missing_column_is_asked_for_by_the_name_people_give_it() -> None:
    question = question_of(Doubt("map.ordered_at", ("A", "B"), "", ""), Kind.ORDERS, FRENCH, 0.2)
    assert "Order date" in question.text
    assert [option.value for option in question.options] == ["A", "B"]
    assert question.proposed == ""


def test_a_period_and_a_choice_are_offered_in_words() -> None:
    period = question_of(Doubt("span", ("2026-01-01/2026-01-31",), "", ""), Kind.SESSIONS, FRENCH, 0.2)
    assert [(option.value, option.text) for option in period.options] == [
        ("2026-01-01/2026-01-31", "1er janvier 2026 – 31 janvier 2026")
    ]
    for code, values in (("hidden", ("no", "yes")), ("rates", ("base", "foreign"))):
        options = question_of(Doubt(code, values, "", values[0]), Kind.SPEND, FRENCH, 0.2).options
        assert [option.value for option in options] == list(values)
        assert not {option.text for option in options} & set(values)


def test_a_column_without_heading_is_asked_for_with_what_stands_in_it() -> None:
    doubt = Doubt("map.ordered_at", ("Column 2", "Column 3"), "", "", ("2024-01-05, 2024-01-06", "2024-02-01"))
    question = question_of(doubt, Kind.ORDERS, FRENCH, 0.2)
    assert [(option.value, option.consequence) for option in question.options] == [
        ("Column 2", "2024-01-05, 2024-01-06"), ("Column 3", "2024-02-01")
    ]  # fmt: skip


def test_the_question_on_amounts_shows_what_each_answer_makes_of_a_row() -> None:
    question = question_of(Doubt("amount_of", ("row", "piece"), "2 × 19.99", "row"), Kind.ORDERS, FRENCH, 0.2)
    row, piece = question.options
    assert ("19,99" in row.consequence, "39,98" in piece.consequence) == (True, True)
    assert {row.text, piece.text}.isdisjoint({"row", "piece"})


def test_whose_numbers_they_are_is_offered_in_words() -> None:
    values = ("customer", "order", "product", "other")
    question = question_of(Doubt("numbers_of", values, "1001, 1002", "order"), Kind.ORDERS, FRENCH, 0.2)
    assert "1001, 1002" in question.example
    assert not {option.text for option in question.options} & set(values)


@pytest.mark.parametrize(("code", "shown"), [("sheet", ""), ("hidden", "Vieux")])
def test_names_of_sheets_are_no_examples_of_what_a_file_says(code: str, shown: str) -> None:
    question = question_of(Doubt(code, ("Vieux", "Neuf"), "Vieux", "Vieux"), Kind.ORDERS, FRENCH, 0.2)
    assert question.example == shown


def test_costs_without_dates_are_asked_for_their_months_and_how_often_they_are_paid() -> None:
    months = question_of(Doubt("span", ("2026-01-01/2026-12-31",), "", ""), Kind.FIXED_COSTS, FRENCH, 0.2)
    assert months.text == "In which months do these costs count?"
    often = question_of(Doubt("every", ("1", "3", "6", "12"), "1200", "1"), Kind.FIXED_COSTS, FRENCH, 0.2)
    assert [option.text for option in often.options] == ["Each month", "Each quarter", "Each half-year", "Each year"]
    assert (often.example, often.proposed) == ("For example, the file says: 1200", "1")
