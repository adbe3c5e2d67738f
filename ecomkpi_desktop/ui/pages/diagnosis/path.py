"""The five questions as a path: one under the other, each with its verdict, its answer and its figures."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ecomkpi_desktop.present.diagnosis import (
    answer_text,
    evidence_name,
    question_text,
    to_do_text,
    verdict_text,
)
from ecomkpi_desktop.review.diagnosis.answer import Answer, Evidence, Question, Verdict
from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.pages.parts.tiles import PLAIN_FIGURE
from ecomkpi_desktop.ui.theme.fonts import grown, is_large
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.figure_label import FigureLabel
from ecomkpi_desktop.ui.widgets.labels import Caption, Text, set_tone

if TYPE_CHECKING:
    from ecomkpi_desktop.present.numbers import Formats

_ICONS = {
    Verdict.CAUSE: ("warning", "warning"),
    Verdict.SOUND: ("check", "positive"),
    Verdict.UNKNOWN: ("help", "muted"),
}
_TONES = {Verdict.CAUSE: "warning", Verdict.SOUND: "accent", Verdict.UNKNOWN: "muted"}
_ROUND = 26
_NAME = 330  # width of a name, so that the values of all steps stand under each other
_VALUE = 110  # least width of a column of values


class _Station(QWidget):
    """The number of a question on the line that joins them."""

    def __init__(self, theme: Theme, number: int, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = number
        self._is_last = number == count
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as the circle."""
        return QSize(grown(_ROUND) + 2, grown(_ROUND) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle, and the line to the next one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = grown(_ROUND)
        circle = QRectF(1, 1, size, size)
        painter.setPen(QPen(self._theme.colour("outline"), 1.5))
        if not self._is_last:
            x = circle.center().x()
            painter.drawLine(int(x), int(circle.bottom()) + 4, int(x), self.height())
        painter.drawEllipse(circle)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._theme.font("strong"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class PathStep(QWidget):
    """One question."""

    def __init__(self, context: Context, number: int, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: tuple[Answer, Formats] | None = None
        self._lines: list[tuple[str, bool]] = []  # of the figures: name, and whether it is known of a year before
        self._verdict = Verdict.UNKNOWN
        theme = context.theme
        self.question = Text("", theme, self, role="heading")
        self._icon = QLabel(self)
        self.verdict = Text("", theme, self, role="strong")
        self.verdict.setWordWrap(False)
        self.answer = Text("", theme, self)
        self.to_do = Text("", theme, self, role="strong")
        self.values: list[FigureLabel] = []
        self._figures = QWidget(self)
        body = QVBoxLayout()
        body.setSpacing(theme.space("tight"))
        head = QHBoxLayout()
        head.setSpacing(theme.space("tight"))
        head.addWidget(self.question, 1)
        head.addWidget(self._icon)
        head.addWidget(self.verdict)
        body.addLayout(head)
        for widget in (self.answer, self.to_do, self._figures):
            body.addWidget(widget)
        body.addSpacing(theme.space("large"))
        self._body = body
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("medium"))
        layout.addWidget(_Station(theme, number, count, self))
        layout.addLayout(body, 1)
        theme.changed.connect(self._tint)

    def set_answer(self, answer: Answer) -> None:
        """Show an answer and its figures."""
        formats = self._context.formats
        if self._shown == (answer, formats):
            return
        self._shown = answer, formats
        self._verdict = answer.verdict
        self.question.setText(question_text(answer.question))
        self.verdict.setText(verdict_text(answer.verdict))
        self._icon.setAccessibleName(verdict_text(answer.verdict))
        self.answer.setText(answer_text(answer, formats))
        to_do = to_do_text(answer)
        self.to_do.setText(to_do)
        self.to_do.setVisible(bool(to_do))
        self.setAccessibleName(f"{self.question.text()} {self.verdict.text()}")
        self.setAccessibleDescription(self.answer.text())
        self._show_figures(answer.evidence)
        self._tint()

    def _show_figures(self, evidence: Sequence[Evidence]) -> None:
        lines = [(evidence_name(one), one.before is not None) for one in evidence]
        if lines != self._lines:
            self._lines = lines
            self._lay_out(evidence)
        seen = (seen for one in evidence for seen in (one.now, one.before) if seen is not None)
        for label, one in zip(self.values, seen, strict=True):
            label.set_figure(one.figure, Origin(one.selection))

    def _lay_out(self, evidence: Sequence[Evidence]) -> None:
        self._figures.hide()
        self._figures.deleteLater()  # not at once: one of its figures may have been pressed
        self._figures = QWidget(self)
        self.values = []
        grid = QGridLayout(self._figures)
        grid.setContentsMargins(0, self._context.theme.space("tight"), 0, 0)
        grid.setHorizontalSpacing(self._context.theme.space("large"))
        grid.setVerticalSpacing(0)
        if any(one.before is not None for one in evidence):
            for column, words in ((1, self.tr("Now")), (2, self.tr("A year before"))):
                head = Caption(words, self._context.theme, self._figures)
                head.setAlignment(Qt.AlignmentFlag.AlignRight)
                head.setContentsMargins(0, 0, 5, 0)  # as far in as the values under it
                grid.addWidget(head, 0, column)
        for row, one in enumerate(evidence, 1):
            self._add_line(grid, row, one)
        grid.setColumnStretch(3, 1)
        grid.setColumnMinimumWidth(0, _NAME if is_large() else grown(_NAME))
        for column in (1, 2):
            grid.setColumnMinimumWidth(column, grown(_VALUE))
        self._body.insertWidget(self._body.count() - 1, self._figures)
        self._figures.setVisible(bool(evidence))

    def _add_line(self, grid: QGridLayout, row: int, evidence: Evidence) -> None:
        name = evidence_name(evidence)
        grid.addWidget(Text(name, self._context.theme, self._figures, tone="muted"), row, 0)
        for column, seen, when in (
            (1, evidence.now, self.tr("Now")), (2, evidence.before, self.tr("A year before"))
        ):
            if seen is None:
                continue
            label = FigureLabel(self._context, f"{name}, {when}", self._figures)
            label.setStyleSheet(PLAIN_FIGURE)
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignRight)
            self.values.append(label)

    @Slot()
    def _tint(self) -> None:
        name, colour = _ICONS[self._verdict]
        self._icon.setPixmap(self._context.theme.icon(name, colour).pixmap(18, 18))
        set_tone(self.verdict, _TONES[self._verdict])


class QuestionPath(QWidget):
    """The five questions in their order."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, context.theme.space("small"), 0, 0)
        layout.setSpacing(0)
        count = len(Question)
        self.steps = [PathStep(context, number, count, self) for number in range(1, count + 1)]
        for step in self.steps:
            layout.addWidget(step)

    def set_answers(self, answers: Sequence[Answer]) -> None:
        """Show the answers."""
        for step, answer in zip(self.steps, answers, strict=True):
            step.set_answer(answer)
