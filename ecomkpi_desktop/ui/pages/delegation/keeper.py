"""What the manager does on the page; every step is a note, and every change can be undone."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.delegation import USUAL
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.delegation.validation import Case, Decider, Validation
from ecomkpi_desktop.review.objectives.experiment import Experiment
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.delegation.case_dialog import CaseDialog
from ecomkpi_desktop.ui.pages.delegation.validation_dialog import ValidationDialog
from ecomkpi_desktop.ui.pages.delegation.view import DelegationView
from ecomkpi_desktop.ui.plans.experiment_dialog import ExperimentDialog
from ecomkpi_desktop.ui.plans.form import Choice
from ecomkpi_desktop.ui.plans.keeper import PlanKeeper, Words
from ecomkpi_desktop.ui.widgets.dialogs import is_accepted
from ecomkpi_desktop.workspace.notes import new_id

_VALIDATION = QT_TRANSLATE_NOOP("edits", "Validation “{name}”")
_CASE = QT_TRANSLATE_NOOP("edits", "Case “{name}”")
_INITIATIVE = QT_TRANSLATE_NOOP("edits", "Initiative “{name}”")
_REMOVAL = QT_TRANSLATE_NOOP("edits", "Removal of “{name}”")
_WEEKS = 4


class Keeper(PlanKeeper):
    """Opens the dialogs and keeps what they and the steps say."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(context, window)
        self._view: DelegationView | None = None

    def set_view(self, view: DelegationView) -> None:
        """Work with other data."""
        self._view = view

    # -- validations -------------------------------------------------------------------------------------------

    @Slot()
    def add(self) -> None:
        """Ask for a validation."""
        dialog = ValidationDialog(self._context, Validation(new_id(), ""), self._window, is_new=True)
        if is_accepted(dialog):
            self.keep(dialog.validation())

    @Slot(int)
    def add_usual(self, number: int) -> None:
        """Take one of the usual validations."""
        topic, frequency, text = USUAL[number]
        self.keep(Validation(new_id(), words("delegation", text), topic, frequency))

    @Slot(str)
    def change(self, validation_id: str) -> None:
        """Change a validation or remove it, with its cases."""
        found = self._get(Validation, validation_id)
        if found is None:
            return
        dialog = ValidationDialog(self._context, found, self._window)
        own = [case for case in self._context.session.notebook.all(Case) if case.validation == found.id]
        self._change(dialog, found, dialog.validation, _what, Words(_VALIDATION, _REMOVAL), *own)

    @Slot(object)
    def keep(self, validation: Validation) -> None:
        """Keep a validation as a step left it."""
        if self._get(Validation, validation.id) != validation:
            self._keep(_VALIDATION, validation.what, validation)

    # -- cases -------------------------------------------------------------------------------------------------

    def new_case(self, validation: Validation) -> None:
        """Ask for a case of a validation, and mark it with its grid."""
        decider = Decider.MANAGER if validation.handed_over is None else Decider.PERSON
        blank = Case(new_id(), validation.id, "", clock.today(), decider)
        dialog = CaseDialog(self._context, blank, validation, self._window, is_new=True)
        if is_accepted(dialog):
            case = dialog.case()
            self._keep(_CASE, case.what, case)

    @Slot(str)
    def change_case(self, case_id: str) -> None:
        """Decide a case, change it or remove it."""
        case = self._get(Case, case_id)
        validation = self._get(Validation, case.validation) if case is not None else None
        if case is None or validation is None:
            return
        dialog = CaseDialog(self._context, case, validation, self._window)
        self._change(dialog, case, dialog.case, _what, Words(_CASE, _REMOVAL))

    # -- the first initiative ----------------------------------------------------------------------------------

    def plan(self, validation: Validation) -> None:
        """Ask for the first initiative of a validation, on a secondary channel."""
        view = self._view
        if view is None:
            return
        known = self._get(Experiment, validation.initiative)
        channels = (*view.secondary, *(name for name in view.channels if name not in view.secondary))
        first = clock.today()
        last = first + timedelta(weeks=_WEEKS, days=-1)
        blank = Experiment(
            new_id(), "", channels[0] if channels else "", first, last, 0.0, validation.person,
            analysis_on=last + timedelta(days=7),
        )  # fmt: skip
        dialog = ExperimentDialog(
            self._context, known or blank, channels, self._window, is_new=known is None, is_initiative=True
        )
        if not is_accepted(dialog):
            return
        made = dialog.experiment()
        if dialog.choice is Choice.REMOVE and known is not None:
            self._forget(_REMOVAL, known.hypothesis, known)
            return
        self._keep(_INITIATIVE, made.hypothesis, made, replace(validation, initiative=made.id))


def _what(thing: Validation | Case) -> str:
    return thing.what
