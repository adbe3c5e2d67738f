"""What a time panel shows, as plain values."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.period import add_months
from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.ui.plots.dates import seconds_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ecomkpi_desktop.kpi.results import Floats


_LEAST_SPAN = 0.2  # share of the level that a panel shows at least


@dataclass(frozen=True, slots=True)
class Threshold:
    """A bound of the corridor that can be dragged.

    Attributes:
        key: key of the setting it is.
        name: what it is, translated: "floor", "ceiling".
        value: where it stands.
        low, high: bounds of the setting.
        step: values it snaps to are multiples of this.
    """

    key: str
    name: str
    value: float
    low: float
    high: float
    step: float

    def snapped(self, value: float) -> float:
        """Return the nearest value the setting may take."""
        number = round(value / self.step) * self.step
        return float(min(max(round(number, 10), self.low), self.high))


@dataclass(frozen=True, slots=True)
class PanelData:
    """One figure through time.

    Attributes:
        figure_id: id of the figure.
        name: its name, translated.
        unit: what it is measured in.
        times: middle of each step, seconds, shape (steps,).
        values: shape (steps,), NaN where not available.
        complete: whether data cover the step.
        compared: values of the compared period, aligned step by step, or None.
        measured: what was measured, where ``values`` are without their season; else None.
        floor, ceiling: bounds of the corridor, or None.
        from_zero: whether 0 must be visible: for sums it must, or a small change looks like a collapse.
    """

    figure_id: str
    name: str
    unit: Unit
    times: "Floats"
    values: "Floats"
    complete: "NDArray[np.bool_]"
    compared: "Floats | None" = None
    measured: "Floats | None" = None
    floor: Threshold | None = None
    ceiling: Threshold | None = None
    from_zero: bool = False


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """The steps all panels share.

    Attributes:
        step: grain.
        starts: first day of each step.
        end: day after the last step.
        times: middle of each step, seconds.
    """

    step: Step
    starts: tuple[date, ...]
    end: date
    times: "Floats" = field(default_factory=lambda: np.empty(0))

    @classmethod
    def of(cls, step: Step, starts: tuple[date, ...]) -> "TimeAxis":
        """Return the axis of a trend."""
        if not starts:
            return cls(step, (), date(2000, 1, 1))
        end = _after(step, starts[-1])
        edges = np.array([seconds_of(day) for day in (*starts, end)])
        return cls(step, starts, end, (edges[:-1] + edges[1:]) / 2)

    @property
    def span(self) -> tuple[float, float]:
        """First and last moment, in seconds."""
        return (seconds_of(self.starts[0]), seconds_of(self.end)) if self.starts else (0.0, 1.0)

    def index_at(self, seconds: float) -> int:
        """Return the step a moment lies in, the nearest one outside."""
        edges = np.array([seconds_of(day) for day in self.starts])
        position = int(np.searchsorted(edges, seconds, side="right")) - 1
        return min(max(position, 0), len(self.starts) - 1)


def _after(step: Step, start: date) -> date:
    if step is Step.MONTH:
        return add_months(start.replace(day=1), 1)
    if step is Step.WEEK:
        return start + timedelta(days=7 - start.weekday())
    return start + timedelta(days=1)


def visible_range(
    data: PanelData, start: float, end: float, *, keep: tuple[float, ...] = (), close: bool = False
) -> tuple[float, float]:
    """Return the range of values to show between two moments.

    The corridor is shown with the values unless it lies so far from them that they would become a flat line.

    Args:
        data: what is shown.
        start: first visible moment, seconds.
        end: last visible moment.
        keep: values that must be visible, whatever they squeeze: a threshold in the hand.
        close: whether only the shape of the line counts: neither zero nor the corridor is brought into view.
    """
    inside = (data.times >= start) & (data.times <= end)
    groups = [column[inside] for column in (data.values, data.compared, data.measured) if column is not None]
    known = np.concatenate(groups)
    known = known[np.isfinite(known)]
    low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 1.0)
    from_zero = data.from_zero and not close
    if from_zero:
        low, high = min(low, 0.0), max(high, 0.0)
    # Noise of a hundredth must not fill a panel: it would look like a storm.
    level = max(abs(low), abs(high)) or (0.05 if data.unit is Unit.RATE else 5.0)
    span = max(high - low, level * _LEAST_SPAN)
    missing = span - (high - low)
    if missing > 0 and known.size and not from_zero:
        low, high = low - missing / 2, high + missing / 2
    for threshold in () if close else (data.floor, data.ceiling):
        if threshold is not None and low - 1.5 * span <= threshold.value <= high + 1.5 * span:
            low, high = min(low, threshold.value), max(high, threshold.value)
    low, high = min([low, *keep]), max([high, *keep])
    margin = max((high - low) * 0.10, 1e-9)
    return low - (0.0 if low == 0.0 else margin), high + margin
