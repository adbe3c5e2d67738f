"""One question on one file, with its answers as radio buttons, or as a list when there are many."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.elided import ElidedText
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text
from ecomkpi_desktop.ui.wizard.combo import Combo
from ecomkpi_desktop.ui.wizard.questions import Question

_MOST_BUTTONS = 5


class QuestionBox(Card):
    """Asks a :class:`Question`.

    Signals:
        answered: the file's number, the question's code, the value chosen.
    """

    answered = Signal(int, str, str)

    def __init__(
        self, number: int, file: str, question: Question, chosen: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._number = number
        self._question = question
        self._theme = theme
        self._group: QButtonGroup | None = None
        self._combo: Combo | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(theme.space("large"),) * 4)
        self._column.setSpacing(theme.space("tight"))
        self._column.addWidget(ElidedText(file, theme, self, role="caption", tone="muted"))
        self._column.addWidget(Text(question.text, theme, self, role="heading"))
        if question.example:
            self._column.addWidget(Text(question.example, theme, self, tone="muted"))
        self._column.addSpacing(theme.space("tight"))
        if len(question.options) > _MOST_BUTTONS:
            self._offer_list(chosen)
        else:
            self._offer_buttons(chosen)
        self.setAccessibleName(f"{file}: {question.text}")
        self.setAccessibleDescription(question.example)

    @property
    def key(self) -> tuple[int, str]:
        """Number of the file and code of the question."""
        return self._number, self._question.code

    @property
    def value(self) -> str:
        """The answer chosen, "" while there is none."""
        if self._combo is not None:
            return str(self._combo.currentData() or "")
        place = self._group.checkedId() if self._group is not None else -1
        return self._question.options[place].value if place >= 0 else ""

    @property
    def combo(self) -> Combo | None:
        """The list of answers, when there are many."""
        return self._combo

    def buttons(self) -> list[QAbstractButton]:
        """The answers, in order, when they are few."""
        return self._group.buttons() if self._group is not None else []

    def take_focus(self) -> None:
        """Be ready for the keyboard."""
        buttons = self.buttons()
        if self._combo is not None:
            self._combo.setFocus()
        elif buttons:
            next((button for button in buttons if button.isChecked()), buttons[0]).setFocus()

    def _offer_buttons(self, chosen: str) -> None:
        question, theme = self._question, self._theme
        self._group = QButtonGroup(self)
        for place, option in enumerate(question.options):
            words = option.text
            if option.value == question.proposed:
                words = self.tr("{answer} (most likely)").format(answer=words)
            button = QRadioButton(words, self)
            button.setAccessibleName(words)
            button.setAccessibleDescription(f"{question.text} {option.consequence}".strip())
            button.setChecked(option.value == (chosen or question.proposed))
            self._group.addButton(button, place)
            self._column.addWidget(button)
            if option.consequence:
                note = Caption(option.consequence, theme, self)
                note.setIndent(theme.space("wide"))
                self._column.addWidget(note)
        self._group.buttonToggled.connect(self._toggled)  # arrow keys toggle without a click

    def _offer_list(self, chosen: str) -> None:
        question = self._question
        self._combo = Combo(question.text, self)
        self._combo.setPlaceholderText(self.tr("Choose…"))
        answers = [
            ("  ·  ".join(filter(None, (option.text, option.consequence))), option.value) for option in question.options
        ]
        self._combo.offer(answers, chosen or question.proposed)
        self._combo.activated.connect(self._answer)
        self._column.addWidget(self._combo)

    @Slot(QAbstractButton, bool)
    def _toggled(self, _button: QAbstractButton, is_checked: bool) -> None:
        if is_checked:
            self._answer()

    @Slot()
    def _answer(self) -> None:
        self.answered.emit(self._number, self._question.code, self.value)
