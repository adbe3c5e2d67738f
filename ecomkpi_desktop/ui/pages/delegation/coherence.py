"""Step 3: the grid that the decisions amount to, corrected by hand, printed, used on the next case."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.delegation import form_word, mismatch_sentence
from ecomkpi_desktop.review.delegation.grid import generated, mismatches
from ecomkpi_desktop.review.delegation.validation import Criterion, Form, Grid
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.delegation.step import State, StepCard
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.plans.fields import AmountBox
from ecomkpi_desktop.ui.settings_pane.fields import NumberBox
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.widgets.buttons import Button, IconButton
from ecomkpi_desktop.ui.widgets.form_row import FormRow
from ecomkpi_desktop.ui.widgets.labels import Text

_TOP_WEIGHT = 5
_PASSING = 280
_LONGEST = 120  # characters: what fits its room on paper


class Line(QWidget):
    """A line of the grid.

    Signals:
        edited: it says something else.
        removed: it is to go.
    """

    edited = Signal()
    removed = Signal()

    def __init__(self, context: Context, criterion: Criterion, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._criterion = criterion
        self.text = QLineEdit(criterion.text, self)
        self.text.setMaxLength(_LONGEST)
        self.text.setAccessibleName(self.tr("Criterion"))
        self.weight = NumberBox(self)
        self.weight.setDecimals(0)
        self.weight.setRange(1, _TOP_WEIGHT)
        self.weight.setValue(criterion.weight)
        self.weight.setPrefix(self.tr("weight "))
        self.weight.setAccessibleName(self.tr("Weight of {line}").format(line=criterion.text))
        self.must = QCheckBox(self.tr("must be met"), self)
        self.must.setChecked(criterion.is_must)
        self.must.setAccessibleName(self.tr("{line} must be met").format(line=criterion.text))
        self.remove = IconButton("remove", self.tr("Remove {line}").format(line=criterion.text), context.theme, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(context.theme.space("small"))
        row.addWidget(self.text, 1)
        for widget in (self.weight, self.must):
            widget.setVisible(form is Form.SCORING)
            row.addWidget(widget)
        row.addWidget(self.remove)
        self.text.editingFinished.connect(self._tell)
        self.weight.editingFinished.connect(self._tell)
        self.must.clicked.connect(self._tell)
        self.remove.clicked.connect(self.removed)

    def criterion(self) -> Criterion:
        """Return the line as it stands; without words it stays what it was."""
        text = self.text.text().strip() or self._criterion.text
        return Criterion(text, round(self.weight.value()), self.must.isChecked())

    @Slot()
    def _tell(self) -> None:
        if self.criterion() != self._criterion:
            self.edited.emit()


class CoherenceStep(StepCard):
    """The grid.

    Signals:
        print_wanted: print it.
        use_wanted: use it on a case.
    """

    print_wanted = Signal()
    use_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("By which grid will the next case be decided?"),
            self.tr("It is made of your own criteria: what came back in every decision must be met."),
            parent,
        )
        theme = context.theme
        self._shown: Grid | None = None
        self.lines: list[Line] = []
        self.form = Chooser(self.tr("Form of the grid"), [(form, form_word(form)) for form in Form], self)
        self.again = Button(self.tr("Make it again from the decisions"), self, kind="quiet")
        self.print = Button(self.tr("Print…"), self)
        self.use = Button(self.tr("Use it on a case…"), self)
        self.add = Button(self.tr("Add a line"), self, kind="quiet")
        self.passing = AmountBox(context.formats, self)
        self.passing.set_unit(Unit.RATE)
        self.passing.setDecimals(0)
        self.passing.setRange(0.0, 100.0)
        self._passing_row = FormRow(self.tr("Yes from this share of all points on"), self.passing, theme, self)
        self._passing_row.setMinimumWidth(grown(_PASSING))
        head = QHBoxLayout()
        head.addWidget(self.form)
        head.addStretch(1)
        head.addWidget(self.print)
        head.addWidget(self.use)
        self.column.addLayout(head)
        self.warning = Text("", theme, self, tone="warning")
        self.column.addWidget(self.warning)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space("tight"))
        self.column.addLayout(self._list)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addWidget(self.again)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self.column.addWidget(self._passing_row, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.chosen.connect(self._another_form)
        self.again.clicked.connect(self._generate)
        self.add.clicked.connect(self._add)
        self.passing.valueChanged.connect(self._tell)
        self.print.clicked.connect(self.print_wanted)
        self.use.clicked.connect(self.use_wanted)

    @property
    def grid(self) -> Grid:
        """The grid that is shown: the one that was kept, else the one that the decisions amount to."""
        chosen = self.chosen
        if chosen is None:
            return Grid()
        return chosen.grid if chosen.grid is not None else generated(chosen.past, self.form.value)

    def show_state(self, state: State) -> None:
        """Show the grid of the validation."""
        super().show_state(state)
        chosen = state.chosen
        grid = self.grid
        self.form.blockSignals(True)
        self.form.choose(grid.form)
        self.form.blockSignals(False)
        self.passing.blockSignals(True)
        self.passing.set_amount(grid.passing)
        self.passing.blockSignals(False)
        self._passing_row.setVisible(grid.form is Form.SCORING)
        if grid != self._shown:
            self._rebuild(grid)
        found = mismatches(chosen.past) if chosen is not None else ()
        self.warning.setText("\n".join(f"\u25c6 {mismatch_sentence(one)}" for one in found))
        self.warning.setVisible(bool(found))
        for button in (self.print, self.use):
            button.setEnabled(bool(grid.criteria))
        self.again.setEnabled(chosen is not None and bool(generated(chosen.past).criteria))
        self.setEnabled(chosen is not None)

    def keep_shown(self) -> None:
        """Keep the grid that the decisions amount to, where none was kept: whoever goes on agrees with it."""
        chosen = self.chosen
        if chosen is not None and chosen.grid is None and self.grid.criteria:
            self.kept.emit(replace(chosen, grid=self.grid))

    def _rebuild(self, grid: Grid) -> None:
        focus = next((number for number, line in enumerate(self.lines) if line.isAncestorOf(self.focusWidget())), None)
        for line in self.lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
        self._shown = grid
        for number, criterion in enumerate(grid.criteria):
            line = Line(self.context, criterion, grid.form, self)
            line.edited.connect(self._tell)
            line.removed.connect(partial(self._drop, number))
            self._list.addWidget(line)
            self.lines.append(line)
        if focus is not None and self.lines:  # the keyboard stays where it was
            self.lines[min(focus, len(self.lines) - 1)].text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, grid: Grid) -> None:
        chosen = self.chosen
        if chosen is not None and grid != chosen.grid:
            self.kept.emit(replace(chosen, grid=grid))

    @Slot()
    def _tell(self) -> None:
        lines = tuple(line.criterion() for line in self.lines)
        self._keep(Grid(self.form.value, lines, self.passing.amount))

    @Slot(object)
    def _another_form(self, form: Form) -> None:
        self._keep(replace(self.grid, form=form))

    @Slot()
    def _generate(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self._keep(replace(generated(chosen.past, self.form.value), passing=self.passing.amount))

    @Slot()
    def _add(self) -> None:
        taken = {line.text for line in self.grid.criteria}
        name = text = self.tr("New criterion")
        number = 2
        while text in taken:
            text, number = f"{name} {number}", number + 1
        self._keep(replace(self.grid, criteria=(*self.grid.criteria, Criterion(text))))

    def _drop(self, number: int) -> None:
        lines = self.grid.criteria
        self._keep(replace(self.grid, criteria=(*lines[:number], *lines[number + 1 :])))
