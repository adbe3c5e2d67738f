"""What the review decides, and what became of what the ones before it decided."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from openpyxl.styles import Alignment
from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.output.workbook.book import Book
from ecomkpi_desktop.output.workbook.cells import BOLD, FRAME, QUIET, TITLE, put, set_widths, unit_format
from ecomkpi_desktop.present.reviews import rhythm_name, verdict_word, with_channel
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.meetings.decisions import Decision, FollowUp
from ecomkpi_desktop.review.summary import ReviewSummary

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

translate = QCoreApplication.translate  # under this name lupdate finds the words

_BLANKS = 8  # rows to be filled in at the meeting
_WIDTHS = [6, 52, 20, 13, 30, 13, 13, 13, 18]


class DecisionSheet:
    """Decisions and their follow-up; room to write where nothing is decided yet.

    Args:
        book: the workbook.
        summary: the review.
    """

    def __init__(self, book: Book, summary: ReviewSummary) -> None:
        self.sheet: Worksheet = book.sheet(translate("Workbook", "Decisions"))
        self._book = book
        self._summary = summary

    def fill(self) -> None:
        """Write the tables."""
        put(self.sheet, 1, 1, translate("Workbook", "Decisions")).font = TITLE
        meeting = self._summary.meeting
        if meeting is not None:
            text = translate("Workbook", "{review}, held on {date}").format(
                review=rhythm_name(meeting.rhythm), date=self._book.formats.long_date(meeting.held_on)
            )
            put(self.sheet, 2, 1, text).font = QUIET
        head = (
            translate("Workbook", "No."), translate("Workbook", "Decision"), translate("Workbook", "Owner"),
            translate("Workbook", "Due"), translate("Workbook", "Figure that will tell"),
            translate("Workbook", "Today"), translate("Workbook", "Expected change"), translate("Workbook", "Target"),
        )  # fmt: skip
        row = self._heads(4, head)
        for number, line in enumerate(self._summary.decisions, start=1):
            self._decision(row, number, line)
            row += 1
        for _blank in range(_BLANKS if not self._summary.decisions else 0):
            self._frame(row, len(head))
            self.sheet.row_dimensions[row].height = 24
            row += 1
        if self._summary.follow_up:
            self._follow_up(row + 1, self._summary.follow_up)
        set_widths(self.sheet, list(map(float, _WIDTHS)))
        self._book.lines_of(self.sheet, 4)
        self._book.page(self.sheet, "4:4")

    def _follow_up(self, row: int, lines: Sequence[FollowUp]) -> None:
        put(self.sheet, row, 1, translate("Workbook", "Follow-up of earlier decisions")).font = BOLD
        row = self._heads(row + 1, (
            "", translate("Workbook", "Decision"), translate("Workbook", "Owner"), translate("Workbook", "Decided on"),
            translate("Workbook", "Figure that will tell"), translate("Workbook", "Then"),
            translate("Workbook", "Target"), translate("Workbook", "Now"), translate("Workbook", "Outcome"),
        ))  # fmt: skip
        for line in lines:
            one, outcome = line.decision, verdict_word(line.verdict)
            for column, told in ((2, one.text), (3, one.owner), (4, line.decided_on), (9, outcome)):
                self._text(row, column, told)
            self._figure(row, 5, one, (one.baseline, one.target, line.now))
            self._frame(row, len(_WIDTHS))
            row += 1

    def _decision(self, row: int, number: int, line: Decision) -> None:
        for column, told in ((1, number), (2, line.text), (3, line.owner), (4, line.due)):
            self._text(row, column, told)
        self._figure(row, 5, line, (line.baseline, line.effect))
        if line.baseline is not None and line.effect is not None:
            text, value = f"=F{row}+G{row}", line.baseline + line.effect
            self._book.formula(self.sheet, row, 8, text, value, self._format(line.figure_id))
        self._frame(row, 8)

    def _figure(self, row: int, column: int, decision: Decision, values: Sequence[float | None]) -> None:
        figure_id = decision.figure_id
        if figure_id in REGISTRY:
            self._text(row, column, with_channel(words("kpi", REGISTRY[figure_id].name), decision.channel))
        for place, value in enumerate(values, start=column + 1):
            if value is not None:
                put(self.sheet, row, place, value).number_format = self._format(figure_id)

    def _format(self, figure_id: str) -> str:
        unit = REGISTRY[figure_id].unit if figure_id in REGISTRY else Unit.NUMBER
        return unit_format(unit, self._book.money(2))

    def _text(self, row: int, column: int, value: object) -> None:
        cell = put(self.sheet, row, column, value)
        cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left")
        if not isinstance(value, str | int | None):
            cell.number_format = "dd/mm/yyyy"

    def _heads(self, row: int, titles: Sequence[str]) -> int:
        for column, title in enumerate(titles, start=1):
            cell = put(self.sheet, row, column, title)
            cell.font, cell.border = BOLD, FRAME
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        return row + 1

    def _frame(self, row: int, columns: int) -> None:
        for column in range(1, columns + 1):
            self.sheet.cell(row, column).border = FRAME
