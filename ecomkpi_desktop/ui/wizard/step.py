"""What the pages of the wizard share: a title, one sentence under it, and where one is on the way."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget, QWizardPage

from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.labels import Caption, Lead, Text


class Step(QWizardPage):
    """A page of the wizard.

    Args:
        place: position on the way, from 0.
        title: what the page is for, translated.
        lead: one sentence under the title, translated.
        theme: fonts and spaces.
    """

    def __init__(self, place: int, title: str, lead: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = Text(title, theme, self, role="title")
        self._lead = Lead(lead, theme, self)
        top = QHBoxLayout()
        top.setSpacing(theme.space("large"))
        top.addWidget(self._heading, 1)
        top.addWidget(self._trail(place, theme), 0, Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout(self)
        side = theme.space("large")
        self.body.setContentsMargins(side, theme.space("medium"), side, theme.space("small"))
        self.body.setSpacing(theme.space("small"))
        self.body.addLayout(top)
        self.body.addWidget(self._lead)
        self.body.addSpacing(theme.space("tight"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(lead)

    def rename(self, title: str, lead: str) -> None:
        """Give the page another title."""
        self._heading.setText(title)
        self._lead.setText(lead)
        self.setAccessibleName(title)
        self.setAccessibleDescription(lead)

    @property
    def heading(self) -> str:
        """Title of the page."""
        return self._heading.text()

    def _trail(self, place: int, theme: Theme) -> QWidget:
        names = (self.tr("Files"), self.tr("Questions"), self.tr("Preview"), self.tr("Import"), self.tr("Result"))
        trail = QWidget(self)
        line = QHBoxLayout(trail)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space("small"))
        for number, name in enumerate(names):
            label = Caption(f"{number + 1}  {name}", theme, trail)
            label.setWordWrap(False)
            if number == place:
                label.setProperty("tone", "accent")
                font = theme.font("caption")
                font.setWeight(theme.font("strong").weight())
                label.setFont(font)
            line.addWidget(label)
            if number + 1 < len(names):
                mark = Caption("›", theme, trail)
                mark.setWordWrap(False)
                line.addWidget(mark)
        trail.setAccessibleName(self.tr("Step {number} of {count}").format(number=place + 1, count=len(names)))
        return trail


def soon(owner: QObject, slot: Callable[[], None]) -> QTimer:
    """Return a timer that calls ``slot`` once the events at hand are handled, however often it was started."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(0)
    timer.timeout.connect(slot)
    return timer
