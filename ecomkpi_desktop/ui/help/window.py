"""The help in a window of its own: contents, search, a page, the way back."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSplitter, QVBoxLayout, QWidget

from ecomkpi_desktop.present.help.chapters import folder
from ecomkpi_desktop.present.help.library import Library
from ecomkpi_desktop.present.help.topic import HOME
from ecomkpi_desktop.ui.help.browser import HelpBrowser
from ecomkpi_desktop.ui.help.contents import Contents
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.buttons import IconButton

_SIZE = (980, 700)
_CONTENTS = 300


class HelpWindow(QWidget):
    """Shows the pages of a library.

    Signals:
        closed: the window is being closed.
    """

    closed = Signal()

    def __init__(self, library: Library, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._library = library
        self._theme = theme
        self._visited: list[str] = []
        self._position = -1
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.back_button = IconButton("chevron-left", self.tr("Back"), theme, self)
        self.forward_button = IconButton("chevron-right", self.tr("Forward"), theme, self)
        self.home_button = IconButton("help", self.tr("First page of the help"), theme, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.contents = Contents(library, theme, self)
        self.nothing = QLabel(self.tr("No page has these words."), self)
        self.nothing.setMargin(theme.space("medium"))
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self.browser = HelpBrowser(theme, folder(library.language) / "pictures", self)
        self._arrange()
        self.back_button.clicked.connect(self.back)
        self.forward_button.clicked.connect(self.forward)
        self.home_button.clicked.connect(self.home)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._open_first)
        self.contents.chosen.connect(self.show_page)
        self.browser.wanted.connect(self.show_page)
        self._add_keys()
        self.resize(*_SIZE)
        self._tell()

    @property
    def address(self) -> str:
        """Address of the page that is shown, "" before the first."""
        return self._visited[self._position] if self._position >= 0 else ""

    @Slot(str)
    def show_page(self, address: str) -> None:
        """Show a page and remember the way; the first page where there is no such page."""
        known = address if self._library.get(address) is not None else HOME
        if known != self.address:
            self._visited = [*self._visited[: self._position + 1], known]
            self._position += 1
        self._open()

    @Slot()
    def back(self) -> None:
        """Return to the page before."""
        if self._position > 0:
            self._position -= 1
            self._open()

    @Slot()
    def forward(self) -> None:
        """Go on to the page that was left by going back."""
        if self._position < len(self._visited) - 1:
            self._position += 1
            self._open()

    @Slot()
    def home(self) -> None:
        """Show the first page."""
        self.search.clear()
        self.show_page(HOME)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the search, then closes the window."""
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is over."""
        self.closed.emit()
        super().closeEvent(event)

    # -- inside ------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        theme, edge = self._theme, self._theme.space("small")
        bar = QHBoxLayout()
        bar.setContentsMargins(edge, edge, edge, edge)
        bar.setSpacing(theme.space("tight"))
        for button in (self.back_button, self.forward_button, self.home_button):
            bar.addWidget(button)
        bar.addWidget(self.search, 1)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.nothing)
        column.addWidget(self.contents, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.addWidget(side)
        split.addWidget(self.browser)
        split.setStretchFactor(1, 1)
        split.setSizes([_CONTENTS, _SIZE[0] - _CONTENTS])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(split, 1)

    def _add_keys(self) -> None:
        keys = QKeySequence.StandardKey
        slots = (
            (keys.Back, self.back), (keys.Forward, self.forward), (keys.Find, self._find),
            (keys.ZoomIn, self._larger), (keys.ZoomOut, self._smaller), (keys.Close, self.close),
        )  # fmt: skip
        for key, slot in slots:
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    def _open(self) -> None:
        topic = self._library.get(self.address)
        if topic is not None:
            self.browser.show_topic(topic, self.address.partition("#")[2])
            self.contents.mark(topic.key)
        self._tell()

    def _tell(self) -> None:
        self.back_button.setEnabled(self._position > 0)
        self.forward_button.setEnabled(self._position < len(self._visited) - 1)
        topic = self.browser.topic
        title = self.tr("Help")
        self.setWindowTitle(f"{topic.title} – {title}" if topic is not None else title)

    @Slot(str)
    def _search(self, text: str) -> None:
        if text.strip():
            self.contents.show_found(text)
        else:
            self.contents.show_all()
            self.contents.mark(self.address.partition("#")[0])
        self.nothing.setVisible(self.contents.is_empty)

    @Slot()
    def _open_first(self) -> None:
        self.contents.choose_first()

    @Slot()
    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _larger(self) -> None:
        self.browser.zoomIn(1)

    @Slot()
    def _smaller(self) -> None:
        self.browser.zoomOut(1)
