"""What every printed paper begins with: a painter that counts in points, and a PDF file that archives accept."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from ecomkpi_desktop.output.box import Box

_POINTS_PER_INCH = 72.0
_RESOLUTION = 1200


@contextmanager
def painting(device: QPagedPaintDevice) -> Iterator[tuple[QPainter, Box]]:
    """Yield a painter on a printer, a preview or a PDF, and the whole sheet of paper, both in points.

    Raises:
        OSError: the device cannot be painted on (a file that cannot be written, a printer that is gone).
    """
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the page cannot be painted on")
    try:
        layout = device.pageLayout()
        size = layout.fullRectPoints().size()
        # Devices put their origin at the corner of the printable area; the grid counts from the corner of the paper.
        origin = layout.paintRectPoints().topLeft() if layout.mode() is not layout.Mode.FullPageMode else None
        painter.scale(device.logicalDpiX() / _POINTS_PER_INCH, device.logicalDpiY() / _POINTS_PER_INCH)
        if origin is not None:
            painter.translate(-origin.x(), -origin.y())
        yield painter, Box(0.0, 0.0, float(size.width()), float(size.height()))
    finally:
        painter.end()


def archival_writer(file: QIODevice, title: str, paper: QPageSize.PageSizeId) -> QPdfWriter:
    """Return what writes a PDF/A-1b on upright paper without margins of its own.

    Args:
        file: open for writing.
        title: what viewers and archives show.
        paper: its size.
    """
    writer = QPdfWriter(file)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_A1b)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title)
    writer.setCreator("EcomKPI Desktop")
    layout = QPageLayout(QPageSize(paper), QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    writer.setPageLayout(layout)
    return writer
