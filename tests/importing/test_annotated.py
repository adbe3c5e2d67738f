"""Rejected rows are handed back with their reasons; corrected, they come in as if the file had been right."""

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.base.progress import Cancelled, Silent
from ecomkpi_desktop.importing.annotated import COMPANION, TITLES, harmless, origin_of, write_annotated
from ecomkpi_desktop.importing.result import Imported
from ecomkpi_desktop.importing.run import run_import
from ecomkpi_desktop.importing.understand import understand
from ecomkpi_desktop.sources.made_at import made_at
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport

HEADER = "N° de commande;Date de commande;Produit;Quantité;Prix unitaire TTC"
ROWS = (
    "C-1;03/05/2024;Écharpe;2;19,90",
    "C-1;demain;=Gants;1;12,50",
    "C-2;14/05/2024;Écharpe;1;19,90",
    "C-3;hier;Bonnet;3;-5,00",
    "C-9;29/05/2024;Bonnet;1;10,00",
)


def source(folder: Path) -> Path:
    path = folder / "commandes.csv"
    path.write_text("\n".join([HEADER, *ROWS, ""]), encoding="utf-8")
    return path


def code(issue: Issue) -> str:
    return issue.code


def read(path: Path, **overrides: str) -> Imported:
    return run_import(path, understand(path, overrides).recipe, Silent())


def rows_of(path: Path) -> list[list[str]]:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as stream:
            return list(csv.reader(stream, delimiter=";"))
    sheet = load_workbook(path).active
    assert sheet is not None
    return [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_every_rejected_row_is_copied_with_its_place_and_its_reason(tmp_path: Path, suffix: str) -> None:
    path = source(tmp_path)
    before = path.read_bytes()
    target = tmp_path / f"rejets{suffix}"
    assert write_annotated(path, read(path), target, code, language="fr") == 2
    assert rows_of(target) == [
        [*HEADER.split(";"), *TITLES["fr"]],
        ["C-1", "03/05/2024", "Écharpe", "2", "19,90", "commandes.csv", "2", COMPANION],
        ["C-1", "demain", "'=Gants", "1", "12,50", "commandes.csv", "3", "date_unreadable"],
        ["C-3", "hier", "Bonnet", "3", "-5,00", "commandes.csv", "5", "date_unreadable"],
    ]
    assert path.read_bytes() == before


@pytest.mark.parametrize("text", ["=1+1", "+cmd", "-cmd|calc", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_text_of_a_file_becomes_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-5,00", "- 1 234.50 €", "+33 6 12 34 56 78", "a=b", "", "12"])
def test_numbers_and_plain_texts_stay_as_they_are(text: str) -> None:
    assert harmless(text) == text


def corrected(target: Path) -> None:
    if target.suffix == ".csv":
        text = target.read_text(encoding="utf-8-sig")
        target.write_text(text.replace("demain", "03/05/2024").replace(";hier;", ";30/05/2024;"), encoding="utf-8-sig")
        return
    book = load_workbook(target)
    sheet = book.active
    assert sheet is not None
    sheet["B3"], sheet["B4"] = "03/05/2024", "30/05/2024"
    book.save(target)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_corrected_copy_completes_the_document_and_doubles_nothing(
    tmp_path: Path, suffix: str, language: str
) -> None:
    path = source(tmp_path)
    first = read(path, amounts="HT")
    target = tmp_path / f"rejets{suffix}"
    write_annotated(path, first, target, code, language=language)
    corrected(target)
    recipe = understand(target, known=[first.recipe]).recipe
    assert recipe.amounts == "HT", "the answers given for the file hold for its corrected rows"
    assert recipe.mapping == first.recipe.mapping, "the added columns are nobody's"
    again = run_import(target, recipe, Silent())
    assert (again.rows_accepted, again.rows_rejected) == (3, 0)
    assert origin_of(target, recipe) == path.name
    assert origin_of(path, first.recipe) == ""
    with Document.create(tmp_path / "boutique.ekpi", cache_folder=tmp_path) as document:
        document.apply(AddImport(first, made_at(path)))
        document.apply(AddImport(again, made_at(target), origin_of(target, recipe)))
        table = document.tables()[Kind.ORDERS]
        lines = sorted(zip(table["order_id"].to_pylist(), table["product"].to_pylist(), strict=True))
    assert [order for order, _ in lines] == ["C-1", "C-1", "C-2", "C-3", "C-9"]
    assert [product for order, product in lines if order == "C-1"] == ["=Gants", "Écharpe"]


def test_the_original_corrected_and_dropped_again_takes_the_place_of_the_first(tmp_path: Path) -> None:
    path = source(tmp_path)
    first, first_made = read(path), made_at(path)
    text = path.read_text(encoding="utf-8").replace("demain", "03/05/2024").replace("hier", "29/05/2024")
    path.write_text(text, encoding="utf-8")
    again = read(path)
    with Document.create(tmp_path / "boutique.ekpi", cache_folder=tmp_path) as document:
        document.apply(AddImport(first, first_made))
        document.apply(AddImport(again, made_at(path)))
        table = document.tables()[Kind.ORDERS]
        assert sorted(table["order_id"].to_pylist()) == ["C-1", "C-1", "C-2", "C-3", "C-9"]


class GivenUp:
    def report(self, step: str, done: float) -> None:
        raise Cancelled


@pytest.mark.parametrize("name", ["rejets.csv", "rejets.xlsx"])
def test_an_export_that_is_given_up_leaves_what_was_there_before(tmp_path: Path, name: str) -> None:
    path = source(tmp_path)
    (tmp_path / name).write_text("before", encoding="utf-8")
    with pytest.raises(Cancelled):
        write_annotated(path, read(path), tmp_path / name, code, progress=GivenUp())
    assert (tmp_path / name).read_text(encoding="utf-8") == "before"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["commandes.csv", name]
