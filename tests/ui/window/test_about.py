from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.base.components import Component, components
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.window import about
from ecomkpi_desktop.ui.window.about import AboutDialog
from ecomkpi_desktop.ui.window.licences import LicencesDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

PARTS = (
    Component("EcomKPI Desktop", "0.1.0", "MIT", "Permission is hereby granted"),
    Component("numpy", "2.4.6", "BSD-3-Clause", "Redistribution and use"),
)


def licences_buttons(dialog: AboutDialog) -> list[QPushButton]:
    return [button for button in dialog.findChildren(QPushButton) if button.text() == "Licences…"]


def test_an_installed_program_shows_the_licences_of_its_parts(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(about, "components", lambda: PARTS)
    dialog = AboutDialog(Theme("light"))
    qtbot.addWidget(dialog)
    (button,) = licences_buttons(dialog)
    button.click()
    (shown,) = dialog.findChildren(LicencesDialog)
    assert [shown.names.item(row).text() for row in range(2)] == ["EcomKPI Desktop 0.1.0", "numpy 2.4.6"]
    assert shown.text.toPlainText() == "EcomKPI Desktop 0.1.0\nMIT\n\nPermission is hereby granted"
    shown.names.setCurrentRow(1)
    assert shown.text.toPlainText() == "numpy 2.4.6\nBSD-3-Clause\n\nRedistribution and use"


def test_a_checkout_which_has_no_list_of_parts_offers_none(qtbot: QtBot, tmp_path: Path) -> None:
    assert components(tmp_path / "none.json") == ()
    dialog = AboutDialog(Theme("light"))
    qtbot.addWidget(dialog)
    assert not licences_buttons(dialog)
