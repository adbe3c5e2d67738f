"""Opens the help at the right page, over whatever window asks for it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ecomkpi_desktop.ui.context import Context

if TYPE_CHECKING:
    from collections.abc import Callable

    from ecomkpi_desktop.present.help.library import Library
    from ecomkpi_desktop.present.help.topic import Topic
    from ecomkpi_desktop.ui.help.window import HelpWindow


class HelpDesk(QObject):
    """Keeps one help window.

    Args:
        window: the main window.
        context: theme and formats.
        shortcuts: makes the page of the shortcuts in the language of the moment.
    """

    def __init__(self, window: QWidget, context: Context, shortcuts: "Callable[[], Topic]") -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._shortcuts = shortcuts
        self._library: Library | None = None
        self.shown: HelpWindow | None = None

    def show(self, address: str, language: str) -> None:
        """Open the help at a page.

        A window in front of the others, such as the import, lets no other window be used: then the help belongs to it.
        """
        owner = QApplication.activeModalWidget() or self._window
        if self.shown is not None and not isValid(self.shown):
            self.shown = None  # it went with the window it belonged to
        if self.shown is not None and self.shown.parentWidget() is not owner:
            self.shown.close()
        if self.shown is None:
            self.shown = self._make(owner, language)
        self.shown.show_page(address)
        self.shown.show()
        self.shown.activateWindow()
        self.shown.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Close the window: another language is spoken from now on."""
        self._library = None
        if self.shown is not None and isValid(self.shown):
            self.shown.close()

    def _make(self, owner: QWidget, language: str) -> "HelpWindow":
        from ecomkpi_desktop.ui.help.window import HelpWindow

        window = HelpWindow(self._library_in(language), self._context.theme, owner)
        window.closed.connect(self._closed)
        self._context.adopt(window, "help")
        return window

    def _library_in(self, language: str) -> "Library":
        from ecomkpi_desktop.present.help.library import Library
        from ecomkpi_desktop.settings.option import Option
        from ecomkpi_desktop.ui.settings_pane.written import written

        def default(option: Option) -> str:
            return written(option, option.default, self._context.formats)

        if self._library is None:
            self._library = Library(language, default, (self._shortcuts(),))
        return self._library

    @Slot()
    def _closed(self) -> None:
        self.shown = None
