"""What became of the decisions of earlier reviews: the figure then, what was expected, the figure now."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QWidget

from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.present.numbers import NOT_AVAILABLE
from ecomkpi_desktop.present.reviews import state_word, verdict_word, with_channel
from ecomkpi_desktop.review.meetings.decisions import DecisionState, FollowUp, Verdict
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.names import short_name
from ecomkpi_desktop.ui.pages.reviews.cell_list import CellList
from ecomkpi_desktop.ui.widgets.table_view import CellDelegate, TableView

_Index = QModelIndex | QPersistentModelIndex
TEXT, OWNER, DUE, METRIC, THEN, TARGET, NOW, VERDICT, STATE = range(9)
_STATES = (DecisionState.OPEN, DecisionState.DONE, DecisionState.DROPPED)
_ROOMY = 900  # pixels
_TONES = {Verdict.KEPT: "positive", Verdict.MISSED: "negative"}


class FollowUpModel(TableModel):
    """Lines of the follow-up; what became of a decision is chosen in place.

    Signals:
        state_chosen: (line, state).
    """

    state_chosen = Signal(object, object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        self._context = context
        self._lines: list[FollowUp] = []
        self.is_open = True
        super().__init__(self._made_columns(), parent)

    @property
    def lines(self) -> tuple[FollowUp, ...]:
        """As shown."""
        return tuple(self._lines)

    def set_lines(self, lines: Sequence[FollowUp]) -> None:
        """Show other lines."""
        if list(lines) != self._lines:
            self._lines = list(lines)
            self.set_rows(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Only what became of a decision can be changed here."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.is_open and index.column() == STATE else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown, and the state that is chosen over."""
        if role == Qt.ItemDataRole.EditRole:
            return self._lines[index.row()].decision.state
        return super().data(index, role)

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was chosen."""
        line = self._lines[index.row()]
        if role != Qt.ItemDataRole.EditRole or value == line.decision.state:
            return False
        self.state_chosen.emit(line, DecisionState(value))  # Qt hands back a plain text
        return True

    def _made_columns(self) -> list[Column]:
        return [
            Column(self.tr("Decision"), _text, tip=self._tip),
            Column(self.tr("Who"), _owner),
            Column(self.tr("Until"), _due, self._write_day),
            Column(self.tr("Figure"), _metric),
            Column(self.tr("Then"), self._then, numeric=True),
            Column(self.tr("Target"), self._target, numeric=True),
            Column(self.tr("Now"), self._now, numeric=True, tip=self._window),
            Column(self.tr("Verdict"), _verdict, tone=_tone),
            Column(self.tr("State"), _state),
        ]

    def _write_day(self, day: date | None) -> str:
        return self._context.formats.date(day) if day is not None else ""

    def _tip(self, line: FollowUp) -> str:
        decision = line.decision
        parts = (decision.text, decision.owner, self._write_day(decision.due))
        return " \N{MIDDLE DOT} ".join(part for part in parts if part)

    def _then(self, line: FollowUp) -> str:
        return self._written(line.decision.baseline, line)

    def _target(self, line: FollowUp) -> str:
        return self._written(line.decision.target, line)

    def _now(self, line: FollowUp) -> str:
        return self._written(line.now, line)

    def _written(self, value: float | None, line: FollowUp) -> str:
        return NOT_AVAILABLE if value is None or line.unit is None else self._context.formats.value(value, line.unit)

    def _window(self, line: FollowUp) -> str:
        return self._context.formats.period(line.window)


def _text(line: FollowUp) -> str:
    return line.decision.text


def _owner(line: FollowUp) -> str:
    return line.decision.owner


def _due(line: FollowUp) -> date | None:
    return line.decision.due


def _metric(line: FollowUp) -> str:
    return with_channel(short_name(line.decision.figure_id), line.decision.channel) if line.unit is not None else ""


def _verdict(line: FollowUp) -> str:
    return verdict_word(line.verdict)


def _tone(line: FollowUp) -> str:
    return _TONES.get(line.verdict, "")


def _state(line: FollowUp) -> str:
    return state_word(line.decision.state)


class _StateDelegate(CellDelegate):
    """Offers what can become of a decision."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return the list of states."""
        name = str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))
        box = CellList(parent, [(state, state_word(state)) for state in _STATES], name)
        box.picked.connect(self._take)
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Choose the present state."""
        if isinstance(editor, CellList):
            editor.choose(index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Take the state that was chosen."""
        if isinstance(editor, CellList):
            model.setData(index, editor.currentData())

    @Slot()
    def _take(self) -> None:
        editor = self.sender()
        if isinstance(editor, CellList):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


class FollowUpTable(TableView):
    """Shows the follow-up; Enter on a line chooses what became of its decision."""

    def __init__(self, context: Context, model: FollowUpModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, context.theme, parent, sortable=False)
        self._lines = model
        self.setItemDelegate(_StateDelegate(context.theme, self))
        self.setSelectionMode(TableView.SelectionMode.SingleSelection)
        model.modelReset.connect(self._stretch)
        self._stretch()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the list of states."""
        index = self.currentIndex()
        can_choose = self._lines.is_open and index.isValid() and self.state() is not TableView.State.EditingState
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and can_choose:
            self.edit(index.siblingAtColumn(STATE))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave who and until when to the tool tip where they would take the words of the decision their room."""
        for column in (OWNER, DUE):
            self.setColumnHidden(column, event.size().width() < _ROOMY)
        super().resizeEvent(event)

    def _stretch(self) -> None:
        self.horizontalHeader().setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        self.fit_height(12)
