"""The dialog with the table that a figure sums: by channel, month, category, product or country."""

import math
from collections.abc import Sequence
from functools import partial
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.present.issues import sentence
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.pages.data.figure_parts import FigureParts, FigurePartsQuestion, Part
from ecomkpi_desktop.ui.pages.data.rows import RowsDialog
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.pages.parts.names import figure_name, key_name, short_name
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Heading
from ecomkpi_desktop.ui.widgets.table_view import TableView

_SIZE = (860, 560)


class FigureTableDialog(QDialog):
    """Shows a figure part by part, each with the terms of its formula; a row leads to its rows of the files.

    Args:
        figure_id: the figure.
        origin: what it was computed of.
    """

    def __init__(self, context: Context, figure_id: str, origin: Origin, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._figure_id = figure_id
        self._origin = origin
        self._found: FigureParts | None = None
        theme = context.theme
        title = self.tr("{figure}: where it comes from").format(figure=figure_name(figure_id))
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.formula = Caption(_formula(figure_id), theme, self)
        self.dimension = Chooser(self.tr("Rows of the table"), self._dimensions(), self)
        self.dimension.chosen.connect(self._ask)
        self.model = TableModel((), self, bold_last=True)
        self.table = TableView(self.model, title, theme, self)
        self.table.activated.connect(self._activate)
        self.note = Caption(self.tr("Computing the figures…"), theme, self)
        self.rows_button = Button(self.tr("Show the rows"), self, kind="primary")
        self.rows_button.clicked.connect(self._show_rows)
        self.copy_button = Button(self.tr("Copy the table"), self)
        self.copy_button.clicked.connect(self.table.copy_selection)
        self.close_button = Button(self.tr("Close"), self)
        self.close_button.clicked.connect(self.close)
        self._arrange(title)
        self._ask()
        context.adopt(self, "figure_table")

    def _arrange(self, title: str) -> None:
        theme = self._context.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(Heading(title, theme, self))
        layout.addWidget(self.formula)
        layout.addWidget(self.dimension)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.note)
        foot = QHBoxLayout()
        foot.addWidget(self.rows_button)
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout.addLayout(foot)

    def _dimensions(self) -> Sequence[tuple[Dimension, str]]:
        from ecomkpi_desktop.kpi.ladder import is_split_by_line

        found = [(Dimension.CHANNEL, self.tr("Channel")), (Dimension.MONTH, self.tr("Month"))]
        if is_split_by_line(self._figure_id):
            found += [
                (Dimension.CATEGORY, self.tr("Category")),
                (Dimension.PRODUCT, self.tr("Product")),
                (Dimension.COUNTRY, self.tr("Country")),
            ]
        return found

    # -- asking ------------------------------------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        question = FigurePartsQuestion(self._figure_id, self.dimension.value, self._origin)
        self._context.session.request("parts", question, self._show, self._failed)

    @Slot(object)
    def _show(self, found: FigureParts) -> None:
        self._found = found
        formats = self._context.formats
        name = self.dimension.tabText(self.dimension.currentIndex())
        total = self.tr("Total")
        columns = [Column(name, partial(_name, found.dimension, formats, total))]
        columns.append(self._column(short_name(self._figure_id), found.unit, attrgetter("value")))
        for term, unit in found.terms:
            columns.append(self._column(short_name(term), unit, partial(_term, term)))
        self.model.set_columns(columns, (*found.parts, found.total))
        self.note.setText(self._note(found))

    def _column(self, title: str, unit: Unit, value: Any) -> Column:
        return Column(title, value, partial(_write, self._context.formats, unit), numeric=True)

    def _note(self, found: FigureParts) -> str:
        notes = []
        if found.adds_up:
            notes.append(self.tr("The rows add up to the total."))
        else:
            notes.append(self.tr("Each row is computed by itself: the total is not their sum."))
        if found.dimension is not Dimension.PRODUCT:
            notes.append(self.tr("Double-click a row, or press Enter on it, to see its rows in the files."))
        return " ".join(notes)

    # -- rows --------------------------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        self._open_rows(self.model.row_at(index.row()))

    @Slot()
    def _show_rows(self) -> None:
        chosen = self.table.selectionModel().selectedRows()
        part = self.model.row_at(chosen[0].row()) if chosen else None
        self._open_rows(part)

    def _open_rows(self, part: Part | None) -> None:
        found = self._found
        if found is None or part is None or part.key is None:
            RowsDialog(self._context, self._figure_id, self, origin=self._origin).open()
        elif part.origin is not None:
            name = key_name(found.dimension, part.key, self._context.formats)
            RowsDialog(self._context, self._figure_id, self, origin=part.origin, name=name).open()

    @Slot(object)
    def _failed(self, issue: Issue) -> None:
        self.note.setText(sentence(issue))


def _formula(figure_id: str) -> str:
    from ecomkpi_desktop.kpi.registry import REGISTRY

    return words("kpi", REGISTRY[figure_id].formula)


def _name(dimension: Dimension, formats: Any, total: str, part: Part) -> str:
    return total if part.key is None else key_name(dimension, part.key, formats)


def _term(term: str, part: Part) -> float | None:
    return part.terms.get(term)


def _write(formats: Any, unit: Unit, value: float | None) -> str:
    if value is None or math.isnan(value):
        return str(formats.value(None, unit))
    return str(formats.money(value) if unit is Unit.MONEY else formats.value(value, unit))
