"""Preview and printing of a grid."""

from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.review.delegation.validation import Validation
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.print_preview import make_printer


def preview_grid(context: Context, validation: Validation, window: QWidget) -> None:
    """Show the grid of a validation as it will be printed; from there it goes to a printer or into a PDF."""
    from ecomkpi_desktop.output.grid_sheet import GridPrinter, GridSheet

    path = context.session.path
    sheet = GridSheet(path.stem if path is not None else "", validation, clock.today())
    painter = GridPrinter(sheet, context.formats.locale)
    printer = make_printer(context.printing.paper_for(context.formats.locale))  # the dialog does not keep it
    dialog = QPrintPreviewDialog(printer, window)
    dialog.setWindowTitle(validation.what)
    dialog.paintRequested.connect(painter.paint)
    dialog.resize(900, 760)
    context.adopt(dialog, "grid_preview")
    dialog.exec()
    dialog.deleteLater()
