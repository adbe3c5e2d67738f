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
        ("DE", "19", False), ("DE", "7", False), ("Allemagne", "20", True), ("Germany", "19", False),
        ("BE", "21", False), ("Belgique", "20", True), ("ESP", "21", False), ("Pays-Bas", "9", False),
        ("FI", "25,5", False), ("LU", "17", False), ("IE", "23", False), ("Hongrie", "27", False),
        ("RE", "8,5", False), ("Réunion", "20", True),
        ("US", "7,25", False), ("Suisse", "8,1", False),
    ],
)  # fmt: skip
def test_each_country_of_the_union_has_rates_of_its_own(
    tmp_path: Path, country: str, rate: str, unusual: bool
) -> None:
    assert told(tmp_path, country, rate) is unusual


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
