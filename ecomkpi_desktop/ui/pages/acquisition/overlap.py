"""Customers that channels share: the matrix, and what customers of several channels leave."""

import math
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.pages.parts.drawer import Drawer
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.plots.overlap import OverlapMatrix
from ecomkpi_desktop.ui.widgets.labels import Text

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.overlap import ChannelOverlap


class OverlapPart(QWidget):
    """The words, the picture, its table on demand."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.words = Text("", theme, self)
        self.matrix = OverlapMatrix(context, self)
        note = self.tr("Read a row: of the customers of this channel, the share who also bought through that one.")
        self.card = PictureCard(context, "", self.matrix, self, note=note)
        self.table = TwinTable(context, self.tr("Shared customers as a table"), self)
        self.drawer = Drawer(context, self.tr("Shared customers as a table"), self.table, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.words)
        layout.addWidget(self.card)
        layout.addWidget(self.drawer)

    def show_overlap(self, overlap: "ChannelOverlap") -> None:
        """Show another matrix; one channel shares with nobody."""
        several = len(overlap.channels) > 1
        self.card.setVisible(several)
        self.drawer.setVisible(several)
        self.words.setText(self._words(overlap) if several else self._alone())
        self.matrix.set_overlap(overlap)
        self.table.show_twin(self.matrix.twin())

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
