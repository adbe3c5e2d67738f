"""Edits: one transaction each, with an inverse; importing twice is importing once."""

import itertools
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.settings.values import DatedValue, Settings
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import (
    AddImport,
    Batch,
    Edit,
    MapChannel,
    PutScenarios,
    PutSetting,
    RemoveImport,
    ReplaceSettings,
    ResetSetting,
    RestoreImport,
    SetSetting,
)
from ecomkpi_desktop.workspace.scenarios import StoredScenario, from_json
from tests.workspace.making import amounts_by_order, at, day, made, orders, rejected_of, table_of

JANUARY = orders(("1", "2024-01-05", 10), ("1", "2024-01-05", 11), ("2", "2024-01-30", 20))
FEBRUARY = orders(("2", "2024-01-30", 25), ("3", "2024-02-02", 30))


def content_of(document: Document) -> tuple[Any, ...]:
    """Everything that figures are made from."""
    tables = {kind: table.to_pylist() for kind, table in document.tables().items()}
    return tables, document.settings, dict(document.channel_map()), [record.id for record in document.imports()]


def test_an_import_gives_back_what_was_read(document: Document) -> None:
    applied = document.apply(AddImport(JANUARY))
    assert applied.changes == Changes.DATA
    assert applied.wording.text.format(**applied.wording.params) == f"Import of {JANUARY.file}"
    (record,) = document.imports()
    assert (record.id, record.file, record.sha256, record.kind) == (
        applied.import_id, JANUARY.file, JANUARY.sha256, Kind.ORDERS
    )
    assert (record.rows_read, record.rows_accepted, record.rows_rejected, record.rows_ignored) == (4, 3, 1, 0)
    assert record.issues == JANUARY.issues
    assert record.declared == JANUARY.declared
    assert document.recipes() == (JANUARY.recipe,)
    assert document.rejected_rows(record.id).equals(JANUARY.rejected)
    assert amounts_by_order(document.tables()) == {"1": [10, 11], "2": [20]}
    assert document.tables()[Kind.ORDERS]["row"].to_pylist() == [2, 3, 4]


def test_the_same_file_again_changes_nothing_and_says_so(document: Document) -> None:
    first = document.apply(AddImport(JANUARY))
    before = content_of(document), document.fingerprint()
    again = document.apply(AddImport(replace(JANUARY, file="copy of it.csv")))
    assert (again.changes, again.import_id) == (Changes.NOTHING, first.import_id)
    assert [issue.code for issue in again.issues] == ["already_imported"]
    document.apply(again.inverse)
    assert (content_of(document), document.fingerprint()) == before


def test_a_recipe_that_reads_the_same_rows_changes_nothing(document: Document) -> None:
    document.apply(AddImport(JANUARY))
    asked = replace(JANUARY, recipe=replace(JANUARY.recipe, decided=("amounts",)))
    assert document.apply(AddImport(asked)).changes == Changes.NOTHING


def test_the_same_file_read_in_another_way_replaces_the_first_reading(document: Document) -> None:
    first = document.apply(AddImport(JANUARY))
    table = table_of(Kind.SPEND, {"day": [day(1)], "cost": [5.0]})
    recipe = replace(JANUARY.recipe, kind=Kind.SPEND)
    second = document.apply(AddImport(replace(JANUARY, kind=Kind.SPEND, table=table, recipe=recipe)))
    assert second.replaced.imports == (first.import_id,)
    assert list(document.tables()) == [Kind.SPEND]
    third = document.apply(AddImport(JANUARY))
    assert (third.import_id, third.replaced.imports) == (first.import_id, (second.import_id,))
    document.apply(third.inverse)
    assert list(document.tables()) == [Kind.SPEND]
    document.apply(second.inverse)
    assert list(document.tables()) == [Kind.ORDERS]


def test_two_sheets_of_one_file_stand_side_by_side(document: Document) -> None:
    costs = made(Kind.PRODUCTS, {"sku": ["A"], "unit_cost": [3.0]})
    document.apply(AddImport(replace(JANUARY, recipe=replace(JANUARY.recipe, sheets=("Orders",)))))
    recipe = replace(costs.recipe, sheets=("Costs",))
    document.apply(AddImport(replace(costs, sha256=JANUARY.sha256, recipe=recipe)))
    assert list(document.tables()) == [Kind.ORDERS, Kind.PRODUCTS]


def test_what_an_import_replaces_is_counted_and_told(document: Document) -> None:
    document.apply(AddImport(JANUARY))
    applied = document.apply(AddImport(FEBRUARY))
    assert (applied.replaced.orders, applied.replaced.rows, applied.replaced.kept_rows) == (1, 1, 0)
    assert [(issue.code, issue.params["orders"]) for issue in applied.issues] == [("orders_replaced", 1)]
    assert document.log()[-1].params["replaced_orders"] == 1


def test_an_older_file_tells_which_of_its_orders_a_later_one_has(document: Document) -> None:
    document.apply(AddImport(FEBRUARY))
    applied = document.apply(AddImport(JANUARY))
    assert (applied.replaced.orders, applied.replaced.kept_orders, applied.replaced.kept_rows) == (0, 1, 1)
    assert [issue.code for issue in applied.issues] == ["orders_known_from_later_file"]
    assert amounts_by_order(document.tables()) == {"1": [10, 11], "2": [25], "3": [30]}


@pytest.mark.parametrize("turned", [False, True])
def test_an_order_that_lost_lines_on_the_way_is_told_whatever_came_first(document: Document, turned: bool) -> None:
    cut = orders(("1", "2024-01-05", 12), ("4", "2024-03-01", 1))
    for imported in (cut, JANUARY) if turned else (JANUARY, cut):
        applied = document.apply(AddImport(imported))
    assert "orders_with_fewer_lines" in [issue.code for issue in applied.issues]


def test_spend_that_is_replaced_is_counted_in_rows(document: Document) -> None:
    def spend(cost: float, last: int) -> AddImport:
        columns = {"platform": ["Meta"] * last, "day": [day(n) for n in range(last)], "cost": [cost] * last}
        return AddImport(made(Kind.SPEND, columns))

    document.apply(spend(5, 10))
    applied = document.apply(spend(6, 12))
    assert (applied.replaced.rows, applied.replaced.orders) == (10, 10)
    assert [issue.code for issue in applied.issues] == ["rows_replaced"]
    assert sum(document.tables()[Kind.SPEND]["cost"].to_pylist()) == 72


def test_undone_imports_come_back_without_the_file(document: Document) -> None:
    applied = document.apply(AddImport(JANUARY))
    before = content_of(document)
    undone = document.apply(applied.inverse)
    assert document.tables() == {}
    assert [record.id for record in document.removed_imports()] == [applied.import_id]
    redone = document.apply(undone.inverse)
    assert content_of(document) == before
    assert redone.inverse == applied.inverse
    assert [entry.action for entry in document.log()] == ["added", "removed", "restored"]


def test_a_removed_import_that_is_dropped_again_is_restored(document: Document) -> None:
    first = document.apply(AddImport(JANUARY))
    document.apply(RemoveImport(first.import_id or 0))
    again = document.apply(AddImport(JANUARY))
    assert (again.changes, again.import_id) == (Changes.DATA, first.import_id)
    assert amounts_by_order(document.tables()) == {"1": [10, 11], "2": [20]}


def test_removing_twice_and_restoring_what_is_there_change_nothing(document: Document) -> None:
    number = document.apply(AddImport(JANUARY)).import_id or 0
    assert document.apply(RestoreImport(number)).changes == Changes.NOTHING
    document.apply(RemoveImport(number))
    assert document.apply(RemoveImport(number)).changes == Changes.NOTHING


def test_after_compacting_a_removed_import_is_gone_and_its_number_is_not_given_again(document: Document) -> None:
    number = document.apply(AddImport(JANUARY)).import_id or 0
    document.apply(RemoveImport(number))
    document.compact()
    assert document.removed_imports() == ()
    with pytest.raises(ReadableError, match="import_gone"):
        document.apply(RestoreImport(number))
    assert document.apply(AddImport(JANUARY)).import_id == number + 1


def test_a_setting_is_set_dated_and_taken_back(document: Document) -> None:
    first = document.apply(SetSetting("cost.default_rate", 0.4))
    second = document.apply(SetSetting("cost.default_rate", 0.5, date(2024, 7, 1), "new supplier"))
    assert first.changes == second.changes == Changes.ASSUMPTIONS
    assert document.settings.number("cost.default_rate", date(2024, 6, 30)) == 0.4
    assert document.settings.number("cost.default_rate", date(2024, 7, 1)) == 0.5
    document.apply(second.inverse)
    assert document.settings.history("cost.default_rate") == (DatedValue(None, 0.4),)
    document.apply(first.inverse)
    assert not document.settings.is_set("cost.default_rate")


def test_a_setting_that_has_this_value_already_changes_nothing(document: Document) -> None:
    document.apply(SetSetting("phase", "maturity"))
    assert document.apply(SetSetting("phase", "maturity")).changes == Changes.NOTHING
    assert document.apply(ResetSetting("currency")).changes == Changes.NOTHING


def test_settings_put_in_force_together_are_taken_back_together(document: Document) -> None:
    document.apply(SetSetting("cost.default_rate", 0.4))
    wanted = Settings().with_value("phase", "seed_series_a").with_value("marketplace.Amazon.pct", 0.15)
    applied = document.apply(ReplaceSettings(wanted))
    assert document.settings == wanted
    assert applied.changes == Changes.ASSUMPTIONS | Changes.THRESHOLDS
    document.apply(applied.inverse)
    assert document.settings == Settings().with_value("cost.default_rate", 0.4)


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (SetSetting("cost.rate", 0.4), "setting_unknown"),
        (SetSetting("cost.default_rate", 40), "setting_value"),
        (SetSetting("cost.default_rate", "beaucoup"), "setting_value"),
        (SetSetting("phase", "maturity", date(2024, 1, 1)), "setting_undated"),
        (ResetSetting("cost.rate"), "setting_unknown"),
        (PutSetting("cost.default_rate", (DatedValue(None, 7.0),)), "setting_value"),
        (RemoveImport(77), "import_gone"),
        (RestoreImport(77), "import_gone"),
        (Batch((SetSetting("phase", "maturity"), RemoveImport(77))), "import_gone"),
    ],
)
def test_an_edit_that_cannot_be_made_leaves_everything_as_before(document: Document, edit: Edit, code: str) -> None:
    document.apply(AddImport(JANUARY))
    before = content_of(document), document.log()
    with pytest.raises(ReadableError, match=code):
        document.apply(edit)
    assert (content_of(document), document.log()) == before


def test_an_import_that_fails_half_way_leaves_everything_as_before(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    document.apply(AddImport(JANUARY))
    before = content_of(document)

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("half way")

    with monkeypatch.context() as patch:
        patch.setattr("ecomkpi_desktop.workspace.store.Store.write_log", fail)
        with pytest.raises(RuntimeError, match="half way"):
            document.apply(AddImport(FEBRUARY))
    assert content_of(document) == before
    document.apply(AddImport(FEBRUARY))
    assert "3" in amounts_by_order(document.tables())


def test_a_source_is_mapped_to_a_channel_and_back(document: Document) -> None:
    first = document.apply(MapChannel("fb_ads", "Meta"))
    second = document.apply(MapChannel("fb_ads", "Social"))
    assert first.changes == Changes.DATA
    assert document.channel_map() == {"fb_ads": "Social"}
    document.apply(second.inverse)
    assert document.channel_map() == {"fb_ads": "Meta"}
    document.apply(first.inverse)
    assert document.channel_map() == {}


def test_scenarios_are_kept_taken_back_and_outlast_the_document(document: Document) -> None:
    cheap = StoredScenario("Cheaper parcels", {"shipping": 5.5})
    loyal = StoredScenario("Loyalty", {"retention": 0.3, "aov": 70.0})
    assert document.apply(PutScenarios((cheap,), "Cheaper parcels")).inverse == PutScenarios((), "Cheaper parcels")
    applied = document.apply(PutScenarios((cheap, loyal), "Loyalty"))
    assert applied.changes == Changes.NOTES
    assert applied.wording.text.format(**applied.wording.params) == "Scenario “Loyalty”"
    assert from_json(document.state("scenarios")) == (cheap, loyal)
    back = document.apply(applied.inverse)
    assert from_json(document.state("scenarios")) == (cheap,)
    document.apply(back.inverse)
    assert from_json(document.state("scenarios")) == (cheap, loyal)
    assert document.apply(PutScenarios((cheap, loyal), "Loyalty")).changes == Changes.NOTHING
    document.close()
    with Document.open(document.path) as again:
        assert from_json(again.state("scenarios")) == (cheap, loyal)


def test_what_is_no_scenario_is_left_out() -> None:
    stored = [{"name": "A", "levers": {"aov": 3, "odd": "x"}}, {"name": 4, "levers": {}}, "B", {"name": "C"}]
    assert from_json(stored) == (StoredScenario("A", {"aov": 3.0}),)
    assert from_json(None) == ()


def test_several_edits_are_made_and_undone_as_one(document: Document) -> None:
    applied = document.apply(Batch((AddImport(JANUARY), AddImport(FEBRUARY), SetSetting("phase", "maturity"))))
    assert applied.changes == Changes.DATA | Changes.THRESHOLDS
    after = content_of(document)
    undone = document.apply(applied.inverse)
    assert content_of(document) == ({}, Settings(), {}, [])
    document.apply(undone.inverse)
    assert content_of(document) == after


def test_when_a_file_was_made_is_kept_in_universal_time(document: Document) -> None:
    document.apply(AddImport(JANUARY, made_at=datetime(2024, 2, 1, 8, tzinfo=UTC)))
    assert document.imports()[0].evidence.made_at == "2024-02-01T08:00:00.000000+00:00"


def test_a_table_that_is_not_canonical_is_made_so(document: Document) -> None:
    table = pa.table(
        {
            "order_id": pa.array(["1", "2"]),
            "ordered_at": pa.array([at("2024-01-01T09:30"), at("2024-01-02")], pa.timestamp("us")),
            "amount": pa.array([10, 20]),
            "row": pa.array([2, 3]),
            "unknown": pa.array([1, 2]),
        }
    )
    document.apply(AddImport(replace(JANUARY, table=table, rejected=rejected_of())))
    found = document.tables()[Kind.ORDERS]
    assert found["ordered_at"].to_pylist() == [at("2024-01-01T09:30"), at("2024-01-02")]
    assert found["amount"].to_pylist() == [10.0, 20.0]
    assert "unknown" not in found.column_names
    assert document.rejected_rows(1).num_rows == 0


moments = st.sampled_from(["2024-01-05", "2024-01-06", "2024-02-07"])
lines = st.tuples(st.sampled_from("12345"), moments, st.integers(1, 9))
contents = st.lists(st.lists(lines, min_size=1, max_size=5), min_size=1, max_size=3)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(contents)
def test_importing_in_any_order_and_any_number_of_times_gives_the_same_document(
    tmp_path: Path, contents: list[list[tuple[str, str, int]]]
) -> None:
    files = [orders(*((order, moment, float(amount)) for order, moment, amount in lines)) for lines in contents]
    found = []
    for order in itertools.permutations(files):
        path = tmp_path / "any.ekpi"
        with Document.create(path) as document:
            for imported in (*order, *order):
                document.apply(AddImport(imported))
            found.append(document.tables()[Kind.ORDERS].drop_columns(["segment"]).to_pylist())
        path.unlink()
    assert all(rows == found[0] for rows in found)


edits = st.one_of(
    st.integers(0, 2).map(lambda number: AddImport((JANUARY, FEBRUARY, orders(("2", "2024-03-01", 99)))[number])),
    st.integers(1, 3).map(RemoveImport),
    st.integers(1, 3).map(RestoreImport),
    st.floats(0, 1).map(lambda rate: SetSetting("cost.default_rate", rate)),
    st.floats(0, 1).map(lambda rate: SetSetting("cost.default_rate", rate, date(2024, 5, 1))),
    st.just(ResetSetting("cost.default_rate")),
    st.sampled_from([None, "Meta", "SEO"]).map(lambda channel: MapChannel("fb", channel)),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(edits, max_size=8))
def test_undoing_everything_leads_back_step_by_step_and_redoing_forth(tmp_path: Path, done: list[Edit]) -> None:
    path = tmp_path / "undo.ekpi"
    with Document.create(path) as document:
        states, inverses = [content_of(document)], []
        for edit in done:
            try:
                inverses.append(document.apply(edit).inverse)
            except ReadableError:
                continue
            states.append(content_of(document))
        redo = []
        for state, inverse in zip(reversed(states[:-1]), reversed(inverses), strict=True):
            redo.append(document.apply(inverse).inverse)
            assert content_of(document) == state
        for state, edit in zip(states[1:], reversed(redo), strict=True):
            document.apply(edit)
            assert content_of(document) == state
    path.unlink()


def test_amounts_in_another_currency_than_the_document_are_told(document: Document) -> None:
    sale = {"order_id": ["1"], "ordered_at": [at("2024-01-05")], "is_refund": [False], "amount": [10.0]}
    applied = document.apply(AddImport(made(Kind.ORDERS, {**sale, "currency": ["usd"]})))
    assert [(issue.code, issue.params) for issue in applied.issues] == [
        ("foreign_currency", {"currency": "USD", "own": "EUR"})
    ]
    document.apply(AddImport(made(Kind.EXCHANGE_RATES, {"currency": ["GBP"], "day": [day(0)], "rate": [1.2]})))
    pounds = document.apply(AddImport(made(Kind.ORDERS, {**sale, "order_id": ["3"], "currency": ["GBP"]})))
    assert [(issue.code, issue.params["currency"]) for issue in pounds.issues] == [
        ("foreign_currency_converted", "GBP")
    ]
    document.apply(SetSetting("currency", "USD"))
    assert not document.apply(AddImport(made(Kind.ORDERS, {**sale, "order_id": ["2"], "currency": ["USD"]}))).issues
