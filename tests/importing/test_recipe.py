"""Recipes: kept as text, used again for the next file of the same layout; overrides are checked."""

from pathlib import Path

import pyarrow as pa
import pytest

from ecomkpi_desktop.base.fields import FIELDS, Kind
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.base.progress import Silent
from ecomkpi_desktop.importing.contract import canonical_schema
from ecomkpi_desktop.importing.presets import all_presets
from ecomkpi_desktop.importing.recipe import DETECTOR_VERSION, Recipe
from ecomkpi_desktop.importing.run import run_import
from ecomkpi_desktop.importing.understand import understand
from tests.importing.making import asked, look, written

TEXT = "Order ID,Date,Quantity,Price\n1,2024-01-15,1,10.00\n2,2024-01-16,2,10.00\n"


def test_a_recipe_survives_being_kept_as_text(tmp_path: Path) -> None:
    recipe = look(tmp_path, TEXT, {"amounts": "HT", "vat_rate": "0.1", "channel": "Site"}).recipe
    assert Recipe.from_json(recipe.to_json()) == recipe
    assert recipe.detector == DETECTOR_VERSION


def test_answers_are_remembered_for_the_next_file_of_the_same_layout(tmp_path: Path) -> None:
    first = look(tmp_path, TEXT, {"amounts": "HT", "channel": "Site"})
    path = written(tmp_path, TEXT.replace("2024", "2025"), name="next.csv")
    again = understand(path, known=[first.recipe])
    assert (again.recipe.amounts, again.recipe.constants, asked(again)) == ("HT", {"channel": "Site"}, {})


def test_answers_of_another_layout_are_not_taken_over(tmp_path: Path) -> None:
    first = look(tmp_path, TEXT, {"amounts": "HT"})
    path = written(tmp_path, TEXT.replace("Quantity", "Units"), name="next.csv")
    assert asked(understand(path, known=[first.recipe])) == {"amounts": "TTC"}


def test_a_mapping_typed_once_is_remembered_for_a_table_nobody_knows(tmp_path: Path) -> None:
    text = "A1,A2,A3\nX,2024-01-15,12.50\nY,2024-01-16,12.50\n"
    overrides = {"kind": "orders", "map.order_id": "A1", "map.ordered_at": "A2", "map.amount": "A3", "amounts": "HT"}
    first = look(tmp_path, text, overrides)
    again = understand(written(tmp_path, text, name="next.csv"), known=[first.recipe])
    assert again.recipe.mapping == first.recipe.mapping


def test_a_table_nobody_knows_names_its_columns(tmp_path: Path) -> None:
    with pytest.raises(ReadableError) as caught:
        look(tmp_path, "Foo,Bar,Baz\nx,y,z\nx,y,z\n")
    assert caught.value.issue.code == "table_not_recognised"
    assert caught.value.issue.params["headers"] == "Foo, Bar, Baz"


def test_with_a_kind_given_the_missing_columns_are_asked(tmp_path: Path) -> None:
    seen = look(tmp_path, "Foo,Bar,Quantity\nx,y,1\nx,y,2\n", {"kind": "orders"})
    assert {"map.order_id", "map.ordered_at"} <= set(asked(seen))
    with pytest.raises(ReadableError, match="fields_missing"):
        run_import(seen.path, seen.recipe, Silent())


@pytest.mark.parametrize(
    ("overrides", "code"),
    [
        ({"colour": "red"}, "override_unknown"), ({"map.colour": "Price"}, "override_unknown"),
        ({"amounts": "net"}, "override_invalid"), ({"vat_rate": "a lot"}, "override_invalid"),
        ({"kind": "poems"}, "override_invalid"), ({"map.sku": "Reference"}, "override_header_missing"),
        ({"sheet": "Nowhere"}, "sheet_missing"),
    ],
)  # fmt: skip
def test_an_override_that_makes_no_sense_is_refused(tmp_path: Path, overrides: dict[str, str], code: str) -> None:
    with pytest.raises(ReadableError, match=code):
        look(tmp_path, TEXT, overrides)


def test_a_preview_shows_what_the_import_will_give(tmp_path: Path) -> None:
    seen = look(tmp_path, TEXT, {"amounts": "HT"})
    whole = run_import(seen.path, seen.recipe, Silent())
    assert seen.sample.to_pylist() == whole.table.select(seen.sample.column_names).to_pylist()


def test_a_row_limit_reads_no_more(tmp_path: Path) -> None:
    seen = look(tmp_path, TEXT)
    assert run_import(seen.path, seen.recipe, Silent(), limit=1).table.num_rows == 1


def test_every_canonical_table_has_its_schema() -> None:
    for kind in Kind:
        schema = canonical_schema(kind)
        assert schema.names == [*(field.name for field in FIELDS[kind]), "sheet", "row"]
        assert schema.field("row").type == pa.int32()


def test_presets_speak_of_fields_that_exist() -> None:
    from ecomkpi_desktop.importing.columns import type_of

    for preset in all_presets():
        if preset.kind == "unusable":
            assert preset.reason.startswith("not_usable_")
            continue
        for name in preset.fields:
            assert type_of(Kind(preset.kind), name)
        assert preset.fingerprints or preset.needs


def test_a_recipe_of_months_survives_and_one_from_before_is_still_read() -> None:
    import json

    recipe = Recipe(Kind.SPEND, "generic_spend", ("Canal", "janv."), {"channel": "Canal", "cost": "janv."})
    wide = recipe.with_(wide=(("janv.", "0000-01"),), year=-1, left=2, rates="base", hidden="yes")
    assert Recipe.from_json(wide.to_json()) == wide
    older = json.loads(recipe.to_json())
    for name in ("wide", "year", "left", "rates", "hidden"):
        del older[name]
    assert Recipe.from_json(json.dumps(older)) == recipe
