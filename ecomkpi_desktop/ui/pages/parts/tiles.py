"""A figure as a small card: name, value that explains itself, change against the period before."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.ui.context import WHOLE, Context, Origin
from ecomkpi_desktop.ui.pages.parts.names import short_name
from ecomkpi_desktop.ui.widgets.figure_label import FigureLabel
from ecomkpi_desktop.ui.widgets.labels import Caption, Card

# The value is read as text first; that it can be pressed shows when it is pointed at.
PLAIN_FIGURE = "QPushButton { color: palette(window-text); text-align: left; padding: 2px 4px; margin-left: -5px; }"


# Not to be acted upon: estimated for the most part, or not available.
FAINT_FIGURE = PLAIN_FIGURE.replace("window-text", "placeholder-text")
# A button that reads as a link stands flush with the text above it.
FLUSH = "QPushButton { text-align: left; padding: 2px 4px; margin-left: -5px; }"


class FigureTile(Card):
    """Shows one figure.

    Args:
        context: formats, explanation.
        figure_id: its definition.
    """

    def __init__(self, context: Context, figure_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.figure_id = figure_id
        theme = context.theme
        name = short_name(figure_id)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("medium"),) * 4)
        layout.setSpacing(theme.space("hair"))
        layout.addWidget(Caption(name, theme, self))
        self.value = FigureLabel(context, name, self, role="heading")
        self.value.setStyleSheet(PLAIN_FIGURE)
        layout.addWidget(self.value)
        self.change = Caption("", theme, self)
        layout.addWidget(self.change)
        self._note = ""
        layout.addStretch(1)

    def set_note(self, text: str) -> None:
        """Put a muted line under the figure, translated."""
        self._note = text

    def set_figure(self, figure: Figure, previous: Figure | None = None, origin: Origin = WHOLE) -> None:
        """Show a figure and its change."""
        self.value.set_figure(figure, origin)
        text = self._note
        if figure.value is not None and previous is not None and previous.value is not None:
            change = self._context.formats.change(figure.value, previous.value, figure.unit)
            if change:
                words = self.tr("{change} on the period before").format(change=change)
                words = words if any(digit in change for digit in "123456789") else self.tr("As in the period before")
                text = f"{self._note}\n{words}" if self._note else words
        self.change.setText(text)
        self.change.setVisible(bool(text))
