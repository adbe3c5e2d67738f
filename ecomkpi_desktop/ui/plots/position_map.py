"""Where categories stand: price (or discounts) across, gross margin rate up, a bubble as large as the sales."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.scale import Scale, round_range, ticks
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn

_LARGEST = 28.0  # radius of the largest bubble
_SMALLEST = 7.0
_GAP = 5.0


@dataclass(frozen=True, slots=True)
class Bubble:
    """One category.

    Attributes:
        key: given to ``picked``.
        name: as written.
        across: price index or discount share.
        up: gross margin rate.
        size: net revenue.
        tone: ``premium``, ``low_cost``, ``middle``, ``unknown``: its colour.
        word: the position in words.
        words: everything about it, as a sentence.
    """

    key: str
    name: str
    across: float
    up: float
    size: float
    tone: str
    word: str
    words: str


@dataclass(frozen=True, slots=True)
class Axes:
    """What the map is drawn on.

    Attributes:
        title: of the axis across, translated.
        unit: COUNT for a price index, RATE for discounts.
        marks: values across that separate, with their names, in order.
        floor, ideal, danger: gross margin rates that separate.
    """

    title: str
    unit: Unit
    marks: tuple[tuple[float, str], ...]
    floor: float
    ideal: float
    danger: float


class PositionMap(Plot):
    """The map: bands of the margin, lines of the price, a bubble per category with its name."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._axes: Axes | None = None
        self._bubbles: tuple[Bubble, ...] = ()
        self._across = Scale(0, 1, 0, 1)
        self._up = Scale(0, 1, 1, 0)
        self._field = QRectF()
        self._discs: list[tuple[QPointF, float]] = []
        self._labels: list[QRectF] = []
        self.setAccessibleName(self.tr("Map of the positions"))

    def set_map(self, axes: Axes, bubbles: Sequence[Bubble]) -> None:
        """Show categories; the largest lie under the smaller ones."""
        if self.is_other(axes, tuple(bubbles)):
            self._axes = axes
            self._bubbles = tuple(sorted(bubbles, key=lambda one: -one.size))
            self.show_result()

    @property
    def bubbles(self) -> tuple[Bubble, ...]:
        """What is drawn, the largest first."""
        return self._bubbles

    def sizeHint(self) -> QSize:
        """As high as a map needs to keep names apart."""
        return QSize(640, round(300 + 3 * drawing.line_height(self.font_of("caption"))))

    def minimumSizeHint(self) -> QSize:
        """It can be narrow, never flat."""
        return QSize(360, self.sizeHint().height())

    def lay_out(self) -> Sequence[Mark]:
        """Place field, bubbles and names."""
        axes = self._axes
        if axes is None:
            return ()
        caption = self.font_of("caption")
        line = drawing.line_height(caption)
        low, high = self._range_up(axes)
        left = drawing.width_of(caption, *(self._percent(value) for value in (low, high))) + 12
        self._field = QRectF(left, 2 * line + 4, max(self.width() - left - 12, 60), 0)
        self._field.setBottom(self.height() - 2 * line - 8)
        self._up = Scale(low, high, self._field.bottom(), self._field.top())
        self._across = Scale(*self._range_across(axes), self._field.left(), self._field.right())
        most = max((one.size for one in self._bubbles), default=1.0) or 1.0
        self._discs = [
            (
                QPointF(self._across.clamped(one.across), self._up.clamped(one.up)),
                max(_LARGEST * math.sqrt(max(one.size, 0.0) / most), _SMALLEST),
            )
            for one in self._bubbles
        ]
        self._labels = self._place_labels()
        return [
            Mark(one.key, QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius).united(label), one.words)
            for one, (at, radius), label in zip(self._bubbles, self._discs, self._labels, strict=True)
        ][::-1]  # the smallest lies on top: it is met first

    def draw(self, painter: QPainter) -> None:
        """Paint bands, lines, axes, bubbles and names."""
        axes = self._axes
        if axes is None:
            return
        self._draw_bands(painter, axes)
        self._draw_lines(painter, axes)
        self._draw_axes(painter, axes)
        for number, bubble in enumerate(self._bubbles):
            self._draw_bubble(painter, bubble, number)
        for label in self._labels:  # all grounds first: none may lie on another's words
            drawing.fill(painter, label, drawing.faded(self.theme.colour("sunken"), 0.65), 3)
        for number, bubble in enumerate(self._bubbles):
            self._draw_label(painter, bubble, self._labels[number])

    def twin(self) -> Twin:
        """Return the bubbles as rows."""
        if self._axes is None:
            return Twin()
        columns = (
            TwinColumn(self.tr("Category")), TwinColumn(self._axes.title, self._axes.unit),
            TwinColumn(self.tr("Gross margin rate"), Unit.RATE), TwinColumn(self.tr("Net revenue"), Unit.MONEY),
            TwinColumn(self.tr("Position")),
        )  # fmt: skip
        return Twin(columns, tuple((one.name, one.across, one.up, one.size, one.word) for one in self._bubbles))

    def summary(self) -> str:
        """Return the position of every category drawn."""
        if not self._bubbles:
            return self.tr("No category can be placed.")
        return " ".join(one.words for one in self._bubbles)

    # -- inside ------------------------------------------------------------------------------------------------

    def _range_up(self, axes: Axes) -> tuple[float, float]:
        values = [one.up for one in self._bubbles]
        low = min([axes.danger - 0.05, *values])
        return round_range(max(low - 0.03, -1.0), max([axes.ideal + 0.08, *values]) + 0.04, 5, from_zero=False)

    def _range_across(self, axes: Axes) -> tuple[float, float]:
        values = [*(one.across for one in self._bubbles), *(value for value, _name in axes.marks)]
        low, high = min(values, default=0.0), max(values, default=1.0)
        room = max((high - low) * 0.12, 0.01 if axes.unit is Unit.RATE else 5.0)
        start = max(low - room, 0.0)
        return round_range(start, high + room, 5, from_zero=False)

    def _percent(self, value: float) -> str:
        return self.formats.rate(value, 0)

    def _short(self, value: float, axes: Axes) -> str:
        return self._percent(value) if axes.unit is Unit.RATE else self.formats.count(value)

    def _place_labels(self) -> list[QRectF]:
        """Put each name beside its bubble where it covers no other, the largest bubbles first."""
        strong, caption = self.font_of("strong"), self.font_of("caption")
        height = drawing.line_height(strong) + drawing.line_height(caption)
        taken: list[QRectF] = []
        placed: list[QRectF] = []
        discs = [QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius) for at, radius in self._discs]
        for number, one in enumerate(self._bubbles):
            at, radius = self._discs[number]
            width = max(drawing.width_of(strong, one.name), drawing.width_of(caption, one.word)) + 2
            others = [disc for place, disc in enumerate(discs) if place != number]
            places = [
                QRectF(at.x() + radius + _GAP, at.y() - height / 2, width, height),
                QRectF(at.x() - radius - _GAP - width, at.y() - height / 2, width, height),
                QRectF(at.x() - width / 2, at.y() - radius - _GAP - height, width, height),
                QRectF(at.x() - width / 2, at.y() + radius + _GAP, width, height),
                QRectF(at.x() + radius * 0.8, at.y() - radius - height, width, height),
                QRectF(at.x() + radius * 0.8, at.y() + radius, width, height),
                QRectF(at.x() - radius * 0.8 - width, at.y() - radius - height, width, height),
                QRectF(at.x() - radius * 0.8 - width, at.y() + radius, width, height),
            ]
            best = min(places, key=lambda place: self._cost(place, taken, others))
            taken.append(best)
            placed.append(best)
        return placed

    def _cost(self, place: QRectF, names: Sequence[QRectF], discs: Sequence[QRectF]) -> float:
        """Return how much of a place is taken: names before bubbles, outside before both."""
        inside = place.intersected(self._field)
        outside = place.width() * place.height() - inside.width() * inside.height()
        taken = 30 * sum(map(_area_of(place), names)) + sum(map(_area_of(place), discs))
        return round(20 * outside + taken)  # less than a pixel is nothing: the first such place is the best

    def _draw_bands(self, painter: QPainter, axes: Axes) -> None:
        drawing.fill(painter, self._field, self.theme.colour("sunken"), 4)
        danger, floor, ideal = (self._up.clamped(value) for value in (axes.danger, axes.floor, axes.ideal))
        low = QRectF(self._field.left(), floor, self._field.width(), self._field.bottom() - floor)
        drawing.fill(painter, low, drawing.faded(self.theme.status_colour("below"), 0.09))
        worst = QRectF(self._field.left(), danger, self._field.width(), self._field.bottom() - danger)
        drawing.fill(painter, worst, drawing.faded(self.theme.status_colour("below"), 0.14))
        best = QRectF(self._field.left(), self._field.top(), self._field.width(), ideal - self._field.top())
        drawing.fill(painter, best, drawing.faded(self.theme.status_colour("in"), 0.10))

    def _draw_lines(self, painter: QPainter, axes: Axes) -> None:
        caption = self.font_of("caption")
        height = drawing.line_height(caption)
        names = (
            (axes.ideal, self.tr("ideal {rate}"), "in"), (axes.floor, self.tr("minimum {rate}"), "below"),
            (axes.danger, self.tr("danger zone under {rate}"), "below"),
        )  # fmt: skip
        for value, text, status in names:
            y, tone = self._up.clamped(value), self.theme.status_colour(status)
            drawing.line(painter, QPointF(self._field.left(), y), QPointF(self._field.right(), y), tone, 1.2)
            words = text.format(rate=self._percent(value))
            width = drawing.width_of(caption, words) + 4
            right = QRectF(self._field.right() - width - 4, y - height - 1, width, height)
            left = QRectF(self._field.left() + 4, y - height - 1, width, height)
            for area, side in ((right, drawing.RIGHT), (left, drawing.LEFT)):
                if not any(area.intersects(label) for label in self._labels):
                    drawing.put_text(painter, area, words, caption, tone, side)
                    break
        ends = 0.0
        for value, name in axes.marks:
            x = self._across.clamped(value)
            tone = self.theme.colour("muted")
            drawing.dashed(painter, QPointF(x, self._field.top()), QPointF(x, self._field.bottom()), tone)
            width = drawing.width_of(caption, name) + 2
            start = min(max(x - width / 2, ends), self.width() - width)
            drawing.put_text(painter, QRectF(start, self._field.top() - height - 2, width, height), name, caption, tone)
            ends = start + width + 10

    def _draw_axes(self, painter: QPainter, axes: Axes) -> None:
        caption, muted = self.font_of("caption"), self.theme.colour("muted")
        height = drawing.line_height(caption)
        for value in ticks(self._up.low, self._up.high, 6):
            y = self._up.pixel(value)
            area = QRectF(0, y - height / 2, self._field.left() - 6, height)
            drawing.put_text(painter, area, self._percent(value), caption, muted, drawing.RIGHT)
        for value in self._ticks_across(axes):
            x = self._across.pixel(value)
            area = QRectF(x - 40, self._field.bottom() + 3, 80, height)
            drawing.put_text(painter, area, self._short(value, axes), caption, muted, drawing.CENTRE)
        under = QRectF(self._field.left(), self._field.bottom() + 3 + height, self._field.width(), height)
        drawing.put_text(painter, under, axes.title, caption, muted, drawing.CENTRE)
        above = QRectF(0, 0, self.width(), height)
        drawing.put_text(painter, above, self.tr("Gross margin rate"), caption, muted)

    def _ticks_across(self, axes: Axes) -> list[float]:
        """Return round values, whole per cents among rates: what is written is where it stands."""
        scale = 100.0 if axes.unit is Unit.RATE else 1.0
        low, high = self._across.low * scale, self._across.high * scale
        return [value / scale for value in ticks(low, high, 7, whole=True)]

    def _tone(self, bubble: Bubble) -> QColor:
        names = {"premium": "above", "middle": "below", "unknown": "unknown"}
        return self.theme.status_colour(names[bubble.tone]) if bubble.tone in names else self.theme.colour("accent")

    def _draw_bubble(self, painter: QPainter, bubble: Bubble, number: int) -> None:
        at, radius = self._discs[number]
        tone = self._tone(bubble)
        pointed = self.pointed == len(self._bubbles) - 1 - number
        painter.setPen(QPen(tone, 2.4 if pointed else 1.4))
        painter.setBrush(drawing.faded(tone, 0.42 if pointed else 0.28))
        painter.drawEllipse(at, radius, radius)

    def _draw_label(self, painter: QPainter, bubble: Bubble, area: QRectF) -> None:
        strong, caption = self.font_of("strong"), self.font_of("caption")
        first = drawing.line_height(strong)
        name = QRectF(area.left(), area.top(), area.width(), first)
        drawing.put_text(painter, name, bubble.name, strong, self.theme.colour("text"))
        under = QRectF(area.left(), area.top() + first, area.width(), area.height() - first)
        drawing.put_text(painter, under, bubble.word, caption, self._tone(bubble))


def _area_of(place: QRectF) -> "_Shared":
    return _Shared(place)


@dataclass(frozen=True, slots=True)
class _Shared:
    """How much of another rectangle lies in a place."""

    place: QRectF

    def __call__(self, other: QRectF) -> float:
        """Return the shared area."""
        shared = self.place.intersected(other)
        return shared.width() * shared.height() if shared.isValid() else 0.0
