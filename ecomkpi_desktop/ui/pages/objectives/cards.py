"""Objectives as cards: what is wanted, and for each key result where it stands and how it came there."""

import math
from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.present.plans import (
    COURSE_STATUS,
    course_word,
    result_name,
    standing_sentence,
    way_text,
)
from ecomkpi_desktop.present.statuses import status_glyph
from ecomkpi_desktop.present.texts import sentence_case
from ecomkpi_desktop.review.objectives.objective import Objective
from ecomkpi_desktop.review.objectives.standing import Standing
from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.pages.parts.names import short_name
from ecomkpi_desktop.ui.pages.parts.tiles import FLUSH, PLAIN_FIGURE
from ecomkpi_desktop.ui.plots.trajectory import Trajectory, Way
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.figure_label import FigureLabel
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Heading, Rule, Text

_SIDE_BY_SIDE = 600
_WORDS_WIDTH = 250
_TONES = {"in": "accent", "below": "warning", "unknown": "muted"}


class ResultRow(QWidget):
    """One key result: words on the left, its way on the right; one under the other where it is narrow.

    Signals:
        change_wanted: change or remove it.
    """

    change_wanted = Signal()

    def __init__(self, context: Context, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme, formats = context.theme, context.formats
        self._context = context
        self.standing = standing
        name = sentence_case(result_name(standing.result))
        status = COURSE_STATUS[standing.course]
        self.value = FigureLabel(context, name, self, role="figure")
        self.value.setStyleSheet(PLAIN_FIGURE)
        if standing.now is not None:
            self.value.set_figure(standing.now, Origin(Selection(standing.window)))
        word = f"{status_glyph(status)} {course_word(standing.course)}"
        self.course = Text(word, theme, self, role="strong", tone=_TONES[status])
        self.sentence = Text(standing_sentence(standing, formats), theme, self)
        self.change = Button(self.tr("Change…"), self, kind="quiet")
        self.change.setAccessibleName(self.tr("Change the key result {name}").format(name=name))
        self.change.setStyleSheet(FLUSH)
        self.change.clicked.connect(self.change_wanted)
        self.way = Trajectory(context, self)
        self.way.set_way(_way(standing))
        self.way.picked.connect(self._explain_point)
        told = QWidget(self)
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("hair"))
        column.addWidget(Text(name, theme, told, role="strong"))
        column.addWidget(Caption(way_text(standing.result, formats), theme, told))
        line = QHBoxLayout()
        line.addWidget(self.value)
        line.addWidget(self.course, 1)
        column.addLayout(line)
        column.addWidget(self.sentence)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._told = told
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.space("large"))
        self._layout.addWidget(told)
        self._layout.addWidget(self.way, 1, Qt.AlignmentFlag.AlignTop)

    @Slot(str)
    def _explain_point(self, position: str) -> None:
        """Explain a point of the way: the figure over the days that ended there, on the data of today."""
        point = self.standing.points[int(position)]
        if point.figure is not None:
            self._context.explain(point.figure, self.way.anchor, Origin(Selection(point.window)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the way beside the words where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= grown(_SIDE_BY_SIDE)
        self._told.setFixedWidth(grown(_WORDS_WIDTH)) if wide else self._told.setMaximumWidth(16777215)
        if not wide:
            self._told.setMinimumWidth(0)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._layout.direction() is not direction:
            self._layout.setDirection(direction)


class ObjectiveCard(Card):
    """An objective with its key results.

    Signals:
        change_wanted: change or remove it.
        add_wanted: add a key result.
        result_wanted: id of the key result to change.
    """

    change_wanted = Signal()
    add_wanted = Signal()
    result_wanted = Signal(str)

    def __init__(
        self, context: Context, objective: Objective, standings: Iterable[Standing], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme, formats = context.theme, context.formats
        self.objective = objective
        self.change = Button(self.tr("Change…"), self)
        self.change.setAccessibleName(self.tr("Change the objective {name}").format(name=objective.text))
        self.add = Button(self.tr("Add a key result…"), self)
        self.change.clicked.connect(self.change_wanted)
        self.add.clicked.connect(self.add_wanted)
        days = self.tr("{first} to {last}").format(
            first=formats.date(objective.start), last=formats.date(objective.due)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("small"))
        head = QHBoxLayout()
        head.setSpacing(theme.space("small"))
        head.addWidget(Heading(objective.text, theme, self), 1)
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        layout.addWidget(Caption(f"{objective.owner} \u00b7 {days}" if objective.owner else days, theme, self))
        self.results: list[ResultRow] = []
        for standing in standings:
            layout.addWidget(Rule(self))
            row = ResultRow(context, standing, self)
            row.change_wanted.connect(partial(self.result_wanted.emit, standing.result.id))
            layout.addWidget(row)
            self.results.append(row)
        if not self.results:
            layout.addWidget(Text(self.tr("No key result yet: no figure tells whether it is reached."), theme, self))
        layout.addStretch(1)  # a card higher than its words keeps them together


class ObjectiveList(QWidget):
    """All objectives; where there is none, what the data would allow.

    Signals:
        change_wanted, add_wanted: id of an objective.
        result_wanted: ids of an objective and of its key result.
        proposed: figure and change that was chosen.
        new_wanted: an objective on another figure.
    """

    change_wanted = Signal(str)
    add_wanted = Signal(str)
    result_wanted = Signal(str, str)
    proposed = Signal(object)
    new_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.cards: list[ObjectiveCard] = []
        self.proposals: list[Button] = []
        self._shown: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def show_objectives(self, objectives: Sequence[Objective], standings: Sequence[Standing]) -> None:
        """Show objectives in their order."""
        body = self._fresh()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._context.theme.space("medium"))
        for objective in objectives:
            own = [one for one in standings if one.objective.id == objective.id]
            card = ObjectiveCard(self._context, objective, own, body)
            card.change_wanted.connect(partial(self.change_wanted.emit, objective.id))
            card.add_wanted.connect(partial(self.add_wanted.emit, objective.id))
            card.result_wanted.connect(partial(self.result_wanted.emit, objective.id))
            column.addWidget(card)
            self.cards.append(card)

    def show_proposals(self, offers: Sequence[tuple[tuple[str, float], str]]) -> None:
        """Say what an objective is for, and offer to set one.

        Args:
            offers: figure and change, and from where to where it would go in words.
        """
        theme = self._context.theme
        body = self._fresh()
        card = Card(body)
        outer = QVBoxLayout(body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(Heading(self.tr("What is to change by the end of the quarter?"), theme, card))
        text = (
            self.tr("Choose one figure, not ten. These are known well enough from your files:")
            if offers
            else self.tr("No figure has a value in this period yet: import more files, or look at another period.")
        )
        layout.addWidget(Text(text, theme, card))
        for wanted, way in offers:
            words = self.tr("{name}: {value}").format(name=sentence_case(short_name(wanted[0])), value=way)
            button = Button(words, card)
            button.clicked.connect(partial(self.proposed.emit, wanted))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.proposals.append(button)
        if offers:
            other = Button(self.tr("Another figure…"), card, kind="quiet")
            other.clicked.connect(self.new_wanted)
            layout.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)

    def _fresh(self) -> QWidget:
        if self._shown is not None:
            self._layout.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self.cards, self.proposals = [], []
        self._shown = QWidget(self)
        self._layout.addWidget(self._shown)
        return self._shown


def _way(standing: Standing) -> Way:
    objective, result = standing.objective, standing.result
    points = tuple(
        (point.day, point.value if point.value is not None else math.nan, objective.planned(result, point.day))
        for point in standing.points
    )
    return Way(
        sentence_case(result_name(result)), standing.unit, objective.start, objective.due, result.start, result.target,
        points, COURSE_STATUS[standing.course],
    )  # fmt: skip
