"""Preview, printer, PDF and workbook of the review: one report behind all of them."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.review.meetings.life import notes_of
from ecomkpi_desktop.review.report import Annex, Report
from ecomkpi_desktop.ui.context import Context

if TYPE_CHECKING:
    from collections.abc import Callable

    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.selection import Selection
    from ecomkpi_desktop.kpi.whatif.levers import Scenario
    from ecomkpi_desktop.review.dossier import Dossier
    from ecomkpi_desktop.review.meetings.kept_work import Kept
    from ecomkpi_desktop.review.summary import ReviewSummary
    from ecomkpi_desktop.workspace.document import Document


@dataclass(frozen=True, slots=True)
class _Read:
    """What is read of the document before the figures are asked for."""

    scenarios: "tuple[Scenario, ...]"
    dossier: "Dossier"


class ReviewPrinting(QObject):
    """Makes the report in the background, then shows, prints or writes it.

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
        """Show the pages as they will be printed."""
        self._ask(self.show_preview)

    def preview_of(self, summary: "ReviewSummary", kept: "Kept | None" = None) -> None:
        """Show the pages of a review that is closed: its figures are frozen, and so is the manager's work."""
        self.show_preview(Report(summary, kept=kept))

    def print_page(self) -> None:
        """Ask for a printer and print."""
        self._ask(self._print)

    def export(self, path: Path) -> None:
        """Write the pages as PDF."""
        self._target = path
        self._ask(self._write)

    def export_workbook(self, path: Path) -> None:
        """Write the review as an Excel workbook, in the background."""
        self._read(partial(self._make_workbook, path))

    def _make_workbook(self, path: Path, read: "_Read") -> None:
        session, formats = self._context.session, self._context.formats
        settings, imports, today = session.settings, session.imports, clock.today()
        title, notes, state_of = self._title(), notes_of(session.notebook), session.state_question(today)
        paper = self._context.printing.paper_for(formats.locale)

        def write(engine: "Engine", selection: "Selection") -> Path:
            from ecomkpi_desktop.output.workbook.content import workbook_content
            from ecomkpi_desktop.output.workbook.writing import write_workbook
            from ecomkpi_desktop.review.report_build import reviewed

            summary, work, plans = reviewed(
                engine, selection, settings, state_of(engine), title=title, generated_on=today, notes=notes,
                dossier=read.dossier,
            )  # fmt: skip
            in_force = [record for record in imports if record.removed_at is None]
            content = workbook_content(engine, selection, settings, summary, in_force, work, plans)
            write_workbook(content, path, formats, paper)
            return path

        session.request("review.workbook", write, self._context.file_written.emit, session.failed.emit)

    def _title(self) -> str:
        path = self._context.session.path
        return path.stem if path is not None else ""

    def _ask(self, slot: "Callable[[Report], None]") -> None:
        self._read(partial(self._make, slot))

    def _read(self, slot: "Callable[[_Read], None]") -> None:
        """Read of the document what is printed beside its figures."""
        session = self._context.session
        notebook, facts = session.notebook, session.facts

        def read(document: "Document") -> _Read:
            from ecomkpi_desktop.models.dossier import dossier_of
            from ecomkpi_desktop.models.scenarios import scenarios_in

            return _Read(scenarios_in(document), dossier_of(document, notebook, facts))

        session.ask(read, slot)

    def _make(self, slot: "Callable[[Report], None]", read: "_Read") -> None:
        session = self._context.session
        settings, imports, title, today = session.settings, session.imports, self._title(), clock.today()
        notes, state_of = notes_of(session.notebook), session.state_question(today)

        def report(engine: "Engine", selection: "Selection") -> Report:
            from ecomkpi_desktop.review.report_build import report_of

            return report_of(
                engine, selection, settings, state_of(engine), title=title, generated_on=today, imports=imports,
                scenarios=read.scenarios, notes=notes, dossier=read.dossier,
            )  # fmt: skip

        session.request("review.print", report, slot, session.failed.emit)

    @Slot(object)
    def show_preview(self, report: Report) -> None:
        """Show the pages of a report."""
        from ecomkpi_desktop.ui.print_preview import PrintPreview

        dialog = PrintPreview(self._context, report, self._window)
        dialog.print_wanted.connect(partial(self._print, report, dialog))
        dialog.save_wanted.connect(partial(self.save, report, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _print(self, report: Report, over: QWidget | None = None) -> None:
        from ecomkpi_desktop.output.printing import ReportPrinter
        from ecomkpi_desktop.ui.print_preview import make_printer

        locale = self._context.formats.locale
        printer: QPrinter = make_printer(self._context.printing.paper_for(locale))
        dialog = QPrintDialog(printer, over or self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            ReportPrinter(report, locale, self._annexes()).paint(printer)
        dialog.deleteLater()

    def save(self, report: Report, over: QWidget) -> None:
        """Ask for a name and write the pages of a report."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            over, self.tr("Export as PDF"), str(Path(folder) / f"{self._title()}.pdf"), self.tr("PDF document (*.pdf)")
        )
        if chosen:
            self._target = Path(chosen).with_suffix(".pdf")
            self._write(report)

    @Slot(object)
    def _write(self, report: Report) -> None:
        from ecomkpi_desktop.output.pdf import write_pdf

        if self._target is None:
            return
        formats = self._context.formats
        language, paper = "fr" if formats.is_french else "en", self._context.printing.paper_for(formats.locale)
        try:
            write_pdf(report, self._target, language, paper, self._annexes())
        except ReadableError as error:
            self._context.session.failed.emit(error.issue)
        else:
            self._context.file_written.emit(self._target)

    def _annexes(self) -> tuple[Annex, ...]:
        return tuple(annex for annex in Annex if annex.value in self._context.printing.annexes)
