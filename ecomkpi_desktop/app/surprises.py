"""Everything that a sound program does not say: warnings, Qt's messages, errors nobody caught, network connections."""

import logging
import sys
import threading
import warnings
from types import TracebackType
from typing import Any, TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_NETWORK = frozenset({"socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"})


class Surprises(logging.Handler):
    """Collects what is unexpected from now on, for the rest of the process.

    Attributes:
        found: what was unexpected, in order.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []
        logging.getLogger().addHandler(self)
        warnings.showwarning = self._take_warning
        sys.excepthook = self._take_error
        threading.excepthook = self._take_thread
        sys.unraisablehook = self._take_unraisable
        sys.addaudithook(self._watch)
        qInstallMessageHandler(self._take_message)

    def emit(self, record: logging.LogRecord) -> None:
        """Take a record of the log, with the error it tells of."""
        self.found.append(f"log {record.name}: {self.format(record)}")

    def _take_message(self, _kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
        self.found.append(f"Qt: {message}")

    def _take_warning(  # the signature is Python's
        self,
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,  # noqa: ARG002
        line: str | None = None,  # noqa: ARG002
    ) -> None:
        self.found.append(f"{category.__name__} at {filename}:{lineno}: {message}")

    def _take_error(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        self.found.append(f"error {kind.__name__}: {error}")

    def _take_thread(self, what: threading.ExceptHookArgs) -> None:
        self.found.append(f"error on a thread {what.exc_type.__name__}: {what.exc_value}")

    def _take_unraisable(self, what: Any) -> None:
        self.found.append(f"error while clearing away {what.exc_type.__name__}: {what.exc_value}")

    def _watch(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event in _NETWORK:
            self.found.append(f"network: {event} {arguments[1:]}")
