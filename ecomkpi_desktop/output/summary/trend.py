"""Net revenue and CM3 month by month: bars that stay apart in black and white."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.ink import BODY, RIGHT, SMALL, Ink
from ecomkpi_desktop.output.summary.axis import Axis, axis_for
from ecomkpi_desktop.output.summary.heading import block_head, figure_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.review.summary import MonthlyLine, ReviewSummary

_LABELS = 34.0  # room of the axis labels, in points
_SWATCH, _APART = 8.0, 9.0  # of the legend
_FOOT = 17.0  # room of the month labels and of the bracket of the period


def paint_trend(ink: Ink, box: Box, summary: ReviewSummary, formats: Formats) -> None:
    """Paint a pale bar of net revenue with the dark bar of CM3 inside it, for every month."""
    head = QCoreApplication.translate("Print", "Month by month")
    reserved = sum(ink.width(name, SMALL) + _SWATCH + _APART for name, _fill, _outline in _legend())
    room = block_head(ink, box, head, reserved=reserved)
    line = summary.monthly
    if not line.starts:
        nothing = QCoreApplication.translate("Print", "No complete month yet.")
        ink.text(room.x, room.y + 8, nothing, BODY.in_ink("quiet"), room.width)
        return
    _paint_legend(ink, box)
    plot = Box(room.x + _LABELS, room.y + 3, room.width - _LABELS, room.height - 3 - _FOOT)
    known = [value for value in (*line.net_revenue, *line.cm3) if value is not None]
    axis = axis_for(known, plot.bottom, plot.y)
    for tick in axis.ticks():
        ink.rule(plot.x, axis.y(tick), plot.right, axis.y(tick), "hairline" if tick else "quiet")
        ink.text(room.x, axis.y(tick) + 2.2, axis.label(tick, formats), SMALL, _LABELS - 5, RIGHT)
    pitch = plot.width / len(line.starts)
    for position in range(len(line.starts)):
        _paint_month(ink, plot.x + pitch * position, pitch, line, position, axis)
    _paint_months(ink, plot, pitch, line, formats)
    _paint_period(ink, plot, pitch, line, summary.period)


def _paint_month(ink: Ink, x: float, pitch: float, line: MonthlyLine, position: int, axis: Axis) -> None:
    sales, margin = line.net_revenue[position], line.cm3[position]
    zero = axis.y(0.0)
    wide, narrow = min(pitch * 0.78, 16.0), min(pitch * 0.4, 8.0)
    if sales is not None:
        # A month that data do not cover is an outline: its bar will still grow.
        fill = "band" if line.complete[position] else "paper"
        ink.box(x + (pitch - wide) / 2, zero, wide, axis.y(sales) - zero, fill, "quiet")
    if margin is not None:
        ink.box(x + (pitch - narrow) / 2, zero, narrow, axis.y(margin) - zero, "accent" if margin >= 0 else "alert")


def _paint_months(ink: Ink, plot: Box, pitch: float, line: MonthlyLine, formats: Formats) -> None:
    widest = max(ink.width(formats.short_month(start), SMALL) for start in line.starts)
    every = next(count for count in (1, 2, 3, 6, 12, 24, 1000) if count * pitch >= widest + 6)
    for position, start in enumerate(line.starts):
        if (start.month - 1) % every and len(line.starts) > 1:
            continue
        text = formats.short_month(start)
        used = ink.width(text, SMALL)
        middle = plot.x + pitch * (position + 0.5)
        ink.text(min(max(middle - used / 2, plot.x - 6), plot.right - used), plot.bottom + 8, text, SMALL)


def _paint_period(ink: Ink, plot: Box, pitch: float, line: MonthlyLine, period: Period) -> None:
    inside = [
        position
        for position, start in enumerate(line.starts)
        if start < period.end and add_months(start.replace(day=1), 1) > period.start
    ]
    if not inside or len(inside) == len(line.starts):
        return
    left, right = plot.x + pitch * inside[0] + 1, plot.x + pitch * (inside[-1] + 1) - 1
    y = plot.bottom + 13
    ink.rule(left, y, right, y, "text", 1.0)
    for x in (left, right):
        ink.rule(x, y - 2, x, y + 0.5, "text", 1.0)


def _legend() -> tuple[tuple[str, str, str], ...]:
    """Return name, fill and outline of each series, from the right."""
    return ((figure_name("cm3"), "accent", ""), (figure_name("net_revenue"), "band", "quiet"))


def _paint_legend(ink: Ink, box: Box) -> None:
    x = box.right
    for name, fill, outline in _legend():
        x -= ink.width(name, SMALL)
        ink.text(x, box.y + 7, name, SMALL)
        x -= _SWATCH
        ink.box(x, box.y + 2.6, 5, 4.6, fill, outline)
        x -= _APART
