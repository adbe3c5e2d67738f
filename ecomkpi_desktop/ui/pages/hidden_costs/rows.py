"""The lines by step of the ladder, in an order that does not change while they are answered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.present.costs import rung_words
from ecomkpi_desktop.review.costs.audit import AuditedLine, CostAudit
from ecomkpi_desktop.settings.cost_lines import FIRST_COSTS, HIDDEN_COSTS, CostLine, Rung
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.hidden_costs.row import CostRow
from ecomkpi_desktop.ui.widgets.labels import Card, Rule, SectionHeading

_A_FEW = 6  # rows made at once ahead of time


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
        self._made: dict[str, CostRow] = {}  # also those that are not shown now
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

    def make_ahead(self) -> bool:
        """Make a few rows of the catalogue that are not there yet; False once there is none."""
        missing = [line for line in (*FIRST_COSTS, *HIDDEN_COSTS) if line.key not in self._made]
        for line in missing[:_A_FEW]:
            row = self._row(line)
            row.hide()
            for widget in (row, *row.findChildren(QWidget)):
                widget.ensurePolished()  # else the style is applied to all of them at the first sight
        return bool(missing)

    def _make(self, lines: Sequence[AuditedLine]) -> None:
        """Put the rows in their places: another period may have marketplaces or costs that this one has not."""
        for layout in self._cards.values():
            while (item := layout.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                if isinstance(widget, Rule):
                    widget.deleteLater()
        self.rows = {}
        for one in lines:
            layout = self._cards[one.line.rung]
            if layout.count():
                layout.addWidget(Rule(self))
            row = self._row(one.line)
            layout.addWidget(row)
            row.show()
            self.rows[one.line.key] = row

    def _row(self, line: CostLine) -> CostRow:
        row = self._made.get(line.key)
        if row is None:
            row = self._made[line.key] = CostRow(self._context, line, self._cards[line.rung].parentWidget())
            row.answered.connect(self.answered)
            row.dates_wanted.connect(self.dates_wanted)
        return row
