"""Where commands write: results on stdout, sentences for people on stderr, in the user's language."""

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.issues import Issue, Severity
from ecomkpi_desktop.present.issues import sentence
from ecomkpi_desktop.present.language import install_translators, system_language


@dataclass(frozen=True, slots=True)
class Console:
    """The two streams of a command, and the Qt application that holds its translations.

    Attributes:
        application: kept alive for as long as the console is.
        language: ``fr`` or ``en``.
    """

    application: QCoreApplication
    language: str

    @classmethod
    def for_language(cls, language: str | None, application: str = "core") -> Self:
        """Return a console that speaks ``language``, or the system's.

        Args:
            language: ``fr``, ``en``, or None for the system's.
            application: ``core`` for words, ``gui`` to paint on paper, ``widgets`` to render the window; none of them
                needs a display.
        """
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        qt = QCoreApplication.instance() or _application(application)
        chosen = language or system_language()
        install_translators(qt, chosen)
        return cls(qt, chosen)

    def say(self, text: str) -> None:
        """Write a line of the result."""
        sys.stdout.write(f"{text}\n")

    def say_json(self, value: Mapping[str, Any]) -> None:
        """Write one JSON object on one line; numbers keep their full precision."""
        self.say(json.dumps(value, ensure_ascii=False, allow_nan=False))

    def complain(self, issue: Issue, about: str = "") -> None:
        """Write an issue as one readable sentence on stderr."""
        prefix = f"{about}: " if about else ""
        sys.stderr.write(f"{prefix}{sentence(issue)}\n")

    def mention(self, issues: tuple[Issue, ...], about: str) -> None:
        """Write the warnings and errors among some issues on stderr."""
        for issue in issues:
            if issue.severity is not Severity.INFO:
                self.complain(issue, about)


def _application(kind: str) -> QCoreApplication:
    # The platform is given as a word of the command line: some systems swallow Qt's environment variables.
    words = ["ecomkpi-desktop", "-platform", "offscreen"]
    if kind == "widgets":
        from PySide6.QtWidgets import QApplication

        return QApplication(words)
    if kind == "gui":
        from PySide6.QtGui import QGuiApplication

        return QGuiApplication(words)
    return QCoreApplication(words[:1])
