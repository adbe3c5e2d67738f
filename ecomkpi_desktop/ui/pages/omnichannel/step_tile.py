"""On which step of the ladder the firm stands, as a small card beside the figures."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.present.omnichannel import ladder_place
from ecomkpi_desktop.review.omnichannel.maturity import Ladder
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.tiles import PLAIN_FIGURE
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Card


class StepTile(Card):
    """Steps taken and the last of them; pressing it leads to the ladder.

    Signals:
        wanted: the ladder shall be seen.
    """

    wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self.value = Button("", self, kind="quiet")
        self.value.setFont(theme.font("heading"))
        self.value.setStyleSheet(PLAIN_FIGURE)
        self.value.setToolTip(self.tr("Show the steps"))
        self.value.clicked.connect(self.wanted)
        self.name = Caption("", theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("medium"),) * 4)
        layout.setSpacing(theme.space("hair"))
        layout.addWidget(Caption(self.tr("Steps towards one relationship"), theme, self))
        layout.addWidget(self.value)
        layout.addWidget(self.name)
        layout.addStretch(1)

    def show_ladder(self, ladder: Ladder) -> None:
        """Show where the firm stands."""
        count, name = ladder_place(ladder)
        self.value.setText(count)
        self.value.setAccessibleName(f"{self.tr('Steps towards one relationship')}: {count}")
        self.name.setText(name)
