"""A dial: one figure with its status word, its corridor, its change and its trust, as one big button."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecomkpi_desktop.models.dials import DialData
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.spans import span_ends, span_words
from ecomkpi_desktop.present.statuses import grade_sentence, status_glyph, status_tone, status_word
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.corridor_bar import CorridorColours, paint_corridor
from ecomkpi_desktop.ui.widgets.keyboard_focus import PaintedButton

_PADDING = 12.0
_GRADE = 16.0
_BAR = 14.0


class DialSize(Enum):
    """How much of a dial is shown."""

    FULL = "full"
    LOW = "low"  # no corridor and no change, the value smaller: for low windows
    SMALL = "small"  # two lines, the status as its sign alone: for narrow ones


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
        self._ends = ""
        self._size = DialSize.FULL
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(label)
        theme.changed.connect(self.update)

    @property
    def data(self) -> DialData | None:
        """What it shows."""
        return self._data

    @property
    def ends(self) -> str:
        """The two ends between which the figure lies, as they are painted; "" where its costs leave no room."""
        return self._ends

    def set_data(self, data: DialData, formats: Formats) -> None:
        """Show a figure."""
        figure = data.figure
        known = figure.value is not None
        change = ""
        if known and data.previous is not None:
            change = formats.change(figure.value, data.previous.value, figure.unit)
        judged = known or data.status != "unknown"
        status = f"{status_glyph(data.status)} {status_word(data.status, figure.id)}" if judged else ""
        value = formats.short_figure(figure)
        self._data = data
        self._span, self._ends = span_words(figure, formats), span_ends(figure, formats)
        self._words = _Words(self._words.label, value, status, change)
        self._describe(change)
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        """Show nothing: there is no document or no data."""
        self._data = None
        self._span = self._ends = ""
        self._words = _Words(self._words.label, "", "", "")
        self.setAccessibleDescription("")
        self.update()

    def set_size(self, size: DialSize) -> None:
        """Show more or less of it."""
        if size is not self._size:
            self._size = size
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Room for all its words."""
        return self.hint(self._size)

    def hint(self, size: DialSize) -> QSize:
        """Return the room it needs at a size."""
        value, small = self._metrics(size)
        words, is_small = self._words, size is DialSize.SMALL
        status = 0.0 if is_small else small.horizontalAdvance(words.status) + self._room_for_change(small, size)
        width = max(
            small.horizontalAdvance(f"{words.label}  {self._ends}  ") + _GRADE,
            QFontMetricsF(self._value_font(size)).horizontalAdvance(self._sign(size) + words.value),
            status,
            value.horizontalAdvance(self._sign(size) + "8,88 M€"),
        )
        lines = small.height() if is_small else 2 * small.height() + 2
        height = value.height() + lines + 2 * _PADDING * (0.5 if is_small else 0.75)
        return QSize(
            round(width + 2 * self._padding(size)), round(height + (_BAR if size is DialSize.FULL else 0))
        )

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dial."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        size, pad = self._size, self._padding(self._size)
        above = _PADDING * (0.5 if size is DialSize.SMALL else 0.75)
        inner = QRectF(self.rect()).adjusted(pad, above, -pad, -above)
        value, small = self._metrics(size)
        top = inner.top()
        self._paint_label(painter, QRectF(inner.left(), top, inner.width(), small.height()))
        top += small.height()
        self._paint_value(painter, QRectF(inner.left(), top, inner.width(), value.height()))
        top += value.height()
        if size is DialSize.FULL:
            self._paint_corridor(painter, QRectF(inner.left() + 2, top, inner.width() - 4, _BAR))
            top += _BAR
        if size is not DialSize.SMALL:
            self._paint_status(painter, QRectF(inner.left(), top, inner.width(), small.height() + 2))
        painter.end()

    # -- inside ------------------------------------------------------------------------------------------------

    def _metrics(self, size: DialSize) -> tuple[QFontMetricsF, QFontMetricsF]:
        value = self._theme.font("figure" if size is DialSize.FULL else "heading")
        return QFontMetricsF(value), QFontMetricsF(self._theme.font("caption"))

    def _value_font(self, size: DialSize) -> QFont:
        if self._data is None or self._data.figure.value is None:
            return self._theme.font("caption" if size is DialSize.SMALL else "body")
        return self._theme.font("figure" if size is DialSize.FULL else "heading")

    def _padding(self, size: DialSize) -> float:
        return _PADDING * 0.75 if size is DialSize.SMALL else _PADDING

    def _sign(self, size: DialSize) -> str:
        """Return the sign of the status where there is no room for its word."""
        data = self._data
        if size is not DialSize.SMALL or data is None or not self._words.status:
            return ""
        return f"{status_glyph(data.status if data.grade != 'C' else 'unknown')} "

    def _room_for_change(self, small: QFontMetricsF, size: DialSize) -> float:
        if size is not DialSize.FULL or not self._words.change:
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
        painter.setFont(self._theme.font("caption"))
        beside = area.adjusted(0, 0, -_GRADE - _PADDING / 2, 0)
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._ends)

    def _paint_value(self, painter: QPainter, area: QRectF) -> None:
        font, sign = self._value_font(self._size), self._sign(self._size)
        painter.setFont(font)
        if sign and self._data is not None:
            painter.setPen(self._theme.status_colour(self._tone()))
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, sign)
        painter.setPen(self._theme.colour("text" if self._is_trusted() else "faint"))
        area = area.adjusted(QFontMetricsF(font).horizontalAdvance(sign), 0, 0, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._words.value)

    def _paint_corridor(self, painter: QPainter, area: QRectF) -> None:
        data = self._data
        if data is None or data.floor is None or data.ceiling is None:
            return
        theme = self._theme
        corridor = theme.status_colour("in")
        corridor.setAlphaF(0.42)
        mark = theme.status_colour(self._tone())
        colours = CorridorColours(theme.colour("line"), corridor, mark, theme.colour("surface"))
        paint_corridor(painter, area, data.floor, data.ceiling, data.judged, colours)

    def _paint_status(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.status_colour(self._tone()))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._words.status)
        if self._size is DialSize.FULL:
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._words.change)

    def _tone(self) -> str:
        data = self._data
        return status_tone(data.status, data.figure.id) if data is not None and data.grade != "C" else "unknown"

    def _describe(self, change: str) -> None:
        data = self._data
        if data is None:
            return
        parts = [self._words.value, self._span, self._words.status.lstrip("▲▼●◆– ")]
        if change:
            parts.append(self.tr("{change} against the period before").format(change=change))
        if data.figure.value is not None:
            parts.append(grade_sentence(data.grade))
        self.setAccessibleDescription(", ".join(part for part in parts if part))
        self.setToolTip("\n".join(part for part in [self._words.label, *parts] if part))
