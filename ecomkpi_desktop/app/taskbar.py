"""Recent documents in the menu of the taskbar, where the platform keeps that list: on Windows."""

import sys

from PySide6.QtCore import QObject, Slot

from ecomkpi_desktop.models.session import Session

_PATH_IN_UNICODE = 3  # SHARD_PATHW


class TaskbarRecents(QObject):
    """Tells the shell which documents were opened.

    Args:
        session: whose documents.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        session.opened.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        path = self._session.path
        if sys.platform == "win32" and path is not None:
            import ctypes

            ctypes.windll.shell32.SHAddToRecentDocs(_PATH_IN_UNICODE, ctypes.c_wchar_p(str(path.resolve())))
