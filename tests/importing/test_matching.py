"""Which preset a header row belongs to, and which column is which field."""

from ecomkpi_desktop.importing.matching import best_match
from ecomkpi_desktop.importing.presets import all_presets


def test_a_reference_is_the_product_where_the_order_has_a_number_of_its_own() -> None:
    match = best_match(["N° de commande", "Date", "Référence", "Quantité", "Prix unitaire TTC"], all_presets())
    assert match is not None
    assert match.preset.name == "generic_orders"
    assert (match.mapping["order_id"], match.mapping["sku"]) == (0, 2)


def test_a_reference_is_the_order_where_nothing_else_is() -> None:
    match = best_match(["Référence", "Date", "Produit", "Quantité", "Prix unitaire TTC"], all_presets())
    assert match is not None
    assert match.preset.name == "generic_orders"
    assert match.mapping["order_id"] == 0
