"""Lists that a person keeps by hand, French and English, one for each kind; and near misses of each other."""

from datetime import date
from pathlib import Path

import pytest

from ecomkpi_desktop.importing.matching import best_match
from ecomkpi_desktop.importing.presets import all_presets
from tests.importing.making import asked, codes, column, from_text, look


def test_monthly_spend_in_both_languages(tmp_path: Path) -> None:
    french = "Mois;Canal;Dépense HT;Objectif\njanvier 2026;Influence;1 200,00;fidélisation\n"
    french += "févr. 2026;Affiliation;5,50;\n"
    english = "Month,Channel,Spend,Purpose\nJan 2026,Influence,1200.00,Loyalty\nFeb 2026,Affiliation,5.50,\n"
    for text in (french, english):
        result = from_text(tmp_path, text)
        assert (result.recipe.preset, column(result, "cost")) == ("generic_spend", [1200.0, 5.5])
        assert column(result, "day_to") == [date(2026, 1, 31), date(2026, 2, 28)]
        assert column(result, "purpose") == ["retention", None]
        assert asked(look(tmp_path, text)) == {}


def test_fixed_costs_in_both_languages(tmp_path: Path) -> None:
    french = "Poste;Du;Au;Montant HT\nAssurance;01/01/2026;31/12/2026;1 200,00\nLoyer;15/01/2026;31/01/2026;500,00\n"
    english = "Expense,From,To,Amount\nInsurance,2026-01-01,2026-12-31,1200.00\nRent,2026-01-15,2026-01-31,500.00\n"
    for text in (french, english):
        result = from_text(tmp_path, text)
        assert (result.recipe.preset, column(result, "amount")) == ("generic_fixed_costs", [1200.0, 500.0])
        assert column(result, "day_to") == [date(2026, 12, 31), date(2026, 1, 31)]


def test_costs_that_hold_vat_are_told(tmp_path: Path) -> None:
    text = "Poste;Mois;Montant {}\nLoyer;01/2026;1 200,00\n"
    assert "costs_hold_vat" in codes(from_text(tmp_path, text.format("TTC")))
    assert "costs_hold_vat" not in codes(from_text(tmp_path, text.format("HT")))


def test_product_costs_with_dates_in_both_languages(tmp_path: Path) -> None:
    french = "Référence;Désignation;Prix d'achat HT;À partir du\n0012;Mug;4,50;15/01/2026\n0012;Mug;5,00;01/06/2026\n"
    english = "SKU,Product,Unit cost,Valid from\n0012,Mug,4.50,2026-01-15\n0012,Mug,5.00,2026-06-01\n"
    for text in (french, english):
        result = from_text(tmp_path, text)
        assert (result.recipe.preset, column(result, "sku")) == ("generic_products", ["0012", "0012"])
        assert column(result, "unit_cost") == [4.5, 5.0]
        assert column(result, "valid_from") == [date(2026, 1, 15), date(2026, 6, 1)]


def test_prices_of_competitors_in_both_languages(tmp_path: Path) -> None:
    french = "Référence;Produit;Concurrent;Prix relevé;Date de relevé\nA1;Mug;Grand Magasin;12,50 €;25/01/2026\n"
    english = "SKU,Product,Competitor,Competitor price,Date\nA1,Mug,Grand Magasin,12.50,2026-01-25\n"
    for text in (french, english):
        result = from_text(tmp_path, text)
        assert (result.recipe.preset, column(result, "price")) == ("generic_competitor_prices", [12.5])
        assert (column(result, "competitor"), column(result, "day")) == (["Grand Magasin"], [date(2026, 1, 25)])
        assert (column(result, "amounts_ttc"), asked(look(tmp_path, text))) == ([True], {})
    assert column(from_text(tmp_path, french.replace("relevé;", "HT;", 1)), "amounts_ttc") == [False]


def test_exchange_rates_say_which_way_round_or_ask(tmp_path: Path) -> None:
    text = "Devise;Date;{}\nUSD;25/01/2026;0,9200\nGBP;25/01/2026;1,1700\n"
    assert asked(look(tmp_path, text.format("Taux"))) == {"rates": "base"}
    assert column(from_text(tmp_path, text.format("Taux"), {"rates": "foreign"}), "rate") == [
        pytest.approx(1 / 0.92), pytest.approx(1 / 1.17)
    ]  # fmt: skip
    sure = from_text(tmp_path, text.format("Taux en euros"))
    assert (sure.recipe.preset, column(sure, "rate"), column(sure, "currency")) == (
        "generic_exchange_rates", [0.92, 1.17], ["USD", "GBP"]
    )  # fmt: skip
    assert asked(look(tmp_path, text.format("Taux pour 1 €").replace("€", "EUR"))) == {}
    english = "From,To,Date,Rate\nUSD,EUR,2026-01-25,0.92\n"
    result = from_text(tmp_path, english)
    assert (column(result, "base"), column(result, "rate"), asked(look(tmp_path, english))) == (["EUR"], [0.92], {})


def test_shipping_costs_in_both_languages(tmp_path: Path) -> None:
    french = "N° commande;Date d'expédition;Transporteur;Poids;Montant HT\n#1001;25/01/2026;Colissimo;0,5;6,90\n"
    english = "Order number,Ship date,Carrier,Shipping cost\n#1001,2026-01-25,Colissimo,6.90\n"
    for text in (french, english):
        result = from_text(tmp_path, text)
        assert result.kind.value == "shipping_costs"
        assert (column(result, "order_id"), column(result, "cost")) == (["#1001"], [6.9])
        assert (column(result, "carrier"), column(result, "day")) == (["Colissimo"], [date(2026, 1, 25)])
    assert column(from_text(tmp_path, "Commande;Coût de transport\n1001;4,90\n"), "cost") == [4.9]


def test_events_in_both_languages(tmp_path: Path) -> None:
    french = "Événement;Date de début;Date de fin;Type\nSoldes d’hiver;07/01/2026;27/01/2026;Soldes\n"
    french += "Panne;13/02/2026;;Incident\n"
    english = "Event,Start date,End date,Type\nWinter sale,2026-01-07,2026-01-27,Sale\nOutage,2026-02-13,,Incident\n"
    for text in (french, english):
        result = from_text(tmp_path, text)
        assert (result.recipe.preset, column(result, "topic")) == ("generic_annotations", ["sales", "incident"])
        assert column(result, "day") == [date(2026, 1, 7), date(2026, 2, 13)]
        assert column(result, "day_to") == [date(2026, 1, 27), None]


def test_customers_in_both_languages(tmp_path: Path) -> None:
    line = "12;Durand;Anne;anne@example.org;0600000000;01000;France\n"
    french = f"N° client;Nom;Prénom;E-mail;Téléphone;Code postal;Pays\n{line}"
    english = f"Customer ID;Last name;First name;Email;Phone;Postcode;Country\n{line}".replace(";", ",")
    for text in (french, english):
        result = from_text(tmp_path, text)
        assert (result.recipe.preset, column(result, "customer_name")) == ("generic_customers", ["Anne Durand"])
        assert (column(result, "postcode"), column(result, "phone")) == (["01000"], ["0600000000"])


@pytest.mark.parametrize(
    ("header", "preset"),
    [
        ("SKU;Produit;Prix;Prix d'achat", "generic_products"),
        ("SKU;Produit;Concurrent;Prix", "generic_competitor_prices"),
        ("SKU;Produit;Prix;Date", "generic_products"),
        ("N° commande;Date;Total;Frais de transport", "generic_orders"),
        ("N° commande;Date;Montant", "generic_orders"),
        ("N° commande;Date;Transporteur;N° de suivi;Montant", "generic_carrier_invoice"),
        ("N° commande;Coût de livraison", "generic_shipping_costs"),
        ("N° commande;Date de remboursement;Montant remboursé", "generic_refunds"),
        ("N° commande;Date;Client;E-mail;Produit;Quantité;Prix unitaire TTC", "generic_orders"),
        ("Nom;Prénom;E-mail;Date de création", "generic_customers"),
        ("Name,Email,Created at,Orders,Total spent", "generic_customers"),
        ("Mois;Canal;Dépense", "generic_spend"),
        ("Mois;Poste;Montant", "generic_fixed_costs"),
        ("Mois;Canal;Sessions", "generic_sessions"),
        ("Date;Événement", "generic_annotations"),
        ("Date;Événement;Montant", "generic_annotations"),
        ("Devise;Taux", "generic_exchange_rates"),
        ("Currency,Rate,Date", "generic_exchange_rates"),
        ("Campagne;Coût;Impr.;Clics", "google_ads"),
        ("Date;Campagne;Coût;Clics", "generic_spend"),
        ("Campaign name,Day,Spend,Clicks", "generic_spend"),
    ],
)
def test_no_preset_takes_what_is_another_ones(header: str, preset: str) -> None:
    match = best_match(header.split(";" if ";" in header else ","), all_presets())
    assert match is not None
    assert match.preset.name == preset


@pytest.mark.parametrize(
    "header",
    [
        "Date;Libellé;Débit;Crédit", "Date;Description;Solde", "Nom;Date de naissance", "Code;Ville",
        "Devise;Date", "Date;Note", "Concurrent;Prix", "Commande;Date",
    ],
)
def test_what_is_none_of_these_is_not_guessed(header: str) -> None:
    match = best_match(header.split(";"), all_presets())
    assert match is None
