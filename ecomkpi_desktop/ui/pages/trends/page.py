"""The trends page."""

from typing import TYPE_CHECKING, ClassVar

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi.figure import Reason, Unit
from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.review.status import only_channel, shown_statuses, statuses
from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.names import figure_name, short_name
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.pages.trends.advice import trends_advice
from ecomkpi_desktop.ui.pages.trends.bar import TrendBar
from ecomkpi_desktop.ui.pages.trends.growth import GrowthPart
from ecomkpi_desktop.ui.pages.trends.side import PanelSide
from ecomkpi_desktop.ui.pages.trends.thresholds import thresholds_of
from ecomkpi_desktop.ui.pages.trends.view import (
    FIRST_PANELS,
    PANEL_IDS,
    Comparison,
    StepQuestion,
    TrendQuestion,
    TrendView,
    growth_view,
    suggested_step,
)
from ecomkpi_desktop.ui.plots.time.data import PanelData, Threshold, TimeAxis
from ecomkpi_desktop.ui.plots.time.panel import TrendPanel
from ecomkpi_desktop.ui.plots.time.stack import TimeStack
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn
from ecomkpi_desktop.ui.widgets.labels import Caption, Card

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.figure import Figure
    from ecomkpi_desktop.kpi.selection import Selection

_PANEL_HEIGHT = 168
_ADVICE_BESIDE = 1500
_AVERAGES = frozenset({"aov", "cac", "ltv", "break_even_revenue"})  # amounts that are no sums


class _Row(QWidget):
    """A panel with what stands beside it."""

    def __init__(self, context: Context, panel: TrendPanel, parent: QWidget) -> None:
        super().__init__(parent)
        self.side = PanelSide(context, self)
        self.panel = panel
        panel.setParent(self)
        self.setFixedHeight(_PANEL_HEIGHT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.side)
        layout.addWidget(panel, 1)


class TrendsPage(Page):
    """Stacked panels on one time axis."""

    key: ClassVar[str] = "trends"
    icon: ClassVar[str] = "trends"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: TrendView | None = None
        self._axis = TimeAxis.of(Step.MONTH, ())
        self._gesture = 0
        self._period: object = None
        self.bar = TrendBar(context, self)
        self.stack = TimeStack(context, self)
        self.rows: list[_Row] = []
        self._card = Card(self)
        self._column = QVBoxLayout(self._card)
        space = context.theme.space
        self._column.setContentsMargins(space("large"), space("medium"), space("medium"), space("medium"))
        self._column.setSpacing(space("tight"))
        self._column.addWidget(self.bar)
        hint = self.tr(
            "Point at a panel to read all of them. Click it, then turn the wheel or press + and − to zoom. "
            "Drag the lines of a corridor to move it: Ctrl+Z takes it back."
        )
        self._column.addWidget(Caption(hint, context.theme, self._card))
        self.left_out = Caption("", context.theme, self._card)
        self._column.addWidget(self.left_out)
        self.set_picture(self._card, 0)
        self.table = TwinTable(context, self.tr("Trends as a table"), self)
        self.table.picked.connect(self._ask_cell)
        self.add_section(self.tr("Trends as a table"), self.table)
        self.growth = GrowthPart(context, self)
        self.add_section(self.tr("Growth, and through whom it came"), self.growth)
        self.bar.asked.connect(self._ask)
        self.bar.figures_chosen.connect(self._fill)
        self.bar.whole_wanted.connect(self.stack.reset)
        self.stack.threshold_moved.connect(self._move_threshold)
        self.stack.threshold_released.connect(self._release_threshold)

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Trends")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("How the figures move through time, and whether they are about to leave their corridor.")

    def refresh(self, changes: Changes) -> None:
        """Ask for the trends; when only thresholds moved, move the corridors without asking again."""
        if changes == Changes.THRESHOLDS and self._view is not None:
            self._show_corridors()
            return
        self.request("growth", growth_view, self.growth.show_growth)
        self._ask()

    # -- asking ------------------------------------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        session = self.context.session
        selection = session.selection
        if selection is None:
            return
        self._suggest_step(selection)
        first = last = None
        if self.bar.span.currentData() and session.facts is not None:
            first, last = session.facts.first_day, session.facts.last_day
        comparison = Comparison(self.bar.comparison.currentData())
        self.request("all", TrendQuestion(self.bar.step.value, comparison, first, last), self._show)

    def _suggest_step(self, selection: "Selection") -> None:
        if self._period != selection.period:
            self._period = selection.period
            blocked = self.bar.step.blockSignals(True)
            self.bar.step.choose(suggested_step(selection.period))
            self.bar.step.blockSignals(blocked)

    @Slot(object)
    def _show(self, view: TrendView) -> None:
        self._view = view
        if not view.trend.starts:
            self.show_empty(
                self.tr("Nothing in this period"),
                self.tr("Choose another period above, or import files that cover these dates."),
                "import",
                self.tr("Import files…"),
            )
            return
        self._axis = TimeAxis.of(view.trend.step, view.trend.starts)
        offered = tuple(figure_id for figure_id in PANEL_IDS if _is_known(view, figure_id))
        self.bar.offer(offered, FIRST_PANELS)
        self._tell_left_out(view)
        self._fill()
        self.set_advice(trends_advice(view, self.context.formats))
        self.show_content()

    def _tell_left_out(self, view: TrendView) -> None:
        """Name the figures that the filters leave nothing of."""
        reasons = (Reason.NOT_SPLIT, Reason.WHOLE_SHOP)
        names = [
            short_name(figure_id)
            for figure_id in PANEL_IDS
            if figure_id in view.figures and view.figures[figure_id].reason in reasons
        ]
        text = self.tr("Not known under these filters: {names}.")
        self.left_out.setText(text.format(names=", ".join(names)))
        self.left_out.setVisible(bool(names))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panels the whole width: time needs it more than the advice."""
        super().resizeEvent(event)
        if self.width() < _ADVICE_BESIDE:
            self._parts.upper.setDirection(QBoxLayout.Direction.TopToBottom)
            self._advice.set_beside(beside=False)

    # -- showing -----------------------------------------------------------------------------------------------

    @Slot()
    def _fill(self) -> None:
        view = self._view
        if view is None:
            return
        shown = self.bar.shown
        while len(self.rows) < len(shown):
            row = _Row(self.context, self.stack.add_panel(self._card), self._card)
            row.side.bound_changed.connect(self._type_threshold)
            self._column.addWidget(row)
            self.rows.append(row)
        for position, row in enumerate(self.rows):
            row.setVisible(position < len(shown))
        self.stack.show_data(self._axis, [self._panel_data(view, figure_id) for figure_id in shown])
        status = self._statuses(view)
        for figure_id, row in zip(shown, self.rows, strict=False):
            row.side.set_figure(short_name(figure_id), view.figures[figure_id], view.previous.get(figure_id))
            self._show_side(row, figure_id, status[figure_id])
        self.table.show_twin(self._twin(view, shown))

    def _show_corridors(self) -> None:
        view = self._view
        if view is None:
            return
        status = self._statuses(view)
        for figure_id, row in zip(self.bar.shown, self.rows, strict=False):
            self._show_side(row, figure_id, status[figure_id])
            row.panel.show_corridor(self._panel_data(view, figure_id))

    def _show_side(self, row: _Row, figure_id: str, status: str) -> None:
        unit = self._unit(figure_id)
        floor, ceiling = self._thresholds(figure_id, unit)
        row.side.set_corridor(status, floor, ceiling, unit)

    def _statuses(self, view: TrendView) -> dict[str, str]:
        judged = {figure_id: view.figures[figure_id] for figure_id in self.bar.shown}
        settings = self.context.session.settings
        channel = self._channel()
        return shown_statuses(judged, statuses(judged, settings, view.previous, channel), settings, channel)

    def _channel(self) -> str:
        selection = self.context.session.selection
        return only_channel(selection) if selection is not None else ""

    def _thresholds(self, figure_id: str, unit: Unit) -> tuple[Threshold | None, Threshold | None]:
        settings = self.context.session.settings
        return thresholds_of(figure_id, unit, settings, self.tr("floor"), self.tr("ceiling"), self._channel())

    def _unit(self, figure_id: str) -> Unit:
        assert self._view is not None  # noqa: S101 - callers have asked
        return self._view.figures[figure_id].unit

    def _panel_data(self, view: TrendView, figure_id: str) -> PanelData:
        unit = self._unit(figure_id)
        floor, ceiling = self._thresholds(figure_id, unit)
        return PanelData(
            figure_id,
            figure_name(figure_id),
            unit,
            self._axis.times,
            view.trend.columns[figure_id],
            view.trend.complete,
            view.compared.get(figure_id),
            floor,
            ceiling,
            from_zero=unit in {Unit.MONEY, Unit.COUNT} and figure_id not in _AVERAGES,
        )

    def _twin(self, view: TrendView, shown: tuple[str, ...]) -> Twin:
        formats = self.context.formats
        columns = [TwinColumn(self.tr("Period"))]
        columns += [TwinColumn(short_name(figure_id), self._unit(figure_id)) for figure_id in shown]
        rows: list[tuple[Cell, ...]] = []
        for position, start in enumerate(view.trend.starts):
            name = formats.month(start) if view.trend.step is Step.MONTH else formats.date(start)
            rows.append((name, *(float(view.trend.columns[figure_id][position]) for figure_id in shown)))
        return Twin(tuple(columns), tuple(rows))

    # -- where a number of the table comes from ----------------------------------------------------------------

    @Slot(int, int)
    def _ask_cell(self, row: int, column: int) -> None:
        """Ask for the figure of a cell of the table, with the numbers of its step."""
        view, selection = self._view, self.context.session.selection
        if view is None or selection is None or column < 1:
            return
        part = selection.over(view.step_period(row))
        self.request("cell", StepQuestion(self.bar.shown[column - 1], part), self._explain_cell)

    @Slot(object)
    def _explain_cell(self, found: "tuple[Figure, Selection]") -> None:
        figure, part = found
        self.context.explain(figure, self.table.anchor, Origin(part))

    # -- corridors ---------------------------------------------------------------------------------------------

    @Slot(str, float)
    def _move_threshold(self, key: str, value: float) -> None:
        self._set(key, value, f"corridor-{id(self)}-{self._gesture}")

    @Slot(str, float)
    def _release_threshold(self, key: str, value: float) -> None:
        self._move_threshold(key, value)
        self._gesture += 1
        self._show_corridors()

    @Slot(str, float)
    def _type_threshold(self, key: str, value: float) -> None:
        self._set(key, value, "")

    def _set(self, key: str, value: float, gesture: str) -> None:
        from ecomkpi_desktop.workspace.edits import SetSetting

        self.context.session.edit(SetSetting(key, value), gesture)


def _is_known(view: TrendView, figure_id: str) -> bool:
    """Tell whether a figure has anything to draw; zeros all along are data that were never imported."""
    column = view.trend.columns.get(figure_id)
    return column is not None and figure_id in view.figures and bool(np.nan_to_num(column).any())
