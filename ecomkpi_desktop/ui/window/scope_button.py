"""The button of the further filters: tinted and counted while one is in force, cleared with one click."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi.selection import EVERYTHING, Scope
from ecomkpi_desktop.present.scopes import scope_parts
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.buttons import IconButton
from ecomkpi_desktop.ui.window.scope_popup import ScopePopup

_WIDEST = 150  # pixels of a filter's own words


class ScopeButton(QWidget):
    """Opens the further filters and says which are in force."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._compact = False
        theme = context.theme
        self.popup = ScopePopup(context, self)
        self.button = QPushButton(self)
        self.button.setAccessibleName(self.tr("More filters"))
        self.button.clicked.connect(self._open)
        self.clear = IconButton("close", self.tr("Clear these filters"), theme, self)
        self.clear.clicked.connect(self._clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("hair"))
        layout.addWidget(self.button)
        layout.addWidget(self.clear)
        theme.changed.connect(self._mark)
        context.session.changed.connect(self._follow)
        self._follow(Changes.EVERYTHING)

    @property
    def scope(self) -> Scope:
        """What is in force."""
        selection = self._context.session.selection
        return selection.scope if selection is not None else EVERYTHING

    def set_compact(self, *, compact: bool) -> None:
        """Show the drawing alone, and the number of filters in force."""
        self._compact = compact
        self._mark()

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes & (Changes.FILTERS | Changes.DATA):
            self.setEnabled(self._context.session.facts is not None)
            self._mark()

    @Slot()
    def _mark(self) -> None:
        parts = scope_parts(self.scope)
        count = _count(self.scope)
        words = self.tr("%n filter(s)", None, count) if count else self.tr("More filters")
        if count == 1:
            words = self.button.fontMetrics().elidedText(parts[0], Qt.TextElideMode.ElideRight, _WIDEST)
        short = str(count) if count else ""
        self.button.setText((short if self._compact else words).replace("&", "&&"))
        self.button.setToolTip("\n".join(parts) if parts else words if self._compact else "")
        self.button.setAccessibleDescription(", ".join(parts))
        self.button.setIcon(self._context.theme.icon("filter", "accent" if count else "muted"))
        self.clear.setVisible(bool(count))
        if self.button.property("active") != bool(count):
            self.button.setProperty("active", bool(count))
            self.button.style().unpolish(self.button)
            self.button.style().polish(self.button)

    @Slot()
    def _open(self) -> None:
        self.popup.open_below(self.button)

    @Slot()
    def _clear(self) -> None:
        self.button.setFocus()  # the cross is about to go
        self._context.session.select_scope(EVERYTHING)


def _count(scope: Scope) -> int:
    """Return how many of the three filters are in force."""
    return sum(one is not None for one in (scope.buyers, scope.countries, scope.categories))
