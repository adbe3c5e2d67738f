"""The log of cases, and the bottleneck index month by month."""

from datetime import date

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.present.delegation import case_state, decider_word
from ecomkpi_desktop.review.delegation.validation import Case, Validation
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.delegation.step import State
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption
from ecomkpi_desktop.ui.widgets.table_view import TableView

_MOST = 10


class CaseLog(QWidget):
    """Who asked what, on which day, and who decided.

    Signals:
        add_wanted: a case of the validation that is being handed over.
        change_wanted: id of a case.
    """

    add_wanted = Signal()
    change_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._validations: dict[str, Validation] = {}
        theme = context.theme
        self.add = Button(self.tr("Log a case…"), self)
        self.change = Button(self.tr("Decide or change…"), self)
        self.nothing = Caption(
            self.tr("No case yet. Half a line per case is enough: what was asked, and who decided."), theme, self
        )
        self.model = TableModel(self._columns(), self)
        self.table = TableView(self.model, self.tr("Cases"), theme, self)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.months = TwinTable(context, self.tr("Bottleneck index by month"), self)
        row = QHBoxLayout()
        row.setSpacing(theme.space("small"))
        row.addWidget(self.add)
        row.addWidget(self.change)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addLayout(row)
        layout.addWidget(self.nothing)
        layout.addWidget(self.table)
        layout.addWidget(self.months)
        self.add.clicked.connect(self.add_wanted)
        self.change.clicked.connect(self._change)
        self.table.activated.connect(self._activate)
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self._allow()

    def show_state(self, state: State) -> None:
        """Show the cases, the latest first, and the index."""
        self._validations = {one.id: one for one in state.validations}
        cases = tuple(sorted(state.cases, key=_order, reverse=True))
        self.model.set_columns(self._columns(), cases)
        self.table.fit_height(_MOST)
        months = state.view.plans.bottleneck.months
        columns = (
            TwinColumn(self.tr("Month")), TwinColumn(self.tr("Cases open in it"), Unit.COUNT),
            TwinColumn(self.tr("On you"), Unit.COUNT), TwinColumn(self.tr("Bottleneck index"), Unit.RATE),
        )  # fmt: skip
        formats = self._context.formats
        rows = tuple((formats.month(month), index.total, index.on_manager, index.share) for month, index in months)
        self.months.show_twin(Twin(columns, rows))
        for widget in (self.table, self.months, self.change):
            widget.setVisible(bool(cases))
        self.nothing.setVisible(not cases)
        self.add.setEnabled(state.chosen is not None)
        self._allow()

    def _columns(self) -> list[Column]:
        formats = self._context.formats
        return [
            Column(self.tr("Asked on"), _opened, formats.date),
            Column(self.tr("Case"), _what),
            Column(self.tr("Validation"), self._validation_of),
            Column(self.tr("Who decides"), self._decider_of),
            Column(self.tr("Answer given"), self._state_of),
        ]

    def _validation_of(self, case: Case) -> str:
        found = self._validations.get(case.validation)
        return found.what if found is not None else ""

    def _decider_of(self, case: Case) -> str:
        return decider_word(case.decider, self._validations.get(case.validation))

    def _state_of(self, case: Case) -> str:
        return case_state(case, self._context.formats)

    @Slot()
    def _allow(self) -> None:
        self.change.setEnabled(len(self.table.selectionModel().selectedRows()) == 1)

    @Slot()
    def _change(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if len(rows) == 1:
            self.change_wanted.emit(self.model.row_at(rows[0].row()).id)

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        self.change_wanted.emit(self.model.row_at(index.row()).id)


def _opened(case: Case) -> date:
    return case.opened_on


def _what(case: Case) -> str:
    return case.what


def _order(case: Case) -> tuple[date, str]:
    return case.opened_on, case.id
