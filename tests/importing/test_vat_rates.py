"""Stated rates of VAT against the legal ones of each country."""

from pathlib import Path

import pytest

from ecomkpi_desktop.importing.vat_rates import HOME, legal_rates
from tests.importing.making import codes, from_text

HEADER = "N° de commande;Date;Pays;Quantité;Prix TTC;Taux de TVA\n"


def told(folder: Path, country: str, rate: str) -> bool:
    return "vat_rate_unusual" in codes(from_text(folder, HEADER + f"C1;13/01/2024;{country};1;12,00;{rate}\n"))


@pytest.mark.parametrize("rate", ["20", "20 %", "0,2", "10%", "5,5", "5,5 %", "0,055", "2,1", "0", "0 %", ""])
@pytest.mark.parametrize("country", ["France", "FR", "fra", ""])
def test_the_legal_french_rates_are_usual(tmp_path: Path, country: str, rate: str) -> None:
    assert not told(tmp_path, country, rate)


@pytest.mark.parametrize("rate", ["19,6", "19,6 %", "7", "21%", "5", "12"])
@pytest.mark.parametrize("country", ["France", "FR", ""])
def test_other_rates_of_french_orders_are_told(tmp_path: Path, country: str, rate: str) -> None:
    assert told(tmp_path, country, rate)


@pytest.mark.parametrize(
    ("country", "rate", "unusual"),
    [
        ("DE", "19", False), ("DE", "7", False), ("Allemagne", "16", True), ("Germany", "19", False),
        ("BE", "21", False), ("Belgique", "19", True), ("ESP", "21", False), ("Pays-Bas", "9", False),
        ("FI", "25,5", False), ("LU", "17", False), ("IE", "23", False), ("Hongrie", "27", False),
        ("RE", "8,5", False), ("Réunion", "20", True),
        ("US", "7,25", False), ("Suisse", "8,1", False),
    ],
)  # fmt: skip
def test_each_country_of_the_union_has_rates_of_its_own(
    tmp_path: Path, country: str, rate: str, unusual: bool
) -> None:
    assert told(tmp_path, country, rate) is unusual


SHIPPED = "N° de commande;Date;Pays;Quantité;Prix TTC;Taux de TVA;Statut\n"


def test_french_vat_abroad_is_legal_while_a_year_of_it_stays_under_ten_thousand_euros(tmp_path: Path) -> None:
    # 6,000 euros with VAT are 5,000 without: twice that in one year is exactly the limit, and years stand alone.
    rows = [f"C{year}-{n};13/01/{year};{country};1;6000,00;20;Livrée"
            for year in (2023, 2024) for n, country in enumerate(("Belgique", "Allemagne"))]  # fmt: skip
    home = ["C1;13/01/2024;France;1;6000,00;20;Livrée", "C2;13/01/2024;Suisse;1;6000,00;20;Livrée"]
    cancelled = ["C3;13/01/2024;Italie;1;6000,00;20;Annulée"]
    result = from_text(tmp_path, SHIPPED + "\n".join([*rows, *home, *cancelled]) + "\n")
    assert result.rows_accepted == 7
    assert not {"vat_of_home_abroad", "vat_rate_unusual"} & codes(result)


def test_french_vat_abroad_above_ten_thousand_euros_a_year_is_told_with_the_year_and_the_amount(
    tmp_path: Path,
) -> None:
    rows = ("C1;13/01/2024;Belgique;1;6000,00;20;Livrée", "C2;14/02/2024;DE;1;6000,00;20;Livrée",
            "C3;15/03/2024;ES;1;12,66;5,5;Livrée", "C4;15/03/2023;IT;1;1200,00;20;Livrée",
            "C5;15/03/2024;FR;1;6000,00;20;Livrée", "C6;15/03/2024;BE;1;6000,00;21;Livrée")  # fmt: skip
    result = from_text(tmp_path, SHIPPED + "\n".join(rows) + "\n")
    (issue,) = [issue for issue in result.issues if issue.code.startswith("vat_")]
    assert (issue.code, issue.rows) == ("vat_of_home_abroad", (2, 3, 4, 5))
    assert issue.params == {"year": "2024", "amount": 10_012, "count": 4}


def test_rows_are_flagged_with_their_number_and_never_rejected(tmp_path: Path) -> None:
    rows = "".join(f"C{n};13/01/2024;FR;1;12,00;{'19,6' if n % 2 else '20'}\n" for n in range(60))
    result = from_text(tmp_path, HEADER + rows)
    (issue,) = [issue for issue in result.issues if issue.code == "vat_rate_unusual"]
    assert (issue.count, issue.rows[:3], len(issue.rows)) == (30, (3, 5, 7), 20)
    assert issue.params["rate"] == pytest.approx(19.6)
    assert result.rows_accepted == 60


def test_the_rate_that_the_user_states_for_the_file_is_not_questioned(tmp_path: Path) -> None:
    text = "N° de commande;Date;Quantité;Prix TTC\nC1;13/01/2024;1;12,00\n"
    assert "vat_rate_unusual" not in codes(from_text(tmp_path, text, {"vat_rate": "8.1"}))


def test_every_member_state_has_rates_and_names() -> None:
    table = legal_rates()
    members = [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
        "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    ]  # fmt: skip
    assert set(members) <= set(table.rates)
    assert set(table.codes.values()) == set(table.rates)
    assert table.rates[HOME] == (0.0, 0.2, 0.1, 0.055, 0.021)
    assert all(0 <= rate <= 0.27 for rates in table.rates.values() for rate in rates)
