"""``--smoke-test``: whether what was installed works, from the first painting to a document opened again.

It does in the window what its user would do, touches nothing of the user's, prints a line per step with the seconds
it took, and ends with 0 only if every step succeeded and nothing unexpected was said. Meant for builds: an installed
program has left something out, or has not, and only running it tells.
"""

import faulthandler
import io
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from contextlib import redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCollator, QEvent, QEventLoop, QLocale, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from ecomkpi_desktop.app.settle import settle
from ecomkpi_desktop.app.surprises import Surprises
from ecomkpi_desktop.app.window import PAGES, make_application, make_window
from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.base.places import use_own_folder
from ecomkpi_desktop.present.issues import sentence
from ecomkpi_desktop.present.language import LANGUAGES
from ecomkpi_desktop.ui.window.main_window import MainWindow
from ecomkpi_desktop.ui.window.memory import Memory

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.selection import Selection

T = TypeVar("T")
Figures = dict[str, float | None]

_WORKBOOK = "Coûts produits.xlsx"
_SHARE = 0.77  # of returned goods that are sold again: not what the demonstration shop says


class SmokeTestError(Exception):
    """A step did not do what it is there for."""


def run_smoke_test(seconds: int, platform: str | None = None) -> int:
    """Run every step; 0 if all is well, 1 if not.

    Args:
        seconds: after these the process ends, and tells where it was.
        platform: Qt's platform, e.g. ``offscreen``; by default the system's.
    """
    if sys.stderr is not None:
        faulthandler.dump_traceback_later(seconds, exit=True)
    surprises = Surprises()
    with tempfile.TemporaryDirectory(prefix="ecomkpi-smoke-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        use_own_folder(folder / "own")
        application = make_application(["-platform", platform] if platform else [])
        try:
            _Walk(application, folder, surprises).go()
        except SmokeTestError as failure:
            surprises.found.append(str(failure))
        except Exception:  # noqa: BLE001 - whatever it is, it is what was looked for
            surprises.found.append(traceback.format_exc())
        faulthandler.cancel_dump_traceback_later()
    for surprise in surprises.found:
        print(f"unexpected: {surprise}", file=sys.stderr)
    print("smoke test failed" if surprises.found else "smoke test passed", flush=True)
    return 1 if surprises.found else 0


class _Walk:
    """The way of a user through the program, in a folder of its own."""

    def __init__(self, application: QApplication, folder: Path, surprises: Surprises) -> None:
        self._application = application
        self._surprises = surprises
        self._exports = folder / "exports"
        self._document = folder / "demonstration.ekpi"
        self._copy = folder / "copy.ekpi"
        self._paper = folder / "review.pdf"
        self._workbook = folder / "review.xlsx"
        memory = Memory(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
        self._window = make_window(application, memory, language="fr")
        self._session = self._window.context.session
        self._session.failed.connect(self._refused)
        self._since = time.monotonic()

    def go(self) -> None:
        """Do every step, and close the window whatever happens."""
        try:
            self._step("window painted", self._paint)
            self._step("demonstration shop written and imported", self._write)
            self._step("figures computed, every page shown", self._look)
            self._step("words sorted as in French", self._sort)
            self._step("workbook read in a process of its own", self._read_workbook)
            self._step("lifetime value predicted", self._predict)
            self._step("review printed as PDF", self._print)
            before = self._figures()
            self._step("setting changed, copy saved", self._save)
            changed = self._figures()
            self._step("copy opened again", lambda: self._reopen(before, changed))
            self._step("review written as a workbook", self._write_workbook)
        finally:
            self._window.close()

    def _step(self, name: str, work: Callable[[], None]) -> None:
        work()
        now = time.monotonic()
        print(f"{now - self._since:6.2f} s  {name}", flush=True)
        self._since = now

    def _refused(self, issue: Issue) -> None:
        self._surprises.found.append(f"the window says: {sentence(issue)}")

    def _paint(self) -> None:
        waiting = _FirstPaint(self._window)
        self._window.show()
        waiting.wait()

    def _write(self) -> None:
        from ecomkpi_desktop.app.demonstration import make_demonstration

        rejected = self._on_document_thread(lambda: make_demonstration(self._document, self._exports))
        _expect(rejected == 0, f"{rejected} rows of the demonstration shop were rejected")

    def _look(self) -> None:
        self._window.deeds.take([self._document])
        settle(self._window)
        _expect(self._session.is_ready, "the demonstration shop has no figures")
        for key in PAGES:
            self._window.workspace.show_page(key)
            settle(self._window)
            page = self._window.workspace.pages.current
            _expect(page is not None and page.key == key and page.isVisible(), f"the page {key} is not shown")
        self._window.workspace.show_settings(True)
        settle(self._window)

    @staticmethod
    def _sort() -> None:
        # As file dialogs do, with data of which a build keeps only these languages.
        for language in LANGUAGES:
            words = sorted(["zèbre", "étape", "eau", "Été"], key=QCollator(QLocale(language)).sortKey)
            _expect(words == ["eau", "étape", "Été", "zèbre"], f"{language} sorts as {words}")

    def _read_workbook(self) -> None:
        from ecomkpi_desktop.base.progress import Silent
        from ecomkpi_desktop.importing.isolated import run_isolated
        from ecomkpi_desktop.importing.looking import LookingProcess
        from ecomkpi_desktop.importing.understand import FileContext

        looking = LookingProcess()
        path = self._exports / _WORKBOOK
        try:
            recipe = looking.understand(path, {}, known=(), context=FileContext()).recipe
        finally:
            looking.close()
        imported = run_isolated(path, recipe, Silent())
        _expect(imported.rows_accepted > 0, "no row of the workbook was accepted")

    def _predict(self) -> None:
        predicted = self._computed(lambda engine, selection: engine.predicted_ltv(selection))
        _expect(predicted.value.size > 0, "no lifetime value was predicted")

    def _print(self) -> None:
        from ecomkpi_desktop.ui.printing import ReviewPrinting

        ReviewPrinting(self._window.context, self._window).export(self._paper)
        settle(self._window)
        _expect(self._paper.exists() and self._paper.read_bytes().startswith(b"%PDF-1.4"), "no PDF was written")

    def _save(self) -> None:
        from ecomkpi_desktop.workspace.edits import SetSetting

        self._session.edit(SetSetting("cost.restock_share", _SHARE))
        settle(self._window)
        self._session.ask(lambda document: document.save_copy(self._copy), _ignore)
        settle(self._window)
        self._session.close_document()
        settle(self._window)
        self._window.deeds.take([self._copy])
        settle(self._window)

    def _reopen(self, before: Figures, changed: Figures) -> None:
        _expect(self._session.path == self._copy, "the copy is not open")
        _expect(self._session.settings.get("cost.restock_share") == _SHARE, "the copy has not kept a setting")
        _expect(before != changed, "a setting has changed no figure")
        self._session.close_document()
        settle(self._window)
        self._window.deeds.take([self._copy])
        settle(self._window)
        _expect(self._figures() == changed, "the copy shows other figures when it is opened again")

    def _write_workbook(self) -> None:
        from ecomkpi_desktop.app.commands.console import Console
        from ecomkpi_desktop.app.commands.parser import COMMANDS, command_parser

        self._session.close_document()
        settle(self._window)
        options = command_parser().parse_args(["report", str(self._copy), "--out", str(self._workbook)])
        told = io.StringIO()
        with redirect_stdout(told):
            COMMANDS["report"].load()(options, Console(self._application, "fr"))
        _expect(told.getvalue() == f"{self._workbook}\n", f"the command line said: {told.getvalue()}")
        _expect(self._workbook.exists(), "no workbook was written")

    def _figures(self) -> Figures:
        found = self._computed(lambda engine, selection: engine.figures(selection))
        return {name: figure.value for name, figure in found.items()}

    def _computed(self, function: "Callable[[Engine, Selection], T]") -> T:
        found: list[T] = []
        self._session.request("smoke", function, found.append)
        settle(self._window)
        _expect(bool(found), "a computation gave no answer")
        return found[0]

    def _on_document_thread(self, function: Callable[[], T]) -> T:
        found: list[T] = []
        self._session.sequence.run(function, found.append, self._refused)
        settle(self._window)
        _expect(bool(found), "work on the document's thread gave no answer")
        return found[0]


class _FirstPaint(QObject):
    """Waits until a window has been painted once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._loop = QEventLoop(self)
        window.installEventFilter(self)

    def wait(self) -> None:
        self._loop.exec()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._loop.quit)
        return super().eventFilter(watched, event)


def _expect(is_so: bool, otherwise: str) -> None:
    if not is_so:
        raise SmokeTestError(otherwise)


def _ignore(_result: object) -> None:
    return
