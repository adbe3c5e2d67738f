"""A trust grade as a letter in a circle; what it means is its tool tip."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecomkpi_desktop.present.statuses import grade_sentence
from ecomkpi_desktop.ui.theme.theme import Theme

_SIZE = 18


class GradeBadge(QWidget):
    """Shows A, B or C, or nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grade = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def grade(self) -> str:
        """The letter that is shown."""
        return self._grade

    def set_grade(self, grade: str) -> None:
        """Show another letter; "" hides it."""
        self._grade = grade
        said = grade_sentence(grade) if grade else ""
        self.setToolTip(said)
        self.setAccessibleName(said)
        self.setVisible(bool(grade))
        self.update()

    def sizeHint(self) -> QSize:
        """A circle in a line of text."""
        return QSize(_SIZE, _SIZE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint circle and letter."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(self._theme.colour("outline"), 1.0))
        painter.drawEllipse(circle)
        painter.setPen(self._theme.colour("muted"))
        font = self._theme.font("caption")
        font.setPointSizeF(font.pointSizeF() * 0.85)
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self._grade)
        painter.end()
