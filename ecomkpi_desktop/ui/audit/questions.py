"""The three estimates that move the result most, each with what it moves and a place to answer it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.audit.audit import STRONGEST, ChannelAudit
from ecomkpi_desktop.kpi.audit.swings import Swing
from ecomkpi_desktop.present.audit import swing_words
from ecomkpi_desktop.ui.assumptions.row import AssumptionRow
from ecomkpi_desktop.ui.audit.range_bar import SwingBar
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.labels import Card, Rule, Text


class Questions(Card):
    """Rows that stay where they are while they are answered; new ones come below, so that three are always open.

    Signals:
        counted: how many rows there are has changed.
    """

    counted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._widest = 0.0
        self.rows: dict[str, AssumptionRow] = {}
        self._bars: dict[str, SwingBar] = {}
        self._rules: list[Rule] = []
        theme = context.theme
        self._layout = QVBoxLayout(self)
        edge = theme.space("tight")
        self._layout.setContentsMargins(theme.space("large"), edge, theme.space("small"), edge)
        self._layout.setSpacing(0)
        nothing = self.tr("No estimate moves this result: all of it comes from your files or from you.")
        self._none = Text(nothing, theme, self)
        self._none.setContentsMargins(0, theme.space("small"), 0, theme.space("small"))
        self._layout.addWidget(self._none)
        self.setAccessibleName(self.tr("What moves it most"))

    def clear(self) -> None:
        """Begin with another channel."""
        for widget in (*self.rows.values(), *self._rules):
            widget.hide()
            widget.deleteLater()
        self.rows, self._bars, self._rules, self._widest = {}, {}, [], 0.0

    def show_audit(self, audit: ChannelAudit) -> None:
        """Show what moves the result now."""
        swings = {swing.key: swing for swing in audit.cm3.swings}
        for swing in audit.cm3.swings:
            opened = sum(not row.is_answered for row in self.rows.values())
            if opened < STRONGEST and swing.key not in self.rows:
                self._add(swing.key)
        self._widest = max([self._widest, *(swing.width for swing in audit.cm3.swings)])
        for key, row in self.rows.items():
            row.refresh()
            self._tell(row, swings.get(key))
        self._none.setVisible(not self.rows)

    def first_open(self) -> AssumptionRow | None:
        """Return the first row that is still an estimate."""
        return next((row for row in self.rows.values() if not row.is_answered), None)

    def _add(self, key: str) -> None:
        if self.rows:
            rule = Rule(self)
            self._rules.append(rule)
            self._layout.addWidget(rule)
        row = AssumptionRow(self._context, key, self.tr("Answered in the audit"), self)
        bar = SwingBar(self._context, row)
        row.add_under(bar)
        self.rows[key], self._bars[key] = row, bar
        self._layout.addWidget(row)
        self.counted.emit()

    def _tell(self, row: AssumptionRow, swing: Swing | None) -> None:
        bar = self._bars[row.key]
        bar.setVisible(swing is not None)
        if swing is None:
            row.set_effect(self.tr("It no longer widens the range."))
            return
        amount = self._context.formats.money(swing.width, 0)
        text = self.tr("Moves it by {amount}: {detail}.")
        row.set_effect(text.format(amount=amount, detail=swing_words(swing, self._context.formats)))
        bar.set_share(swing.width / self._widest if self._widest else 0.0)
