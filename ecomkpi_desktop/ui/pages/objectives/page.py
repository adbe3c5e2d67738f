"""The objectives page."""

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.present.plans import course_word, result_name, way_text
from ecomkpi_desktop.present.texts import sentence_case
from ecomkpi_desktop.review.objectives.objective import KeyResult, Objective
from ecomkpi_desktop.review.objectives.standing import Standing
from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.pages.objectives.advice import objectives_advice
from ecomkpi_desktop.ui.pages.objectives.cards import ObjectiveList
from ecomkpi_desktop.ui.pages.objectives.experiments import ExperimentsPart
from ecomkpi_desktop.ui.pages.objectives.keeper import Keeper
from ecomkpi_desktop.ui.pages.objectives.view import ObjectivesQuestion, ObjectivesView
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.drawer import Drawer
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn
from ecomkpi_desktop.ui.widgets.buttons import Button


class ObjectivesPage(Page):
    """What is to be reached, where it stands; what is tried out, and what that brought."""

    key: ClassVar[str] = "objectives"
    icon: ClassVar[str] = "objectives"
    interests: ClassVar[Changes] = Changes.EVERYTHING

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._standings: tuple[Standing, ...] = ()
        self.keeper = Keeper(context, self)
        self.new = Button(self.tr("New objective…"), self, kind="primary")
        self.new.clicked.connect(self.keeper.new_objective)
        self.set_action(self.new)
        self.objectives = ObjectiveList(context, self)
        self.objectives.change_wanted.connect(self.keeper.change_objective)
        self.objectives.add_wanted.connect(self.keeper.add_result)
        self.objectives.result_wanted.connect(self.keeper.change_result)
        self.objectives.proposed.connect(self.keeper.propose)
        self.objectives.new_wanted.connect(self.keeper.new_objective)
        self.set_picture(self.objectives, 0)
        self.table = TwinTable(context, self.tr("Key results as a table"), self)
        self.table.picked.connect(self._explain)
        self.drawer = Drawer(context, self.tr("The key results as a table"), self.table, self)
        self.set_table(self.drawer)
        self.experiments = ExperimentsPart(context, self)
        self.experiments.new_wanted.connect(self.keeper.new_experiment)
        self.experiments.change_wanted.connect(self.keeper.change_experiment)
        self.add_section(self.tr("Experiments"), self.experiments)

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Objectives")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("What is to be reached and where it stands; what is tried out and what that brought.")

    def refresh(self, changes: Changes) -> None:  # noqa: ARG002 - everything here depends on all of it
        """Ask for objectives and experiments, held against the data."""
        session = self.context.session
        question = ObjectivesQuestion(session.settings, session.planned, clock.today())
        self.request("all", question, self._show)

    @Slot(object)
    def _show(self, view: ObjectivesView) -> None:
        self.keeper.set_view(view)
        objectives = self.context.session.notebook.all(Objective)
        if objectives:
            self.objectives.show_objectives(objectives, view.plans.standings)
        else:
            self.objectives.show_proposals([(one, self._way(view, *one)) for one in view.proposals])
        self.new.setVisible(bool(objectives))
        self.drawer.setVisible(bool(view.plans.standings))
        self._standings = view.plans.standings
        self.table.show_twin(self._twin(self._standings))
        self.experiments.show_experiments(view.plans.experiments, view.plans.budget)
        self.set_advice(objectives_advice(view, len(objectives)))
        self.show_content()

    @Slot(int, int)
    def _explain(self, row: int, _column: int) -> None:
        """Explain what a key result is now: its other numbers were written down."""
        standing = self._standings[row]
        if standing.now is not None:
            self.context.explain(standing.now, self.table.anchor, Origin(Selection(standing.window)))

    def _way(self, view: ObjectivesView, figure_id: str, change: float) -> str:
        start = view.figures[figure_id].value or 0.0
        first = view.period.start
        return way_text(KeyResult("", figure_id, start, first, first, amount=change), self.context.formats)

    def _twin(self, standings: tuple[Standing, ...]) -> Twin:
        formats = self.context.formats
        columns = (
            TwinColumn(self.tr("Objective")), TwinColumn(self.tr("Key result")),
            TwinColumn(self.tr("Start"), written=True), TwinColumn(self.tr("Planned"), written=True),
            TwinColumn(self.tr("Now"), written=True), TwinColumn(self.tr("Target"), written=True),
            TwinColumn(self.tr("Course")),
        )  # fmt: skip
        rows = []
        for one in standings:
            unit = REGISTRY[one.result.figure_id].unit
            start, planned, now, target = (
                formats.value(value, unit) for value in (one.result.start, one.planned, one.value, one.result.target)
            )
            name = sentence_case(result_name(one.result))
            rows.append((one.objective.text, name, start, planned, now, target, course_word(one.course)))
        return Twin(columns, tuple(rows))
