"""The last complete month climbing to its fixed costs."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.ink import CENTRE, RIGHT, SMALL, Ink
from ecomkpi_desktop.output.summary.axis import axis_for
from ecomkpi_desktop.output.summary.heading import block_head
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.review.summary import BreakEven

_LABELS = 34.0
_FOOT = 9.0


def paint_break_even(ink: Ink, box: Box, month: BreakEven, formats: Formats) -> None:
    """Paint cumulative CM3 by day, the fixed costs, the day they are paid and the marker day."""
    head = QCoreApplication.translate("Print", "Break-even, {month}").format(month=formats.month(month.month))
    room = block_head(ink, box, head, _verdict(month, formats))
    plot = Box(room.x + _LABELS, room.y + 4, room.width - _LABELS, room.height - 4 - _FOOT)
    axis = axis_for([*month.cumulative, month.fixed_costs], plot.bottom, plot.y, 2)
    days = len(month.cumulative)
    pitch = plot.width / days
    for tick in axis.ticks():
        ink.rule(plot.x, axis.y(tick), plot.right, axis.y(tick), "hairline" if tick else "quiet")
        ink.text(room.x, axis.y(tick) + 2.2, axis.label(tick, formats), SMALL, _LABELS - 5, RIGHT)
    marker = plot.x + pitch * (month.marker - 0.5)
    if month.marker <= days:
        ink.rule(marker, plot.y, marker, plot.bottom, "quiet", 0.5)
    costs = axis.y(month.fixed_costs)
    ink.dashes(plot.x, costs, plot.right, costs, "text", 0.7)
    _paint_legend(ink, plot, costs, month, formats)
    points = [(plot.x + pitch * (day + 0.5), axis.y(value)) for day, value in enumerate(month.cumulative)]
    ink.line(points, "accent", 1.1)
    if month.day is not None and month.day <= days:
        ink.dot(*points[month.day - 1], 2.6, "accent")
    for day in sorted({1, month.marker, days}):
        if day <= days:
            ink.text(plot.x + pitch * (day - 0.5) - 10, plot.bottom + 8, str(day), SMALL, 20, CENTRE)


def _paint_legend(ink: Ink, plot: Box, costs: float, month: BreakEven, formats: Formats) -> None:
    """Name the dashed line in the upper left corner, which the climbing curve leaves free."""
    label = QCoreApplication.translate("Print", "fixed costs {amount}").format(
        amount=formats.compact_money(month.fixed_costs)
    )
    base = plot.y + 6.5
    if costs < base + 3:
        base = costs + 8
    ink.dashes(plot.x + 4, base - 2.2, plot.x + 14, base - 2.2, "text", 0.7)
    ink.text(plot.x + 17, base, label, SMALL, plot.width * 0.55)


def _verdict(month: BreakEven, formats: Formats) -> str:
    if month.day is None:
        return QCoreApplication.translate("Print", "not reached")
    return QCoreApplication.translate("Print", "reached on {day}").format(day=formats.day_of_month(month.day))
