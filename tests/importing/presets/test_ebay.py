"""eBay orders report: a blank line above, a count below, orders of several items under a row of their own."""

from pathlib import Path

import pytest

from tests.importing.making import asked, codes, column, from_text, look, number

AUSTRALIAN = (
    "\n"
    '"Sales Record Number","Order Number","Buyer Username","Item Number","Item Title","Custom Label","Quantity",'
    '"Sold For","Postage And Handling","Total Price","Sale Date","Tracking Number"\n'
    '"12132","16-1","buyer-one","405","Card A","","1","AU $3,000.00","AU $13.00","AU $3,013.00","26-May-26","99"\n'
    '"12126","01-1","buyer-two","","","","3","AU $165.00","AU $46.60","AU $211.60","26-May-26",""\n'
    '"12126","01-1","buyer-two","406","Card B","SKU-1","1","AU $115.00","","","26-May-26","LK"\n'
    '"12126","01-1","buyer-two","407","Card C","SKU-2","2","AU $25.00","","","26-May-26","LK"\n'
    '"12125","04-1","buyer-six","408","Card D","SKU-3","3","AU $260.00","AU $9.00","AU $789.00","25-May-26","T"\n'
    '"38","record(s) downloaded",,,,,,,,,,\n'
    '"Seller ID : shop",,,,,,,,,,,\n'
)
EURO = (
    "\n"
    '"Sales Record Number","Order Number","Buyer Username","Item Number","Item Title","Quantity","Sold For",'
    '"Shipping And Handling","Sale Date","Shipped On Date","Tracking Number"\n'
    '"1001","12-1","lou","123","Card A","1","EUR 90,00","EUR 3,50","Oct-05-26","Oct-06-26","6A"\n'
    '"1002","12-2","kim","210","Card B","1","EUR 120,00","EUR 0,00","Oct-07-26","",""\n'
    '"","","","","","","","","","",""\n'
    '"2 record(s) downloaded"\n'
)
FRENCH = (
    "Numéro de vente;Numéro de commande;Pseudo de l’acheteur;Numéro de l'objet;Intitulé de l'objet;Quantité;Vendu pour;"
    "Livraison et manutention;Date de vente\n"
    "1;05-1;lucie;111;Dracaufeu ex;1;1 234,50 €;4,00 €;05-oct.-26\n"
    "2;05-2;lucie;112;Pikachu;2;10,00 €;0,00 €;13-août-26\n"
)


def test_items_take_over_what_the_row_above_them_says_of_their_order(tmp_path: Path) -> None:
    result = from_text(tmp_path, AUSTRALIAN)
    assert (result.recipe.preset, result.orders, result.rows_accepted) == ("ebay_orders", 3, 4)
    assert column(result, "product") == ["Card A", "Card B", "Card C", "Card D"]
    assert column(result, "amount") == [3000.0, 115.0, 50.0, 780.0]
    assert column(result, "order_total") == [3013.0, 211.6, None, 789.0]
    assert column(result, "shipping") == [13.0, 46.6, None, 9.0]
    assert sum(number(result, "quantity")) == 7


def test_the_price_of_one_is_proven_by_the_totals(tmp_path: Path) -> None:
    assert "order_total_differs" not in codes(from_text(tmp_path, AUSTRALIAN))


def test_every_row_that_is_no_item_is_accounted_for(tmp_path: Path) -> None:
    result = from_text(tmp_path, AUSTRALIAN)
    assert (result.rows_read, result.rows_accepted, result.rows_rejected, result.rows_ignored) == (8, 4, 0, 4)


@pytest.mark.parametrize(("text", "currency"), [(AUSTRALIAN, "AUD"), (EURO, "EUR"), (FRENCH, "EUR")])
def test_amounts_name_their_currency_and_hold_vat(tmp_path: Path, text: str, currency: str) -> None:
    seen = look(tmp_path, text)
    assert (seen.recipe.currency, seen.recipe.amounts, asked(seen)) == (currency, "TTC", {})


def test_an_american_report_is_without_tax_and_what_ebay_collects_is_left_out(tmp_path: Path) -> None:
    text = (
        '\n"Sales Record Number","Order Number","Item Title","Quantity","Sold For","Shipping And Handling",'
        '"eBay Collected Tax","Total Price","Sale Date"\n'
        '"1","12-1","Card A","1","$90.00","$3.50","$7.00","$100.50","Oct-05-26"\n'
    )
    result = from_text(tmp_path, text)
    assert (result.recipe.amounts, result.recipe.currency) == ("HT", "USD")
    assert column(result, "order_total") == [93.5]
    assert "order_total_differs" not in codes(result)


def test_amounts_in_several_currencies_keep_each_its_own(tmp_path: Path) -> None:
    result = from_text(tmp_path, EURO.replace("EUR 120,00", "GBP 120,00").replace("EUR 0,00", "GBP 0,00"))
    assert column(result, "currency") == ["EUR", "GBP"]
    assert "several_currencies" in codes(result)


@pytest.mark.parametrize(
    ("text", "days"),
    [(EURO, ["2026-10-05", "2026-10-07"]), (FRENCH, ["2026-10-05", "2026-08-13"])],
)
def test_short_names_of_months_are_read(tmp_path: Path, text: str, days: list[str]) -> None:
    assert [str(moment)[:10] for moment in column(from_text(tmp_path, text), "ordered_at")] == days


def test_headers_in_french_are_the_same(tmp_path: Path) -> None:
    result = from_text(tmp_path, FRENCH)
    assert (result.recipe.preset, column(result, "amount")) == ("ebay_orders", [1234.5, 20.0])
    assert (column(result, "customer_id"), set(column(result, "channel"))) == (["lucie"] * 2, {"eBay"})
