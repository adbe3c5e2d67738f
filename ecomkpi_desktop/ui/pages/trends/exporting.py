"""Pictures and data of the trends as files and on the clipboard: by button, context menu and keyboard."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from ecomkpi_desktop.output.table_file import FileTable, write_tables
from ecomkpi_desktop.output.whole_file import write_whole
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.plots.copying import picture_data
from ecomkpi_desktop.ui.plots.time.stack_picture import StackPicture
from ecomkpi_desktop.ui.plots.twin import Twin, mime_data


class TrendExport(QObject):
    """Makes the actions of a page and does what they say.

    Args:
        context: formats, session.
        page: has the shortcuts, and dialogs open over it.
        picture: returns the picture as it is now.
        tables: returns the tables as they are now; none when there is nothing.
        twin: returns the table as it is seen.
    """

    def __init__(
        self,
        context: Context,
        page: QWidget,
        picture: Callable[[], StackPicture],
        tables: Callable[[], tuple[FileTable, ...]],
        twin: Callable[[], Twin],
    ) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._picture, self._tables, self._twin = picture, tables, twin
        self.save_picture_action = self._action(self.tr("Export the picture…"), "Ctrl+Shift+E", self.save_picture)
        self.save_data_action = self._action(self.tr("Export the data…"), "Ctrl+Shift+D", self.save_data)
        self.copy_picture_action = self._action(self.tr("Copy the whole picture"), "Ctrl+Alt+C", self.copy_picture)
        self.copy_data_action = self._action(self.tr("Copy all the data"), "Ctrl+Alt+D", self.copy_data)

    @property
    def actions(self) -> tuple[QAction, ...]:
        """What can be done, in order."""
        return (
            self.save_picture_action, self.save_data_action, self.copy_picture_action, self.copy_data_action,
        )  # fmt: skip

    def fill(self, menu: QMenu) -> None:
        """Put the actions into a menu."""
        menu.addActions(list(self.actions))

    def give(self, widget: QWidget) -> None:
        """Put the actions into the context menu of a picture, under its own."""
        line = QAction(widget)
        line.setSeparator(True)
        widget.addActions([line, *self.actions])

    @Slot()
    def save_picture(self) -> None:
        """Ask for a name and write the picture."""
        filters = {
            self.tr("PNG picture, for documents and slides (*.png)"): ".png",
            self.tr("SVG drawing, for any size (*.svg)"): ".svg",
        }
        path = self._ask(self.tr("Export the picture"), filters)
        if path is not None:
            picture = self._picture()
            content = picture.svg() if path.suffix == ".svg" else picture.png()
            self._write(path, lambda: write_whole(path, content))

    @Slot()
    def save_data(self) -> None:
        """Ask for a name and write the data."""
        tables = self._tables()
        filters = {
            self.tr("Excel workbook (*.xlsx)"): ".xlsx",
            self.tr("CSV table (*.csv)"): ".csv",
        }
        path = self._ask(self.tr("Export the data"), filters) if tables else None
        if path is not None:
            formats = self._context.formats
            self._write(path, lambda: write_tables(tables, path, formats))

    @Slot()
    def copy_picture(self) -> None:
        """Put the whole picture on the clipboard."""
        picture = self._picture()
        QGuiApplication.clipboard().setMimeData(picture_data(picture.image(), picture.svg()))

    @Slot()
    def copy_data(self) -> None:
        """Put the table on the clipboard."""
        QGuiApplication.clipboard().setMimeData(mime_data(self._twin(), self._context.formats))

    def _action(self, text: str, keys: str, slot: Callable[[], None]) -> QAction:
        action = QAction(text, self._page)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slot)
        self._page.addAction(action)
        return action

    def _ask(self, title: str, filters: dict[str, str]) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path = self._context.session.path
        shop = path.stem if path is not None else ""
        name = self.tr("{shop} trends").format(shop=shop).strip()
        first = next(iter(filters.values()))
        chosen, wanted = QFileDialog.getSaveFileName(
            self._page, title, str(Path(folder) / f"{name}{first}"), ";;".join(filters)
        )
        if not chosen:
            return None
        # The name says what is wanted where it says anything; else the kind that was chosen.
        target = Path(chosen)
        suffix = target.suffix.lower()
        return target.with_suffix(suffix) if suffix in filters.values() else Path(chosen + filters.get(wanted, first))

    def _write(self, path: Path, work: Callable[[], None]) -> None:
        session = self._context.session

        def write() -> Path:
            work()
            return path

        session.sequence.run(write, self._context.file_written.emit, session.failed.emit)
