"""Shows one page of the help; loads nothing but the pictures that lie beside the chapters."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QFontMetrics, QImage, QResizeEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from ecomkpi_desktop.present.help.topic import SCHEME, Topic
from ecomkpi_desktop.ui.help.sheet import help_sheet
from ecomkpi_desktop.ui.theme.theme import Theme

_MEASURE = 78  # characters in a line: longer ones are hard to follow


class HelpBrowser(QTextBrowser):
    """A page of the help.

    Signals:
        wanted: address of another page that a link names.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme, pictures: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self._topic: Topic | None = None
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(self.tr("Page of the help"))
        # Its place is always kept: a bar that comes and goes would change the room for pictures.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(theme.space("wide"))
        self.anchorClicked.connect(self._follow)
        theme.changed.connect(self._dress)
        self._limit()

    @property
    def topic(self) -> Topic | None:
        """The page that is shown."""
        return self._topic

    def show_topic(self, topic: Topic, anchor: str = "") -> None:
        """Show a page, from a place inside it if one is named."""
        self._topic = topic
        self._dress()
        self.setAccessibleDescription(topic.title)
        if anchor:
            self.scrollToAnchor(anchor)

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """Load pictures of the help by their bare names, and nothing else from anywhere."""
        url = QUrl(name) if isinstance(name, str) else name
        path = self._pictures / Path(url.path()).name
        if url.scheme() or not path.is_file():
            return None
        picture, room = QImage(str(path)), self._room()
        smooth = Qt.TransformationMode.SmoothTransformation
        return picture if picture.width() <= room else picture.scaledToWidth(room, smooth)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pictures another size where there is another room for them."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self._topic is not None and "<img" in self._topic.body:
            self._dress()

    @Slot()
    def _dress(self) -> None:
        if self._topic is None:
            return
        place = self.verticalScrollBar().value()
        self.document().setDefaultStyleSheet(help_sheet(self._theme))
        self.setHtml(f"<body>{self._topic.body}</body>")
        self.verticalScrollBar().setValue(place)

    def _limit(self) -> None:
        self.setMinimumWidth(QFontMetrics(self._theme.font("body")).averageCharWidth() * (_MEASURE // 2))

    def _room(self) -> int:
        return max(self.viewport().width() - 2 * round(self.document().documentMargin()), 1)

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        address = url.toString()
        if address.startswith(SCHEME):
            self.wanted.emit(address.removeprefix(SCHEME))
