import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import ecomkpi_desktop.ui
from ecomkpi_desktop.present.help.library import Library
from ecomkpi_desktop.present.language import install_translators
from ecomkpi_desktop.ui.help.places import WINDOWS, address_of, explain_with
from ecomkpi_desktop.ui.help.shortcuts import shortcuts_topic
from ecomkpi_desktop.ui.help.window import HelpWindow
from ecomkpi_desktop.ui.theme.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

UI = Path(ecomkpi_desktop.ui.__file__).parent
# The first is announced by who opens it, and opens the second; those made of the third announce themselves.
BASES = {"FormDialog", "StandingDialog"}
WITHOUT_CONTEXT = {"AboutDialog", "LicencesDialog", *BASES}


@pytest.fixture
def help_window(qtbot: QtBot, one_application: QCoreApplication) -> Iterator[HelpWindow]:
    install_translators(one_application, "en")
    theme = Theme("light")
    assert isinstance(one_application, QApplication)
    theme.install(one_application)
    window = HelpWindow(Library("en", lambda option: str(option.default), (shortcuts_topic(()),)), theme)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show()
    return window


def test_back_and_forward_follow_the_way(qtbot: QtBot, help_window: HelpWindow) -> None:
    help_window.show_page("figure/cm3")
    help_window.show_page("figure/cm2")
    qtbot.keyClick(help_window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert help_window.address == "figure/cm3"
    assert help_window.windowTitle().startswith("Contribution margin 3")
    qtbot.keyClick(help_window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert help_window.address == "figure/cm2"
    help_window.back()
    help_window.show_page("privacy")
    assert not help_window.forward_button.isEnabled()
    help_window.back()
    assert help_window.address == "figure/cm3"


def test_a_link_is_followed_inside_the_window_and_an_outside_one_nowhere(help_window: HelpWindow) -> None:
    help_window.show_page("figure/cm3")
    help_window.browser.anchorClicked.emit(QUrl("help:figure/cm2"))
    assert help_window.address == "figure/cm2"
    help_window.browser.anchorClicked.emit(QUrl("https://example.com"))
    assert help_window.address == "figure/cm2"
    assert help_window.browser.loadResource(2, QUrl("file:///etc/hostname")) is None
    assert help_window.browser.loadResource(2, QUrl("../chapters.html")) is None


def test_a_picture_is_never_wider_than_its_page(qtbot: QtBot, help_window: HelpWindow) -> None:
    help_window.show_page("page/cockpit")
    for width in (1200, 620):
        help_window.resize(width, 700)
        qtbot.wait(1)
        browser = help_window.browser
        assert browser.document().idealWidth() <= browser.viewport().width()
        assert browser.horizontalScrollBar().maximum() == 0


def test_an_address_may_name_a_place_in_the_page(help_window: HelpWindow) -> None:
    help_window.show_page("settings/corridors")
    assert help_window.browser.verticalScrollBar().value() == 0
    help_window.show_page("settings/corridors#corridor.conversion_rate.floor")
    assert help_window.browser.verticalScrollBar().value() > 0


def test_a_search_lists_pages_and_enter_opens_the_first(qtbot: QtBot, help_window: HelpWindow) -> None:
    qtbot.keyClick(help_window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(help_window.search, "break-even day")
    qtbot.keyClick(help_window.search, Qt.Key.Key_Return)
    assert help_window.address == "figure/break_even_day"
    help_window.search.setText("qqqq")
    assert help_window.nothing.isVisible()
    qtbot.keyClick(help_window, Qt.Key.Key_Escape)
    assert not help_window.nothing.isVisible()
    qtbot.keyClick(help_window, Qt.Key.Key_Escape)
    assert not help_window.isVisible()


def test_an_unknown_address_shows_the_first_page(help_window: HelpWindow) -> None:
    help_window.show_page("figure/nonsense")
    assert help_window.address == "first_steps"


def test_the_nearest_thing_that_says_what_it_is_about_is_explained(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    inner = QWidget(outer)
    button = QPushButton("x", inner)
    layout = QVBoxLayout(outer)
    layout.addWidget(inner)
    assert address_of(button, "page/cockpit") == "page/cockpit"
    explain_with(outer, "privacy")
    assert address_of(button) == "privacy"
    explain_with(inner, "glossary")
    assert address_of(button) == "glossary"


def test_every_dialog_has_a_page_of_the_help_and_a_remembered_place() -> None:
    adopted, missing = set(), []
    for path in UI.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = [_adopted(node) for node in ast.walk(tree) if isinstance(node, ast.Call)]
        adopted |= {name for name in names if name}
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and _is_dialog(node) and node.name not in WITHOUT_CONTEXT:
                inside = [_adopted(part) for part in ast.walk(node) if isinstance(part, ast.Call)]
                if not any(inside):
                    missing.append(node.name)
    assert missing == []
    assert adopted == {*WINDOWS, "help"}


def _adopted(call: ast.Call) -> str:
    is_adoption = isinstance(call.func, ast.Attribute) and call.func.attr == "adopt" and len(call.args) == 2
    return str(call.args[1].value) if is_adoption and isinstance(call.args[1], ast.Constant) else ""


def _is_dialog(node: ast.ClassDef) -> bool:
    return any(getattr(base, "id", "") in {QDialog.__name__, "QWizard", *BASES} for base in node.bases)
