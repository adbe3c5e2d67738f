"""What stands above a section of the navigation: small words, or a line where there is no room for words."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ecomkpi_desktop.ui.theme.theme import Theme


class RailHeading(QLabel):
    """Heading of a section.

    Args:
        text: its words, translated.
        theme: colours and fonts.
        leads: whether it is the first of all, and needs no line above it.
    """

    def __init__(self, text: str, theme: Theme, *, leads: bool, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._leads = leads
        self._words = text
        self._compact = False
        self.setAccessibleName(text)
        self.setFont(theme.font("caption"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_compact(self, *, compact: bool) -> None:
        """Draw a line in place of words."""
        self._compact = compact
        self.setText("" if compact else self._words)  # what is not painted is not said to be cut
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words, or for the line."""
        space = self._theme.space
        if self._compact:
            return QSize(space("medium"), 0 if self._leads else space("small"))
        metrics = self.fontMetrics()
        above = space("tight") if self._leads else space("medium")
        return QSize(
            2 * space("medium") + metrics.horizontalAdvance(self.text()), above + metrics.height() + space("tight")
        )

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words at the foot, nearest to what they head."""
        painter, space = QPainter(self), self._theme.space
        if self._compact:
            painter.setPen(self._theme.colour("line"))
            middle = self.height() // 2
            painter.drawLine(space("small"), middle, self.width() - space("small"), middle)
        else:
            painter.setPen(self._theme.colour("muted"))
            area = self.rect().adjusted(space("medium"), 0, 0, -space("tight"))
            painter.drawText(area, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()
