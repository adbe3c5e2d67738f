"""The buttons of the first screen that paint themselves: a choice with its sentence, a recent document."""

from pathlib import Path

from PySide6.QtCore import QFileInfo, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.keyboard_focus import PaintedButton

_ICON = 28
_SMALL_ICON = 20
_WRAP = int(Qt.TextFlag.TextWordWrap)
_RADIUS = 8


class Choice(PaintedButton):
    """A big button: drawing, words, one sentence."""

    def __init__(self, icon: str, text: str, sentence: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._sentence = sentence
        self._theme = theme
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for its words at a comfortable width."""
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its longest word, nor lower than its words."""
        width = max(220, self.width())
        return QSize(220, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """The sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of words and sentence beside the drawing."""
        pad = self._theme.space("large")
        inner = QRectF(0, 0, self._text_width(width), 1000)
        strong, body = self._fonts()
        text = strong.boundingRect(inner, _WRAP, self.text()).height()
        sentence = body.boundingRect(inner, _WRAP, self._sentence).height()
        return round(2 * pad + max(text + self._theme.space("tight") + sentence, _ICON)) + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, pad = self._theme, self._theme.space("large")
        frame(self, painter, theme, "line")
        theme.icon(self._icon_name, "accent").paint(painter, pad, pad, _ICON, _ICON)
        strong, _ = self._fonts()
        area = QRectF(pad + _ICON + theme.space("large"), pad, self._text_width(self.width()), 1000)
        painter.setFont(theme.font("heading"))
        painter.setPen(theme.colour("text"))
        painter.drawText(area, _WRAP, self.text())
        area.translate(0, strong.boundingRect(area, _WRAP, self.text()).height() + theme.space("tight"))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("muted"))
        painter.drawText(area, _WRAP, self._sentence)
        painter.end()

    def _text_width(self, width: int) -> float:
        return width - 3 * self._theme.space("large") - _ICON

    def _fonts(self) -> tuple[QFontMetricsF, QFontMetricsF]:
        return QFontMetricsF(self._theme.font("heading")), QFontMetricsF(self._theme.font("body"))


class RecentDocument(PaintedButton):
    """One line and a half: the name of a document, its folder and the day it was changed last."""

    def __init__(self, path: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        day = QLocale().toString(QFileInfo(str(path)).lastModified().date(), QLocale.FormatType.ShortFormat)
        self._where = f"{day}  ·  {path.parent}"
        self.setText(path.stem)
        self.setToolTip(str(path))
        self.setAccessibleName(path.stem)
        self.setAccessibleDescription(str(path))
        self.setProperty("path", str(path))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Two lines."""
        lines = QFontMetricsF(self._theme.font("strong")).height() + QFontMetricsF(self._theme.font("caption")).height()
        return QSize(320, round(lines + 2 * self._theme.space("small")))

    def minimumSizeHint(self) -> QSize:
        """Names shorten, lines do not."""
        return QSize(180, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint drawing, name and place."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, pad = self._theme, self._theme.space("small")
        frame(self, painter, theme, "ground")
        theme.icon("file", "muted").paint(painter, pad, (self.height() - _SMALL_ICON) // 2, _SMALL_ICON, _SMALL_ICON)
        left = pad + _SMALL_ICON + theme.space("medium")
        width = self.width() - left - pad
        top = float(pad)
        middle = Qt.TextElideMode.ElideMiddle
        for role, tone, text in (("strong", "text", self.text()), ("caption", "muted", self._where)):
            font = theme.font(role)
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            painter.setPen(theme.colour(tone))
            area = QRectF(left, top, width, metrics.height())
            painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft), metrics.elidedText(text, middle, width))
            top += metrics.height()
        painter.end()


def frame(button: PaintedButton, painter: QPainter, theme: Theme, border: str) -> None:
    """Paint the ground of a button and its border, which tells the focus."""
    focused = button.shows_focus
    painter.setPen(QPen(theme.colour("focus" if focused else border), 2 if focused else 1))
    ground = "surface" if border == "line" else border
    painter.setBrush(theme.colour("hover" if button.underMouse() or button.isDown() else ground))
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
