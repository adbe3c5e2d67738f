"""A card around a picture, with its heading and what chooses what it shows."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, SectionHeading


class PictureCard(Card):
    """Heading, an optional chooser beside it, the picture, a note under it.

    Args:
        context: looks.
        heading: what the picture answers, translated; "" for none.
        picture: the picture.
        chooser: a control beside the heading.
        note: a muted line under the picture, translated.
    """

    def __init__(
        self,
        context: Context,
        heading: str,
        picture: QWidget,
        parent: QWidget | None = None,
        *,
        chooser: QWidget | None = None,
        note: str = "",
    ) -> None:
        super().__init__(parent)
        theme = context.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("small"))
        self._heading = SectionHeading(heading, theme, self)
        self._heading.setVisible(bool(heading) or chooser is not None)
        if heading or chooser is not None:
            head = QHBoxLayout()
            head.addWidget(self._heading, 1)
            if chooser is not None:
                head.addWidget(chooser)
            layout.addLayout(head)
        layout.addWidget(picture, 1)
        self.note = Caption(note, theme, self)
        self.note.setVisible(bool(note))
        layout.addWidget(self.note)
        layout.addStretch(0)  # room that a picture of fixed height leaves stays under it

    def set_heading(self, text: str) -> None:
        """Put other words over a picture that has a heading."""
        self._heading.setText(text)

    def set_note(self, text: str) -> None:
        """Put another line under the picture; "" hides it."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
