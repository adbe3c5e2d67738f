"""A figure that explains itself when it is pressed."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.present.reasons import reason_sentence
from ecomkpi_desktop.ui.context import WHOLE, Context, Origin


class FigureLabel(QPushButton):
    """The value of a figure as a quiet button; pressing it opens its explanation.

    Args:
        context: formats and explanation.
        name: name of the figure, translated: its accessible name.
        role: role of the type scale.
    """

    def __init__(self, context: Context, name: str, parent: QWidget | None = None, *, role: str = "strong") -> None:
        super().__init__(parent)
        self._context = context
        self._figure: Figure | None = None
        self._origin = WHOLE
        self.setProperty("kind", "quiet")
        self.setFont(context.theme.font(role))
        self.setCursor(Qt.CursorShape.WhatsThisCursor)
        self.setAccessibleName(name)
        self.setEnabled(False)
        self.clicked.connect(self._explain)

    @property
    def figure(self) -> Figure | None:
        """What it shows."""
        return self._figure

    @property
    def origin(self) -> Origin:
        """What the figure was computed of."""
        return self._origin

    def set_figure(self, figure: Figure, origin: Origin = WHOLE) -> None:
        """Show a figure, or the few words that say why it has no value."""
        self._figure, self._origin = figure, origin
        text = self._context.formats.figure(figure)
        self.setText(text)
        self.setEnabled(True)
        self.setAccessibleDescription(text if figure.value is not None else reason_sentence(figure.reason))
        self.setToolTip("" if figure.value is not None else reason_sentence(figure.reason))

    @Slot()
    def _explain(self) -> None:
        if self._figure is not None:
            self._context.explain(self._figure, self, self._origin)
