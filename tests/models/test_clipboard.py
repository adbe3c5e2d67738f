from html.parser import HTMLParser

import pytest

from ecomkpi_desktop.models.clipboard import table_mime
from ecomkpi_desktop.models.tables import Column, TableModel

ROWS = [("00123", 1234.5, "plain"), ("=1+1", float("nan"), "a<b"), ("-5", -0.25, "two\nlines")]


class Cells(HTMLParser):
    """Reads the cells of a table: their attributes and their text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None], str]] = []
        self._open: tuple[str, dict[str, str | None]] | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"td", "th"}:
            self._open = tag, dict(attrs)
            self.found.append((tag, dict(attrs), ""))

    def handle_endtag(self, tag: str) -> None:
        self._open = None

    def handle_data(self, data: str) -> None:
        if self._open is not None:
            tag, attributes, text = self.found[-1]
            self.found[-1] = tag, attributes, text + data


@pytest.fixture
def model(qapp: object) -> TableModel:
    columns = [
        Column("Order", lambda row: row[0]),
        Column("Amount", lambda row: row[1], lambda value: f"{value:.2f} €".replace(".", ","), numeric=True),
        Column("Note", lambda row: row[2]),
    ]
    made = TableModel(columns)
    made.set_rows(ROWS)
    return made


def test_a_spreadsheet_gets_whole_numbers_in_its_own_decimal_mark(model: TableModel) -> None:
    text = table_mime(model, range(3), range(3), ",").text()
    assert text == "Order\tAmount\tNote\n00123\t1234,5\tplain\n'=1+1\t\ta<b\n'-5\t-0,25\ttwo lines\n"


def test_a_document_gets_what_people_read_and_a_spreadsheet_finds_the_number_behind_it(model: TableModel) -> None:
    cells = Cells(table_mime(model, range(3), range(3), ",").html()).found
    assert [text for tag, _, text in cells if tag == "th"] == ["Order", "Amount", "Note"]
    amount = cells[4]
    assert amount[2] == "1234,50 €"
    assert amount[1]["x:num"] == amount[1]["sdval"] == "1234.5"
    assert amount[1]["align"] == "right"


def test_order_numbers_stay_text_and_nothing_becomes_a_formula(model: TableModel) -> None:
    cells = [cell for cell in Cells(table_mime(model, range(3), range(3), ",").html()).found if cell[0] == "td"]
    order, formula, missing = cells[0], cells[3], cells[4]
    assert order[2] == "00123"
    assert order[1]["style"] == r"mso-number-format:'\@'"
    assert formula[2] == "'=1+1"
    assert missing[2] == ""
    assert "x:num" not in missing[1]
    assert cells[5][2] == "a<b"


def test_only_the_rows_and_columns_asked_for_are_copied(model: TableModel) -> None:
    data = table_mime(model, [2], [2, 0], ".")
    assert data.text() == "Note\tOrder\ntwo lines\t'-5\n"
    assert [text for _, _, text in Cells(data.html()).found] == ["Note", "Order", "two lines", "'-5"]
