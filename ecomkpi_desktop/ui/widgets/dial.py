"""A dial: one figure with its status word, its corridor, its change and its trust, as one big button."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecomkpi_desktop.models.dials import DialData
from ecomkpi_desktop.present.costs import span_words
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.reasons import reason_word
from ecomkpi_desktop.present.statuses import grade_sentence, status_glyph, status_word
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.corridor_bar import CorridorColours, paint_corridor
from ecomkpi_desktop.ui.widgets.keyboard_focus import PaintedButton

_PADDING = 12.0
_GRADE = 16.0
_BAR = 14.0


@dataclass(frozen=True, slots=True)
class _Words:
    label: str
    value: str
    status: str
    change: str


class Dial(PaintedButton):
    """Shows a :class:`DialData`; pressing it asks for its explanation (``clicked``).

    Args:
        label: short name of the figure, translated.
        theme: colours and fonts.
    """

    def __init__(self, label: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = _Words(label, "", "", "")
        self._data: DialData | None = None
        self._span = ""
        self._compact = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(label)
        theme.changed.connect(self.update)

    @property
    def data(self) -> DialData | None:
        """What it shows."""
        return self._data

    def set_data(self, data: DialData, formats: Formats) -> None:
        """Show a figure."""
        figure = data.figure
        known = figure.value is not None
        change = ""
        if known and data.previous is not None:
            change = formats.change(figure.value, data.previous.value, figure.unit)
        judged = known or data.status != "unknown"
        status = f"{status_glyph(data.status)} {status_word(data.status)}" if judged else ""
        value = formats.compact(figure.value, figure.unit) if known else reason_word(figure.reason)
        self._data = data
        self._span = span_words(figure, formats)
        self._words = _Words(self._words.label, value, status, change)
        self._describe(change)
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        """Show nothing: there is no document or no data."""
        self._data = None
        self._words = _Words(self._words.label, "", "", "")
        self.setAccessibleDescription("")
        self.update()

    def set_compact(self, *, compact: bool) -> None:
        """Leave corridor and change out and make the value smaller: for low windows."""
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Room for all its words."""
        value, small = self._metrics()
        words = self._words
        width = max(
            small.horizontalAdvance(words.label) + _GRADE + small.horizontalAdvance("  "),
            QFontMetricsF(self._value_font()).horizontalAdvance(words.value),
            small.horizontalAdvance(words.status) + self._room_for_change(small),
            value.horizontalAdvance("8,88 M€"),
        )
        height = value.height() + 2 * small.height() + 2 + 2 * _PADDING * 0.75 + (0 if self._compact else _BAR)
        return QSize(round(width + 2 * _PADDING), round(height))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dial."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        inner = QRectF(self.rect()).adjusted(_PADDING, _PADDING * 0.75, -_PADDING, -_PADDING * 0.75)
        value, small = self._metrics()
        top = inner.top()
        self._paint_label(painter, QRectF(inner.left(), top, inner.width(), small.height()))
        top += small.height()
        self._paint_value(painter, QRectF(inner.left(), top, inner.width(), value.height()))
        top += value.height()
        if not self._compact:
            self._paint_corridor(painter, QRectF(inner.left() + 2, top, inner.width() - 4, _BAR))
            top += _BAR
        self._paint_status(painter, QRectF(inner.left(), top, inner.width(), small.height() + 2))
        painter.end()

    # -- inside ------------------------------------------------------------------------------------------------

    def _metrics(self) -> tuple[QFontMetricsF, QFontMetricsF]:
        value = self._theme.font("heading" if self._compact else "figure")
        return QFontMetricsF(value), QFontMetricsF(self._theme.font("caption"))

    def _value_font(self) -> QFont:
        if self._data is None or self._data.figure.value is None:
            return self._theme.font("body")
        return self._theme.font("heading" if self._compact else "figure")

    def _room_for_change(self, small: QFontMetricsF) -> float:
        if self._compact or not self._words.change:
            return 0.0
        return small.horizontalAdvance(f"  {self._words.change}")

    def _is_trusted(self) -> bool:
        return self._data is not None and self._data.grade != "C" and self._data.figure.value is not None

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(theme.colour("hover" if self.underMouse() or self.isDown() else "surface"))
        focused = self.shows_focus
        painter.setPen(QPen(theme.colour("focus" if focused else "line"), 2.0 if focused else 1.0))
        painter.drawRoundedRect(area, 8, 8)

    def _paint_label(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._words.label)
        if self._data is None or self._data.figure.value is None:
            return
        circle = QRectF(area.right() - _GRADE, area.center().y() - _GRADE / 2, _GRADE, _GRADE)
        painter.setPen(QPen(self._theme.colour("outline"), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        painter.setPen(self._theme.colour("muted"))
        font = self._theme.font("caption")
        font.setPointSizeF(font.pointSizeF() * 0.82)
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self._data.grade)

    def _paint_value(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(self._value_font())
        painter.setPen(self._theme.colour("text" if self._is_trusted() else "faint"))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._words.value)

    def _paint_corridor(self, painter: QPainter, area: QRectF) -> None:
        data = self._data
        if data is None or data.floor is None or data.ceiling is None:
            return
        theme = self._theme
        corridor = theme.status_colour("in")
        corridor.setAlphaF(0.42)
        mark = theme.status_colour(data.status if self._is_trusted() else "unknown")
        colours = CorridorColours(theme.colour("line"), corridor, mark, theme.colour("surface"))
        paint_corridor(painter, area, data.floor, data.ceiling, data.judged, colours)

    def _paint_status(self, painter: QPainter, area: QRectF) -> None:
        data = self._data
        painter.setFont(self._theme.font("caption"))
        trusted = data is not None and data.grade != "C"
        status = data.status if data is not None and trusted else "unknown"
        painter.setPen(self._theme.status_colour(status))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._words.status)
        if not self._compact:
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._words.change)

    def _describe(self, change: str) -> None:
        data = self._data
        if data is None:
            return
        parts = [self._words.value, self._span, self._words.status.lstrip("▲▼●– ")]
        if change:
            parts.append(self.tr("{change} against the period before").format(change=change))
        if data.figure.value is not None:
            parts.append(grade_sentence(data.grade))
        self.setAccessibleDescription(", ".join(part for part in parts if part))
        self.setToolTip("\n".join(part for part in [self._words.label, *parts] if part))
