"""A column that scrolls where it is too high."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolling(content: QWidget, name: str, parent: QWidget) -> QScrollArea:
    """Return a scroll area around a column of widgets; only its width follows the window."""
    return _dressed(QScrollArea(parent), content, name)


def scrolling_whole(content: QWidget, name: str, parent: QWidget) -> QScrollArea:
    """Return the same for a column that is as wide as its words wherever it stands."""
    return _dressed(WideColumn(parent), content, name)


class WideColumn(QScrollArea):
    """Never narrower than what it holds: it scrolls up and down only."""

    def minimumSizeHint(self) -> QSize:
        """As wide as the content, with the bar beside it."""
        hint, content = super().minimumSizeHint(), self.widget()
        if content is not None:
            hint.setWidth(content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        return hint

    def sizeHint(self) -> QSize:
        """As high as the content too, where there is room."""
        hint, content = self.minimumSizeHint(), self.widget()
        if content is not None:
            hint.setHeight(content.sizeHint().height())
        return hint

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow words that become longer."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def _dressed(area: QScrollArea, content: QWidget, name: str) -> QScrollArea:
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    area.setWidget(content)
    return area
