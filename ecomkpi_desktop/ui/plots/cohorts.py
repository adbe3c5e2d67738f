"""The cohort triangle, painted as one item: what became of the customers of each month."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.results import CohortTriangle, Floats
    from ecomkpi_desktop.present.numbers import Formats
    from ecomkpi_desktop.ui.theme.tokens import Tokens

_CELL_GAP = 1.0
_SHADES = 128  # colours a cell can have: more are not told apart, and each is mixed once a painting
_PALE = 0.55  # how far an incomplete cell goes back to the surface, so that its number reads through the hatching


class CohortShow(StrEnum):
    """What the cells hold."""

    ACTIVE = "active"  # share of the cohort that ordered in the month
    MARGIN = "margin"  # cumulative CM2 per customer


AGE_DAYS = 30  # of a column where cohorts are followed by age


@dataclass(frozen=True, slots=True)
class _Shade:
    """How a cell of a value looks: ground, hatching or None, ink of its number."""

    ground: QColor
    hatch: QColor | None
    ink: QColor


class CohortMap(Plot):
    """Rows are cohorts by month of first order, columns are months since; incomplete cells are hatched."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._triangle: CohortTriangle | None = None
        self._show = CohortShow.ACTIVE
        self._by_age = False
        self._words: tuple[str, ...] = ()  # of every known cell
        self._words_of: tuple[CohortShow, Formats] | None = None  # what they were written for
        self._grid = QRectF()
        self._cell = (1.0, 1.0)
        self._range = (0.0, 1.0)
        self._columns = 0
        self._sheet: QPixmap | None = None
        self._drawn_for: tuple[float, Tokens] | None = None  # device pixels per pixel and colours of the sheet
        self._names: tuple[str, ...] = ()  # months of the cohorts, short, and their sizes, as they are written
        self._sizes: tuple[str, ...] = ()
        self._beside = (0.0, 0.0)  # widths of the two
        self._bare = False  # cells are so narrow that numbers stand without their unit
        self.setAccessibleName(self.tr("Cohorts by month of first order"))

    def set_triangle(self, triangle: "CohortTriangle", *, by_age: bool = False) -> bool:
        """Show a triangle; return whether anything shown is another than before.

        Args:
            triangle: cohorts and cells.
            by_age: whether columns are ages of 30 days, counted from each customer's first order, rather than calendar
                months.
        """
        before, self._triangle = self._triangle, triangle
        is_written = self._words_of == (self._show, self.formats) and self._by_age == by_age
        self._by_age = by_age
        if before is not None and is_written and _is_same(before, triangle, self._show):
            return False
        self._words_of = None
        self.show_result()
        return True

    def set_show(self, show: CohortShow) -> None:
        """Show retention shares or cumulative margins."""
        self._show = show
        self.show_result()

    @property
    def shown(self) -> CohortShow:
        """What the cells hold now."""
        return self._show

    def sizeHint(self) -> QSize:
        """One line of text per cohort."""
        cohorts = len(self._triangle.months) if self._triangle is not None else 6
        return QSize(720, round(self._header() + self._row_height() * (cohorts + 1)) + 4)

    def minimumSizeHint(self) -> QSize:
        """Cells shrink to a colour; rows keep their height."""
        return QSize(480, self.sizeHint().height())

    def lay_out(self) -> Sequence[Mark]:
        """Place the grid; every known cell is a mark."""
        self._sheet = None
        triangle = self._triangle
        if triangle is None or not triangle.months:
            return ()
        values = self._values()
        self._columns = values.shape[1]
        self._range = self._colour_range(values)
        self._write_labels(triangle)
        left = sum(self._beside) + 8
        width = max(self.width() - left - 2, 60.0)
        self._cell = (min(width / self._columns, 76.0), self._row_height())
        rows = len(triangle.months)
        self._grid = QRectF(left, self._header(), self._cell[0] * self._columns, self._cell[1] * rows)
        if self._words_of != (self._show, self.formats):
            self._words = self._say(triangle, values)
            self._words_of = self._show, self.formats
        known = np.argwhere(np.isfinite(values)).tolist()
        return [
            Mark(f"{row} {age}", self._cell_area(row, age), words)
            for (row, age), words in zip(known, self._words, strict=True)
        ]

    def draw(self, painter: QPainter) -> None:
        """Paint header, labels, cells and the average under them, and what is pointed at."""
        triangle = self._triangle
        if triangle is None or not triangle.months:
            return
        painter.drawPixmap(0, 0, self._painted(painter.device().devicePixelRatioF()))
        if 0 <= self.pointed < len(self.marks):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.colour("text"), 2.0))
            painter.drawRect(self.marks[self.pointed].area)

    def _painted(self, ratio: float) -> QPixmap:
        """Return the picture itself, painted once: pointing, scrolling and the layout ask for it again and again."""
        sheet, drawn_for = self._sheet, (ratio, self.theme.tokens)
        if sheet is None or self._drawn_for != drawn_for:
            sheet = QPixmap(self.size() * ratio)
            sheet.setDevicePixelRatio(ratio)
            sheet.fill(self.theme.colour("surface"))
            painter = QPainter(sheet)
            try:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._draw_all(painter)
            finally:
                painter.end()
            self._sheet, self._drawn_for = sheet, drawn_for
        return sheet

    def _draw_all(self, painter: QPainter) -> None:
        values = self._values()
        fits = self._fits(values)
        self._draw_header(painter)
        self._draw_labels(painter)
        self._draw_cells(painter, values, with_text=fits)
        self._draw_average(painter, with_text=fits)

    def twin(self) -> Twin:
        """Return one row per cohort."""
        triangle = self._triangle
        if triangle is None:
            return Twin()
        unit = self._unit()
        columns = [TwinColumn(self.tr("First order in")), TwinColumn(self.tr("Customers"), Unit.COUNT)]
        columns += [TwinColumn(self._age_name(age), unit) for age in range(self._values().shape[1])]
        rows: list[tuple[Cell, ...]] = []
        for row, month in enumerate(triangle.months):
            cells = [float(value) if np.isfinite(value) else None for value in self._values()[row]]
            rows.append((self.formats.month(month), float(triangle.customers[row]), *cells))
        return Twin(tuple(columns), tuple(rows))

    def summary(self) -> str:
        """Return the size of the triangle and its averages at a few ages."""
        triangle = self._triangle
        if triangle is None or not triangle.months:
            return self.tr("There is no cohort to show.")
        average = self.average()
        ages = [age for age in (1, 3, 6, 12) if age < len(average) and np.isfinite(average[age])]
        template = self.tr("{value} at age {age}") if self._by_age else self.tr("{value} in month {age}")
        parts = [
            template.format(value=self.formats.value(float(average[age]), self._unit()), age=age) for age in ages
        ]
        text = self.tr("%n cohort(s).", None, len(triangle.months))
        means = self.tr("On average: {list}.")
        return f"{text} {means.format(list=', '.join(parts))}" if parts else text

    def average(self) -> "Floats":
        """Return the mean of each column over complete cells, weighted by the cohorts' customers; NaN without any."""
        triangle = self._triangle
        if triangle is None:
            return np.empty(0)
        values = self._values()
        usable = np.isfinite(values) & triangle.complete
        weights = np.where(usable, triangle.customers[:, None], 0)
        total = weights.sum(axis=0)
        sums = (np.where(usable, values, 0.0) * weights).sum(axis=0)
        average: Floats = np.divide(sums, total, out=np.full(values.shape[1], np.nan), where=total > 0)
        return average

    # -- inside ------------------------------------------------------------------------------------------------

    def _age_name(self, age: int) -> str:
        if not self._by_age:
            return self.tr("Month {age}").format(age=age)
        return self.tr("Days {first} to {last}").format(first=age * AGE_DAYS, last=(age + 1) * AGE_DAYS - 1)

    def _values(self) -> "Floats":
        assert self._triangle is not None  # noqa: S101 - callers have asked
        return self._triangle.active if self._show is CohortShow.ACTIVE else self._triangle.margin

    def _unit(self) -> Unit:
        return Unit.RATE if self._show is CohortShow.ACTIVE else Unit.MONEY

    def _colour_range(self, values: "Floats") -> tuple[float, float]:
        # Month 0 of retention is 100 % by definition and would drown the rest.
        judged = values[:, 1:] if self._show is CohortShow.ACTIVE and values.shape[1] > 1 else values
        known = judged[np.isfinite(judged)]
        if not known.size:
            return 0.0, 1.0
        low, high = float(min(known.min(), 0.0)), float(np.quantile(known, 0.98))
        return (low, high) if high > low else (low, low + 1.0)

    def _header(self) -> float:
        return 2 * drawing.line_height(self.font_of("caption")) + 8

    def _row_height(self) -> float:
        return drawing.line_height(self.font_of("caption")) + 8

    def _write_labels(self, triangle: "CohortTriangle") -> None:
        caption = self.font_of("caption")
        self._names = tuple(self.formats.short_month(month) for month in triangle.months)
        self._sizes = tuple(self.formats.count(float(size)) for size in triangle.customers)
        titles = self.tr("First order").split(" ")
        self._beside = (
            drawing.width_of(caption, *self._names, *titles, self.tr("Average")) + 12,
            drawing.width_of(caption, *self._sizes, self.tr("Customers")) + 8,
        )

    def _cell_area(self, row: int, age: int) -> QRectF:
        width, height = self._cell
        return QRectF(
            self._grid.left() + age * width, self._grid.top() + row * height, width - _CELL_GAP, height - _CELL_GAP
        )

    def _cell_text(self, value: float) -> str:
        if self._bare:
            return self.formats.count(value * 100 if self._show is CohortShow.ACTIVE else value)
        return self.formats.rate(value, 0) if self._show is CohortShow.ACTIVE else self.formats.money(value, 0)

    def _fits(self, values: "Floats") -> bool:
        """Tell whether cells have room for their numbers, if need be without the unit."""
        judged = values[:, 1:] if self._show is CohortShow.ACTIVE and values.shape[1] > 1 else values
        known = judged[np.isfinite(judged)]
        for bare in (False, True):
            self._bare = bare
            texts = [self._cell_text(float(value)) for value in (known.max(), known.min())] if known.size else []
            if texts and drawing.width_of(self.font_of("caption"), *texts) + 3 <= self._cell[0]:
                return True
        return False

    def _shade_of(self, value: float) -> int:
        """Return the number of a value's shade; -1 for what is below nothing."""
        low, high = self._range
        return -1 if value < 0 else round(min(max((value - low) / (high - low), 0.0), 1.0) * _SHADES)

    def _mix(self, number: int, complete: bool) -> _Shade:
        surface = self.theme.colour("surface")
        if number < 0:
            ground = drawing.mixed(surface, self.theme.colour("negative"), 0.25)
        else:
            ground = drawing.mixed(surface, self.theme.colour("accent"), 0.06 + 0.86 * number / _SHADES)
        if complete:
            return _Shade(ground, None, drawing.ink_on(ground))
        pale = drawing.mixed(ground, surface, _PALE)
        return _Shade(pale, drawing.mixed(pale, ground, 0.7), drawing.ink_on(pale))

    def _draw_header(self, painter: QPainter) -> None:
        caption = self.font_of("caption")
        muted = self.theme.colour("muted")
        height = drawing.line_height(caption)
        area = QRectF(self._grid.left(), 0, max(self._grid.width(), 300.0), height)
        title = self.tr("Months since the first order")
        if self._by_age:
            title = self.tr("Age of the customer in steps of 30 days: 0 is the first 30 days")
        if self._bare:
            unit = "%" if self._show is CohortShow.ACTIVE else self.formats.symbol
            title = self.tr("{title} (cells in {unit})").format(title=title, unit=unit)
        drawing.put_text(painter, area, title, caption, muted)
        labels, wide = self._beside
        names = QRectF(4, 0, labels - 8, 2 * height)
        drawing.put_text(painter, names, self.tr("First order"), caption, muted, _BOTTOM_LEFT)
        sizes = QRectF(labels, 0, wide, 2 * height)
        drawing.put_text(painter, sizes, self.tr("Customers"), caption, muted, _BOTTOM_RIGHT)
        every = max(1, round(drawing.width_of(caption, "00") + 6) // max(int(self._cell[0]), 1) + 1)
        for age in range(0, self._columns, 1 if self._cell[0] > drawing.width_of(caption, "00") + 4 else every):
            place = self._cell_area(0, age)
            area = QRectF(place.left() - 8, height, place.width() + 16, height)
            drawing.put_text(painter, area, self.formats.count(float(age)), caption, muted, drawing.CENTRE)

    def _draw_labels(self, painter: QPainter) -> None:
        caption = self.font_of("caption")
        ink, muted = self.theme.colour("text"), self.theme.colour("muted")
        labels, wide = self._beside
        for row, (month, size) in enumerate(zip(self._names, self._sizes, strict=True)):
            top = self._cell_area(row, 0).top()
            drawing.put_text(painter, QRectF(4, top, labels - 4, self._cell[1]), month, caption, ink)
            drawing.put_text(painter, QRectF(labels, top, wide, self._cell[1]), size, caption, muted, drawing.RIGHT)

    def _draw_cells(self, painter: QPainter, values: "Floats", *, with_text: bool) -> None:
        assert self._triangle is not None  # noqa: S101
        shades: dict[tuple[int, bool], _Shade] = {}
        font = self.font_of("caption")
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        numbers: list[tuple[QRectF, str, QColor]] = []
        # Grounds first, then numbers: a painter that keeps its font, pen and brush is twice as fast.
        painter.setPen(Qt.PenStyle.NoPen)
        for row, known in enumerate(np.isfinite(values)):
            for age in np.flatnonzero(known).tolist():
                value, complete = float(values[row, age]), bool(self._triangle.complete[row, age])
                key = self._shade_of(value), complete
                shade = shades.get(key) or shades.setdefault(key, self._mix(*key))
                area = self._cell_area(row, age)
                painter.fillRect(area, shade.ground)
                if shade.hatch is not None:
                    drawing.hatch(painter, area, shade.hatch, 6)
                if with_text:
                    numbers.append((area, self._cell_text(value), shade.ink))
        for area, text, ink in numbers:
            if metrics.horizontalAdvance(text) <= area.width():
                painter.setPen(ink)
                painter.drawText(area, _ONE_LINE, text)

    def _draw_average(self, painter: QPainter, *, with_text: bool) -> None:
        caption = self.font_of("caption")
        caption.setWeight(caption.Weight.DemiBold)
        top = self._grid.bottom() + 3
        edge = self.theme.colour("outline")
        drawing.line(painter, QPointF(0, top), QPointF(self._grid.right(), top), edge)
        ink = self.theme.colour("text")
        drawing.put_text(painter, QRectF(4, top, self._grid.left(), self._cell[1]), self.tr("Average"), caption, ink)
        for age, value in enumerate(self.average()):
            if np.isfinite(value):
                place = self._cell_area(0, age)
                area = QRectF(place.left(), top, place.width(), self._cell[1])
                if not with_text:  # told by its shade, as the cells above are
                    shade = self._mix(self._shade_of(float(value)), complete=True)
                    painter.fillRect(area.adjusted(0, _CELL_GAP, 0, -_CELL_GAP), shade.ground)
                    continue
                text = self._cell_text(float(value))
                if drawing.width_of(caption, text) <= area.width():
                    drawing.put_text(painter, area, text, caption, ink, drawing.CENTRE)

    def _sentence(self) -> str:
        if self._show is CohortShow.ACTIVE:
            if self._by_age:
                return self.tr("First order in {cohort}: {value} ordered between day {first} and day {last}")
            return self.tr("First order in {cohort}: {value} ordered in month {age}")
        if self._by_age:
            return self.tr("First order in {cohort}: {value} of margin per customer up to day {last}")
        return self.tr("First order in {cohort}: {value} of margin per customer up to month {age}")

    def _say(self, triangle: "CohortTriangle", values: "Floats") -> tuple[str, ...]:
        """Return what every known cell says, in reading order."""
        sentence, unfinished = self._sentence(), self.tr("month not over in the data")
        if self._by_age:
            unfinished = self.tr("not all of them are that old in the data")
        unit = self._unit()
        said = []
        for row, month in enumerate(triangle.months):
            cohort = self.formats.month(month)
            for age in np.flatnonzero(np.isfinite(values[row])).tolist():
                value = self.formats.value(float(values[row, age]), unit)
                last = (age + 1) * AGE_DAYS - 1
                words = sentence.format(cohort=cohort, value=value, age=age, first=age * AGE_DAYS, last=last)
                said.append(words if triangle.complete[row, age] else f"{words} ({unfinished})")
        return tuple(said)


def _is_same(first: "CohortTriangle", second: "CohortTriangle", show: CohortShow) -> bool:
    """Tell whether two triangles look the same when they show this."""
    values = (first.active, second.active) if show is CohortShow.ACTIVE else (first.margin, second.margin)
    return (
        first.months == second.months
        and np.array_equal(first.customers, second.customers)
        and np.array_equal(first.complete, second.complete)
        and np.array_equal(*values, equal_nan=True)
    )


_ONE_LINE = int(Qt.AlignmentFlag.AlignCenter.value) | int(Qt.TextFlag.TextSingleLine.value)
_BOTTOM_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
_BOTTOM_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
