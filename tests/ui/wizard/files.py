"""Small exports as shops and platforms write them, made by the tests themselves."""

import zipfile
from datetime import date
from pathlib import Path

from openpyxl import Workbook

FRENCH_ROWS = (
    ("C-1001", "03/05/2024", "Écharpe en laine", "2", "19,90", "lea@example.com"),
    ("C-1001", "03/05/2024", "Gants", "1", "12,50", "lea@example.com"),
    ("C-1002", "14/05/2024", "Écharpe en laine", "1", "19,90", "tom@example.com"),
    ("C-1003", "29/05/2024", "Bonnet", "3", "1 015,00", "zoé@example.com"),
)


def french_orders(folder: Path, name: str = "commandes mai.csv", *, header: str = "Prix unitaire TTC") -> Path:
    """Write orders as Excel in French saves them: cp1252, semicolons, decimal commas, day first."""
    path = folder / name
    lines = [f"N° de commande;Date de commande;Produit;Quantité;{header};E-mail"]
    lines += [";".join(row) for row in FRENCH_ROWS]
    path.write_bytes("\r\n".join([*lines, ""]).encode("cp1252"))
    return path


def doubtful_orders(folder: Path) -> Path:
    """Write the same orders under a header that does not say whether prices include VAT."""
    return french_orders(folder, "commandes sans précision.csv", header="Prix unitaire")


def rejected_orders(folder: Path) -> Path:
    """Write orders of which one has an unreadable date and one no number."""
    path = folder / "commandes à corriger.csv"
    wrong = [("C-1004", "demain", "Gants", "1", "12,50", ""), ("", "30/05/2024", "Gants", "1", "12,50", "")]
    rows = [*FRENCH_ROWS, *wrong]
    lines = ["N° de commande;Date de commande;Produit;Quantité;Prix unitaire TTC;E-mail"]
    lines += [";".join(row) for row in rows]
    path.write_bytes("\r\n".join([*lines, ""]).encode("cp1252"))
    return path


def spend_workbook(folder: Path) -> Path:
    """Write a workbook of advertising spend with a title above its table."""
    path = folder / "dépenses.xlsx"
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Dépenses publicitaires"])
    sheet.append([])
    sheet.append(["Date", "Canal", "Campagne", "Dépense HT"])
    for day in range(1, 21):
        sheet.append([f"2024-05-{day:02}", "Google Ads", "Marque", 10.5 + day])
    book.save(path)
    return path


def orders_and_lines(folder: Path) -> Path:
    """Write a workbook with two orders on one sheet and their three lines on another."""
    book = Workbook()
    orders = book.active
    assert orders is not None
    orders.title = "Commandes"
    lines = book.create_sheet("Lignes")
    for row in (
        ["Numéro de commande", "Date", "Total TTC"], ["C1", date(2024, 5, 1), 60], ["C2", date(2024, 5, 14), 24],
    ):
        orders.append(row)
    for row in (
        ["Numéro de commande", "SKU", "Quantité", "Prix unitaire TTC"], ["C1", "A", 1, 48], ["C1", "B", 1, 12],
        ["C2", "A", 0.5, 48],
    ):
        lines.append(row)
    path = folder / "boutique.xlsx"
    book.save(path)
    return path


def empty_file(folder: Path) -> Path:
    """Write a file without a byte."""
    path = folder / "vide.csv"
    path.write_bytes(b"")
    return path


def text_file(folder: Path) -> Path:
    """Write a letter."""
    path = folder / "lettre.txt"
    path.write_text("Bonjour,\n\nvoici les commandes du mois.\n\nLéa\n", encoding="utf-8")
    return path


def truncated_workbook(folder: Path) -> Path:
    """Write the first half of a workbook, as an interrupted download leaves it."""
    whole = spend_workbook(folder)
    content = whole.read_bytes()
    whole.unlink()
    assert zipfile.is_zipfile(whole) is False
    path = folder / "tronqué.xlsx"
    path.write_bytes(content[: len(content) // 2])
    return path


def nameless_table(folder: Path) -> Path:
    """Write spend by day and channel without headings."""
    path = folder / "sans en-têtes.csv"
    rows = [f"2024-05-{day:02};{channel};{day + 10},50" for day in range(1, 21) for channel in ("Google", "Meta")]
    path.write_text("\n".join([*rows, ""]), encoding="utf-8")
    return path
