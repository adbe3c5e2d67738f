from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.models.desk import Loaded
from ecomkpi_desktop.models.session import Session
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.page import Advice, Page
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.window.main_window import MainWindow
from ecomkpi_desktop.ui.window.memory import Memory
from ecomkpi_desktop.ui.window.places import PLACES
from ecomkpi_desktop.ui.window.services import Services
from ecomkpi_desktop.workspace.edits import AddImport
from tests.models.stand_in import build
from tests.workspace.making import orders


class StandInPage(Page):
    """A page that counts how often it is refreshed."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.refreshed: list[Any] = []
        self.answers: list[Any] = []
        self.set_picture(QLabel("picture", self), 120)

    def title(self) -> str:
        return type(self).key

    def lead(self) -> str:
        return "One sentence."

    def refresh(self, changes: Any) -> None:
        self.refreshed.append(changes)
        self.request("figures", lambda engine, selection: engine.figures(selection), self.take)

    def take(self, figures: Any) -> None:
        self.answers.append(figures)
        self.set_advice(Advice("It means this.", "Look there.", "Do not do that."))
        self.show_content()


@dataclass
class Bench:
    """A window on its own settings, with stand-ins for what other rooms do."""

    window: MainWindow
    session: Session
    context: Context
    memory: Memory
    folder: Path
    called: list[tuple[Any, ...]] = field(default_factory=list)

    def page(self, key: str) -> StandInPage:
        page = self.window.workspace.pages.open(key)
        assert isinstance(page, StandInPage)
        return page


def bench_for(qtbot: QtBot, tmp_path: Path, language: str = "en") -> Bench:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme("light", app)
    theme.install(app)
    session = Session()
    context = Context(session, Formats(QLocale("fr_FR" if language == "fr" else "en_GB")), theme)
    called: list[tuple[Any, ...]] = []

    def note(name: str) -> Any:
        return lambda *arguments: called.append((name, *(arguments[2:] if len(arguments) > 1 else arguments)))

    pages = {place.key: type(place.key.title(), (StandInPage,), {"key": place.key}) for place in PLACES}
    services = Services(
        pages=pages,
        import_files=note("import"),
        look_for_new=note("news"),
        print_preview=note("preview"),
        print_page=note("print"),
        export_pdf=note("pdf"),
        show_table=note("table"),
        show_rows=note("rows"),
        show_places=note("places"),
        set_language=note("language"),
    )
    memory = Memory(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    window = MainWindow(context, services, memory, language)
    qtbot.addWidget(window)
    return Bench(window, session, context, memory, tmp_path, called)


@pytest.fixture
def bench(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Bench]:
    """A shown window without a document."""
    monkeypatch.setattr(Loaded, "build", build)
    made = bench_for(qtbot, tmp_path)
    made.window.resize(1280, 800)
    made.window.show()
    yield made
    made.window.close()
    made.session.shutdown()


@pytest.fixture
def filled(qtbot: QtBot, bench: Bench) -> Bench:
    """A window on a document with data, everything computed."""
    bench.session.create(bench.folder / "shop.ekpi")
    qtbot.waitUntil(lambda: bench.session.is_open)
    bench.session.edit(AddImport(orders(("1001", "2024-03-01T10:00", 50.0))))
    qtbot.waitUntil(lambda: bench.session.is_ready)
    settle(qtbot, bench)
    bench.session.undo_stack.clear()
    return bench


def settle(qtbot: QtBot, bench: Bench) -> None:
    """Wait until nothing is under way."""
    qtbot.wait(10)
    qtbot.waitUntil(lambda: bench.session.runner.is_idle and bench.session.sequence.is_idle)
    qtbot.wait(10)
