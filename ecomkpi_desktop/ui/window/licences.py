"""The licences of everything that an installed program is made of."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from ecomkpi_desktop.base.components import Component
from ecomkpi_desktop.ui.theme.theme import Theme

_SIZE = (860, 560)
_LIST_WIDTH = 300


class LicencesDialog(QDialog):
    """The parts at the left, the licence of the chosen one at the right.

    Args:
        parts: of the program; at least one.
        theme: spaces and colours.
        parent: window it belongs to.
    """

    def __init__(self, parts: Sequence[Component], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = tuple(parts)
        self.setWindowTitle(self.tr("Licences"))
        self.resize(*_SIZE)
        self.names = QListWidget(self)
        self.names.setAccessibleName(self.tr("Components"))
        self.names.addItems([f"{part.name} {part.version}" for part in self._parts])
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setTabChangesFocus(True)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.names)
        split.addWidget(self.text)
        split.setSizes([_LIST_WIDTH, _SIZE[0] - _LIST_WIDTH])
        split.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(split)
        layout.addWidget(buttons)
        self.names.currentRowChanged.connect(self._show)
        self.names.setCurrentRow(0)

    @Slot(int)
    def _show(self, row: int) -> None:
        part = self._parts[row]
        self.text.setPlainText(f"{part.name} {part.version}\n{part.licence}\n\n{part.text}".rstrip())
