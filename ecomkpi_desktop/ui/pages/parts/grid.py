"""A grid that takes as many columns as fit."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ecomkpi_desktop.ui.theme.fonts import grown


class ResponsiveGrid(QWidget):
    """Children side by side, in as many columns of equal width as their least width allows.

    Args:
        children: in reading order.
        column_width: least width of a column, pixels at the usual size of text.
        spacing: between them, pixels.
        most: most columns.
        gutter: between columns, where it is wider than between rows.
    """

    def __init__(
        self,
        children: Sequence[QWidget],
        column_width: int,
        spacing: int,
        parent: QWidget | None = None,
        *,
        most: int = 6,
        gutter: int = 0,
    ) -> None:
        super().__init__(parent)
        self._children = list(children)
        self._column_width = grown(column_width)
        self._most = min(most, len(self._children))
        self._columns = 0
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._gutter = max(spacing, gutter)
        self._layout.setVerticalSpacing(spacing)
        self._layout.setHorizontalSpacing(self._gutter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._arrange(self._most)

    @property
    def columns(self) -> int:
        """Columns taken now."""
        return self._columns

    def minimumSizeHint(self) -> QSize:
        """One column is always possible."""
        hint = super().minimumSizeHint()
        widest = max((child.minimumSizeHint().width() for child in self._children), default=0)
        hint.setWidth(min(hint.width(), max(widest, 1)))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit."""
        super().resizeEvent(event)
        fitting = (self.width() + self._gutter) // (self._column_width + self._gutter)
        columns = max(1, min(self._most, fitting))
        # Rows of equal length look deliberate: six in four columns would leave two orphans.
        while columns > 1 and len(self._children) % columns and len(self._children) > columns:
            columns -= 1
        if columns != self._columns:
            self._arrange(columns)

    def _arrange(self, columns: int) -> None:
        self._columns = columns
        for position, child in enumerate(self._children):
            self._layout.addWidget(child, position // columns, position % columns)
        for column in range(self._most):
            self._layout.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()
