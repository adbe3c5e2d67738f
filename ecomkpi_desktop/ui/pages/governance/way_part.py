"""The chooser: contracts, a mixed feature team, or both, with what each gains and costs."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ecomkpi_desktop.present.sharing import said
from ecomkpi_desktop.review.governance.way import WAYS, Way, WayChosen
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.governance.keeper import GovernanceKeeper
from ecomkpi_desktop.ui.pages.governance.parts import Part, row_of
from ecomkpi_desktop.ui.pages.parts.grid import ResponsiveGrid
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.form_row import FormRow
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, SectionHeading, Text

_CARD = 270


class WayCard(Card):
    """One way: what it is, gains, costs, whom it suits, and the button that chooses it."""

    def __init__(self, context: Context, way: Way, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme, words = context.theme, WAYS[way]
        self.way = way
        self.name = said(words.name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(SectionHeading(self.name, theme, self))
        layout.addWidget(Text(said(words.what), theme, self))
        layout.addSpacing(theme.space("tight"))
        for sign, tone, lines in (("+", "accent", words.gains), ("\N{MINUS SIGN}", "warning", words.costs)):
            heading = self.tr("What it gains") if sign == "+" else self.tr("What it costs")
            layout.addWidget(Text(heading, theme, self, role="strong", tone=tone))
            for line in lines:
                layout.addWidget(Text(f"{sign} {said(line)}", theme, self))
            layout.addSpacing(theme.space("tight"))
        layout.addWidget(Caption(said(words.suits), theme, self))
        layout.addStretch(1)
        self.state = Text("", theme, self, role="strong", tone="accent")
        self.button = Button(self.tr("Choose this"), self)
        self.button.setAccessibleName(f"{self.button.text()}: {self.name}")
        layout.addWidget(self.state)
        layout.addLayout(row_of(self.button))

    def show_chosen(self, text: str) -> None:
        """Say since when it is chosen; "" where it is not."""
        self.state.setText(text)
        self.state.setVisible(bool(text))
        self.button.setVisible(not text)


class WayPart(Part):
    """Three cards and the reason for the choice."""

    def __init__(self, context: Context, keeper: GovernanceKeeper, parent: QWidget | None = None) -> None:
        super().__init__(context, keeper, parent)
        theme = context.theme
        self.state = Text("", theme, self)
        self.cards = {way: WayCard(context, way, self) for way in Way}
        for way, card in self.cards.items():
            card.button.clicked.connect(partial(self._choose, way))
        self.why = QLineEdit(self)
        self.why.setMaxLength(300)
        self.why.editingFinished.connect(self._tell_why)
        self.column.addWidget(self.state)
        self.column.addWidget(ResponsiveGrid(list(self.cards.values()), _CARD, theme.space("medium"), self, most=3))
        self.column.addWidget(
            FormRow(self.tr("Why this one"), self.why, theme, self,
                    help_text=self.tr("A line is enough: it is read again when the choice is questioned."))
        )  # fmt: skip

    def show_now(self) -> None:
        """Show what is chosen."""
        chosen = self.keeper.way
        for way, card in self.cards.items():
            mine = chosen is not None and chosen.way is way
            card.show_chosen(self._since(chosen) if mine and chosen is not None else "")
        if not self.why.hasFocus():
            self.why.setText(chosen.why if chosen is not None else "")
        if chosen is None:
            self.state.setText(
                self.tr("Nothing is chosen. That is a choice too: files change without notice, and nobody answers.")
            )
        self.state.setVisible(chosen is None)

    def _since(self, chosen: WayChosen) -> str:
        return self.tr("Chosen on {day}").format(day=self.context.formats.date(chosen.decided_on))

    @Slot()
    def _choose(self, way: Way) -> None:
        self.keeper.choose(way, self.why.text().strip())

    @Slot()
    def _tell_why(self) -> None:
        chosen, why = self.keeper.way, self.why.text().strip()
        if chosen is not None and chosen.why != why:
            self.keeper.choose(chosen.way, why)
