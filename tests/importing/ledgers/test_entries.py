"""The rules by which presets tell what a row of a ledger is, and where its amounts belong."""

import numpy as np
import pyarrow as pa
import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.side_fields import COMPONENTS, ENTRIES
from ecomkpi_desktop.importing.columns import type_of
from ecomkpi_desktop.importing.derived import read_derived
from ecomkpi_desktop.importing.entries import place_amounts, plain, read_entries, tell_entries
from ecomkpi_desktop.importing.frame import ACCEPTED, IGNORED, Frame
from ecomkpi_desktop.importing.presets import Preset, all_presets

LEDGERS = [preset for preset in all_presets() if preset.kind in ("payments", "settlements")]


def frame_of(**columns: list[object]) -> Frame:
    height = len(next(iter(columns.values())))
    values = {
        name: pa.array(cells, pa.float64()) if name in ("net", "amount") or name.startswith("_money") else
        pa.array(cells, pa.string()).dictionary_encode()
        for name, cells in columns.items()
    }  # fmt: skip
    sheet = pa.array([""] * height).dictionary_encode()
    return Frame(np.arange(height, dtype=np.int32), sheet, values, {}, {}, np.full(height, ACCEPTED, np.uint8),
                 np.zeros(height, np.int16))  # fmt: skip


def told(frame: Frame) -> list[object]:
    return frame.values["entry"].to_pylist()  # type: ignore[no-any-return]


def test_the_first_rule_that_suits_decides_and_what_none_suits_stays_open() -> None:
    rules = read_entries({"entries": [
        {"when": {"_text_type": ["fee"], "description": ["*ads*"]}, "entry": "advertising"},
        {"when": {"_text_type": ["fee*"]}, "entry": "fee"},
    ]})  # fmt: skip
    kinds: list[object] = ["Fee", "FEE!", "fée of 123456", "sale", None]
    frame = frame_of(_text_type=kinds, description=["Etsy Ads", "x", None, "", ""])
    tell_entries(frame, rules)
    assert told(frame) == ["advertising", "fee", "fee", None, None]


def test_a_blank_cell_a_missing_column_and_a_sign_can_be_asked_for() -> None:
    rules = read_entries({"entries": [
        {"when": {"_text_type": [""], "nowhere": [""], "amount": ["+", "0"]}, "entry": "sale"},
        {"when": {"_text_type": [""], "amount": ["-"]}, "entry": "refund"},
        {"when": {"_text_type": ["*"]}, "entry": "fee"},
    ]})  # fmt: skip
    frame = frame_of(_text_type=[None, None, "x", None, None], amount=[1.0, -1.0, 1.0, 0.0, None])
    tell_entries(frame, rules)
    assert told(frame) == ["sale", "refund", "fee", "sale", None]


def test_rows_left_out_are_ignored_with_their_reason() -> None:
    rules = read_entries({"entries": [
        {"when": {"_text_status": ["pending"]}, "leave_out": "not_final"}, {"entry": "sale"},
    ]})  # fmt: skip
    frame = frame_of(_text_status=["Pending", "Done"])
    tell_entries(frame, rules)
    assert (frame.fate.tolist(), frame.counts, told(frame)) == ([IGNORED, ACCEPTED], {"not_final": 1}, [None, "sale"])


def test_amounts_without_a_rule_are_other_and_the_net_amount_is_completed() -> None:
    rules = read_entries({"components": [
        {"of": ["_money_a"], "when": {"_text_type": ["goods"]}, "to": "goods"},
        {"of": ["_money_b"], "to": "selling_fee"},
    ]})  # fmt: skip
    frame = frame_of(_text_type=["goods", "new", None], _money_a=[10.0, 5.0, None], _money_b=[-1.0, None, None])
    place_amounts(frame, rules)
    assert frame.values["goods"].to_pylist() == [10.0, None, None]
    assert frame.values["other"].to_pylist() == [None, 5.0, None]
    assert frame.values["selling_fee"].to_pylist() == [-1.0, None, None]
    assert frame.values["net"].to_pylist() == [9.0, 5.0, 0.0]


def test_the_rest_of_a_net_amount_goes_where_a_rule_says_and_is_marked() -> None:
    rules = read_entries({"components": [
        {"of": ["_money_a"], "to": "goods"}, {"of": ["rest"], "when": {"_text_type": ["fee"]}, "to": "account_fee"},
    ]})  # fmt: skip
    frame = frame_of(_text_type=["sale", "fee", "fee"], _money_a=[10.0, None, 2.0], net=[9.0, -4.0, 2.0])
    place_amounts(frame, rules)
    assert frame.values["account_fee"].to_pylist() == [None, -4.0, None]
    assert frame.values["_has_rest"].to_pylist() == [False, True, False]


def test_plain_spelling_forgets_case_accents_punctuation_and_long_numbers() -> None:
    texts = pa.array(["Prix de la Publicité", "Order #3812345671", "STORAGE_FEE", "3D  Secure"])
    assert plain(texts).to_pylist() == ["prix de la publicite", "order", "storage fee", "3d secure"]


@pytest.mark.parametrize("rules", [
    {"entries": [{"entry": "sales"}]},
    {"components": [{"of": ["_money_a"], "to": "commission"}]},
])  # fmt: skip
def test_a_word_that_does_not_exist_is_refused(rules: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"sales|commission"):
        read_entries(rules)


def test_a_pattern_must_say_what_it_finds() -> None:
    with pytest.raises(ValueError, match="order"):
        read_derived({"extract": [{"field": "order_id", "from": ["description"], "pattern": "order (.*)"}]})


@pytest.mark.parametrize("preset", LEDGERS, ids=lambda preset: preset.name)
def test_the_rules_of_a_preset_speak_of_columns_it_has(preset: Preset) -> None:
    derived = preset.derived
    have = {*preset.fields, *derived.fields, "entry"}
    used = {name for rule in (*preset.entries.entries, *preset.entries.components) for name in rule.when}
    used |= set(preset.entries.amounts) | {part.lstrip("-") for total in preset.sums.values() for part in total.of}
    used |= {part for parts in derived.first.values() for part in parts} | set(derived.fill_down)
    used |= {source for extract in derived.extracts for source in extract.sources} | ({preset.declared} - {""})
    assert used - have == set()
    for name in have - {"entry"}:
        assert type_of(Kind(preset.kind), name)
    assert {rule.to for rule in preset.entries.entries if not rule.leaves_out} <= set(ENTRIES)
    assert set(preset.entries.given) <= set(COMPONENTS)
    assert preset.kind == "settlements" or preset.fees or preset.generic
