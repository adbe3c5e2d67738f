"""CM3 from its most prudent to its most optimistic end, on a line with nothing on it where it may be lost."""

from ecomkpi_desktop.kpi.audit.swings import Range
from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.ink import CENTRE, LEFT, RIGHT, SMALL, Ink
from ecomkpi_desktop.present.numbers import Formats

HEIGHT = 34.0
_BAR, _TOP = 9.0, 12.0
_ROOM = 0.12  # of the span, left at both ends


def paint_range(ink: Ink, box: Box, cm3: Range, formats: Formats) -> None:
    """Paint the band between both ends, a tick where CM3 stands, and a dashed line at nothing."""
    low, high = min(cm3.low, 0.0), max(cm3.high, 0.0)
    room = (high - low) * _ROOM or 1.0
    low, high = low - room, high + room
    scale = box.width / (high - low)

    def x(value: float) -> float:
        return box.x + (value - low) * scale

    top = box.y + _TOP
    ink.rule(box.x, top + _BAR / 2, box.right, top + _BAR / 2)
    ink.box(x(cm3.low), top, max(x(cm3.high) - x(cm3.low), 1.0), _BAR, "band", "quiet")
    ink.box(x(cm3.now) - 1.0, top - 2.0, 2.0, _BAR + 4.0, "accent")
    ink.dashes(x(0.0), top - 4.0, x(0.0), top + _BAR + 4.0, "quiet")
    under = top + _BAR + 10.0
    for end in (cm3.low, cm3.high):
        if end != cm3.now:  # it is written over the tick
            ink.text(x(end), under, formats.compact_money(end), SMALL, align=CENTRE)
    # What stands too near an end says it already.
    name = formats.compact_money(cm3.now)
    align = RIGHT if x(cm3.now) > box.right - 40 else LEFT if x(cm3.now) < box.x + 40 else CENTRE
    ink.text(x(cm3.now), box.y + 7.0, name, SMALL.set_bold().in_ink("accent"), align=align)
    if min(abs(x(0.0) - x(end)) for end in (cm3.low, cm3.high)) > 28.0:
        ink.text(x(0.0), under, formats.compact_money(0.0), SMALL, align=CENTRE)
