"""The review as a PDF file: archival, searchable, written whole or not at all."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLocale
from PySide6.QtGui import QGuiApplication, QPageSize

from ecomkpi_desktop.output.device import archival_writer
from ecomkpi_desktop.output.language import speaking
from ecomkpi_desktop.output.pdf_catalogue import Mark, with_catalogue
from ecomkpi_desktop.output.report_pages import paint_report
from ecomkpi_desktop.output.whole_file import write_whole
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.review.report import Annex, Report
from ecomkpi_desktop.review.summary import ReviewSummary

PAPERS = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}


def pdf_bytes(report: Report, locale: QLocale, paper: str = "A4", annexes: Sequence[Annex] = ()) -> bytes:
    """Return the pages as a PDF/A-1b file, with its title, language and bookmarks.

    Needs a QGuiApplication; texts are in the language of the translators installed.

    Args:
        report: what to print.
        locale: how numbers and dates are written, and the language that the file names.
        paper: a key of ``PAPERS``.
        annexes: those wanted.
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = archival_writer(buffer, document_title(report.summary, locale), PAPERS[paper])
    writer.setAuthor(report.summary.title)
    bookmarks = paint_report(writer, report, annexes, locale)
    buffer.close()
    height = writer.pageLayout().fullRectPoints().height()
    marks = [Mark(one.title, one.page, height - one.top) for one in bookmarks]
    return with_catalogue(bytes(content.data()), locale.bcp47Name(), marks if len(marks) > 1 else ())


def write_pdf(
    report: Report, path: Path, language: str, paper: str = "A4", annexes: Sequence[Annex] = ()
) -> None:
    """Write the pages to a file; an older file of that name is replaced only by a complete one.

    Needs a QGuiApplication (:func:`painting_application` makes one where there is no display).

    Args:
        report: what to print.
        path: where to.
        language: ``fr`` or ``en``, whatever the window speaks.
        paper: a key of ``PAPERS``.
        annexes: those wanted.

    Raises:
        ReadableError: ``pdf_not_writable`` when the file cannot be written there; nothing has changed.
    """
    with speaking(language) as locale:
        data = pdf_bytes(report, locale, paper, annexes)
    write_whole(path, data, "pdf_not_writable")


def painting_application() -> QGuiApplication:
    """Return an application that can paint, without a display where there is none yet.

    Raises:
        RuntimeError: an application without painting is already running; it cannot be exchanged.
    """
    running = QCoreApplication.instance()
    if running is None:
        return QGuiApplication(["ecomkpi-desktop", "-platform", "offscreen"])
    if not isinstance(running, QGuiApplication):
        raise RuntimeError("the running application cannot paint")  # noqa: TRY004 - a state, not an argument
    return running


def document_title(summary: ReviewSummary, locale: QLocale) -> str:
    """Return the title that viewers and archives show: whose review, of which period."""
    period = Formats(locale, summary.currency).period(summary.period)
    return QCoreApplication.translate("Print", "{shop} \u2013 profitability review, {period}").format(
        shop=summary.title, period=period
    )
