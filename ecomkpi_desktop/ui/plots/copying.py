"""Copying a picture or its table twin, by shortcut and context menu."""

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QMimeData, QObject, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.ui.plots.twin import Twin, mime_data

if TYPE_CHECKING:
    from ecomkpi_desktop.present.numbers import Formats


def picture_data(image: QImage, drawing: bytes) -> QMimeData:
    """Return a picture for the clipboard: documents that take drawings show it sharp at any size."""
    data = QMimeData()
    data.setImageData(image)
    if drawing:
        data.setData("image/svg+xml", drawing)
    return data


class Copyable(Protocol):
    """A picture that can be copied."""

    @property
    def formats(self) -> "Formats":
        """How numbers are written."""
        ...

    def picture(self) -> QImage:
        """Return the picture."""
        ...

    def twin(self) -> Twin:
        """Return the same numbers as a table."""
        ...


@runtime_checkable
class Drawn(Protocol):
    """A picture that can also be had as lines and words."""

    def vector(self) -> bytes:
        """Return it as SVG."""
        ...


class CopyActions(QObject):
    """Gives a picture its two actions, in its context menu and on its shortcuts."""

    def __init__(self, widget: QWidget, source: Copyable) -> None:
        super().__init__(widget)
        self._source = source
        self.copy_picture_action = QAction(self.tr("Copy picture"), widget)
        self.copy_picture_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy_picture_action.triggered.connect(self.copy_picture)
        self.copy_table_action = QAction(self.tr("Copy table"), widget)
        self.copy_table_action.setShortcut(QKeySequence("Ctrl+Shift+C"))
        self.copy_table_action.triggered.connect(self.copy_table)
        for action in (self.copy_picture_action, self.copy_table_action):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            widget.addAction(action)
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @Slot()
    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        drawing = self._source.vector() if isinstance(self._source, Drawn) else b""
        QGuiApplication.clipboard().setMimeData(picture_data(self._source.picture(), drawing))

    @Slot()
    def copy_table(self) -> None:
        """Put the table twin on the clipboard."""
        QGuiApplication.clipboard().setMimeData(mime_data(self._source.twin(), self._source.formats))
