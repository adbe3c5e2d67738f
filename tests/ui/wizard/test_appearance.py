"""The wizard in both languages, both themes and a small window: nothing clipped, everything named and reachable."""

import contextlib
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget, QWizard
from pytestqt.exceptions import TimeoutError as NotInTimeError
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.present.language import install_translators
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.elided import ElidedText
from ecomkpi_desktop.ui.wizard.card import FileCard
from ecomkpi_desktop.ui.wizard.wizard import ImportWizard, PageId
from tests.ui.wizard.conftest import PATIENCE, OpenWizard, wait_read, wait_understood
from tests.ui.wizard.files import doubtful_orders, rejected_orders, spend_workbook, text_file
from tests.ui.wizard.in_process import InProcessTools

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


class LongWords(QTranslator):
    """A language whose words are a third longer than English."""

    def translate(self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str:  # type: ignore[override]
        return f"{source} {'lorem ' * (len(source) // 18)}".rstrip()

    def isEmpty(self) -> bool:
        return False


def clipped(root: QWidget) -> list[str]:
    """Return the texts of visible labels and buttons that have less room than they need."""
    found = []
    for label in root.findChildren(QLabel):
        if not label.isVisible() or not label.text() or isinstance(label, ElidedText):
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        if label.height() < needed or (not label.wordWrap() and label.width() < label.sizeHint().width()):
            found.append(f"label {label.text()!r} in {label.size().toTuple()}")
    found += [
        f"button {button.text()!r}"
        for button in root.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width()
    ]
    return found


def unnamed(root: QWidget) -> list[str]:
    """Return the controls that assistive tools could only call by their class."""
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in [*root.findChildren(QAbstractButton), *root.findChildren(QComboBox)]
        if widget.isVisible() and not widget.accessibleName() and not getattr(widget, "text", str)()
    ]


def walk(qtbot: QtBot, wizard: ImportWizard) -> list[str]:
    """Go through every page and return what is clipped or unnamed on each."""
    found = []
    qtbot.waitUntil(lambda: len(wizard.findChildren(FileCard)) == len(wizard.batch.entries), timeout=PATIENCE)
    for card in wizard.findChildren(FileCard):
        for button in card.findChildren(QAbstractButton):
            if button.isVisible() and button.isCheckable():
                button.setChecked(True)
    while True:
        qtbot.wait(30)
        with contextlib.suppress(NotInTimeError):  # layouts settle over a few events
            qtbot.waitUntil(lambda: not clipped(wizard), timeout=2_000)
        page = wizard.currentPage()
        found += [f"{type(page).__name__}: {text}" for text in [*clipped(wizard), *unnamed(wizard)]]
        if wizard.currentId() == PageId.ASSUMPTIONS:
            return found
        if wizard.currentId() == PageId.IMPORT:
            with qtbot.waitSignal(wizard.imported, timeout=PATIENCE):
                wizard.button(QWizard.WizardButton.FinishButton).click()
            continue
        before = wizard.currentId()
        wizard.button(QWizard.WizardButton.NextButton).click()
        qtbot.waitUntil(lambda old=before: wizard.currentId() != old, timeout=PATIENCE)
        if wizard.currentId() == PageId.IMPORT:
            wait_read(qtbot, wizard)


@pytest.mark.parametrize("size", [(980, 700), (911, 512)])
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("language", ["fr", "en", "long"])
def test_every_page_opens_without_a_clipped_or_nameless_word(
    qtbot: QtBot,
    qapp: QApplication,
    context: Context,
    open_wizard: OpenWizard,
    tmp_path: Path,
    language: str,
    mode: str,
    size: tuple[int, int],
) -> None:
    long_words = LongWords()
    if language == "long":
        qapp.installTranslator(long_words)
    else:
        install_translators(qapp, language)
    context.theme.set_mode(mode)  # type: ignore[arg-type]
    try:
        paths = [doubtful_orders(tmp_path), rejected_orders(tmp_path), spend_workbook(tmp_path), text_file(tmp_path)]
        wizard = open_wizard(paths, InProcessTools())
        wizard.resize(*size)
        wait_understood(qtbot, wizard, 4)
        assert walk(qtbot, wizard) == []
        assert (wizard.width(), wizard.height()) == size, "it fits a small screen"
    finally:
        qapp.removeTranslator(long_words)
        install_translators(qapp, "en")
