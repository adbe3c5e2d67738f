"""Which days each file speaks of: one bar per file on one time axis, so that gaps are seen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.dates import Grain, date_ticks, seconds_of
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.scale import Scale
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn


@dataclass(frozen=True, slots=True)
class Span:
    """A file: what it is about, which days it covers.

    Attributes:
        key: given to ``picked``.
        group: name of its kind, translated; files of a kind share a row.
        name: name of the file.
        start: first day.
        end: day after the last one.
        rows: rows accepted.
    """

    key: str
    group: str
    name: str
    start: date
    end: date
    rows: int


def lanes_of(spans: Sequence[Span]) -> list[tuple[int, int]]:
    """Return for each span its lane and the number of lanes of its group: files that overlap stand under each other."""
    ends: dict[str, list[date]] = {}
    lanes = [0] * len(spans)
    for position in sorted(range(len(spans)), key=[span.start for span in spans].__getitem__):
        span = spans[position]
        taken = ends.setdefault(span.group, [])
        free = next((lane for lane, end in enumerate(taken) if end <= span.start), len(taken))
        lanes[position] = free
        taken[free : free + 1] = [span.end]
    return [(lane, len(ends[span.group])) for lane, span in zip(lanes, spans, strict=True)]


class CoverageTimeline(Plot):
    """One row per kind of data; its files as bars."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._spans: tuple[Span, ...] = ()
        self._groups: list[str] = []
        self._bars: list[QRectF] = []
        self._lanes: list[tuple[int, int]] = []
        self._labels = 0.0
        self._scale = Scale(0, 1, 0, 1)
        self.setAccessibleName(self.tr("Days covered by the files"))

    def set_spans(self, spans: Sequence[Span]) -> None:
        """Show files."""
        self._spans = tuple(spans)
        self._groups = list(dict.fromkeys(span.group for span in spans))
        self.show_result()

    def sizeHint(self) -> QSize:
        """A row per kind and the axis."""
        axis = drawing.line_height(self.font_of("caption")) + 14
        return QSize(560, round(self._row() * max(len(self._groups), 1) + axis))

    def minimumSizeHint(self) -> QSize:
        """Bars shrink, rows do not."""
        return QSize(320, self.sizeHint().height())

    def lay_out(self) -> Sequence[Mark]:
        """Place a bar per file."""
        if not self._spans:
            self._bars = []
            return ()
        start = min(seconds_of(span.start) for span in self._spans)
        end = max(seconds_of(span.end) for span in self._spans)
        self._labels = min(drawing.width_of(self.font_of("body"), *self._groups) + 20, self.width() * 0.4)
        self._scale = Scale(start, max(end, start + 86_400.0), self._labels, self.width() - 8.0)
        self._lanes = lanes_of(self._spans)
        self._bars = [self._bar(position) for position in range(len(self._spans))]
        return [Mark(span.key, bar, self._words(span)) for span, bar in zip(self._spans, self._bars, strict=True)]

    def draw(self, painter: QPainter) -> None:
        """Paint axis, rows, bars."""
        if not self._spans:
            return
        bottom = self._row() * len(self._groups)
        self._draw_axis(painter, bottom)
        for number, group in enumerate(self._groups):
            area = QRectF(4, self._row() * number, self._labels - 8, self._row())
            drawing.put_text(painter, area, group, self.font_of("body"), self.theme.colour("text"))
        for position, bar in enumerate(self._bars):
            ink = drawing.mixed(self.theme.colour("surface"), self.theme.colour("accent"), 0.62)
            drawing.fill(painter, bar, self.theme.colour("accent") if position == self.pointed else ink, 3)

    def twin(self) -> Twin:
        """Return one row per file."""
        columns = (
            TwinColumn(self.tr("Kind")), TwinColumn(self.tr("File")), TwinColumn(self.tr("Days")),
            TwinColumn(self.tr("Rows"), Unit.COUNT),
        )
        rows = tuple((span.group, span.name, self._days(span), float(span.rows)) for span in self._spans)
        return Twin(columns, rows)

    def summary(self) -> str:
        """Return the days each kind covers."""
        parts = []
        for group in self._groups:
            spans = [span for span in self._spans if span.group == group]
            start, end = min(span.start for span in spans), max(span.end for span in spans)
            parts.append(f"{group}: {self._between(start, end)}")
        return "; ".join(parts)

    def _row(self) -> float:
        return max(28.0, drawing.line_height(self.font_of("body")) + 12)

    def _bar(self, position: int) -> QRectF:
        span, (lane, lanes) = self._spans[position], self._lanes[position]
        row = self._groups.index(span.group)
        left, right = self._scale.pixel(seconds_of(span.start)), self._scale.pixel(seconds_of(span.end))
        height = (self._row() - 12) / lanes
        return QRectF(left, self._row() * row + 6 + lane * height, max(right - left - 1, 3.0), height - 1)

    def _draw_axis(self, painter: QPainter, bottom: float) -> None:
        caption = self.font_of("caption")
        widest = drawing.width_of(caption, self.formats.short_month(self._spans[0].start)) + 24
        room = max(1, int((self.width() - self._labels) / widest))
        height = drawing.line_height(caption)
        for tick in date_ticks(self._scale.low, self._scale.high, room):
            x = self._scale.pixel(seconds_of(tick.day))
            drawing.line(painter, QPointF(x, 0), QPointF(x, bottom + 3), self.theme.colour("grid"))
            text = str(tick.day.year) if tick.grain is Grain.YEAR else self.formats.short_month(tick.day)
            if tick.grain is Grain.DAY:
                text = self.formats.date(tick.day)
            area = QRectF(min(x - widest / 2, self.width() - widest), bottom + 4, widest, height)
            drawing.put_text(painter, area, text, caption, self.theme.colour("muted"), drawing.CENTRE)

    def _between(self, start: date, end: date) -> str:
        last = date.fromordinal(end.toordinal() - 1)
        return self.tr("{first} to {last}").format(first=self.formats.date(start), last=self.formats.date(last))

    def _days(self, span: Span) -> str:
        return self._between(span.start, span.end)

    def _words(self, span: Span) -> str:
        rows = self.tr("%n row(s)", None, span.rows)
        return f"{span.name}: {self._days(span)}, {rows}"
