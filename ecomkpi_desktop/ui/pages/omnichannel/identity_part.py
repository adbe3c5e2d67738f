"""Who is one customer, in numbers, and the way to the window in which that is decided."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.models.persons import IdentitySummary
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text


class IdentityPart(Card):
    """The rules in a sentence, what they found, what waits for a decision."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.found = Text(self.tr("Looking through the orders…"), theme, self)
        self.waiting = Text("", theme, self, role="strong")
        self.decided = Caption("", theme, self)
        self.button = Button(self.tr("Who is one customer?"), self)
        self.button.clicked.connect(context.persons_wanted)
        self.undo = Button(self.tr("Undo"), self, kind="quiet")
        stack = context.session.undo_stack
        self.undo.clicked.connect(stack.undo)
        stack.canUndoChanged.connect(self._offer_undo)
        stack.undoTextChanged.connect(self._offer_undo)
        rules = self.tr(
            "Orders with the same e-mail, customer number of the same shop, or phone are one customer; masked "
            "addresses "
            "of marketplaces are not. Same name and same address are only suggested: you decide, and each decision can "
            "be taken back."
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("large"))
        column = QVBoxLayout()
        column.setSpacing(theme.space("small"))
        for widget in (self.waiting, self.found, Caption(rules, theme, self), self.decided):
            column.addWidget(widget)
        layout.addLayout(column, 1)
        side = QVBoxLayout()
        side.addWidget(self.button)
        side.addWidget(self.undo)
        side.addStretch(1)
        layout.addLayout(side)
        self._offer_undo()

    def show_summary(self, summary: IdentitySummary | None) -> None:
        """Show what is known; None while nothing was imported."""
        if summary is None:
            self.found.setText(self.tr("No order has been imported yet."))
            return
        formats = self._context.formats
        text = self.tr("{customers} customers behind {orders} orders; {unknown} orders have none.")
        self.found.setText(
            text.format(
                customers=formats.count(summary.customers), orders=formats.count(summary.orders),
                unknown=formats.count(summary.unidentified),
            )
        )  # fmt: skip
        waiting = self.tr("%n suggestion(s) wait for your decision", None, summary.suggestions)
        self.waiting.setText(waiting if summary.suggestions else self.tr("No suggestion is open"))
        merged = self.tr("%n customer(s) joined from several keys or names", None, summary.merged)
        decisions = self.tr("%n decision(s) of yours in force", None, summary.decisions)
        entries = self.tr("%n line(s) in their log", None, summary.entries)
        self.decided.setText(f"{merged} · {decisions} · {entries}")

    @Slot()
    def _offer_undo(self) -> None:
        stack = self._context.session.undo_stack
        self.undo.setVisible(stack.canUndo())
        text = self.tr("Undo: {what}").format(what=stack.undoText())
        self.undo.setText(text)
        self.undo.setAccessibleName(text)
