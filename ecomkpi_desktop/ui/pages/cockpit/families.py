"""The three families of dials: margin and cash, growth, health."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ecomkpi_desktop.models.dials import DialData
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.cockpit.dial_card import DialCard
from ecomkpi_desktop.ui.pages.cockpit.view import Spark
from ecomkpi_desktop.ui.widgets.labels import Text

_COLUMN = 300  # least width of a family that stands beside the others
_CARD = 270  # least width of a card that stands beside another


class Family(QWidget):
    """A heading and its dials, under each other or side by side."""

    def __init__(self, context: Context, heading: str, cards: Sequence[DialCard], parent: QWidget) -> None:
        super().__init__(parent)
        theme = context.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(Text(heading, theme, self, role="strong", tone="muted"))
        self._cards = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._cards.setSpacing(theme.space("medium"))
        for card in cards:
            self._cards.addWidget(card, 1)
        layout.addLayout(self._cards, 1)

    def stack(self, *, stacked: bool) -> None:
        """Put the cards under each other or side by side."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._cards.setDirection(down if stacked else across)


class DialFamilies(QWidget):
    """Six dials in three families: three columns, or three rows of two, or one column."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._gap = context.theme.space("medium")
        families = (
            (self.tr("Margin and cash"), ("cm3", "break_even_day")),
            (self.tr("Growth"), ("ltv_cac", "conversion_rate")),
            (self.tr("Health"), ("retention_rate", "aov")),
        )
        self.cards: dict[str, DialCard] = {}
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(self._gap)
        self._families = []
        for heading, ids in families:
            cards = [DialCard(context, figure_id, self) for figure_id in ids]
            self.cards |= dict(zip(ids, cards, strict=True))
            family = Family(context, heading, cards, self)
            self._families.append(family)
            self._layout.addWidget(family, 1)

    def set_dials(self, dials: Sequence[DialData], sparks: Mapping[str, Spark]) -> None:
        """Show the dials."""
        for data in dials:
            self.cards[data.figure.id].set_data(data, sparks.get(data.figure.id))

    def minimumSizeHint(self) -> QSize:
        """One column is always possible."""
        hint = super().minimumSizeHint()
        hint.setWidth(min(hint.width(), _COLUMN))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit."""
        super().resizeEvent(event)
        three = self.width() >= 3 * _COLUMN + 2 * self._gap
        two = self.width() >= 2 * _CARD + self._gap
        direction = QBoxLayout.Direction.LeftToRight if three else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(direction)
        for family in self._families:
            family.stack(stacked=three or not two)
        self.updateGeometry()
