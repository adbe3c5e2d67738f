"""Customers that channels share: the matrix, and what customers of several channels leave."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.pages.parts.drawer import Drawer
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.plots.overlap import OverlapMatrix
from ecomkpi_desktop.ui.widgets.labels import Text

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.overlap import ChannelOverlap
    from ecomkpi_desktop.present.numbers import Formats


_FIRST_CHANNEL = 3  # column of the table


class OverlapPart(QWidget):
    """The words, the picture, its table on demand.

    Signals:
        wanted: a figure of a cell is asked for: its id, the group, the widget to explain it beside.
    """

    wanted = Signal(str, object, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._channels: tuple[str, ...] = ()
        self._shown: tuple[ChannelOverlap, Formats] | None = None
        theme = context.theme
        self.words = Text("", theme, self)
        self.matrix = OverlapMatrix(context, self)
        self.matrix.picked.connect(self._pick)
        note = self.tr("Read a row: of the customers of this channel, the share who also bought through that one.")
        self.card = PictureCard(context, "", self.matrix, self, note=note)
        self.table = TwinTable(context, self.tr("Shared customers as a table"), self)
        self.table.picked.connect(self._pick_cell)
        self.drawer = Drawer(context, self.tr("Shared customers as a table"), self.table, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.words)
        layout.addWidget(self.card)
        layout.addWidget(self.drawer)

    def show_overlap(self, overlap: "ChannelOverlap") -> None:
        """Show another matrix; one channel shares with nobody."""
        formats = self._context.formats
        if self._shown is not None and self._shown[0] is overlap and self._shown[1] is formats:
            return
        self._shown = overlap, formats
        several = len(overlap.channels) > 1
        self.card.setVisible(several)
        self.drawer.setVisible(several)
        self.words.setText(self._words(overlap) if several else self._alone())
        self._channels = overlap.channels
        self.matrix.set_overlap(overlap)
        self.table.show_twin(self.matrix.twin())

    @Slot(str)
    def _pick(self, key: str) -> None:
        row, column = (int(part) for part in key.split())
        self._ask("shared_share", row, column, self.matrix.anchor)

    @Slot(int, int)
    def _pick_cell(self, row: int, column: int) -> None:
        """Explain a cell of the table: the channel, its customers, those of it alone, then one column per channel."""
        other = row if column < _FIRST_CHANNEL else column - _FIRST_CHANNEL
        self._ask("channel_customers" if column < _FIRST_CHANNEL - 1 else "shared_customers", row, other,
                  self.table.anchor)  # fmt: skip

    def _ask(self, figure_id: str, row: int, column: int, beside: QWidget) -> None:
        from ecomkpi_desktop.kpi.groups import Group, GroupKind

        group = Group(GroupKind.SHARED, self._channels[row], other=self._channels[column])
        self.wanted.emit(figure_id, group, beside)

    def _alone(self) -> str:
        return self.tr("All identified customers of this period bought through one channel: there is nothing to share.")

    def _words(self, overlap: "ChannelOverlap") -> str:
        formats = self._context.formats
        everybody, several = int(overlap.used.sum()), int(overlap.used[1:].sum())
        if not several:
            return self.tr("No customer of this period bought through more than one channel.")
        share = formats.rate(several / everybody)
        text = self.tr("{share} of the customers bought through more than one channel.").format(share=share)
        one = float(overlap.cm2_per_customer[0])
        more = float(overlap.cm2[1:].sum()) / several
        if not math.isfinite(one):
            return text
        compared = self.tr(
            "They leave {more} each in the period, those of one channel {one}. Do not give the whole sale to the last "
            "channel: the first one found the customer."
        )
        return f"{text} {compared.format(more=formats.money(more), one=formats.money(one))}"
