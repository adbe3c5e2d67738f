"""How much of the range of CM3 each cost line makes, the widest first. Picks a line."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.costs import line_name, standing_words
from ecomkpi_desktop.review.costs.audit import AuditedLine, CostStatus
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn

_GAP = 14.0
_FEWEST = 4  # rows for which room is kept, so that little jumps while lines are answered


class CostBars(Plot):
    """One bar per line that is not known: full where nobody has answered, hatched where a range was given."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._lines: tuple[AuditedLine, ...] = ()
        self._rows: list[QRectF] = []
        self._names = 0.0
        self._amounts = 0.0
        self.setAccessibleName(self.tr("How much each cost line widens the range of CM3"))

    @property
    def lines(self) -> tuple[AuditedLine, ...]:
        """What is shown."""
        return self._lines

    def set_lines(self, lines: Sequence[AuditedLine]) -> None:
        """Show lines, the widest first."""
        self._lines = tuple(lines)
        self.show_result()

    def sizeHint(self) -> QSize:
        """One row per line."""
        return QSize(480, round(self._height() * max(len(self._lines), _FEWEST)) + 4)

    def minimumSizeHint(self) -> QSize:
        """Bars shrink, rows do not."""
        return QSize(340, self.sizeHint().height())

    def lay_out(self) -> Sequence[Mark]:
        """Place names, bars and amounts."""
        body = self.font_of("body")
        widest = drawing.width_of(body, *(line_name(one.line) for one in self._lines)) + _GAP
        self._names = min(widest, self.width() * 0.42)
        self._amounts = drawing.width_of(body, *(self._amount(one) for one in self._lines)) + _GAP
        height = self._height()
        self._rows = [QRectF(0, height * place, self.width(), height) for place in range(len(self._lines))]
        return [Mark(one.line.code, row, self._words(one)) for one, row in zip(self._lines, self._rows, strict=True)]

    def draw(self, painter: QPainter) -> None:
        """Paint each row."""
        if not self._lines:
            drawing.put_text(
                painter, QRectF(self.rect()), self.summary(), self.font_of("body"), self.theme.colour("muted"),
                drawing.TOP_LEFT,
            )  # fmt: skip
            return
        widest = max(one.money.width for one in self._lines)
        for place, (one, row) in enumerate(zip(self._lines, self._rows, strict=True)):
            if place == self.pointed:
                drawing.fill(painter, row, self.theme.colour("hover"), 4)
            self._draw_row(painter, one, row, one.money.width / widest)

    def twin(self) -> Twin:
        """Return the lines as rows."""
        columns = (TwinColumn(self.tr("Cost")), TwinColumn(self.tr("Moves CM3 by"), Unit.MONEY),
                   TwinColumn(self.tr("What is known")))  # fmt: skip
        rows = ((line_name(one.line), one.money.width, standing_words(one, self.formats)) for one in self._lines)
        return Twin(columns, tuple(rows))

    def summary(self) -> str:
        """Return the widest line, or that there is none."""
        if not self._lines:
            return self.tr("Every cost is answered: CM3 is a number, no range.")
        return self.tr("The widest comes first.") + f" {self._words(self._lines[0])}."

    # -- inside ------------------------------------------------------------------------------------------------

    def _height(self) -> float:
        return drawing.line_height(self.font_of("body")) + 8

    def _amount(self, one: AuditedLine) -> str:
        return self.formats.compact_money(one.money.width)

    def _words(self, one: AuditedLine) -> str:
        text = self.tr("{line}: {amount} of the range ({standing})")
        return text.format(
            line=line_name(one.line), amount=self._amount(one), standing=standing_words(one, self.formats)
        )

    def _draw_row(self, painter: QPainter, one: AuditedLine, row: QRectF, share: float) -> None:
        body, text = self.font_of("body"), self.theme.colour("text")
        names = QRectF(4, row.top(), self._names - _GAP, row.height())
        drawing.put_text(painter, names, drawing.elided(body, line_name(one.line), names.width()), body, text)
        room = self.width() - self._names - self._amounts
        bar = QRectF(self._names, row.top() + 5, max(room * share, 2.0), row.height() - 10)
        colour = self.theme.colour("accent")
        is_range = one.status is CostStatus.ESTIMATED
        drawing.fill(painter, bar, drawing.faded(colour, 0.25) if is_range else colour, 2)
        if is_range:
            drawing.hatch(painter, bar, colour)
        place = QRectF(bar.right() + 6, row.top(), self._amounts, row.height())
        drawing.put_text(painter, place, self._amount(one), body, text)
