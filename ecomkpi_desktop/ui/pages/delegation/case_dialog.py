"""A case: opened, marked with the grid, decided by somebody."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QDate, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.delegation import answer_word, decider_word, score_sentence
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.delegation.grid import TOP_MARK, score
from ecomkpi_desktop.review.delegation.validation import Answer, Case, Decider, Form, Grid, Validation
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.plans.fields import DayField
from ecomkpi_desktop.ui.plans.form import FormDialog
from ecomkpi_desktop.ui.settings_pane.fields import ChoiceBox
from ecomkpi_desktop.ui.widgets.labels import Rule, Text

_LONGEST = 100
_MARKS = {
    0: QT_TRANSLATE_NOOP("delegation", "Not met"),
    1: QT_TRANSLATE_NOOP("delegation", "Partly met"),
    TOP_MARK: QT_TRANSLATE_NOOP("delegation", "Met"),
}


class CaseDialog(FormDialog):
    """Asks what came up; the grid of its validation gives the answer, which can be overruled.

    Args:
        case: what is there; its id is kept.
        validation: of which it is a case.
    """

    def __init__(
        self,
        context: Context,
        case: Case,
        validation: Validation,
        parent: QWidget | None = None,
        *,
        is_new: bool = False,
    ) -> None:
        title = self.tr("A case of “{name}”").format(name=validation.what)
        super().__init__(context, title, self.tr("Keep"), parent, is_new=is_new)
        self._case, self._validation = case, validation
        self._grid = validation.grid or Grid()
        self._answered = case.answer is not None  # what was chosen by hand is not overwritten by the grid
        self.what = QLineEdit(case.what, self)
        self.what.setMaxLength(_LONGEST)
        self.opened = DayField(context, case.opened_on, self)
        self.decider = ChoiceBox(self)
        for decider in Decider:
            self.decider.addItem(decider_word(decider, validation), decider.value)
        self.decider.setCurrentIndex(self.decider.findData(case.decider.value))
        self.add_row((self.tr("What is asked"), self.what))
        self.add_row((self.tr("Asked on"), self.opened), (self.tr("Who decides"), self.decider))
        self.marks: dict[str, ChoiceBox] = {}
        self._add_marks()
        self.verdict = Text("", context.theme, self, role="strong", tone="accent")
        self.rows.addWidget(self.verdict)
        self.answer = ChoiceBox(self)
        self.answer.addItem(self.tr("Still waiting"), "")
        for answer in Answer:
            self.answer.addItem(answer_word(answer), answer.value)
        self.answer.setCurrentIndex(max(self.answer.findData(case.answer.value if case.answer else ""), 0))
        self.decided = DayField(context, case.decided_on or max(clock.today(), case.opened_on), self)
        self.add_row((self.tr("Answer given"), self.answer), (self.tr("Decided on"), self.decided))
        self.what.textChanged.connect(self._check)
        self.opened.dateChanged.connect(self._follow)
        self.answer.activated.connect(self._by_hand)
        self.answer.currentIndexChanged.connect(self._check)
        self._score()
        self._check()
        self.fit()
        self.what.setFocus()
        context.adopt(self, "delegation_case")

    def case(self) -> Case:
        """Return the case as it was written."""
        answer = self.answer.currentData()
        decided = max(self.decided.day, self.opened.day) if answer else None
        return replace(
            self._case,
            what=self.what.text().strip(),
            opened_on=self.opened.day,
            decider=Decider(self.decider.currentData()),
            decided_on=decided,
            answer=Answer(answer) if answer else None,
            marks=self._marked(),
        )

    def _add_marks(self) -> None:
        if not self._grid.criteria:
            return
        self.rows.addWidget(Rule(self))
        shown = (0, TOP_MARK) if self._grid.form is Form.CHECKLIST else tuple(_MARKS)
        for line in self._grid.criteria:
            box = ChoiceBox(self)
            box.addItem(self.tr("Not answered yet"), -1)
            for mark in shown:
                box.addItem(words("delegation", _MARKS[mark]), mark)
            box.setCurrentIndex(max(box.findData(self._case.marks.get(line.text, -1)), 0))
            box.currentIndexChanged.connect(partial(self._score))
            self.marks[line.text] = box
            self.add_row((line.text, box))

    def _marked(self) -> dict[str, int]:
        found = {text: int(box.currentData()) for text, box in self.marks.items()}
        return {text: mark for text, mark in found.items() if mark >= 0}

    @Slot()
    def _score(self, *_index: int) -> None:
        found = score(self._grid, self._marked())
        self.verdict.setText(score_sentence(found, self._grid.form, self.context.formats))
        if not self._answered and hasattr(self, "answer"):
            self.answer.setCurrentIndex(max(self.answer.findData(found.answer.value if found.answer else ""), 0))

    @Slot()
    def _by_hand(self) -> None:
        self._answered = True

    @Slot()
    def _check(self) -> None:
        self.keep.setEnabled(bool(self.what.text().strip()))
        self.decided.setEnabled(bool(self.answer.currentData()))

    @Slot(QDate)
    def _follow(self, day: QDate) -> None:
        if self.decided.date() < day:
            self.decided.setDate(day)
