"""A small line through months, drawn as vectors: corridor as a pale band, months not wholly known as hollow dots."""

from dataclasses import dataclass
from datetime import date

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.ink import BODY, RIGHT, SMALL, Ink
from ecomkpi_desktop.output.summary.axis import Axis, axis_within
from ecomkpi_desktop.present.numbers import Formats

HEIGHT = 92.0
_LABELS, _TOP, _FOOT = 36.0, 15.0, 11.0


@dataclass(frozen=True, slots=True)
class Series:
    """A figure through months.

    Attributes:
        name: over the picture.
        unit: of its values.
        starts: first days of the months.
        values: one per month; None where it is not available.
        complete: whether data cover the month.
        floor, ceiling: its corridor, None where it has none.
    """

    name: str
    unit: Unit
    starts: tuple[date, ...]
    values: tuple[float | None, ...]
    complete: tuple[bool, ...]
    floor: float | None = None
    ceiling: float | None = None


def paint_line(ink: Ink, box: Box, series: Series, formats: Formats) -> None:
    """Paint the name, the last value of a whole month, and the line."""
    known = [value for value in series.values if value is not None]
    ink.text(box.x, box.y + 7, series.name, BODY.set_bold(), box.width * 0.6)
    plot = Box(box.x + _LABELS, box.y + _TOP, box.width - _LABELS - 4, box.height - _TOP - _FOOT)
    if not known:
        ink.rule(plot.x, plot.bottom, plot.right, plot.bottom, "quiet")
        return
    last = max(place for place, value in enumerate(series.values) if value is not None)
    text = f"{formats.short_month(series.starts[last])}\u00a0: {formats.value(series.values[last], series.unit)}"
    if not formats.is_french:
        text = text.replace("\u00a0:", ":")
    ink.text(box.x + box.width * 0.6, box.y + 7, text, SMALL, box.width * 0.4 - 4, RIGHT)
    axis = axis_within(known, plot.bottom, plot.y)
    _paint_band(ink, plot, axis, series)
    for tick in axis.ticks():
        ink.rule(plot.x, axis.y(tick), plot.right, axis.y(tick), "quiet" if tick == axis.low else "hairline")
        ink.text(box.x, axis.y(tick) + 2.2, _tick(tick, axis, series.unit, formats), SMALL, _LABELS - 5, RIGHT)
    _paint_points(ink, plot, axis, series)
    _paint_months(ink, plot, series, formats)


def _paint_band(ink: Ink, plot: Box, axis: Axis, series: Series) -> None:
    if series.floor is None and series.ceiling is None:
        return
    low = axis.low if series.floor is None else min(max(series.floor, axis.low), axis.high)
    high = axis.high if series.ceiling is None else min(max(series.ceiling, axis.low), axis.high)
    if high > low:
        ink.box(plot.x, axis.y(low), plot.width, axis.y(high) - axis.y(low), "band")
    for bound in (series.floor, series.ceiling):
        if bound is not None and axis.low < bound < axis.high:
            ink.dashes(plot.x, axis.y(bound), plot.right, axis.y(bound), "quiet", 0.5)


def _paint_points(ink: Ink, plot: Box, axis: Axis, series: Series) -> None:
    step = plot.width / max(len(series.values), 1)
    run: list[tuple[float, float]] = []
    hollow: list[tuple[float, float]] = []
    for place, value in enumerate(series.values):
        if value is None:
            _paint_run(ink, run)
            run = []
            continue
        point = (plot.x + step * (place + 0.5), axis.y(value))
        run.append(point)
        if not series.complete[place]:
            hollow.append(point)
    _paint_run(ink, run)
    for x, y in hollow:
        ink.dot(x, y, 1.9, "paper", "accent")


def _paint_run(ink: Ink, run: list[tuple[float, float]]) -> None:
    if len(run) > 1:
        ink.line(run, "accent", 1.0)
    elif run:
        ink.dot(*run[0], 1.4, "accent")


def _paint_months(ink: Ink, plot: Box, series: Series, formats: Formats) -> None:
    step = plot.width / max(len(series.starts), 1)
    widest = max(ink.width(formats.short_month(start), SMALL) for start in series.starts)
    every = next(count for count in (1, 2, 3, 6, 12, 24, 1000) if count * step >= widest + 6)
    free = plot.x - 6  # several points may lie in one month: a name that would touch the one before is left out
    for place, start in enumerate(series.starts):
        if (start.month - 1) % every and len(series.starts) > 1:
            continue
        text = formats.short_month(start)
        used = ink.width(text, SMALL)
        left = min(max(plot.x + step * (place + 0.5) - used / 2, plot.x - 6), plot.right - used)
        if left >= free:
            ink.text(left, plot.bottom + 8, text, SMALL)
            free = left + used + 4


def _tick(tick: float, axis: Axis, unit: Unit, formats: Formats) -> str:
    if unit is Unit.MONEY:
        return axis.label(tick, formats)
    if unit is Unit.RATE:
        places = next((count for count in range(3) if abs(axis.step * 100 * 10**count % 1) < 1e-6), 2)
        return formats.rate(tick, places)
    places = next((count for count in range(3) if abs(axis.step * 10**count % 1) < 1e-6), 2)
    return formats.number(tick, places)
