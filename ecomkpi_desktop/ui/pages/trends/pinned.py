"""A widget that stays in sight at the top of a scrolled page, as the head of a table does."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class Pinned(QWidget):
    """Keeps a place in a layout; what it holds leaves the place rather than being scrolled away.

    Args:
        held: what stays in sight.
        card: the widget that holds the place and what follows it: its end is the end of the journey.
        scroll: what scrolls.
    """

    def __init__(self, held: QWidget, card: QWidget, scroll: QScrollArea) -> None:
        super().__init__(card)
        self._card, self._scroll = card, scroll
        self.body = QWidget(card)
        self.body.setProperty("kind", "surface")
        self.body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(held)
        self.body.installEventFilter(self)
        card.installEventFilter(self)
        scroll.verticalScrollBar().valueChanged.connect(self._place)

    @property
    def is_away(self) -> bool:
        """Whether the held widget has left its place."""
        return self.body.y() > self.y()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the height of what is held, and the card."""
        if watched is self.body and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        elif watched is self._card and event.type() in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show}:
            self._place()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the held widget along."""
        super().resizeEvent(event)
        self._place()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take the held widget along."""
        super().moveEvent(event)
        self._place()

    def _fit(self) -> None:
        height = self.body.sizeHint().height()
        if self.height() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)
        self._place()

    def _place(self, _value: int = 0) -> None:
        height = self.body.sizeHint().height()
        seen = self._card.mapFrom(self._scroll.viewport(), QPoint(0, 0)).y()
        lowest = max(self.y(), self._card.height() - 2 * height)
        self.body.setGeometry(self.x(), min(max(self.y(), seen), lowest), self.width(), height)
        self.body.raise_()
