"""Preview, printer and PDF of the review summary: one painter behind all three."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QWidget

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.ui.context import Context

if TYPE_CHECKING:
    from collections.abc import Callable

    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.selection import Selection
    from ecomkpi_desktop.output.printing import SummaryPrinter
    from ecomkpi_desktop.review.summary import ReviewSummary


class ReviewPrinting(QObject):
    """Makes the summary in the background, then shows, prints or writes it.

    Args:
        context: the live session.
        window: parent of the dialogs.
    """

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._target: Path | None = None

    def preview(self) -> None:
        """Show the page as it will be printed."""
        self._ask(self._show_preview)

    def preview_of(self, summary: "ReviewSummary") -> None:
        """Show the page of a review that is closed: its figures are frozen."""
        self._show_preview(summary)

    def print_page(self) -> None:
        """Ask for a printer and print."""
        self._ask(self._print)

    def export(self, path: Path) -> None:
        """Write the page as PDF."""
        self._target = path
        self._ask(self._write)

    def _ask(self, slot: "Callable[[ReviewSummary], None]") -> None:
        session = self._context.session
        settings, imports, notebook = session.settings, session.imports, session.notebook
        title = session.path.stem if session.path is not None else ""
        today = clock.today()
        sharing = session.sharing(today)

        def summary(engine: "Engine", selection: "Selection") -> "ReviewSummary":
            from ecomkpi_desktop.models.data_state import data_state
            from ecomkpi_desktop.review.build import summary_of
            from ecomkpi_desktop.review.plans import plans_of

            plans = plans_of(notebook, engine, settings, selection.period, today)
            state = replace(data_state(imports, engine, today, sharing), plans=plans)
            return summary_of(engine, selection, settings, state, title=title, generated_on=today)

        session.request("review.print", summary, slot, session.failed.emit)

    def _printer_of(self, summary: "ReviewSummary") -> "SummaryPrinter":
        from ecomkpi_desktop.output.printing import SummaryPrinter

        return SummaryPrinter(summary, self._context.formats.locale)

    @Slot(object)
    def _show_preview(self, summary: "ReviewSummary") -> None:
        painter = self._printer_of(summary)
        printer = page_printer()  # the dialog does not keep it
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print preview"))
        dialog.paintRequested.connect(painter.paint)
        dialog.resize(900, 760)
        self._context.adopt(dialog, "preview")
        dialog.exec()
        dialog.deleteLater()

    @Slot(object)
    def _print(self, summary: "ReviewSummary") -> None:
        printer = page_printer()
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._printer_of(summary).paint(printer)
        dialog.deleteLater()

    @Slot(object)
    def _write(self, summary: "ReviewSummary") -> None:
        from ecomkpi_desktop.output.pdf import write_pdf

        if self._target is None:
            return
        language = "fr" if self._context.formats.is_french else "en"
        try:
            write_pdf(summary, self._target, language)
        except ReadableError as error:
            self._context.session.failed.emit(error.issue)


def page_printer() -> QPrinter:
    """Return a printer of whole A4 pages."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    return printer
