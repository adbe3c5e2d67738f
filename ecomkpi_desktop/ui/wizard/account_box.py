"""From the total of one order file to the net revenue counted from it, step by step."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.results import ImportReconciliation
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.data.reconciliation import (
    is_balanced,
    reconciliation_sentence,
    reconciliation_twin,
)
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.elided import ElidedText
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text
from ecomkpi_desktop.ui.wizard.picture import Picture

_ICON = 20


class AccountBox(Card):
    """Says whether a file adds up; its steps are open where they are few or do not.

    Args:
        file: name of the file.
        account: its reconciliation.
        is_open: whether the steps are shown from the beginning.
    """

    def __init__(
        self,
        file: str,
        account: ImportReconciliation,
        context: Context,
        parent: QWidget | None = None,
        *,
        is_open: bool,
    ) -> None:
        super().__init__(parent)
        self.account = account
        theme, formats = context.theme, context.formats
        icon = Picture(_ICON, theme, self)
        icon.draw(*(("check", "positive") if is_balanced(account) else ("warning", "warning")))
        way = self.tr("{total} in the file, {net} of net revenue counted")
        total, net = formats.money(account.total), formats.money(account.net_revenue)
        self._way = Text(way.format(total=total, net=net), theme, self)
        verdict = Caption(reconciliation_sentence(account), theme, self)
        if not is_balanced(account):
            verdict.setProperty("tone", "warning")
        self.steps = Button("", self, kind="quiet")
        self.steps.setCheckable(True)
        self.table = TwinTable(context, self.tr("Reconciliation"), self, bold_last=True)
        self.table.view.setSortingEnabled(False)
        self.table.show_twin(reconciliation_twin(account))
        words = QVBoxLayout()
        words.setSpacing(theme.space("hair"))
        for widget in (ElidedText(file, theme, self), self._way, verdict):
            words.addWidget(widget)
        top = QHBoxLayout()
        top.setSpacing(theme.space("medium"))
        top.addWidget(icon)
        top.addLayout(words, 1)
        top.addWidget(self.steps, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        side, edge = theme.space("medium"), theme.space("small")
        layout.setContentsMargins(side, edge, side, edge)
        layout.setSpacing(theme.space("small"))
        layout.addLayout(top)
        layout.addWidget(self.table)
        self.steps.toggled.connect(self._toggle)
        self.steps.setChecked(is_open)
        self._toggle(is_open)
        self.setAccessibleName(file)
        self.setAccessibleDescription(f"{self._way.text()}. {verdict.text()}")

    @Slot(bool)
    def _toggle(self, is_open: bool) -> None:
        self.steps.setText(self.tr("Hide the steps") if is_open else self.tr("Show the steps"))
        self.steps.setAccessibleName(self.steps.text())
        self.table.setVisible(is_open)
