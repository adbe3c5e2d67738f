"""The lines by step of the ladder, in an order that does not change while they are answered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.present.costs import rung_words
from ecomkpi_desktop.review.costs.audit import AuditedLine, CostAudit
from ecomkpi_desktop.settings.cost_lines import Rung
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.hidden_costs.row import CostRow
from ecomkpi_desktop.ui.widgets.labels import Card, Rule, SectionHeading


class CostRows(QWidget):
    """One card per step of the ladder, the rows of its lines in the order of the catalogue.

    Signals:
        answered, dates_wanted: as of :class:`CostRow`.
    """

    answered = Signal(object, object, float, float, str)
    dates_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.rows: dict[str, CostRow] = {}
        theme = context.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        self._cards: dict[Rung, QVBoxLayout] = {}
        for rung in Rung:
            if self._cards:
                layout.addSpacing(theme.space("small"))
            layout.addWidget(SectionHeading(rung_words(rung), theme, self))
            card = Card(self)
            inside = QVBoxLayout(card)
            edge = theme.space("tight")
            inside.setContentsMargins(theme.space("large"), edge, theme.space("large"), edge)
            inside.setSpacing(0)
            layout.addWidget(card)
            self._cards[rung] = inside

    def show_audit(self, audit: CostAudit) -> None:
        """Show what is known of each line; first costs stand before the hidden ones of their step."""
        shown = {one.line.key: one for one in (*audit.first, *audit.lines)}
        if set(shown) != set(self.rows):
            self._make(tuple(shown.values()))
        for key, row in self.rows.items():
            row.show_line(shown[key])

    def _make(self, lines: Sequence[AuditedLine]) -> None:
        """Make the rows anew: another period may have marketplaces or costs that this one has not."""
        for layout in self._cards.values():
            while layout.count():
                item = layout.takeAt(0)
                widget = item.widget() if item is not None else None
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self.rows = {}
        for one in lines:
            layout = self._cards[one.line.rung]
            if layout.count():
                layout.addWidget(Rule(self))
            row = CostRow(self._context, one.line, self)
            row.answered.connect(self.answered)
            row.dates_wanted.connect(self.dates_wanted)
            layout.addWidget(row)
            self.rows[one.line.key] = row
