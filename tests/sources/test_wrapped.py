"""Texts whose lines were taken for one cell each, and quoted."""

from pathlib import Path

import pytest

from ecomkpi_desktop.sources.reader import open_source
from tests.importing.making import column, from_text
from tests.sources.making import write_text


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_quotes_around_lines_are_taken_off(tmp_path: Path, end: str, encoding: str) -> None:
    lines = ('"Réf;Désignation;Prix"', '"A1;Bol ""été"";12,50"', '"A2;""Vase; grand"";8,00"')
    path = write_text(tmp_path / "a.csv", end.join((*lines, "")), encoding)
    with open_source(path) as source:
        expected = [["Réf", "Désignation", "Prix"], ["A1", 'Bol "été"', "12,50"], ["A2", "Vase; grand", "8,00"]]
        assert source.head().texts(9) == source.read().texts(9) == expected
        assert source.read(first=1).first_row == 2


@pytest.mark.parametrize(
    "text",
    [
        '"Réf";"Prix"\n"A1";"12,50"\n',
        '"Réf;ancienne";"Prix"\n"A1;B1";"12,50"\n',
        'Réf;Prix\n"A1;B1";12,50\n',
    ],
)
def test_cells_between_quotes_are_left_alone(tmp_path: Path, text: str) -> None:
    with open_source(write_text(tmp_path / "a.csv", text)) as source:
        assert source.head().width == 2


def test_such_an_export_is_imported(tmp_path: Path) -> None:
    result = from_text(tmp_path, '"Commande;Date;Total TTC"\n"C1;13/05/2025;120,00"\n"C2;14/05/2025;80,00"\n')
    assert (column(result, "order_id"), column(result, "order_total")) == (["C1", "C2"], [120.0, 80.0])
