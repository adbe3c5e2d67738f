"""Step 2: the last three decisions and what they were decided by."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ecomkpi_desktop.present.delegation import answer_word
from ecomkpi_desktop.review.delegation.grid import WANTED
from ecomkpi_desktop.review.delegation.validation import Answer, PastDecision
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.delegation.step import State, StepCard
from ecomkpi_desktop.ui.settings_pane.fields import ChoiceBox
from ecomkpi_desktop.ui.widgets.form_row import FormRow
from ecomkpi_desktop.ui.widgets.labels import Rule

_PART = ";"


@dataclass(slots=True)
class Fields:
    """Fields of one decision.

    Attributes:
        shown: what the document said when it was last shown or told: what is being typed meanwhile stays.
    """

    what: QLineEdit
    answer: ChoiceBox
    criteria: QLineEdit
    shown: PastDecision = field(default_factory=PastDecision)

    def decision(self) -> PastDecision:
        """Return what is written."""
        parts = tuple(part.strip() for part in self.criteria.text().split(_PART))
        answer = Answer(self.answer.currentData())
        return PastDecision(self.what.text().strip(), answer, tuple(part for part in parts if part))

    def show_decision(self, decision: PastDecision) -> None:
        """Show a decision that is another than the one shown before."""
        if decision == self.shown:
            return
        self.shown = decision
        self.what.setText(decision.what)
        self.answer.setCurrentIndex(self.answer.findData(decision.answer.value))
        self.criteria.setText(f"{_PART} ".join(decision.criteria))


class CollectionStep(StepCard):
    """Three decisions, written from memory."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("What did you decide the last three times, and by what?"),
            self.tr("One refusal among them shows the limit best. Part the criteria by semicolons."),
            parent,
        )
        theme = context.theme
        self.decisions: list[Fields] = []
        for number in range(WANTED):
            if number:
                self.column.addWidget(Rule(self))
            fields = Fields(QLineEdit(self), ChoiceBox(self), QLineEdit(self))
            fields.criteria.setPlaceholderText(self.tr("Margin above 30%; stock above 100; no other promotion running"))
            for answer in Answer:
                fields.answer.addItem(answer_word(answer), answer.value)
            row = QHBoxLayout()
            row.setSpacing(theme.space("medium"))
            label = self.tr("Decision {number}").format(number=number + 1)
            row.addWidget(FormRow(label, fields.what, theme, self), 3, Qt.AlignmentFlag.AlignTop)
            row.addWidget(FormRow(self.tr("Your answer"), fields.answer, theme, self), 1, Qt.AlignmentFlag.AlignTop)
            self.column.addLayout(row)
            self.column.addWidget(FormRow(self.tr("Decided by"), fields.criteria, theme, self))
            fields.what.editingFinished.connect(self._tell)
            fields.criteria.editingFinished.connect(self._tell)
            fields.answer.activated.connect(self._tell)
            self.decisions.append(fields)

    def show_state(self, state: State) -> None:
        """Show the decisions of the validation."""
        super().show_state(state)
        past = state.chosen.past if state.chosen is not None else ()
        for number, fields in enumerate(self.decisions):
            fields.show_decision(past[number] if number < len(past) else PastDecision())
        self.setEnabled(state.chosen is not None)

    @Slot()
    def _tell(self) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        for fields in self.decisions:
            fields.shown = fields.decision()
        past = tuple(fields.shown for fields in self.decisions)
        while past and past[-1] == PastDecision():
            past = past[:-1]
        if past != chosen.past:
            self.kept.emit(replace(chosen, past=past))
