"""Saved scenarios: kept in the document, renamed in place, compared side by side."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.whatif.base import Base
from ecomkpi_desktop.kpi.whatif.levers import Lever, Scenario
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.pages.whatif.comparison import compared_rows, compared_scenarios, comparison
from ecomkpi_desktop.ui.widgets.buttons import Button, IconButton
from ecomkpi_desktop.ui.widgets.labels import Caption, Card

MOST_COMPARED = 4
_LONGEST = 40  # letters of a name: it heads a column


class SavedLine(QWidget):
    """One saved scenario: compared or not, its name, what can be done with it."""

    def __init__(self, context: Context, scenario: Scenario, parent: QWidget) -> None:
        super().__init__(parent)
        self.scenario = scenario
        name = scenario.name
        self.compared = QCheckBox(self)
        self.compared.setAccessibleName(self.tr("Compare {name}").format(name=name))
        self.compared.setToolTip(self.compared.accessibleName())
        self.name = QLineEdit(name, self)
        self.name.setMaxLength(_LONGEST)
        self.name.setAccessibleName(self.tr("Name of scenario {name}").format(name=name))
        self.use = Button(self.tr("Put the levers there"), self)
        self.use.setAccessibleName(self.tr("Put the levers where {name} has them").format(name=name))
        self.remove = IconButton("remove", self.tr("Remove {name}").format(name=name), context.theme, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("small"))
        layout.addWidget(self.compared)
        layout.addWidget(self.name, 1)
        layout.addWidget(self.use)
        layout.addWidget(self.remove)


class SavedScenarios(Card):
    """List and comparison.

    Signals:
        kept: (all scenarios, name of the one that is another): the document is to keep these.
        used: a scenario: its levers are to be put in place.
        lever_wanted: the lever of a row is asked for: its name.
        outcome_wanted: an outcome is asked for: its id, the scenario, the widget to explain it beside.
    """

    kept = Signal(object, str)
    used = Signal(object)
    lever_wanted = Signal(str)
    outcome_wanted = Signal(str, object, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._base: Base | None = None
        self._scenario = Scenario()
        self._saved: tuple[Scenario, ...] = ()
        self._hidden: set[str] = set()
        self.lines: list[SavedLine] = []
        theme = context.theme
        self.name = QLineEdit(self)
        self.name.setMaxLength(_LONGEST)
        self.name.setPlaceholderText(self.tr("Name of this scenario"))
        self.name.setAccessibleName(self.tr("Name of this scenario"))
        self.save = Button(self.tr("Save the levers"), self)
        self.note = Caption("", theme, self)
        self.table = TwinTable(context, self.tr("Scenarios side by side"), self, most=24)
        self.table.picked.connect(self._pick)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space("tight"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("small"))
        line = QHBoxLayout()
        line.setSpacing(theme.space("small"))
        line.addWidget(self.name, 1)
        line.addWidget(self.save)
        layout.addLayout(line)
        layout.addWidget(self.note)
        layout.addLayout(self._list)
        layout.addWidget(self.table)
        self.name.textChanged.connect(self._allow)
        self.name.returnPressed.connect(self._save)
        self.save.clicked.connect(self._save)
        self._allow()

    @property
    def saved(self) -> tuple[Scenario, ...]:
        """What the document keeps."""
        return self._saved

    def set_base(self, base: Base) -> None:
        """Compare over another period."""
        self._base = base

    def set_scenario(self, scenario: Scenario) -> None:
        """Compare with other levers."""
        self._scenario = scenario
        self._allow()
        self._compare()

    def set_saved(self, saved: Sequence[Scenario]) -> None:
        """Show what the document keeps."""
        if tuple(saved) != self._saved or not saved:
            self._saved = tuple(saved)
            self._rebuild()
        self._compare()

    # -- inside ------------------------------------------------------------------------------------------------

    def _rebuild(self) -> None:
        focus = self.window().focusWidget()
        focused = next((place for place, line in enumerate(self.lines) if line.isAncestorOf(focus)), None)
        for line in self.lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
        self._hidden &= {scenario.name for scenario in self._saved}
        for scenario in self._saved:
            line = SavedLine(self._context, scenario, self)
            line.compared.setChecked(scenario.name not in self._hidden)
            line.compared.toggled.connect(partial(self._toggled, scenario.name))
            line.name.editingFinished.connect(partial(self._rename, line))
            line.use.clicked.connect(partial(self._use, scenario))
            line.remove.clicked.connect(partial(self._remove, scenario))
            self._list.addWidget(line)
            self.lines.append(line)
        if focused is not None:  # the keyboard stays where it was, or at what is left
            place = min(focused, len(self.lines) - 1)
            (self.lines[place].name if self.lines else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _allow(self) -> None:
        moved = bool(self._scenario.values)
        self.save.setEnabled(moved and bool(self.name.text().strip()))
        if not moved:
            text = self.tr("Move a lever, give the scenario a name and save it: it stays in the document.")
        elif len(self._shown()) == MOST_COMPARED and len(self._saved) > MOST_COMPARED:
            text = self.tr("Four are compared at most: clear one to see another.")
        else:
            text = ""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _shown(self) -> list[Scenario]:
        return [scenario for scenario in self._saved if scenario.name not in self._hidden][:MOST_COMPARED]

    def _compare(self) -> None:
        shown = self._shown()
        self.table.setVisible(bool(shown or self._scenario.values))
        if self._base is not None and self.table.isVisibleTo(self):
            twin = comparison(self._base, self._scenario, shown, self._context.formats)
            self.table.show_twin(twin)
        for line in self.lines:
            line.compared.setEnabled(line.compared.isChecked() or len(shown) < MOST_COMPARED)

    @Slot(int, int)
    def _pick(self, row: int, column: int) -> None:
        """Ask for the lever of a row, or for the outcome of a cell under its scenario."""
        columns = compared_scenarios(self._scenario, self._shown())
        about = compared_rows(columns)[row]
        if isinstance(about, Lever):
            self.lever_wanted.emit(about.value)
        else:
            scenario = columns[column - 2] if column >= 2 else Scenario()
            self.outcome_wanted.emit(about, scenario, self.table.anchor)

    @Slot()
    def _save(self) -> None:
        name = self.name.text().strip()
        if not self.save.isEnabled() or not name:
            return
        made = Scenario(name, dict(self._scenario.values))
        if any(one.name == name for one in self._saved):
            after = tuple(made if one.name == name else one for one in self._saved)
        else:
            after = (*self._saved, made)
        self._hidden.discard(name)
        self.name.clear()
        self.kept.emit(after, name)

    def _rename(self, line: SavedLine) -> None:
        old, name = line.scenario.name, line.name.text().strip()
        if name == old:
            return
        if not name or any(one.name == name for one in self._saved):
            line.name.setText(old)  # two of one name could not be told apart
            return
        after = tuple(Scenario(name, one.values) if one.name == old else one for one in self._saved)
        self.kept.emit(after, name)

    def _remove(self, scenario: Scenario) -> None:
        self.kept.emit(tuple(one for one in self._saved if one.name != scenario.name), scenario.name)

    def _use(self, scenario: Scenario) -> None:
        self.used.emit(scenario)

    def _toggled(self, name: str, shown: bool) -> None:
        if shown:
            self._hidden.discard(name)
        else:
            self._hidden.add(name)
        self._allow()
        self._compare()
