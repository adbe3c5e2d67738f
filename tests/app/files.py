"""Small export files that the tests of the command line write themselves."""

from pathlib import Path

ORDERS = (
    "N° de commande;Date;Référence;Produit;Catégorie;Quantité;Prix unitaire TTC;Frais de port TTC;Client;Canal\r\n"
    "1001;15/01/2025;A1;Bol bleu;Bols;2;12,00;6,00;lea@exemple.invalid;Google\r\n"
    "1002;16/01/2025;B2;Vase « été »;Vases;1;1 200,00;0,00;max@exemple.invalid;E-mail\r\n"
    "1003;03/02/2025;A1;Bol bleu;Bols;1;12,00;6,00;lea@exemple.invalid;Google\r\n"
    "1004;28/02/2025;B2;Vase « été »;Vases;1;60,00;0,00;zoe@exemple.invalid;Google\r\n"
)


def write_orders(folder: Path, name: str = "commandes.csv") -> Path:
    """Write a French shop's orders as Excel in French saves them; 1,326.00 TTC in goods and shipping."""
    path = folder / name
    path.write_bytes(ORDERS.encode("cp1252"))
    return path
