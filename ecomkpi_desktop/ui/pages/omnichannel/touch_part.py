"""The checklist of touch points: the same everywhere, or not, and what differs."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.omnichannel import answer_word
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.notebook import keep
from ecomkpi_desktop.review.omnichannel.touch_points import TOUCH_POINTS, Answer, TouchPoint, TouchPoints
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text
from ecomkpi_desktop.workspace.edits import Wording

_LONGEST = 200


class TouchPart(Card):
    """One line per touch point; answers and remarks are kept as a note and can be undone."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.summary = Text("", theme, self, role="strong")
        self.answers: dict[str, Chooser] = {}
        self.remarks: dict[str, QLineEdit] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space("large"))
        grid.setVerticalSpacing(theme.space("small"))
        grid.setColumnStretch(0, 1)
        for row, one in enumerate(TOUCH_POINTS):
            self._add(grid, row, one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("medium"))
        layout.addWidget(self.summary)
        layout.addLayout(grid)

    def show_points(self, points: TouchPoints) -> None:
        """Show the answers."""
        for code, chooser in self.answers.items():
            chooser.blockSignals(True)
            chooser.choose(points.answers.get(code))
            chooser.blockSignals(False)
            field = self.remarks[code]
            field.setVisible(points.answers.get(code) is Answer.DIFFERS)
            if not field.hasFocus():
                field.setText(points.remarks.get(code, ""))
        share = points.consistency
        if share is None:
            self.summary.setText(self.tr("Ask someone who bought in each channel, and go down the list together."))
            return
        text = self.tr("{share} of what you looked at is the same everywhere.")
        self.summary.setText(text.format(share=self._context.formats.rate(share, 0)))

    # -- inside ------------------------------------------------------------------------------------------------

    def _add(self, grid: QGridLayout, row: int, one: TouchPoint) -> None:
        theme, name = self._context.theme, words("omnichannel", one.name)
        about = QVBoxLayout()
        about.setSpacing(theme.space("hair"))
        about.addWidget(Text(name, theme, self, role="strong"))
        about.addWidget(Caption(words("omnichannel", one.ask), theme, self))
        field = QLineEdit(self)
        field.setMaxLength(_LONGEST)
        field.setPlaceholderText(self.tr("What differs, and who settles it"))
        field.setAccessibleName(self.tr("{point}: what differs").format(point=name))
        field.editingFinished.connect(partial(self._remark, one.code))
        about.addWidget(field)
        choices = [(None, self.tr("Not looked at")), *((answer, answer_word(answer)) for answer in Answer)]
        chooser = Chooser(name, choices, self)
        chooser.chosen.connect(partial(self._answer, one.code))
        grid.addLayout(about, row, 0)
        grid.addWidget(chooser, row, 1, Qt.AlignmentFlag.AlignVCenter)
        self.answers[one.code], self.remarks[one.code] = chooser, field

    def _note(self) -> TouchPoints:
        return self._context.session.notebook.get(TouchPoints, TouchPoints().id) or TouchPoints()

    def _answer(self, code: str, answer: Answer | None) -> None:
        note = self._note()
        answers = {name: said for name, said in note.answers.items() if name != code}
        if answer is not None:
            answers[code] = answer
        self._keep(replace(note, answers=answers))

    def _remark(self, code: str) -> None:
        note, text = self._note(), self.remarks[code].text().strip()
        if text != note.remarks.get(code, ""):
            remarks = {name: said for name, said in note.remarks.items() if name != code}
            self._keep(replace(note, remarks={**remarks, code: text} if text else remarks))

    def _keep(self, note: TouchPoints) -> None:
        self._context.session.edit(keep(Wording(QT_TRANSLATE_NOOP("edits", "Touch points")), note))
