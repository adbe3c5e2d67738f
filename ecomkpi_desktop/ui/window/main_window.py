"""The main window: welcome or workspace, menus, status, what is dropped on it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.jobs.collector import Collector
from ecomkpi_desktop.jobs.spare_memory import SpareMemory
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.present.help.topic import HOME
from ecomkpi_desktop.present.issues import sentence
from ecomkpi_desktop.present.language import locale_for
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.context import WHOLE, Context, Origin
from ecomkpi_desktop.ui.help.desk import HelpDesk
from ecomkpi_desktop.ui.help.places import address_of
from ecomkpi_desktop.ui.help.shortcuts import shortcuts_topic
from ecomkpi_desktop.ui.theme.theme import MODES
from ecomkpi_desktop.ui.widgets.dial import Dial
from ecomkpi_desktop.ui.widgets.explanation import Explanation
from ecomkpi_desktop.ui.widgets.figure_label import FigureLabel
from ecomkpi_desktop.ui.widgets.notice import Notice
from ecomkpi_desktop.ui.widgets.terms import TermsQuestion
from ecomkpi_desktop.ui.window.ahead import PagesAhead
from ecomkpi_desktop.ui.window.companions import Companions
from ecomkpi_desktop.ui.window.deeds import Deeds
from ecomkpi_desktop.ui.window.drops import dropped_paths
from ecomkpi_desktop.ui.window.memory import Memory
from ecomkpi_desktop.ui.window.menus import Menus
from ecomkpi_desktop.ui.window.moving import CopyKey, Moving
from ecomkpi_desktop.ui.window.offering import Offering
from ecomkpi_desktop.ui.window.services import Services
from ecomkpi_desktop.ui.window.status_line import StatusLine
from ecomkpi_desktop.ui.window.welcome import Welcome
from ecomkpi_desktop.ui.window.workspace_view import WorkspaceView

if TYPE_CHECKING:
    from collections.abc import Callable

    from ecomkpi_desktop.present.help.topic import Topic

_SIZE = (1280, 800)
_SMALLEST = (800, 480)


class MainWindow(QMainWindow):
    """The window of one session.

    Args:
        context: session, formats, theme.
        services: work of other rooms.
        memory: what is remembered between starts.
        language: ``fr`` or ``en``, already installed.
    """

    def __init__(self, context: Context, services: Services, memory: Memory, language: str) -> None:
        super().__init__()
        self.context = context
        self._services = services
        self._memory = memory
        self._language = language
        self._collector = Collector(self)
        self._is_settled = False
        self._is_warm = False
        self.setAcceptDrops(True)
        self.setMinimumSize(*_SMALLEST)
        self.help = HelpDesk(self, context, self._shortcuts)
        self._companions = Companions(context, memory, self)
        session = context.session
        SpareMemory(session.runner, session.sequence, self)
        session.opened.connect(self._use_currency)  # before what waits for it imports
        self.deeds = Deeds(self, context, services, memory)
        session.changed.connect(self._follow_currency)  # before any page, so that they write the right sign
        self._build()
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.failed.connect(self._tell)
        session.working.connect(self._tell_work)
        context.explanation_wanted.connect(self._explain)
        context.table_wanted.connect(self.deeds.show_table)
        context.rows_wanted.connect(self.deeds.show_rows)
        context.places_wanted.connect(self.deeds.show_places)
        context.import_wanted.connect(self.deeds.take)
        context.channels_wanted.connect(self.deeds.show_channels)
        context.persons_wanted.connect(self.deeds.show_persons)
        context.audit_wanted.connect(self.deeds.show_audit)
        context.help_wanted.connect(self.show_help)
        context.printing = memory.printing
        if not self.restoreGeometry(memory.geometry):
            self.resize(*_SIZE)
        self._show_what_is_open()

    # -- parts -------------------------------------------------------------------------------------------------

    @property
    def is_welcoming(self) -> bool:
        """Whether the welcome is shown, no document being open."""
        return self._stack.currentWidget() is self.welcome

    def _build(self) -> None:
        context = self.context
        self._stack = QStackedWidget(self)
        self.welcome = Welcome(context.theme, self._memory, self._language, self._stack)
        self.workspace = WorkspaceView(context, self._services, self._stack)
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.workspace)
        self.setCentralWidget(self._stack)
        self.explanation = Explanation(context.theme, self)
        self.explanation.rows_wanted.connect(context.rows_wanted)
        self.explanation.table_wanted.connect(context.table_wanted)
        self.explanation.terms_wanted.connect(self._find_terms)
        self.explanation.help_wanted.connect(context.help_wanted)
        self.menus = Menus(self, context, self._memory, self._language)
        self.moving = Moving(self.workspace)
        self._copy_key = CopyKey(self.menus.actions["copy"], self.menus)
        self.offering = Offering(context, self._memory, self.menus, self.workspace, self)
        self.setStatusBar(StatusLine(context, self))
        self.welcome.chosen.connect(self.run)
        self.welcome.recent_chosen.connect(self.deeds.open_path)
        # Later: the list that was used is taken away with the window's old words.
        self.welcome.language_chosen.connect(self.set_language, Qt.ConnectionType.QueuedConnection)
        self.menus.chosen.connect(self.run)
        self.menus.place_chosen.connect(self._go_to)
        self.menus.recent_chosen.connect(self.deeds.open_path)
        self.offering.document_chosen.connect(self.deeds.open_path)
        self.menus.theme_chosen.connect(self.set_theme)
        self.menus.language_chosen.connect(self.set_language)
        self.workspace.page_shown.connect(self._page_shown)
        self.workspace.settings_shown.connect(self._settings_shown)
        self._ahead = PagesAhead(context.session, self.workspace.pages)
        self._ahead.ended.connect(self._collector.settle)
        if self._is_warm:
            self._ahead.start()

    @Slot()
    def make_pages(self) -> None:
        """Make every page ahead from now on: their modules are loaded."""
        self._is_warm = True
        self._ahead.start()

    @Slot(str)
    def run(self, name: str) -> None:
        """Carry out a command by its name."""
        deeds, moving = self.deeds, self.moving
        work: dict[str, Callable[[], object]] = {
            "new": deeds.new,
            "open": deeds.open,
            "import": self._import,
            "news": deeds.look_for_new,
            "demo": deeds.demo,
            "save_copy": deeds.save_copy,
            "preview": deeds.preview,
            "print": deeds.print_page,
            "pdf": deeds.pdf,
            "workbook": deeds.workbook,
            "close": self.context.session.close_document,
            "quit": self.close,
            "copy": self._copy,
            "settings": self._toggle_settings,
            "channels": deeds.show_channels,
            "persons": deeds.show_persons,
            "audit": deeds.show_audit,
            "find": moving.find,
            "palette": self.offering.open,
            "period_back": partial(moving.period, -1),
            "period_forward": partial(moving.period, 1),
            "page_before": partial(moving.page, -1),
            "page_after": partial(moving.page, 1),
            "pane_before": partial(moving.pane, -1),
            "pane_after": partial(moving.pane, 1),
            "full_screen": self._toggle_full_screen,
            "help": self._help_on_focused,
            "explain": self._explain_focused,
            "shortcuts": partial(self.show_help, "shortcuts"),
            "glossary": partial(self.show_help, "glossary"),
            "about": deeds.about,
        }
        if name in work:
            work[name]()

    # -- look --------------------------------------------------------------------------------------------------

    @Slot(str)
    def set_theme(self, mode: str) -> None:
        """Follow the system, or hold light or dark; remembered."""
        chosen = next(known for known in MODES if known == mode)
        self._memory.theme = chosen
        self.context.theme.set_mode(chosen)

    @Slot(str)
    def set_language(self, language: str) -> None:
        """Speak another language from now on; remembered."""
        if language == self._language:
            return
        self._memory.language = language
        self._language = language
        self._services.set_language(language)
        self.context.formats = Formats(locale_for(language), self.context.formats.currency)
        self.deeds.leave_tables()
        self.help.forget()
        shown, old = self._memory.page, self._stack
        self.menus.dispose()
        self._build()
        old.deleteLater()
        self._show_what_is_open()
        if not self.is_welcoming:
            self.workspace.show_page(shown)

    # -- session -----------------------------------------------------------------------------------------------

    @Slot()
    def _opened(self) -> None:
        path = self.context.session.path
        if path is not None:
            self._memory.add_recent(path)
        self._notice.dismiss()
        if self.context.session.is_ready and not self._is_settled:
            self._is_settled = True
            self._collector.settle()
        if self.is_welcoming:
            self.workspace.show_page(self._memory.page)
        self._show_what_is_open()

    @Slot()
    def _closed(self) -> None:
        self.welcome.refresh()
        self._show_what_is_open()

    def _show_what_is_open(self) -> None:
        session = self.context.session
        self._stack.setCurrentWidget(self.workspace if session.is_open else self.welcome)
        self.statusBar().setVisible(session.is_open)
        name = session.path.stem if session.path is not None else ""
        self.setWindowTitle(f"{name} \u2013 EcomKPI Desktop" if name else "EcomKPI Desktop")

    @property
    def _notice(self) -> Notice:
        return self.welcome.notice if self.is_welcoming else self.workspace.notice

    @Slot(object)
    def _tell(self, issue: Issue) -> None:
        self._notice.tell(sentence(issue), issue.severity)

    @Slot(str)
    def _tell_work(self, step: str) -> None:
        texts = {
            "opening": self.tr("Opening the document…"),
            "demo": self.tr("Preparing the demonstration shop…"),
        }
        if self.is_welcoming and step in texts:
            self._notice.tell(texts[step])
        if step == "computing":
            # While the figures are made there is time to make the page that will show them.
            QTimer.singleShot(0, self._prepare_page)

    @Slot()
    def _prepare_page(self) -> None:
        self.workspace.pages.prepare(self._memory.page)

    @Slot(object)
    def _follow_currency(self, changes: Changes) -> None:
        if changes & (Changes.ASSUMPTIONS | Changes.DATA):
            self._use_currency()

    @Slot()
    def _use_currency(self) -> None:
        currency = str(self.context.session.settings.get("currency"))
        if currency != self.context.formats.currency:
            self.context.formats = Formats(self.context.formats.locale, currency)

    # -- commands of the window itself -------------------------------------------------------------------------

    def _import(self) -> None:
        self.deeds.take([])

    def _copy(self) -> None:
        page = self.workspace.pages.current
        if page is not None:
            page.copy()

    @Slot(str)
    def _go_to(self, key: str) -> None:
        if not self.is_welcoming:
            self.workspace.show_page(key)

    @Slot(str)
    def _page_shown(self, key: str) -> None:
        self._memory.page = key

    def _toggle_settings(self) -> None:
        self.workspace.show_settings(self.menus.actions["settings"].isChecked())

    @Slot(bool)
    def _settings_shown(self, shown: bool) -> None:
        self.menus.actions["settings"].setChecked(shown)

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _explain_focused(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, Dial) and focused.data is not None:
            self._explain(focused.data.figure, focused)
        elif isinstance(focused, FigureLabel) and focused.figure is not None:
            self._explain(focused.figure, focused, focused.origin)
        elif (data := self.workspace.strip.dial("cm3").data) is not None:
            dial = self.workspace.strip.dial("cm3")
            dial.setFocus()
            # On a page that shows the dials itself the strip is away.
            self._explain(data.figure, dial if dial.isVisible() else self.workspace.pages)

    def _help_on_focused(self) -> None:
        page = self.workspace.pages.current
        otherwise = HOME if self.is_welcoming or page is None else f"page/{page.key}"
        self.show_help(address_of(QApplication.focusWidget(), otherwise))

    @Slot(str)
    def show_help(self, address: str) -> None:
        """Open the help at an address."""
        self.help.show(address, self._language)

    def _shortcuts(self) -> "Topic":
        return shortcuts_topic(self.menus.by_menu())

    @Slot(object, object, object)
    def _explain(self, figure: Figure, beside: QWidget, origin: Origin = WHOLE) -> None:
        trust = self.workspace.strip.trust_in
        self.explanation.show_figure(figure, self.context.formats, beside, trust, origin)

    @Slot(object, object)
    def _find_terms(self, figure: Figure, origin: Origin) -> None:
        session = self.context.session
        session.request("terms", TermsQuestion(figure, origin), self.explanation.set_terms, session.failed.emit)

    # -- Qt ----------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files held over the window."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.welcome.set_hovered(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Files have left the window."""
        self.welcome.set_hovered(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        self.welcome.set_hovered(False)
        event.acceptProposedAction()
        self.deeds.take(dropped_paths(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place and leave the document in order."""
        self._memory.geometry = self.saveGeometry()
        self._memory.printing = self.context.printing
        self._memory.keep_page()
        self._collector.stop()
        QGuiApplication.setOverrideCursor(self.cursor())
        try:
            self.context.session.shutdown()
        finally:
            QGuiApplication.restoreOverrideCursor()
        super().closeEvent(event)
