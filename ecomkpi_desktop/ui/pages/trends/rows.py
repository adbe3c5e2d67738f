"""The rows of the trends page under one time axis: one is large, the others are slim and one click away."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QMoveEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ecomkpi_desktop.ui.pages.trends.row import TrendRow
from ecomkpi_desktop.ui.theme.fonts import grown

_SLIM = 30
_READABLE = 200  # a large row grows to this before slim ones do
_WIDEST_SLIM = 60
_HIGHEST = 380


class TrendRows(QWidget):
    """Shares the height that the page has left among its rows, so that all of them are seen at once.

    The order never changes: the row that becomes large grows where it stands, under the mouse that asked for it.

    Args:
        card: what the rows stand in.
        scroll: what scrolls the page.
        below: pixels to leave free under the rows.

    Signals:
        enlarged: another row was made large.
    """

    enlarged = Signal(int)

    def __init__(self, card: QWidget, scroll: QScrollArea, below: int) -> None:
        super().__init__(card)
        self._card, self._scroll, self._below = card, scroll, below
        self._rows: list[TrendRow] = []
        self._large = 0
        self._seen = 0
        self._are_all_large = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        card.installEventFilter(self)
        scroll.viewport().installEventFilter(self)

    def add(self, row: TrendRow) -> None:
        """Add a row at the foot."""
        self._layout.addWidget(row)
        self._rows.append(row)
        row.large_wanted.connect(self._enlarge)

    def show_rows(self, count: int, large: int) -> None:
        """Show the first rows, one of them large."""
        self._seen, self._large = count, min(max(large, 0), max(count - 1, 0))
        for place, row in enumerate(self._rows):
            row.set_slim(slim=place != self._large and not self._are_all_large)
            row.setVisible(place < count)
        self.share()

    @Slot(bool)
    def show_all_large(self, all_large: bool) -> None:
        """Show every row large, below each other, or one of them."""
        self._are_all_large = all_large
        self.show_rows(self._seen, self._large)

    def share(self) -> None:
        """Give every row its height."""
        inside = self._scroll.widget()
        if not self._seen or inside is None:
            return
        if self._are_all_large:
            for row in self._rows[: self._seen]:
                row.setFixedHeight(row.least_height())
            return
        others = self._seen - 1
        room = self._scroll.viewport().height() - self.mapTo(inside, QPoint(0, 0)).y() - self._below
        least, slim = self._rows[self._large].least_height(), grown(_SLIM)
        large = min(max(room - others * slim, least), max(least, grown(_READABLE)))
        if others:
            slim = min(max((room - large) // others, slim), grown(_WIDEST_SLIM))
        large = min(max(room - others * slim, large), max(large, grown(_HIGHEST)))
        for place, row in enumerate(self._rows[: self._seen]):
            row.setFixedHeight(large if place == self._large else slim)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share anew when the window is another size, or the rows stand elsewhere on the page."""
        if event.type() is (QEvent.Type.Move if watched is self._card else QEvent.Type.Resize):
            self.share()
        return super().eventFilter(watched, event)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Share anew when what stands above the rows is higher or lower."""
        super().moveEvent(event)
        self.share()

    @Slot(int)
    def _enlarge(self, further: int) -> None:
        """Make the row that asks large, or a neighbour, to which the keyboard then goes."""
        place = next(place for place, row in enumerate(self._rows) if row is self.sender()) + further
        if not 0 <= place < self._seen:
            return
        self.show_rows(self._seen, place)
        self.enlarged.emit(place)
        if further:
            self._rows[place].panel.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(self._rows[place], 0, 0)
