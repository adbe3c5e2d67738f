"""Text in the roles of the type scale; every label wraps rather than truncates."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ecomkpi_desktop.ui.theme.theme import Theme

DECORATIVE = "decorative"  # property of a drawing that says nothing the words beside it do not say


class Text(QLabel):
    """A paragraph in a role of the type scale.

    Args:
        text: what it says, translated.
        theme: gives the font.
        role: role of the type scale.
        tone: ``normal``, ``muted``, ``accent``, ``warning``, ``error``.
    """

    def __init__(
        self, text: str, theme: Theme, parent: QWidget | None = None, *, role: str = "body", tone: str = "normal"
    ) -> None:
        super().__init__(text, parent)
        self.setFont(theme.font(role))
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def set_tone(label: QLabel, tone: str) -> None:
    """Give a label another tone; one that has it already is not dressed again, which takes longer than its words."""
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        label.style().unpolish(label)
        label.style().polish(label)


class Title(Text):
    """Name of a page."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, theme, parent, role="title")


class Heading(Text):
    """Heading of a dialog, a state or a card."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, theme, parent, role="heading")


class SectionHeading(Text):
    """Heading of a part of a page."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, theme, parent, role="heading")


class Lead(Text):
    """One muted sentence under a title."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, theme, parent, tone="muted")


class Caption(Text):
    """Small muted text under a figure or a field."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, theme, parent, role="caption", tone="muted")


class Rule(QFrame):
    """A hairline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rule")


class Card(QFrame):
    """A surface with a border and rounded corners."""

    def __init__(self, parent: QWidget | None = None, kind: str = "card") -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
