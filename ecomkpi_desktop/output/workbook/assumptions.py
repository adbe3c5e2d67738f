"""The sheet of assumptions: what is meant to be changed, and what is in force when."""

from typing import TYPE_CHECKING

from openpyxl.styles import Alignment
from openpyxl.worksheet.datavalidation import DataValidation
from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.output.workbook.book import Book, address
from ecomkpi_desktop.output.workbook.cells import BOLD, INPUT, QUIET, TITLE, TYPED, head_row, put, set_widths
from ecomkpi_desktop.output.workbook.content import WorkbookContent
from ecomkpi_desktop.present.options import choice_label, option_label
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.summary import Assumption
from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.settings.option import OptionType

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

translate = QCoreApplication.translate  # under this name lupdate finds the words

_FIRST_KEY = 3  # column of the first assumption in the table of what is in force


class AssumptionSheet:
    """Dated values as inputs; under them the value in force on each span of days, by which the data are weighed.

    Args:
        book: the workbook.
        content: the review.
    """

    def __init__(self, book: Book, content: WorkbookContent) -> None:
        self.sheet: Worksheet = book.sheet(translate("Workbook", "Assumptions"))
        self._book = book
        self._content = content
        self._live = content.live
        self._inputs: dict[tuple[str, int], str] = {}  # assumption and place in its history -> cell
        self._first_row = 0

    def fill(self) -> None:
        """Write the sheet."""
        put(self.sheet, 1, 1, translate("Workbook", "Assumptions")).font = TITLE
        live = translate(
            "Workbook", "Change a yellow cell: every margin of this workbook follows. Below, a month can be given a "
            "value of its own by typing over its formula.",
        )  # fmt: skip
        fixed = translate(
            "Workbook", "The review looks at some orders only: their costs are amounts here, which no rate moves."
        )
        put(self.sheet, 2, 1, live if self._live.keys else fixed).font = QUIET
        row = self._values(4)
        row = self._others(row + 1)
        self._in_force(row + 1)
        set_widths(self.sheet, [44, 14, *[16] * (len(self._live.keys) + 3)])
        self._book.lines_of(self.sheet, self._first_row - 1)
        self.sheet.sheet_properties.tabColor = "E8B800"
        self._book.page(self.sheet)

    def rate(self, name: str, place: int) -> str:
        """Return the address of an assumption on a slice, from another sheet."""
        column = _FIRST_KEY + self._live.keys.index(name)
        return address(self.sheet, f"${_letter(column)}${self._first_row + place}")

    def fixed_columns(self) -> tuple[str, str]:
        """Return the ranges of months and of fixed costs, from another sheet."""
        last = self._first_row + len(self._live.slices) - 1
        costs = _letter(_FIRST_KEY + len(self._live.keys) + 2)
        return tuple(
            address(self.sheet, f"${letter}${self._first_row}:${letter}${last}") for letter in ("B", costs)
        )  # type: ignore[return-value]

    def fixed_costs_of(self, month: Period) -> str | None:
        """Return the formula of a month's fixed costs; None where they are not known slice by slice."""
        period = self._content.summary.period
        if not len(self._live.fixed_known) or month.start < period.start or month.end > period.end:
            return None
        months, costs = self.fixed_columns()
        day = month.start
        return f"SUMIFS({costs},{months},DATE({day.year},{day.month},{day.day}))"

    # -- parts -----------------------------------------------------------------------------------------------------

    def _values(self, row: int) -> int:
        """Write every dated value of the assumptions that act; return the row after them."""
        titles = [
            translate("Workbook", "Assumption"), translate("Workbook", "Value"), translate("Workbook", "Valid from"),
            translate("Workbook", "Source"),
        ]  # fmt: skip
        if not self._live.keys:
            return row - 1
        head_row(self.sheet, row, titles)
        for place in (3, 4):
            self.sheet.cell(row, place).alignment = Alignment(horizontal="left", vertical="top", indent=1)
        rates, amounts = _checks()
        for name in self._live.keys:
            for position, dated in enumerate(self._content.settings.history(name)):
                row += 1
                put(self.sheet, row, 1, option_label(name))
                cell = put(self.sheet, row, 2, float(dated.value))
                cell.fill, cell.font, cell.number_format = INPUT, TYPED, self._format(name)
                (rates if option_for(name).type is OptionType.RATE else amounts).add(cell)
                if dated.valid_from is not None:
                    day = put(self.sheet, row, 3, dated.valid_from)
                    day.number_format, day.alignment = "dd/mm/yyyy", Alignment(horizontal="left", indent=1)
                is_default = not any(dated is one for one in self._content.settings.values.get(name, ()))
                source = words("settings", option_for(name).source) if is_default else dated.note
                put(self.sheet, row, 4, source).alignment = Alignment(horizontal="left", indent=1)
                self._inputs[name, position] = f"$B${row}"
        for check in (rates, amounts):
            self.sheet.add_data_validation(check)
        return row + 1

    def _others(self, row: int) -> int:
        """Write what the figures rest on and no cell of this workbook follows."""
        others = [one for one in self._content.summary.assumptions if one.key not in self._live.keys]
        head_row(self.sheet, row, [translate("Workbook", "Held in the data, for information"), "", "", ""])
        for one in others:
            row += 1
            put(self.sheet, row, 1, option_label(one.key))
            cell = put(self.sheet, row, 2, _shown(one))
            cell.number_format = self._format(one.key)
            cell.alignment = Alignment(horizontal="left")
            source = words("settings", one.source) if one.is_default else one.source
            put(self.sheet, row, 4, source).alignment = Alignment(horizontal="left", indent=1)
        return row + 1

    def _in_force(self, row: int) -> None:
        live = self._live
        put(self.sheet, row, 1, translate("Workbook", "In force, month by month")).font = BOLD
        note = translate(
            "Workbook", "A month is cut in two where a value changes within it. Months before the review act on goods "
            "that came back in it, and on LTV.",
        )  # fmt: skip
        put(self.sheet, row + 1, 1, note).font = QUIET
        titles = [translate("Workbook", "From"), translate("Workbook", "Month")]
        titles += [option_label(name) for name in live.keys]
        titles += [
            translate("Workbook", "Fixed costs stated by files"), translate("Workbook", "Months that are assumed"),
            translate("Workbook", "Fixed costs"),
        ]  # fmt: skip
        head_row(self.sheet, row + 2, titles)
        self._first_row = row + 3
        for place, period in enumerate(live.slices.periods):
            self._slice(self._first_row + place, place, period)

    def _slice(self, row: int, place: int, period: Period) -> None:
        live = self._live
        put(self.sheet, row, 1, period.start).number_format = "d mmm yyyy"
        put(self.sheet, row, 2, period.start.replace(day=1)).number_format = "mmm yyyy"
        self.sheet.cell(row, 1).alignment = Alignment(horizontal="left")
        for position, name in enumerate(live.keys):
            history = self._content.settings.history(name)
            begun = [
                number for number, dated in enumerate(history)
                if dated.valid_from is None or dated.valid_from <= period.start
            ]  # fmt: skip
            cell = self._book.formula(
                self.sheet, row, _FIRST_KEY + position, f"={self._inputs[name, begun[-1]]}",
                float(live.rates[place, position]), self._format(name),
            )  # fmt: skip
            cell.fill = INPUT
        within = place - live.slices.first
        if 0 <= within < len(live.fixed_known):
            self._fixed(row, within, place)

    def _fixed(self, row: int, within: int, place: int) -> None:
        live, money = self._live, self._book.money()
        column = _FIRST_KEY + len(live.keys)
        known, share = float(live.fixed_known[within]), float(live.fixed_share[within])
        for offset, (value, number_format) in enumerate(((known, money), (share, "0.00"))):
            cell = put(self.sheet, row, column + offset, value)
            cell.font, cell.number_format = TYPED, number_format
        has_rate = key.FIXED_MONTHLY in live.keys
        rate = live.rate(key.FIXED_MONTHLY, place) if has_rate else 0.0
        monthly = f"{_letter(_FIRST_KEY + live.keys.index(key.FIXED_MONTHLY))}{row}" if has_rate else "0"
        text = f"={_letter(column)}{row}+{_letter(column + 1)}{row}*{monthly}"
        self._book.formula(self.sheet, row, column + 2, text, known + share * rate, money)

    def _format(self, name: str) -> str:
        kind = option_for(name).type
        if kind is OptionType.RATE:
            return "0.0##%"
        return self._book.money(2) if kind is OptionType.MONEY else "General"


def _shown(one: Assumption) -> object:
    if isinstance(one.value, str) and one.type is OptionType.CHOICE:
        return choice_label(one.value)
    if isinstance(one.value, bool):
        return translate("Workbook", "yes") if one.value else translate("Workbook", "no")
    return one.value


def _checks() -> tuple[DataValidation, DataValidation]:
    """Return the checks of typed rates and amounts."""
    rates = DataValidation(type="decimal", operator="between", formula1="0", formula2="1", allow_blank=False)
    rates.error = translate("Workbook", "A rate lies between 0 % and 100 %.")
    amounts = DataValidation(type="decimal", operator="greaterThanOrEqual", formula1="0", allow_blank=False)
    amounts.error = translate("Workbook", "A cost is 0 or more.")
    for check in (rates, amounts):
        check.showErrorMessage = True
    return rates, amounts


def _letter(column: int) -> str:
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(column))


