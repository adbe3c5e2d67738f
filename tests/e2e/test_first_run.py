"""The first session of a manager: from an empty profile and three files to a printed summary, by clicks and keys.

Nothing advanced is touched: what is asked is left as proposed, but for one cost rate. The journey runs on whatever
platform Qt has; where Xvfb is installed it is run once more on a real display.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QScrollArea, QWizard
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.app.window import make_window
from ecomkpi_desktop.demo.shop import write_demo_files
from ecomkpi_desktop.ui.audit.dialog import AuditDialog
from ecomkpi_desktop.ui.window.main_window import MainWindow
from ecomkpi_desktop.ui.window.memory import Memory
from ecomkpi_desktop.ui.wizard.assumptions_page import AssumptionsPage
from ecomkpi_desktop.ui.wizard.wizard import ImportWizard, PageId
from tests.output.pdf_tools import text_of
from tests.shared import shared_file
from tests.ui.wizard.conftest import PATIENCE, wait_read, wait_understood

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)

ROOT = Path(__file__).resolve().parents[2]
DEMO = ("orders_export_2025.csv", "Rapport sur les campagnes 2025.csv", "Coûts produits.xlsx")
NEXT, FINISH, AUDIT = (
    QWizard.WizardButton.NextButton, QWizard.WizardButton.FinishButton, QWizard.WizardButton.CustomButton2,
)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    memory = Memory(QSettings(str(tmp_path / "profile.ini"), QSettings.Format.IniFormat))
    made = make_window(qapp, memory, language="en")
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    shiboken6.delete(made)


@pytest.fixture
def demo_files(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "exports"
    folder.mkdir()
    write_demo_files(folder)
    return [folder / name for name in DEMO]


@pytest.fixture
def real_files() -> list[Path]:
    return [
        shared_file("data", "shopify_be", "orders_export_1.csv"),
        shared_file("data", "google_ads", "Campaign report (UTF-8 CSV).csv"),
        shared_file("data", "shopify_payments", "payment_transactions_export_1.csv"),
    ]


class Manager:
    """Clicks and types as a person would."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=PATIENCE)

    def at_rest(self) -> bool:
        session = self.window.context.session
        return session.is_ready and session.runner.is_idle and session.sequence.is_idle

    def drop(self, paths: list[Path]) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        middle, copy = self.window.rect().center(), Qt.DropAction.CopyAction
        button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(middle, copy, mime, button, keys)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self.window, QDropEvent(QPointF(middle), copy, mime, button, keys))

    def press(self, wizard: ImportWizard, which: QWizard.WizardButton) -> None:
        button = wizard.button(which)
        self.until(lambda: button.isVisible() and button.isEnabled())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def press_button(self, button: QPushButton) -> None:
        """Bring a button of a page into view and click it."""
        around = button.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(button)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def import_all(self, count: int) -> ImportWizard:
        """Leave every question as it is proposed, and import."""
        self.until(lambda: self.window.findChild(ImportWizard) is not None)
        wizard = self.window.findChild(ImportWizard)
        wait_understood(self.qtbot, wizard, count)
        while wizard.currentId() != PageId.IMPORT:
            before = wizard.currentId()
            self.press(wizard, NEXT)
            self.until(lambda old=before: wizard.currentId() != old)
        wait_read(self.qtbot, wizard)
        with self.qtbot.waitSignal(wizard.imported, timeout=PATIENCE):
            self.press(wizard, FINISH)
        assert wizard.currentId() == PageId.RESULTS
        self.until(self.at_rest)
        return wizard

    def answer(self, field: object, text: str) -> None:
        """Type a value into a box and leave it."""
        box = field.box  # type: ignore[attr-defined]
        self.qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
        box.selectAll()
        self.qtbot.keyClicks(box, text)
        self.qtbot.keyClick(box, Qt.Key.Key_Tab)

    def print_summary(self) -> None:
        with self.qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.until(self.window.menus.actions["pdf"].isEnabled)
        self.qtbot.keyClick(self.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def manager(qtbot: QtBot, window: MainWindow) -> Manager:
    return Manager(qtbot, window)


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Answer the system's own dialog, which no test can click."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments, **_options: (str(path), ""))


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
def test_from_three_exports_of_the_demonstration_shop_to_a_printed_summary(
    manager: Manager, demo_files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = manager.window
    assert window.is_welcoming
    choose(monkeypatch, tmp_path / "My shop.ekpi")
    manager.drop(demo_files)
    wizard = manager.import_all(3)
    manager.press(wizard, NEXT)
    page = wizard.currentPage()
    assert isinstance(page, AssumptionsPage)
    manager.until(lambda: page.preview.shown is not None)
    assert page.assumptions.asked == ("shipping", "payment", "fixed"), "costs and VAT are in the files"
    assert "Product cost" in page.known
    before = page.preview.shown
    assert before is not None
    manager.answer(page.assumptions.fields["shipping"], "6")
    manager.until(lambda: page.preview.shown is not None and page.preview.shown.cm3 != before.cm3)
    after = page.preview.shown
    assert after is not None
    assert before.cm3 - after.cm3 == pytest.approx(-2 * before.effects["logistics.per_order"].cm3)
    assert page.assumptions.mark("shipping") == "your figure"
    manager.press(wizard, AUDIT)
    manager.until(lambda: window.findChild(AuditDialog) is not None)
    manager.until(lambda: not shiboken6.isValid(wizard))
    audit_the_main_channel(manager)
    cockpit = window.workspace.pages.current
    assert cockpit is not None
    assert cockpit.key == "cockpit"
    assert window.workspace.strip.dial("cm3").data is not None
    summary = tmp_path / "summary.pdf"
    choose(monkeypatch, summary)
    manager.print_summary()
    manager.until(summary.exists)
    manager.until(lambda: manager.at_rest() and summary.stat().st_size > 10_000)
    text = text_of(summary)
    assert "My shop" in text
    assert "CM3" in text


def audit_the_main_channel(manager: Manager) -> None:
    dialog = manager.window.findChild(AuditDialog)
    manager.until(lambda: dialog.audit is not None and manager.at_rest())
    first = dialog.audit
    assert first is not None
    assert first.subject.channel == "Google Ads"
    assert first.cm3.low < first.cm3.now < first.cm3.high
    assert len(first.strongest) == 3
    row = dialog.questions.first_open()
    assert row is not None
    assert row.key == first.strongest[0].key
    manager.qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)  # it is my figure
    manager.until(lambda: dialog.audit is not None and dialog.audit.cm3.high != first.cm3.high and manager.at_rest())
    second = dialog.audit
    assert second is not None
    assert (second.cm3.high - second.cm3.low) == pytest.approx(
        first.cm3.high - first.cm3.low - first.strongest[0].width
    )
    assert row.mark == "your figure"
    manager.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    manager.until(lambda: not shiboken6.isValid(dialog))


@pytest.mark.shared
def test_from_three_real_files_to_a_printed_summary(
    manager: Manager, real_files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = manager.window
    choose(monkeypatch, tmp_path / "My shop.ekpi")
    manager.drop(real_files)
    wizard = manager.import_all(3)
    manager.press(wizard, NEXT)
    page = wizard.currentPage()
    assert isinstance(page, AssumptionsPage)
    manager.until(lambda: page.preview.shown is not None)
    manager.answer(page.assumptions.fields["cost"], "40")
    manager.until(lambda: page.assumptions.mark("cost") == "your figure")
    manager.press(wizard, FINISH)
    manager.until(lambda: not shiboken6.isValid(wizard))
    manager.until(manager.at_rest)
    assert window.workspace.strip.dial("cm3").data is not None
    audit = next(one for one in window.findChildren(QPushButton) if one.isVisible() and "Audit the main" in one.text())
    manager.press_button(audit)
    manager.until(lambda: window.findChild(AuditDialog) is not None)
    dialog = window.findChild(AuditDialog)
    manager.until(lambda: dialog.audit is not None)
    assert dialog.result_text
    assert dialog.steps.shown, "there is always something to do next"
    manager.qtbot.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)
    manager.until(lambda: not shiboken6.isValid(dialog))
    summary = tmp_path / "summary.pdf"
    choose(monkeypatch, summary)
    manager.print_summary()
    manager.until(lambda: summary.exists() and summary.stat().st_size > 10_000)
    assert summary.read_bytes().startswith(b"%PDF")
    if shutil.which("pdftotext"):
        text = text_of(summary)
        assert "My shop" in text
        assert "CM3" in text


@pytest.mark.xvfb
@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="Xvfb is not installed")
def test_the_same_on_a_real_screen() -> None:
    on_a_screen(test_from_three_exports_of_the_demonstration_shop_to_a_printed_summary.__name__)


@pytest.mark.xvfb
@pytest.mark.shared
@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="Xvfb is not installed")
def test_the_three_real_files_on_a_real_screen() -> None:
    shared_file("data", "shopify_be", "orders_export_1.csv")  # skips here rather than there
    on_a_screen(test_from_three_real_files_to_a_printed_summary.__name__)


def on_a_screen(name: str) -> None:
    """Run a journey of this module on a real display."""
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    journey = f"{Path(__file__).relative_to(ROOT)}::{name}"
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1366x900x24", sys.executable, "-m", "pytest", journey, "-q",
         "-p", "no:xdist", "-p", "no:cacheprovider"],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:]
    assert "1 passed" in done.stdout
