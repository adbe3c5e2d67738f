"""Panels under each other that share one time: one window of time, one read-out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.ui.plots.dates import DAY_SECONDS
from ecomkpi_desktop.ui.plots.time.data import PanelData, TimeAxis
from ecomkpi_desktop.ui.plots.time.panel import TrendPanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ecomkpi_desktop.ui.plots.plot import Dress

_LEAST_STEPS = 3  # a window narrower than that shows nothing


class TimeStack(QObject):
    """Keeps the panels of a page on one time axis.

    Signals:
        pointed: the step read out on all panels, -1 for none.
        threshold_moved: while a bound is dragged: key of its setting and the value it would take.
        threshold_released: a bound was let go: key and value.
    """

    pointed = Signal(int)
    threshold_moved = Signal(str, float)
    threshold_released = Signal(str, float)

    def __init__(self, dress: "Dress", parent: QObject) -> None:
        super().__init__(parent)
        self._dress = dress
        self._axis = TimeAxis.of(Step.MONTH, ())
        self._window = (0.0, 1.0)
        self._panels: list[TrendPanel] = []
        self._index = -1

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

    def add_panel(self, parent: "QWidget") -> TrendPanel:
        """Make a further panel; panels are kept and reused, never destroyed."""
        panel = TrendPanel(self._dress, parent)
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
        self.pointed.emit(index)

    @Slot(float, float)
    def zoom(self, factor: float, moment: float) -> None:
        """Zoom in time; ``moment`` stays where it is."""
        start, end = self._window
        moment = min(max(moment, start), end)
        self._set_window(moment - (moment - start) / factor, moment + (end - moment) / factor)

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
        for panel in self._panels:
            panel.set_window(start, end)
