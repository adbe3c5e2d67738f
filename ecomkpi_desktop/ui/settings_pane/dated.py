"""Values that hold from a day on: the list of a setting's values, so that today's cost does not rewrite the past."""

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Qt, Slot
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.present.options import option_label, unit_label
from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.settings.option import Value
from ecomkpi_desktop.settings.values import DatedValue, Settings
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.settings_pane.fields import NumberField
from ecomkpi_desktop.ui.settings_pane.preview import PastPreview
from ecomkpi_desktop.ui.settings_pane.written import written
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.form_row import FormRow
from ecomkpi_desktop.ui.widgets.labels import Heading, Lead, SectionHeading
from ecomkpi_desktop.ui.widgets.table_view import TableView
from ecomkpi_desktop.workspace.records import today


class DatedDialog(QDialog):
    """Shows and changes the dated values of one setting."""

    def __init__(self, context: Context, key: str, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._key = key
        self._option = option_for(key)
        self._settings = settings
        label = option_label(key)
        theme = context.theme
        self.setWindowTitle(self.tr("Values by date"))
        self._model = TableModel(self._columns(), self)
        self.table = TableView(self._model, self.tr("Values by date"), theme, self, sortable=False)
        self.remove = Button(self.tr("Remove the chosen value"), self)
        self.remove.clicked.connect(self._remove)
        first = today().replace(day=1)
        self.day = QDateEdit(QDate(first.year, first.month, first.day), self)
        self.day.setCalendarPopup(True)
        unit = unit_label(self._option.unit)
        self.value = NumberField(self._option, context.formats.symbol, unit, self, with_slider=False)
        self.value.set_value(settings.get(key))
        self._typed: Value = settings.get(key)
        self.value.edited.connect(self._keep_typed)
        self.note = QLineEdit(self)
        self.note.setPlaceholderText(self.tr("Contract, invoice, estimate…"))
        self.add = Button(self.tr("Add this value"), self)
        self.add.clicked.connect(self._add)
        self.preview = PastPreview(context, self)
        buttons = QDialogButtonBox(self)
        apply = Button(self.tr("Apply"), self, kind="primary")
        buttons.addButton(apply, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("wide"),) * 4)
        layout.setSpacing(theme.space("medium"))
        layout.addWidget(Heading(label, theme, self))
        lead = self.tr("A value holds from its day on. Figures of earlier days keep the value that held then.")
        layout.addWidget(Lead(lead, theme, self))
        sides = QHBoxLayout()
        sides.setSpacing(theme.space("wide"))
        sides.addLayout(self._values(), 1)
        sides.addLayout(self._past(), 1)
        layout.addLayout(sides, 1)
        layout.addLayout(self._form())
        layout.addWidget(buttons)
        self.resize(880, 440)
        self._show()
        context.adopt(self, "dated")

    def history(self) -> tuple[DatedValue, ...]:
        """Return the values as they shall be."""
        return self._settings.values.get(self._key, ())

    def _values(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self._context.theme.space("medium"))
        column.addWidget(self.table, 1)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _form(self) -> QHBoxLayout:
        theme = self._context.theme
        row = QHBoxLayout()
        row.setSpacing(theme.space("medium"))
        row.addWidget(FormRow(self.tr("From"), self.day, theme, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(FormRow(self.tr("Value"), self.value, theme, self), 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(FormRow(self.tr("Source"), self.note, theme, self), 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _past(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self._context.theme.space("medium"))
        column.addWidget(SectionHeading(self.tr("What this does to the past"), self._context.theme, self))
        column.addWidget(self.preview)
        column.addStretch(1)
        return column

    def _columns(self) -> list[Column]:
        formats, option = self._context.formats, self._option
        always = self.tr("From the start")

        def write_day(day: Any) -> str:
            return formats.date(day) if day is not None else always

        def write_value(value: Any) -> str:
            return written(option, value, formats)

        return [
            Column(self.tr("From"), _valid_from, write_day),
            Column(self.tr("Value"), _value, write_value, numeric=True),
            Column(self.tr("Source"), _note),
        ]

    def _show(self) -> None:
        self._model.set_rows(self._settings.history(self._key))
        self.remove.setEnabled(bool(self.history()))
        self.preview.show_for(self._settings)

    @Slot(object, str)
    def _keep_typed(self, value: Value, _gesture: str) -> None:
        self._typed = value

    @Slot()
    def _add(self) -> None:
        day = self.day.date()
        valid_from = date(day.year(), day.month(), day.day())
        note = self.note.text().strip()
        self._settings = self._settings.with_value(self._key, self._typed, valid_from, note, today())
        self.note.clear()
        self._show()

    @Slot()
    def _remove(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if not rows:
            return
        chosen = self._model.row_at(rows[0].row())
        kept = tuple(dated for dated in self.history() if dated.valid_from != chosen.valid_from)
        values = {key: dated for key, dated in self._settings.values.items() if key != self._key}
        self._settings = Settings({**values, self._key: kept} if kept else values)
        self._show()


def _valid_from(row: DatedValue) -> date | None:
    return row.valid_from


def _value(row: DatedValue) -> Value:
    return row.value


def _note(row: DatedValue) -> str:
    return row.note
