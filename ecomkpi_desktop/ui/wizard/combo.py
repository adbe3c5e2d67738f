"""A choice among words that a turn of the wheel over a scrolling page never changes."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QSignalBlocker, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

_ARROW = 4.5  # half of its width, in pixels


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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow that the style sheet leaves out."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(QPen(self.palette().color(group, QPalette.ColorRole.Text), 1.4))
        tip = QPointF(self.width() - _ARROW * 2.4, self.height() / 2 + _ARROW / 2)
        left, right = tip + QPointF(-_ARROW, -_ARROW), tip + QPointF(_ARROW, -_ARROW)
        painter.drawPolyline([left, tip, right])
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()
