"""What the manager does on the page: objectives, key results and experiments set, changed, removed; all undoable."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.period import add_months
from ecomkpi_desktop.review.objectives.experiment import Experiment
from ecomkpi_desktop.review.objectives.objective import KeyResult, Objective
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.objectives.objective_dialog import ObjectiveDialog, ResultDialog
from ecomkpi_desktop.ui.pages.objectives.view import ObjectivesView
from ecomkpi_desktop.ui.plans.experiment_dialog import ExperimentDialog
from ecomkpi_desktop.ui.plans.form import Choice
from ecomkpi_desktop.ui.plans.keeper import PlanKeeper, Words
from ecomkpi_desktop.ui.widgets.dialogs import is_accepted
from ecomkpi_desktop.workspace.notes import new_id

_OBJECTIVE = QT_TRANSLATE_NOOP("edits", "Objective “{name}”")
_RESULT = QT_TRANSLATE_NOOP("edits", "Key result of “{name}”")
_EXPERIMENT = QT_TRANSLATE_NOOP("edits", "Experiment “{name}”")
_OF_OBJECTIVE = Words(
    QT_TRANSLATE_NOOP("edits", "Change of objective “{name}”"),
    QT_TRANSLATE_NOOP("edits", "Removal of objective “{name}”"),
)
_OF_EXPERIMENT = Words(
    QT_TRANSLATE_NOOP("edits", "Change of experiment “{name}”"),
    QT_TRANSLATE_NOOP("edits", "Removal of experiment “{name}”"),
)
_DEFAULT = ("ltv_cac", 0.10)


class Keeper(PlanKeeper):
    """Opens the dialogs and keeps what they say."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(context, window)
        self._view: ObjectivesView | None = None

    def set_view(self, view: ObjectivesView) -> None:
        """Work with other figures."""
        self._view = view

    @Slot()
    def new_objective(self) -> None:
        """Ask for an objective, beginning with the first proposal."""
        view = self._view
        if view is not None:
            self.propose(view.proposals[0] if view.proposals else _DEFAULT)

    def propose(self, wanted: tuple[str, float]) -> None:
        """Ask for an objective that a figure tells."""
        view = self._view
        if view is None:
            return
        start = view.period.end
        due = add_months(start, 3) - timedelta(days=1)
        blank = Objective(new_id(), "", "", start, due)
        dialog = ObjectiveDialog(self._context, blank, view.figures, view.period, wanted, self._window)
        if is_accepted(dialog):
            objective = dialog.objective()
            self._keep(_OBJECTIVE, objective.text, objective)

    @Slot(str)
    def change_objective(self, objective_id: str) -> None:
        """Change an objective or remove it."""
        view, found = self._view, self._objective(objective_id)
        if view is None or found is None:
            return
        dialog = ObjectiveDialog(self._context, found, view.figures, view.period, None, self._window)
        self._change(dialog, found, dialog.objective, _text, _OF_OBJECTIVE)

    @Slot(str)
    def add_result(self, objective_id: str) -> None:
        """Add a key result to an objective."""
        view, found = self._view, self._objective(objective_id)
        if view is None or found is None:
            return
        used = {one.figure_id for one in found.results}
        wanted = next((one for one in view.proposals if one[0] not in used), _DEFAULT)
        dialog = ResultDialog(self._context, found, view.figures, view.period, None, wanted, self._window)
        result = dialog.form.result() if is_accepted(dialog) else None
        if result is not None:
            self._keep(_RESULT, found.text, replace(found, results=(*found.results, result)))

    @Slot(str, str)
    def change_result(self, objective_id: str, result_id: str) -> None:
        """Change a key result or remove it."""
        view, found = self._view, self._objective(objective_id)
        old = next((one for one in found.results if one.id == result_id), None) if found is not None else None
        if view is None or found is None or old is None:
            return
        dialog = ResultDialog(self._context, found, view.figures, view.period, old, parent=self._window)
        if not is_accepted(dialog):
            return
        made = dialog.form.result() if dialog.choice is Choice.KEEP else None
        after = tuple(one for one in (_exchanged(one, old, made) for one in found.results) if one is not None)
        if after != found.results:
            self._keep(_RESULT, found.text, replace(found, results=after))

    @Slot()
    def new_experiment(self) -> None:
        """Ask for an experiment."""
        view = self._view
        if view is None:
            return
        today = clock.today()
        channel = view.channels[0] if view.channels else ""
        blank = Experiment(new_id(), "", channel, today, today + timedelta(days=27), 0.0)
        dialog = ExperimentDialog(self._context, blank, view.channels, self._window, is_new=True)
        if is_accepted(dialog):
            made = dialog.experiment()
            self._keep(_EXPERIMENT, made.hypothesis, made)

    @Slot(str)
    def change_experiment(self, experiment_id: str) -> None:
        """Change an experiment, judge it or remove it."""
        view, found = self._view, self._get(Experiment, experiment_id)
        if view is None or found is None:
            return
        dialog = ExperimentDialog(self._context, found, view.channels, self._window)
        self._change(dialog, found, dialog.experiment, _hypothesis, _OF_EXPERIMENT)

    # -- inside ------------------------------------------------------------------------------------------------

    def _objective(self, objective_id: str) -> Objective | None:
        return self._get(Objective, objective_id)


def _text(objective: Objective) -> str:
    return objective.text


def _hypothesis(experiment: Experiment) -> str:
    return experiment.hypothesis


def _exchanged(one: KeyResult, old: KeyResult, made: KeyResult | None) -> KeyResult | None:
    return made if one.id == old.id else one
