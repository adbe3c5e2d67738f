"""What every further window gets: a remembered place, F1 for its page of the help, Ctrl+F for its table."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.help.places import WINDOWS, address_of, explain_with
from ecomkpi_desktop.ui.widgets.table_view import TableView
from ecomkpi_desktop.ui.window.memory import Memory

_LEAVING = frozenset({QEvent.Type.Close, QEvent.Type.Hide})


class Companion(QObject):
    """Serves one window as long as it lives.

    Args:
        window: the window.
        name: its name, under which its place is remembered.
    """

    def __init__(self, window: QWidget, name: str, context: Context, memory: Memory) -> None:
        super().__init__(window)
        self._window = window
        self._name = name
        self._context = context
        self._memory = memory
        if name in WINDOWS:
            explain_with(window, WINDOWS[name])
            self._add_key(QKeySequence.StandardKey.HelpContents, self._help)
        self._add_key(QKeySequence.StandardKey.Find, self._find)
        if not _is_fixed(window):
            window.restoreGeometry(memory.place_of(name))
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember the place when the window goes."""
        if event.type() in _LEAVING and watched is self._window and not _is_fixed(self._window):
            self._memory.keep_place(self._name, self._window.saveGeometry())
        return False

    def _add_key(self, key: QKeySequence.StandardKey, slot: object) -> None:
        sequence = QKeySequence(key)
        taken = [one for one in self._window.findChildren(QShortcut) if one.key() == sequence]
        if not taken:  # two for the same keys would cancel each other out
            QShortcut(sequence, self._window).activated.connect(slot)

    @Slot()
    def _help(self) -> None:
        focused: QWidget | None = self._window.focusWidget()
        self._context.help_wanted.emit(address_of(focused or self._window))

    @Slot()
    def _find(self) -> None:
        tables = [table for table in self._window.findChildren(TableView) if table.isVisible()]
        table = next((one for one in tables if one.hasFocus()), tables[0] if tables else None)
        if table is not None:
            table.search()


class Companions(QObject):
    """Gives each window that is announced its companion."""

    def __init__(self, context: Context, memory: Memory, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._memory = memory
        context.window_made.connect(self._adopt)

    @Slot(QWidget, str)
    def _adopt(self, window: QWidget, name: str) -> None:
        Companion(window, name, self._context, self._memory)


def _is_fixed(window: QWidget) -> bool:
    return window.minimumSize() == window.maximumSize() or window.minimumWidth() == window.maximumWidth()
