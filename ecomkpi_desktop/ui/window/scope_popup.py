"""Countries, categories, new or returning customers: what else the figures can be looked at through."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi.selection import EVERYTHING, Buyers, Scope
from ecomkpi_desktop.present.scopes import buyers_name, category_name, country_name
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.widgets.buttons import Button, IconButton
from ecomkpi_desktop.ui.widgets.labels import Caption, Heading, Rule, Text
from ecomkpi_desktop.ui.window.name_list import MOST_ROWS, NameList

_WIDTH = 320
_GAP = 6


class ScopePopup(QFrame):
    """Stays open while several things are ticked; every tick is in force at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._context = context
        theme = context.theme
        self.setProperty("kind", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("More filters"))
        self.setFixedWidth(grown(_WIDTH))
        self.buyers: dict[Buyers | None, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.countries = NameList(self.tr("Countries"), self.tr("Search a country"), country_name, theme, self)
        self.categories = NameList(self.tr("Categories"), self.tr("Search a category"), category_name, theme, self)
        self.close_button = IconButton("close", self.tr("Close"), theme, self)
        self.close_button.clicked.connect(self.close)
        self.clear = Button(self.tr("Clear these filters"), self, kind="quiet")
        self.clear.clicked.connect(self._clear)
        for names in (self.countries, self.categories):
            names.model.chosen_changed.connect(self._choose)
        self._layout = QVBoxLayout(self)
        self._arrange()
        self._group.buttonClicked.connect(self._choose)
        context.session.changed.connect(self._follow)
        self._follow(Changes.EVERYTHING)

    def open_below(self, widget: QWidget) -> None:
        """Open under a widget, inside the screen, the keyboard on what is chosen."""
        room = widget.screen().availableGeometry()
        for rows in range(MOST_ROWS, 1, -1):  # a low screen shows fewer names at once
            self.countries.fit(rows)
            self.categories.fit(rows)
            self._layout.invalidate()
            height = self._layout.totalHeightForWidth(_WIDTH)
            if height <= room.height() - 2 * _GAP:
                break
        self.setFixedHeight(height)
        spot = widget.mapToGlobal(QPoint(0, widget.height() + _GAP))
        x = max(room.left() + _GAP, min(spot.x(), room.right() - self.width() - _GAP))
        y = max(room.top() + _GAP, min(spot.y(), room.bottom() - self.height() - _GAP))
        self.move(x, y)
        self.show()
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    # -- inside ------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        theme = self._context.theme
        layout = self._layout
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("tight"))
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("More filters"), theme, self), 1)
        head.addWidget(self.close_button)
        layout.addLayout(head)
        self._add_part(layout, self.tr("Customers"))
        texts = [(None, self.tr("All customers")), *((buyers, buyers_name(buyers)) for buyers in Buyers)]
        for buyers, text in texts:
            button = QRadioButton(text, self)
            self._group.addButton(button)
            self.buyers[buyers] = button
            layout.addWidget(button)
        for names in (self.countries, self.categories):
            layout.addSpacing(theme.space("small"))
            self._add_part(layout, names.view.accessibleName())
            layout.addWidget(names)
        layout.addSpacing(theme.space("small"))
        layout.addWidget(Rule(self))
        note = self.tr(
            "Spend, visits and fixed costs belong to no country, category or kind of customer: what needs them is not "
            "shown under these filters."
        )
        layout.addWidget(Caption(note, theme, self))
        layout.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_part(self, layout: QVBoxLayout, heading: str) -> None:
        layout.addWidget(Text(heading, self._context.theme, self, role="strong"))

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if not changes & (Changes.FILTERS | Changes.DATA):
            return
        session = self._context.session
        if session.facts is not None and changes & Changes.DATA:
            self.countries.set_names(session.facts.countries_seen())
            self.categories.set_names(session.facts.categories_seen())
        scope = session.selection.scope if session.selection is not None else EVERYTHING
        self.buyers[scope.buyers].setChecked(True)
        self.countries.model.set_chosen(scope.countries or frozenset())
        self.categories.model.set_chosen(scope.categories or frozenset())
        self.clear.setEnabled(not scope.is_whole)

    @Slot()
    def _choose(self) -> None:
        buyers = next((buyers for buyers, button in self.buyers.items() if button.isChecked()), None)
        scope = Scope(_asked(self.countries), _asked(self.categories), buyers)
        self._context.session.select_scope(scope)
        self.clear.setEnabled(not scope.is_whole)

    @Slot()
    def _clear(self) -> None:
        self.buyers[None].setFocus()  # the button that was pressed has nothing more to do
        self._context.session.select_scope(EVERYTHING)
        self._follow(Changes.FILTERS)


def _asked(names: NameList) -> frozenset[str] | None:
    """Return the ticked names; None where none or all of them are: nothing is left out."""
    chosen = names.model.chosen
    return None if not chosen or chosen >= frozenset(names.model.names) else chosen
