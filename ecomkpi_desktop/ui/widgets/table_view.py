"""A table as every page shows it: calm, aligned, copied with Ctrl+C, sized once to its words."""

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, Qt, Slot
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ecomkpi_desktop.models.clipboard import table_mime
from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.find_bar import FindBar

_SAMPLE = 60  # rows measured for the widths of columns
_LONGEST = 4  # texts of these that are measured
_THOUSAND = 1_000
_WIDEST = 360
_MOST_SPARE = 120  # a column given more would part the names from their figures


class CellDelegate(QStyledItemDelegate):
    """Paints the cells of a table."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a cell: its ground when chosen, its text at the same distance from the edge as its heading."""
        theme, model = self._theme, index.model()
        area = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(area, theme.colour("selection"))
        tone, total = "", False
        if isinstance(model, TableModel):
            tone, total = model.tone(index), model.is_total(index.row())
        font = theme.font("strong" if total else "body")
        painter.save()
        painter.setFont(font)
        painter.setPen(theme.colour("on_selection" if chosen else tone or "text"))
        inner = self.text_area(area)
        text = QFontMetrics(font).elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, index.data(Qt.ItemDataRole.TextAlignmentRole), text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("focus"), 1))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.restore()

    def text_area(self, area: QRect) -> QRect:
        """Return where in a cell its text stands."""
        edge = self._theme.space("small")
        return area.adjusted(edge, 0, -edge, 0)


def _widest(column: Column, rows: Sequence[Any]) -> list[str]:
    """Return the texts of a column that may be its widest: writing and measuring every number would be felt."""
    values = [column.value(row) for row in rows]
    if not column.numeric:
        texts = sorted({str(column.write(value)) for value in values})  # equals always in the same order
        return sorted(texts, key=len)[-_LONGEST:]
    known = [value for value in values if isinstance(value, int | float) and not math.isnan(value)]
    if len(known) <= _LONGEST:
        return [column.write(value) for value in values]
    # Sizes from a thousand on are written with fewer decimals.
    lesser = max((value for value in known if abs(value) < _THOUSAND), key=abs, default=known[0])
    return [column.write(value) for value in (max(known), min(known), lesser)]


class TableView(QTableView):
    """Shows a :class:`TableModel`.

    Args:
        model: what it shows.
        name: accessible name, translated.
        theme: fonts and spaces.
        sortable: whether headings sort.
    """

    def __init__(
        self, model: TableModel, name: str, theme: Theme, parent: QWidget | None = None, *, sortable: bool = True
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._widths: list[int] = []
        self._tight: list[int] = []
        self._finder: FindBar | None = None
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(theme, self))
        self.setFont(theme.font("body"))
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(self.font()).height() + theme.space("medium"))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setFont(theme.font("strong"))
        header.setAccessibleName(name)
        header.setStretchLastSection(False)
        self.setSortingEnabled(sortable)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._copy = QAction(self.tr("Copy"), self)
        self._copy.setShortcut(QKeySequence.StandardKey.Copy)
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._copy.triggered.connect(self.copy_selection)
        self.addAction(self._copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        model.modelReset.connect(self.fit)

    @Slot()
    def fit(self) -> None:
        """Make every column as wide as its heading and its first rows need; what is left is shared among them.

        Where the room does not suffice columns move closer together before the table scrolls sideways.
        """
        space = self._theme.space
        self._widths = self._measured(3 * space("medium"), 2 * space("medium"))
        self._tight = self._measured(2 * space("small") + space("tight"), 2 * space("small") + space("hair"))
        self._spread()

    def _measured(self, around_title: int, around_text: int) -> list[int]:
        body, bold = QFontMetrics(self.font()), QFontMetrics(self._theme.font("strong"))
        sample = [self._model.row_at(row) for row in range(min(self._model.rowCount(), _SAMPLE))]
        last, widths = self._model.rowCount() - 1, []
        for column in self._model.columns:
            width = bold.horizontalAdvance(column.title) + around_title
            texts = _widest(column, sample)
            width = max([width, *(body.horizontalAdvance(text) + around_text for text in texts)])
            if last >= 0:
                text = column.write(column.value(self._model.row_at(last)))
                width = max(width, bold.horizontalAdvance(text) + around_text)
            widths.append(min(width, _WIDEST))
        return widths

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy rows with their headings where Qt would copy one cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
            event.accept()
            return
        if event.matches(QKeySequence.StandardKey.FindNext) or event.matches(QKeySequence.StandardKey.FindPrevious):
            self.find_again(-1 if event.matches(QKeySequence.StandardKey.FindPrevious) else 1)
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the columns anew."""
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        widths = self._widths
        if len(widths) != self._model.columnCount():
            return
        shown = [number for number in range(len(widths)) if not self.isColumnHidden(number)]
        spare = self.viewport().width() - sum(widths[number] for number in shown)
        header = self.horizontalHeader()
        if any(header.sectionResizeMode(number) is QHeaderView.ResizeMode.Stretch for number in shown):
            spare = 0  # one column takes what is left
        give = sum(widths[number] - self._tight[number] for number in shown)
        closer = min(1.0, -spare / give) if spare < 0 < give else 0.0
        share = max(0, min(spare // max(1, len(shown)), _MOST_SPARE))
        for number in shown:
            width = widths[number] + share - math.ceil(closer * (widths[number] - self._tight[number]))
            self.setColumnWidth(number, width)

    def fit_height(self, most: int = 16) -> None:
        """Be exactly as high as the rows, up to ``most`` of them."""
        rows = min(max(1, self._model.rowCount()), most)
        bar = self.horizontalScrollBar().sizeHint().height()
        height = rows * self.verticalHeader().defaultSectionSize() + self.horizontalHeader().sizeHint().height() + bar
        self.setFixedHeight(height + 4)

    @Slot()
    def copy_selection(self) -> None:
        """Copy the selected rows, or all of them, with headings, as a spreadsheet reads them."""
        chosen = sorted({index.row() for index in self.selectionModel().selectedRows()})
        rows = chosen or list(range(self._model.rowCount()))
        columns = [column for column in range(self._model.columnCount()) if not self.isColumnHidden(column)]
        QGuiApplication.clipboard().setMimeData(table_mime(self._model, rows, columns, QLocale().decimalPoint()))

    def search(self) -> None:
        """Open the search of the table."""
        if self._finder is None:
            self._finder = FindBar(self, self._theme)
        self._finder.open()
        around = self.parentWidget()
        while around is not None:  # the table may be further down on its page
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(self._finder)
            around = around.parentWidget()

    def find_again(self, step: int) -> None:
        """Go to the next or previous place of what was searched; opens the search where nothing was."""
        if self._finder is None or not self._finder.field.text():
            self.search()
        else:
            self._finder.walk(step)

    @property
    def finder(self) -> FindBar | None:
        """The search of the table, once it was asked for."""
        return self._finder
