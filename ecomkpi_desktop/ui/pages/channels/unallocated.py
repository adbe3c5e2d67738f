"""What belongs to no channel, in a sentence, and the way to bring it to one."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomkpi_desktop.kpi.selection import UNKNOWN_CHANNEL
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.channels.advice import unknown_share
from ecomkpi_desktop.ui.pages.channels.view import ChannelsView
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Card, Text


class UnallocatedPart(Card):
    """Spend, visits and orders without a channel."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.text = Text("", theme, self)
        self.button = Button(self.tr("Sources and channels…"), self)
        self.button.clicked.connect(context.channels_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("large"))
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)

    def show_view(self, view: ChannelsView) -> None:
        """Say what is left over."""
        formats, sentences = self._context.formats, []
        spend, visits = view.not_allocated("marketing_spend"), view.not_allocated("sessions")
        if spend:
            text = self.tr("{amount} of advertising belongs to no channel: it weighs on the whole, on no row above.")
            sentences.append(text.format(amount=formats.money(spend, 0)))
        if visits:
            text = self.tr("{count} visits belong to no channel: they are missing from the conversions above.")
            sentences.append(text.format(count=formats.count(visits)))
        share = unknown_share(view)
        if share and UNKNOWN_CHANNEL in view.rows:
            text = self.tr("{share} of net revenue comes from orders that do not say where they came from.")
            sentences.append(text.format(share=formats.rate(share)))
        whole = self.tr("Everything has its channel: every euro of advertising, every visit and every order.")
        self.text.setText(" ".join(sentences) or whole)
