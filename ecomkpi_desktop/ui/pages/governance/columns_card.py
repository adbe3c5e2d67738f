"""The columns that the file must have."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.models.tables import Column as TableColumn
from ecomkpi_desktop.present.field_names import field_name
from ecomkpi_desktop.present.sharing import type_name
from ecomkpi_desktop.review.governance.contract import Column, Contract
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.governance.keeper import GovernanceKeeper
from ecomkpi_desktop.ui.pages.governance.parts import List, row_of
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption


class ColumnsCard(QWidget):
    """A table; a column is made dispensable, or needed again, with one button or the key Enter."""

    def __init__(self, context: Context, keeper: GovernanceKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._contract: Contract | None = None
        columns = (
            TableColumn(self.tr("Column of the file"), _header, tone=_tone),
            TableColumn(self.tr("What it is"), self._field, tone=_tone),
            TableColumn(self.tr("Type"), _type, tone=_tone),
            TableColumn(self.tr("In the file"), self._needed, tone=_tone),
        )
        self.list = List(context, self.tr("Columns of the contract"), "header", columns, self, most=14)
        self.list.chosen.connect(self._show_button)
        self.list.opened.connect(self._turn)
        self.button = Button("", self)
        self.button.clicked.connect(self._turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("small"))
        layout.addWidget(self.list)
        layout.addLayout(row_of(self.button))
        text = self.tr("Only what the figures read is promised: other columns may come and go.")
        layout.addWidget(Caption(text, context.theme, self))

    def show_contract(self, contract: Contract) -> None:
        """Show the columns of a contract."""
        self._contract = contract
        self.list.show_rows(contract.columns)

    @Slot(object)
    def _show_button(self, column: Column | None) -> None:
        needed = column is not None and column.required
        self.button.setText(self.tr("It may be missing") if needed else self.tr("It must be there"))
        self.button.setAccessibleName(self.button.text())
        self.button.setEnabled(column is not None)

    @Slot()
    def _turn(self) -> None:
        contract, chosen = self._contract, self.list.current
        if contract is not None and chosen is not None:
            turned = tuple(
                replace(one, required=not one.required) if one is chosen else one for one in contract.columns
            )
            self._keeper.change(contract, columns=turned)

    def _field(self, column: Column) -> str:
        if column.meaning:
            return column.meaning
        if self._contract is None or not column.field or column.type is None:
            return self.tr("read while importing, not kept")
        return field_name(self._contract.kind, column.field)

    def _needed(self, column: Column) -> str:
        return self.tr("must be there") if column.required else self.tr("may be missing")


def _header(column: Column) -> str:
    return column.header


def _type(column: Column) -> str:
    return type_name(column.type)


def _tone(column: Column) -> str:
    return "" if column.required else "muted"
