"""A list in a cell of a table: the arrows move in it, Enter or a choice with the mouse takes the choice."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget


class CellList(QComboBox):
    """Offers values under words.

    Args:
        parent: viewport of the table.
        choices: (value, words) in order.
        name: accessible name, translated.

    Signals:
        picked: the list that had dropped down is closed again.
    """

    picked = Signal()

    def __init__(self, parent: QWidget, choices: Sequence[tuple[Any, str]], name: str) -> None:
        super().__init__(parent)
        for value, text in choices:
            self.addItem(text, value)
        self.setAccessibleName(name)
        self.setAutoFillBackground(True)

    def choose(self, value: Any) -> None:
        """Put a value in view; the first one where it is none of them."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def hidePopup(self) -> None:
        """Tell that a choice was made: ``activated`` would come with every arrow key."""
        was_open = self.view().isVisible()  # Qt hides it too when the list itself goes
        super().hidePopup()
        if was_open:
            self.picked.emit()
