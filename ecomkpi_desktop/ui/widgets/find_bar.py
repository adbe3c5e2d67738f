"""The search of a table: a small field over its corner; what is found is chosen and brought into view."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLineEdit, QTableView

from ecomkpi_desktop.present.matching import folded
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.buttons import IconButton

_WIDTH = 300
_ROWS = 20_000  # looked through at most: more would be felt while typing
_TOP = QAbstractItemView.ScrollHint.EnsureVisible


class FindBar(QFrame):
    """Finds words in the cells of a table as it shows them; accents and case do not matter."""

    def __init__(self, table: QTableView, theme: Theme) -> None:
        super().__init__(table)
        self._table = table
        self._theme = theme
        self.setProperty("kind", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in the table"))
        self.field.setAccessibleName(self.tr("Find in the table"))
        self.field.textChanged.connect(self._typed)
        self.before = IconButton("chevron-left", self.tr("Previous place"), theme, self)
        self.after = IconButton("chevron-right", self.tr("Next place"), theme, self)
        self.leave = IconButton("close", self.tr("Close the search"), theme, self)
        self.before.clicked.connect(self._back)
        self.after.clicked.connect(self._on)
        self.leave.clicked.connect(self.close_search)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*(theme.space("tight"),) * 4)
        layout.setSpacing(0)
        for widget in (self.field, self.before, self.after, self.leave):
            layout.addWidget(widget)
        table.installEventFilter(self)

    def open(self) -> None:
        """Show it and put the keyboard into it."""
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot()
    def close_search(self) -> None:
        """Hide it; the keyboard goes back to the table, at what was found."""
        self.hide()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def walk(self, step: int) -> None:
        """Choose the next or previous row in which the words are."""
        self._go(step, from_here=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F3 go on, with Shift back; Escape closes."""
        keys, shift = QKeySequence.StandardKey, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.close_search()
        elif event.matches(keys.FindPrevious) or (shift and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}):
            self.walk(-1)
        elif event.matches(keys.FindNext) or event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.walk(1)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner of the table."""
        if watched is self._table and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    # -- inside ------------------------------------------------------------------------------------------------

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self._go(1, from_here=True)

    @Slot()
    def _back(self) -> None:
        self.walk(-1)

    @Slot()
    def _on(self) -> None:
        self.walk(1)

    def _go(self, step: int, *, from_here: bool) -> None:
        wanted = folded(self.field.text().strip())
        found = next(self._matches(wanted, step, from_here=from_here), None) if wanted else None
        missing = bool(wanted) and found is None
        self.field.setAccessibleDescription(self.tr("Not in the table.") if missing else "")
        self.field.setProperty("state", "missing" if missing else "")
        self.field.style().polish(self.field)
        if found is not None:
            row, column = found
            index = self._table.model().index(row, column)
            self._table.setCurrentIndex(index)
            self._table.scrollTo(index, _TOP)

    def _matches(self, wanted: str, step: int, *, from_here: bool) -> Iterator[tuple[int, int]]:
        model, current = self._table.model(), self._table.currentIndex().row()
        count = model.rowCount()
        columns = [column for column in range(model.columnCount()) if not self._table.isColumnHidden(column)]
        start = current if from_here and current >= 0 else current + step
        for turn in range(min(count, _ROWS)):
            row = (start + step * turn) % count
            for column in columns:
                if wanted in folded(str(model.index(row, column).data() or "")):
                    yield row, column

    def _place(self) -> None:
        header = self._table.horizontalHeader().height()
        width = min(grown(_WIDTH), self._table.width())
        self.resize(width, self.sizeHint().height())
        self.move(self._table.width() - width - 1, header + 1)
