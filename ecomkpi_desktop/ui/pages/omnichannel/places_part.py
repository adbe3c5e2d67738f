"""Where each channel sells: guessed, and put right here."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.omnichannel import place_word
from ecomkpi_desktop.review.notebook import keep
from ecomkpi_desktop.review.omnichannel.audit import OmnichannelAudit
from ecomkpi_desktop.review.omnichannel.places import ChannelPlaces, Place
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text
from ecomkpi_desktop.workspace.edits import Wording


class PlacesPart(Card):
    """One line per channel with sales."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.choosers: dict[str, Chooser] = {}
        self._holder = QWidget(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*(theme.space("large"),) * 4)
        self._layout.setSpacing(theme.space("small"))
        about = self.tr(
            "Channels that lead to your site are one place to buy; a marketplace and a shop are others. Guessed from "
            "names and fees: put it right where it is not so."
        )
        self._layout.addWidget(Caption(about, theme, self))
        self._layout.addWidget(self._holder)

    def show_audit(self, audit: OmnichannelAudit) -> None:
        """Show the channels with sales."""
        if tuple(self.choosers) != audit.channels:
            self._rebuild(audit.channels)
        for channel, place in audit.places.items():
            chooser = self.choosers[channel]
            chooser.blockSignals(True)
            chooser.choose(place)
            chooser.blockSignals(False)

    def _rebuild(self, channels: tuple[str, ...]) -> None:
        theme = self._context.theme
        self._layout.removeWidget(self._holder)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = QWidget(self)
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.space("hair"))
        grid.setColumnStretch(0, 1)
        self.choosers = {}
        for row, channel in enumerate(channels):
            name = channel_name(channel)
            chooser = Chooser(name, [(place, place_word(place)) for place in Place], self._holder)
            chooser.chosen.connect(partial(self._say, channel))
            grid.addWidget(Text(name, theme, self._holder), row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(chooser, row, 1)
            self.choosers[channel] = chooser
        self._layout.addWidget(self._holder)

    def _say(self, channel: str, place: Place) -> None:
        session = self._context.session
        note = session.notebook.get(ChannelPlaces, ChannelPlaces().id) or ChannelPlaces()
        wording = Wording(QT_TRANSLATE_NOOP("edits", "Place of channel “{name}”"), {"name": channel_name(channel)})
        session.edit(keep(wording, ChannelPlaces(note.id, {**note.places, channel: place})))
