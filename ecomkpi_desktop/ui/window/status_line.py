"""The bar at the bottom: whether everything is saved, and what the data cover."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.ui.context import Context


class StatusLine(QStatusBar):
    """Autosave state, work under way, reach of the data."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setSizeGripEnabled(False)
        self.setAccessibleName(self.tr("Status"))
        self._words = {
            "": self.tr("All changes saved"),
            "saving": self.tr("Saving…"),
            "opening": self.tr("Opening the document…"),
            "computing": self.tr("Computing the figures…"),
        }
        self.state = self._label()
        self.reach = self._label()
        self.addWidget(self.state)
        self.addPermanentWidget(self.reach)
        context.session.working.connect(self._show_work)
        context.session.changed.connect(self._show_reach)
        context.session.closed.connect(self._clear)
        self._show_reach(Changes.EVERYTHING)
        if context.session.is_open:
            self._show_work("")

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setFont(self._context.theme.font("caption"))
        label.setProperty("tone", "muted")
        margin = self._context.theme.space("medium")
        label.setContentsMargins(margin, 2, margin, 2)
        return label

    @Slot(str)
    def _show_work(self, step: str) -> None:
        text = self._words[step] if step or self._context.session.is_open else ""
        self.state.setText(text)
        self.state.setAccessibleName(text)

    @Slot(object)
    def _show_reach(self, changes: Changes) -> None:
        if not changes & Changes.DATA:
            return
        facts = self._context.session.facts
        text = ""
        if facts is not None and facts.first_day is not None and facts.last_day is not None:
            formats = self._context.formats
            text = self.tr("Data from {first} to {last}").format(
                first=formats.date(facts.first_day), last=formats.date(facts.last_day)
            )
        self.reach.setText(text)
        self.reach.setAccessibleName(text)

    @Slot()
    def _clear(self) -> None:
        self.state.setText("")
        self.reach.setText("")
