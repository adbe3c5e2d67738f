"""Makes the pages before they are first turned to: a turn to a page is then as quick the first time as ever after."""

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from ecomkpi_desktop.models.session import Session
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.window.page_host import PageHost

_STEP_MS = 30  # between two steps the window does whatever it is asked
_LATER_MS = 250
_NOTHING = QRect(0, 0, 1, 1)


class PagesAhead(QObject):
    """Makes one page at a time, while nothing is computed and no mouse button is held.

    Each takes some steps, none of which is felt: it is made, with what it would make for its first figures, then laid
    out and given its looks, which Qt would otherwise do when it is first shown.

    Signals:
        ended: every page is there; nothing is done from now on.
    """

    ended = Signal()

    def __init__(self, session: Session, pages: PageHost) -> None:
        super().__init__(pages)
        self._session = session
        self._pages = pages
        self._made: Page | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin, once the modules of the pages are loaded: a page whose module is not would stop the window."""
        self._timer.start(_LATER_MS)

    @Slot()
    def _step(self) -> None:
        if self._is_busy():
            self._timer.start(_LATER_MS)
            return
        if self._made is not None:
            if not self._made.make_ahead():
                self._lay_out(self._made)
                self._made = None
        elif (key := self._pages.missing) is not None:
            self._made = self._pages.prepare(key)
        else:
            self.ended.emit()
            return
        self._timer.start(_STEP_MS)

    def _is_busy(self) -> bool:
        session = self._session
        is_idle = session.runner.is_idle and session.sequence.is_idle
        return not is_idle or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton

    def _lay_out(self, page: Page) -> None:
        if page is not self._pages.current:
            page.resize(self._pages.size())
            page.grab(_NOTHING)  # paints next to nothing, but not before everything has its place and its looks
