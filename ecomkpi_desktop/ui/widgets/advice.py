"""The mentor's panel of a page: what this means, what to look at next, what not to do."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.labels import Card, Text

_WIDTH = 288


@dataclass(frozen=True, slots=True)
class Advice:
    """Sentences of the panel, translated; an empty one leaves its part out."""

    means: str = ""
    look_next: str = ""
    do_not: str = ""


class AdvicePanel(Card):
    """Shows an :class:`Advice`; hidden while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*(theme.space("large"),) * 4)
        self._layout.setSpacing(theme.space("tight"))
        headings = (self.tr("What this means"), self.tr("What to look at next"), self.tr("What not to do"))
        self._parts: list[tuple[Text, Text]] = []
        for index, words in enumerate(headings):
            heading = Text(words, theme, self, role="strong", tone="accent" if index < 2 else "warning")
            body = Text("", theme, self)
            body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if index:
                self._layout.addSpacing(theme.space("medium"))
            self._layout.addWidget(heading)
            self._layout.addWidget(body)
            self._parts.append((heading, body))
        self._layout.addStretch(1)
        self.setAccessibleName(self.tr("Advice"))
        self.setVisible(False)

    def set_advice(self, advice: Advice) -> None:
        """Show the sentences that there are."""
        texts = (advice.means, advice.look_next, advice.do_not)
        for (heading, body), text in zip(self._parts, texts, strict=True):
            heading.setVisible(bool(text))
            body.setVisible(bool(text))
            body.setText(text)
        self.setVisible(any(texts))
        self.setAccessibleDescription(" ".join(text for text in texts if text))

    def set_beside(self, *, beside: bool) -> None:
        """Stand beside the picture at a fixed width, or under it over the whole width."""
        if beside:
            self.setFixedWidth(grown(_WIDTH))
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
