"""What happens when something unexpected does: the window stays, the document is safe, a report can be copied.

The report holds versions and the place in the code; never data of the document, nor the message of the error, which
may quote some.
"""

import logging
import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from ecomkpi_desktop import __version__

_LOG = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Shows each unexpected error once.

    Signals:
        happened: a report, marshalled to the GUI thread from wherever the error was.
    """

    happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: set[str] = set()
        self._box: QMessageBox | None = None
        self.happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take every exception that nobody catches."""
        sys.excepthook = self.take

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Report an error, unless the same was reported before."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = report_of(error, trace)
        _LOG.error("unexpected error\n%s", report)
        if report not in self._seen:
            self._seen.add(report)
            self.happened.emit(report)

    @Slot(object)
    def take_error(self, error: Exception) -> None:
        """Report an error that a background job has caught."""
        self.take(type(error), error, error.__traceback__)

    @Slot(str)
    def _show(self, report: str) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("Something unexpected happened"),
            self.tr("Your document is safe and you can go on. The report below helps to mend it; it holds no data."),
            QMessageBox.StandardButton.Close,
            QApplication.activeWindow(),
        )
        box.setDetailedText(report)
        copy = QPushButton(self.tr("Copy the report"), box)
        box.addButton(copy, QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()  # copying leaves the box open
        copy.clicked.connect(self._copy)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._box = box
        box.open()

    @Slot()
    def _copy(self) -> None:
        if self._box is not None:
            QApplication.clipboard().setText(self._box.detailedText())


def report_of(error: BaseException, trace: TracebackType | None) -> str:
    """Return versions and the path through the code, without any value."""
    places = [f"  {frame.name} ({_short(frame.filename)}:{frame.lineno})" for frame in traceback.extract_tb(trace)]
    head = f"EcomKPI Desktop {__version__}, Qt {qVersion()}, Python {platform.python_version()}, {platform.system()}"
    return "\n".join([head, type(error).__name__, *places])


def _short(filename: str) -> str:
    # A full path names the user; the last two parts name the module.
    return "/".join(filename.replace("\\", "/").split("/")[-2:])
