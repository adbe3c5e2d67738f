"""An objective with its first key result, and a further key result."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QDate, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.review.objectives.objective import KeyResult, Objective
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.objectives.result_form import ResultForm
from ecomkpi_desktop.ui.plans.fields import DayField
from ecomkpi_desktop.ui.plans.form import FormDialog
from ecomkpi_desktop.ui.widgets.labels import Caption, Rule

_LONGEST = 120


class ObjectiveDialog(FormDialog):
    """Asks what is to be reached, by whom, until when; for a new one, by which figure it will be told.

    Args:
        objective: what is there; its id is kept.
        figures, period: where a new key result starts; see :class:`ResultForm`.
        wanted: figure and change that it begins with; None to change an objective that has its key results.
    """

    def __init__(
        self,
        context: Context,
        objective: Objective,
        figures: Mapping[str, Figure],
        period: Period,
        wanted: tuple[str, float] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        is_new = wanted is not None
        title = self.tr("New objective") if is_new else self.tr("Change the objective")
        keep = self.tr("Set the objective") if is_new else self.tr("Keep")
        super().__init__(context, title, keep, parent, is_new=is_new)
        self._objective = objective
        self.text = QLineEdit(objective.text, self)
        self.text.setMaxLength(_LONGEST)
        self.text.setPlaceholderText(self.tr("Customers who are worth what they cost"))
        self.owner = QLineEdit(objective.owner, self)
        self.start = DayField(context, objective.start, self)
        self.due = DayField(context, objective.due, self)
        self.add_row((self.tr("What is to be reached"), self.text, self.tr("In words: the figure below tells.")))
        self.add_row(
            (self.tr("Who answers for it"), self.owner), (self.tr("From"), self.start), (self.tr("Until"), self.due)
        )
        self.form: ResultForm | None = None
        if wanted is not None:
            self.form = ResultForm(context, figures, period, parent=self, wanted=wanted)
            self.rows.addWidget(Rule(self))
            self.rows.addWidget(self.form)
            self.form.changed.connect(self._check)
        self.text.textChanged.connect(self._check)
        self.start.dateChanged.connect(self._follow)
        self._check()
        self.fit()
        self.text.setFocus()
        context.adopt(self, "objective")

    def objective(self) -> Objective:
        """Return the objective as it was written."""
        result = self.form.result() if self.form is not None else None
        return replace(
            self._objective,
            text=self.text.text().strip(),
            owner=self.owner.text().strip(),
            start=min(self.start.day, self.due.day),
            due=max(self.start.day, self.due.day),
            results=self._objective.results if result is None else (*self._objective.results, result),
        )

    @Slot()
    def _check(self) -> None:
        told = self.form is None or self.form.is_complete
        self.keep.setEnabled(told and bool(self.text.text().strip()) and self.start.day < self.due.day)

    @Slot(QDate)
    def _follow(self, day: QDate) -> None:
        if self.due.date() <= day:
            self.due.setDate(day.addMonths(3))
        self._check()


class ResultDialog(FormDialog):
    """Asks for a key result of an objective.

    Args:
        objective: it.
        figures, period, result, wanted: see :class:`ResultForm`.
    """

    def __init__(
        self,
        context: Context,
        objective: Objective,
        figures: Mapping[str, Figure],
        period: Period,
        result: KeyResult | None = None,
        wanted: tuple[str, float] = ("", 0.10),
        parent: QWidget | None = None,
    ) -> None:
        is_new = result is None
        title = self.tr("Add a key result") if is_new else self.tr("Change the key result")
        super().__init__(context, title, self.tr("Keep"), parent, is_new=is_new)
        self.rows.addWidget(Caption(objective.text, context.theme, self))
        self.form = ResultForm(context, figures, period, result, self, wanted=wanted)
        self.rows.addWidget(self.form)
        self.form.changed.connect(self._check)
        self._check()
        self.fit()
        self.form.figure.setFocus()
        context.adopt(self, "key_result")

    @Slot()
    def _check(self) -> None:
        self.keep.setEnabled(self.form.is_complete)
