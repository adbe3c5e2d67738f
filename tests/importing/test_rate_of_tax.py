"""A column headed TVA that holds rates is not read as an amount of tax."""

from pathlib import Path

import pytest

from tests.importing.making import column, from_text, imported
from tests.sources.making import write_workbook

HEADER = "Commande;Date;Total TTC;TVA\n"


def orders(taxes: list[str], totals: list[str]) -> str:
    rows = (f"W{n};{n + 13}/02/2025;{total};{tax}\n" for n, (tax, total) in enumerate(zip(taxes, totals, strict=True)))
    return HEADER + "".join(rows)


@pytest.mark.parametrize(
    ("taxes", "rates"),
    [
        (["20%", "20 %", "5,5 %"], [0.2, 0.2, 0.055]),
        (["20", "20", "20"], [0.2, 0.2, 0.2]),
        (["0,2", "0,2", "0,2"], [0.2, 0.2, 0.2]),
    ],
)
def test_rates_are_rates(tmp_path: Path, taxes: list[str], rates: list[float]) -> None:
    result = from_text(tmp_path, orders(taxes, ["120,00", "60,00", "89,90"]))
    assert column(result, "tax_rate") == [pytest.approx(rate) for rate in rates]
    assert column(result, "order_tax") == [None] * 3


@pytest.mark.parametrize(
    ("taxes", "totals"),
    [
        (["20,00", "10,00", "14,98"], ["120,00", "60,00", "89,90"]),
        (["20", "10", "20"], ["120", "60", "120"]),  # each is what its total holds
        (["20"], ["120"]),
        (["0", "0", "0"], ["120,00", "60,00", "89,90"]),
    ],
)
def test_amounts_are_amounts(tmp_path: Path, taxes: list[str], totals: list[str]) -> None:
    result = from_text(tmp_path, orders(taxes, totals))
    assert column(result, "order_tax") == [float(tax.replace(",", ".")) for tax in taxes]
    assert column(result, "tax_rate") == [None] * len(taxes)


def test_a_rate_stands_beside_the_amount_it_is_of(tmp_path: Path) -> None:
    text = "Commande;Date;Total TTC;TVA;Taux de TVA\nW1;13/02/2025;120,00;20,00;20%\n"
    result = from_text(tmp_path, text)
    assert (column(result, "order_tax"), column(result, "tax_rate")) == ([20.0], [0.2])


def test_percentages_of_a_workbook_are_rates(tmp_path: Path) -> None:
    rows = [["Commande", "Date", "Total TTC", "TVA"], *(["W", f"{n + 13}/02/2025", 30.5 + n, 0.2] for n in range(4))]
    result = imported(write_workbook(tmp_path / "a.xlsx", {"A": rows}))
    assert column(result, "tax_rate") == [0.2] * 4
