"""The composition root of the window: who is given what. Heavy libraries are imported after the first paint."""

import logging
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QSettings, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from ecomkpi_desktop import __version__
from ecomkpi_desktop.app.crash import CrashReporter
from ecomkpi_desktop.app.front_door import FrontDoor
from ecomkpi_desktop.app.replaced import ReplacedProgram
from ecomkpi_desktop.app.single_instance import SingleInstance, run_folder
from ecomkpi_desktop.app.taskbar import TaskbarRecents
from ecomkpi_desktop.app.warm_up import WarmUp
from ecomkpi_desktop.base.places import own_folder
from ecomkpi_desktop.base.resources import resource
from ecomkpi_desktop.jobs.spare_memory import share_heaps
from ecomkpi_desktop.models.session import Session
from ecomkpi_desktop.present.language import LANGUAGES, install_translators, locale_for, system_language
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.window.main_window import MainWindow
from ecomkpi_desktop.ui.window.memory import Memory
from ecomkpi_desktop.ui.window.places import PLACES, Place
from ecomkpi_desktop.ui.window.services import PageFactory, Services

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.results import RowRefs

ORGANISATION = "EcomKPI"
APPLICATION = "EcomKPI Desktop"
PAGES = tuple(place.key for place in PLACES)


def run_window(files: Sequence[Path] = (), platform: str | None = None) -> int:
    """Open the window on the files named, if any, and return when it is closed.

    When the user has a window already, it is given the files and this start is over.
    """
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    share_heaps()
    application = make_application(["-platform", platform] if platform else [])
    settings = user_settings()
    instance = SingleInstance(run_folder(settings.fileName()), application)
    if not instance.claim() and instance.hand_over(list(files)):
        return 0
    reporter = CrashReporter(application)
    reporter.install()
    door = FrontDoor(application)
    door.take(list(files))
    window = make_window(application, Memory(settings), reporter)
    TaskbarRecents(window.context.session)
    _watch_for_upgrades(window)
    warm_up = WarmUp()
    _FirstMoment(window, warm_up, door)
    instance.asked.connect(door.take)
    instance.listen()
    window.show()
    try:
        return application.exec()
    finally:
        door.close()
        instance.release()
        warm_up.stop()


def _watch_for_upgrades(window: MainWindow) -> None:
    if getattr(sys, "frozen", False):
        ReplacedProgram(Path(sys.executable), window).noticed.connect(window.context.session.failed)


def user_settings() -> QSettings:
    """Return what the window remembers between starts: in the platform's place, or with a portable program."""
    if (own := own_folder()) is not None:
        return QSettings(str(own / "settings.ini"), QSettings.Format.IniFormat)
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, ORGANISATION, APPLICATION)


def make_application(words: Sequence[str] = ()) -> QApplication:
    """Return the Qt application with the product's name, version and icon."""
    application = QApplication([sys.argv[0], *words])
    application.setOrganizationName(ORGANISATION)
    application.setApplicationName(APPLICATION)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("ecomkpi-desktop")
    application.setWindowIcon(program_icon())
    return application


def program_icon() -> QIcon:
    """Return the program's icon; small sizes have a drawing of their own, with bolder strokes."""
    icon = QIcon(str(resource("icons", "ecomkpi.svg")))
    for size in (16, 20, 24):
        icon.addFile(str(resource("icons", "ecomkpi_small.svg")), QSize(size, size))
    return icon


def make_window(
    application: QApplication, memory: Memory, reporter: CrashReporter | None = None, language: str = ""
) -> MainWindow:
    """Compose a window with everything it needs.

    Args:
        application: already made.
        memory: what the window remembers between starts.
        reporter: told about errors of background work.
        language: ``fr`` or ``en``; by default the one remembered, else the system's.
    """
    spoken = language or (memory.language if memory.language in LANGUAGES else system_language())
    install_translators(application, spoken)
    theme = Theme(memory.theme, application)
    theme.install(application)
    session = Session(application)
    if reporter is not None:
        session.runner.crashed.connect(reporter.take_error)
        session.sequence.crashed.connect(reporter.take_error)
    context = Context(session, Formats(locale_for(spoken)), theme, application)
    return MainWindow(context, services(application), memory, spoken)


def services(application: QApplication) -> Services:
    """Return the work that the window hands to other rooms."""

    def speak(language: str) -> None:
        install_translators(application, language)

    return Services(
        pages={place.key: _page_factory(place) for place in PLACES},
        import_files=_import_files,
        look_for_new=_look_for_new,
        make_demo=_make_demo,
        print_preview=_print_preview,
        print_page=_print_page,
        export_pdf=_export_pdf,
        export_workbook=_export_workbook,
        show_table=_show_table,
        show_rows=_show_rows,
        show_places=_show_places,
        set_language=speak,
    )


class _FirstMoment(QObject):
    """What is done as soon as the window has been painted: it imports what the window itself does not need."""

    def __init__(self, window: MainWindow, warm_up: WarmUp, door: FrontDoor) -> None:
        super().__init__(window)
        self._window = window
        self._warm_up = warm_up
        self._door = door
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        """Wait for the first painting: a timer alone would be quicker than the screen."""
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._use)
        return super().eventFilter(watched, event)

    @Slot()
    def _use(self) -> None:
        self._warm_up.ended.connect(self._window.make_pages, Qt.ConnectionType.QueuedConnection)
        self._warm_up.start()
        self._door.open_to(self._window)


def _page_factory(place: Place) -> PageFactory:
    def make(context: Context) -> Page:
        page = getattr(import_module(place.module), place.class_name)
        return cast("Page", page(context))

    return make


def _import_files(context: Context, parent: QWidget, paths: list[Path]) -> None:
    from ecomkpi_desktop.ui.wizard.wizard import ImportWizard

    ImportWizard(context, paths, parent).open()


def _look_for_new(context: Context, parent: QWidget) -> None:
    from ecomkpi_desktop.ui.wizard.wizard import ImportWizard

    ImportWizard(context, (), parent, watch=True).open()


def _make_demo(path: Path) -> None:
    from ecomkpi_desktop.app.demonstration import make_demonstration

    make_demonstration(path)


def _print_preview(context: Context, parent: QWidget) -> None:
    from ecomkpi_desktop.ui.printing import ReviewPrinting

    ReviewPrinting(context, parent).preview()


def _print_page(context: Context, parent: QWidget) -> None:
    from ecomkpi_desktop.ui.printing import ReviewPrinting

    ReviewPrinting(context, parent).print_page()


def _export_pdf(context: Context, parent: QWidget, path: Path) -> None:
    from ecomkpi_desktop.ui.printing import ReviewPrinting

    ReviewPrinting(context, parent).export(path)


def _export_workbook(context: Context, parent: QWidget, path: Path) -> None:
    from ecomkpi_desktop.ui.printing import ReviewPrinting

    ReviewPrinting(context, parent).export_workbook(path)


def _show_table(context: Context, parent: QWidget, figure_id: str, origin: Origin) -> None:
    from ecomkpi_desktop.ui.pages.data.figure_table import FigureTableDialog

    FigureTableDialog(context, figure_id, origin, parent).open()


def _show_rows(context: Context, parent: QWidget, figure_id: str, origin: Origin) -> None:
    from ecomkpi_desktop.ui.pages.data.rows import RowsDialog

    RowsDialog(context, figure_id, parent, origin=origin).open()


def _show_places(context: Context, parent: QWidget, refs: "RowRefs", title: str) -> None:
    from ecomkpi_desktop.ui.pages.data.rows import PlacesDialog

    PlacesDialog(context, refs, title, parent).open()
