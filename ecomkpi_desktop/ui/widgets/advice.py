"""The mentor's panel of a page: what this means, what to look at next, what not to do."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.labels import Card, Text

_WIDTH = 288
_ACROSS = 640  # from this width on three columns are readable


@dataclass(frozen=True, slots=True)
class Advice:
    """Sentences of the panel, translated; an empty one leaves its part out."""

    means: str = ""
    look_next: str = ""
    do_not: str = ""


class AdvicePanel(Card):
    """Shows an :class:`Advice`; hidden while there is none.

    Beside a picture its parts stand one under the other; over the whole width of a page they stand side by side.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._beside = True
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(*(theme.space("large"),) * 4)
        headings = (self.tr("What this means"), self.tr("What to look at next"), self.tr("What not to do"))
        self._parts: list[tuple[QWidget, Text]] = []
        for index, words in enumerate(headings):
            part = QWidget(self)
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.space("tight"))
            body = Text("", theme, part)
            body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            tone = "accent" if index < 2 else "warning"
            column.addWidget(Text(words, theme, part, role="strong", tone=tone))
            column.addWidget(body)
            column.addStretch(1)
            self._layout.addWidget(part, 1)
            self._parts.append((part, body))
        self._arrange()
        self.setAccessibleName(self.tr("Advice"))
        self.setVisible(False)

    def set_advice(self, advice: Advice) -> None:
        """Show the sentences that there are."""
        texts = (advice.means, advice.look_next, advice.do_not)
        for (part, body), text in zip(self._parts, texts, strict=True):
            part.setVisible(bool(text))
            body.setText(text)
        self.setVisible(any(texts))
        self.setAccessibleDescription(" ".join(text for text in texts if text))

    def set_beside(self, *, beside: bool) -> None:
        """Stand beside the picture at a fixed width, or under it over the whole width."""
        self._beside = beside
        if beside:
            self.setFixedWidth(grown(_WIDTH))
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room for three columns."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        across = not self._beside and self.width() >= _ACROSS
        direction = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        if self._layout.direction() != direction:
            self._layout.setDirection(direction)
        self._layout.setSpacing(self._theme.space("wide" if across else "medium"))
