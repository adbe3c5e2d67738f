"""A table whose long texts give way, so that no column is out of sight as long as there is room for all."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.models.tables import TableModel
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.table_view import TableView

_NARROWEST = 96  # of a column that gives way


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
        columns = [column for column in self._yielding if column < len(self._widths)]
        while columns and (excess := self.horizontalHeader().length() - self.viewport().width()) > 0:
            # The widest first: what is left is of one width, and no text is cut for a shorter one.
            widest = max(columns, key=self.columnWidth)
            others = [self.columnWidth(column) for column in columns if column != widest]
            least = max([_NARROWEST, *(width for width in others if width < self.columnWidth(widest))])
            if self.columnWidth(widest) <= _NARROWEST:
                return
            step = self.columnWidth(widest) - least or max(1, excess // len(columns))
            self.setColumnWidth(widest, max(_NARROWEST, self.columnWidth(widest) - min(step, excess)))
