"""The palette itself: a field, and under it what matches. The keyboard never leaves the field."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ecomkpi_desktop.ui.palette.entry import Entry
from ecomkpi_desktop.ui.palette.model import EntriesModel
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.theme.theme import Theme

_WIDTH = 620
_ROWS = 10
_ICON = 18
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}
_SHARE = 0.62  # of a row that a long name may take before it is cut


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry: drawing, name, and at the right what it is and its shortcut."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line with air around it."""
        return QSize(_WIDTH, QFontMetrics(self._theme.font("body")).height() + 2 * self._theme.space("small"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one."""
        model = index.model()
        if not isinstance(model, EntriesModel):
            return
        entry, theme, area = model.entry(index.row()), self._theme, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        edge = theme.space("medium")
        painter.save()
        if chosen:
            painter.fillRect(area, theme.colour("selection"))
        inner = area.adjusted(edge, 0, -edge, 0)
        if entry.icon:
            top = inner.top() + (inner.height() - _ICON) // 2
            theme.icon(entry.icon, "muted").paint(painter, inner.left(), top, _ICON, _ICON)
        place = inner.adjusted(_ICON + edge, 0, 0, 0)
        self._write(painter, place, entry.text, "body", "on_selection" if chosen else "text", left=True)
        note = entry.note or entry.kind
        quiet = "on_selection" if chosen else "muted"
        taken = self._write(painter, place, note, "caption", quiet, left=False)
        value = model.value(index.row())
        if value:
            before = place.adjusted(0, 0, -taken - edge, 0)
            self._write(painter, before, value, "strong", "on_selection" if chosen else "text", left=False)
        painter.restore()

    def _write(self, painter: QPainter, area: QRect, text: str, role: str, tone: str, *, left: bool) -> int:
        """Write on one side of a row; return the width that it took."""
        font = self._theme.font(role)
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        room = round(area.width() * (_SHARE if left else 1 - _SHARE))
        painter.setFont(font)
        painter.setPen(self._theme.colour(tone))
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, cut)
        return QFontMetrics(font).horizontalAdvance(cut)


class Palette(QFrame):
    """A popover over the window; Enter does what is in hand, F1 says what a figure means, Escape closes it.

    Signals:
        help_wanted: the help about what is in hand is asked for, at an address.
    """

    help_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self._window = parent
        self.setProperty("kind", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Go to"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Page, action, setting, figure, period, channel, workspace…"))
        self.field.setAccessibleName(self.tr("Go to"))
        hint = self.tr("Type a few letters; the arrows choose, Enter opens, F1 explains a figure.")
        self.field.setAccessibleDescription(hint)
        self.field.installEventFilter(self)
        self.model = EntriesModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryDelegate(theme, self.list))
        self.list.setAccessibleName(self.tr("What matches"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel(self.tr("Nothing has this name."), self)
        self.nothing.setMargin(theme.space("medium"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("small"),) * 4)
        layout.setSpacing(theme.space("small"))
        self.hint = QLabel(hint, self)
        self.hint.setFont(theme.font("caption"))
        self.hint.setProperty("tone", "muted")
        self.hint.setMargin(theme.space("tight"))
        for widget in (self.field, self.nothing, self.list, self.hint):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self.run)
        self.list.clicked.connect(self.run)

    def open_with(self, entries: Sequence[Entry]) -> None:
        """Offer entries, with nothing typed."""
        self.model.set_entries(entries)
        self.field.clear()
        self._search("")
        self._place()
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def current(self) -> Entry | None:
        """The entry in hand."""
        row = self.list.currentIndex().row()
        return self.model.entry(row) if row >= 0 else None

    @Slot()
    def run(self) -> None:
        """Do what is in hand, once the palette is gone."""
        entry = self.current
        if entry is not None:
            self.close()
            entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk the list while the field has the keyboard; F1 is about what is in hand."""
        if watched is not self.field or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_F1:
            if event.type() == QEvent.Type.KeyPress:
                self._explain()
            event.accept()  # else the window's own F1 comes first
            return True
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step and event.type() == QEvent.Type.KeyPress:
            self._walk(step)
            return True
        return False

    # -- inside ------------------------------------------------------------------------------------------------

    @Slot(str)
    def _search(self, text: str) -> None:
        self.model.search(text)
        found = self.model.rowCount() > 0
        self.list.setVisible(found)
        self.nothing.setVisible(not found)
        if found:
            self._choose(0)

    def _explain(self) -> None:
        entry = self.current
        if entry is not None and entry.help:
            self.close()
            self.help_wanted.emit(entry.help)

    def _walk(self, step: int) -> None:
        count = self.model.rowCount()
        if count:
            row = self.list.currentIndex().row()
            # One step goes round; a leap stops at the end.
            self._choose((row + step) % count if abs(step) == 1 else min(max(row + step, 0), count - 1))

    def _choose(self, row: int) -> None:
        index = self.model.index(row, 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        words = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def _place(self) -> None:
        window = self._window
        width = min(grown(_WIDTH), window.width() - 2 * self._theme.space("wide"))
        self.setFixedWidth(width)
        row = self.list.sizeHintForRow(0) if self.model.rowCount() else 0
        room = window.height() - self.field.sizeHint().height() - 4 * self._theme.space("wide")
        self.list.setFixedHeight(min(row * _ROWS, room) + 2 * self.list.frameWidth() + 4)
        self.setFixedHeight(self.sizeHint().height())
        top = window.mapToGlobal(QPoint((window.width() - width) // 2, self._theme.space("huge")))
        self.move(top)
