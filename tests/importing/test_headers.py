"""Headers brought to one spelling."""

import pytest

from ecomkpi_desktop.importing.headers import header_currency, labels, normal, tax_basis


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("InvoiceNo", "invoice_no"), ("N° de commande", "Nº de commande"),
        ("Pseudo de l’acheteur", "pseudo de l'acheteur"),
        ("Montant dÃ©pensÃ© (EUR)", "Montant dépensé"), ("ÉTAT", "Etat"),
        ("Session source / medium", "session source/medium"),
        ("Amount spent (IDR)", "Amount spent"), ("\ufeffDate ", "date"),
    ],
)  # fmt: skip
def test_spellings_of_one_header_are_the_same(one: str, other: str) -> None:
    assert normal(one) == normal(other)


def test_different_headers_stay_different() -> None:
    assert normal("Order total") != normal("Order tax")


@pytest.mark.parametrize(
    ("header", "basis"),
    [("Prix unitaire HT", "HT"), ("Total TTC", "TTC"), ("Subtotal (ex tax)", "HT"), ("Subtotal (inc tax)", "TTC"),
    ("Prix", "")],
)
def test_a_header_may_say_whether_vat_is_in(header: str, basis: str) -> None:
    assert tax_basis(header) == basis


def test_a_header_may_name_its_currency() -> None:
    headers = ("Amount spent (IDR)", "Prix (€)", "Cost", "CTR (all)")
    assert [header_currency(text) for text in headers] == ["IDR", "EUR", "", ""]


def test_repeated_and_blank_headers_get_labels_of_their_own() -> None:
    assert labels(["Total", "", "Total"]) == ("Total", "#2", "Total (2)")
