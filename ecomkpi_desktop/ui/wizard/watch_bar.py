"""The folder that is looked through on demand, and what is new in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.elided import ElidedText
from ecomkpi_desktop.ui.widgets.labels import Card, Text
from ecomkpi_desktop.ui.wizard.picture import Picture
from ecomkpi_desktop.ui.wizard.watching import News

_ICON = 20


class WatchBar(Card):
    """Says what is new in the folder.

    Signals:
        look_wanted: look through it again.
        folder_wanted: choose another one.
    """

    look_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, kind="notice")
        icon = Picture(_ICON, theme, self)
        icon.draw("search", "accent")
        self._folder = ElidedText("", theme, self)
        self._text = Text("", theme, self)
        self.again = Button(self.tr("&Look again"), self)
        self.again.clicked.connect(self.look_wanted)
        self.other = Button(self.tr("Another f&older…"), self)
        self.other.clicked.connect(self.folder_wanted)
        words = QVBoxLayout()
        words.setSpacing(theme.space("hair"))
        words.addWidget(self._folder)
        words.addWidget(self._text)
        line = QHBoxLayout(self)
        edge = theme.space("small")
        line.setContentsMargins(theme.space("medium"), edge, edge, edge)
        line.setSpacing(theme.space("small"))
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self.again)
        line.addWidget(self.other)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_looking(self, folder: str) -> None:
        """Say that the folder is being looked through."""
        self._say(folder, self.tr("Looking for new files…"))
        self.again.setEnabled(False)

    def show_none(self) -> None:
        """Say that no folder was chosen yet."""
        self._say(self.tr("No folder chosen yet"), self.tr("Choose the folder into which you save your exports."))
        self.again.setEnabled(False)

    def show_news(self, news: News, formats: Formats) -> None:
        """Say what was found."""
        self._say(str(news.folder), self._news_words(news, formats))
        self.again.setEnabled(True)

    def _say(self, folder: str, text: str) -> None:
        self._folder.setText(folder)
        self._folder.setToolTip(folder)
        self._text.setText(text)
        self.setAccessibleName(f"{folder}: {text}")

    def _news_words(self, news: News, formats: Formats) -> str:
        if not news.is_there:
            return self.tr("This folder is not there any more: choose another one.")
        if not news.new and not news.old:
            return self.tr("There is no Excel or CSV file in this folder.")
        if not news.new:
            text = self.tr("Nothing new: its {count} file(s) are imported already.", None, news.old)
            return text.format(count=formats.count(news.old))
        parts = [self.tr("{count} new file(s)", None, len(news.new)).format(count=formats.count(len(news.new)))]
        if news.old:
            parts.append(self.tr("{count} imported already", None, news.old).format(count=formats.count(news.old)))
        return "  ·  ".join(parts)
