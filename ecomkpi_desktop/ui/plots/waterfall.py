"""From gross sales to the operating result: one row per step, so that every name is readable in full."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.untold import NotTold, as_told
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.scale import Scale
from ecomkpi_desktop.ui.plots.steps import LadderStep, StepKind, ladder_steps
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

_GAP = 20.0


class Waterfall(Plot):
    """The ladder as bars: label, bar, amount, share of net revenue. Picks the id of a figure."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._steps: tuple[LadderStep, ...] = ()
        self._names: Mapping[str, str] = {}
        self._estimated: frozenset[str] = frozenset()
        self._untold = False
        self._rows: list[QRectF] = []
        self._bars = QRectF()
        self._shares_width = 0.0
        self._scale = Scale(0, 1, 0, 1)
        self.setAccessibleName(self.tr("Margin ladder"))

    def set_ladder(
        self,
        amounts: Mapping[str, float | None],
        names: Mapping[str, str],
        estimated: frozenset[str] = frozenset(),
        *,
        untold: bool = False,
    ) -> None:
        """Show a ladder.

        Args:
            amounts: figure id -> value.
            names: figure id -> name, translated.
            estimated: ids whose value rests mostly on estimates; their bars are hatched.
            untold: whether nobody told the marketing spend.
        """
        self._untold = untold
        self._steps = ladder_steps(amounts)
        self._names = names
        self._estimated = estimated
        self.show_result()

    @property
    def steps(self) -> tuple[LadderStep, ...]:
        """Steps shown."""
        return self._steps

    def sizeHint(self) -> QSize:
        """Ask for one readable row per step."""
        return QSize(640, round(self._row_height() * max(len(self._steps), 8)) + 4)

    def minimumSizeHint(self) -> QSize:
        """Rows never shrink; bars do."""
        return QSize(420, self.sizeHint().height())

    def lay_out(self) -> Sequence[Mark]:
        """Place rows, and the columns around the bars by the widest text of each."""
        strong, body = self.font_of("strong"), self.font_of("body")
        left = drawing.width_of(strong, *(self._name(step) for step in self._steps)) + _GAP
        amounts = drawing.width_of(strong, *(self._amount(step) for step in self._steps)) + _GAP
        shares = drawing.width_of(body, *(self._share(step) for step in self._steps)) + _GAP
        left = min(left, self.width() * 0.42)
        self._bars = QRectF(left, 0, max(self.width() - left - amounts - shares, 40.0), self.height())
        self._shares_width = shares
        low = min((min(step.start, step.end) for step in self._steps), default=0.0)
        high = max((max(step.start, step.end) for step in self._steps), default=1.0)
        low, high = min(low, 0.0), max(high, 0.0)
        if high <= low:
            high = low + 1.0
        self._scale = Scale(low, high, self._bars.left() + 4, self._bars.right() - 4)
        height = self._row_height()
        self._rows = [QRectF(0, 2 + height * row, self.width(), height) for row in range(len(self._steps))]
        return [
            Mark(step.id, row, self._words(step)) for step, row in zip(self._steps, self._rows, strict=True)
        ]

    def draw(self, painter: QPainter) -> None:
        """Paint rows, zero line, bars and the thin lines that carry a level to the next step."""
        zero = self._scale.pixel(0.0)
        bottom = self._rows[-1].bottom() if self._rows else 0.0
        for position, (step, row) in enumerate(zip(self._steps, self._rows, strict=True)):
            level = step.kind is StepKind.LEVEL
            if position == self.pointed:
                drawing.fill(painter, row, self.theme.colour("hover"), 4)
            elif level:
                drawing.fill(painter, row, drawing.faded(self.theme.colour("sunken"), 0.6), 4)
        drawing.line(painter, QPointF(zero, 2), QPointF(zero, bottom), self.theme.colour("outline"))
        for position, (step, row) in enumerate(zip(self._steps, self._rows, strict=True)):
            self._draw_bar(painter, step, row)
            if position + 1 < len(self._steps):
                self._draw_link(painter, step, row, self._rows[position + 1])
            self._draw_texts(painter, step, row)

    def twin(self) -> Twin:
        """Return the ladder as rows."""
        columns = (
            TwinColumn(self.tr("Step")),
            TwinColumn(self.tr("Amount"), Unit.MONEY),
            TwinColumn(self.tr("Share of net revenue"), Unit.RATE),
        )
        rows = tuple(
            (self._name(step), self._told(step, _signed(step)), self._told(step, step.share))
            for step in self._steps
        )
        return Twin(columns, rows)

    def summary(self) -> str:
        """Return the levels in a sentence."""
        levels = [
            self.tr("{name} {amount}").format(name=self._names.get(step.id, step.id), amount=self._amount(step))
            for step in self._steps
            if step.kind is StepKind.LEVEL
        ]
        return ", ".join(levels)

    # -- inside ------------------------------------------------------------------------------------------------

    def _row_height(self) -> float:
        return max(26.0, drawing.line_height(self.font_of("body")) + 10)

    def _name(self, step: LadderStep) -> str:
        return self._names.get(step.id, step.id)

    def _amount(self, step: LadderStep) -> str:
        return self.formats.money(self._told(step, _signed(step)), decimals=0)

    def _share(self, step: LadderStep) -> str:
        share = self._told(step, step.share)
        return "" if share is None or isinstance(share, NotTold) else self.formats.rate(share)

    def _told(self, step: LadderStep, value: float | None) -> float | None:
        return as_told(step.id, value, untold=self._untold)

    def _words(self, step: LadderStep) -> str:
        if not self._share(step):
            return self.tr("{name}: {amount}").format(name=self._name(step), amount=self._amount(step))
        return self.tr("{name}: {amount}, {share} of net revenue").format(
            name=self._name(step), amount=self._amount(step), share=self._share(step)
        )

    def _colour(self, step: LadderStep) -> "QColor":
        if step.kind is StepKind.LEVEL:
            return self.theme.colour("negative" if step.amount < 0 else "accent")
        return self.theme.colour("positive" if step.kind is StepKind.PLUS else "negative")

    def _draw_bar(self, painter: QPainter, step: LadderStep, row: QRectF) -> None:
        if step.amount == 0:
            return
        first, last = self._scale.pixel(step.start), self._scale.pixel(step.end)
        inset = row.height() * (0.2 if step.kind is StepKind.LEVEL else 0.28)
        bar = QRectF(min(first, last), row.top() + inset, max(abs(last - first), 1.5), row.height() - 2 * inset)
        colour = self._colour(step)
        if step.kind is StepKind.LEVEL:
            drawing.fill(painter, bar, colour, 2)
        else:
            drawing.fill(painter, bar, drawing.faded(colour, 0.75), 2)
        if step.id in self._estimated:
            drawing.hatch(painter, bar, drawing.faded(self.theme.colour("surface"), 0.65), 6)

    def _draw_link(self, painter: QPainter, step: LadderStep, row: QRectF, following: QRectF) -> None:
        at = self._scale.pixel(step.end)
        colour = drawing.faded(self.theme.colour("outline"), 0.8)
        drawing.line(painter, QPointF(at, row.bottom() - 7), QPointF(at, following.top() + 7), colour)

    def _draw_texts(self, painter: QPainter, step: LadderStep, row: QRectF) -> None:
        level = step.kind is StepKind.LEVEL
        font = self.font_of("strong" if level else "body")
        ink = self.theme.colour("text")
        label = QRectF(row.left() + 6, row.top(), self._bars.left() - 10, row.height())
        drawing.put_text(painter, label, self._name(step), font, ink if level else self.theme.colour("muted"))
        width = row.right() - self._bars.right() - self._shares_width
        amounts = QRectF(self._bars.right(), row.top(), width, row.height())
        tone = self.theme.colour("negative") if level and step.amount < 0 else ink
        drawing.put_text(painter, amounts, self._amount(step), font, tone, drawing.RIGHT)
        shares = QRectF(row.right() - self._shares_width, row.top(), self._shares_width - 6, row.height())
        drawing.put_text(
            painter, shares, self._share(step), self.font_of("body"), self.theme.colour("muted"), drawing.RIGHT
        )


def _signed(step: LadderStep) -> float:
    return -step.amount if step.kind is StepKind.MINUS else step.amount
