"""Two groups of controls on one line, or on two where the line is too short for their words."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget


class TwoLines(QWidget):
    """The first group on the left, the second on the right or under it.

    Args:
        first: controls of the first group.
        second: controls of the second group.
        spacing: between controls, pixels.
        keep_together: whether the second group follows the first rather than standing at the right edge.
    """

    def __init__(
        self,
        first: Sequence[QWidget],
        second: Sequence[QWidget],
        spacing: int,
        parent: QWidget | None = None,
        *,
        keep_together: bool = False,
    ) -> None:
        super().__init__(parent)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing)
        self._halves = (QHBoxLayout(), QHBoxLayout())
        for half, widgets in zip(self._halves, (first, second), strict=True):
            half.setSpacing(spacing)
            for widget in widgets:
                half.addWidget(widget)
            self._layout.addLayout(half)
        self._together = keep_together
        if keep_together:
            self._halves[1].addStretch(1)
            self._layout.setStretch(1, 1)
            self._layout.setAlignment(self._halves[0], Qt.AlignmentFlag.AlignLeft)
        else:
            self._halves[0].addStretch(1)
            self._layout.setStretch(0, 1)

    @property
    def is_split(self) -> bool:
        """Whether two lines are taken."""
        return self._layout.direction() is QBoxLayout.Direction.TopToBottom

    def add_last(self, widget: QWidget) -> None:
        """Add a control at the right edge."""
        self._halves[1].addWidget(widget)

    def minimumSizeHint(self) -> QSize:
        """Two lines are always possible."""
        hint = super().minimumSizeHint()
        hint.setWidth(max(half.minimumSize().width() for half in self._halves))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take two lines where one is too narrow."""
        super().resizeEvent(event)
        needed = sum(half.sizeHint().width() for half in self._halves) + self._layout.spacing()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        direction = across if self.width() >= needed else down
        if direction is not self._layout.direction():
            self._layout.setDirection(direction)
            self.updateGeometry()
