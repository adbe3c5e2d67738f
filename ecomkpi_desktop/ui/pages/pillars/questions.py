"""The self-assessment: six sentences, each answered with the arrows; every answer is a note that can be undone."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QWidget

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.notebook import forget, keep
from ecomkpi_desktop.review.pillars.assessment import ANSWERS, QUESTIONS, SelfAnswer
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.widgets.labels import Text
from ecomkpi_desktop.workspace.edits import Wording

_ANSWERED = Wording(QT_TRANSLATE_NOOP("edits", "Answer of the self-assessment"))
_NONE = -1


class Questions(QWidget):
    """One row per sentence.

    Attributes:
        choosers: by key of the question.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.choosers: dict[str, Chooser] = {}
        self._sentences: dict[str, Text] = {}
        theme = context.theme
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space("large"))
        grid.setVerticalSpacing(theme.space("small"))
        grid.setColumnStretch(0, 1)
        choices = [(_NONE, self.tr("No answer"))]
        choices += [(value, words("pillars", text)) for value, text in enumerate(ANSWERS)]
        for row, (key, text) in enumerate(QUESTIONS.items()):
            sentence = words("pillars", text)
            chooser = Chooser(sentence, choices, self)
            chooser.chosen.connect(partial(self._answer, key))
            self.choosers[key] = chooser
            self._sentences[key] = Text(sentence, theme, self)
            grid.addWidget(self._sentences[key], row, 0)
            grid.addWidget(chooser, row, 1)

    def show_answers(self) -> None:
        """Show the answers of the document."""
        answers = {one.id: one.value for one in self._context.session.notebook.all(SelfAnswer)}
        for key, chooser in self.choosers.items():
            with QSignalBlocker(chooser):
                chooser.choose(min(answers.get(key, _NONE), len(ANSWERS) - 1))

    def show_measured(self, keys: Collection[str]) -> None:
        """Say of some sentences that the fact is measured: an answer to them no longer counts."""
        measured = self.tr("{sentence} Measured from your data: an answer no longer counts.")
        for key, text in QUESTIONS.items():
            sentence, is_measured = words("pillars", text), key in keys
            self._sentences[key].setText(measured.format(sentence=sentence) if is_measured else sentence)
            self.choosers[key].setEnabled(not is_measured)

    def _answer(self, key: str, value: int) -> None:
        session = self._context.session
        answer = SelfAnswer(key, value, clock.today())
        session.edit(forget(_ANSWERED, answer) if value == _NONE else keep(_ANSWERED, answer))
