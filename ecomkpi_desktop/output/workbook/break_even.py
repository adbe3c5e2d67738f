"""The month that the break-even dial speaks of, day by day."""

from typing import TYPE_CHECKING

import numpy as np
from openpyxl.chart import LineChart, Reference
from openpyxl.chart.legend import Legend
from openpyxl.styles import Alignment
from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.results import BreakEvenMonth
from ecomkpi_desktop.output.workbook.book import Book, address
from ecomkpi_desktop.output.workbook.cells import BOLD, QUIET, TITLE, TYPED, head_row, put, set_widths
from ecomkpi_desktop.present.texts import sentence_case

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from ecomkpi_desktop.output.workbook.overview import Data

translate = QCoreApplication.translate  # under this name lupdate finds the words

_HEAD = 7
_DUST = "0.000001"  # sums of floats must not cost a day


class BreakEvenSheet:
    """Cumulative CM3 against the month's fixed costs.

    Args:
        book: the workbook.
        month: the last complete month with fixed costs.
    """

    def __init__(self, book: Book, month: BreakEvenMonth) -> None:
        self.sheet: Worksheet = book.sheet(translate("Workbook", "Break-even"))
        self._book, self._month = book, month
        self._data: Data

    @property
    def month(self) -> Period:
        """The days it is about."""
        return Period(self._month.month, add_months(self._month.month, 1))

    @property
    def day(self) -> str:
        """Address of the break-even day, from another sheet."""
        return address(self.sheet, "$B$5")

    def fill(self, data: "Data", fixed_costs: str | None) -> None:
        """Write the days and their picture.

        Args:
            data: gives CM3 of each day.
            fixed_costs: formula of the month's fixed costs; None where the review sees a part of the month only.
        """
        money, month, sheet = self._book.money(), self._month, self.sheet
        self._data = data
        put(sheet, 1, 1, translate("Workbook", "Break-even, {month}").format(
            month=sentence_case(self._book.formats.month(month.month))
        )).font = TITLE  # fmt: skip
        if data.cm3_of_day("A1") is None:
            put(sheet, 2, 1, translate("Workbook", "CM3 of each day is the review's, over all channels.")).font = QUIET
        put(sheet, 4, 1, translate("Workbook", "Fixed costs of the month"))
        if fixed_costs is not None:
            self._book.formula(sheet, 4, 2, f"={fixed_costs}", float(month.fixed_costs), money)
        else:
            costs = put(sheet, 4, 2, float(month.fixed_costs))
            costs.number_format, costs.font = money, TYPED
        last = _HEAD + len(month.cumulative)
        put(sheet, 5, 1, translate("Workbook", "Break-even day"))
        text = f'=IF(COUNT(E{_HEAD + 1}:E{last})>0,MIN(E{_HEAD + 1}:E{last}),"")'
        self._book.formula(sheet, 5, 2, text, None if month.day is None else float(month.day), "0").font = BOLD
        head_row(sheet, _HEAD, [
            translate("Workbook", "Day"), translate("Workbook", "CM3 of the day"),
            translate("Workbook", "Cumulative CM3"), translate("Workbook", "Fixed costs"),
            translate("Workbook", "Covered on day"),
        ])  # fmt: skip
        daily = np.diff(month.cumulative, prepend=0.0)
        for place, value in enumerate(daily.tolist()):
            self._day(_HEAD + 1 + place, place, value)
        set_widths(sheet, [28, 18, 18, 15, 17])
        sheet.freeze_panes = f"A{_HEAD + 1}"
        self._chart(last)
        self._book.page(sheet, f"{_HEAD}:{_HEAD}", landscape=False)

    def _day(self, row: int, place: int, value: float) -> None:
        sheet, money, month = self.sheet, self._book.money(), self._month
        put(sheet, row, 1, place + 1).alignment = Alignment(horizontal="left")
        text = self._data.cm3_of_day(f"$A{row}")
        if text is not None:
            self._book.formula(sheet, row, 2, f"={text}", value, money)
        else:
            cell = put(sheet, row, 2, value)
            cell.number_format, cell.font = money, TYPED
        reached = float(month.cumulative[place])
        self._book.formula(sheet, row, 3, f"=SUM(B${_HEAD + 1}:B{row})", reached, money)
        self._book.formula(sheet, row, 4, "=$B$4", float(month.fixed_costs), money)
        covered = float(place + 1) if reached >= month.fixed_costs - 1e-6 else None
        self._book.formula(sheet, row, 5, f'=IF(C{row}>=D{row}-{_DUST},A{row},"")', covered, "0")

    def _chart(self, last: int) -> None:
        chart = LineChart()
        chart.title = translate("Workbook", "Cumulative CM3 and fixed costs")
        chart.add_data(Reference(self.sheet, min_col=3, max_col=4, min_row=_HEAD, max_row=last), titles_from_data=True)
        chart.set_categories(Reference(self.sheet, min_col=1, min_row=_HEAD + 1, max_row=last))
        for series, colour in zip(chart.series, ("1D4E7A", "555D66"), strict=True):
            series.graphicalProperties.line.solidFill = colour
            series.smooth = False
        chart.series[1].graphicalProperties.line.dashStyle = "dash"
        chart.x_axis.delete = chart.y_axis.delete = False
        chart.legend = Legend()
        chart.legend.position = "b"
        chart.width, chart.height = 16, 9
        self.sheet.add_chart(chart, f"A{last + 2}")
