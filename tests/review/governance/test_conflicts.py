"""Two sources that state different things."""

from datetime import date
from pathlib import Path

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.review.governance.conflicts import Comparison, Example, comparisons_of
from ecomkpi_desktop.review.governance.source import sources_of
from ecomkpi_desktop.review.governance.truth import SourceOfTruth, Standing, judged
from ecomkpi_desktop.workspace.document import Document
from tests.review.governance import exports

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
