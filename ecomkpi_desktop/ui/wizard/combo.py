"""A choice among words that a turn of the wheel over a scrolling page never changes."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget


class Combo(QComboBox):
    """Each item has a value behind its words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def offer(self, items: Iterable[tuple[str, str]], chosen: str) -> None:
        """Offer (words, value) pairs, one of them chosen; nobody is told."""
        blocker = QSignalBlocker(self)
        self.clear()
        for text, value in items:
            self.addItem(text, value)
        self.setCurrentIndex(self.findData(chosen))
        blocker.unblock()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()
