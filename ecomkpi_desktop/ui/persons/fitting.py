"""A table whose long texts give way, so that no column is out of sight as long as there is room for all."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.models.tables import TableModel
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.table_view import TableView

_NARROWEST = 96  # of a column that gives way
_STEP = 8  # taken from the widest at a time, so that they end at one width
_SPARE = 16  # of what parts a column of amounts from the one before it


class FittingTable(TableView):
    """Shows a model.

    Args:
        yielding: columns of texts that are whole in a tip or beside the table: they share the loss.
    """

    def __init__(
        self, model: TableModel, name: str, theme: Theme, yielding: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(model, name, theme, parent)
        self._yielding = tuple(yielding)
        self.verticalHeader().setAccessibleName(name)

    @Slot()
    def fit(self) -> None:
        """Share the room."""
        super().fit()
        self._give_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        excess = self.horizontalHeader().length() - self.viewport().width()
        if excess <= 0 or len(self._widths) != self._model.columnCount():
            return
        width = {column: self.columnWidth(column) for column in range(len(self._widths))}
        texts = [column for column in self._yielding if column in width]
        while texts and excess > 0:
            widest = max(texts, key=width.__getitem__)
            if width[widest] <= _NARROWEST:
                break
            taken = min(_STEP, excess, width[widest] - _NARROWEST)
            width[widest] -= taken
            excess -= taken
        for column in width:
            if column not in texts and excess > 0:
                taken = min(_SPARE, excess)
                width[column] -= taken
                excess -= taken
        for column, size in width.items():
            self.setColumnWidth(column, size)
