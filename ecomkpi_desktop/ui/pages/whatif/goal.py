"""Goal seek: an outcome, the value wanted, the lever that is to bring it there; the answer is a sentence."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.whatif.base import Base
from ecomkpi_desktop.kpi.whatif.levers import KINDS, Lever, Scenario, bounds, present
from ecomkpi_desktop.kpi.whatif.outcome import outcome
from ecomkpi_desktop.kpi.whatif.sensitivity import goal_seek
from ecomkpi_desktop.review.status import Corridor
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.grid import ResponsiveGrid
from ecomkpi_desktop.ui.pages.whatif.words import (
    change_text,
    is_same,
    lever_name,
    outcome_name,
    outcome_unit,
    value_text,
)
from ecomkpi_desktop.ui.settings_pane.fields import ChoiceBox, NumberBox
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.form_row import FormRow
from ecomkpi_desktop.ui.widgets.labels import Card, SectionHeading, Text

OUTCOMES = ("ltv_cac", "cm3", "operating_result", "net_revenue")
_FLOOR = 3.0  # LTV/CAC where the phase has no floor: the general one
_MORE = 1.10  # what is wanted of an amount until the user says otherwise
_FARTHEST = 1e9
_COLUMN = 190


class GoalSeek(Card):
    """Asks for an outcome, a value and a lever.

    Signals:
        wanted: (lever, value): the lever is to be put there.
    """

    wanted = Signal(object, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._base: Base | None = None
        self._scenario = Scenario()
        self._corridor: Corridor | None = None
        self._found: float | None = None
        theme = context.theme
        self.outcome = ChoiceBox(self)
        for figure_id in OUTCOMES:
            self.outcome.addItem(outcome_name(figure_id), figure_id)
        self.target = NumberBox(self)
        self.lever = ChoiceBox(self)
        for lever in Lever:
            self.lever.addItem(lever_name(lever), lever)
        self.lever.setCurrentIndex(self.lever.findData(Lever.CAC))
        self.answer = Text("", theme, self, role="strong")
        self.apply = Button(self.tr("Put the lever there"), self)
        self._arrange()
        self.outcome.currentIndexChanged.connect(self._outcome_chosen)
        self.lever.currentIndexChanged.connect(self._seek)
        self.target.valueChanged.connect(self._seek)
        self.apply.clicked.connect(self._apply)

    def set_base(self, base: Base, corridor: Corridor | None) -> None:
        """Look for goals in another period."""
        is_first = self._base is None
        self._base, self._corridor = base, corridor
        if is_first:
            self._aim()

    def set_scenario(self, scenario: Scenario) -> None:
        """Look for the goal with the other levers where a scenario has them."""
        self._scenario = scenario
        self._seek()

    # -- inside ------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        theme = self._context.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(SectionHeading(self.tr("What would it take?"), theme, self))
        fields = [
            FormRow(self.tr("Outcome"), self.outcome, theme, self),
            FormRow(self.tr("Value wanted"), self.target, theme, self),
            FormRow(self.tr("Lever to move"), self.lever, theme, self),
        ]
        for box in (self.outcome, self.lever):
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.view().setAccessibleName(box.accessibleName())
        layout.addWidget(ResponsiveGrid(fields, _COLUMN, theme.space("medium"), self, most=3))
        layout.addSpacing(theme.space("tight"))
        layout.addWidget(self.answer)
        layout.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    @property
    def _figure_id(self) -> str:
        return str(self.outcome.currentData())

    def _aim(self) -> None:
        """Offer a goal that makes sense for the outcome."""
        if self._base is None:
            return
        now = outcome(self._base, Scenario())[self._figure_id]
        unit = outcome_unit(self._figure_id)
        if unit is Unit.RATIO:
            floor = self._corridor.floor if self._corridor is not None else None
            goal = floor or _FLOOR
        elif now is None or now < 0:
            goal = 0.0
        else:
            goal = float(f"{now * _MORE:.2g}")
        with QSignalBlocker(self.target):
            self.target.setRange(0.0 if unit is Unit.RATIO else -_FARTHEST, _FARTHEST)
            self.target.setDecimals(2 if unit is Unit.RATIO else 0)
            self.target.setSingleStep(0.1 if unit is Unit.RATIO else max(1.0, float(f"{abs(goal) / 50:.0e}")))
            self.target.setSuffix("\u00a0: 1" if unit is Unit.RATIO else f"\u00a0{self._context.formats.symbol}")
            self.target.setValue(goal)

    @Slot()
    def _outcome_chosen(self) -> None:
        self._aim()
        self._seek()

    @Slot()
    def _seek(self) -> None:
        if self._base is None:
            return
        lever = Lever(self.lever.currentData())
        self._found = goal_seek(self._base, self._scenario, lever, self._figure_id, self.target.value())
        self.answer.setText(self._sentence(self._base, lever))
        stands = self._scenario.values.get(lever, present(self._base, lever))
        self.apply.setEnabled(self._found is not None and not is_same(self._found, stands))

    def _sentence(self, base: Base, lever: Lever) -> str:
        formats, unit, now = self._context.formats, KINDS[lever].unit, present(base, lever)
        goal = value_text(self.target.value(), outcome_unit(self._figure_id), formats)
        names = {"lever": lever_name(lever), "outcome": outcome_name(self._figure_id), "goal": goal}
        if now is None:
            return self.tr("{lever}: the data do not tell where it stands, so it cannot be moved.").format(**names)
        if self._found is None:
            low, high = (value_text(end, unit, formats) for end in bounds(base, lever))
            text = self.tr("{lever}: nowhere from {low} to {high} does it bring {outcome} to {goal}.")
            return text.format(low=low, high=high, **names)
        change = change_text(now, self._found, unit, formats)
        found = value_text(self._found, unit, formats)
        if not change:
            return self.tr("{lever} stands there already: {found}.").format(found=found, **names)
        text = self.tr("{lever}: {found} brings {outcome} to {goal}. Today it is {now} ({change}).")
        return text.format(found=found, now=value_text(now, unit, formats), change=change, **names)

    @Slot()
    def _apply(self) -> None:
        if self._found is not None:
            self.wanted.emit(Lever(self.lever.currentData()), self._found)
