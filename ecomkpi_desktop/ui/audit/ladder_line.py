"""The way from net revenue to CM3 in one line: a few amounts under their names."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.labels import Caption, Rule, Text


class LadderLine(QWidget):
    """Names above, amounts below; read aloud as one sentence."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._labels: list[tuple[Caption, Text]] = []
        theme = context.theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, theme.space("small"), 0, 0)
        self._grid.setHorizontalSpacing(theme.space("medium"))
        self._grid.setVerticalSpacing(theme.space("hair"))

    def show_ladder(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show names and amounts, the same names each time."""
        if not self._labels:
            self._make(len(rows))
        for (caption, figure), (name, amount) in zip(self._labels, rows, strict=True):
            caption.setText(name)
            figure.setText(amount)
        self.setAccessibleName(", ".join(f"{name} {amount}" for name, amount in rows))

    def _make(self, count: int) -> None:
        theme = self._context.theme
        self._grid.addWidget(Rule(self), 0, 0, 1, count)
        for column in range(count):
            caption = Caption("", theme, self)
            figure = Text("", theme, self, role="strong")
            figure.setWordWrap(False)
            self._grid.addWidget(caption, 1, column)
            self._grid.addWidget(figure, 2, column)
            self._grid.setColumnStretch(column, 1)
            self._labels.append((caption, figure))
