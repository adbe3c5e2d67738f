"""The tornado: what a tenth more or less of each lever does to an outcome, the strongest lever first."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.whatif.sensitivity import STEP, Swing
from ecomkpi_desktop.ui.pages.whatif.words import outcome_name, outcome_unit, short_lever, value_text
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.scale import Scale
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn

_MOST = 8  # rows for which room is kept, so that nothing jumps while a lever moves
_GAP = 14.0


class Tornado(Plot):
    """One row per lever, two bars from the outcome of the scenario. Picks a lever."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._swings: tuple[Swing, ...] = ()
        self._figure_id = "cm3"
        self._middle = 0.0
        self._rows: list[QRectF] = []
        self._scale = Scale(0, 1, 0, 1)
        self._names = 0.0
        self.setAccessibleName(self.tr("Strongest levers"))

    @property
    def swings(self) -> tuple[Swing, ...]:
        """What is shown."""
        return self._swings

    def set_swings(self, swings: Sequence[Swing], figure_id: str, middle: float | None) -> None:
        """Show the swings of an outcome around its value under the scenario."""
        self._swings = tuple(swings) if middle is not None else ()
        self._figure_id = figure_id
        self._middle = middle or 0.0
        self.show_result()

    def sizeHint(self) -> QSize:
        """Ask for one row per lever and a legend."""
        return QSize(480, round(self._top() + _MOST * self._row()))

    def minimumSizeHint(self) -> QSize:
        """Bars shrink, rows do not."""
        return QSize(360, self.sizeHint().height())

    def lay_out(self) -> Sequence[Mark]:
        """Place rows, names and bars."""
        body, caption = self.font_of("body"), self.font_of("caption")
        ends = [value for swing in self._swings for value in (swing.less, swing.more)]
        self._names = min(
            drawing.width_of(body, *(short_lever(swing.lever) for swing in self._swings)) + _GAP, self.width() * 0.36
        )
        texts = drawing.width_of(caption, *map(self._text, ends)) + 8
        low, high = min([*ends, self._middle]), max([*ends, self._middle])
        if high <= low:
            high = low + 1.0
        left = self._names + texts
        self._scale = Scale(low, high, left, max(self.width() - texts, left + 20))
        self._rows = [
            QRectF(0, self._top() + self._row() * position, self.width(), self._row())
            for position in range(len(self._swings))
        ]
        return [
            Mark(swing.lever.value, row, self._words(swing))
            for swing, row in zip(self._swings, self._rows, strict=True)
        ]

    def draw(self, painter: QPainter) -> None:
        """Paint legend, rows and the line from which both bars start."""
        caption, muted = self.font_of("caption"), self.theme.colour("muted")
        if not self._swings:
            text = self.tr("No lever moves this outcome.")
            drawing.put_text(painter, QRectF(self.rect()), text, caption, muted, drawing.TOP_LEFT)
            return
        self._draw_legend(painter)
        for position, (swing, row) in enumerate(zip(self._swings, self._rows, strict=True)):
            if position == self.pointed:
                drawing.fill(painter, row, self.theme.colour("hover"), 4)
            self._draw_row(painter, swing, row)
        middle = self._scale.pixel(self._middle)
        ends = QPointF(middle, self._top()), QPointF(middle, self._rows[-1].bottom())
        drawing.line(painter, *ends, self.theme.colour("outline"), 1.5)

    def twin(self) -> Twin:
        """Return the swings as rows."""
        unit = outcome_unit(self._figure_id)
        less, more = self._step_names()
        columns = (TwinColumn(self.tr("Lever")), TwinColumn(less, unit), TwinColumn(more, unit))
        rows: list[tuple[Cell, ...]] = [(short_lever(one.lever), one.less, one.more) for one in self._swings]
        return Twin(columns, tuple(rows))

    def summary(self) -> str:
        """Return the strongest lever."""
        if not self._swings:
            return self.tr("No lever moves this outcome.")
        return self.tr("The strongest comes first.") + f" {self._words(self._swings[0])}."

    # -- inside ------------------------------------------------------------------------------------------------

    def _row(self) -> float:
        return drawing.line_height(self.font_of("body")) + 10

    def _top(self) -> float:
        return drawing.line_height(self.font_of("caption")) + 10

    def _text(self, value: float) -> str:
        return value_text(value, outcome_unit(self._figure_id), self.formats)

    def _step_names(self) -> tuple[str, str]:
        step = self.formats.rate(STEP, 0)
        return (self.tr("lever at −{step}").format(step=step), self.tr("lever at +{step}").format(step=step))

    def _words(self, swing: Swing) -> str:
        text = self.tr("{lever} a tenth lower: {outcome} {less}; a tenth higher: {more}")
        return text.format(
            lever=short_lever(swing.lever), outcome=outcome_name(self._figure_id),
            less=self._text(swing.less), more=self._text(swing.more),
        )  # fmt: skip

    def _draw_legend(self, painter: QPainter) -> None:
        caption = self.font_of("caption")
        height, x = drawing.line_height(caption), self._names
        for position, title in enumerate(self._step_names()):
            self._draw_bar(painter, QRectF(x, height / 2 - 5, 16, 10), more=bool(position))
            width = drawing.width_of(caption, title) + 4
            drawing.put_text(
                painter, QRectF(x + 22, 0, width, height), title, caption, self.theme.colour("muted")
            )
            x += width + 40

    def _draw_row(self, painter: QPainter, swing: Swing, row: QRectF) -> None:
        body, caption, text = self.font_of("body"), self.font_of("caption"), self.theme.colour("text")
        names = QRectF(4, row.top(), self._names - _GAP, row.height())
        drawing.put_text(painter, names, drawing.elided(body, short_lever(swing.lever), names.width()), body, text)
        start = self._scale.pixel(self._middle)
        for value, more in ((swing.less, False), (swing.more, True)):
            end = self._scale.pixel(value)
            bar = QRectF(min(start, end), row.top() + 5, abs(end - start), row.height() - 10)
            self._draw_bar(painter, bar, more=more)
            left = value < self._middle
            place = QRectF(0, row.top(), end - 4, row.height()) if left else QRectF(
                end + 4, row.top(), self.width() - end - 4, row.height()
            )
            side = drawing.RIGHT if left else drawing.LEFT
            drawing.put_text(painter, place, self._text(value), caption, text, side)

    def _draw_bar(self, painter: QPainter, bar: QRectF, *, more: bool) -> None:
        """A tenth more is full, a tenth less is hatched: told apart without colours."""
        colour = self.theme.series(0 if more else 1)
        drawing.fill(painter, bar, colour if more else drawing.faded(colour, 0.25), 2)
        if not more:
            drawing.hatch(painter, bar, colour)


