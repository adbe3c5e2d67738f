"""What chooses what the trends page shows: grain, span, comparison, figures, events, season."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.present.events import families_word
from ecomkpi_desktop.review.events.event import Family
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.pages.parts.names import figure_name
from ecomkpi_desktop.ui.pages.parts.two_lines import TwoLines
from ecomkpi_desktop.ui.pages.trends.view import Comparison
from ecomkpi_desktop.ui.widgets.buttons import Button


class MenuButton(Button):
    """A button that opens a menu of its own, and shows that it does.

    Args:
        text: what is in the menu, translated.
        name: accessible name, translated.
    """

    def __init__(self, text: str, name: str, parent: QWidget) -> None:
        super().__init__(text, parent, kind="menu")
        self.setAccessibleName(name)
        self.own_menu = QMenu(self)
        self.own_menu.setToolTipsVisible(True)
        self.setMenu(self.own_menu)


class TrendBar(QWidget):
    """Grain, span, comparison, figures, events, season; export and zoom, which stand elsewhere.

    Attributes:
        export, zoom: buttons for whoever shows the time axis.

    Signals:
        asked: grain, span or comparison are others.
        figures_chosen: the figures to show are others.
        whole_wanted: show the whole time again.
        family_toggled: a family of events, as a word, shall be shown or not.
    """

    asked = Signal()
    figures_chosen = Signal()
    whole_wanted = Signal()
    family_toggled = Signal(str, bool)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_chosen = False  # by the user
        self._set_aside: set[str] = set()
        self._actions: dict[str, QAction] = {}
        self.step, self.span, self.comparison = self._make_step(), self._make_span(), self._make_comparison()
        self.figures = MenuButton(self.tr("Figures"), self.tr("Figures shown"), self)
        self._menu = self.figures.own_menu
        self.all_large = QAction(self.tr("All panels large"), self)
        self.all_large.setCheckable(True)
        self.events = MenuButton(self.tr("Events"), self.tr("Events shown"), self)
        self._families = {family: self._family_entry(family) for family in Family}
        self.events.own_menu.addSeparator()
        self.note = self.events.own_menu.addAction(self.tr("Note an event…"))
        self.adjusted = Button(self.tr("Without the season"), self)
        self.adjusted.setCheckable(True)
        self.adjusted.setToolTip(self.tr("Take out of each month or weekday what it always is"))
        self.export = MenuButton(self.tr("Export"), self.tr("Export picture or data"), self)
        self.nearer = self._zoom_button("+", self.tr("Zoom in (+)"))
        self.farther = self._zoom_button("\N{MINUS SIGN}", self.tr("Zoom out (−)"))
        self.whole = Button(self.tr("Whole time"), self, kind="quiet")
        self.whole.setToolTip(self.tr("Show the whole time again (0)"))
        self.zoom = self._make_zoom()
        first, second = (self.step, self.span, self.figures), (self.comparison, self.events, self.adjusted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(TwoLines(first, second, context.theme.space("small"), self, keep_together=True))
        self.step.chosen.connect(self.asked)
        self.span.currentIndexChanged.connect(self.asked)
        self.comparison.currentIndexChanged.connect(self.asked)
        self.adjusted.toggled.connect(self._adjusted_toggled)
        self.events.own_menu.triggered.connect(self._event_chosen)
        self.whole.clicked.connect(self.whole_wanted)
        self.show_zoom(zoomed=False)

    def _make_step(self) -> Chooser:
        steps = [(Step.DAY, self.tr("Day")), (Step.WEEK, self.tr("Week")), (Step.MONTH, self.tr("Month"))]
        chooser = Chooser(self.tr("Time step"), steps, self)
        chooser.choose(Step.MONTH)
        chooser.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return chooser

    def _make_span(self) -> QComboBox:
        combo = self._combo(self.tr("Time span"))
        combo.addItem(self.tr("Selected period"), False)
        combo.addItem(self.tr("All the data"), True)
        return combo

    def _make_comparison(self) -> QComboBox:
        combo = self._combo(self.tr("Comparison"))
        combo.addItem(self.tr("No comparison"), Comparison.NOTHING)
        combo.addItem(self.tr("Against the period before"), Comparison.BEFORE)
        combo.addItem(self.tr("Against the year before"), Comparison.YEAR)
        combo.setCurrentIndex(2)
        return combo

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return combo

    def _family_entry(self, family: Family) -> QAction:
        action = self.events.own_menu.addAction(families_word(family))
        action.setCheckable(True)
        action.setChecked(True)
        action.setData(family.value)
        return action

    def _zoom_button(self, text: str, words: str) -> Button:
        button = Button(text, self, kind="quiet")
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def _make_zoom(self) -> QWidget:
        zoom = QWidget(self)
        layout = QHBoxLayout(zoom)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for button in (self.farther, self.nearer, self.whole):
            layout.addWidget(button)
        return zoom

    @property
    def shown(self) -> tuple[str, ...]:
        """Ids of the figures to show, in order."""
        return tuple(figure_id for figure_id, action in self._actions.items() if action.isChecked())

    def offer(self, figure_ids: tuple[str, ...], first: int) -> None:
        """Offer figures; the first ones are shown until the user chooses others.

        Args:
            figure_ids: ids, in order.
            first: how many are shown at first.
        """
        if tuple(self._actions) == figure_ids:
            return
        # What the user has chosen and filters take away comes back with them.
        checked = {*self.shown, *self._set_aside} if self._is_chosen else set(figure_ids[:first])
        self._set_aside = checked.difference(figure_ids)
        self._menu.clear()
        self._actions = {}
        for figure_id in figure_ids:
            action = self._menu.addAction(figure_name(figure_id))
            action.setCheckable(True)
            action.setChecked(figure_id in checked)
            action.toggled.connect(self._figures_toggled)
            self._actions[figure_id] = action
        self._menu.addSeparator()
        self._menu.addAction(self.all_large)

    def show_hidden(self, hidden: frozenset[Family]) -> None:
        """Check the families of events that are shown."""
        for family, action in self._families.items():
            action.setChecked(family not in hidden)

    def family_action(self, family: Family) -> QAction:
        """Return the entry of a family of events in the menu."""
        return self._families[family]

    def show_zoom(self, *, zoomed: bool) -> None:
        """Offer the way back only where there is one."""
        self.farther.setEnabled(zoomed)
        self.whole.setEnabled(zoomed)

    def action_of(self, figure_id: str) -> QAction:
        """Return the entry of a figure in the menu."""
        return self._actions[figure_id]

    @Slot(QAction)
    def _event_chosen(self, action: QAction) -> None:
        if action.isCheckable():
            self.family_toggled.emit(str(action.data()), action.isChecked())

    @Slot(bool)
    def _adjusted_toggled(self, checked: bool) -> None:
        self.adjusted.setProperty("active", checked)
        self.adjusted.style().unpolish(self.adjusted)
        self.adjusted.style().polish(self.adjusted)
        self.asked.emit()

    @Slot()
    def _figures_toggled(self) -> None:
        self._is_chosen = True
        self.figures_chosen.emit()
