"""Panels under each other that share one time: one window of time, one read-out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.ui.plots.dates import DAY_SECONDS
from ecomkpi_desktop.ui.plots.time.data import PanelData, TimeAxis
from ecomkpi_desktop.ui.plots.time.keys import ZOOM
from ecomkpi_desktop.ui.plots.time.panel import TrendPanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ecomkpi_desktop.ui.plots.plot import Dress
    from ecomkpi_desktop.ui.plots.time.head import TimeHead

_LEAST_STEPS = 3  # a window narrower than that shows nothing


class TimeStack(QObject):
    """Keeps the panels of a page on one time axis.

    Signals:
        pointed: the step read out on all panels, -1 for none.
        threshold_moved: while a bound is dragged: key of its setting and the value it would take.
        threshold_released: a bound was let go: key and value.
        window_changed: another part of the time is seen.
        note_wanted: somebody wants to note an event: first and last day.
        explain_wanted: somebody asks where a point comes from: its panel, its step, the widget to explain it beside.
    """

    pointed = Signal(int)
    threshold_moved = Signal(str, float)
    threshold_released = Signal(str, float)
    window_changed = Signal()
    note_wanted = Signal(object, object)
    explain_wanted = Signal(int, int, object)

    def __init__(self, dress: "Dress", parent: QObject) -> None:
        super().__init__(parent)
        self._dress = dress
        self._axis = TimeAxis.of(Step.MONTH, ())
        self._window = (0.0, 1.0)
        self._panels: list[TrendPanel] = []
        self._index = -1
        self._head: TimeHead | None = None
        self._borders: list[float] = []

    @property
    def panels(self) -> tuple[TrendPanel, ...]:
        """Panels, from top to bottom."""
        return tuple(self._panels)

    @property
    def axis(self) -> TimeAxis:
        """Steps they share."""
        return self._axis

    @property
    def window(self) -> tuple[float, float]:
        """First and last visible moment, in seconds."""
        return self._window

    @property
    def index(self) -> int:
        """The step read out, -1 for none."""
        return self._index

    @property
    def is_zoomed(self) -> bool:
        """Whether only a part of the time is seen."""
        return self._window != self._axis.span

    def set_head(self, head: "TimeHead") -> None:
        """Put events and time axis above the panels."""
        self._head = head
        head.zoom_wanted.connect(self.zoom)
        head.pan_wanted.connect(self.pan)
        head.reset_wanted.connect(self.reset)
        head.note_wanted.connect(self.note_wanted)
        head.borders_moved.connect(self._set_borders)
        head.shaded.connect(self._shade)

    def add_panel(self, parent: "QWidget") -> TrendPanel:
        """Make a further panel; panels are kept and reused, never destroyed."""
        panel = TrendPanel(self._dress, parent)
        panel.set_borders(self._borders)
        panel.note_wanted.connect(self._note_step)
        panel.explain_wanted.connect(self._explain_step)
        panel.pointed.connect(self.point_at)
        panel.zoom_wanted.connect(self.zoom)
        panel.pan_wanted.connect(self.pan)
        panel.reset_wanted.connect(self.reset)
        panel.corridor.moved.connect(self.threshold_moved)
        panel.corridor.released.connect(self.threshold_released)
        self._panels.append(panel)
        return panel

    def show_data(self, axis: TimeAxis, data: Sequence[PanelData]) -> None:
        """Show one figure per panel; the window of time is kept when the steps are the same."""
        same = axis.step is self._axis.step and axis.starts == self._axis.starts
        self._axis = axis
        for panel, one in zip(self._panels, data, strict=False):
            panel.show_data(axis, one)
        if not same:
            self._index = -1
            self.reset()
        else:
            self._set_window(*self._window)

    @Slot(int)
    def point_at(self, index: int) -> None:
        """Read a step out on all panels."""
        if index == self._index:
            return
        self._index = index
        for panel in self._panels:
            panel.point_at(index)
        if self._head is not None:
            self._head.point_at(index)
        self.pointed.emit(index)

    @Slot(float, float)
    def zoom(self, factor: float, moment: float) -> None:
        """Zoom in time; ``moment`` stays where it is."""
        start, end = self._window
        moment = min(max(moment, start), end)
        self._set_window(moment - (moment - start) / factor, moment + (end - moment) / factor)

    @Slot()
    def zoom_in(self) -> None:
        """Zoom in about the step that is read out, else about the middle."""
        self.zoom(ZOOM, self._centre())

    @Slot()
    def zoom_out(self) -> None:
        """Zoom out about the same."""
        self.zoom(1 / ZOOM, self._centre())

    @Slot(float)
    def pan(self, share: float) -> None:
        """Move the window of time by a share of its length."""
        start, end = self._window
        low, high = self._axis.span
        shift = share * (end - start)
        shift = min(max(shift, low - start), high - end)
        self._set_window(start + shift, end + shift)

    @Slot()
    def reset(self) -> None:
        """Show the whole time."""
        self._set_window(*self._axis.span)

    def _centre(self) -> float:
        if 0 <= self._index < len(self._axis.times):
            return float(self._axis.times[self._index])
        return (self._window[0] + self._window[1]) / 2

    def _set_window(self, start: float, end: float) -> None:
        low, high = self._axis.span
        step = (high - low) / max(len(self._axis.starts), 1)
        least = max(min(_LEAST_STEPS * step, high - low), DAY_SECONDS)
        if end - start < least:
            middle = (start + end) / 2
            start, end = middle - least / 2, middle + least / 2
        if end - start >= high - low:
            start, end = low, high
        elif start < low:
            start, end = low, low + (end - start)
        elif end > high:
            start, end = high - (end - start), high
        self._window = (start, end)
        if self._head is not None:
            self._head.set_window(self._axis, start, end)
        for panel in self._panels:
            panel.set_window(start, end)
        self.window_changed.emit()

    @Slot(object)
    def _set_borders(self, places: list[float]) -> None:
        self._borders = places
        for panel in self._panels:
            panel.set_borders(places)

    @Slot(object)
    def _shade(self, span: tuple[float, float] | None) -> None:
        for panel in self._panels:
            panel.shade(span)

    @Slot(int, object)
    def _explain_step(self, index: int, beside: "QWidget") -> None:
        asking = next(place for place, panel in enumerate(self._panels) if panel is self.sender())
        self.explain_wanted.emit(asking, index, beside)

    @Slot(int)
    def _note_step(self, index: int) -> None:
        """Ask for a note on the first day of a step; a day is a day."""
        if 0 <= index < len(self._axis.starts):
            day = self._axis.starts[index]
            self.note_wanted.emit(day, day)
