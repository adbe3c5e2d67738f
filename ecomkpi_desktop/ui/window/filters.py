"""The bar above the page: which shop, which period, channels and orders, and the way to the settings."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.elided import ElidedText
from ecomkpi_desktop.ui.window.channel_button import ChannelButton
from ecomkpi_desktop.ui.window.period_button import PeriodButton
from ecomkpi_desktop.ui.window.scope_button import ScopeButton

_COMPACT = 840  # in narrower bars the filters keep their words, the rest gives them up


class SettingsButton(Button):
    """Opens and closes the settings pane."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._words = self.tr("Settings")
        self.setText(self._words)
        self.setAccessibleName(self._words)
        self.setCheckable(True)
        self._theme = theme
        theme.changed.connect(self._tint)
        self._tint()

    def set_compact(self, *, compact: bool) -> None:
        """Show the drawing alone."""
        self.setText("" if compact else self._words)
        self.setToolTip(self._words if compact else "")

    @Slot()
    def _tint(self) -> None:
        self.setIcon(self._theme.icon("settings", "muted"))


class FilterBar(QWidget):
    """Name of the document, period, channels, further filters, settings."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.setAccessibleName(self.tr("Filters"))
        self.name = ElidedText("", theme, self)
        self.period = PeriodButton(context, self)
        self.channels = ChannelButton(context, self)
        self.scope = ScopeButton(context, self)
        self.settings = SettingsButton(theme, self)
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(theme.space("wide"), theme.space("small"), theme.space("wide"), 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.name, 100)
        layout.addStretch(1)
        layout.addWidget(self.period)
        layout.addWidget(self.channels)
        layout.addWidget(self.scope)
        layout.addWidget(self.settings)
        context.session.changed.connect(self._follow)
        self._follow(Changes.EVERYTHING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up words, arrows and air where there is no room for them."""
        super().resizeEvent(event)
        compact = self.width() < grown(_COMPACT)
        self.settings.set_compact(compact=compact)
        self.period.set_compact(compact=compact)
        self.scope.set_compact(compact=compact)
        self.name.setVisible(not compact)
        self._row.setSpacing(self._context.theme.space("tight" if compact else "small"))

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes & Changes.DATA:
            path = self._context.session.path
            self.name.setText(path.stem if path is not None else "")
            self.name.setToolTip(str(path) if path is not None else "")
