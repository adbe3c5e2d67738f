"""One file on the last page: what is being done with it, then what came of it."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.elided import ElidedText
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text
from ecomkpi_desktop.ui.wizard.entry import FileEntry, State, remaining_seconds
from ecomkpi_desktop.ui.wizard.names import remaining_words, state_icon, state_words, step_words
from ecomkpi_desktop.ui.wizard.picture import Picture
from ecomkpi_desktop.ui.wizard.results import counts_sentence, totals_check

_ICON = 20


class ImportRow(Card):
    """Shows the progress of a file, or its counts and whether its totals agree."""

    def __init__(self, entry: FileEntry, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._context = context
        theme = context.theme
        self._icon = Picture(_ICON, theme, self)
        self._text = Text("", theme, self)
        self._check = Caption("", theme, self)
        self._step = Caption("", theme, self)
        self._step.setWordWrap(False)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(theme.space("small"))
        self._progress.setAccessibleName(self.tr("Progress of {file}").format(file=entry.name))
        name = ElidedText(entry.name, theme, self)
        self._work = QWidget(self)
        work = QHBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(theme.space("medium"))
        work.addWidget(self._progress, 1)
        work.addWidget(self._step)
        body = QVBoxLayout()
        body.setSpacing(theme.space("hair"))
        body.addWidget(name)
        body.addWidget(self._text)
        body.addWidget(self._check)
        body.addWidget(self._work)
        layout = QHBoxLayout(self)
        side, edge = theme.space("medium"), theme.space("small")
        layout.setContentsMargins(side, edge, side, edge)
        layout.setSpacing(theme.space("medium"))
        layout.addWidget(self._icon)
        layout.addLayout(body, 1)
        self.setAccessibleName(entry.name)
        self.refresh()

    def refresh(self) -> None:
        """Show where the file stands."""
        entry = self.entry
        state = entry.state
        icon, colour = ("clock", "muted") if state in {State.WAITING, State.READING} else state_icon(state)
        check = totals_check(entry, self._context.formats)
        if check is not None and not check.agrees:
            icon, colour = "warning", "warning"
        self._icon.draw(icon, colour)
        ready = state is State.READY
        text = counts_sentence(entry, self._context.formats) if ready else ""
        if state is State.HELD:
            text = f"{state_words(state)}  ·  {counts_sentence(entry, self._context.formats)}"
        if state in {State.ASKING, State.UNUSABLE, State.LOOKING}:
            text = state_words(state, len(entry.open_doubts))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._check.setText(check.text if check is not None else "")
        self._check.setProperty("tone", "muted" if check is None or check.agrees else "warning")
        self._check.style().unpolish(self._check)
        self._check.style().polish(self._check)
        self._check.setVisible(check is not None)
        self.setAccessibleDescription(f"{text} {self._check.text()}".strip())
        self.tick()

    def tick(self) -> None:
        """Move the progress and say how long it will still take."""
        state, meter = self.entry.state, self.entry.meter
        busy = state in {State.WAITING, State.READING}
        self._work.setVisible(busy)
        if meter is None:
            self._progress.setValue(0)
            self._step.setText(self.tr("Waiting for its turn"))
            return
        self._progress.setValue(round(meter.done * 100))
        parts = [step_words(meter.step), remaining_words(remaining_seconds(meter))]
        self._step.setText("  ·  ".join(part for part in parts if part))
