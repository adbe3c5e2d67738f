"""The quick assumptions of a first import, one row each; what the files say themselves is left out."""

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.assumption_preview import Effect
from ecomkpi_desktop.present.assumptions import effect_words
from ecomkpi_desktop.ui.assumptions.field import AssumptionField
from ecomkpi_desktop.ui.assumptions.row import AssumptionRow
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.labels import Card, Rule
from ecomkpi_desktop.ui.wizard.evidence import ASSUMED, Evidence


class Assumptions(Card):
    """Shows each assumption with its value and where the value comes from; what is typed holds at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        note = self.tr("Typed after the first import")
        layout = QVBoxLayout(self)
        edge = theme.space("tight")
        layout.setContentsMargins(theme.space("large"), edge, theme.space("small"), edge)
        layout.setSpacing(0)
        self.rows: dict[str, AssumptionRow] = {}
        self._rules: dict[str, Rule] = {}
        for part, key in ASSUMED.items():
            self._rules[part] = Rule(self)
            self.rows[part] = AssumptionRow(context, key, note, self)
            layout.addWidget(self._rules[part])
            layout.addWidget(self.rows[part])
        self.setAccessibleName(self.tr("Assumptions"))
        self.show_evidence(Evidence())

    @property
    def fields(self) -> dict[str, AssumptionField]:
        """The field of each part."""
        return {part: row.field for part, row in self.rows.items()}

    @property
    def asked(self) -> tuple[str, ...]:
        """The parts that no file tells."""
        return tuple(part for part, row in self.rows.items() if not row.isHidden())

    def mark(self, part: str) -> str:
        """Return where the value of a part is said to come from."""
        return self.rows[part].mark

    def show_evidence(self, evidence: Evidence) -> None:
        """Take what the files say themselves."""
        first = True
        for part, row in self.rows.items():
            is_known = part in evidence.known
            row.set_known(known=is_known)
            row.setVisible(not is_known)
            self._rules[part].setVisible(not is_known and not first)
            first = first and is_known

    def show_effects(self, effects: Mapping[str, Effect]) -> None:
        """Say what one step of each changes."""
        for row in self.rows.values():
            row.set_effect(effect_words(row.key, effects[row.key], self._context.formats))

    @Slot()
    def refresh(self) -> None:
        """Show the values in force and where they come from."""
        for row in self.rows.values():
            row.refresh()
