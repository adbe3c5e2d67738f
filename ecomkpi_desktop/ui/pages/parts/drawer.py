"""Something that is shown on demand: a table twin under a section that has said what there is to say."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.tiles import FLUSH
from ecomkpi_desktop.ui.widgets.buttons import Button


class Drawer(QWidget):
    """A handle with words, and what it opens under it.

    Args:
        title: words of the handle, translated.
        body: what is opened; closed at first.
    """

    def __init__(self, context: Context, title: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.body = body
        self.handle = Button(title, self, kind="quiet")
        self.handle.setStyleSheet(FLUSH)
        self.handle.setCheckable(True)
        self.handle.toggled.connect(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.addWidget(self.handle)
        head.addStretch(1)
        layout.addLayout(head)
        layout.addWidget(body)
        body.setVisible(False)
        self._tint()
        context.theme.changed.connect(self._tint)

    @Slot(bool)
    def _open(self, opened: bool) -> None:
        self.body.setVisible(opened)
        self._tint()

    @Slot()
    def _tint(self) -> None:
        name = "chevron-down" if self.handle.isChecked() else "chevron-right"
        self.handle.setIcon(self._context.theme.icon(name, "accent"))
