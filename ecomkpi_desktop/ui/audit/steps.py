"""What to do next, each with the button that does it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.present.audit import NextStep
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Card, Text


class Steps(Card):
    """A numbered list.

    Signals:
        acted: action of a step that was pressed.
    """

    acted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: tuple[NextStep, ...] = ()
        self._lines: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        theme = context.theme
        side, edge = theme.space("large"), theme.space("small")
        self._layout.setContentsMargins(side, edge, edge, edge)
        self._layout.setSpacing(theme.space("tight"))
        self.setAccessibleName(self.tr("What to do next"))

    @property
    def shown(self) -> tuple[NextStep, ...]:
        """The steps."""
        return self._shown

    def show_steps(self, steps: Sequence[NextStep]) -> None:
        """Show other steps; the same again change nothing, so that the focus stays."""
        if tuple(steps) == self._shown:
            return
        self._shown = tuple(steps)
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(number, step) for number, step in enumerate(self._shown, start=1)]
        for line in self._lines:
            self._layout.addWidget(line)

    def _line(self, number: int, step: NextStep) -> QWidget:
        theme = self._context.theme
        line = QWidget(self)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("medium"))
        mark = Text(str(number), theme, line, role="strong", tone="accent")
        mark.setWordWrap(False)
        button = Button(step.label, line, kind="quiet")
        button.setAccessibleDescription(step.text)
        button.setProperty("action", step.action)
        button.clicked.connect(self._press)
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(Text(step.text, theme, line), 1)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    @Slot()
    def _press(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.acted.emit(str(sender.property("action")))
