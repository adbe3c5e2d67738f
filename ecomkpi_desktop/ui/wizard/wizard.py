"""The import wizard as a window of its own."""

from collections.abc import Iterable
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget, QWizard

from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.wizard.assumptions_page import AssumptionsPage
from ecomkpi_desktop.ui.wizard.batch import Batch
from ecomkpi_desktop.ui.wizard.entry import FileEntry, State
from ecomkpi_desktop.ui.wizard.files_page import FilesPage
from ecomkpi_desktop.ui.wizard.import_page import ImportPage
from ecomkpi_desktop.ui.wizard.known import Remembered, remembered
from ecomkpi_desktop.ui.wizard.preview_page import PreviewPage
from ecomkpi_desktop.ui.wizard.questions_page import QuestionsPage
from ecomkpi_desktop.ui.wizard.results_page import ResultsPage
from ecomkpi_desktop.ui.wizard.tools import ImportTools, IsolatedTools

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.edits import AddImport, Applied

_WIDTH, _HEIGHT = 980, 700


class PageId(IntEnum):
    """Pages in their order."""

    FILES = 0
    QUESTIONS = 1
    PREVIEW = 2
    IMPORT = 3
    RESULTS = 4
    ASSUMPTIONS = 5


class ImportWizard(QWizard):
    """Takes files to the document: drop, answer, look, import, see what came of it. Nothing changes before Import.

    Args:
        context: the live session, formats, theme. A document must be open by the time the user imports.
        paths: files and folders to begin with.
        watch: begin with what is new in the folder that the document remembers.
        tools: how files are looked at and read; the real ones by default.

    Signals:
        imported: the files were added to the document: :class:`~ecomkpi_desktop.workspace.edits.Applied`.
    """

    imported = Signal(object)

    def __init__(
        self,
        context: Context,
        paths: Iterable[Path] = (),
        parent: QWidget | None = None,
        *,
        tools: ImportTools | None = None,
        watch: bool = False,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._is_saving = False
        self._is_done = False
        self._is_undone = False
        self._wants_audit = False
        self._was_empty = False
        self._saved: tuple[FileEntry, ...] = ()
        self._place = -1  # of the undo stack before the import
        self._watches = watch
        formats = context.formats
        real = IsolatedTools(formats.currency, "fr" if formats.is_french else "en", _first_day(context))
        self._batch = Batch(tools or real, self)
        self.setWindowTitle(self.tr("Import files"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._files = FilesPage(self._batch, context, self)
        self._questions = QuestionsPage(self._batch, context, self)
        self._preview = PreviewPage(self._batch, context, self)
        self._import = ImportPage(self._batch, context, self)
        self.setPage(PageId.FILES, self._files)
        self.setPage(PageId.QUESTIONS, self._questions)
        self.setPage(PageId.PREVIEW, self._preview)
        self.setPage(PageId.IMPORT, self._import)
        self._results = ResultsPage(context, self)
        self.setPage(PageId.RESULTS, self._results)
        self._assumptions = AssumptionsPage(context, self)
        self.setPage(PageId.ASSUMPTIONS, self._assumptions)
        self._name_buttons()
        self._batch.changed.connect(self._count_files)
        self._batch.removed.connect(self._count_files)
        self._files.content_changed.connect(self._rank_buttons)
        self.finished.connect(self._stop)
        self.currentIdChanged.connect(self._arrange_buttons)
        self.customButtonClicked.connect(self._pressed)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self._results)
        undo.activated.connect(self._undo)
        session = context.session
        session.applied.connect(self._applied)
        session.failed.connect(self._failed)
        self._fit()
        context.adopt(self, "import")
        self._paths = tuple(paths)
        if session.is_open:  # what the document remembers is wanted first, so that no file is looked at twice
            session.ask(remembered, self._know, self._know_nothing)
        else:
            self._know(Remembered())

    @property
    def batch(self) -> Batch:
        """The files."""
        return self._batch

    def nextId(self) -> int:
        """Skip the questions when there are none; once everything is saved, only the results are left."""
        page = self.currentId()
        if self._is_done:
            after = PageId.ASSUMPTIONS if self._asks else -1
            return {PageId.RESULTS: after, PageId.ASSUMPTIONS: -1}.get(PageId(page), PageId.RESULTS)
        if page == PageId.FILES:
            asking = any(entry.is_usable and entry.doubts for entry in self._batch.entries)
            return PageId.QUESTIONS if asking else PageId.PREVIEW
        return {PageId.QUESTIONS: PageId.PREVIEW, PageId.PREVIEW: PageId.IMPORT}.get(PageId(page), -1)

    def accept(self) -> None:
        """Add everything to the document as one change and show what came of it; then go on to the cockpit."""
        if self._is_done:
            super().accept()
            if not self._is_undone:
                self._context.page_wanted.emit("cockpit")
                if self._wants_audit:
                    self._context.audit_wanted.emit()
            return
        if self._is_saving or not self._batch.is_read:
            return
        from ecomkpi_desktop.workspace.edits import Batch as Edits

        session = self._context.session
        self._saved = self._batch.importable
        self._was_empty = not session.has_data
        self._place = session.undo_stack.index()
        self._is_saving = True
        self._importing_page.show_saving()
        self.button(QWizard.WizardButton.BackButton).setEnabled(False)
        session.edit(Edits(tuple(_edit_of(entry) for entry in self._saved if entry.imported is not None)))

    def reject(self) -> None:
        """Leave without a trace; what is being saved is waited for."""
        if not self._is_saving:
            super().reject()

    @property
    def _asks(self) -> bool:
        """Whether assumptions are asked for: after the first import of orders, as far as the files leave any open."""
        return self._was_empty and not self._is_undone and self._assumptions.has_questions()

    @property
    def _importing_page(self) -> FilesPage | ImportPage:
        """The page from which the import was started: the first one where every file is an old acquaintance."""
        return self._files if self.currentId() == PageId.FILES else self._import

    # -- inside ------------------------------------------------------------------------------------------------

    @Slot(object)
    def _applied(self, applied: "Applied") -> None:
        if not self._is_saving:
            return
        self._is_saving = False
        self._is_done = True
        self._results.show_done(self._saved, applied.issues, is_first=self._was_empty)
        self.next()
        self.imported.emit(applied)

    @Slot(int)
    def _pressed(self, which: int) -> None:
        if QWizard.WizardButton(which) is QWizard.WizardButton.CustomButton2:
            self._wants_audit = True
            self.accept()
        else:
            self._undo()

    @Slot()
    def _undo(self) -> None:
        """Take the import back, and with it what was set since."""
        stack = self._context.session.undo_stack
        if not self._is_done or self._is_undone or stack.index() <= self._place:
            return
        if self.currentId() == PageId.ASSUMPTIONS:
            self.back()
        self._is_undone = True
        stack.setIndex(self._place)
        self._results.show_undone()
        self._arrange_buttons(self.currentId())

    @Slot(int)
    def _arrange_buttons(self, page: int) -> None:
        """After the import there is no way back but to undo it."""
        which = QWizard.WizardButton
        self._rank_buttons()
        if page not in {PageId.RESULTS, PageId.ASSUMPTIONS}:
            return
        can_undo = not self._is_undone and self._context.session.undo_stack.index() > self._place
        first = [which.CustomButton1] if can_undo else []
        self.setOption(QWizard.WizardOption.HaveCustomButton1, on=can_undo)
        is_last = page == PageId.ASSUMPTIONS
        self.setOption(QWizard.WizardOption.HaveCustomButton2, on=is_last)
        asks = page == PageId.RESULTS and self._asks
        self._results.setFinalPage(not asks)  # one button leads on
        ways = [which.BackButton, which.CustomButton2] if is_last else []
        self.setButtonLayout([*first, which.Stretch, *ways, which.NextButton if asks else which.FinishButton])
        go_on = self.tr("&Open the cockpit")
        self._results.setButtonText(which.FinishButton, self.tr("&Close") if self._is_undone else go_on)
        self._assumptions.setButtonText(which.FinishButton, go_on)
        if page == PageId.RESULTS:
            self.button(which.NextButton if asks else which.FinishButton).setFocus()

    @Slot(object)
    def _know_nothing(self, _issue: Issue) -> None:
        self._know(Remembered())

    @Slot(object)
    def _know(self, known: Remembered) -> None:
        self._batch.know(known.files)
        if self._paths:
            self._batch.add(self._paths)
        if self._watches:
            self._watches = False
            self._files.watch(known)

    @Slot(object)
    def _failed(self, issue: Issue) -> None:
        if self._is_saving:
            self._is_saving = False
            self.button(QWizard.WizardButton.BackButton).setEnabled(True)
            self._importing_page.show_failed(issue)

    @Slot()
    def _count_files(self) -> None:
        held = sum(entry.state is State.HELD for entry in self._batch.entries)
        count = len(self._batch.usable) - held
        for page in (self._files, self._import):
            page.setButtonText(QWizard.WizardButton.FinishButton, self.tr("&Import %n file(s)", None, count))

    @Slot()
    def _rank_buttons(self) -> None:
        """One button leads on: where the files can be imported at once, Next is only for those who wish to look."""
        at_once = self._files.isFinalPage() and self.currentId() == PageId.FILES
        button = self.button(QWizard.WizardButton.NextButton)
        kind = "plain" if at_once else "primary"
        if button.property("kind") != kind:
            button.setProperty("kind", kind)
            button.style().unpolish(button)
            button.style().polish(button)

    @Slot()
    def _stop(self) -> None:
        self._batch.close()

    def _name_buttons(self) -> None:
        words = {
            QWizard.WizardButton.BackButton: self.tr("&Back"),
            QWizard.WizardButton.NextButton: self.tr("&Next"),
            QWizard.WizardButton.CancelButton: self.tr("Cancel"),
            QWizard.WizardButton.CustomButton1: self.tr("&Undo this import"),
            QWizard.WizardButton.CustomButton2: self.tr("&Audit the main channel…"),
        }
        for which, text in words.items():
            self.setButtonText(which, text)
        self._count_files()
        for which in (QWizard.WizardButton.NextButton, QWizard.WizardButton.FinishButton):
            button = self.button(which)
            button.setProperty("kind", "primary")
            button.style().unpolish(button)
            button.style().polish(button)

    def _fit(self) -> None:
        """Open large, and never larger than the screen."""
        room = self.screen().availableSize()
        self.resize(min(_WIDTH, room.width() - 40), min(_HEIGHT, room.height() - 60))


def _edit_of(entry: FileEntry) -> "AddImport":
    from ecomkpi_desktop.workspace.edits import AddImport

    assert entry.imported is not None  # noqa: S101 - the caller knows
    origin = entry.digest.origin if entry.digest is not None else ""
    return AddImport(entry.imported, entry.made_at, origin)


def _first_day(context: Context) -> str:
    """Return the first day of the shop's data, ISO; an empty text where there is none yet."""
    facts = context.session.facts
    return "" if facts is None or facts.first_day is None else facts.first_day.isoformat()
