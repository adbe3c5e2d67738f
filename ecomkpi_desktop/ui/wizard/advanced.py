"""The drawer for those who know: how the file is read, and which column became which field."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.base.fields import FIELDS, Field, Kind
from ecomkpi_desktop.present.columns import column_words
from ecomkpi_desktop.present.field_names import field_name
from ecomkpi_desktop.present.kinds import kind_name
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Rule, Text
from ecomkpi_desktop.ui.wizard.combo import Combo
from ecomkpi_desktop.ui.wizard.entry import FileEntry

_CURRENCIES = ("EUR", "USD", "GBP", "CHF", "CAD", "PLN", "SEK", "DKK", "NOK", "CZK", "JPY", "AUD", "AED", "BDT")
_PAIRS = 2  # label and field, side by side on a line


@dataclass(frozen=True, slots=True)
class _Row:
    label: Text
    field: Combo


class AdvancedDrawer(QWidget):
    """Shows the recipe of a file and lets it be corrected.

    Signals:
        decided: a key of ``import --set`` and its value; None leaves it to the file.
    """

    decided = Signal(str, object)

    def __init__(self, entry: FileEntry, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = entry
        self._context = context
        self._rows: dict[str, _Row] = {}
        self._offered: tuple[object, ...] = ()
        theme = context.theme
        self._facts = Caption("", theme, self)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.space("medium"))
        self._grid.setVerticalSpacing(theme.space("tight"))
        for column in range(_PAIRS):
            self._grid.setColumnStretch(2 * column + 1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.space("small"), theme.space("small"), theme.space("small"))
        layout.setSpacing(theme.space("small"))
        self._others = Button("", self, kind="quiet")
        self._others.setCheckable(True)
        self._others.hide()
        self._others.toggled.connect(self._show_others)
        layout.addWidget(Rule(self))
        layout.addWidget(self._facts)
        layout.addLayout(self._grid)
        layout.addWidget(self._others, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()

    def refresh(self) -> None:
        """Show the recipe in force."""
        understanding = self._entry.understanding
        if understanding is None or self._entry.looking:
            self.setEnabled(False)
            return
        self.setEnabled(True)
        self._facts.setText("  ·  ".join(self._fact_words()))
        recipe = understanding.recipe
        offered = (recipe.kind, recipe.headers, self._sheets(), tuple(recipe.mapping))
        if offered != self._offered:
            self._offered = offered
            self._rebuild()
        self._choose()

    def field(self, key: str) -> Combo:
        """Return the control of a key of ``import --set``.

        Raises:
            KeyError: the drawer has none for it.
        """
        return self._rows[key].field

    def _fact_words(self) -> list[str]:
        understanding = self._entry.understanding
        assert understanding is not None  # noqa: S101
        recipe = understanding.recipe
        facts = [self.tr("Headers on row {row}").format(row=recipe.header_row + 1)] if recipe.header_row >= 0 else []
        digest = self._entry.digest
        if digest is not None and digest.encoding:
            facts.append(self.tr("Encoding: {name}").format(name=digest.encoding))
            names = {"\t": self.tr("tab"), " ": self.tr("spaces"), "\x1f": self.tr("spaces")}
            separator = names.get(digest.separator, digest.separator)
            facts.append(self.tr("Separator: {name}").format(name=separator))
        if recipe.sheets[0]:
            facts.append(self.tr("Sheet: {name}").format(name=", ".join(recipe.sheets)))
        facts.append(self.tr("Recognised as: {name}").format(name=recipe.preset))
        return facts

    def _rebuild(self) -> None:
        for row in self._rows.values():
            for widget in (row.label, row.field):
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._rows.clear()
        understanding = self._entry.understanding
        assert understanding is not None  # noqa: S101
        recipe = understanding.recipe
        labels: dict[str, str] = {
            "date_order": self.tr("Dates are written"),
            "amounts": self.tr("Amounts"),
            "currency": self.tr("Currency"),
            "kind": self.tr("What the file is about"),
        }
        if len(self._sheets()) > 1:
            labels = {"sheet": self.tr("Sheet"), **labels}
        names = sorted(FIELDS[recipe.kind], key=self._is_idle)
        labels |= {f"map.{field.name}": field_name(recipe.kind, field.name) for field in names}
        for place, (key, label) in enumerate(labels.items()):
            field = Combo(label, self)
            field.setProperty("key", key)
            field.activated.connect(self._decide)
            text = Text(label, self._context.theme, self, tone="muted")
            text.setWordWrap(False)
            text.setBuddy(field)
            line, column = divmod(place, _PAIRS)
            self._grid.addWidget(text, line, 2 * column)
            self._grid.addWidget(field, line, 2 * column + 1)
            self._rows[key] = _Row(text, field)
        self._show_others(self._others.isChecked())

    def _is_idle(self, field: Field) -> bool:
        """Tell whether a field is neither in the file nor needed: it stands behind a button."""
        understanding = self._entry.understanding
        return understanding is not None and field.name not in understanding.recipe.mapping and not field.required

    def _sheets(self) -> tuple[str, ...]:
        understanding, doubt = self._entry.understanding, self._entry.doubts.get("sheet")
        if doubt is not None:
            return doubt.options
        return understanding.recipe.sheets[:1] if understanding is not None else ()

    @Slot(bool)
    def _show_others(self, is_open: bool) -> None:
        understanding = self._entry.understanding
        if understanding is None:
            return
        idle = {f"map.{field.name}" for field in FIELDS[understanding.recipe.kind] if self._is_idle(field)}
        for key, row in self._rows.items():
            for widget in (row.label, row.field):
                widget.setVisible(is_open or key not in idle)
        self._others.setVisible(bool(idle))
        hidden = self.tr("Show %n other column(s) a file may have", None, len(idle))
        self._others.setText(self.tr("Show only the columns of this file") if is_open else hidden)
        self._others.setAccessibleName(self._others.text())

    def _choose(self) -> None:
        understanding = self._entry.understanding
        assert understanding is not None  # noqa: S101
        recipe = understanding.recipe
        automatic = self.tr("As the file says")
        choices = {
            "sheet": ([(name, name) for name in self._sheets()], recipe.sheets[0]),
            "date_order": ([(automatic, ""), *self._date_orders()], recipe.date_order),
            "amounts": ([(automatic, ""), *self._bases()], recipe.amounts),
            "currency": ([(automatic, ""), *((code, code) for code in _CURRENCIES)], recipe.currency),
            "kind": ([(kind_name(kind), kind.value) for kind in Kind], recipe.kind.value),
        }
        headers = [(self.tr("– none –"), ""), *((column_words(label), label) for label in recipe.headers)]
        for key, row in self._rows.items():
            if key.startswith("map."):
                row.field.offer(headers, recipe.mapping.get(key.removeprefix("map."), ""))
            else:
                row.field.offer(*choices[key])

    def _date_orders(self) -> list[tuple[str, str]]:
        return [
            (self.tr("day, month, year"), "dmy"),
            (self.tr("month, day, year"), "mdy"),
            (self.tr("year, month, day"), "ymd"),
        ]

    def _bases(self) -> list[tuple[str, str]]:
        return [(self.tr("with VAT"), "TTC"), (self.tr("without VAT"), "HT")]

    @Slot()
    def _decide(self) -> None:
        field = self.sender()
        if isinstance(field, Combo):
            key = str(field.property("key"))
            value = str(field.currentData() or "")
            self.decided.emit(key, value or None)
