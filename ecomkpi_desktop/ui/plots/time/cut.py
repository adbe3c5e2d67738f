"""Lines cut to a window of time: a device without clipping (SVG) would draw them over everything beside the plot."""

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.results import Floats


def cut(
    times: "Floats", values: "Floats", window: tuple[float, float], span: tuple[float, float]
) -> "tuple[Floats, Floats]":
    """Return the points of a line within a window, with the points where it crosses the window's edges.

    Args:
        times: rising, seconds.
        values: one per time; NaN interrupts the line.
        window: first and last visible moment.
        span: lowest and highest visible value: what crosses an edge outside it is brought to it.
    """
    start, end = window
    inside = (times >= start) & (times <= end)
    found_times, found_values = times[inside], values[inside]
    for edge, is_end in ((start, False), (end, True)):
        value = _between(times, values, edge)
        if value is not None:
            where = len(found_times) if is_end else 0
            found_times = np.insert(found_times, where, edge)
            found_values = np.insert(found_values, where, min(max(value, span[0]), span[1]))
    return found_times, found_values


def _between(times: "Floats", values: "Floats", edge: float) -> float | None:
    """Return the value of a line at a moment between two of its points, or None."""
    after = int(np.searchsorted(times, edge))
    if not 0 < after < len(times) or times[after] == edge:
        return None
    before = after - 1
    share = (edge - times[before]) / (times[after] - times[before])
    value = float(values[before] + share * (values[after] - values[before]))
    return value if np.isfinite(value) else None
