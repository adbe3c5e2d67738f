"""The first sheet: the dials and the ladder of the whole period, all of them formulas on the other sheets."""

from typing import TYPE_CHECKING

from openpyxl.styles import Alignment
from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import AFTER_SPEND, Figure
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.output.workbook.book import Book, Value
from ecomkpi_desktop.output.workbook.break_even import BreakEvenSheet
from ecomkpi_desktop.output.workbook.cells import BOLD, LINE, QUIET, TITLE, head_row, put, set_widths
from ecomkpi_desktop.output.workbook.content import WorkbookContent
from ecomkpi_desktop.output.workbook.ladder_sheet import LadderSheet
from ecomkpi_desktop.output.workbook.untold import read_as_at_most
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.reasons import reason_word
from ecomkpi_desktop.present.scopes import scope_parts
from ecomkpi_desktop.present.statuses import status_glyph, status_word
from ecomkpi_desktop.present.texts import sentence_case, words
from ecomkpi_desktop.present.untold import NotTold, as_told, not_told
from ecomkpi_desktop.review.status import NO_CEILING
from ecomkpi_desktop.review.summary import Dial, ReviewSummary

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

translate = QCoreApplication.translate  # under this name lupdate finds the words

# Figures that are counts of customers or visits divided: their terms stand in the columns beside them.
_QUOTIENTS = {
    "retention_rate": ("retained_customers", "previous_customers"),
    "conversion_rate": ("orders_with_sessions", "sessions"),
}
_FROM_MONTHS = frozenset(("cm3", "aov"))


class SummarySheet:
    """Title, dials, ladder.

    Args:
        book: the workbook; this is its first sheet.
        content: the review.
    """

    def __init__(self, book: Book, content: WorkbookContent) -> None:
        self.sheet: Worksheet = book.sheet(translate("Workbook", "Summary"))
        self._book, self._content = book, content
        self.ladder_row = 0
        self._after_spend: list[tuple[str, str]] = []  # cells and their formats

    def fill(self, months: LadderSheet, channels: LadderSheet, break_even: BreakEvenSheet | None) -> None:
        """Write the sheet.

        Args:
            months: the ladder by month; filled already.
            channels: that by channel; likewise.
            break_even: the month that the dial speaks of, or None.
        """
        self._head()
        row = self._dials(7, months, channels, break_even)
        self.ladder_row = row + 2
        self._ladder(self.ladder_row, months)
        set_widths(self.sheet, [40, 22, 14, 14, 26, 11, 32, 12, 32, 12])
        self._book.page(self.sheet)

    def _head(self) -> None:
        summary = self._content.summary
        put(self.sheet, 1, 1, summary.title).font = TITLE
        period = translate("Workbook", "{period}, {currency} excluding VAT").format(
            period=sentence_case(self._book.formats.period(summary.period)), currency=summary.currency
        )
        put(self.sheet, 2, 1, period).font = BOLD
        put(self.sheet, 3, 1, _filters(summary))
        made = translate("Workbook", "Definitions version {n}, made on {date} with EcomKPI Desktop").format(
            n=summary.definitions_version, date=self._book.formats.long_date(summary.generated_on)
        )
        put(self.sheet, 4, 1, made).font = QUIET
        how = translate(
            "Workbook", "Change a rate on the sheet of assumptions and see the margins move. Status and trust are "
            "those of the review.",
        )  # fmt: skip
        put(self.sheet, 5, 1, how).font = QUIET

    # -- dials -----------------------------------------------------------------------------------------------------

    def _dials(self, row: int, months: LadderSheet, channels: LadderSheet, break_even: BreakEvenSheet | None) -> int:
        titles = [
            translate("Workbook", "Dial"), translate("Workbook", "Value"), translate("Workbook", "Floor"),
            translate("Workbook", "Ceiling"), translate("Workbook", "Status"), translate("Workbook", "Trust"),
            translate("Workbook", "Made of"), "", translate("Workbook", "divided by"), "",
        ]  # fmt: skip
        head_row(self.sheet, row, titles)
        for column in (5, 6, 7, 9):
            self.sheet.cell(row, column).alignment = Alignment(horizontal="left", vertical="top", indent=1)
        for dial in self._content.summary.dials:
            row += 1
            self._dial(row, dial, months, channels, break_even)
            judged = dial.judged
            if judged.id != dial.figure.id:
                row += 1
                self._judged(row, dial, months)
            self._status(row, dial)
        return row

    def _dial(
        self, row: int, dial: Dial, months: LadderSheet, channels: LadderSheet, break_even: BreakEvenSheet | None
    ) -> None:
        figure = dial.figure
        put(self.sheet, row, 1, sentence_case(words("kpi", REGISTRY[figure.id].name)))
        number_format = self._book.format_of(figure.id)
        if figure.value is None:
            put(self.sheet, row, 2, reason_word(figure.reason)).alignment = Alignment(horizontal="right")
        elif figure.id in _QUOTIENTS:
            self._quotient(row, figure, number_format)
        elif figure.id in _FROM_MONTHS:
            self._book.formula(self.sheet, row, 2, f"={months.total_of(figure.id)}", figure.value, number_format)
            if figure.id in AFTER_SPEND:
                self._after_spend.append((f"B{row}", number_format))
        elif figure.id == "ltv_cac":
            self._ltv_cac(row, figure, channels, number_format)
        elif break_even is not None and figure.id == "break_even_day":
            self._book.formula(self.sheet, row, 2, f"={break_even.day}", figure.value, number_format)
        else:
            put(self.sheet, row, 2, figure.value).number_format = number_format
        self.sheet.cell(row, 2).font = BOLD

    def _quotient(self, row: int, figure: Figure, number_format: str) -> None:
        top, bottom = _QUOTIENTS[figure.id]
        for column, name in ((7, top), (9, bottom)):
            put(self.sheet, row, column, words("kpi", REGISTRY[name].name))
            cell = put(self.sheet, row, column + 1, figure.inputs.get(name, self._content.figures[name].value))
            cell.number_format = "#,##0"
        self._book.formula(self.sheet, row, 2, f'=IF(J{row}>0,H{row}/J{row},"")', figure.value, number_format)

    def _ltv_cac(self, row: int, figure: Figure, channels: LadderSheet, number_format: str) -> None:
        for column, name in ((7, "ltv"), (9, "cac")):
            put(self.sheet, row, column, words("kpi", REGISTRY[name].name))
            value = self._content.figures[name].value
            text = f"={channels.total_of(name)}"
            self._book.formula(self.sheet, row, column + 1, text, value, self._book.format_of(name))
        self._book.formula(self.sheet, row, 2, f"={channels.total_of('ltv_cac')}", figure.value, number_format)

    def _judged(self, row: int, dial: Dial, months: LadderSheet) -> None:
        """Write the rate that an amount is held against its corridor by."""
        judged = dial.judged
        put(self.sheet, row, 1, sentence_case(words("kpi", REGISTRY[judged.id].name)))
        number_format = self._book.format_of(judged.id)
        if judged.id == "cm3_rate" and judged.value is not None:
            self._book.formula(self.sheet, row, 2, f"={months.total_of(judged.id)}", judged.value, number_format)
            self._after_spend.append((f"B{row}", number_format))
        else:
            put(self.sheet, row, 2, judged.value).number_format = number_format

    def _status(self, row: int, dial: Dial) -> None:
        corridor = dial.corridor
        number_format = self._book.format_of(dial.judged.id)
        for column, bound in ((3, corridor.floor if corridor else None), (4, corridor.ceiling if corridor else None)):
            if bound is not None and bound < NO_CEILING:
                put(self.sheet, row, column, bound).number_format = number_format
        word = status_word(dial.shown_status, dial.figure.id)
        put(self.sheet, row, 5, f"{status_glyph(dial.shown_status)} {word}".strip())
        put(self.sheet, row, 6, str(dial.trust.grade))
        for column in (5, 6, 7, 9):
            self.sheet.cell(row, column).alignment = Alignment(horizontal="left", indent=1)

    # -- ladder ----------------------------------------------------------------------------------------------------

    def _ladder(self, row: int, months: LadderSheet) -> None:
        head_row(self.sheet, row, [
            translate("Workbook", "From gross sales to operating result"), self._book.formats.currency,
            translate("Workbook", "% of net revenue"),
        ])  # fmt: skip
        steps = self._content.summary.ladder
        has_fixed = len(self._content.live.fixed_known) > 0
        steps_shown = [step for step in steps if has_fixed or step.figure_id not in {"fixed_costs", "operating_result"}]
        places = {step.figure_id: row + 1 + place for place, step in enumerate(steps_shown)}
        net = f"$B${places['net_revenue']}"
        for step in steps_shown:
            row += 1
            name = sentence_case(words("kpi", step.name))
            put(self.sheet, row, 1, f"\u2212 {name}" if step.sign < 0 else f"\u200a+ {name}" if step.sign else name)
            value, rate = (as_told(step.figure_id, one, untold=step.untold) for one in (step.value, step.rate))
            shown: Value = not_told() if isinstance(value, NotTold) else value
            cell = self._book.formula(
                self.sheet, row, 2, f"={months.total_of(step.figure_id)}", shown, self._book.money()
            )
            cell.alignment = Alignment(horizontal="right")
            text = f'=IF(AND({net}>0,ISNUMBER(B{row})),B{row}/{net},"")'
            self._book.formula(self.sheet, row, 3, text, rate, "0.0%")
            if step.figure_id in AFTER_SPEND:
                self._after_spend += [(f"B{row}", self._book.money()), (f"C{row}", "0.0%")]
            if not step.sign:
                for column in (1, 2, 3):
                    self.sheet.cell(row, column).font = BOLD
                    self.sheet.cell(row, column).border = LINE
        for cells, number_format in self._after_spend:
            read_as_at_most(self.sheet, cells, f"$B${places['marketing_spend']}", number_format)


def _filters(summary: ReviewSummary) -> str:
    """Return what is looked at."""
    found = list(scope_parts(summary.scope))
    if summary.channels is not None:
        names = ", ".join(map(channel_name, summary.channels))
        found.insert(0, translate("Workbook", "Channels: {names}").format(names=names))
    if not found:
        return translate("Workbook", "All channels, all orders")
    return translate("Workbook", "Only: {filters}").format(filters="; ".join(found))


