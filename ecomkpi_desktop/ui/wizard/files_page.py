"""First page: drop files, see in words what each one is."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget

from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.present.issues import sentence
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.labels import Text
from ecomkpi_desktop.ui.widgets.scrolling import scrolling
from ecomkpi_desktop.ui.wizard.batch import Batch
from ecomkpi_desktop.ui.wizard.card import FileCard
from ecomkpi_desktop.ui.wizard.choosing import ask_files, ask_folder
from ecomkpi_desktop.ui.wizard.drop_target import DropTarget
from ecomkpi_desktop.ui.wizard.entry import FileEntry, State
from ecomkpi_desktop.ui.wizard.gather import MOST_FILES, Gathered, offers_paths, paths_in
from ecomkpi_desktop.ui.wizard.known import WATCHED, Remembered
from ecomkpi_desktop.ui.wizard.step import Step, soon
from ecomkpi_desktop.ui.wizard.watch_bar import WatchBar
from ecomkpi_desktop.ui.wizard.watching import News, news_of

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.document import Document

_OTHERS_NAMED = 4


class FilesPage(Step):
    """Takes files by drop, paste or dialog and shows a card for each.

    Signals:
        content_changed: the set of files, or what is understood of one of them, is another.
    """

    content_changed = Signal()

    def __init__(self, batch: Batch, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("FilesPage", "Your files")
        lead = QCoreApplication.translate(
            "FilesPage", "Nothing changes until you finish, and your files are only read, never written to."
        )
        theme = context.theme
        super().__init__(0, title, lead, theme, parent)
        self._batch = batch
        self._context = context
        self._cards: dict[int, FileCard] = {}
        self._expected: list[FileEntry] = []
        self._other_names: list[str] = []
        self._is_saving = False
        self._stale: dict[int, FileEntry] = {}
        self.setAcceptDrops(True)
        self._target = DropTarget(theme, self)
        self._target.files_wanted.connect(self.choose_files)
        self._target.folder_wanted.connect(self.choose_folder)
        self._summary = Text("", theme, self, role="caption", tone="muted")
        self._notice = Text("", theme, self, tone="warning")
        self._others = Text("", theme, self, role="caption", tone="muted")
        self._others.hide()
        self.watch_bar = WatchBar(theme, self)
        self.watch_bar.hide()
        self.watch_bar.look_wanted.connect(self.look_for_new)
        self.watch_bar.folder_wanted.connect(self.choose_watched)
        self._watched: Remembered | None = None
        self._list = QWidget(self)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, theme.space("small"), 0)
        self._column.setSpacing(theme.space("small"))
        self._column.addStretch(1)
        self._scroll = scrolling(self._list, self.tr("Files"), self)
        self.body.addWidget(self.watch_bar)
        self.body.addWidget(self._target)
        self.body.addWidget(self._notice)
        self.body.addWidget(self._summary)
        self.body.addWidget(self._others)
        self.body.addWidget(self._scroll, 1)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.activated.connect(self.paste)
        self._making = soon(self, self._make_card)
        self._settling = soon(self, self._settle)
        batch.added.connect(self._expect_card)
        batch.changed.connect(self._refresh_card)
        batch.removed.connect(self._drop_card)
        batch.gathered.connect(self._tell_gathered)
        batch.passed_over.connect(self._tell_passed_over)
        batch.ticked.connect(self._tick)
        self._refresh()

    @property
    def others(self) -> str:
        """What is said of files that are no tables; "" for nothing."""
        return "" if self._others.isHidden() else self._others.text()

    # -- Qt ----------------------------------------------------------------------------------------------------

    def isComplete(self) -> bool:
        """Whether there is a file to go on with, none is still being looked at and nothing is being saved."""
        return bool(self._batch.usable) and not self._batch.is_looking and not self._is_saving

    def show_saving(self) -> None:
        """Say that the document is being written."""
        self._is_saving = True
        self._tell(self.tr("Adding everything to your document…"))
        self.completeChanged.emit()

    def show_failed(self, issue: Issue) -> None:
        """Say why nothing was added."""
        self._is_saving = False
        reassurance = self.tr("Nothing was changed.")
        self._tell(f"{reassurance} {sentence(issue)}")
        self.completeChanged.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files."""
        if offers_paths(event.mimeData()):
            self._target.set_over(over=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002
        """Look as before."""
        self._target.set_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        self._target.set_over(over=False)
        if self._take(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    # -- taking files ------------------------------------------------------------------------------------------

    @Slot()
    def paste(self) -> None:
        """Take the files that were copied."""
        mime = QGuiApplication.clipboard().mimeData()
        if not self._take(mime):
            self._tell(self.tr("There are no copied files to paste: copy them in your file manager first."))

    @Slot()
    def choose_files(self) -> None:
        """Ask for files."""
        if paths := ask_files(self):
            self._batch.add(paths)

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder."""
        if paths := ask_folder(self):
            self._batch.add(paths)

    # -- what is new -------------------------------------------------------------------------------------------

    def watch(self, known: Remembered) -> None:
        """Show what is new in the folder that the document remembers; ask for the folder the first time."""
        self._watched = known
        self.watch_bar.show()
        if known.folder is None:
            self.watch_bar.show_none()
            self.choose_watched()
        else:
            self.look_for_new()

    @Slot()
    def choose_watched(self) -> None:
        """Ask for the folder that is looked through on demand, and remember it in the document."""
        title = self.tr("Choose the folder into which you save your exports")
        name = QFileDialog.getExistingDirectory(self, title)
        if name and self._watched is not None:
            self._watched = replace(self._watched, folder=Path(name))
            self._context.session.ask(partial(_keep_folder, name), _ignore)
            self.look_for_new()

    @Slot()
    def look_for_new(self) -> None:
        """Take the files of the folder that were not imported yet."""
        known = self._watched
        if known is not None and known.folder is not None:
            self.watch_bar.show_looking(str(known.folder))
            work = partial(news_of, known.folder, known.hashes, self._batch.stop)
            self._batch.ask("news", work, self._take_news, self._tell_issue)

    @Slot(object)
    def _take_news(self, news: News) -> None:
        self.watch_bar.show_news(news, self._context.formats)
        if news.new:
            self._batch.add(news.new)

    @Slot(object)
    def _tell_issue(self, issue: Issue) -> None:
        self._tell(sentence(issue))

    def _take(self, mime: QMimeData) -> bool:
        paths = paths_in(mime)
        if paths:
            self._tell("")
            self._batch.add(paths)
        return bool(paths)

    # -- cards -------------------------------------------------------------------------------------------------

    @Slot(object)
    def _expect_card(self, entry: FileEntry) -> None:
        """Make cards one at a time, so that a drop of a hundred files never holds the window."""
        self._expected.append(entry)
        self._making.start()
        self._settling.start()

    @Slot()
    def _make_card(self) -> None:
        if self._expected:
            self._add_card(self._expected.pop(0))
        if self._expected:
            self._making.start()

    def _add_card(self, entry: FileEntry) -> None:
        card = FileCard(entry, self._context, self._list)
        card.removal_wanted.connect(self._batch.remove)
        card.decided.connect(self._batch.decide)
        card.again_wanted.connect(self._batch.ask_again)
        self._cards[entry.number] = card
        self._column.insertWidget(self._column.count() - 1, card)

    @Slot(object)
    def _refresh_card(self, entry: FileEntry) -> None:
        self._stale[entry.number] = entry
        self._settling.start()

    @Slot(object)
    def _drop_card(self, entry: FileEntry) -> None:
        self._stale.pop(entry.number, None)
        if entry in self._expected:
            self._expected.remove(entry)
        card = self._cards.pop(entry.number, None)
        if card is not None:
            focused = QApplication.focusWidget()
            if focused is None or card.isAncestorOf(focused):
                self._target.files_button.setFocus()
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._refresh()

    @Slot(object)
    def _tell_gathered(self, found: Gathered) -> None:
        if found.is_cut:
            count = self._context.formats.count(MOST_FILES)
            self._tell(self.tr("There are too many files in there: the first {count} are shown.").format(count=count))
        elif not found.tables:
            self._tell(self.tr("There is no Excel or CSV file in there."))
        else:
            self._tell("")
        self._other_names = list(dict.fromkeys([*self._other_names, *found.others]))
        self._tell_others()
        self._refresh()

    @Slot(str)
    def _tell_passed_over(self, name: str) -> None:
        self._other_names.append(name)
        self._tell_others()

    def _tell_others(self) -> None:
        others = self._other_names
        self._others.setVisible(bool(others))
        names = ", ".join(others[:_OTHERS_NAMED])
        names = f"{names}…" if len(others) > _OTHERS_NAMED else names
        text = self.tr("%n file(s) that are no tables stay out: {names}", None, len(others))
        self._others.setText(text.format(names=names))

    @Slot()
    def _tick(self) -> None:
        for card in self._cards.values():
            card.tick()

    def _tell(self, text: str) -> None:
        self._notice.setText(text)
        self._notice.setVisible(bool(text))

    @Slot()
    def _settle(self) -> None:
        """Refresh one card at a time, then what is said of all of them."""
        if self._stale:
            card = self._cards.get(self._stale.pop(next(iter(self._stale))).number)
            if card is not None:
                card.refresh()
        if self._stale:
            self._settling.start()
        else:
            self._refresh()

    def _refresh(self) -> None:
        has_files = bool(self._batch.entries)
        self._target.set_small(small=has_files)
        self._scroll.setVisible(has_files)
        self._summary.setVisible(has_files)
        self._notice.setVisible(bool(self._notice.text()))
        self._summary.setText(self._summary_words())
        is_familiar = self._batch.is_familiar  # "same as last month": nothing is left to look at
        if is_familiar is not self.isFinalPage():
            self.setFinalPage(is_familiar)
        self.completeChanged.emit()
        self.content_changed.emit()

    def _summary_words(self) -> str:
        states = [entry.state for entry in self._batch.entries]
        understood = sum(state in {State.WAITING, State.READING, State.READY} for state in states)
        asking, looking, bad = (states.count(state) for state in (State.ASKING, State.LOOKING, State.UNUSABLE))
        held = states.count(State.HELD)
        parts = [self.tr("%n file(s)", None, len(states))]
        if looking:
            parts.append(self.tr("%n being looked at", None, looking))
        if understood:
            parts.append(self.tr("%n understood", None, understood))
        if asking:
            parts.append(self.tr("%n with a question", None, asking))
        if held:
            parts.append(self.tr("%n held back", None, held))
        if bad:
            parts.append(self.tr("%n that cannot be used", None, bad))
        return "  ·  ".join(parts)


def _keep_folder(name: str, document: "Document") -> None:
    """Remember the folder. Runs on the document's thread."""
    document.keep_state(WATCHED, name)


def _ignore(_nothing: object) -> None:
    return
