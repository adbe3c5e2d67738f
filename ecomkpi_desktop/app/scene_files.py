"""Small exports for the scenes of the import: orders that leave a doubt, advertising spend, payments without orders."""

from datetime import date, timedelta
from pathlib import Path

_FIRST = date(2025, 9, 1)
_DAYS = 91
_PAYMENTS = 24
_PRODUCTS = (("Photophore Lichen", "24,90"), ("Vase boule", "39,00"), ("Bougie Figuier", "18,50"))


def write_scene_files(folder: Path) -> list[Path]:
    """Write the files into a folder and return where they are.

    The header of the prices does not say whether they hold VAT: the import has to ask.
    """
    orders = ["N° de commande;Date de commande;Produit;Quantité;Prix unitaire;Client"]
    spend = ["Date;Canal;Campagne;Dépense HT"]
    for number in range(_DAYS * 4):
        day = _FIRST + timedelta(days=number // 4)
        product, price = _PRODUCTS[number % len(_PRODUCTS)]
        customer = number if number % 3 else number // 9
        orders.append(f"C-{1001 + number};{day:%d/%m/%Y};{product};{1 + number % 2};{price};client{customer}")
    for number in range(_DAYS):
        day = _FIRST + timedelta(days=number)
        spend.append(f"{day:%d/%m/%Y};Google Ads;Marque;{12 + number % 7},50")
    return [
        _write(folder / "commandes automne.csv", orders),
        _write(folder / "dépenses pub.csv", spend),
    ]


def write_scene_payments(folder: Path) -> Path:
    """Write payments into a folder, some of them of orders that no file holds, and return where they are."""
    rows = ["N° de commande;Date de paiement;Type;Montant brut;Frais;Montant net"]
    for number in range(_PAYMENTS):
        day = _FIRST + timedelta(days=number)
        order = f"C-{1001 + 4 * number}" if number % 3 else f"B-{301 + number}"
        cents = 2490 + 35 * number
        fee = 25 + cents // 70
        rows.append(f"{order};{day:%d/%m/%Y};Vente;{_euros(cents)};{_euros(fee)};{_euros(cents - fee)}")
    return _write(folder / "paiements automne.csv", rows)


def _euros(cents: int) -> str:
    return f"{cents // 100},{cents % 100:02}"


def _write(path: Path, lines: list[str]) -> Path:
    path.write_bytes("\r\n".join([*lines, ""]).encode("cp1252"))
    return path
