"""The levers, one under the other, or side by side where they stand above the tree."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.figure import Figure, Reason
from ecomkpi_desktop.kpi.whatif.base import Base
from ecomkpi_desktop.kpi.whatif.levers import FIGURES, Lever, Scenario
from ecomkpi_desktop.present.reasons import reason_word
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.grid import ResponsiveGrid
from ecomkpi_desktop.ui.pages.whatif.lever_row import LeverRow
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Card, SectionHeading

_BESIDE = 320
_COLUMN = 250
_NO_LIMIT = 16777215


class LeverPanel(Card):
    """All levers and the way back to today.

    Signals:
        moved: (lever, value or None): the user has moved one.
        reset: all of them are to stand where they stand today.
    """

    moved = Signal(object, object)
    reset = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self.rows = {lever: LeverRow(context, lever, self) for lever in Lever}
        self.back = Button(self.tr("Back to today"), self, kind="quiet")
        self.back.clicked.connect(self.reset)
        head = QHBoxLayout()
        heading = SectionHeading(self.tr("Levers"), theme, self)
        heading.setMinimumHeight(self.back.sizeHint().height())
        head.addWidget(heading, 1)
        head.addWidget(self.back)
        for row in self.rows.values():
            row.moved.connect(self.moved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("tight"))
        layout.addLayout(head)
        rows, tight, wide = list(self.rows.values()), theme.space("tight"), theme.space("huge")
        layout.addWidget(ResponsiveGrid(rows, _COLUMN, tight, self, most=2, gutter=wide))
        layout.addStretch(1)

    def set_base(self, base: Base, figures: Mapping[str, Figure]) -> None:
        """Show where the levers stand in a period."""
        for lever, row in self.rows.items():
            figure = figures.get(FIGURES.get(lever, ""))
            row.set_base(base, reason_word(figure.reason if figure is not None else Reason.NO_DATA))
        widest = max(row.today.sizeHint().width() for row in self.rows.values())
        for row in self.rows.values():
            row.today.setFixedWidth(widest)  # so that all sliders are of one length

    def set_scenario(self, scenario: Scenario) -> None:
        """Put every lever where a scenario has it."""
        for lever, row in self.rows.items():
            row.set_value(scenario.values.get(lever))
        self.back.setEnabled(bool(scenario.values))

    def set_beside(self, *, beside: bool) -> None:
        """Stand beside the tree at a fixed width, or above it over the whole width."""
        self.setMinimumWidth(grown(_BESIDE) if beside else 0)
        self.setMaximumWidth(grown(_BESIDE) if beside else _NO_LIMIT)
