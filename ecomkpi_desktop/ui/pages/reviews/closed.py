"""A closed review: what was decided, its figures as reviewed and as of today, remarks made afterwards."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from ecomkpi_desktop.kpi.registry import DIALS
from ecomkpi_desktop.models.tables import Column as TableColumn
from ecomkpi_desktop.models.tables import TableModel
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.reviews import cause_text, exact_text
from ecomkpi_desktop.review.asof.explained import AsOfToday, Key, Part, Row
from ecomkpi_desktop.review.meetings.review import Remark, Review
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.pages.parts.names import figure_name
from ecomkpi_desktop.ui.pages.reviews.decision_table import DecisionModel, DecisionTable
from ecomkpi_desktop.ui.pages.reviews.explaining import Explaining
from ecomkpi_desktop.ui.pages.reviews.follow_up_table import FollowUpModel, FollowUpTable
from ecomkpi_desktop.ui.pages.reviews.steps import Column, Findings
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Text
from ecomkpi_desktop.ui.widgets.table_view import TableView

# The ladder, then the dials that are not of it, then what they rest on.
MAIN = (
    "gross_sales", "discounts", "shipping_income", "refunds", "net_revenue", "cogs", "cm1", "logistics_cost",
    "payment_fees", "marketplace_fees", "cm2", "marketing_spend", "cm3", "fixed_costs", "operating_result", "orders",
    "new_customers", "cac", "ltv", *(key for key in DIALS if key != "cm3"),
)  # fmt: skip
_REVIEWED = 1  # column
_CHANNEL_FIGURES = ("net_revenue", "cm1", "cm2", "marketing_spend", "cm3")


class AsOfPart(Column):
    """Each figure as reviewed beside the same figure today, and what changed it.

    Signals:
        moved: whether any figure is another today.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._found: AsOfToday | None = None
        self._review: Review | None = None
        self._explaining = Explaining(context, self)
        theme = context.theme
        self.summary = Text("", theme, self)
        self.which = Chooser(
            self.tr("Figures"),
            [("main", self.tr("Ladder and dials")), ("channels", self.tr("Channels")), ("all", self.tr("All figures"))],
            self,
        )
        self.only = QCheckBox(self.tr("Only what has changed"), self)
        self.model = TableModel(self._row_columns(), self)
        self.table = TableView(self.model, self.tr("As reviewed and as of today"), theme, self, sortable=False)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.detail_title = self.tr("What changed {figure}")
        self.parts = TableModel(self._part_columns(), self, bold_last=True)
        self.part_table = TableView(self.parts, self.tr("What changed the figure"), theme, self, sortable=False)
        self.part_table.horizontalHeader().setStretchLastSection(True)
        line = QHBoxLayout()
        line.addWidget(self.which)
        line.addStretch(1)
        line.addWidget(self.only)
        self.column.addWidget(self.summary)
        self.column.addLayout(line)
        self.column.addWidget(self.table)
        self.heading = self.add_part("", self.part_table)
        self.which.chosen.connect(self._fill)
        self.only.toggled.connect(self._fill)
        self.table.selectionModel().currentRowChanged.connect(self._show_parts)
        self.table.activated.connect(self._explain)
        self.part_table.activated.connect(self._explain_part)
        self.anchor = QWidget(self)  # lies on the cell that was picked: what explains it opens there
        self.anchor.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_waiting()

    @property
    def found(self) -> AsOfToday | None:
        """What is shown."""
        return self._found

    def show_waiting(self) -> None:
        """Say that the figures are being computed."""
        self._found = None
        self.summary.setText(self.tr("Computing the figures on the data of then and of today…"))
        for widget in (self.which, self.only, self.table, self.heading, self.part_table):
            widget.setVisible(False)

    def show_found(self, review: Review, found: AsOfToday) -> None:
        """Show figures of a closed review then and now."""
        self._review, self._found = review, found
        moved = sum(not row.is_same for row in found.rows.values() if not row.key.channel)
        if found.is_same:
            text = self.tr("Nothing has moved: every figure of this review is today what it was.")
        else:
            names = " \N{MIDDLE DOT} ".join(dict.fromkeys(cause_text(change) for change in found.changes))
            text = self.tr("%n figure(s) of this period differ today. What changed since: {causes}.", None, moved)
            text = text.format(causes=names)
        if found.lost:
            text += " " + self.tr(
                "These files have left the document for good since, so that what they changed can only be shown as a "
                "whole: {files}."
            ).format(files=", ".join(found.lost))
        self.summary.setText(text)
        for widget in (self.which, self.only, self.table):
            widget.setVisible(True)
        self._fill()

    # -- inside ------------------------------------------------------------------------------------------------

    @Slot()
    def _fill(self, _chosen: object = None) -> None:
        if self._found is None:
            return
        rows = [self._found.rows[key] for key in self._keys(self._found)]
        if self.only.isChecked():
            rows = [row for row in rows if not row.is_same]
        self.model.set_rows(rows)
        self.table.fit_height(26)
        first = next((place for place, row in enumerate(rows) if not row.is_same), None)
        if first is None:
            self._show_parts(QModelIndex(), QModelIndex())
        else:
            self.table.setCurrentIndex(self.model.index(first, 0))

    def _keys(self, found: AsOfToday) -> list[Key]:
        if self.which.value == "channels":
            channels = dict.fromkeys(key.channel for key in found.rows if key.channel)
            keys = [Key(name, channel) for channel in channels for name in _CHANNEL_FIGURES]
        elif self.which.value == "main":
            keys = [Key(name) for name in dict.fromkeys(MAIN)]
        else:
            keys = [key for key in found.rows if not key.channel]
        return [key for key in keys if key in found.rows]

    @Slot(QModelIndex, QModelIndex)
    def _show_parts(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.row_at(now.row()) if now.isValid() and now.row() < self.model.rowCount() else None
        shown = row is not None and not row.is_same
        self.heading.setVisible(shown)
        self.part_table.setVisible(shown)
        if row is not None and shown:
            self.heading.setText(self.detail_title.format(figure=self._name(row)))
            self.parts.set_rows([(row, part) for part in row.parts] + [(row, None)])
            self.part_table.fit_height(12)

    @Slot(QModelIndex)
    def _explain(self, index: QModelIndex) -> None:
        """Explain the figure of then in its column, that of today in any other."""
        review, found = self._review, self._found
        if review is None or found is None:
            return
        row: Row = self.model.row_at(index.row())
        self._put_anchor(self.table, index)
        if index.column() == _REVIEWED:
            self._explaining.then(
                review, row.key, self.anchor, is_same_data=found.is_same_data, is_same_value=row.is_same
            )
        else:
            self._explaining.today(review, row.key, self.anchor)

    @Slot(QModelIndex)
    def _explain_part(self, index: QModelIndex) -> None:
        """Explain the figure of today, which every change has led to."""
        if self._review is not None:
            row, _part = self.parts.row_at(index.row())
            self._put_anchor(self.part_table, index)
            self._explaining.today(self._review, row.key, self.anchor)

    def _put_anchor(self, table: TableView, index: QModelIndex) -> None:
        cell = table.visualRect(index)
        corner = table.viewport().mapTo(self, cell.topLeft())
        self.anchor.setGeometry(QRect(corner, cell.size()))

    def _row_columns(self) -> list[TableColumn]:
        return [
            TableColumn(self.tr("Figure"), self._name),
            TableColumn(self.tr("As reviewed"), self._reviewed, numeric=True),
            TableColumn(self.tr("Today"), self._today, numeric=True),
            TableColumn(self.tr("Difference"), self._difference, numeric=True, tone=_tone),
            TableColumn(self.tr("Because of"), self._because, tip=self._because),
        ]

    def _name(self, row: Row) -> str:
        name = figure_name(row.key.figure_id)
        return f"{channel_name(row.key.channel)} \N{MIDDLE DOT} {name}" if row.key.channel else name

    def _reviewed(self, row: Row) -> str:
        return exact_text(row.reviewed, row.key.unit, self.context.formats)

    def _today(self, row: Row) -> str:
        return exact_text(row.today, row.key.unit, self.context.formats)

    def _difference(self, row: Row) -> str:
        if row.is_same:
            return ""
        return exact_text(row.difference, row.key.unit, self.context.formats, signed=True)

    def _because(self, row: Row) -> str:
        parts = (f"{cause_text(part.change)} {self._amount(row, part)}".strip() for part in row.parts)
        return " \N{MIDDLE DOT} ".join(parts)

    def _amount(self, row: Row, part: Part) -> str:
        if part.amount is None:
            return ""
        return exact_text(part.amount, row.key.unit, self.context.formats, signed=True)

    def _part_columns(self) -> list[TableColumn]:
        return [
            TableColumn(self.tr("What changed"), self._cause),
            TableColumn(self.tr("By how much"), self._part_amount, numeric=True),
            TableColumn(self.tr("Files"), _files, tip=_files),
        ]

    def _cause(self, line: tuple[Row, Part | None]) -> str:
        row, part = line
        if part is not None:
            return cause_text(part.change)
        remainder = row.remainder
        if remainder is None:
            return self.tr("In all")
        rest = exact_text(remainder, row.key.unit, self.context.formats)
        return self.tr("In all; unexplained: {rest}").format(rest=rest)

    def _part_amount(self, line: tuple[Row, Part | None]) -> str:
        row, part = line
        if part is None:
            return exact_text(row.difference, row.key.unit, self.context.formats, signed=True)
        return self._amount(row, part) or self.tr("came or went")


def _tone(row: Row) -> str:
    return "" if row.is_same else "accent"


def _files(line: tuple[Row, Part | None]) -> str:
    part = line[1]
    return ", ".join(part.change.files) if part is not None else ""


class HeldPart(Column):
    """What a closed review has decided, found and followed up."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        self.decisions = DecisionModel(context, self)
        self.decisions.is_open = False
        self.decision_table = DecisionTable(context, self.decisions, self.tr("Decisions"), self)
        self.follow_model = FollowUpModel(context, self)
        self.follow_model.is_open = False
        self.follow_up = FollowUpTable(context, self.follow_model, self.tr("Follow-up of earlier decisions"), self)
        self.nothing = Caption(self.tr("Nothing was decided."), theme, self)
        self.minutes = Text("", theme, self)
        self.findings = Findings(context, self, is_open=False)
        self.add_part(self.tr("Decisions"), self.decision_table, self.nothing)
        self._follow_heading = self.add_part(self.tr("Follow-up of earlier decisions"), self.follow_up)
        self._minutes_heading = self.add_part(self.tr("Minutes"), self.minutes)
        self.add_part(self.tr("What the figures said"), self.findings)

    def show_review(self, review: Review) -> None:
        """Show a closed review."""
        self.decisions.set_findings(review.findings)
        self.decisions.set_decisions(review.decisions)
        self.decision_table.setVisible(bool(review.decisions))
        self.nothing.setVisible(not review.decisions)
        self.follow_model.set_lines(review.follow_up)
        self._follow_heading.setVisible(bool(review.follow_up))
        self.follow_up.setVisible(bool(review.follow_up))
        present = self.tr("Present: {names}.").format(names=review.present) if review.present else ""
        self.minutes.setText("\n".join(text for text in (present, review.minutes) if text))
        for widget in (self._minutes_heading, self.minutes):
            widget.setVisible(bool(self.minutes.text()))
        self.findings.show_findings(review.findings)


class RemarksPart(Column):
    """What is said of a closed review afterwards.

    Signals:
        said: a remark.
    """

    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        self.list = Text("", theme, self)
        self.new = QLineEdit(self)
        self.new.setPlaceholderText(self.tr("What is known by now, and was not then"))
        self.new.setAccessibleName(self.tr("Remark"))
        self.add = Button(self.tr("Add the remark"), self)
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("small"))
        row.addWidget(self.new, 1)
        row.addWidget(self.add)
        self.add_part(self.tr("Remarks"), self.list, line)
        self.add.clicked.connect(self._say)
        self.new.returnPressed.connect(self._say)

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show remarks, the earliest first."""
        lines = [f"{self._moment(one.at)} \N{MIDDLE DOT} {one.text}" for one in remarks]
        nothing = self.tr("The review stays as it was closed; what you learn is added here.")
        self.list.setText("\n".join(lines) or nothing)

    def _moment(self, at: datetime) -> str:
        local = at.astimezone()
        return f"{self.context.formats.date(local.date())} {local:%H:%M}"

    @Slot()
    def _say(self) -> None:
        text = self.new.text().strip()
        if text:
            self.new.clear()
            self.said.emit(text)

