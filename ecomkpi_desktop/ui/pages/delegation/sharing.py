"""Steps 4 and 5: the objective that is shared, and the first initiative; then the day of the handing over."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.delegation import decider_word
from ecomkpi_desktop.present.plans import effect_sentences, result_name, spent_sentence, standing_sentence
from ecomkpi_desktop.present.texts import sentence_case
from ecomkpi_desktop.review.delegation.validation import Decider
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.delegation.step import State, StepCard
from ecomkpi_desktop.ui.settings_pane.fields import ChoiceBox
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.form_row import FormRow
from ecomkpi_desktop.ui.widgets.labels import Rule, Text


class ObjectiveStep(StepCard):
    """One objective that both answer for."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("Which objective do you share?"),
            self.tr("Whoever decides needs the figure by which the decisions are judged: one that both of you see."),
            parent,
        )
        theme = context.theme
        self.objective = ChoiceBox(self)
        self.objective.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.objective.setMinimumContentsLength(24)
        self.column.addWidget(FormRow(self.tr("Objective"), self.objective, theme, self))
        self.told = Text("", theme, self)
        self.column.addWidget(self.told)
        self.open = Button(self.tr("Set an objective…"), self)
        self.column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.objective.activated.connect(self._choose)
        self.open.clicked.connect(self._open)

    def show_state(self, state: State) -> None:
        """Show the objectives, and where the shared one stands."""
        super().show_state(state)
        self.objective.clear()
        self.objective.addItem(self.tr("None yet"), "")
        for one in state.objectives:
            self.objective.addItem(one.text, one.id)
        shared = state.chosen.objective if state.chosen is not None else ""
        self.objective.setCurrentIndex(max(self.objective.findData(shared), 0))
        formats = self.context.formats
        lines = [
            self.tr("{name}: {value}").format(
                name=sentence_case(result_name(one.result)), value=standing_sentence(one, formats)
            )
            for one in state.view.plans.standings
            if one.objective.id == shared
        ]
        nothing = self.tr("No objective is set yet: set one, it then appears in this list.")
        self.told.setText("\n".join(lines) if state.objectives else nothing)
        self.told.setVisible(bool(self.told.text()))
        self.setEnabled(state.chosen is not None)

    @Slot()
    def _choose(self) -> None:
        if self.chosen is not None:
            self.kept.emit(replace(self.chosen, objective=str(self.objective.currentData())))

    @Slot()
    def _open(self) -> None:
        self.context.page_wanted.emit("objectives")


class IntegrationStep(StepCard):
    """The first initiative, and the day from which the other one decides.

    Signals:
        plan_wanted: plan the initiative or change it.
    """

    plan_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("What does this person try first, alone?"),
            self.tr("A secondary channel, a frame, a budget, and one day on which you look at the result together."),
            parent,
        )
        theme = context.theme
        self.told = Text("", theme, self)
        self.frame = Text("", theme, self, tone="muted")
        self.result = Text("", theme, self)
        self.plan = Button(self.tr("Plan the initiative…"), self)
        self.handed = Text("", theme, self, role="strong")
        self.hand_over = Button(self.tr("Hand over from today"), self)
        for widget in (self.told, self.frame, self.result):
            self.column.addWidget(widget)
        self.column.addWidget(self.plan, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Rule(self))
        row = QHBoxLayout()
        row.addWidget(self.handed, 1)
        row.addWidget(self.hand_over)
        self.column.addLayout(row)
        self.plan.clicked.connect(self.plan_wanted)
        self.hand_over.clicked.connect(self._turn)

    def show_state(self, state: State) -> None:
        """Show the initiative as the data see it, and who decides."""
        super().show_state(state)
        chosen = state.chosen
        self.setEnabled(chosen is not None)
        if chosen is None:
            return
        self._show_initiative(state, chosen.initiative)
        person = decider_word(Decider.PERSON, chosen)
        if chosen.handed_over is None:
            text = self.tr("Until you hand it over, every case still waits on you.")
            self.hand_over.setText(self.tr("Hand over from today"))
        else:
            text = self.tr("{person} decides since {day}.").format(
                person=person, day=self.context.formats.date(chosen.handed_over)
            )
            self.hand_over.setText(self.tr("Take it back"))
        self.hand_over.setAccessibleName(self.hand_over.text())
        self.handed.setText(text)
        self.hand_over.setEnabled(bool(chosen.person) or chosen.handed_over is not None)
        self.hand_over.setToolTip("" if chosen.person else self.tr("Name who decides first, in step 1."))

    def _show_initiative(self, state: State, initiative: str) -> None:
        formats = self.context.formats
        found = next((one for one in state.view.plans.experiments if one.experiment.id == initiative), None)
        if found is None:
            names = ", ".join(channel_name(name) for name in state.view.secondary)
            text = self.tr("Channels that sell without being the main one: {names}.").format(names=names)
            nothing = self.tr("Your files know one channel only: try it on a small part, one country or one product.")
            self.told.setText(text if names else nothing)
            self.plan.setText(self.tr("Plan the initiative…"))
        else:
            one = found.experiment
            text = self.tr("“{name}” on {channel}, {first} to {last}; joint analysis on {analysis}.").format(
                name=one.hypothesis, channel=channel_name(one.channel), first=formats.date(one.first),
                last=formats.date(one.last), analysis=formats.date(one.analysis_on or one.last),
            )  # fmt: skip
            self.told.setText(text)
            self.plan.setText(self.tr("Change the initiative…"))
        self.plan.setAccessibleName(self.plan.text())
        self.frame.setText(found.experiment.frame if found is not None else "")
        self.frame.setVisible(bool(self.frame.text()))
        sentences = [spent_sentence(found, formats), *effect_sentences(found, formats)] if found is not None else []
        self.result.setText(" ".join(sentences))
        self.result.setVisible(bool(sentences))

    @Slot()
    def _turn(self) -> None:
        if self.chosen is not None:
            day = clock.today() if self.chosen.handed_over is None else None
            self.kept.emit(replace(self.chosen, handed_over=day))
