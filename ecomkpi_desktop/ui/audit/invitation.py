"""The way to the audit from a page: what it answers, and a button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Card, Text


class AuditInvitation(Card):
    """One line with one button."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        text = self.tr("The real CM3 of your biggest channel as a range, the three estimates that move it, what to do.")
        self.button = Button(self.tr("Audit the main channel…"), self)
        self.button.setAccessibleDescription(text)
        self.button.clicked.connect(context.audit_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*(theme.space("medium"),) * 4)
        layout.setSpacing(theme.space("large"))
        layout.addWidget(Text(text, theme, self), 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
