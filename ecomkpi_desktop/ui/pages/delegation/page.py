"""The delegation page."""

import math
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.delegation import declared_sentence, logged_sentence, step_word
from ecomkpi_desktop.review.delegation.progress import Step, done, first_open, to_delegate
from ecomkpi_desktop.review.delegation.validation import Case, Validation
from ecomkpi_desktop.review.objectives.experiment import Experiment
from ecomkpi_desktop.review.objectives.objective import Objective
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.delegation.advice import delegation_advice
from ecomkpi_desktop.ui.pages.delegation.coherence import CoherenceStep
from ecomkpi_desktop.ui.pages.delegation.collection import CollectionStep
from ecomkpi_desktop.ui.pages.delegation.contact import ContactStep
from ecomkpi_desktop.ui.pages.delegation.keeper import Keeper
from ecomkpi_desktop.ui.pages.delegation.log import CaseLog
from ecomkpi_desktop.ui.pages.delegation.printing import preview_grid
from ecomkpi_desktop.ui.pages.delegation.sharing import IntegrationStep, ObjectiveStep
from ecomkpi_desktop.ui.pages.delegation.step import State, StepCard
from ecomkpi_desktop.ui.pages.delegation.view import DelegationQuestion, DelegationView
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.plots.spark import Spark
from ecomkpi_desktop.ui.theme.fonts import grown, is_large
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Text

_CHECK = "\u2713"
_SPARK = 160


class DelegationPage(Page):
    """Where the manager is waited for, and the way out in five steps, one at a time."""

    key: ClassVar[str] = "delegation"
    icon: ClassVar[str] = "delegation"
    interests: ClassVar[Changes] = Changes.EVERYTHING

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.keeper = Keeper(context, self)
        self._state: State | None = None
        self._chosen = ""  # id of the validation that is being handed over
        self._view: DelegationView | None = None
        self.index = Text("", context.theme, self, role="figure")
        self.declared = Text("", context.theme, self)
        self.logged = Caption("", context.theme, self)
        self.course = Spark(context, self)
        self.set_head(self._make_head())
        self.path = self._make_path()  # before the steps: Tab reaches it first
        self.contact = ContactStep(context, self)
        self.collection = CollectionStep(context, self)
        self.coherence = CoherenceStep(context, self)
        self.objective = ObjectiveStep(context, self)
        self.integration = IntegrationStep(context, self)
        self.steps: tuple[StepCard, ...] = (
            self.contact, self.collection, self.coherence, self.objective, self.integration,
        )  # fmt: skip
        self.about = Caption("", context.theme, self)
        self.back = Button(self.tr("Back"), self)
        self.next = Button(self.tr("Next step"), self, kind="primary")
        self.set_picture(self._make_body(), 0)
        self.log = CaseLog(context, self)
        self.add_section(self.tr("Log of cases"), self.log)
        self._connect()

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Delegation")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("Which decisions wait on you, and how to hand over the first of them.")

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return Step(self.path.currentIndex())

    def refresh(self, changes: Changes) -> None:  # noqa: ARG002 - everything here depends on all of it
        """Ask for what the data tell; what was written down is shown with it."""
        session = self.context.session
        question = DelegationQuestion(session.settings, session.planned, clock.today())
        self.request("all", question, self._show)

    # -- making ------------------------------------------------------------------------------------------------

    def _make_head(self) -> QWidget:
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.context.theme.space("large"))
        row.addWidget(self.index)
        self.index.setWordWrap(False)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.declared)
        words.addWidget(self.logged)
        row.addLayout(words, 1)
        self.course.setFixedWidth(grown(_SPARK))
        row.addWidget(self.course)
        return head

    def _make_path(self) -> QTabBar:
        path = QTabBar(self)
        path.setAccessibleName(self.tr("Steps"))
        path.setDrawBase(False)
        path.setExpanding(False)
        path.setUsesScrollButtons(is_large())
        path.setElideMode(Qt.TextElideMode.ElideNone)
        for step in Step:
            path.addTab(f"{step + 1}. {step_word(step)}")
        return path

    def _make_body(self) -> QWidget:
        theme = self.context.theme
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.path)
        layout.addWidget(self.about)
        for step in self.steps:
            layout.addWidget(step)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.next)
        layout.addLayout(foot)
        layout.addStretch(1)
        return body

    def _connect(self) -> None:
        keeper = self.keeper
        self.contact.add_wanted.connect(keeper.add)
        self.contact.usual_wanted.connect(keeper.add_usual)
        self.contact.change_wanted.connect(keeper.change)
        self.contact.chosen_now.connect(self._choose)
        for step in self.steps:
            step.kept.connect(keeper.keep)
        self.coherence.print_wanted.connect(self._print)
        self.coherence.use_wanted.connect(self._new_case)
        self.integration.plan_wanted.connect(self._plan)
        self.log.add_wanted.connect(self._new_case)
        self.log.change_wanted.connect(keeper.change_case)
        self.path.currentChanged.connect(self._turn)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)

    # -- showing -----------------------------------------------------------------------------------------------

    @Slot(object)
    def _show(self, view: DelegationView) -> None:
        is_first = self._view is None
        self._view = view
        self.keeper.set_view(view)
        self._fill()
        if is_first and self._state is not None:
            self.path.setCurrentIndex(int(first_open(self._state.chosen)))
        self.show_content()

    def _fill(self) -> None:
        view, notebook = self._view, self.context.session.notebook
        if view is None:
            return
        validations = notebook.all(Validation)
        chosen = notebook.get(Validation, self._chosen) or to_delegate(validations)
        self._chosen = chosen.id if chosen is not None else ""
        self._state = State(
            validations, chosen, notebook.all(Case), notebook.all(Objective), notebook.all(Experiment), view
        )
        for step in self.steps:
            step.show_state(self._state)
        self.log.show_state(self._state)
        self._tell(self._state)

    def _tell(self, state: State) -> None:
        formats, found = self.context.formats, state.view.plans.bottleneck
        self.index.setVisible(found.declared.share is not None)
        self.index.setText(formats.rate(found.declared.share, 0))
        self.index.setAccessibleName(self.tr("Bottleneck index"))
        self.declared.setText(declared_sentence(found, formats))
        self.logged.setText(logged_sentence(found, formats))
        for label in (self.declared, self.logged):  # before anything is listed the first step says the same
            label.setVisible(bool(state.validations or state.cases))
        self.course.setVisible(len(found.months) > 1)
        shares = [index.share if index.share is not None else math.nan for _month, index in found.months]
        months = [formats.month(month) for month, _index in found.months]
        self.course.set_values(self.tr("Bottleneck index"), months, shares, Unit.RATE)
        finished = done(state.chosen)
        for step in Step:
            mark = f" {_CHECK}" if step in finished else ""
            self.path.setTabText(int(step), f"{step + 1}. {step_word(step)}{mark}")
        if state.chosen is not None:
            text = self.tr("Handing over: {name}. {count} of 5 steps done.")
            self.about.setText(text.format(name=state.chosen.what, count=len(finished)))
        else:
            self.about.setText(self.tr("Five steps, one at a time; each is kept as you go and can be undone."))
        self._turn()

    @Slot()
    def _turn(self, *_index: int) -> None:
        """Show the step that is chosen; not a stack, which would be as high as its highest page."""
        for number, step in enumerate(self.steps):
            step.setVisible(number == int(self.step))
        self.back.setEnabled(self.step is not Step.CONTACT)
        self.next.setVisible(self.step is not Step.INTEGRATION)
        self.next.setEnabled(self._state is not None and self._state.chosen is not None)
        if self._state is not None:
            self.set_advice(delegation_advice(self._state, self.step))

    # -- acting ------------------------------------------------------------------------------------------------

    @Slot(str)
    def _choose(self, validation_id: str) -> None:
        self._chosen = validation_id
        self._fill()
        if self._state is not None:
            self.path.setCurrentIndex(max(int(first_open(self._state.chosen)), int(Step.COLLECTION)))

    @Slot()
    def _go_back(self) -> None:
        self.path.setCurrentIndex(max(self.path.currentIndex() - 1, 0))

    @Slot()
    def _go_on(self) -> None:
        if self.step is Step.COHERENCE:
            self.coherence.keep_shown()
        self.path.setCurrentIndex(self.path.currentIndex() + 1)

    @Slot()
    def _new_case(self) -> None:
        self.coherence.keep_shown()
        chosen = self._with_grid()
        if chosen is not None:
            self.keeper.new_case(chosen)

    @Slot()
    def _print(self) -> None:
        chosen = self._with_grid()
        if chosen is not None:
            preview_grid(self.context, chosen, self)

    @Slot()
    def _plan(self) -> None:
        if self._state is not None and self._state.chosen is not None:
            self.keeper.plan(self._state.chosen)

    def _with_grid(self) -> Validation | None:
        """Return the validation with the grid that is shown, kept or not."""
        from dataclasses import replace

        chosen = self._state.chosen if self._state is not None else None
        return replace(chosen, grid=self.coherence.grid) if chosen is not None else None
