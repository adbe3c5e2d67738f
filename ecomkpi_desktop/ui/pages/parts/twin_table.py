"""The table twin of a picture, as a table that can be sorted and copied."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.models.tables import TableModel
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.plots.twin import Twin, model_columns
from ecomkpi_desktop.ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from ecomkpi_desktop.present.numbers import Formats


class TwinTable(QWidget):
    """Shows a :class:`Twin`.

    Args:
        name: accessible name, translated.
        most: rows shown without scrolling.
        bold_last: whether the last row is a total.

    Signals:
        picked: a cell was double-clicked or confirmed with Enter: its row of the twin and its column.
    """

    picked = Signal(int, int)

    def __init__(
        self, context: Context, name: str, parent: QWidget | None = None, *, most: int = 16, bold_last: bool = False
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._most = most
        self._shown: tuple[Twin, Formats] | None = None
        self.model = TableModel((), self, bold_last=bold_last)
        self.view = TableView(self.model, name, context.theme, self)
        self.view.horizontalHeader().setStretchLastSection(True)
        self.view.activated.connect(self._pick)
        self.anchor = QWidget(self.view.viewport())  # lies on the cell that was picked: what explains it opens there
        self.anchor.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    def show_twin(self, twin: Twin) -> None:
        """Show other rows; where they are the same, the order they were sorted into stays."""
        if self._shown == (twin, self._context.formats):
            return
        self._shown = twin, self._context.formats
        self.model.set_columns(model_columns(twin, self._context.formats), twin.rows)
        self.view.fit_height(self._most)

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        self.anchor.setGeometry(self.view.visualRect(index))
        self.picked.emit(self.model.place_of(index.row()), index.column())
