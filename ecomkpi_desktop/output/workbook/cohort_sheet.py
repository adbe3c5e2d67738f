"""Customers by month of their first order: who came back, what they have brought."""

from typing import TYPE_CHECKING

import numpy as np
from openpyxl.formatting.rule import ColorScaleRule
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.results import CohortTriangle, Floats
from ecomkpi_desktop.output.workbook.book import Book
from ecomkpi_desktop.output.workbook.cells import BOLD, LINE, QUIET, TITLE, TYPED, head_row, put, set_widths

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

translate = QCoreApplication.translate  # under this name lupdate finds the words

_AGES_AT_MOST = 25  # columns: two years and the month of the first order


class CohortSheet:
    """Three triangles under one another: customers who ordered, their share, and cumulative CM2 per customer.

    Args:
        book: the workbook.
        triangle: the cohorts.
    """

    def __init__(self, book: Book, triangle: CohortTriangle) -> None:
        self.sheet: Worksheet = book.sheet(translate("Workbook", "Cohorts"))
        self._book, self._triangle = book, triangle
        self._ages = min(triangle.active.shape[1], _AGES_AT_MOST)

    def fill(self) -> None:
        """Write the triangles."""
        put(self.sheet, 1, 1, translate("Workbook", "Cohorts by month of the first order")).font = TITLE
        about = translate(
            "Workbook", "Month 0 is the month of the first order. In italics: months that the data do not cover wholly."
        )
        put(self.sheet, 2, 1, about).font = QUIET
        counts = np.rint(self._triangle.active * self._triangle.customers[:, None])
        row = self._numbers(4, translate("Workbook", "Customers who ordered"), counts, "#,##0")
        row = self._shares(row + 2, first=5)
        money = self._book.money(2)
        self._numbers(row + 2, translate("Workbook", "Cumulative CM2 per customer (the review's)"),
                      self._triangle.margin, money)  # fmt: skip
        set_widths(self.sheet, [40, 12, *[9] * self._ages])
        self.sheet.freeze_panes = "C4"
        self._book.page(self.sheet)

    def _heads(self, row: int, title: str) -> None:
        head_row(self.sheet, row, [title, translate("Workbook", "Customers"), *map(str, range(self._ages))])

    def _numbers(self, row: int, title: str, cells: Floats, number_format: str) -> int:
        self._heads(row, title)
        for place in range(len(self._triangle.months)):
            self._month(row + 1 + place, place)
            for age in range(self._ages):
                value = float(cells[place, age])
                if np.isfinite(value):
                    cell = put(self.sheet, row + 1 + place, 3 + age, value)
                    cell.number_format = number_format
                    cell.font = TYPED if self._triangle.complete[place, age] else QUIET
        last = row + len(self._triangle.months)
        self._shade(row + 1, last)
        return last

    def _shares(self, row: int, first: int) -> int:
        """Write shares as formulas on the counts, whose first row is ``first``, and their mean by age."""
        self._heads(row, translate("Workbook", "Share who ordered"))
        count = len(self._triangle.months)
        for place in range(count):
            self._month(row + 1 + place, place)
            for age in range(self._ages):
                value = float(self._triangle.active[place, age])
                if np.isfinite(value):
                    letter = get_column_letter(3 + age)
                    text = f"={letter}{first + place}/$B{first + place}"
                    cell = self._book.formula(self.sheet, row + 1 + place, 3 + age, text, value, "0.0%")
                    if not self._triangle.complete[place, age]:
                        cell.font = QUIET
        last = row + count
        self._shade(row + 1, last)
        self._mean(last + 1, first, first + count - 1)
        return last + 1

    def _mean(self, row: int, first: int, last: int) -> None:
        put(self.sheet, row, 1, translate("Workbook", "All cohorts old enough"))
        sizes = f"$B${first}:$B${last}"
        self._book.formula(
            self.sheet, row, 2, f"=SUM({sizes})", float(self._triangle.customers.sum()), "#,##0"
        )
        known = np.isfinite(self._triangle.active)
        people = self._triangle.customers[:, None].astype(np.float64)
        for age in range(self._ages):
            cells = f"{get_column_letter(3 + age)}${first}:{get_column_letter(3 + age)}${last}"
            base = float((people * known[:, [age]]).sum())
            came = float(np.nansum(people[:, 0] * self._triangle.active[:, age]))
            text = f'=IF(COUNT({cells})>0,SUM({cells})/SUMIFS({sizes},{cells},">=0"),"")'
            self._book.formula(self.sheet, row, 3 + age, text, came / base if base else None, "0.0%")
        for column in range(1, 3 + self._ages):
            self.sheet.cell(row, column).font, self.sheet.cell(row, column).border = BOLD, LINE

    def _month(self, row: int, place: int) -> None:
        cell = put(self.sheet, row, 1, self._triangle.months[place])
        cell.number_format = "mmm yyyy"
        cell.alignment = Alignment(horizontal="left")
        put(self.sheet, row, 2, int(self._triangle.customers[place])).number_format = "#,##0"

    def _shade(self, first: int, last: int) -> None:
        # Month 0 is everybody: it would leave no shade for the others.
        if last >= first and self._ages > 1:
            area = f"D{first}:{get_column_letter(2 + self._ages)}{last}"
            rule = ColorScaleRule(  # type: ignore[no-untyped-call]
                start_type="min", start_color="FFFFFF", end_type="max", end_color="9DB8D2")
            self.sheet.conditional_formatting.add(area, rule)
