"""The review summary for a printer and its preview."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPagedPaintDevice

from ecomkpi_desktop.output.summary_page import paint_summary
from ecomkpi_desktop.review.summary import ReviewSummary


class SummaryPrinter:
    """Paints a summary whenever a preview or a printer asks for its pages.

    Connect :meth:`paint` to ``QPrintPreviewDialog.paintRequested``, or call it with a QPrinter.

    Args:
        summary: what to print.
        locale: how numbers and dates are written.
    """

    def __init__(self, summary: ReviewSummary, locale: QLocale) -> None:
        self.summary = summary
        self.locale = locale

    def paint(self, device: QPagedPaintDevice) -> None:
        """Paint the page on a printer or a preview.

        Raises:
            OSError: the printer cannot be painted on.
        """
        paint_summary(device, self.summary, self.locale)
