"""PySide6 6.12.0 aborts on Python 3.11 after a few hundred repaints; the pinned version must not."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


class Painted(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setPen(self.palette().text().color())
        painter.drawLine(QPointF(0, 0), QPointF(self.painted % 50, 40))
        painter.end()
        self.painted += 1


def test_two_thousand_repaints_survive(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    widget.resize(60, 40)
    with qtbot.waitExposed(widget):
        widget.show()
    for _ in range(2000):
        widget.repaint()
    assert widget.painted >= 2000
