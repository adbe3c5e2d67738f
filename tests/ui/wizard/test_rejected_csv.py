import csv
from pathlib import Path

from ecomkpi_desktop.base.progress import Silent
from ecomkpi_desktop.importing.run import run_import
from ecomkpi_desktop.importing.understand import understand
from ecomkpi_desktop.ui.wizard.rejected_csv import write_rejected
from tests.ui.wizard.files import rejected_orders


def test_rejected_rows_are_written_as_they_stand_with_the_reason_beside(tmp_path: Path) -> None:
    source = rejected_orders(tmp_path)
    imported = run_import(source, understand(source).recipe, Silent())
    target = tmp_path / "rejets.csv"
    before = source.read_bytes()
    assert write_rejected(source, imported, target, ("Ligne", "Motif"), ";") == 2
    with target.open(encoding="utf-8-sig", newline="") as stream:
        header, *rows = list(csv.reader(stream, delimiter=";"))
    assert header == [*imported.recipe.headers, "Ligne", "Motif"]
    assert [row[:5] for row in rows] == [
        ["C-1004", "demain", "Gants", "1", "12,50"],
        ["", "30/05/2024", "Gants", "1", "12,50"],
    ]
    assert [row[-2] for row in rows] == ["6", "7"]
    assert "Date de commande" in rows[0][-1]
    assert source.read_bytes() == before


def test_a_corrected_copy_can_be_imported(tmp_path: Path) -> None:
    source = rejected_orders(tmp_path)
    imported = run_import(source, understand(source).recipe, Silent())
    target = tmp_path / "rejets.csv"
    write_rejected(source, imported, target, ("Ligne", "Motif"), ";")
    corrected = target.read_text(encoding="utf-8-sig").replace("demain", "30/05/2024").replace("\n;30", "\nC-1005;30")
    target.write_text(corrected, encoding="utf-8-sig")
    again = run_import(target, understand(target).recipe, Silent())
    assert (again.orders, again.rows_rejected) == (2, 0)
