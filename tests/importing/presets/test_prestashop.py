"""PrestaShop: the list of orders, their lines, and both in one query."""

from pathlib import Path

import pytest

from ecomkpi_desktop.base.kinds import Kind
from tests.importing.making import asked, codes, column, from_text, look

THIN, HARD = "\u202f", "\u00a0"  # before the thousands, and before the euro
FRENCH = (
    'ID;Référence;"Nouveau client";Livraison;Client;Total;Paiement;État;Date\n'
    f'12;XKBKNABJK;1;France;"L. Petit";"1{THIN}234,56{HARD}€";"Paiement par carte";"Paiement accepté";'
    '"2024-01-05 12:34:56"\n'
    f'11;OHSATSERP;0;Belgique;"K. Lee";"24,00{HARD}€";Chèque;"En attente du paiement par chèque";'
    '"2024-01-04 12:34:56"\n'
    f'10;UOYEVOLI;0;France;"K. Lee";"30,00{HARD}€";Virement;Annulé;"2024-01-03 12:34:56"\n'
    f'9;FFATNOMMJ;0;France;"A. Roy";"12,00{HARD}€";Carte;Remboursé;"2024-01-02 12:34:56"\n'
    f'8;FFATNOMMK;0;France;"A. Roy";"12,00{HARD}€";Carte;"En attente de réapprovisionnement (payé)";'
    '"2024-01-01 12:34:56"\n'
)
ENGLISH = (
    'ID;Reference;"New client";Delivery;Customer;Company;Total;Payment;Status;Date\n'
    '12;XKBKNABJK;1;"United Kingdom";"L. Petit";;"£1,234.56";Card;"Payment accepted";"2024-01-05 12:34:56"\n'
    '11;OHSATSERP;0;France;"K. Lee";;£24.00;Check;"Awaiting check payment";"2024-01-04 12:34:56"\n'
    '10;UOYEVOLI;0;France;"K. Lee";;£30.00;Wire;Canceled;"2024-01-03 12:34:56"\n'
)
LINES = (
    "id_order;product_reference;product_name;product_quantity;unit_price_tax_excl;unit_price_tax_incl;"
    "total_price_tax_excl;total_price_tax_incl;original_wholesale_price\n"
    "12;M1;Mug;2;10.000000;12.000000;20.000000;24.000000;4.500000\n"
    "12;P1;Plate;1;8.333333;10.000000;8.333333;10.000000;3.000000\n"
    "11;M1;Mug;3;3.333333;4.000000;10.000000;12.000000;4.500000\n"
)


def test_totals_are_read_as_the_shop_formats_them_and_hold_vat(tmp_path: Path) -> None:
    seen = look(tmp_path, FRENCH)
    assert (seen.recipe.preset, seen.recipe.amounts, asked(seen)) == ("prestashop_orders", "TTC", {})
    result = from_text(tmp_path, FRENCH)
    assert column(result, "order_total") == [1234.56, 24.0, 30.0, 12.0, 12.0]
    assert column(result, "amount") == [1234.56, 24.0, 30.0, 12.0, 12.0]
    assert set(column(result, "currency")) == {"EUR"}


def test_french_statuses_are_understood(tmp_path: Path) -> None:
    result = from_text(tmp_path, FRENCH)
    assert column(result, "status") == ["counted", "pending", "excluded", "counted", "counted"]
    assert column(result, "refunded") == [None, None, None, 12.0, None]


def test_the_list_in_english_is_the_same(tmp_path: Path) -> None:
    result = from_text(tmp_path, ENGLISH)
    assert (result.recipe.preset, set(column(result, "currency"))) == ("prestashop_orders", {"GBP"})
    assert column(result, "status") == ["counted", "pending", "excluded"]
    assert column(result, "order_total") == [1234.56, 24.0, 30.0]
    assert column(result, "country")[0] == "United Kingdom"


def test_a_list_without_products_says_what_else_to_import(tmp_path: Path) -> None:
    assert "orders_without_products" in codes(from_text(tmp_path, FRENCH))


def test_the_lines_name_their_order_as_the_list_does(tmp_path: Path) -> None:
    orders, lines = from_text(tmp_path, FRENCH), from_text(tmp_path, LINES)
    assert (lines.kind, lines.recipe.preset, lines.rows_accepted) == (Kind.ORDER_LINES, "prestashop_order_lines", 3)
    assert set(column(lines, "order_id")) <= set(column(orders, "order_id"))
    assert set(column(lines, "shop")) == set(column(orders, "shop")) == {"PrestaShop"}


def test_lines_are_without_vat_and_both_prices_tell_it(tmp_path: Path) -> None:
    result = from_text(tmp_path, LINES)
    assert (result.recipe.amounts, set(column(result, "amounts_ttc"))) == ("HT", {False})
    assert column(result, "amount") == [20.0, 8.333333, 10.0]
    assert column(result, "tax_amount") == [4.0, 1.666667, 2.0]
    assert column(result, "unit_cost") == [4.5, 3.0, 4.5]


def test_lines_with_prices_that_hold_vat_only_are_ttc(tmp_path: Path) -> None:
    text = "reference;product_name;product_quantity;unit_price_tax_incl\nXKBKNABJK;Mug;2;12,00\n"
    result = from_text(tmp_path, text)
    assert (result.recipe.amounts, column(result, "amount"), column(result, "tax_amount")) == ("TTC", [24.0], [None])


def test_a_query_with_dates_gives_orders_with_their_lines(tmp_path: Path) -> None:
    text = (
        "id_order;reference;date_add;osname;total_paid_tax_incl;total_shipping_tax_excl;total_discounts_tax_excl;"
        "product_reference;product_name;product_quantity;unit_price_tax_excl\n"
        "12;XKB;2024-01-05 12:34:56;Livré;46.00;5.00;1.00;M1;Mug;2;10.000000\n"
        "12;XKB;2024-01-05 12:34:56;Livré;46.00;5.00;1.00;P1;Plate;1;14.333333\n"
        "11;OHS;2024-01-06 12:34:56;Annulé;12.00;0.00;0.00;P1;Plate;1;10.000000\n"
    )
    result = from_text(tmp_path, text)
    assert (result.recipe.preset, result.kind, result.orders) == ("prestashop_detailed_orders", Kind.ORDERS, 2)
    assert column(result, "order_total") == [46.0, None, 12.0]
    assert column(result, "shipping") == [5.0, None, 0.0]
    assert (column(result, "amounts_ttc")[0], column(result, "shipping_ttc")[0]) == (False, False)
    assert column(result, "status") == ["counted", "counted", "excluded"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_the_mark_of_an_editor_changes_nothing(tmp_path: Path, encoding: str) -> None:
    assert from_text(tmp_path, FRENCH, encoding=encoding).rows_accepted == 5
