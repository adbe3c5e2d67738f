"""Small exports for the scenes of the import: orders that leave a doubt, and advertising spend."""

from datetime import date, timedelta
from pathlib import Path

_FIRST = date(2025, 9, 1)
_DAYS = 91
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


def _write(path: Path, lines: list[str]) -> Path:
    path.write_bytes("\r\n".join([*lines, ""]).encode("cp1252"))
    return path
