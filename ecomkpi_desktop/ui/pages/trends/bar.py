"""What chooses what the trends page shows: grain, span, comparison, figures."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QToolButton, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.pages.parts.names import figure_name
from ecomkpi_desktop.ui.pages.parts.two_lines import TwoLines
from ecomkpi_desktop.ui.pages.trends.view import Comparison
from ecomkpi_desktop.ui.widgets.buttons import Button


class TrendBar(QWidget):
    """Grain, span, comparison, figures, and the way back to the whole time.

    Signals:
        asked: grain, span or comparison are others.
        figures_chosen: the figures to show are others.
        whole_wanted: show the whole time again.
    """

    asked = Signal()
    figures_chosen = Signal()
    whole_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        steps = [(Step.DAY, self.tr("Day")), (Step.WEEK, self.tr("Week")), (Step.MONTH, self.tr("Month"))]
        self._is_chosen = False  # by the user
        self._set_aside: set[str] = set()
        self.step = Chooser(self.tr("Time step"), steps, self)
        self.step.choose(Step.MONTH)
        self.span = QComboBox(self)
        self.span.setAccessibleName(self.tr("Time span"))
        self.span.addItem(self.tr("Selected period"), False)
        self.span.addItem(self.tr("All the data"), True)
        self.comparison = QComboBox(self)
        self.comparison.setAccessibleName(self.tr("Comparison"))
        self.comparison.addItem(self.tr("No comparison"), Comparison.NOTHING)
        self.comparison.addItem(self.tr("Against the period before"), Comparison.BEFORE)
        self.comparison.addItem(self.tr("Against the year before"), Comparison.YEAR)
        self.comparison.setCurrentIndex(2)
        self.figures = QToolButton(self)
        self.figures.setText(self.tr("Figures"))
        self.figures.setProperty("kind", "button")
        self.figures.setAccessibleName(self.tr("Figures shown"))
        self.figures.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.figures)
        self.figures.setMenu(self._menu)
        self._actions: dict[str, QAction] = {}
        self.whole = Button(self.tr("Whole time"), self, kind="quiet")
        self.whole.setToolTip(self.tr("Show the whole time again (0)"))
        space = context.theme.space("small")
        self._line = TwoLines(
            (self.step, self.span), (self.comparison, self.figures), space, self, keep_together=True
        )
        self._line.add_last(self.whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line)
        self.step.chosen.connect(self.asked)
        self.span.currentIndexChanged.connect(self.asked)
        self.comparison.currentIndexChanged.connect(self.asked)
        self.whole.clicked.connect(self.whole_wanted)

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

    def action_of(self, figure_id: str) -> QAction:
        """Return the entry of a figure in the menu."""
        return self._actions[figure_id]

    @Slot()
    def _figures_toggled(self) -> None:
        self._is_chosen = True
        self.figures_chosen.emit()
