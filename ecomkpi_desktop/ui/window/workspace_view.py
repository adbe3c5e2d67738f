"""What is seen of an open document: navigation, filters, dials, page, settings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.settings_pane.pane import SettingsPane
from ecomkpi_desktop.ui.widgets.notice import Notice
from ecomkpi_desktop.ui.window.filters import FilterBar
from ecomkpi_desktop.ui.window.page_host import PageHost
from ecomkpi_desktop.ui.window.places import PLACES
from ecomkpi_desktop.ui.window.rail import Rail
from ecomkpi_desktop.ui.window.services import Services
from ecomkpi_desktop.ui.window.strip import DialStrip

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.figure import Figure

_RAIL_WORDS = 1100  # narrower windows show drawings alone
_LOW = 640  # lower windows show dials without corridors


class WorkspaceView(QWidget):
    """Everything around the pages.

    Signals:
        page_shown: key of the page that has come into view.
        settings_shown: whether the settings pane is open.
    """

    page_shown = Signal(str)
    settings_shown = Signal(bool)

    def __init__(self, context: Context, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.rail = Rail(context.theme, parent=self)
        self.filters = FilterBar(context, self)
        self.notice = Notice(context.theme, self)
        self.strip = DialStrip(context, self)
        self.pages = PageHost(context, dict(services.pages), self)
        self.settings = SettingsPane(context, self)
        self.settings.setVisible(False)
        self._arrange()
        self.rail.chosen.connect(self.show_page)
        self.filters.settings.toggled.connect(self.show_settings)
        self.settings.closed.connect(self._hide_settings)
        context.page_wanted.connect(self.show_page)
        context.review_wanted.connect(self._show_review)
        context.settings_wanted.connect(self._show_settings_at)
        context.session.changed.connect(self._show_strip)

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Show a page; the first one where there is no such page."""
        known = {place.key for place in PLACES}
        key = key if key in known else PLACES[0].key
        self.rail.show_chosen(key)
        self.pages.open(key)
        self._show_strip()
        self.page_shown.emit(key)

    @Slot()
    def _show_review(self) -> None:
        self.show_page("reviews")
        if self.pages.current is not None:
            self.pages.current.go_on()

    def show_figure(self, figure_id: str, key: str, figure: "Figure | None") -> None:
        """Show a page and lead to a figure on it."""
        self.show_page(key)
        page = self.pages.current
        if page is not None:
            page.lead_to(figure_id, figure)

    @Slot(bool)
    def show_settings(self, shown: bool) -> None:
        """Open or close the settings pane."""
        self.filters.settings.setChecked(shown)
        if shown == self.settings.isVisibleTo(self):
            return
        self.settings.setVisible(shown)
        self._fit_rail()
        if shown:
            self.settings.focus_search()
        self.settings_shown.emit(shown)

    def _arrange(self) -> None:
        theme = self._context.theme
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.filters)
        notice = QVBoxLayout()
        notice.setContentsMargins(theme.space("wide"), theme.space("small"), theme.space("wide"), 0)
        notice.addWidget(self.notice)
        middle.addLayout(notice)
        middle.addWidget(self.strip)
        middle.addWidget(self.pages, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addLayout(middle, 1)
        layout.addWidget(self.settings)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up words and corridors where there is no room for them."""
        super().resizeEvent(event)
        self._fit_rail()
        self.strip.set_low(low=self.height() < _LOW)

    def _fit_rail(self) -> None:
        taken = self.settings.width() if self.settings.isVisibleTo(self) else 0
        self.rail.set_compact(compact=self.width() - taken < _RAIL_WORDS)

    @Slot()
    def _show_strip(self) -> None:
        """Show the dials unless the page does; six empty frames say nothing."""
        page = self.pages.current
        self.strip.setVisible(self._context.session.has_data and (page is None or not page.has_dials))

    @Slot()
    def _hide_settings(self) -> None:
        self.show_settings(False)

    @Slot(str)
    def _show_settings_at(self, key: str) -> None:
        self.show_settings(True)
        if key:
            self.settings.show_key(key)
