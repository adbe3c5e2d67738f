"""Sheets of the workbook: what stands where, in which format, under which formula."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

import numpy as np
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.results import Breakdown
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.scopes import scope_parts
from ecomkpi_desktop.review.summary import ReviewSummary

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

translate = QCoreApplication.translate  # under this name lupdate finds the words

# Flows are data, in this order; what follows from them is a formula over the cells of its own row (2.2, 2.3). Under a
# filter spend is not known: its cells are empty, and a formula does not take them for nothing.
FLOWS = (
    "orders", "gross_sales", "discounts", "shipping_income", "refunds", "cogs", "logistics_cost", "payment_fees",
    "marketplace_fees", "other_costs", "marketing_spend",
)  # fmt: skip
FORMULAS: tuple[tuple[str, str], ...] = (
    ("ordered_revenue", "{gross_sales}-{discounts}+{shipping_income}"),
    ("net_revenue", "{ordered_revenue}-{refunds}"),
    ("cm1", "{net_revenue}-{cogs}"),
    ("cm2", "{cm1}-{logistics_cost}-{payment_fees}-{marketplace_fees}-{other_costs}"),
    ("cm3", 'IF(ISNUMBER({marketing_spend}),{cm2}-{marketing_spend},"")'),
    ("cm1_rate", 'IF({net_revenue}>0,{cm1}/{net_revenue},"")'),
    ("cm2_rate", 'IF({net_revenue}>0,{cm2}/{net_revenue},"")'),
    ("cm3_rate", 'IF(AND({net_revenue}>0,ISNUMBER({cm3})),{cm3}/{net_revenue},"")'),
)
_BOLD = Font(bold=True)
_HEADER = PatternFill("solid", fgColor="00E8EAEE")
_LINE = Border(top=Side(style="thin"))
_FIRST_DATA_ROW = 2


def put(sheet: "Worksheet", row: int, column: int, value: object) -> "Cell":
    """Write a value and return its cell; a text that a spreadsheet would run stays a text."""
    cell = cast("Cell", sheet.cell(row, column))  # nothing is merged in these sheets
    cell.value = value  # type: ignore[assignment]
    if isinstance(value, str) and value[:1] in {"=", "+", "-", "@"}:
        cell.data_type = "s"
        cell.quotePrefix = True
    return cell


def fit_to_width(sheet: "Worksheet", *, landscape: bool = False) -> None:
    """Print on A4, as many pages high as it takes, the first row repeated."""
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def money_format(currency: str) -> str:
    """Return the number format of amounts; Excel puts in the separators of its own language."""
    symbol = {"EUR": "€", "GBP": "£", "USD": "$"}.get(currency, currency)
    return f'#,##0.00\\ "{symbol}"'


class FlowSheet:
    """The ladder by the keys of a dimension: one row per key, a total row under them."""

    def __init__(self, sheet: "Worksheet", currency: str, names: Mapping[str, str]) -> None:
        self.sheet = sheet
        self._names = names
        self._money = money_format(currency)
        ids = (*FLOWS, *(name for name, _formula in FORMULAS))
        self._letters = {name: get_column_letter(position) for position, name in enumerate(ids, start=2)}
        self.total_row = 0

    def fill(self, breakdown: Breakdown, key_name: str, total_name: str) -> None:
        """Write headers, rows, formulas and the total."""
        header = [key_name, *(self._names[name] for name in self._letters)]
        for column, text in enumerate(header, start=1):
            cell = put(self.sheet, 1, column, text)
            cell.font, cell.fill = _BOLD, _HEADER
            cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left" if column == 1 else "right")
        for row, key in enumerate(breakdown.keys, start=_FIRST_DATA_ROW):
            put(self.sheet, row, 1, _key_text(key))
            for name in FLOWS:
                value = breakdown.columns[name][row - _FIRST_DATA_ROW]
                self._write(name, row, None if np.isnan(value) else float(value))
            self._formulas(row)
        self.total_row = _FIRST_DATA_ROW + len(breakdown.keys)
        self._total(total_name)
        self._page(breakdown)

    def cell_of_total(self, name: str) -> str:
        """Return the address of a figure's total, for formulas on other sheets."""
        title = self.sheet.title.replace("'", "''")
        return f"'{title}'!${self._letters[name]}${self.total_row}"

    def column_of(self, name: str) -> str | None:
        """Return the address of a figure's column for people, or None where it has none."""
        letter = self._letters.get(name)
        return None if letter is None else f"{self.sheet.title}!{letter}"

    def _total(self, total_name: str) -> None:
        put(self.sheet, self.total_row, 1, total_name)
        for name in FLOWS:
            letter = self._letters[name]
            cells = f"{letter}{_FIRST_DATA_ROW}:{letter}{self.total_row - 1}"
            self._write(name, self.total_row, f'=IF(COUNT({cells})>0,SUM({cells}),"")')
        self._formulas(self.total_row)
        for column in range(1, len(self._letters) + 2):
            cell = self.sheet.cell(self.total_row, column)
            cell.font, cell.border = _BOLD, _LINE

    def _formulas(self, row: int) -> None:
        places = {name: f"{letter}{row}" for name, letter in self._letters.items()}
        for name, formula in FORMULAS:
            self._write(name, row, f"={formula.format(**places)}")

    def _write(self, name: str, row: int, value: float | str | None) -> None:
        cell = self.sheet[f"{self._letters[name]}{row}"]
        cell.value = value
        cell.number_format = "#,##0" if name == "orders" else "0.0%" if name.endswith("_rate") else self._money

    def _page(self, breakdown: Breakdown) -> None:
        longest = max((len(_key_text(key)) for key in breakdown.keys), default=8)
        self.sheet.column_dimensions["A"].width = min(max(12, longest + 2), 40)
        for letter in self._letters.values():
            self.sheet.column_dimensions[letter].width = 16
        self.sheet.freeze_panes = "B2"
        self.sheet.print_title_rows = "1:1"
        fit_to_width(self.sheet, landscape=True)


class SummarySheet:
    """The ladder of the whole period, each amount a formula on the months."""

    def __init__(self, sheet: "Worksheet", summary: ReviewSummary, names: Mapping[str, str]) -> None:
        self._sheet = sheet
        self._summary = summary
        self._names = names

    def fill(self, months: FlowSheet) -> None:
        """Write title, period and ladder."""
        put(self._sheet, 1, 1, self._summary.title).font = Font(bold=True, size=16)
        period = self._summary.period
        put(
            self._sheet,
            2,
            1,
            translate("Workbook", "From {start} to {end} (that day not included), {currency} excluding VAT").format(
                start=period.start.isoformat(), end=period.end.isoformat(), currency=self._summary.currency
            ),
        )
        version = translate("Workbook", "Definitions version {n}").format(n=self._summary.definitions_version)
        put(self._sheet, 3, 1, version)
        put(self._sheet, 4, 1, self._filters())
        row = 5
        for name in ("gross_sales", "discounts", "shipping_income", "ordered_revenue", "refunds", "net_revenue", "cogs",
                     "cm1", "logistics_cost", "payment_fees", "marketplace_fees", "other_costs", "cm2",
                     "marketing_spend", "cm3", "cm1_rate", "cm2_rate", "cm3_rate", "orders"):  # fmt: skip
            self._line(row, name, f"={months.cell_of_total(name)}")
            row += 1
        self._line(row, "aov", f'=IF(B{row - 1}>0,(B5-B6)/B{row - 1},"")')
        self._dials(row + 2)
        self._sheet.column_dimensions["A"].width = 48
        for letter in "BCD":
            self._sheet.column_dimensions[letter].width = 20
        fit_to_width(self._sheet)

    def _filters(self) -> str:
        """Return what is looked at where it is not everything."""
        channels = self._summary.channels
        found = list(scope_parts(self._summary.scope))
        if channels is not None:
            found.insert(0, translate("Workbook", "Channels: {names}").format(names=", ".join(channels)))
        return translate("Workbook", "Only: {filters}").format(filters="; ".join(found)) if found else ""

    def _line(self, row: int, name: str, formula: str) -> None:
        put(self._sheet, row, 1, self._names[name])
        cell = self._sheet.cell(row, 2)
        cell.value = formula
        money = money_format(self._summary.currency)
        cell.number_format = "#,##0" if name == "orders" else "0.0%" if name.endswith("_rate") else money
        if name in {"net_revenue", "cm1", "cm2", "cm3"}:
            for column in (1, 2):
                self._sheet.cell(row, column).font = _BOLD
                self._sheet.cell(row, column).border = _LINE

    def _dials(self, row: int) -> None:
        from ecomkpi_desktop.present.reasons import reason_word
        from ecomkpi_desktop.present.statuses import status_word

        header = (
            translate("Workbook", "Dial"),
            translate("Workbook", "Value"),
            translate("Workbook", "Status"),
            translate("Workbook", "Trust"),
        )
        for column, text in enumerate(header, start=1):
            cell = put(self._sheet, row, column, text)
            cell.font, cell.fill = _BOLD, _HEADER
        for offset, dial in enumerate(self._summary.dials, start=1):
            figure = dial.figure
            put(self._sheet, row + offset, 1, self._names[figure.id])
            shown = figure.value if figure.reason is None else reason_word(figure.reason)
            put(self._sheet, row + offset, 2, shown)
            self._sheet.cell(row + offset, 2).number_format = {
                "money": money_format(self._summary.currency), "rate": "0.0%", "ratio": "0.00", "count": "#,##0",
            }.get(str(figure.unit), "0")  # fmt: skip
            put(self._sheet, row + offset, 3, status_word(dial.shown_status))
            put(self._sheet, row + offset, 4, str(dial.trust.grade))


class TextTable:
    """A table of words, wrapped, with a header that repeats on paper."""

    def __init__(self, sheet: "Worksheet", header: tuple[str, ...]) -> None:
        self._sheet = sheet
        self._row = 1
        self.add(*header)
        for cell in sheet[1]:
            cell.font, cell.fill = _BOLD, _HEADER
        self._columns = len(header)

    def add(self, *values: object) -> None:
        """Add a row."""
        for column, value in enumerate(values, start=1):
            cell = put(self._sheet, self._row, column, value)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        self._row += 1

    def finish(self, widths: Sequence[int] = (), *, landscape: bool = False) -> None:
        """Set widths, in characters, and page."""
        for column in range(1, self._columns + 1):
            width = widths[column - 1] if column <= len(widths) else 44
            self._sheet.column_dimensions[get_column_letter(column)].width = width
        self._sheet.freeze_panes = "A2"
        self._sheet.print_title_rows = "1:1"
        fit_to_width(self._sheet, landscape=landscape)


def _key_text(key: str) -> str:
    return translate("Workbook", "Not allocated") if key == NOT_ALLOCATED else channel_name(key)
