"""Preview and printing of a grid."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.review.delegation.validation import Validation
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.print_preview import make_printer
from ecomkpi_desktop.ui.printed_pages import PrintedPages
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Heading

if TYPE_CHECKING:
    from ecomkpi_desktop.output.grid_sheet import GridPrinter


class GridPreview(QDialog):
    """The grid as it will be printed; from here it goes to a printer or into a PDF.

    Args:
        context: the live session.
        title: what the grid decides.
        painter: paints it.
        parent: window over which it opens.
    """

    def __init__(self, context: Context, title: str, painter: "GridPrinter", parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._title = title
        self._painter = painter
        theme = context.theme
        self.setWindowTitle(title)
        self.printer = make_printer(context.printing.paper_for(context.formats.locale))
        pages = self.tr("Pages as they will be printed")
        self.view = PrintedPages(self.printer, pages, context.theme, self)
        self.view.paintRequested.connect(painter.paint)
        self.print_button = Button(self.tr("Print…"), self, kind="primary")
        self.save_button = Button(self.tr("Save as PDF…"), self)
        self.close_button = Button(self.tr("Close"), self)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._ask_file)
        self.close_button.clicked.connect(self.reject)
        head = QHBoxLayout()
        head.setSpacing(theme.space("small"))
        head.addWidget(Heading(title, theme, self), 1)
        for button in (self.print_button, self.save_button, self.close_button):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space("large"),) * 4)
        column.setSpacing(theme.space("medium"))
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self.resize(grown(760), grown(760))
        self.view.dress()
        context.adopt(self, "grid_preview")

    @Slot()
    def _print(self) -> None:
        printer = make_printer(self._context.printing.paper_for(self._context.formats.locale))
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._painter.paint(printer)
        dialog.deleteLater()

    @Slot()
    def _ask_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export as PDF"), str(Path(folder) / f"{self._title}.pdf"), self.tr("PDF document (*.pdf)")
        )
        if chosen:
            self.save(Path(chosen).with_suffix(".pdf"))

    def save(self, path: Path) -> None:
        """Write the grid as a PDF that archives accept; what goes wrong is told by the window."""
        from ecomkpi_desktop.output.grid_sheet import write_grid

        try:
            write_grid(self._painter, path, self._context.printing.paper_for(self._context.formats.locale))
        except ReadableError as error:
            self._context.session.failed.emit(error.issue)
        else:
            self._context.file_written.emit(path)


def preview_grid(context: Context, validation: Validation, window: QWidget) -> None:
    """Show the grid of a validation as it will be printed."""
    from ecomkpi_desktop.output.grid_sheet import GridPrinter, GridSheet

    path = context.session.path
    sheet = GridSheet(path.stem if path is not None else "", validation, clock.today())
    dialog = GridPreview(context, validation.what, GridPrinter(sheet, context.formats.locale), window)
    dialog.exec()
    dialog.deleteLater()
