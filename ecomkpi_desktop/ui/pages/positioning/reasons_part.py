"""Which rule decided each category's position."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ecomkpi_desktop.present.positioning import position_word, rule_text
from ecomkpi_desktop.review.positioning.audit import PositioningAudit
from ecomkpi_desktop.review.positioning.rules import Position
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.widgets.labels import Card, Text, set_tone

_TONES = {Position.MIDDLE: "error", Position.UNKNOWN: "muted"}
_MOST = 12
_NAMES = 190


class ReasonsPart(Card):
    """One line per category: its name, its position, the rule in words."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        space = context.theme.space
        self.lines: list[tuple[Text, Text, Text]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*(space("large"),) * 4)
        self._grid.setHorizontalSpacing(space("large"))
        self._grid.setVerticalSpacing(space("small"))
        self._grid.setColumnStretch(2, 1)
        self._grid.setColumnMinimumWidth(0, grown(_NAMES))

    def show_audit(self, audit: PositioningAudit) -> None:
        """Show the categories of the audit, the largest first."""
        shown = audit.categories[:_MOST]
        while len(self.lines) < len(shown):
            self._add()
        for line in self.lines[len(shown) :]:
            for label in line:
                label.hide()
        for (name, position, rule), reading in zip(self.lines, shown, strict=False):
            name.setText(reading.name)
            position.setText(position_word(reading.position))
            set_tone(position, _TONES.get(reading.position, "accent"))
            rule.setText(rule_text(reading, audit.thresholds, self._context.formats))
            for label in (name, position, rule):
                label.show()

    def _add(self) -> None:
        theme, row = self._context.theme, len(self.lines)
        line = (
            Text("", theme, self, role="strong"), Text("", theme, self, role="strong"), Text("", theme, self),
        )  # fmt: skip
        for column, label in enumerate(line):
            self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        line[1].setWordWrap(False)
        self.lines.append(line)
