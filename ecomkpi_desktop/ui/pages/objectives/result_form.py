"""A key result being agreed: which figure, by how much, and what that makes of it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.present.plans import way_text
from ecomkpi_desktop.present.reasons import reason_sentence
from ecomkpi_desktop.present.texts import sentence_case
from ecomkpi_desktop.review.objectives.objective import Aim, KeyResult, bindable
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.names import figure_name
from ecomkpi_desktop.ui.plans.fields import AmountBox
from ecomkpi_desktop.ui.settings_pane.fields import ChoiceBox
from ecomkpi_desktop.ui.widgets.form_row import FormRow
from ecomkpi_desktop.ui.widgets.labels import Caption, Text
from ecomkpi_desktop.workspace.notes import new_id


class ResultForm(QWidget):
    """Asks for a figure and its target; the start is what the data say today.

    Args:
        figures: of the period that is looked at.
        period: that period.
        result: what is there; None for a new one.
        wanted: figure and change that a new one begins with.

    Signals:
        changed: something else is asked for.
    """

    changed = Signal()

    def __init__(
        self,
        context: Context,
        figures: Mapping[str, Figure],
        period: Period,
        result: KeyResult | None = None,
        parent: QWidget | None = None,
        *,
        wanted: tuple[str, float] = ("", 0.10),
    ) -> None:
        super().__init__(parent)
        self._context, self._figures, self._period = context, figures, period
        self._result = result
        self.figure = ChoiceBox(self)
        self.figure.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.figure.setMinimumContentsLength(18)
        self._fill_figures()
        self.aim = ChoiceBox(self)
        self.aim.addItem(self.tr("Change by"), Aim.CHANGE.value)
        self.aim.addItem(self.tr("Bring to"), Aim.VALUE.value)
        self.amount = AmountBox(context.formats, self)
        self.sentence = Text("", context.theme, self, role="strong")
        self.origin = Caption("", context.theme, self)
        self._lay_out()
        figure_id = result.figure_id if result is not None else wanted[0]
        self.figure.setCurrentIndex(max(self.figure.findData(figure_id), 0))
        if result is not None:
            self.aim.setCurrentIndex(self.aim.findData(result.aim.value))
        self._show_amount(result.amount if result is not None else wanted[1])
        self.figure.currentIndexChanged.connect(self._another)
        self.aim.currentIndexChanged.connect(self._another)
        self.amount.setKeyboardTracking(True)
        self.amount.valueChanged.connect(self._say)
        self._say()

    @property
    def is_complete(self) -> bool:
        """Whether the figure has a value to start from and the target is another."""
        result = self.result()
        return result is not None and abs(result.target - result.start) > 1e-12

    def result(self) -> KeyResult | None:
        """Return the key result as it stands; None while its figure has no value to start from."""
        figure_id, aim = str(self.figure.currentData()), Aim(self.aim.currentData())
        kept = self._result
        if kept is not None and kept.figure_id == figure_id:
            return replace(kept, aim=aim, amount=self.amount.amount)
        figure = self._figures.get(figure_id)
        if figure is None or figure.value is None:
            return None
        last: date = self._period.end - timedelta(days=1)
        note_id = kept.id if kept is not None else new_id()
        return KeyResult(note_id, figure_id, figure.value, self._period.start, last, aim, self.amount.amount)

    # -- inside ------------------------------------------------------------------------------------------------

    def _fill_figures(self) -> None:
        """Put the figures that have a value first: the others are named with the reason why they cannot be chosen."""
        known = [one.id for one in bindable() if self._value(one.id) is not None]
        missing = [one.id for one in bindable() if self._value(one.id) is None]
        for figure_id in sorted(known, key=_by_name):
            self.figure.addItem(sentence_case(figure_name(figure_id)), figure_id)
        if known and missing:
            self.figure.insertSeparator(len(known))
        for figure_id in sorted(missing, key=_by_name):
            self.figure.addItem(sentence_case(figure_name(figure_id)), figure_id)

    def _value(self, figure_id: str) -> float | None:
        if self._result is not None and self._result.figure_id == figure_id:
            return self._result.start
        figure = self._figures.get(figure_id)
        return figure.value if figure is not None else None

    def _lay_out(self) -> None:
        theme = self._context.theme
        row = QHBoxLayout()
        row.setSpacing(theme.space("medium"))
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(FormRow(self.tr("Figure"), self.figure, theme, self), 3, top)
        row.addWidget(FormRow(self.tr("Target"), self.aim, theme, self), 2, top)
        row.addWidget(FormRow(self.tr("Amount"), self.amount, theme, self), 2, top)
        for box in (self.figure, self.aim):
            box.view().setAccessibleName(box.accessibleName())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("tight"))
        layout.addLayout(row)
        layout.addSpacing(theme.space("tight"))
        layout.addWidget(self.sentence)
        layout.addWidget(self.origin)

    @property
    def _unit(self) -> Unit:
        return REGISTRY[str(self.figure.currentData())].unit

    def _show_amount(self, amount: float) -> None:
        is_change = Aim(self.aim.currentData()) is Aim.CHANGE
        self.amount.blockSignals(True)
        self.amount.set_unit(Unit.RATE if is_change else self._unit)
        self.amount.set_amount(amount)
        self.amount.blockSignals(False)

    @Slot()
    def _another(self) -> None:
        """Offer a tenth more of another figure, or the value that makes."""
        figure_id = str(self.figure.currentData())
        start = self._value(figure_id) or 0.0
        change = -0.10 if REGISTRY[figure_id].direction.value == "lower_is_better" else 0.10
        is_change = Aim(self.aim.currentData()) is Aim.CHANGE
        self._show_amount(change if is_change else start + abs(start) * change)
        self._say()

    @Slot()
    def _say(self) -> None:
        formats, figure_id = self._context.formats, str(self.figure.currentData())
        result = self.result()
        if result is None:
            figure = self._figures.get(figure_id)
            self.sentence.setText(self.tr("This figure has no value in this period."))
            self.origin.setText(reason_sentence(figure.reason if figure is not None else None))
            self.changed.emit()
            return
        self.sentence.setText(way_text(result, formats))
        text = self.tr("{start} is the figure over {period}; it is measured over as many days ever after.").format(
            start=formats.value(result.start, self._unit), period=formats.period(result.window)
        )
        if result.is_against_nature:
            warning = self.tr("Careful: this figure is better the other way.")
            text = f"{warning} {text}"
        self.origin.setText(text)
        self.changed.emit()


def _by_name(figure_id: str) -> str:
    return figure_name(figure_id).casefold()
