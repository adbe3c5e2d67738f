"""A range on a line with zero on it, and where the present assumptions put it."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecomkpi_desktop.kpi.audit.swings import Range
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.plots import drawing

_BAND = 14.0
_NEEDLE = 9.0
_EDGE = 8.0
_THIN = 3.0  # what is no range any more is still seen


class RangeBar(QWidget):
    """Loss is hatched, profit is full; the needle is the result as things are assumed now. Spoken by its summary."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._range: Range | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self.update)

    def set_range(self, found: Range) -> None:
        """Show a range."""
        self._range = found
        formats = self._context.formats
        low, now, high = (formats.money(amount, 0) for amount in (found.low, found.now, found.high))
        self.setAccessibleName(self.tr("From {low} to {high}, assumed now {now}").format(low=low, high=high, now=now))
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        """Needle, band, one line of words."""
        height = 2 * drawing.line_height(self._context.theme.font("caption")) + _NEEDLE + _BAND + 8
        return QSize(320, round(height))

    def minimumSizeHint(self) -> QSize:
        """The line shrinks, the words do not."""
        return QSize(220, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint line, band, zero and needle."""
        found = self._range
        if found is None:
            return
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = drawing.line_height(theme.font("caption"))
        top = line + _NEEDLE + 2
        centre = top + _BAND / 2
        painter.setPen(theme.colour("grid"))
        drawing.line(painter, QPointF(_EDGE, centre), QPointF(self.width() - _EDGE, centre), theme.colour("line"), 2)
        self._draw_band(painter, found, top)
        zero = self._place(found, 0.0)
        drawing.line(painter, QPointF(zero, top - 4), QPointF(zero, top + _BAND + 4), theme.colour("text"), 1.5)
        self._label(painter, "0", zero, top + _BAND + 5, "muted")
        now = self._place(found, found.now)
        drawing.needle(painter, QPointF(now, top - 1), _NEEDLE, theme.colour("text"), theme.colour("surface"))
        if found.high - found.low < 1:
            painter.end()
            return  # the amount stands above already
        amount = self._context.formats.money(found.now, 0)
        self._label(painter, self.tr("as assumed now {amount}").format(amount=amount), now, 0, "text")
        painter.end()

    def _draw_band(self, painter: QPainter, found: Range, top: float) -> None:
        theme = self._context.theme
        zero = self._place(found, 0.0)
        low = self._place(found, found.low)
        high = max(self._place(found, found.high), low + _THIN)
        if low < zero:
            loss = QRectF(low, top, min(high, zero) - low, _BAND)
            drawing.fill(painter, loss, drawing.faded(theme.colour("negative"), 0.25), 2)
            drawing.hatch(painter, loss, theme.colour("negative"))
        if high > zero:
            start = max(low, zero)
            drawing.fill(painter, QRectF(start, top, high - start, _BAND), theme.colour("positive"), 2)

    def _label(self, painter: QPainter, text: str, at: float, top: float, tone: str) -> None:
        theme = self._context.theme
        font = theme.font("caption")
        width = drawing.width_of(font, text) + 4
        left = min(max(at - width / 2, 0.0), self.width() - width)
        area = QRectF(left, top, width, drawing.line_height(font))
        drawing.put_text(painter, area, text, font, theme.colour(tone), drawing.CENTRE)

    def _place(self, found: Range, amount: float) -> float:
        low, high = min(found.low, 0.0), max(found.high, 0.0)
        if high <= low:
            high = low + 1.0
        margin = (high - low) * 0.06
        share = (amount - low + margin) / (high - low + 2 * margin)
        return _EDGE + share * (self.width() - 2 * _EDGE)


class SwingBar(QWidget):
    """How much one estimate moves the result, against the one that moves it most."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._share = 0.0
        self.setFixedHeight(6)
        self.setMinimumWidth(80)
        context.theme.changed.connect(self.update)

    def set_share(self, share: float) -> None:
        """Show a share of the strongest."""
        self._share = share
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar on its track."""
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        drawing.fill(painter, whole, theme.colour("grid"), 3)
        drawing.fill(painter, QRectF(0, 0, whole.width() * self._share, whole.height()), theme.colour("accent"), 3)
        painter.end()
