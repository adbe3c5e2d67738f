"""Holds the pages: made when first seen, refreshed while seen, marked stale while not."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.window.services import PageFactory


class PageHost(QStackedWidget):
    """Shows one page at a time.

    Args:
        context: given to the pages.
        factories: page key -> factory.
    """

    def __init__(self, context: Context, factories: dict[str, PageFactory], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._factories = factories
        self._pages: dict[str, Page] = {}
        context.session.changed.connect(self._changed)

    @property
    def current(self) -> Page | None:
        """The page that is seen."""
        page = self.currentWidget()
        return page if isinstance(page, Page) else None

    @property
    def missing(self) -> str | None:
        """Key of the first page that is not made yet."""
        return next((key for key in self._factories if key not in self._pages), None)

    def prepare(self, key: str) -> Page | None:
        """Make a page unless it is there, without showing it; None when there is no such page."""
        if key not in self._pages:
            if key not in self._factories:
                return None
            page = self._factories[key](self._context)
            page.setAccessibleName(page.title())
            self._pages[key] = page
            self.addWidget(page)
        return self._pages[key]

    def open(self, key: str) -> Page | None:
        """Show a page, making it the first time; None when there is no such page."""
        page = self.prepare(key)
        if page is not None:
            self.setCurrentWidget(page)
            page.freshen()
        return page

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        for page in self._pages.values():
            page.mark_stale(changes)
        if self.current is not None:
            self.current.freshen()
