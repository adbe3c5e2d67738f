"""The table itself: Enter, F2 or a click on a channel opens the field in its cell."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ecomkpi_desktop.models.channel_sources import Source
from ecomkpi_desktop.ui.channels.field import ChannelField
from ecomkpi_desktop.ui.channels.model import CHANNEL_COLUMN, SourcesModel
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.table_view import CellDelegate, TableView

if TYPE_CHECKING:
    from collections.abc import Sequence

_CHEVRON = 12
_NARROWEST = 120  # of the column of sources
_SPARE = 16  # of what parts a column of amounts from the one before it
_Index = QModelIndex | QPersistentModelIndex


class ChannelDelegate(CellDelegate):
    """Paints a channel as something to choose and edits it in a :class:`ChannelField`."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._name = name
        self.names: Sequence[str] = ()

    def text_area(self, area: QRect) -> QRect:
        """Leave room for the chevron."""
        return super().text_area(area).adjusted(0, 0, -_CHEVRON - self._theme.space("tight"), 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the channel and the chevron of a list."""
        super().paint(painter, option, index)
        area = option.rect
        corner = QPoint(area.right() - self._theme.space("small") - _CHEVRON + 1, area.center().y() - _CHEVRON // 2 + 1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        icon = self._theme.icon("chevron-down", "on_selection" if chosen else "muted")
        icon.paint(painter, corner.x(), corner.y(), _CHEVRON, _CHEVRON)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:  # noqa: ARG002
        """Make the field."""
        field = ChannelField(self._name, parent)
        field.activated.connect(self._commit)
        return field

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show the channel in force, ready to be typed over."""
        field = cast("ChannelField", editor)
        field.offer(self.names, str(index.data(Qt.ItemDataRole.EditRole)))
        line = field.lineEdit()
        if line is not None:
            line.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Take what was typed or chosen, unless it is what stood there."""
        text = cast("ChannelField", editor).currentText().strip()
        if text != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, text, Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: ARG002
        """Fill the cell; a field needs a little more height than a line of text."""
        area = QRect(option.rect)
        spare = max(0, editor.sizeHint().height() - area.height())
        editor.setGeometry(area.adjusted(0, -(spare // 2), 0, spare - spare // 2))

    @Slot()
    def _commit(self) -> None:
        editor = cast("QWidget", self.sender())
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


class SourcesTable(TableView):
    """Shows a :class:`SourcesModel`.

    Signals:
        reset_wanted: the Delete key: the chosen sources shall go back to what is proposed.
    """

    reset_wanted = Signal()

    def __init__(self, model: SourcesModel, name: str, field_name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(model, name, theme, parent)
        self._sources = model
        self.delegate = ChannelDelegate(theme, field_name, self)
        self.setItemDelegateForColumn(CHANNEL_COLUMN, self.delegate)
        self.setEditTriggers(TableView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalHeader().setAccessibleName(name)

    @property
    def chosen(self) -> tuple[Source, ...]:
        """The chosen sources, in the order shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._sources.row_at(row) for row in rows)

    def edit_channel(self) -> None:
        """Open the field of the current row."""
        index = self.currentIndex()
        if index.isValid():
            self.edit(index.siblingAtColumn(CHANNEL_COLUMN))

    @Slot()
    def fit(self) -> None:
        """Be no wider than the view as long as amounts and the names of sources, whole in the panel, can give way."""
        super().fit()
        if len(self._widths) > CHANNEL_COLUMN:
            self._widths[CHANNEL_COLUMN] += _CHEVRON + self._theme.space("tight")
            self._spread()
        self._give_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        for column in (*range(CHANNEL_COLUMN + 2, len(self._widths)), 0):
            excess = self.horizontalHeader().length() - self.viewport().width()
            if excess > 0:
                least = self.columnWidth(column) - _SPARE if column else _NARROWEST
                self.setColumnWidth(column, max(least, self.columnWidth(column) - excess))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit with Enter, F2 or Alt+Down; Delete takes a decision back."""
        if self.state() is TableView.State.EditingState:
            return  # the Enter that ended the editing: it is over when the field is gone
        down = event.key() == Qt.Key.Key_Down and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if down or event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.edit_channel()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.reset_wanted.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the field of a channel that is clicked alone."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and index.isValid() and index.column() == CHANNEL_COLUMN and len(self.chosen) == 1:
            self.edit(index)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a hand over what a click edits."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            over = self.indexAt(event.position().toPoint()).column() == CHANNEL_COLUMN
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        return super().viewportEvent(event)
