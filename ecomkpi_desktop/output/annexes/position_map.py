"""Where categories stand, drawn as vectors: price (or discounts) across, margin up, a disc as large as the sales."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.ink import BODY, CENTRE, LEFT, RIGHT, SMALL, Ink
from ecomkpi_desktop.output.summary.axis import Axis, axis_within
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.positioning import position_word
from ecomkpi_desktop.review.positioning.audit import PositioningAudit
from ecomkpi_desktop.review.positioning.readings import CategoryReading
from ecomkpi_desktop.review.positioning.rules import Position

HEIGHT = 238.0
_MOST = 12
_LABELS, _TOP, _FOOT = 34.0, 22.0, 26.0
_LARGEST, _SMALLEST, _GAP = 15.0, 4.0, 3.0
_NAME = BODY.set_bold()
_WIDTH = 150.0  # of a name, at most

translate = QCoreApplication.translate  # under this name lupdate finds the words


@dataclass(frozen=True, slots=True)
class _Disc:
    """A category on the page."""

    reading: CategoryReading
    x: float
    y: float
    radius: float

    @property
    def box(self) -> Box:
        """The room it takes."""
        return Box(self.x - self.radius, self.y - self.radius, 2 * self.radius, 2 * self.radius)


def paint_map(ink: Ink, box: Box, audit: PositioningAudit, formats: Formats) -> None:
    """Paint bands of the margin, lines of the price, the discs and their names."""
    shown = audit.placed[:_MOST]
    plot = Box(box.x + _LABELS, box.y + _TOP, box.width - _LABELS - 8, box.height - _TOP - _FOOT)
    bounds = audit.thresholds
    margins = [one.margin or 0.0 for one in shown]
    up = axis_within([bounds.danger - 0.05, *margins, bounds.ideal + 0.08], plot.bottom, plot.y, lines=6)
    marks = _marks(audit, formats)
    across = axis_within(
        [*(_across(one, audit) for one in shown), *_room([value for value, _name in marks])], plot.x, plot.right, 7
    )
    _paint_ground(ink, plot, up, audit)
    _paint_scales(ink, box, plot, up, across, audit, formats)
    _paint_marks(ink, plot, across, marks)
    discs = _discs(shown, audit, up, across)
    labels = _labels(ink, plot, discs)
    for label in labels:  # no line goes through a name
        ink.box(label.x, label.y, label.width, label.height, "band" if label.y > up.y(bounds.floor) else "paper")
    for disc in discs:
        _paint_disc(ink, disc)
    for disc, label in zip(discs, labels, strict=True):
        _paint_name(ink, disc, label)
    _paint_levels(ink, plot, up, audit, formats, labels)


def _across(one: CategoryReading, audit: PositioningAudit) -> float:
    return (one.traits.price_index if audit.has_prices else one.traits.discounts) or 0.0


def _marks(audit: PositioningAudit, formats: Formats) -> list[tuple[float, str]]:
    """Return the values across that separate, with their names."""
    bounds = audit.thresholds
    if audit.has_prices:
        cheap = translate("Print", "cheap: {index}").format(index=formats.count(bounds.cheap))
        dear = translate("Print", "dear: {index}").format(index=formats.count(bounds.dear))
        return [(bounds.cheap, cheap), (bounds.dear, dear)]
    average = audit.categories[0].traits.average
    return [(average, translate("Print", "the shop: {rate}").format(rate=formats.rate(average)))]


def _room(values: Sequence[float]) -> list[float]:
    """Return the ends of what must be seen around some values."""
    low, high = min(values), max(values)
    more = max((high - low) * 0.25, abs(high) * 0.1)
    return [max(low - more, 0.0), high + more]


def _discs(
    shown: Sequence[CategoryReading], audit: PositioningAudit, up: Axis, across: Axis
) -> list[_Disc]:
    most = max((one.net_revenue for one in shown), default=1.0) or 1.0
    ordered = sorted(shown, key=lambda one: -one.net_revenue)  # the largest lie under the smaller ones
    return [
        _Disc(one, across.y(_across(one, audit)), up.y(one.margin or 0.0),
              max(_LARGEST * math.sqrt(max(one.net_revenue, 0.0) / most), _SMALLEST))
        for one in ordered
    ]  # fmt: skip


def _paint_ground(ink: Ink, plot: Box, up: Axis, audit: PositioningAudit) -> None:
    bounds = audit.thresholds
    ink.box(plot.x, up.y(bounds.floor), plot.width, plot.bottom - up.y(bounds.floor), "band")
    ink.rule(plot.x, plot.bottom, plot.right, plot.bottom, "quiet")
    for value in (bounds.ideal, bounds.floor, bounds.danger):
        ink.rule(plot.x, up.y(value), plot.right, up.y(value), "step", 0.6)


def _paint_scales(
    ink: Ink, box: Box, plot: Box, up: Axis, across: Axis, audit: PositioningAudit, formats: Formats
) -> None:  # fmt: skip
    ink.text(box.x, box.y + 7, translate("Print", "Gross margin rate"), SMALL)
    for tick in up.ticks():
        ink.text(box.x, up.y(tick) + 2.2, formats.rate(tick, 0), SMALL, _LABELS - 5, RIGHT)
    unit = Unit.COUNT if audit.has_prices else Unit.RATE
    for tick in across.ticks():
        text = formats.count(tick) if unit is Unit.COUNT else formats.rate(tick, 0)
        ink.text(across.y(tick), plot.bottom + 8, text, SMALL, align=CENTRE)
    title = (
        translate("Print", "Price index, 100 is the competitors’ price") if audit.has_prices
        else translate("Print", "Share of gross sales given away in discounts")
    )  # fmt: skip
    ink.text(plot.x, plot.bottom + 18, title, SMALL, plot.width, CENTRE)


def _paint_marks(ink: Ink, plot: Box, across: Axis, marks: Sequence[tuple[float, str]]) -> None:
    sides = (CENTRE,) if len(marks) == 1 else (RIGHT, LEFT)  # two may stand near each other
    for (value, name), side in zip(marks, sides, strict=True):
        x = across.y(value)
        ink.dashes(x, plot.y, x, plot.bottom)
        ink.text(x, plot.y - 4, name, SMALL, align=side)


def _paint_levels(
    ink: Ink, plot: Box, up: Axis, audit: PositioningAudit, formats: Formats, labels: Sequence[Box]
) -> None:
    """Name the margins that separate, at the side where no category's name stands."""
    bounds = audit.thresholds
    for value, text in (
        (bounds.ideal, translate("Print", "ideal {rate}")), (bounds.floor, translate("Print", "minimum {rate}")),
        (bounds.danger, translate("Print", "danger zone under {rate}")),
    ):  # fmt: skip
        words = text.format(rate=formats.rate(value, 0))
        width = ink.width(words, SMALL)
        base = up.y(value) - 2.0
        for left in (plot.right - width - 3, plot.x + 3):
            place = Box(left, base - SMALL.size, width, SMALL.size + 2)
            if not any(_shared(place, label) for label in labels):
                ink.text(left, base, words, SMALL)
                break


# -- names ---------------------------------------------------------------------------------------------------------


def _labels(ink: Ink, plot: Box, discs: Sequence[_Disc]) -> list[Box]:
    """Put each name beside its disc where it covers no other, the largest first."""
    taken: list[Box] = []
    height = _NAME.line + SMALL.line
    for disc in discs:
        words = ink.width(disc.reading.name, _NAME), ink.width(position_word(disc.reading.position), SMALL)
        width, radius = min(max(words), _WIDTH) + 1, disc.radius
        places = [
            Box(disc.x + radius + _GAP, disc.y - height / 2, width, height),
            Box(disc.x - radius - _GAP - width, disc.y - height / 2, width, height),
            Box(disc.x - width / 2, disc.y - radius - _GAP - height, width, height),
            Box(disc.x - width / 2, disc.y + radius + _GAP, width, height),
            Box(disc.x + radius * 0.8, disc.y - radius - height, width, height),
            Box(disc.x + radius * 0.8, disc.y + radius, width, height),
            Box(disc.x - radius * 0.8 - width, disc.y - radius - height, width, height),
            Box(disc.x - radius * 0.8 - width, disc.y + radius, width, height),
        ]
        others = [other.box for other in discs if other is not disc]
        costs = [_cost(place, plot, taken, others) for place in places]
        taken.append(places[costs.index(min(costs))])
    return taken


def _cost(place: Box, plot: Box, names: Sequence[Box], discs: Sequence[Box]) -> float:
    """Return how much of a place is taken: outside weighs more than discs, names more than both."""
    outside = place.width * place.height - _shared(place, plot)
    on_names, on_discs = (sum(_shared(place, one) for one in boxes) for boxes in (names, discs))
    return round(20 * outside + 30 * on_names + on_discs)


def _shared(one: Box, other: Box) -> float:
    """Return the area that two boxes share."""
    width = min(one.right, other.right) - max(one.x, other.x)
    height = min(one.bottom, other.bottom) - max(one.y, other.y)
    return width * height if width > 0 and height > 0 else 0.0


def _paint_disc(ink: Ink, disc: _Disc) -> None:
    stuck = disc.reading.position is Position.MIDDLE
    ink.dot(disc.x, disc.y, disc.radius, "ground", "alert" if stuck else "accent")


def _paint_name(ink: Ink, disc: _Disc, label: Box) -> None:
    ink.text(label.x, label.y + _NAME.size, disc.reading.name, _NAME, label.width)
    stuck = disc.reading.position is Position.MIDDLE
    style = SMALL.in_ink("alert") if stuck else SMALL
    ink.text(label.x, label.y + _NAME.line + SMALL.size, position_word(disc.reading.position), style, label.width)
