"""The import wizard as a window of its own."""

from collections.abc import Iterable
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget, QWizard

from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.wizard.batch import Batch
from ecomkpi_desktop.ui.wizard.files_page import FilesPage
from ecomkpi_desktop.ui.wizard.import_page import ImportPage
from ecomkpi_desktop.ui.wizard.preview_page import PreviewPage
from ecomkpi_desktop.ui.wizard.questions_page import QuestionsPage
from ecomkpi_desktop.ui.wizard.tools import ImportTools, IsolatedTools

if TYPE_CHECKING:
    from ecomkpi_desktop.importing.recipe import Recipe
    from ecomkpi_desktop.workspace.document import Document
    from ecomkpi_desktop.workspace.edits import Applied

_WIDTH, _HEIGHT = 980, 700


class PageId(IntEnum):
    """Pages in their order."""

    FILES = 0
    QUESTIONS = 1
    PREVIEW = 2
    IMPORT = 3


class ImportWizard(QWizard):
    """Takes files to the document: drop, answer, look, finish. Nothing changes before Finish.

    Args:
        context: the live session, formats, theme. A document must be open by the time the user finishes.
        paths: files and folders to begin with.
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
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._is_saving = False
        self._is_done = False
        formats = context.formats
        real = IsolatedTools(formats.currency, "fr" if formats.is_french else "en")
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
        self._name_buttons()
        self._batch.changed.connect(self._count_files)
        self._batch.removed.connect(self._count_files)
        self.finished.connect(self._stop)
        session = context.session
        session.applied.connect(self._applied)
        session.failed.connect(self._failed)
        self._fit()
        if session.is_open:
            session.ask(_recipes_of, self._batch.know)
        paths = tuple(paths)
        if paths:
            self._batch.add(paths)

    @property
    def batch(self) -> Batch:
        """The files."""
        return self._batch

    def nextId(self) -> int:
        """Skip the questions when there are none."""
        page = self.currentId()
        if page == PageId.FILES:
            asking = any(entry.is_usable and entry.doubts for entry in self._batch.entries)
            return PageId.QUESTIONS if asking else PageId.PREVIEW
        return {PageId.QUESTIONS: PageId.PREVIEW, PageId.PREVIEW: PageId.IMPORT}.get(PageId(page), -1)

    def accept(self) -> None:
        """Add everything to the document as one change; close once it is saved."""
        if self._is_done:
            super().accept()
            return
        if self._is_saving or not self._batch.is_read:
            return
        from ecomkpi_desktop.workspace.edits import AddImport
        from ecomkpi_desktop.workspace.edits import Batch as Edits

        edits = tuple(AddImport(entry.imported) for entry in self._batch.usable if entry.imported is not None)
        self._is_saving = True
        self._import.show_saving()
        self.button(QWizard.WizardButton.BackButton).setEnabled(False)
        self._context.session.edit(Edits(edits))

    def reject(self) -> None:
        """Leave without a trace; what is being saved is waited for."""
        if not self._is_saving:
            super().reject()

    # -- inside ------------------------------------------------------------------------------------------------

    @Slot(object)
    def _applied(self, applied: "Applied") -> None:
        if not self._is_saving:
            return
        self._is_saving = False
        self._is_done = True
        self.imported.emit(applied)
        if not applied.issues:
            super().accept()
            return
        self._import.show_done(applied.issues)
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("&Close"))
        self.button(QWizard.WizardButton.BackButton).hide()
        self.button(QWizard.WizardButton.CancelButton).hide()

    @Slot(object)
    def _failed(self, issue: Issue) -> None:
        if self._is_saving:
            self._is_saving = False
            self.button(QWizard.WizardButton.BackButton).setEnabled(True)
            self._import.show_failed(issue)

    @Slot()
    def _count_files(self) -> None:
        count = len(self._batch.usable)
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("&Import %n file(s)", None, count))

    @Slot()
    def _stop(self) -> None:
        self._batch.close()

    def _name_buttons(self) -> None:
        words = {
            QWizard.WizardButton.BackButton: self.tr("&Back"),
            QWizard.WizardButton.NextButton: self.tr("&Next"),
            QWizard.WizardButton.CancelButton: self.tr("Cancel"),
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


def _recipes_of(document: "Document") -> "tuple[Recipe, ...]":
    """Return the recipes of earlier imports. Runs on the document's thread."""
    return document.recipes()
