"""The decisions of a meeting, typed in place: every cell is reached and changed with the keyboard alone."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QDate, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.findings import finding_title
from ecomkpi_desktop.present.reviews import effect_text, effect_value
from ecomkpi_desktop.review.finding import Finding
from ecomkpi_desktop.review.meetings.decisions import Decision
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.names import short_name
from ecomkpi_desktop.ui.pages.reviews.cell_list import CellList
from ecomkpi_desktop.ui.widgets.table_view import CellDelegate, TableView

_Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()
# The figures that decisions are mostly about, those of the dials first.
METRICS = (
    "cm3", "ltv_cac", "retention_rate", "aov", "conversion_rate", "break_even_day", "net_revenue", "orders",
    "cm1_rate", "cm2_rate", "cm3_rate", "gross_margin_rate", "operating_result", "marketing_spend", "cac", "ltv", "mer",
    "new_customers", "returning_customers", "repurchase_rate_90", "discount_rate", "return_rate_value",
    "logistics_cost", "payment_fees", "fixed_costs", "loss_making_orders_share", "cost_coverage",
)  # fmt: skip
TEXT, OWNER, DUE, METRIC, CHANNEL, EFFECT, FINDING = range(7)
_TYPED = {TEXT: "text", OWNER: "owner", CHANNEL: "channel", FINDING: "finding"}  # fields that are taken as typed


def finding_key(finding: Finding) -> str:
    """Return what links a decision to a finding."""
    return finding.key


def unit_of(figure_id: str) -> Unit | None:
    """Return the unit of a figure, or None without one."""
    definition = REGISTRY.get(figure_id)
    return definition.unit if definition is not None else None


class DecisionModel(TableModel):
    """Decisions as editable rows.

    Signals:
        edited: a decision as it was typed.
    """

    edited = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        self._context = context
        self._decisions: list[Decision] = []
        self._findings: dict[str, str] = {}
        self._channels: tuple[str, ...] = ()
        self.is_open = True
        super().__init__(self._made_columns(), parent)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """As typed."""
        return tuple(self._decisions)

    @property
    def findings(self) -> dict[str, str]:
        """What a decision can answer: key -> words."""
        return self._findings

    def channels_for(self, row: int) -> tuple[str, ...]:
        """Return the channels that a decision can be about; one that the data do not have any more stays."""
        own = self._decisions[row].channel
        return self._channels if not own or own in self._channels else (*self._channels, own)

    def set_channels(self, channels: Iterable[str]) -> None:
        """Say which channels a decision can be about."""
        self._channels = tuple(channels)

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Say which findings a decision can answer."""
        self._findings = {finding_key(one): finding_title(one, self._context.formats) for one in findings}

    def set_decisions(self, decisions: Sequence[Decision]) -> None:
        """Show decisions; the same ones are left as they are, and what is being typed with them."""
        if [one.id for one in decisions] == [one.id for one in self._decisions] and self._decisions:
            for row, decision in enumerate(decisions):
                if decision != self._decisions[row]:
                    self._decisions[row] = decision
                    self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
            return
        self._decisions = list(decisions)
        self.set_rows(self._decisions)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every cell can be typed into while the review is open; an effect and a channel need a figure first."""
        flags = super().flags(index)
        if not self.is_open or not index.isValid():
            return flags
        if index.column() in {CHANNEL, EFFECT} and not self._decisions[index.row()].figure_id:
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown, and the raw value that is typed over."""
        if role != Qt.ItemDataRole.EditRole:
            return super().data(index, role)
        decision = self._decisions[index.row()]
        if index.column() == EFFECT:
            return effect_text(decision.effect, unit_of(decision.figure_id), self._context.formats)
        return self.columns[index.column()].value(decision)

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed; a number that cannot be read leaves the cell as it was."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        before = self._decisions[index.row()]
        try:
            after = self._typed(before, index.column(), value)
        except ValueError:
            return False
        if after != before:
            self._decisions[index.row()] = after
            self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), self.columnCount() - 1))
            self.edited.emit(after)
        return True

    def _typed(self, decision: Decision, column: int, value: Any) -> Decision:
        if column in _TYPED:
            values: dict[str, Any] = {_TYPED[column]: str(value).strip()}
            return replace(decision, **values)
        if column == DUE:
            return replace(decision, due=value)
        if column == METRIC:
            same = unit_of(str(value)) is unit_of(decision.figure_id)
            return replace(decision, figure_id=str(value), effect=decision.effect if same else None)
        unit = unit_of(decision.figure_id)
        return replace(decision, effect=effect_value(str(value), unit, self._context.formats))

    def _made_columns(self) -> list[Column]:
        return [
            Column(self.tr("Decision"), _text, tip=_text),
            Column(self.tr("Who"), _owner),
            Column(self.tr("Until"), _due, self._write_day),
            Column(self.tr("Figure that will tell"), _metric, _write_metric),
            Column(self.tr("Of channel"), _channel, channel_name),
            Column(self.tr("Expected effect"), self._effect, numeric=True),
            Column(self.tr("Answers the finding"), _finding, self._write_finding, tip=self._finding_tip),
        ]

    def _write_day(self, day: date | None) -> str:
        return self._context.formats.date(day) if day is not None else ""

    def _effect(self, decision: Decision) -> str:
        return effect_text(decision.effect, unit_of(decision.figure_id), self._context.formats)

    def _write_finding(self, key: str) -> str:
        return self._findings.get(key, "")

    def _finding_tip(self, decision: Decision) -> str:
        return self._write_finding(decision.finding)


def _text(decision: Decision) -> str:
    return decision.text


def _owner(decision: Decision) -> str:
    return decision.owner


def _due(decision: Decision) -> date | None:
    return decision.due


def _metric(decision: Decision) -> str:
    return decision.figure_id


def _channel(decision: Decision) -> str:
    return decision.channel


def _finding(decision: Decision) -> str:
    return decision.finding


def _write_metric(figure_id: str) -> str:
    return short_name(figure_id) if figure_id in REGISTRY else ""


class DecisionDelegate(CellDelegate):
    """Gives each column the editor that suits it."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context.theme, parent)
        self._context = context

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return a field for text, a calendar for a day, a list for figures and findings."""
        column, model = index.column(), index.model()
        name = str(model.headerData(column, Qt.Orientation.Horizontal))
        if column == METRIC:
            return self._list(parent, ((key, short_name(key)) for key in METRICS if key in REGISTRY), name)
        if column == CHANNEL and isinstance(model, DecisionModel):
            known = model.channels_for(index.row())
            return self._list(parent, ((one, channel_name(one)) for one in known), name, self.tr("All channels"))
        if column == FINDING and isinstance(model, DecisionModel):
            return self._list(parent, model.findings.items(), name)
        editor: QDateEdit | QLineEdit = QDateEdit(parent) if column == DUE else QLineEdit(parent)
        if isinstance(editor, QDateEdit):
            editor.setCalendarPopup(True)
        editor.setAccessibleName(name)
        editor.setAutoFillBackground(True)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Put the value of the cell into its field."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QDateEdit):
            # Nothing said yet: a month from now is what most decisions are given.
            day = value if isinstance(value, date) else None
            editor.setDate(QDate(day.year, day.month, day.day) if day else QDate.currentDate().addMonths(1))
        elif isinstance(editor, CellList):
            editor.choose(value)
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Put what was typed into the cell."""
        if isinstance(editor, QDateEdit):
            day = editor.date()
            model.setData(index, date(day.year(), day.month(), day.day()))
        elif isinstance(editor, CellList):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index) -> None:
        """Give the field the cell; a list or a day may be wider than its column."""
        area = option.rect
        area.setWidth(max(area.width(), editor.sizeHint().width() if not isinstance(editor, QLineEdit) else 0))
        editor.setGeometry(area)

    def _list(
        self, parent: QWidget, choices: Iterable[tuple[str, str]], name: str, nothing: str = "\u2013"
    ) -> CellList:
        box = CellList(parent, [("", nothing), *choices], name)
        box.picked.connect(self._take)
        return box

    @Slot()
    def _take(self) -> None:
        editor = self.sender()
        if isinstance(editor, CellList):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


class DecisionTable(TableView):
    """Shows and edits decisions.

    Signals:
        add_wanted: the Insert key: another decision.
        remove_wanted: the Delete key: row of the decision that shall go.
    """

    add_wanted = Signal()
    remove_wanted = Signal(int)

    def __init__(self, context: Context, model: DecisionModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, context.theme, parent, sortable=False)
        self._decisions = model
        self.setItemDelegate(DecisionDelegate(context, self))
        self.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            TableView.EditTrigger.DoubleClicked | TableView.EditTrigger.EditKeyPressed
            | TableView.EditTrigger.AnyKeyPressed
        )  # fmt: skip
        row = self.verticalHeader().defaultSectionSize()
        self.verticalHeader().setDefaultSectionSize(row + context.theme.space("small"))  # room for a field
        model.modelReset.connect(self._stretch)
        model.dataChanged.connect(self.fit)
        self._stretch()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the cell, Insert adds a decision, Delete removes the one that is chosen."""
        key, index = event.key(), self.currentIndex()
        if not self._decisions.is_open or self.state() is TableView.State.EditingState:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.edit(index)
        elif key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif key == Qt.Key.Key_Delete and index.isValid():
            self.remove_wanted.emit(index.row())
        else:
            super().keyPressEvent(event)

    def edit_row(self, row: int) -> None:
        """Put the keyboard into the words of a decision."""
        index = self._decisions.index(row, TEXT)
        self.setCurrentIndex(index)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit(index)

    def _stretch(self) -> None:
        self.horizontalHeader().setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        self.fit_height(14)
