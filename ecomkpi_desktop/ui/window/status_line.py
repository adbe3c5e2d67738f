"""The bar at the bottom: whether everything is saved, which file was just written, and what the data cover."""

from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.buttons import Button


class StatusLine(QStatusBar):
    """Autosave state, work under way, the file written last with the way to its folder, reach of the data."""

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
        self._written: Path | None = None
        self.written = self._label()
        self.folder = Button(self.tr("Open the folder"), self, kind="quiet")
        self.folder.setFont(context.theme.font("caption"))
        self.folder.setStyleSheet("QPushButton { padding: 0 4px; }")  # the bar is no higher for it
        self.folder.clicked.connect(self._open_folder)
        for widget in (self.state, self.written, self.folder):
            self.addWidget(widget)
        self._forget_written()
        self.addPermanentWidget(self.reach)
        context.session.working.connect(self._show_work)
        context.session.changed.connect(self._show_reach)
        context.session.closed.connect(self._clear)
        context.file_written.connect(self._show_written)
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
        if step:
            self._forget_written()

    @Slot(object)
    def _show_written(self, path: Path) -> None:
        """Say which file was written, until something else is done."""
        self._written = path
        text = self.tr("Written: {name}").format(name=path.name)
        self.written.setText(text)
        self.written.setToolTip(str(path))
        for widget in (self.written, self.folder):
            widget.setVisible(True)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _forget_written(self) -> None:
        self._written = None
        for widget in (self.written, self.folder):
            widget.setVisible(False)

    @Slot()
    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

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
        self._forget_written()
        self.state.setText("")
        self.reach.setText("")
