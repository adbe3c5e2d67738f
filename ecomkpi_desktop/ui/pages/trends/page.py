"""The trends page."""

from typing import TYPE_CHECKING, ClassVar

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QToolTip, QVBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi.figure import Reason, Unit
from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.review.events.event import Family
from ecomkpi_desktop.review.status import only_channel, shown_statuses, statuses
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.names import figure_name, short_name
from ecomkpi_desktop.ui.pages.parts.span_figure import SpanFigure, SpanQuestion
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.pages.trends.adjusting import method_words, season_note
from ecomkpi_desktop.ui.pages.trends.advice import trends_advice
from ecomkpi_desktop.ui.pages.trends.bar import TrendBar
from ecomkpi_desktop.ui.pages.trends.event_desk import EventDesk
from ecomkpi_desktop.ui.pages.trends.events_part import EventsPart
from ecomkpi_desktop.ui.pages.trends.exporting import TrendExport
from ecomkpi_desktop.ui.pages.trends.growth import GrowthPart
from ecomkpi_desktop.ui.pages.trends.marks import groups, time_events
from ecomkpi_desktop.ui.pages.trends.pinned import Pinned
from ecomkpi_desktop.ui.pages.trends.row import TrendRow
from ecomkpi_desktop.ui.pages.trends.rows import TrendRows
from ecomkpi_desktop.ui.pages.trends.side import side_width
from ecomkpi_desktop.ui.pages.trends.tables import events_within, export_tables, trends_twin
from ecomkpi_desktop.ui.pages.trends.thresholds import thresholds_of
from ecomkpi_desktop.ui.pages.trends.view import (
    FIRST_PANELS,
    PANEL_IDS,
    Comparison,
    TrendQuestion,
    TrendView,
    growth_view,
    suggested_step,
)
from ecomkpi_desktop.ui.pages.trends.words import extremes, gestures, legend_entries, picture_subtitle
from ecomkpi_desktop.ui.plots.time.data import PanelData, TimeAxis
from ecomkpi_desktop.ui.plots.time.head import TimeHead
from ecomkpi_desktop.ui.plots.time.legend import Legend
from ecomkpi_desktop.ui.plots.time.stack import TimeStack
from ecomkpi_desktop.ui.plots.time.stack_picture import StackPicture
from ecomkpi_desktop.ui.plots.twin import Twin
from ecomkpi_desktop.ui.widgets.buttons import IconButton
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text
from ecomkpi_desktop.workspace.records import today

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.period import Period
    from ecomkpi_desktop.kpi.selection import Selection
    from ecomkpi_desktop.output.table_file import FileTable

_AVERAGES = frozenset({"aov", "cac", "ltv", "break_even_revenue"})  # amounts that are no sums


class TrendsPage(Page):
    """Panels on one time axis, one of them large, with what happened above them."""

    key: ClassVar[str] = "trends"
    icon: ClassVar[str] = "trends"
    interests: ClassVar[Changes] = Changes.EVERYTHING

    def __init__(self, context: Context, parent: "TrendsPage | None" = None) -> None:
        super().__init__(context, parent)
        self._view: TrendView | None = None
        self._axis = TimeAxis.of(Step.MONTH, ())
        self._gesture = 0
        self._large = ""
        self._period: object = None
        self._twin = Twin()
        self._beside: QWidget = self  # what a figure that is asked for is explained beside
        self.desk = EventDesk(context, self)
        self.stack = TimeStack(context, self)
        self.rows: list[TrendRow] = []
        self._card = Card(self)
        self.bar = TrendBar(context, self)
        self.set_head(self.bar)
        self.headline = Text("", context.theme, self._card, role="strong")  # where the advice is out of sight
        self.legend = Legend(context, self._card)
        self.help = IconButton("help", self.tr("Mouse and keys of the panels"), context.theme, self._card)
        self.help.setAccessibleDescription(gestures())
        self.season = Caption("", context.theme, self._card)
        self.method = IconButton("info", self.tr("How the season is taken out"), context.theme, self._card)
        self.left_out = Caption("", context.theme, self._card)
        self.head = TimeHead(context, side_width(), self._card)
        self.stack.set_head(self.head)
        self._build_card()
        self.set_picture(self._card, 0)
        self.table = TwinTable(context, self.tr("Trends as a table"), self)
        self.add_section(self.tr("Trends as a table"), self.table)
        self.events_part = EventsPart(context, self)
        self.add_section(self.tr("What happened meanwhile"), self.events_part)
        self.growth = GrowthPart(context, self)
        self.add_section(self.tr("Growth, and through whom it came"), self.growth)
        self.export = TrendExport(context, self, self._picture, self._tables, self._whole_twin)
        self.export.fill(self.bar.export.own_menu)
        self.export.give(self.head)
        self._connect()

    def _build_card(self) -> None:
        space = self.context.theme.space
        column = QVBoxLayout(self._card)
        column.setContentsMargins(space("large"), space("medium"), space("medium"), space("medium"))
        column.setSpacing(space("tight"))
        column.addWidget(self.headline)
        for words, *buttons in ((self.season, self.method), (self.legend, self.bar.zoom, self.bar.export, self.help)):
            line = QHBoxLayout()
            line.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
            for button in buttons:
                line.addWidget(button)
            column.addLayout(line)
        column.addWidget(self.left_out)
        self.pinned = Pinned(self.head, self._card, self._parts.scroll)
        column.addWidget(self.pinned)
        self._rows = TrendRows(self._card, self._parts.scroll, space("medium") + space("small"))
        column.addWidget(self._rows)

    def _connect(self) -> None:
        bar, stack, desk = self.bar, self.stack, self.desk
        bar.asked.connect(self._ask)
        bar.figures_chosen.connect(self._fill)
        bar.whole_wanted.connect(stack.reset)
        bar.all_large.toggled.connect(self._rows.show_all_large)
        bar.nearer.clicked.connect(stack.zoom_in)
        bar.farther.clicked.connect(stack.zoom_out)
        bar.family_toggled.connect(self._toggle_family)
        bar.note.triggered.connect(self._note_now)
        stack.window_changed.connect(self._tell_zoom)
        stack.note_wanted.connect(desk.note)
        stack.threshold_moved.connect(self._move_threshold)
        stack.threshold_released.connect(self._release_threshold)
        self.head.picked.connect(desk.change)
        self.head.remove_wanted.connect(desk.remove)
        self.events_part.note_wanted.connect(self._note_now)
        self.events_part.change_wanted.connect(desk.change)
        self.events_part.remove_wanted.connect(desk.remove)
        self.help.clicked.connect(self._tell_gestures)
        self.method.clicked.connect(self._tell_method)
        self.table.picked.connect(self._ask_cell)
        stack.explain_wanted.connect(self._ask_step)
        self._rows.enlarged.connect(self._remember_large)
        self.growth.span_wanted.connect(self._ask_span)
        desk.changed.connect(self._show_events)

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Trends")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("How the figures move through time, and whether they are about to leave their corridor.")

    def make_ahead(self) -> bool:
        """Make a panel, until there are as many as are shown at first."""
        if len(self.rows) >= FIRST_PANELS:
            return False
        self._add_row()
        self.rows[-1].hide()
        return True

    def refresh(self, changes: Changes) -> None:
        """Ask for the trends; when only thresholds or notes changed, what is known is shown anew."""
        if Changes.NOTES in changes:
            self.desk.refresh()
        if not changes & ~(Changes.THRESHOLDS | Changes.NOTES) and self._view is not None:
            if Changes.THRESHOLDS in changes:
                self._show_corridors()
            return
        if Changes.DATA in changes and self._axis.starts:
            self.desk.ask(self._axis.starts[0], self._axis.end, again=True)
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
        adjusted = self.bar.adjusted.isChecked()
        question = TrendQuestion(self.bar.step.value, comparison, first, last, adjusted)
        self.request("all", question, self._show)

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
        self.desk.ask(self._axis.starts[0], self._axis.end)
        self._fill()
        advice = trends_advice(view, self.context.formats)
        self.headline.setText(advice.means)
        self.set_advice(advice)
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
        """Say what matters most above the panels where the advice has no room beside them."""
        super().resizeEvent(event)
        self.headline.setVisible(self._parts.upper.direction() is not QBoxLayout.Direction.LeftToRight)

    # -- showing -----------------------------------------------------------------------------------------------

    @Slot()
    def _fill(self) -> None:
        view = self._view
        if view is None:
            return
        shown = self.bar.shown
        while len(self.rows) < len(shown):
            self._add_row()
        data = [self._panel_data(view, figure_id) for figure_id in shown]
        self.stack.show_data(self._axis, data)
        status = self._statuses(view)
        for one, row in zip(data, self.rows, strict=False):
            row.side.set_figure(short_name(one.figure_id), view.figures[one.figure_id],
                                view.previous.get(one.figure_id))  # fmt: skip
            row.side.set_extremes(extremes(one, self._axis, self.context.formats))
            row.show_corridor(one, status[one.figure_id])
        self._rows.show_rows(len(shown), shown.index(self._large) if self._large in shown else 0)
        note = season_note(view, shown)
        self.season.setText(note)
        for widget in (self.season, self.method):
            widget.setVisible(bool(note))
        self.legend.set_entries(legend_entries(data, Comparison(self.bar.comparison.currentData())))
        self._show_events()

    def _add_row(self) -> None:
        row = TrendRow(self.context, self.stack.add_panel(self._card), self._card)
        row.side.bound_changed.connect(self._type_threshold)
        self.export.give(row.panel)
        self._rows.add(row)
        self.rows.append(row)

    @Slot(int)
    def _remember_large(self, place: int) -> None:
        """Remember which figure is large: it stays so when others are added or taken away."""
        self._large = self.bar.shown[place]

    @Slot()
    def _show_events(self) -> None:
        """Show the events in the head and in both tables."""
        events = self.desk.events
        self.bar.show_hidden(self.desk.hidden)
        self.head.set_events(time_events(events, self.context.formats), groups())
        if self._view is not None:
            within = events_within(self._view, events)
            self.events_part.show_events(within)
            self._twin = trends_twin(self._view, self.bar.shown, within, self.context.formats)
            self.table.show_twin(self._twin)

    def _show_corridors(self) -> None:
        view = self._view
        if view is None:
            return
        status = self._statuses(view)
        for figure_id, row in zip(self.bar.shown, self.rows, strict=False):
            data = self._panel_data(view, figure_id)
            if row.show_corridor(data, status[figure_id]):
                row.panel.show_corridor(data)

    def _statuses(self, view: TrendView) -> dict[str, str]:
        judged = {figure_id: view.figures[figure_id] for figure_id in self.bar.shown}
        settings = self.context.session.settings
        channel = self._channel()
        return shown_statuses(judged, statuses(judged, settings, view.previous, channel), settings, channel)

    def _channel(self) -> str:
        selection = self.context.session.selection
        return only_channel(selection) if selection is not None else ""

    def _panel_data(self, view: TrendView, figure_id: str) -> PanelData:
        unit = view.figures[figure_id].unit
        settings = self.context.session.settings
        floor, ceiling = thresholds_of(
            figure_id, unit, settings, self.tr("floor"), self.tr("ceiling"), self._channel()
        )
        return PanelData(
            figure_id, figure_name(figure_id), unit, self._axis.times, view.values(figure_id), view.trend.complete,
            view.others(figure_id), view.measured(figure_id), floor, ceiling,
            from_zero=unit in {Unit.MONEY, Unit.COUNT} and figure_id not in _AVERAGES,
        )  # fmt: skip

    # -- pictures and tables -----------------------------------------------------------------------------------

    def _picture(self) -> StackPicture:
        session = self.context.session
        shop = session.path.stem if session.path is not None else ""
        panels = [row.picture() for row in self.rows[: len(self.bar.shown)]]
        foot = self.tr("EcomKPI Desktop, {day}").format(day=self.context.formats.date(today()))
        return StackPicture(
            self.context, f"{shop} \N{EN DASH} {self.title()}" if shop else self.title(),
            picture_subtitle(self._view, session.selection, self.headline.text(), self.context.formats), foot,
            self.legend, self.head, panels,
        )  # fmt: skip

    def _tables(self) -> "tuple[FileTable, ...]":
        if self._view is None:
            return ()
        within = events_within(self._view, self.desk.events)
        return export_tables(self._view, self.bar.shown, within, self.context.formats)

    def _whole_twin(self) -> Twin:
        return self._twin

    # -- words on demand ---------------------------------------------------------------------------------------

    @Slot()
    def _tell_gestures(self) -> None:
        QToolTip.showText(self.help.mapToGlobal(self.help.rect().bottomLeft()), gestures(), self.help)

    @Slot()
    def _tell_method(self) -> None:
        words = method_words(self._axis.step)
        QToolTip.showText(self.method.mapToGlobal(self.method.rect().bottomLeft()), f"<p>{words}</p>", self.method)

    @Slot()
    def _tell_zoom(self) -> None:
        self.bar.show_zoom(zoomed=self.stack.is_zoomed)

    # -- events ------------------------------------------------------------------------------------------------

    @Slot(str, bool)
    def _toggle_family(self, family: str, shown: bool) -> None:
        self.desk.show_family(Family(family), shown=shown)

    @Slot()
    def _note_now(self) -> None:
        """Note an event on the step that is read out, else on the last day that data know."""
        facts = self.context.session.facts
        day = facts.last_day if facts is not None and facts.last_day is not None else today()
        if 0 <= self.stack.index < len(self._axis.starts):
            day = self._axis.starts[self.stack.index]
        self.desk.note(day, day)

    # -- where a number of the table comes from ----------------------------------------------------------------

    @Slot(int, int)
    def _ask_cell(self, row: int, column: int) -> None:
        """Ask for the figure of a cell of the table, with the numbers of its step."""
        if 1 <= column <= len(self.bar.shown):
            self._ask_figure(self.bar.shown[column - 1], row, self.table.anchor)

    @Slot(int, int, object)
    def _ask_step(self, panel: int, step: int, beside: QWidget) -> None:
        """Ask for the figure of a point of a panel."""
        self._ask_figure(self.bar.shown[panel], step, beside)

    def _ask_figure(self, figure_id: str, step: int, beside: QWidget) -> None:
        if self._view is not None:
            self._ask_span(figure_id, self._view.step_period(step), beside)

    @Slot(str, object, object)
    def _ask_span(self, figure_id: str, period: "Period", beside: QWidget) -> None:
        self._beside = beside
        self.request("cell", SpanQuestion(figure_id, period), self._explain_cell)

    @Slot(object)
    def _explain_cell(self, found: SpanFigure) -> None:
        self.context.explain(found.figure, self._beside, found.origin)

    # -- corridors ---------------------------------------------------------------------------------------------

    @Slot(str, float)
    def _move_threshold(self, key: str, value: float) -> None:
        self._set(key, value, f"corridor-{id(self)}-{self._gesture}")

    @Slot(str, float)
    def _release_threshold(self, key: str, value: float) -> None:
        self._move_threshold(key, value)
        self._gesture += 1
        view = self._view
        if view is not None:
            for figure_id, row in zip(self.bar.shown, self.rows, strict=False):
                row.panel.show_corridor(self._panel_data(view, figure_id))
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
