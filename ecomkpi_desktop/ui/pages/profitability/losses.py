"""Orders that cost more than they bring: how many, how much, and each of them down to its rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.results import RowRefs
from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.grid import ResponsiveGrid
from ecomkpi_desktop.ui.pages.parts.tiles import FigureTile
from ecomkpi_desktop.ui.widgets.labels import Caption, Text
from ecomkpi_desktop.ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.loss_making import LossMakingOrders

_IDS = ("loss_making_orders_share", "loss_making_orders")
_TILE = 200
_MOST_ROWS = 12


@dataclass(frozen=True, slots=True)
class LossRow:
    """One order.

    Attributes:
        day, channel: of the order.
        revenue, refunded, cm2: amounts of the order, its refunds included in ``cm2``.
        first, last: its rows among those of all listed orders.
    """

    day: date
    channel: str
    revenue: float
    refunded: float
    cm2: float
    first: int
    last: int


class LossesPart(QWidget):
    """Share and number of the orders, the words on them, the orders themselves, worst first."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._losses: LossMakingOrders | None = None
        theme = context.theme
        self.tiles = {figure_id: FigureTile(context, figure_id, self) for figure_id in _IDS}
        self.words = Text("", theme, self)
        self.model = TableModel((), self)
        self.table = TableView(self.model, self.tr("Orders that lose money, worst first"), theme, self)
        self.table.activated.connect(self._show_rows)
        self.hint = Caption("", theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(ResponsiveGrid(list(self.tiles.values()), _TILE, theme.space("small"), self, most=2))
        layout.addWidget(self.words)
        layout.addWidget(self.table)
        layout.addWidget(self.hint)

    def show_figures(self, figures: Mapping[str, Figure], previous: Mapping[str, Figure]) -> None:
        """Show share and number."""
        for figure_id, tile in self.tiles.items():
            tile.set_figure(figures[figure_id], previous.get(figure_id))

    @Slot(object)
    def show_losses(self, losses: "LossMakingOrders") -> None:
        """Show the orders."""
        self._losses = losses
        formats, listed = self._context.formats, len(losses.days)
        self.model.set_columns(_columns(formats), loss_rows(losses))
        self.table.fit_height(_MOST_ROWS)
        self.table.setVisible(listed > 0)
        self.hint.setVisible(listed > 0)
        hint = self.tr("Double-click an order, or press Enter on it, to see its rows in the files.")
        if losses.count > listed:
            count = self.tr("The worst {count} are listed.").format(count=formats.count(listed))
            hint = f"{count} {hint}"
        self.hint.setText(hint)
        self.words.setText(self._words(losses))

    def _words(self, losses: "LossMakingOrders") -> str:
        if losses.share is None:
            return self.tr("There is no order in this period.")
        if not losses.count:
            return self.tr("No order of this period costs more than it brings.")
        text = self.tr(
            "Together they cost {loss} more than they bring, before any marketing. Read down the list: is it returns, "
            "shipping on small baskets, or the fees of one channel? Do not refuse these orders before you know which."
        )
        return text.format(loss=self._context.formats.money(abs(losses.loss), 0))

    @Slot(QModelIndex)
    def _show_rows(self, index: QModelIndex) -> None:
        row, losses = self.model.row_at(index.row()), self._losses
        if losses is None or not isinstance(row, LossRow):
            return
        title = self.tr("Rows of an order of {day}").format(day=self._context.formats.date(row.day))
        self._context.show_places(rows_of(losses.rows, row), title)


def loss_rows(losses: "LossMakingOrders") -> list[LossRow]:
    """Return the listed orders, worst first."""
    bounds = [*losses.first_row.tolist(), len(losses.rows.row)]
    columns = zip(
        losses.days, losses.channels, losses.revenue.tolist(), losses.refunded.tolist(), losses.cm2.tolist(),
        bounds[:-1], bounds[1:], strict=True,
    )  # fmt: skip
    return [LossRow(*values) for values in columns]


def rows_of(refs: RowRefs, row: LossRow) -> RowRefs:
    """Return the places of one order."""
    chosen = slice(row.first, row.last)
    return RowRefs(refs.segment[chosen], refs.sheet[chosen], refs.row[chosen], row.last - row.first)


def _columns(formats: Formats) -> list[Column]:
    money, translate = formats.money, QCoreApplication.translate
    return [
        Column(translate("LossesPart", "Day"), attrgetter("day"), formats.date),
        Column(translate("LossesPart", "Channel"), _channel),
        Column(translate("LossesPart", "Ordered, excl. VAT"), attrgetter("revenue"), money, numeric=True),
        Column(translate("LossesPart", "Refunded"), attrgetter("refunded"), money, numeric=True),
        Column(translate("LossesPart", "CM2 of the order"), attrgetter("cm2"), money, numeric=True, tone=_tone),
    ]


def _channel(row: LossRow) -> str:
    return channel_name(row.channel)


def _tone(_row: LossRow) -> str:
    return "negative"
