"""Two sources that state different things."""

from datetime import date
from pathlib import Path

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.review.governance.conflicts import Comparison, Example, comparisons_of
from ecomkpi_desktop.review.governance.source import sources_of
from ecomkpi_desktop.review.governance.truth import SourceOfTruth, Standing, judged
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport, SetSetting
from ecomkpi_desktop.workspace.origins import written
from ecomkpi_desktop.workspace.truths import truth_key
from tests.review.governance import exports
from tests.workspace.making import at, made

DATED = ("Référence", "Produit", "Coût unitaire HT", "Valable à partir du")
PLAIN = ("SKU", "Désignation", "Prix d'achat HT", "Prix de vente TTC")


def compared(document: Document) -> dict[str, Comparison]:
    return {one.field: one for one in comparisons_of(document, sources_of(document.imports()))}


def add_costs(document: Document, folder: Path) -> None:
    dated = [
        ["REF-1", "Bol", "4,00", "01/01/2024"], ["REF-1", "Bol", "5,00", "01/01/2025"],
        ["REF-2", "Vase", "9,00", "01/01/2024"],
    ]  # fmt: skip
    exports.add(document, exports.write_csv(folder / "couts dates.csv", DATED, dated), {"kind": "products"})
    plain = [
        ["REF-1", "Bol", "5,50", "19,90"], ["REF-2", "Vase", "9,00", "29,90"], ["REF-3", "Lampe", "12,00", "49,00"],
    ]  # fmt: skip
    exports.add(document, exports.write_csv(folder / "catalogue.csv", PLAIN, plain), {"kind": "products"})


def test_a_list_of_today_is_compared_with_the_last_cost_of_a_dated_one(document: Document, tmp_path: Path) -> None:
    add_costs(document, tmp_path)
    costs = compared(document)["unit_cost"]
    assert (costs.kind, costs.compared, costs.count, costs.gap) == (Kind.PRODUCTS, 2, 1, 0.5)
    assert costs.examples == (Example("REF-1", date(2025, 1, 1), 5.0, 5.5),)
    assert "price" not in compared(document)


def test_orders_that_were_paid_otherwise_than_their_total_are_a_conflict(document: Document, tmp_path: Path) -> None:
    headers = (*exports.ORDER_HEADERS[:5], "Prix unitaire TTC", "Total TTC", "E-mail")
    rows = [
        ["D1", "01/03/2025", "payée", "REF-1", "1", "20,00", "20,00", "a@example.org"],
        ["D2", "02/03/2025", "payée", "REF-1", "2", "20,00", "40,00", "b@example.org"],
        ["D3", "03/03/2025", "payée", "REF-1", "1", "20,00", "20,00", "c@example.org"],
    ]
    exports.add(document, exports.write_csv(tmp_path / "boutique.csv", headers, rows), {"kind": "orders"})
    paid = ("Payment ID", "Order ID", "Date", "Type", "Amount", "Fee", "Net")
    lines = [
        ["p1", "D1", "2025-03-01", "charge", "20.00", "0.50", "19.50"],
        ["p2", "D2", "2025-03-02", "charge", "38.00", "0.50", "37.50"],
        ["p3", "D3", "2025-03-03", "charge", "10.00", "0.50", "9.50"],
        ["p4", "D3", "2025-03-03", "charge", "10.00", "0.50", "9.50"],
    ]
    exports.add(document, exports.write_csv(tmp_path / "paiements.csv", paid, lines), {"kind": "payments"})
    found = compared(document)["order_total"]
    assert (found.compared, found.count, found.gap) == (2, 1, 2.0)
    assert [(one.key, one.first, one.second) for one in found.examples] == [("D2", 40.0, 38.0)]
    assert found.used == found.first
    assert not found.is_followed


def add_shop(document: Document, file: str, shop: str, total: float) -> None:
    columns = {
        "shop": [shop] * 3, "order_id": ["D1", "D2", "D3"], "ordered_at": [at("2025-03-01T10:00")] * 3,
        "is_refund": [False] * 3, "order_total": [total] * 3,
    }  # fmt: skip
    recipe = Recipe(Kind.ORDERS, f"generic_{file}", (file,), {})
    document.apply(AddImport(made(Kind.ORDERS, columns, file=f"{file}.csv", recipe=recipe)))


def test_the_same_number_in_two_shops_is_two_orders_and_no_conflict(document: Document) -> None:
    add_shop(document, "lyon", "Lyon", 20.0)
    add_shop(document, "gent", "Gent", 25.0)
    assert compared(document) == {}
    add_shop(document, "till", "Lyon", 30.0)
    found = compared(document)["order_total"]
    assert (found.count, {found.first, found.second}) == (3, {"orders-lyon", "orders-till"})


def test_figures_follow_a_choice_on_costs(document: Document, tmp_path: Path) -> None:
    add_costs(document, tmp_path)
    before = compared(document)["unit_cost"]
    assert (before.is_followed, before.used) == (True, "products-couts-dates")
    sources = {one.key: one.origin for one in sources_of(document.imports())}
    key = truth_key(Kind.PRODUCTS, "unit_cost")
    applied = document.apply(SetSetting(key, written([sources["products-catalogue"]])))
    after = compared(document)["unit_cost"]
    assert (after.used, after.examples, after.is_chosen) == ("products-catalogue", before.examples, True)
    assert [one.standing for one in judged([before], ())] == [Standing.OPEN]
    assert [one.standing for one in judged([after], ())] == [Standing.SETTLED]
    costs = document.joined().tables[Kind.PRODUCTS].select(["sku", "valid_from", "unit_cost"]).to_pylist()
    assert {"sku": "REF-1", "valid_from": date(2025, 1, 1), "unit_cost": 5.5} in costs
    assert {"sku": "REF-1", "valid_from": date(2024, 1, 1), "unit_cost": 4.0} in costs
    assert not [one for one in costs if one["unit_cost"] == 5.0]
    document.apply(applied.inverse)
    assert compared(document)["unit_cost"] == before


def test_one_source_of_each_kind_contradicts_nobody(document: Document) -> None:
    assert compared(document) == {}


def test_a_conflict_is_settled_when_the_figures_use_the_source_that_is_right(
    document: Document, tmp_path: Path
) -> None:
    add_costs(document, tmp_path)
    costs = compared(document)["unit_cost"]
    assert costs.used == "products-couts-dates"

    def standing(*truths: SourceOfTruth) -> list[Standing]:
        return [one.standing for one in judged([costs], truths)]

    day = date(2025, 3, 3)
    assert standing() == [Standing.OPEN]
    assert standing(SourceOfTruth(costs.id, "products-catalogue", day)) == [Standing.TO_CORRECT]
    (wrong,) = judged([costs], [SourceOfTruth(costs.id, "products-catalogue", day)])
    assert wrong.wrong == "products-couts-dates"
    assert standing(SourceOfTruth(costs.id, "products-couts-dates", day)) == [Standing.SETTLED]
    assert standing(SourceOfTruth(costs.id, "gone", day)) == [Standing.OPEN]
