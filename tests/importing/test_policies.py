"""What the user decides where a file leaves a choice is in the recipe, and holds again next month."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.base.progress import Silent
from ecomkpi_desktop.importing.policies import Choice, choice_for
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.result import Imported
from ecomkpi_desktop.importing.run import run_import
from ecomkpi_desktop.importing.understand import understand

HEADER = "N° de commande;Date de commande;Produit;Quantité;Prix unitaire TTC;Remise;Statut"


def orders(folder: Path, *rows: str) -> Path:
    path = folder / "commandes.csv"
    path.write_text("\n".join([HEADER, *rows, ""]), encoding="utf-8")
    return path


def read(path: Path, **overrides: str) -> Imported:
    return run_import(path, understand(path, overrides).recipe, Silent())


def choices(imported: Imported) -> dict[str, Choice]:
    found = {issue.code: choice_for(issue, imported.recipe) for issue in imported.issues}
    return {code: choice for code, choice in found.items() if choice is not None}


def test_a_file_with_rejected_rows_can_be_wanted_whole_or_not_at_all(tmp_path: Path) -> None:
    path = orders(tmp_path, "1;03/05/2024;Gants;1;12,50;;payée", "2;demain;Gants;1;12,50;;payée")
    assert read(path).rows_rejected == 1
    with pytest.raises(ReadableError) as refused:
        read(path, rejected="stop")
    assert refused.value.issue.code == "rejected_rows_stop"
    assert refused.value.issue.params["rows"] == 1
    whole = orders(tmp_path, "1;03/05/2024;Gants;1;12,50;;payée", "2;04/05/2024;Gants;1;12,50;;payée")
    assert read(whole, rejected="stop").rows_accepted == 2


def test_an_unreadable_amount_that_a_row_can_do_without_may_be_left_unknown(tmp_path: Path) -> None:
    path = orders(tmp_path, "1;03/05/2024;Gants;1;12,50;2,00;payée", "2;04/05/2024;Gants;1;12,50;voir note;payée")
    strict = read(path)
    assert (strict.rows_accepted, strict.rows_rejected) == (1, 1)
    assert choices(strict)["number_unreadable"] == Choice("unreadable", ("reject", "unknown"), "reject")
    lenient = read(path, unreadable="unknown")
    assert (lenient.rows_accepted, lenient.rows_rejected) == (2, 0)
    discounts = "line_discount" if "line_discount" in lenient.recipe.mapping else "order_discount"
    assert lenient.table[discounts].to_pylist() == [2.0, None]
    assert choices(lenient)["cells_left_unknown"].chosen == "unknown", "the choice can be taken back"


def test_no_choice_is_offered_where_it_would_change_nothing(tmp_path: Path) -> None:
    path = orders(tmp_path, "1;03/05/2024;Gants;1;12,50;;payée", "2;04/05/2024;Gants;1;beaucoup;;payée")
    imported = read(path)
    assert [issue.code for issue in imported.issues] == ["number_unreadable"]
    assert choices(imported) == {}
    assert read(path, unreadable="unknown").rows_rejected == 1, "without a price a row is worth nothing"


def test_a_refunded_order_without_an_amount_is_refunded_whole_unless_the_user_says_otherwise(tmp_path: Path) -> None:
    path = orders(tmp_path, "1;03/05/2024;Gants;2;12,50;;payée", "2;04/05/2024;Gants;1;12,50;;remboursée")
    whole = read(path)
    assert whole.table["refunded"].to_pylist() == [None, 12.5]
    assert choices(whole)["refunds_assumed_whole"].chosen == "whole"
    unknown = read(path, refunds="unknown")
    assert unknown.table["refunded"].to_pylist() == [None, None]
    assert choices(unknown)["refunds_left_unknown"].chosen == "unknown"


def hidden_workbook(folder: Path) -> Path:
    book = Workbook()
    seen = book.active
    assert seen is not None
    kept = book.create_sheet("Avril")
    for sheet, month in ((seen, "05"), (kept, "04")):
        sheet.append(["Date", "Canal", "Dépense HT"])
        sheet.append([f"2024-{month}-01", "Google Ads", 10.0])
        sheet.append([f"2024-{month}-02", "Google Ads", 11.0])
    notes = book.create_sheet("Notes")
    notes.append(["rien à importer"])
    kept.sheet_state = notes.sheet_state = "hidden"
    path = folder / "dépenses.xlsx"
    book.save(path)
    return path


def test_hidden_sheets_of_the_same_table_are_asked_and_read_when_the_user_wants_them(tmp_path: Path) -> None:
    path = hidden_workbook(tmp_path)
    left_out = understand(path)
    assert {doubt.code: doubt.options for doubt in left_out.doubts}["hidden"] == ("no", "yes")
    included = understand(path, {"hidden": "yes"})
    assert included.recipe.sheets == ("Sheet", "Avril")
    assert run_import(path, included.recipe, Silent()).rows_accepted == 4


def test_policies_are_kept_in_the_recipe_and_hold_next_month(tmp_path: Path) -> None:
    path = hidden_workbook(tmp_path)
    recipe = understand(path, {"hidden": "yes", "rejected": "stop"}).recipe
    assert Recipe.from_json(recipe.to_json()) == recipe
    again = understand(path, known=[recipe]).recipe
    assert (again.hidden, again.policies) == ("yes", {"rejected": "stop"})
    assert again.sheets == ("Sheet", "Avril")


def test_the_latest_answer_of_a_layout_is_the_one_that_is_remembered(tmp_path: Path) -> None:
    path = orders(tmp_path, "1;03/05/2024;Gants;1;12,50;;payée", "2;demain;Gants;1;12,50;;payée")
    earlier = understand(path, {"rejected": "stop"}).recipe
    later = understand(path, {"rejected": "leave_out"}).recipe
    assert understand(path, known=[later, earlier]).recipe.policies == {}
    assert understand(path, known=[earlier, later]).recipe.policies == {"rejected": "stop"}


def test_a_recipe_written_before_there_were_policies_can_still_be_read(tmp_path: Path) -> None:
    path = orders(tmp_path, "1;03/05/2024;Gants;1;12,50;;payée")
    recipe = understand(path).recipe
    old = recipe.to_json().replace('"policies": {}, ', "")
    assert "policies" not in old
    assert Recipe.from_json(old) == recipe
