"""A document, a theme and a wizard to click through."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.models.session import Session
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.wizard.entry import State
from ecomkpi_desktop.ui.wizard.tools import ImportTools
from ecomkpi_desktop.ui.wizard.wizard import ImportWizard

PATIENCE = 60_000  # milliseconds: a process has to start, on a busy machine

OpenWizard = Callable[..., ImportWizard]


@pytest.fixture
def context(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Context]:
    """An empty French document, open."""
    theme = Theme("light")
    theme.install(qapp)
    session = Session()
    with qtbot.waitSignal(session.opened, timeout=PATIENCE):
        session.create(tmp_path / "boutique.ekpi")
    yield Context(session, Formats(QLocale("fr_FR")), theme)
    session.shutdown()


@pytest.fixture
def open_wizard(qtbot: QtBot, context: Context) -> Iterator[OpenWizard]:
    """Open wizards; they are closed and gone at the end."""
    opened: list[ImportWizard] = []

    def open_one(
        paths: Sequence[Path] = (), tools: ImportTools | None = None, *, watch: bool = False
    ) -> ImportWizard:
        wizard = ImportWizard(context, paths, tools=tools, watch=watch)
        opened.append(wizard)
        with qtbot.waitActive(wizard):
            wizard.show()
            wizard.activateWindow()
        return wizard

    yield open_one
    for wizard in opened:
        if shiboken6.isValid(wizard):
            wizard.reject()
    qtbot.waitUntil(lambda: not any(shiboken6.isValid(wizard) for wizard in opened), timeout=PATIENCE)


def wait_understood(qtbot: QtBot, wizard: ImportWizard, files: int) -> None:
    """Wait until every file was looked at."""
    batch = wizard.batch
    qtbot.waitUntil(lambda: len(batch.entries) == files and not batch.is_looking, timeout=PATIENCE)


def wait_read(qtbot: QtBot, wizard: ImportWizard) -> None:
    """Wait until every usable file was read to its end."""
    qtbot.waitUntil(lambda: wizard.batch.is_read, timeout=PATIENCE)


def states(wizard: ImportWizard) -> dict[str, State]:
    """Return where each file stands, by name."""
    return {entry.path.name: entry.state for entry in wizard.batch.entries}
