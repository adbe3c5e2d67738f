"""The workbook in which the shop keeps its fixed costs: a title, the months downwards, a total at the bottom."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from ecomkpi_desktop.demo.recipe import Recipe, month_starts

HEADER = ("Mois", "Poste", "Montant HT")


def fixed_costs(recipe: Recipe) -> Iterator[tuple[date, str, float]]:
    """Yield month, label and amount in euros without VAT."""
    december = recipe.story["december"]
    for month in month_starts(recipe):
        for label, history in recipe.story["fixed_costs"].items():
            since = max(start for start in history if start <= f"{month:%Y-%m}")
            yield month, label, round(history[since] * (december.get(label, 1.0) if month.month == 12 else 1.0), 2)


def write_fixed_costs(path: Path, recipe: Recipe) -> None:
    """Write every month of every label."""
    from openpyxl import Workbook
    from openpyxl.styles import Font

    from ecomkpi_desktop.demo.writing import save_workbook

    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "Charges fixes"
    sheet.append(["Maison Amarante : charges fixes mensuelles"])
    sheet.append([])
    sheet.append(HEADER)
    total = 0.0
    for month, label, amount in fixed_costs(recipe):
        sheet.append([month, label, amount])
        total += amount
    sheet.append(["Total", None, round(total, 2)])
    for cell in (sheet["A1"], *sheet[3], *sheet[sheet.max_row]):
        cell.font = Font(bold=True)
    for row in sheet.iter_rows(min_row=4, max_row=sheet.max_row - 1):
        row[0].number_format = "mmm yyyy"
    for row in sheet.iter_rows(min_row=4):
        row[2].number_format = '#,##0.00 "€"'
    for column, width in zip("ABC", (14, 32, 16), strict=True):
        sheet.column_dimensions[column].width = width
    save_workbook(workbook, path)
