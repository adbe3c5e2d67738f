"""Measures of an import, and the quality of a source through its imports."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.result import DeclaredTotal
from ecomkpi_desktop.review.governance.contract import Every, Freshness
from ecomkpi_desktop.review.governance.measure import measured, measures_of
from ecomkpi_desktop.review.governance.quality import freshness_score, history, own_quality, present_quality
from ecomkpi_desktop.review.governance.source import sources_of
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.segments import canonical
from tests.review.governance import exports
from tests.workspace.making import table_of as columns_of

MONTHLY = Freshness(Every.MONTH, 5)


def table_of(kind: Kind, columns: dict[str, list[Any]]) -> Any:
    return canonical(kind, columns_of(kind, columns))


def recipe_of(kind: Kind, *names: str) -> Recipe:
    return Recipe(kind, "made", names, {name: name for name in names})


def test_an_equation_is_tried_on_the_rows_that_state_all_of_it() -> None:
    table = table_of(Kind.PAYMENTS, {
        "payment_id": ["a", "b", "c", "c"], "amount": [10.0, 20.0, 30.0, 30.0], "fee": [1.0, 1.0, None, 1.0],
        "net": [9.0, 18.0, 29.0, 29.0],
    })  # fmt: skip
    found = measured(table, recipe_of(Kind.PAYMENTS, "payment_id", "amount", "fee", "net"))
    assert dict(found.equations) == {"net = amount - fee": (3, 1)}
    assert (found.key, found.keyed, found.repeated) == (("payment_id",), 4, 1)
    assert (found.columns["fee"].filled, found.columns["fee"].least, found.columns["fee"].most) == (3, 1.0, 1.0)
    assert "email" not in found.columns


def test_an_equation_is_not_tried_where_the_import_worked_out_a_side_of_it() -> None:
    table = table_of(Kind.PAYMENTS, {"amount": [10.0], "fee": [1.0], "net": [5.0]})
    assert measured(table, recipe_of(Kind.PAYMENTS, "amount", "fee")).equations == {}


def test_a_dated_list_may_hold_one_undated_cost_for_each_product() -> None:
    table = table_of(Kind.PRODUCTS, {
        "sku": ["a", "a", "b", "b", None], "valid_from": [None, date(2025, 1, 1), None, None, None],
        "unit_cost": [1.0, 2.0, 3.0, 3.0, 4.0],
    })  # fmt: skip
    found = measured(table, recipe_of(Kind.PRODUCTS, "sku", "valid_from", "unit_cost"))
    assert (found.keyed, found.repeated) == (4, 1)


def test_measures_are_kept_beside_the_document_and_hold_no_name_of_a_customer(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    (source,) = sources_of(document.imports())
    first = measures_of(document, source.imports, source.recipes)
    monkeypatch.setattr(Document, "segment", None)
    assert measures_of(document, source.imports, source.recipes) == first
    assert {name for one in first.values() for name, column in one.columns.items() if column.words} == {"currency"}


def test_quality_falls_with_rejected_rows_empty_cells_and_totals_that_differ(document: Document) -> None:
    (source,) = sources_of(document.imports())
    record = source.imports[0]
    recipe = source.recipes[record.id]
    measure = measures_of(document, [record], source.recipes)[record.id]
    whole = own_quality(record, recipe, measure)
    assert (whole.completeness, whole.validity, whole.uniqueness, whole.reconciliation) == (1.0, 1.0, 1.0, None)
    totals = (DeclaredTotal("amount", 10.0, 10.0, 9), DeclaredTotal("amount", 10.0, 9.0, 9))
    worse = replace(record, rows_rejected=8, declared=totals)
    found = own_quality(worse, recipe, measure)
    assert found.validity == pytest.approx(24 / 32)
    assert found.completeness == pytest.approx(24 / 32)
    assert found.reconciliation == 0.5
    assert found.score == pytest.approx((24 / 32 + 24 / 32 + 1 + 0.5) / 4)


def test_freshness_fades_in_a_quarter() -> None:
    assert freshness_score(MONTHLY, date(2025, 2, 28), date(2025, 3, 6)) == 1.0
    assert freshness_score(MONTHLY, date(2025, 1, 13), date(2025, 3, 6)) == pytest.approx(0.5)
    assert freshness_score(MONTHLY, date(2024, 1, 1), date(2025, 3, 6)) == 0.0
    assert freshness_score(Freshness(Every.CHANGE, 0), date(2024, 1, 1), date(2025, 3, 6)) is None


def test_each_import_moves_the_quality_of_its_source_from_before_to_after(document: Document, tmp_path: Path) -> None:
    rows = exports.order_lines("2025-03")
    for row in rows[:12]:
        row[6] = ""
    exports.add(document, exports.write_orders(tmp_path, "2025-03", rows=rows))
    (source,) = sources_of(document.imports())
    steps = history(source, measures_of(document, source.imports, source.recipes), Freshness(Every.CHANGE, 0))
    assert [step.before for step in steps] == [None, steps[0].after.score, steps[1].after.score]
    assert steps[1].after.completeness == 1.0
    columns = 8
    assert steps[2].own.completeness == pytest.approx(1 - 12 / (24 * columns))
    assert steps[2].after.completeness == pytest.approx(1 - 12 / (72 * columns))


def test_a_source_without_a_file_has_no_quality() -> None:
    assert sources_of(()) == ()
    from ecomkpi_desktop.review.governance.source import Source

    assert present_quality(Source("a", Kind.ORDERS, "", ""), {}, MONTHLY, date(2025, 3, 6)) is None
