"""What is known of the chosen sources and what can be done with them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.models.channel_sources import Source, Standing
from ecomkpi_desktop.present.channels import channel_name, reason_text
from ecomkpi_desktop.ui.channels.field import ChannelField
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Card, Text


class DecisionPanel(Card):
    """Names the chosen sources, says why they are where they are, and moves them.

    Signals:
        assigned: the chosen sources shall be on this channel, as typed.
        accept_wanted: what is proposed for them shall hold.
        reset_wanted: what was decided of them shall be forgotten.
    """

    assigned = Signal(str)
    accept_wanted = Signal()
    reset_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", theme, self, role="strong")
        self.reason = Text("", theme, self, tone="muted")
        self.reason.setMinimumHeight(2 * self.reason.fontMetrics().lineSpacing())  # nothing below moves with it
        self.reason.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        # Once: with its list of completions open, a field tells of one Enter twice.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._assign)
        name = self.tr("Channel of the chosen sources")
        self.field = ChannelField(name, self)
        self.field.setMinimumContentsLength(24)
        line = self.field.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Choose a channel or type a new one"))
            line.returnPressed.connect(self._soon.start)
            line.textChanged.connect(self._enable)
        self.assign = Button(self.tr("Put on this channel"), self, kind="primary")
        self.accept = Button(self.tr("Accept the proposal"), self)
        self.reset = Button(self.tr("Back to automatic"), self)
        self.assign.clicked.connect(self._assign)
        self.accept.clicked.connect(self.accept_wanted)
        self.reset.clicked.connect(self.reset_wanted)
        self._sources: Sequence[Source] = ()
        row = QHBoxLayout()
        row.setSpacing(theme.space("small"))
        row.addWidget(self.field, 1)
        for button in (self.assign, self.accept, self.reset):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("medium"),) * 4)
        layout.setSpacing(theme.space("tight"))
        layout.addWidget(self.title)
        layout.addWidget(self.reason)
        layout.addSpacing(theme.space("tight"))
        layout.addLayout(row)

    def show_sources(self, sources: Sequence[Source], decisions: Mapping[str, str], names: Sequence[str]) -> None:
        """Show the chosen sources under the decisions in force.

        Args:
            sources: those that are chosen.
            decisions: {source: channel}.
            names: channels to offer.
        """
        is_other = [one.raw for one in sources] != [one.raw for one in self._sources]
        self._sources = tuple(sources)
        standings = [one.standing(decisions) for one in sources]
        self.title.setText(self._title(sources))
        self.reason.setText(self._reason(sources, decisions))
        shown = {channel_name(one.channel(decisions)) for one in sources}
        if is_other or not self.field.hasFocus():
            self.field.offer(names, shown.pop() if len(shown) == 1 else "")
        waiting = [one for one, standing in zip(sources, standings, strict=True) if standing is Standing.TO_DECIDE]
        self.accept.setEnabled(bool(waiting))
        keeps = bool(waiting) and all(one.proposed == one.by_itself for one in waiting)
        self.accept.setText(self.tr("Keep as it is") if keeps else self.tr("Accept the proposal"))
        self.accept.setAccessibleName(self.accept.text())
        self.reset.setEnabled(Standing.DECIDED in standings)
        self.field.setEnabled(bool(sources))
        self._enable()

    def _title(self, sources: Sequence[Source]) -> str:
        if not sources:
            return self.tr("No source is chosen")
        return sources[0].raw if len(sources) == 1 else self.tr("%n source(s) chosen", None, len(sources))

    def _reason(self, sources: Sequence[Source], decisions: Mapping[str, str]) -> str:
        if len(sources) != 1:
            return self.tr("Choose one to see why it is on its channel, or several to put them on one together.")
        (source,) = sources
        why, proposed = reason_text(source.proposal), channel_name(source.proposed)
        standing = source.standing(decisions)
        if standing is Standing.DECIDED:
            return self.tr("Set by you. Without your decision, the proposal is {channel}: {why}").format(
                channel=proposed, why=why
            )
        if standing is Standing.TO_DECIDE and source.proposed != source.by_itself:
            return self.tr("Proposal: {channel}. {why}").format(channel=proposed, why=why)
        return why

    @Slot()
    def _enable(self) -> None:
        self.assign.setEnabled(bool(self._sources) and bool(self.field.currentText().strip()))

    @Slot()
    def _assign(self) -> None:
        if self.assign.isEnabled():
            self.assigned.emit(self.field.currentText().strip())
