"""Something that is shown on demand: a table twin under a section that has said what there is to say."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.tiles import FLUSH
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption


class Drawer(QWidget):
    """A handle with words, and what it opens under it.

    Args:
        title: words of the handle, translated.
        body: what is opened; closed at first.
        why: a muted sentence beside the handle that says why it is closed, translated; "" for none.
    """

    def __init__(
        self, context: Context, title: str, body: QWidget, parent: QWidget | None = None, *, why: str = ""
    ) -> None:
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
        head.setSpacing(context.theme.space("medium"))
        head.addWidget(self.handle, 0, Qt.AlignmentFlag.AlignTop)
        if why:
            head.addWidget(Caption(why, context.theme, self), 1, Qt.AlignmentFlag.AlignVCenter)
            self.handle.setAccessibleDescription(why)
        else:
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
