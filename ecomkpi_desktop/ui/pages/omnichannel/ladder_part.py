"""The ladder from multichannel to omnichannel: five steps, what each takes, the next thing to do."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.omnichannel import ladder_verdict, next_step, requirement_text
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.notebook import keep
from ecomkpi_desktop.review.omnichannel.maturity import Ladder, MaturityAnswers, Measured, Requirement, Step, ladder
from ecomkpi_desktop.review.omnichannel.touch_points import TouchPoints
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text, set_tone
from ecomkpi_desktop.workspace.edits import Wording

_GLYPHS = {True: "●", False: "▼", None: "○"}
_TONES = {True: "accent", False: "error", None: "muted"}


class RequirementLine(QWidget):
    """One thing a step takes: measured, or asked.

    Signals:
        answered: (code, yes or no or None).
    """

    answered = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._code = ""
        theme = context.theme
        self.glyph = QLabel(self)
        self.glyph.setFont(theme.font("body"))
        self.text = Text("", theme, self)
        self.answer = Chooser(
            "", [(None, self.tr("Not said")), (True, self.tr("Yes")), (False, self.tr("No"))], self
        )
        self.answer.chosen.connect(self._answer)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_requirement(self, one: Requirement) -> None:
        """Show whether it is so."""
        self._code = one.code
        said = {True: self.tr("Yes"), False: self.tr("No"), None: self.tr("Not known")}[one.met]
        self.glyph.setText(_GLYPHS[one.met])
        set_tone(self.glyph, _TONES[one.met])
        self.glyph.setAccessibleName(said)
        self.text.setText(requirement_text(one, self._context.formats))
        self.answer.setVisible(one.is_asked)
        self.answer.setAccessibleName(self.text.text())
        self.answer.blockSignals(True)
        self.answer.choose(one.met if one.is_asked else None)
        self.answer.blockSignals(False)

    def _answer(self, value: bool | None) -> None:
        self.answered.emit(self._code, value)


class StepCard(Card):
    """One step: its number and name, what it takes."""

    answered = Signal(str, object)

    def __init__(self, context: Context, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._number = number
        theme = context.theme
        self.name = Text("", theme, self, role="strong")
        self.state = Caption("", theme, self)
        self.about = Caption("", theme, self)
        self.lines: list[RequirementLine] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*(theme.space("medium"),) * 4)
        self._layout.setSpacing(theme.space("tight"))
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.state)
        self.state.setWordWrap(False)
        self._layout.addLayout(head)
        self._layout.addWidget(self.about)

    def show_step(self, step: Step, *, is_reached: bool, is_next: bool) -> None:
        """Show a step: reached, next, or still to come."""
        self.name.setText(f"{self._number}. {words('omnichannel', step.name)}")
        self.about.setText(words("omnichannel", step.about))
        state = self.tr("reached") if is_reached else self.tr("next step") if is_next else self.tr("later")
        self.state.setText(state)
        tone = "accent" if is_reached else "warning" if is_next else "muted"
        for label in (self.name, self.state):
            set_tone(label, "normal" if label is self.name and is_next else tone)
        while len(self.lines) < len(step.requirements):
            line = RequirementLine(self._context, self)
            line.answered.connect(self.answered)
            self._layout.addWidget(line)
            self.lines.append(line)
        for line, one in zip(self.lines, step.requirements, strict=True):
            line.show_requirement(one)


class LadderPart(QWidget):
    """The five steps; answers are kept as notes and can be undone."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.verdict = Text("", theme, self, role="strong")
        self.todo = Text("", theme, self)
        self.cards: list[StepCard] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.space("small"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.verdict)
        layout.addWidget(self.todo)
        layout.addLayout(self._grid)

    def make_ahead(self) -> bool:
        """Make the card of a further step; False once there is none."""
        steps = ladder(Measured(), MaturityAnswers(), TouchPoints()).steps
        place = len(self.cards)
        if place == len(steps):
            return False
        self._add_card()
        self.cards[-1].show_step(steps[place], is_reached=False, is_next=place == 0)
        for widget in (self.cards[-1], *self.cards[-1].findChildren(QWidget)):
            widget.ensurePolished()  # else the style is applied to all of them at the first sight
        return True

    def _add_card(self) -> None:
        number = len(self.cards) + 1
        card = StepCard(self._context, number, self)
        card.answered.connect(partial(self._keep))
        self._grid.addWidget(card, number - 1, 0)
        self.cards.append(card)

    def show_ladder(self, ladder: Ladder) -> None:
        """Show where the firm stands."""
        while len(self.cards) < len(ladder.steps):
            self._add_card()
        for place, (card, step) in enumerate(zip(self.cards, ladder.steps, strict=True)):
            card.show_step(step, is_reached=place < ladder.level, is_next=place == ladder.level)
        self.verdict.setText(ladder_verdict(ladder))
        following = next_step(ladder)
        self.todo.setVisible(bool(following))
        self.todo.setText(following)

    def focus_first(self) -> None:
        """Give the keyboard to the first answer that can be given."""
        answers = (line.answer for card in self.cards for line in card.lines)
        first = next((one for one in answers if one.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, code: str, value: bool | None) -> None:
        session = self._context.session
        note = session.notebook.get(MaturityAnswers, MaturityAnswers().id) or MaturityAnswers()
        session.edit(keep(Wording(QT_TRANSLATE_NOOP("edits", "Answer on channels")), answered(note, code, value)))


def answered(note: MaturityAnswers, code: str, value: bool | None) -> MaturityAnswers:
    """Return the answers with one more, or without it."""
    answers = {name: said for name, said in note.answers.items() if name != code}
    return replace(note, answers=answers if value is None else {**answers, code: value})
