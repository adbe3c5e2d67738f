"""The three families of dials: margin and cash, growth, health."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ecomkpi_desktop.models.dials import DialData
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.cockpit.dial_card import DialCard
from ecomkpi_desktop.ui.pages.cockpit.view import Spark
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.widgets.labels import Text

_COLUMN = 290  # least width of a card of three side by side
_CARD = 270  # least width of a card of two side by side
_HEADING = 32  # height of a heading between two families
_FAMILIES = (("cm3", "break_even_day"), ("ltv_cac", "conversion_rate"), ("retention_rate", "aov"))


class DialFamilies(QWidget):
    """Six dials in three families: three columns, or three rows of two, or one column; cards of a row are as high.

    Signals:
        month_wanted: as of the cards.
    """

    month_wanted = Signal(str, object, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._columns = 0
        theme = context.theme
        headings = (self.tr("Margin and cash"), self.tr("Growth"), self.tr("Health"))
        self._headings = [Text(text, theme, self, role="strong", tone="muted") for text in headings]
        self.cards = {figure_id: DialCard(context, figure_id, self) for family in _FAMILIES for figure_id in family}
        for card in self.cards.values():
            card.month_wanted.connect(self.month_wanted)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(theme.space("medium"))
        self._layout.setVerticalSpacing(theme.space("small"))
        self._arrange(3)

    @property
    def columns(self) -> int:
        """Cards side by side."""
        return self._columns

    def set_dials(self, dials: Sequence[DialData], sparks: Mapping[str, Spark]) -> None:
        """Show the dials."""
        for data in dials:
            self.cards[data.figure.id].set_data(data, sparks.get(data.figure.id))

    def minimumSizeHint(self) -> QSize:
        """One column is always possible."""
        hint = super().minimumSizeHint()
        hint.setWidth(min(hint.width(), grown(_CARD)))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit."""
        super().resizeEvent(event)
        gap = self._layout.horizontalSpacing()
        fits_three = self.width() >= 3 * grown(_COLUMN) + 2 * gap
        fits_two = self.width() >= 2 * grown(_CARD) + gap
        columns = 3 if fits_three else 2 if fits_two else 1
        if columns != self._columns:
            self._arrange(columns)

    def _arrange(self, columns: int) -> None:
        self._columns = columns
        for family, (heading, ids) in enumerate(zip(self._headings, _FAMILIES, strict=True)):
            cards = [self.cards[figure_id] for figure_id in ids]
            if columns == 3:
                self._put(heading, 0, family)
                for number, card in enumerate(cards, start=1):
                    self._put(card, number, family)
            else:
                rows = 1 + len(cards) // columns
                self._layout.addWidget(heading, family * rows, 0, 1, columns, Qt.AlignmentFlag.AlignBottom)
                for number, card in enumerate(cards):
                    self._put(card, family * rows + 1 + number // columns, number % columns)
        for family in range(1, len(_FAMILIES)):
            row = family * (1 + 2 // columns)
            self._layout.setRowMinimumHeight(row, 0 if columns == 3 else grown(_HEADING))
        for column in range(3):
            self._layout.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()

    def _put(self, widget: QWidget, row: int, column: int) -> None:
        self._layout.addWidget(widget, row, column)
