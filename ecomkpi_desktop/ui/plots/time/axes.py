"""Axes of a panel: values in the locale of the window, and lines where the shared time axis has its borders."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QRectF

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.plots.drawing import width_of
from ecomkpi_desktop.ui.plots.scale import ticks
from ecomkpi_desktop.ui.plots.wording import short_text

if TYPE_CHECKING:
    from ecomkpi_desktop.ui.plots.plot import Dress

_WHOLE = frozenset({Unit.COUNT, Unit.DAY_OF_MONTH, Unit.DAYS, Unit.MONTHS})
_EDGE = 8  # a text at an end of the axis reaches as far beyond it
_LINE = 30  # pixels between two values at least


class _DressedAxis(pg.AxisItem):
    def __init__(self, dress: "Dress", orientation: str) -> None:
        super().__init__(orientation)
        self._dress = dress
        self.setStyle(tickLength=0, autoExpandTextSpace=False)
        self.dress()

    def dress(self) -> None:
        """Take colours and fonts from the theme."""
        theme = self._dress.theme
        self.setTickFont(theme.font("caption"))
        self.setTextPen(theme.colour("muted"))
        self.setPen(pg.mkPen(theme.colour("line")))
        self.setTickPen(pg.mkPen(theme.colour("grid")))


class GridAxis(_DressedAxis):
    """The foot of a panel: no words, only lines at the borders of the shared time axis."""

    def __init__(self, dress: "Dress") -> None:
        self._places: list[float] = []
        super().__init__(dress, "bottom")
        self.setStyle(showValues=False)
        self.setHeight(1)

    @property
    def places(self) -> list[float]:
        """Moments at which lines are drawn."""
        return self._places

    def set_places(self, places: Sequence[float]) -> None:
        """Draw lines at other moments, in seconds."""
        if list(places) != self._places:
            self._places = list(places)
            self.picture = None
            self.update()

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: ARG002
        """Return the borders."""
        seen = [place for place in self._places if minVal < place < maxVal]
        return [(max(maxVal - minVal, 1.0), seen)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: ARG002
        """Return nothing to read."""
        return [""] * len(values)


class ValueAxis(_DressedAxis):
    """An axis of values in a unit, with round ticks and a width shared by all panels."""

    def __init__(self, dress: "Dress", unit: Unit) -> None:
        self._unit = unit
        super().__init__(dress, "left")

    def set_unit(self, unit: Unit) -> None:
        """Measure something else."""
        self._unit = unit
        self.picture = None
        self.update()

    def boundingRect(self) -> QRectF:
        """Leave room for the text at both ends: with its grid on, pyqtgraph would leave the foot of a panel out."""
        area: QRectF = super().boundingRect()
        return area.adjusted(0, -_EDGE, 0, _EDGE)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:
        """Return round values."""
        found = ticks(minVal, maxVal, max(2, int(size / _LINE)), whole=self._unit in _WHOLE)
        return [(max(maxVal - minVal, 1e-12), found)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: ARG002
        """Return values in their unit."""
        return [short_text(self._dress.formats, value, self._unit) for value in values]

    def dress(self) -> None:
        """Take colours and fonts from the theme, and the width of the widest text."""
        super().dress()
        self.setWidth(self.wanted_width())

    def wanted_width(self) -> int:
        """Return the width that the widest text of any panel needs, so that all panels align."""
        return axis_width(self._dress)


def axis_width(dress: "Dress") -> int:
    """Return the width of the values beside every panel."""
    samples = ("−88,8 k€", "−888 k€", "100,5 %", "8,25 : 1")
    return round(width_of(dress.theme.font("caption"), *samples)) + 14
