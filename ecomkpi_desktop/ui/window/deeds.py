"""What the commands do: file dialogs, opening, importing, printing."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.base.places import own_folder
from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.window.about import AboutDialog
from ecomkpi_desktop.ui.window.drops import SUFFIX, only_document
from ecomkpi_desktop.ui.window.memory import Memory
from ecomkpi_desktop.ui.window.services import Services

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.results import RowRefs
    from ecomkpi_desktop.workspace.document import Document


class Deeds(QObject):
    """Carries out the commands that concern documents and files.

    Args:
        window: parent of the dialogs.
        context: the live session.
        services: work of other rooms.
        memory: knows the currency of new documents.
    """

    def __init__(self, window: QWidget, context: Context, services: Services, memory: Memory) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._services = services
        self._memory = memory
        self._waiting: list[Path] | None = None
        self._tables: dict[str, QDialog] = {}
        context.session.opened.connect(self._import_waiting)
        context.session.failed.connect(self._forget_waiting)

    def new(self) -> None:
        """Ask where a new document shall be and create it there."""
        path = self._ask_new(self.tr("New workspace"), self.tr("My shop"))
        if path is not None:
            self._context.session.create(path, self._memory.currency)

    def open(self) -> None:
        """Ask for a document and open it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a workspace"), _documents(), self._document_filter()
        )
        if chosen:
            self._context.session.open(Path(chosen))

    @Slot(object)
    def open_path(self, path: Path) -> None:
        """Open a document."""
        self._context.session.open(path)

    @Slot(object)
    def take(self, paths: list[Path]) -> None:
        """Take dropped files: open a document, import anything else. No paths: ask for them."""
        document = only_document(paths)
        if document is not None:
            self.open_path(document)
        elif self._context.session.is_open:
            self._services.import_files(self._context, self._window, paths)
        else:
            self._waiting = paths
            path = self._ask_new(self.tr("Where shall the workspace be kept?"), self.tr("My shop"))
            if path is None:
                self._waiting = None
            else:
                self._context.session.create(path, self._memory.currency)

    def look_for_new(self) -> None:
        """Open the import on what is new in the folder that the document remembers."""
        self._services.look_for_new(self._context, self._window)

    def demo(self) -> None:
        """Open the demonstration shop, made the first time."""
        folder = own_folder() or Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
        # The name of the shop, not a word: another language finds the same document again.
        path = folder / f"Maison Amarante{SUFFIX}"
        session = self._context.session
        session.working.emit("demo")
        make = self._services.make_demo

        def work() -> Path:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                make(path)
            return path

        session.sequence.run(work, self.open_path, session.failed.emit)

    def save_copy(self) -> None:
        """Ask for a name and write a copy of the document there."""
        session = self._context.session
        name = session.path.stem if session.path is not None else ""
        target = self._ask_new(self.tr("Save a copy"), self.tr("{name} (copy)").format(name=name))
        if target is not None:
            def save(document: "Document") -> Path:
                document.save_copy(target)
                return target

            session.ask(save, self._context.file_written.emit)

    def pdf(self) -> None:
        """Ask for a name and write the review summary."""
        session = self._context.session
        name = session.path.stem if session.path is not None else ""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export as PDF"),
            str(Path(_documents()) / f"{name}.pdf"),
            self.tr("PDF document (*.pdf)"),
        )
        if chosen:
            self._services.export_pdf(self._context, self._window, Path(chosen).with_suffix(".pdf"))

    def workbook(self) -> None:
        """Ask for a name and write the review as an Excel workbook."""
        session = self._context.session
        name = session.path.stem if session.path is not None else ""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export as Excel workbook"),
            str(Path(_documents()) / f"{name}.xlsx"),
            self.tr("Excel workbook (*.xlsx)"),
        )
        if chosen:
            self._services.export_workbook(self._context, self._window, Path(chosen).with_suffix(".xlsx"))

    def preview(self) -> None:
        """Show the print preview."""
        self._services.print_preview(self._context, self._window)

    def print_page(self) -> None:
        """Print."""
        self._services.print_page(self._context, self._window)

    @Slot(str, object)
    def show_table(self, figure_id: str, origin: Origin) -> None:
        """Show the table that a figure sums."""
        self._services.show_table(self._context, self._window, figure_id, origin)

    @Slot(str, object)
    def show_rows(self, figure_id: str, origin: Origin) -> None:
        """Show the rows behind a figure."""
        self._services.show_rows(self._context, self._window, figure_id, origin)

    @Slot(object, str)
    def show_places(self, refs: "RowRefs", title: str) -> None:
        """Show rows of the files."""
        self._services.show_places(self._context, self._window, refs, title)

    @Slot()
    def show_channels(self) -> None:
        """Show the table of sources and channels, or bring it to the front."""
        from ecomkpi_desktop.ui.channels.dialog import ChannelsDialog

        self._show_table("channels", ChannelsDialog)

    @Slot()
    def show_persons(self) -> None:
        """Show who is one customer, or bring it to the front."""
        from ecomkpi_desktop.ui.persons.dialog import PersonsDialog

        self._show_table("persons", PersonsDialog)

    @Slot()
    def show_audit(self) -> None:
        """Show the audit of the main channel, or bring it to the front."""
        from ecomkpi_desktop.ui.audit.dialog import AuditDialog

        self._show_table("audit", AuditDialog)

    def leave_tables(self) -> None:
        """Close these tables, if they are open."""
        for table in tuple(self._tables.values()):
            table.close()

    def _show_table(self, name: str, make: Callable[[Context, QWidget], QDialog]) -> None:
        if not self._context.session.has_data:
            return
        table = self._tables.get(name)
        if table is None:
            table = self._tables[name] = make(self._context, self._window)
            table.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            table.destroyed.connect(partial(self._forget_table, name))
        table.show()
        table.raise_()
        table.activateWindow()

    def _forget_table(self, name: str, _gone: object = None) -> None:
        self._tables.pop(name, None)

    def about(self) -> None:
        """Say what the product is."""
        dialog = AboutDialog(self._context.theme, self._window)
        self._context.adopt(dialog, "about")
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_new(self, title: str, name: str) -> Path | None:
        # Whether the file exists is told by the document, which never writes over another.
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            title,
            str(Path(_documents()) / f"{name}{SUFFIX}"),
            self._document_filter(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)

    def _document_filter(self) -> str:
        return self.tr("EcomKPI workspace (*{suffix})").format(suffix=SUFFIX)

    @Slot()
    def _import_waiting(self) -> None:
        if self._waiting is not None:
            paths, self._waiting = self._waiting, None
            self._services.import_files(self._context, self._window, paths)

    @Slot(object)
    def _forget_waiting(self, _issue: Issue) -> None:
        self._waiting = None


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
