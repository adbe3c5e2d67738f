"""The files of the preview as a list: each name on one line, what became of it under it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.wizard.entry import FileEntry, State
from ecomkpi_desktop.ui.wizard.names import KIND_ICONS, state_words
from ecomkpi_desktop.ui.wizard.sentences import points_of, points_words

_ICON = 18
_NOTE, _IS_GRAVE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for two lines."""
        return QSize(80, sum(self._heights()) + 2 * self._theme.space("small"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the drawing, the name given way in its middle, and the note."""
        theme, small = self._theme, self._theme.space("small")
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(option.rect, theme.colour("selection"))
        area = option.rect.adjusted(small, small, -small, -small)
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, QRect(area.topLeft(), QSize(_ICON, _ICON)))
        area.setLeft(area.left() + _ICON + small)
        name_height, note_height = self._heights()
        first = QRect(area.left(), area.top(), area.width(), name_height)
        second = QRect(area.left(), area.top() + name_height, area.width(), note_height)
        middle, right = Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight
        self._line(painter, first, str(index.data()), "strong" if chosen else "body", "text", middle)
        tone = "warning" if index.data(_IS_GRAVE) else "on_selection" if chosen else "muted"
        self._line(painter, second, str(index.data(_NOTE) or ""), "caption", tone, right)
        painter.restore()

    def _heights(self) -> tuple[int, int]:
        return tuple(QFontMetrics(self._theme.font(role)).height() + 1 for role in ("strong", "caption"))  # type: ignore[return-value]

    def _line(
        self, painter: QPainter, area: QRect, text: str, role: str, tone: str, mode: Qt.TextElideMode
    ) -> None:
        font = self._theme.font(role)
        painter.setFont(font)
        painter.setPen(self._theme.colour(tone))
        shown = QFontMetrics(font).elidedText(text, mode, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class FileList(QListWidget):
    """Lists the files that can be imported."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setItemDelegate(_Delegate(context.theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)

    def show_entries(self, entries: Sequence[FileEntry]) -> None:
        """List other files and choose the first."""
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.name)
            item.setToolTip(str(entry.path))
            kind = entry.understanding.recipe.kind if entry.understanding is not None else None
            item.setIcon(self._context.theme.icon(KIND_ICONS[kind] if kind is not None else "file", "accent"))
            self.addItem(item)
            self.refresh(self.count() - 1, entry)
        self.setCurrentRow(0)

    def refresh(self, row: int, entry: FileEntry) -> None:
        """Show where a file stands now."""
        item = self.item(row)
        note, is_grave = _note(entry, self._context.formats)
        item.setData(_NOTE, note)
        item.setData(_IS_GRAVE, is_grave)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.name}. {note}")


def _note(entry: FileEntry, formats: Formats) -> tuple[str, bool]:
    """Return what is said of a file in a few words, and whether it asks to be looked at."""
    if entry.imported is None:
        return state_words(entry.state, len(entry.open_doubts)), entry.state is State.UNUSABLE
    rejected, points = entry.imported.rows_rejected, points_of(entry)
    return points_words(rejected, points, formats), rejected > 0
