"""A spark line: the shape of the last periods, its last point marked."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.scale import Scale, finite_range
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn


class Spark(Plot):
    """A line without axes; pointing at it tells each value."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._labels: tuple[str, ...] = ()
        self._keys: tuple[str, ...] = ()
        self._values: tuple[float, ...] = ()
        self._unit = Unit.NUMBER
        self._name = ""
        self._points: list[QPointF] = []

    def set_values(
        self, name: str, labels: Sequence[str], values: Sequence[float], unit: Unit, keys: Sequence[str] = ()
    ) -> None:
        """Show values; NaN leaves a gap.

        Args:
            name: what the values are, translated.
            labels: what each value is of: the month's name.
            values: one per label.
            unit: what they are measured in.
            keys: picked with each value; none where it leads nowhere.
        """
        if not self.is_other(name, tuple(labels), tuple(values), unit, tuple(keys)):
            return
        self._name, self._labels, self._unit = name, tuple(labels), unit
        self._keys = tuple(keys) or ("",) * len(self._labels)
        self._values = tuple(float(value) for value in values)
        self.setAccessibleName(self.tr("{name} through time").format(name=name))
        self.show_result()

    def sizeHint(self) -> QSize:
        """A line of text high."""
        return QSize(140, 34)

    def minimumSizeHint(self) -> QSize:
        """A spark line can be small."""
        return QSize(64, 26)

    def lay_out(self) -> Sequence[Mark]:
        """Place the points; every finite one is a mark as wide as its step."""
        bounds = finite_range(self._values)
        if bounds is None or len(self._values) < 2:
            self._points = []
            return ()
        low, high = bounds
        if high <= low:
            low, high = low - 1.0, high + 1.0
        across = Scale(0, len(self._values) - 1, 4, self.width() - 5.0)
        up = Scale(low, high, self.height() - 5.0, 5.0)
        self._points = [
            QPointF(across.pixel(position), up.pixel(value) if math.isfinite(value) else math.nan)
            for position, value in enumerate(self._values)
        ]
        step = (self.width() - 9.0) / (len(self._values) - 1)
        return [
            Mark(self._keys[position], QRectF(point.x() - step / 2, 0, step, self.height()), self._words(position))
            for position, point in enumerate(self._points)
            if math.isfinite(point.y())
        ]

    def draw(self, painter: QPainter) -> None:
        """Paint line and last point."""
        finite = [point for point in self._points if math.isfinite(point.y())]
        if not finite:
            return
        ink = self.theme.colour("muted")
        drawing.polyline(painter, self._points, QPen(ink, 1.25))
        drawing.fill(painter, _around(finite[-1], 3.0), self.theme.colour("accent"), 3.0)
        if 0 <= self.pointed < len(finite):
            drawing.fill(painter, _around(finite[self.pointed], 3.0), self.theme.colour("text"), 3.0)

    def twin(self) -> Twin:
        """Return the values."""
        columns = (TwinColumn(self.tr("Period")), TwinColumn(self._name, self._unit))
        return Twin(columns, tuple(zip(self._labels, self._values, strict=True)))

    def summary(self) -> str:
        """Return first, lowest, highest and last in words."""
        pairs = zip(self._values, self._labels, strict=True)
        known = [(value, label) for value, label in pairs if math.isfinite(value)]
        if not known:
            return self.tr("No value.")
        low, high = min(known), max(known)
        return self.tr("Lowest {low} in {low_at}, highest {high} in {high_at}, last {last} in {last_at}.").format(
            low=self.formats.value(low[0], self._unit), low_at=low[1],
            high=self.formats.value(high[0], self._unit), high_at=high[1],
            last=self.formats.value(known[-1][0], self._unit), last_at=known[-1][1],
        )

    def _words(self, position: int) -> str:
        value = self.formats.value(self._values[position], self._unit)
        return self.tr("{label}: {value}").format(label=self._labels[position], value=value)


def _around(point: QPointF, radius: float) -> QRectF:
    return QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)
