"""Fourth page: the rows are read to the end, their counts and totals shown; Finish adds them to the document."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.present.issues import sentence
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.labels import Card, Text
from ecomkpi_desktop.ui.widgets.scrolling import scrolling
from ecomkpi_desktop.ui.wizard.batch import Batch
from ecomkpi_desktop.ui.wizard.entry import FileEntry, State
from ecomkpi_desktop.ui.wizard.import_row import ImportRow
from ecomkpi_desktop.ui.wizard.picture import Picture
from ecomkpi_desktop.ui.wizard.step import Step

_ICON = 20
_BUSY = frozenset({State.LOOKING, State.ASKING, State.WAITING, State.READING})


class ImportPage(Step):
    """Shows one row per file and whether everything is ready."""

    def __init__(self, batch: Batch, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ImportPage", "Import")
        lead = QCoreApplication.translate(
            "ImportPage", "Your document changes only when you finish, all at once, and you can undo it."
        )
        theme = context.theme
        super().__init__(3, title, lead, theme, parent)
        self._batch = batch
        self._context = context
        self._rows: dict[int, ImportRow] = {}
        self._is_saving = False
        self.setFinalPage(True)
        self._notice = Card(self, kind="notice")
        self._notice_icon = Picture(_ICON, theme, self._notice)
        self._notice_text = Text("", theme, self._notice)
        self._notice_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside = QHBoxLayout(self._notice)
        inside.setContentsMargins(*(theme.space("medium"),) * 4)
        inside.setSpacing(theme.space("medium"))
        inside.addWidget(self._notice_icon, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._notice_text, 1)
        self._list = QWidget(self)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, theme.space("small"), 0)
        self._column.setSpacing(theme.space("small"))
        self._column.addStretch(1)
        scroll = scrolling(self._list, self.tr("Files"), self)
        scroll.setProperty("kind", "walked")
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # nothing in it takes the focus, so that keys must scroll it
        self.body.addWidget(self._notice)
        self.body.addWidget(scroll, 1)
        batch.changed.connect(self._refresh)
        batch.ticked.connect(self._tick)

    @property
    def rows(self) -> tuple[ImportRow, ...]:
        """One row per file."""
        return tuple(self._rows.values())

    @property
    def notice(self) -> str:
        """What is said above the files."""
        return self._notice_text.text()

    def initializePage(self) -> None:
        """List what will be imported."""
        self._is_saving = False
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows.clear()
        for entry in self._batch.usable:
            row = ImportRow(entry, self._context, self._list)
            self._rows[entry.number] = row
            self._column.insertWidget(self._column.count() - 1, row)
        self._summarise()

    def isComplete(self) -> bool:
        """Whether every file was read to its end and nothing is being saved."""
        return self._batch.is_read and not self._is_saving

    def show_saving(self) -> None:
        """Say that the document is being written."""
        self._is_saving = True
        self._say("hourglass", self.tr("Adding everything to your document…"))
        self.completeChanged.emit()

    def show_failed(self, issue: Issue) -> None:
        """Say why nothing was added."""
        self._is_saving = False
        reassurance = self.tr("Nothing was changed.")
        self._say("error", f"{reassurance} {sentence(issue)}", level="error")
        self.completeChanged.emit()

    @Slot(object)
    def _refresh(self, entry: FileEntry) -> None:
        row = self._rows.get(entry.number)
        if row is not None:
            row.refresh()
            self._summarise()
        self.completeChanged.emit()

    @Slot()
    def _tick(self) -> None:
        for row in self._rows.values():
            row.tick()

    def _summarise(self) -> None:
        if self._is_saving:
            return
        entries = self._batch.importable
        states = [entry.state for entry in self._batch.entries]
        left_out, held = states.count(State.UNUSABLE), states.count(State.HELD)
        if not self._batch.is_read and any(state in _BUSY for state in states):
            text = self.tr("Counting every row; you can cancel at any moment and nothing will have changed.")
            self._say("hourglass", text)
            return
        if not entries:
            self._say("info", self.tr("There is nothing to import: every file is held back or cannot be used."))
            return
        total = sum(entry.imported.rows_accepted for entry in entries if entry.imported is not None)
        parts = [
            self.tr("Everything is ready: {count} row(s) will be added to your document.", None, total).format(
                count=self._context.formats.count(total)
            )
        ]
        if held:
            parts.append(self.tr("%n file(s) are held back until their rejected rows are corrected.", None, held))
        if left_out:
            parts.append(self.tr("%n file(s) that cannot be used stay out.", None, left_out))
        self._say("check", " ".join(parts))

    def _say(self, icon: str, text: str, *, level: str = "") -> None:
        self._notice_icon.draw(icon, level or "accent")
        self._notice_text.setText(text)
        self._notice.setProperty("level", level)
        self._notice.style().unpolish(self._notice)
        self._notice.style().polish(self._notice)
        self._notice.setAccessibleName(text)
