"""A straight gauge: the corridor drawn as a band with its bounds, the value as a needle."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.scale import Scale, round_range, ticks
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn
from ecomkpi_desktop.ui.plots.wording import corridor_words, short_text

_TRACK = 18.0


@dataclass(frozen=True, slots=True)
class GaugeReading:
    """What a gauge shows.

    Attributes:
        figure_id: given to ``picked``.
        name: name of the figure, translated.
        value: where the needle stands, or None.
        text: the value as it is written, or why there is none.
        unit: what it is measured in.
        floor, ceiling: bounds of the corridor; None where it is open.
        status: ``below``, ``in``, ``above``, ``unknown``: the needle's colour.
        status_text: the status in words.
        context: a band shown under the track as context (floor, ceiling, either open), with its name.
        headroom_from: value from which the track is hatched as room to invest; None without.
        previous: value of the period before, a thin mark on the track.
    """

    figure_id: str
    name: str
    value: float | None
    text: str
    unit: Unit
    floor: float | None = None
    ceiling: float | None = None
    status: str = "unknown"
    status_text: str = ""
    context: tuple[float | None, float | None, str] | None = None
    headroom_from: float | None = None
    headroom_text: str = ""
    previous: float | None = None


def gauge_range(reading: GaugeReading) -> tuple[float, float]:
    """Return a round range that holds the value, the corridor and the context, with room past the ceiling."""
    bounds = [reading.floor, reading.ceiling, reading.headroom_from, reading.value, reading.previous]
    if reading.context is not None:
        bounds += reading.context[:2]
    known = [bound for bound in bounds if bound is not None]
    low, high = min([0.0, *known]), max(known, default=1.0)
    if reading.headroom_from is not None:
        high = max(high, reading.headroom_from * 1.2)
    elif high > 0:
        high *= 1.08
    return round_range(low, high, 8)


class CorridorGauge(Plot):
    """The large gauge of a page."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._reading: GaugeReading | None = None
        self._scale = Scale(0, 1, 0, 1)
        self._track = QRectF()

    def set_reading(self, reading: GaugeReading) -> None:
        """Show a reading."""
        self._reading = reading
        self.setAccessibleName(reading.name)
        self.show_result()

    @property
    def scale(self) -> Scale:
        """Where values stand."""
        return self._scale

    def sizeHint(self) -> QSize:
        """Room for the value above the track, ticks and bands under it."""
        caption = drawing.line_height(self.font_of("caption"))
        hero = drawing.line_height(self.font_of("title"))
        has_context = self._reading is not None and self._reading.context is not None
        under = 2 * caption + 18 if has_context else caption + 6  # as draw() places ticks, band and name
        return QSize(560, round(hero + caption + 18 + _TRACK + under))

    def minimumSizeHint(self) -> QSize:
        """The gauge can be narrow, never flat."""
        return QSize(320, self.sizeHint().height())

    def lay_out(self) -> Sequence[Mark]:
        """Place the track; the value and the corridor are the two marks."""
        if self._reading is None:
            return ()
        hero = drawing.line_height(self.font_of("title"))
        margin = 28.0
        top = hero + drawing.line_height(self.font_of("caption")) + 18
        self._track = QRectF(margin, top, max(self.width() - 2 * margin, 40.0), _TRACK)
        low, high = gauge_range(self._reading)
        self._scale = Scale(low, high, self._track.left(), self._track.right())
        upper = QRectF(0, 0, self.width(), self._track.top())
        lower = QRectF(0, self._track.top(), self.width(), self.height() - self._track.top())
        return [
            Mark(self._reading.figure_id, upper, self._value_words()),
            Mark(self._reading.figure_id, lower, self._corridor_words()),
        ]

    def draw(self, painter: QPainter) -> None:
        """Paint track, corridor, context, ticks, needle."""
        reading = self._reading
        if reading is None:
            return
        drawing.fill(painter, self._track, self.theme.colour("sunken"), 4)
        self._draw_corridor(painter, reading)
        self._draw_ticks(painter, reading)
        if reading.context is not None:
            self._draw_context(painter, reading.context)
        self._draw_value(painter, reading)

    def twin(self) -> Twin:
        """Return value and bounds."""
        reading = self._reading
        if reading is None:
            return Twin()
        columns = (TwinColumn(self.tr("Marker")), TwinColumn(reading.name, reading.unit))
        rows: list[tuple[str, float | None]] = [
            (self.tr("Value"), reading.value),
            (self.tr("Floor of the corridor"), reading.floor),
            (self.tr("Ceiling of the corridor"), reading.ceiling),
        ]
        if reading.previous is not None:
            rows.append((self.tr("Period before"), reading.previous))
        return Twin(columns, tuple(rows))

    def summary(self) -> str:
        """Return value, status and corridor in words."""
        return f"{self._value_words()} {self._corridor_words()}"

    # -- inside ------------------------------------------------------------------------------------------------

    def _value_words(self) -> str:
        reading = self._reading
        if reading is None:
            return ""
        text = f"{reading.name}: {reading.text}"
        return f"{text} ({reading.status_text})." if reading.status_text else f"{text}."

    def _corridor_words(self) -> str:
        reading = self._reading
        if reading is None:
            return ""
        return corridor_words(self.formats, reading.floor, reading.ceiling, reading.unit)

    def _draw_corridor(self, painter: QPainter, reading: GaugeReading) -> None:
        left = self._scale.clamped(reading.floor) if reading.floor is not None else self._track.left()
        right = self._scale.clamped(reading.ceiling) if reading.ceiling is not None else self._track.right()
        if reading.floor is None and reading.ceiling is None:
            return
        band = QRectF(left, self._track.top(), max(right - left, 2.0), self._track.height())
        drawing.fill(painter, band, drawing.faded(self.theme.status_colour("in"), 0.32), 2)
        if reading.headroom_from is not None:
            start = self._scale.clamped(reading.headroom_from)
            area = QRectF(start, self._track.top(), self._track.right() - start, self._track.height())
            drawing.hatch(painter, area, drawing.faded(self.theme.status_colour("above"), 0.7), 6)
            if reading.headroom_text:
                font = self.font_of("caption")
                width = min(drawing.width_of(font, reading.headroom_text) + 4, self.width() / 2)
                height = drawing.line_height(font)
                place = QRectF(self._track.right() - width, self._track.top() - height - 3, width, height)
                clear = reading.value is None or abs(self._scale.clamped(reading.value) - place.center().x()) > width
                if clear:
                    tone = self.theme.status_colour("above")
                    drawing.put_text(painter, place, reading.headroom_text, font, tone, drawing.RIGHT)
        for bound in (reading.floor, reading.ceiling):
            if bound is not None:
                at = self._scale.clamped(bound)
                ink = self.theme.status_colour("in")
                drawing.line(
                    painter, QPointF(at, self._track.top() - 3), QPointF(at, self._track.bottom() + 3), ink, 2.0
                )

    def _draw_ticks(self, painter: QPainter, reading: GaugeReading) -> None:
        font = self.font_of("caption")
        strong = self.font_of("caption")
        strong.setWeight(strong.Weight.DemiBold)
        height = drawing.line_height(font)
        bounds = {bound for bound in (reading.floor, reading.ceiling) if bound is not None}
        width = drawing.width_of(strong, self._short(self._scale.high, reading.unit)) + 44
        room = max(2, int(self._track.width() / width))
        places = [*sorted(bounds), *ticks(self._scale.low, self._scale.high, room)]
        taken: list[QRectF] = []
        for value in places:
            text = self._short(value, reading.unit)
            size = drawing.width_of(strong, text) + 6
            area = QRectF(self._scale.pixel(value) - size / 2, self._track.bottom() + 4, size, height)
            if any(area.adjusted(-4, 0, 4, 0).intersects(other) for other in taken):
                continue
            taken.append(area)
            is_bound = value in bounds
            tone = self.theme.status_colour("in") if is_bound else self.theme.colour("faint")
            drawing.put_text(painter, area, text, strong if is_bound else font, tone, drawing.CENTRE)

    def _draw_context(self, painter: QPainter, context: tuple[float | None, float | None, str]) -> None:
        low, high, name = context
        font = self.font_of("caption")
        top = self._track.bottom() + drawing.line_height(font) + 11
        left = self._scale.clamped(low) if low is not None else self._track.left()
        right = self._scale.clamped(high) if high is not None else self._track.right()
        tone = self.theme.colour("outline")
        drawing.line(painter, QPointF(left, top), QPointF(right, top), tone, 1.5)
        for at in (left, right):
            drawing.line(painter, QPointF(at, top - 3), QPointF(at, top + 3), tone, 1.5)
        width = min(drawing.width_of(font, name) + 8, self._track.width())
        start = min(max((left + right - width) / 2, self._track.left()), self._track.right() - width)
        area = QRectF(start, top + 5, width, self.height() - top - 5)
        drawing.put_text(painter, area, name, font, self.theme.colour("muted"), drawing.TOP_CENTRE)

    def _draw_value(self, painter: QPainter, reading: GaugeReading) -> None:
        hero = self.font_of("title")
        tone = self.theme.status_colour(reading.status)
        if reading.previous is not None:
            at = self._scale.clamped(reading.previous)
            ink = self.theme.colour("muted")
            drawing.line(painter, QPointF(at, self._track.top() + 3), QPointF(at, self._track.bottom() - 3), ink, 1.5)
        if reading.value is None:
            area = QRectF(self._track.left(), 0, self._track.width(), self._track.top() - 8)
            drawing.put_text(painter, area, reading.text, self.font_of("heading"), self.theme.colour("muted"))
            return
        at = self._scale.clamped(reading.value)
        draw_needle(painter, self._track, at, tone, self.theme.colour("surface"))
        caption = self.font_of("caption")
        width = max(drawing.width_of(hero, reading.text), drawing.width_of(caption, reading.status_text)) + 8
        left = min(max(at - width / 2, 0.0), self.width() - width)
        height = drawing.line_height(hero)
        drawing.put_text(
            painter, QRectF(left, 0, width, height), reading.text, hero, self.theme.colour("text"), drawing.CENTRE
        )
        words = QRectF(left, height - 2, width, drawing.line_height(caption))
        drawing.put_text(painter, words, reading.status_text, caption, tone, drawing.CENTRE)

    def _short(self, value: float, unit: Unit) -> str:
        return short_text(self.formats, value, unit)


def draw_needle(painter: QPainter, track: QRectF, at: float, colour: QColor, ground: QColor) -> None:
    """Draw a needle across a track at a place: a stem with a triangle above it."""
    drawing.fill(painter, QRectF(at - 2.5, track.top() - 1, 5, track.height() + 2), ground)
    drawing.fill(painter, QRectF(at - 1.5, track.top() - 1, 3, track.height() + 2), colour)
    drawing.needle(painter, QPointF(at, track.top() + 1), 9.0, colour, ground)

