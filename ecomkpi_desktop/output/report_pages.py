"""The review with its annexes, painted on whatever has pages: a PDF, a printer, the preview."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QPagedPaintDevice

from ecomkpi_desktop.output.annexes.catalogue import WRITERS, annex_name
from ecomkpi_desktop.output.annexes.kit import Kit
from ecomkpi_desktop.output.annexes.silent import silent_annexes
from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.device import painting
from ecomkpi_desktop.output.flow.piece import Page, flow
from ecomkpi_desktop.output.flow.words import continued, title
from ecomkpi_desktop.output.fonts import load_fonts
from ecomkpi_desktop.output.ink import RIGHT, SMALL, Ink
from ecomkpi_desktop.output.summary.heading import filters_of, paint_foot
from ecomkpi_desktop.output.summary_page import MARGIN_X, MARGIN_Y, paint_page
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.review.report import Annex, Report

_HEAD, _FOOT = 24.0, 12.0


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place that a reader can jump to.

    Attributes:
        title: what it is called.
        page: counted from 0.
        top: distance from the upper edge, in points.
    """

    title: str
    page: int
    top: float = 0.0


def paint_report(
    device: QPagedPaintDevice, report: Report, annexes: Sequence[Annex], locale: QLocale
) -> tuple[Bookmark, ...]:
    """Paint all pages on a device, in the language of the translators installed.

    Args:
        device: printer, PDF writer or preview; its page size decides the layout (A4, Letter).
        report: what to print.
        annexes: those wanted; what has nothing to say is left out.
        locale: how numbers and dates are written.

    Returns:
        The one page and where each annex begins.

    Raises:
        OSError: the device cannot be painted on (a file that cannot be written, a printer that is gone).
    """
    with painting(device) as (painter, paper):
        ink = Ink(painter, load_fonts())
        formats = Formats(locale, report.summary.currency)
        pages = _laid_out(ink, paper, report, annexes, formats)
        count = len(pages) + 1
        paint_page(painter, paper.width, paper.height, report.summary, formats, pages=count)
        for number, page in enumerate(pages, start=2):
            if not device.newPage():
                raise OSError("a page cannot be begun")
            _paint_page(ink, paper, report, formats, page, number, count)
    summary = QCoreApplication.translate("Print", "Summary")
    return (Bookmark(summary, 0), *_bookmarks(pages))


def _laid_out(ink: Ink, paper: Box, report: Report, annexes: Sequence[Annex], formats: Formats) -> list[Page]:
    inner = _inner(paper)
    kit = Kit(ink, report, formats, inner.width)
    available = report.available
    wanted = [annex for annex in Annex if annex in annexes and annex in available]
    pieces = [piece for annex in wanted for piece in (*title(annex_name(annex)), *WRITERS[annex](kit))]
    pieces += silent_annexes(kit, annexes)
    return flow(pieces, inner.y, inner.bottom, continued)


def _inner(paper: Box) -> Box:
    """Return the room for the text of an annex page."""
    return Box(
        MARGIN_X, MARGIN_Y + _HEAD, paper.width - 2 * MARGIN_X, paper.height - 2 * MARGIN_Y - _HEAD - _FOOT - 8.0
    )


def _paint_page(
    ink: Ink, paper: Box, report: Report, formats: Formats, page: Page, number: int, count: int
) -> None:
    inner = _inner(paper)
    _paint_head(ink, Box(inner.x, MARGIN_Y, inner.width, _HEAD), report, formats)
    for placed in page:
        placed.piece.paint(ink, Box(inner.x, placed.y, inner.width, placed.piece.height))
    foot = Box(inner.x, paper.height - MARGIN_Y - _FOOT, inner.width, _FOOT)
    paint_foot(ink, foot, report.summary, formats, page=number, pages=count)


def _paint_head(ink: Ink, box: Box, report: Report, formats: Formats) -> None:
    """Paint whose review this is, of which period, through which filters."""
    summary = report.summary
    period = formats.period(summary.period)
    left = f"{summary.title}  \u00b7  {period[:1].upper()}{period[1:]}"
    used = ink.text(box.x, box.y + 7, left, SMALL.set_bold().in_ink("text"), box.width * 0.6)
    ink.text(box.x + used + 12, box.y + 7, filters_of(summary), SMALL, box.width - used - 12, RIGHT)
    ink.rule(box.x, box.y + 12, box.right, box.y + 12)


def _bookmarks(pages: Sequence[Page]) -> list[Bookmark]:
    return [
        Bookmark(placed.piece.mark, number, placed.y)
        for number, page in enumerate(pages, start=1)
        for placed in page
        if placed.piece.mark
    ]
