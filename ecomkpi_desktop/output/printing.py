"""The review for a printer and its preview."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPagedPaintDevice

from ecomkpi_desktop.output.report_pages import paint_report
from ecomkpi_desktop.review.report import Annex, Report


class ReportPrinter:
    """Paints a report whenever a preview or a printer asks for its pages.

    Connect :meth:`paint` to ``QPrintPreviewWidget.paintRequested``, or call it with a QPrinter.

    Args:
        report: what to print.
        locale: how numbers and dates are written.
        annexes: those wanted, to be changed at any time.
    """

    def __init__(self, report: Report, locale: QLocale, annexes: Sequence[Annex] = ()) -> None:
        self.report = report
        self.locale = locale
        self.annexes = tuple(annexes)

    def paint(self, device: QPagedPaintDevice) -> None:
        """Paint the pages on a printer or a preview.

        Raises:
            OSError: the printer cannot be painted on.
        """
        paint_report(device, self.report, self.annexes, self.locale)
