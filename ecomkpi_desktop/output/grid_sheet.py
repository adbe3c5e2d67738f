"""A checklist or scoring grid on paper: filled in by hand on the next cases, signed by whoever decides."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLocale, QSaveFile
from PySide6.QtGui import QPagedPaintDevice

from ecomkpi_desktop.base.issues import Place, ReadableError
from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.device import archival_writer, painting
from ecomkpi_desktop.output.fonts import load_fonts
from ecomkpi_desktop.output.ink import CENTRE, Ink, Style
from ecomkpi_desktop.output.pdf import PAPERS
from ecomkpi_desktop.present.delegation import form_word
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.review.delegation.grid import TOP_MARK
from ecomkpi_desktop.review.delegation.validation import Criterion, Form, Validation

_MARGIN = 48.0
_TITLE = Style(18.0, bold=True)
_TEXT = Style(9.5)
_SMALL = Style(8.0, ink="quiet")
_HEAD = Style(8.0, bold=True)
_CASES = 4  # columns to fill in
_CASE_WIDTH = 62.0
_WEIGHT_WIDTH = 44.0
_ROW = 40.0  # room for a mark by hand, and for three lines
_HEAD_ROW = 46.0
_FOOT = 104.0
_LINES = 3  # of a criterion


@dataclass(frozen=True, slots=True)
class GridSheet:
    """What is printed.

    Attributes:
        shop: name of the document.
        validation: with its grid.
        printed_on: day.
    """

    shop: str
    validation: Validation
    printed_on: date


class GridPrinter:
    """Paints a sheet whenever a preview or a printer asks for its pages.

    Args:
        sheet: what to print.
        locale: how numbers and dates are written.
    """

    def __init__(self, sheet: GridSheet, locale: QLocale) -> None:
        self.sheet = sheet
        self.locale = locale

    def paint(self, device: QPagedPaintDevice) -> None:
        """Paint the pages on a printer, a preview or a PDF writer: as many as the lines take.

        Raises:
            OSError: the device cannot be painted on.
        """
        with painting(device) as (painter, paper):
            page = Box(_MARGIN, _MARGIN, paper.width - 2.0 * _MARGIN, paper.height - 2.0 * _MARGIN)
            for number, lines in enumerate(self._pages(page)):
                if number:
                    device.newPage()
                paint_grid(Ink(painter, load_fonts()), page, self.sheet, lines, Formats(self.locale))

    def _pages(self, page: Box) -> list[tuple[Criterion, ...]]:
        grid = self.sheet.validation.grid
        lines = grid.criteria if grid is not None else ()
        most = max(int((page.height - 96 - _HEAD_ROW - _FOOT) / _ROW), 1)
        return [lines[start : start + most] for start in range(0, max(len(lines), 1), most)]


def write_grid(printer: GridPrinter, path: Path, paper: str) -> None:
    """Write a grid as a PDF that archives accept; an older file of that name is replaced only by a complete one.

    Args:
        printer: paints it.
        path: where to.
        paper: a key of ``PAPERS``.

    Raises:
        ReadableError: ``pdf_not_writable`` when the file cannot be written there; nothing has changed.
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    printer.paint(archival_writer(buffer, printer.sheet.validation.what, PAPERS[paper]))
    buffer.close()
    file = QSaveFile(str(path))
    data = bytes(content.data())
    if not (file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()):
        raise ReadableError("pdf_not_writable", place=Place(file=path.name), file=path.name, reason=file.errorString())


def paint_grid(ink: Ink, page: Box, sheet: GridSheet, lines: Sequence[Criterion], formats: Formats) -> None:
    """Paint one page: what it is for, the lines with room for four cases, how to read the result, signatures."""
    validation = sheet.validation
    grid = validation.grid
    if grid is None:
        return
    scores = grid.form is Form.SCORING
    ink.text(page.x, page.y + 16, validation.what, _TITLE, page.width)
    ink.text(page.x, page.y + 34, f"{form_word(grid.form)} \u00b7 {sheet.shop}", _SMALL, page.width)
    y = page.y + 48
    ink.paragraph(page.x, y, _rule(grid.form, grid.passing, formats), _TEXT, page.width, 2)
    table = Box(page.x, y + 30, page.width, _HEAD_ROW + _ROW * (len(lines) + 1))
    _paint_head(ink, table, scores=scores)
    for position, line in enumerate(lines):
        top = table.y + _HEAD_ROW + _ROW * position
        _paint_line(ink, Box(table.x, top, table.width, _ROW), line, scores=scores)
    last = Box(table.x, table.y + _HEAD_ROW + _ROW * len(lines), table.width, _ROW)
    _paint_cells(ink, last)
    total = _total(grid.criteria, scores=scores)
    ink.text(last.x, last.y + _ROW * 0.62, total, _HEAD, _text_width(last, scores=scores))
    _paint_foot(ink, Box(page.x, page.bottom - _FOOT + 20, page.width, _FOOT - 20), sheet, formats)


def _rule(form: Form, passing: float, formats: Formats) -> str:
    if form is Form.CHECKLIST:
        return QCoreApplication.translate(
            "Print", "Tick what is met. Yes when every line is ticked; otherwise no, without asking."
        )
    text = QCoreApplication.translate(
        "Print",
        "Mark each line: 0 not met, 1 partly, 2 met; multiply by its weight and add up. Yes from {share} of all points "
        "on; a line marked ● must be met whatever the total.",
    )
    return text.format(share=formats.rate(passing, 0))


def _total(lines: Sequence[Criterion], *, scores: bool) -> str:
    if not scores:
        return QCoreApplication.translate("Print", "Answer: yes or no")
    most = sum(line.weight * TOP_MARK for line in lines)
    return QCoreApplication.translate("Print", "Total of {most}, and answer").format(most=most)


def _text_width(box: Box, *, scores: bool) -> float:
    return box.width - _CASES * _CASE_WIDTH - (_WEIGHT_WIDTH if scores else 0.0) - 8


def _paint_head(ink: Ink, table: Box, *, scores: bool) -> None:
    base = table.y + _HEAD_ROW - 8
    ink.text(table.x, base, QCoreApplication.translate("Print", "Criterion"), _HEAD)
    left = table.right - _CASES * _CASE_WIDTH
    if scores:
        weight = QCoreApplication.translate("Print", "Weight")
        ink.text(left - _WEIGHT_WIDTH, base, weight, _HEAD, _WEIGHT_WIDTH, CENTRE)
    for number in range(_CASES):
        x = left + _CASE_WIDTH * number
        text = QCoreApplication.translate("Print", "Case {number}").format(number=number + 1)
        ink.text(x, table.y + 10, text, _SMALL, _CASE_WIDTH, CENTRE)
        ink.rule(x + 6, base + 1, x + _CASE_WIDTH - 6, base + 1)
    ink.rule(table.x, table.y + _HEAD_ROW, table.right, table.y + _HEAD_ROW, "text")


def _paint_line(ink: Ink, row: Box, line: Criterion, *, scores: bool) -> None:
    width = _text_width(row, scores=scores)
    text = f"\u25cf {line.text}" if line.is_must and scores else line.text
    wrapped = ink.wrap(text, _TEXT, width, _LINES)
    y = row.y + row.height / 2 + 3 - (len(wrapped) - 1) * _TEXT.line / 2
    for part in wrapped:
        ink.text(row.x, y, part, _TEXT)
        y += _TEXT.line
    if scores:
        left = row.right - _CASES * _CASE_WIDTH - _WEIGHT_WIDTH
        ink.text(left, row.y + row.height * 0.6, str(line.weight), _TEXT, _WEIGHT_WIDTH, CENTRE)
    _paint_cells(ink, row)


def _paint_cells(ink: Ink, row: Box) -> None:
    left = row.right - _CASES * _CASE_WIDTH
    for number in range(_CASES + 1):
        x = left + _CASE_WIDTH * number
        ink.rule(x, row.y, x, row.bottom)
    ink.rule(row.x, row.bottom, row.right, row.bottom)


def _paint_foot(ink: Ink, foot: Box, sheet: GridSheet, formats: Formats) -> None:
    left, right = foot.columns((1, 1), 24.0)
    person = sheet.validation.person or QCoreApplication.translate("Print", "The person in charge")
    manager = QCoreApplication.translate("Print", "The manager")
    for column, name in ((left, person), (right, manager)):
        ink.text(column.x, column.y + 8, name, _HEAD, column.width)
        ink.text(column.x, column.y + 20, QCoreApplication.translate("Print", "Date and signature"), _SMALL)
        ink.rule(column.x, column.y + 58, column.right, column.y + 58)
    text = QCoreApplication.translate("Print", "Printed on {day} from EcomKPI Desktop")
    ink.text(foot.x, foot.bottom, text.format(day=formats.date(sheet.printed_on)), _SMALL, foot.width)
