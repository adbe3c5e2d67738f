"""Going about the window with the keyboard: from part to part, from page to page, through time, to a search field."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from ecomkpi_desktop.ui.widgets.table_view import TableView
from ecomkpi_desktop.ui.window.places import PLACES
from ecomkpi_desktop.ui.window.workspace_view import WorkspaceView

_SHORTCUT = Qt.FocusReason.ShortcutFocusReason


class Moving:
    """Moves about what is seen of an open document.

    Args:
        view: its parts.
    """

    def __init__(self, view: WorkspaceView) -> None:
        self._view = view

    def pane(self, step: int) -> None:
        """Put the keyboard into the next or previous part of the window, where it was there last."""
        panes = self._panes()
        focused = QApplication.focusWidget()
        inside = [place for place, pane in enumerate(panes) if focused is not None and _holds(pane, focused)]
        start = inside[0] if inside else (-1 if step > 0 else 0)
        for turn in range(1, len(panes) + 1):
            target = _focusable(panes[(start + step * turn) % len(panes)])
            if target is not None:
                target.setFocus(_SHORTCUT)
                return

    def page(self, step: int) -> None:
        """Show the next or previous page."""
        keys = [place.key for place in PLACES]
        page = self._view.pages.current
        now = keys.index(page.key) if page is not None and page.key in keys else 0
        self._view.show_page(keys[(now + step) % len(keys)])

    def period(self, step: int) -> None:
        """Look at the period before or after, as the arrows beside it do."""
        button = self._view.filters.period
        arrow = button.forward if step > 0 else button.back
        arrow.click()

    def find(self) -> None:
        """Put the keyboard into the search of the settings, or into one of the table that is meant."""
        focused = QApplication.focusWidget()
        settings = self._view.settings
        table = focused if isinstance(focused, TableView) else self._first_table()
        in_settings = settings.isVisible() and (focused is None or _holds(settings, focused))
        if in_settings or (settings.isVisible() and table is None):
            settings.focus_search()
        elif table is not None:
            table.search()

    def _first_table(self) -> TableView | None:
        page = self._view.pages.current
        tables = page.findChildren(TableView) if page is not None else []
        return next((table for table in tables if table.isVisible()), None)

    def _panes(self) -> Sequence[QWidget]:
        view = self._view
        page = view.pages.current
        panes = [view.rail, view.filters, view.strip, *([page] if page is not None else []), view.settings]
        return [pane for pane in panes if pane.isVisible()]


class CopyKey(QObject):
    """Gives Ctrl+C to the window's command unless what has the focus copies itself.

    Two actions for the same keys would cancel each other out.
    """

    def __init__(self, action: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._action = action
        self._keys = action.shortcuts()
        hint = self._keys[0].toString(QKeySequence.SequenceFormat.NativeText) if self._keys else ""
        action.setText(f"{action.text()}\t{hint}")
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _left: QWidget | None, entered: QWidget | None) -> None:
        own = entered is not None and any(
            sequence in self._keys for action in entered.actions() for sequence in action.shortcuts()
        )
        self._action.setShortcuts([] if own else self._keys)


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _focusable(pane: QWidget) -> QWidget | None:
    """Return what had the keyboard last in a part, else the first that takes it."""
    last: QWidget | None = pane.focusWidget()
    if last is not None and last.isVisible() and last.isEnabled() and pane.isAncestorOf(last):
        return last
    candidates = (child for child in pane.findChildren(QWidget) if child.isVisible() and child.isEnabled())
    return next((child for child in candidates if child.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
