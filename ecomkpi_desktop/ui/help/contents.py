"""The list of the pages of the help: by part, or what a search has found."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTreeView, QWidget

from ecomkpi_desktop.present.help.library import Library, part_name
from ecomkpi_desktop.present.help.topic import Part, Topic
from ecomkpi_desktop.ui.theme.theme import Theme

_KEY = Qt.ItemDataRole.UserRole


class Contents(QTreeView):
    """A tree of the pages.

    Signals:
        chosen: key of the page that was chosen.
    """

    chosen = Signal(str)

    def __init__(self, library: Library, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._theme = theme
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("Contents"))
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self._row = QSize(0, QFontMetrics(theme.font("body")).height() + theme.space("small"))
        self.show_all()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found."""
        return self._model.rowCount() == 0

    @Slot()
    def show_all(self) -> None:
        """List every page by part; the first part is open."""
        self._model.clear()
        for part in Part:
            topics = self._library.part(part)
            if topics:
                heading = QStandardItem(part_name(part))
                heading.setFont(self._theme.font("strong"))
                heading.setSelectable(False)
                heading.setSizeHint(self._row)
                heading.appendRows([self._item(topic) for topic in topics])
                self._model.appendRow(heading)
        self.setRootIsDecorated(True)
        self.setExpanded(self._model.index(0, 0), True)

    def show_found(self, query: str) -> None:
        """List what matches, best first."""
        self._model.clear()
        self.setRootIsDecorated(False)
        for topic in self._library.search(query):
            self._model.appendRow(self._item(topic))

    def choose_first(self) -> None:
        """Put the first page found in hand and open it."""
        if not self.is_empty:
            first = self._model.index(0, 0)
            self.setCurrentIndex(first)
            self._choose(first)

    def mark(self, key: str) -> None:
        """Show which page is open, without opening it again."""
        found = self._model.match(
            self._model.index(0, 0), _KEY, key, 1, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        )
        if found:
            part = found[0].parent()
            for row in range(self._model.rowCount()):  # one part open at a time: the list stays short
                other = self._model.index(row, 0)
                self.setExpanded(other, other == part)
            self.setCurrentIndex(found[0])
            self.scrollTo(found[0])

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        key = str(index.data(_KEY) or "")
        if key:
            self.chosen.emit(key)
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def _item(self, topic: Topic) -> QStandardItem:
        item = QStandardItem(topic.title)
        item.setData(topic.key, _KEY)
        item.setSizeHint(self._row)
        item.setToolTip(topic.title)
        return item
