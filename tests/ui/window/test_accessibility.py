import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import Bench

_CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)


def unnamed(root: QWidget) -> list[str]:
    """Name the controls in a tree that a screen reader could not."""
    found = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, _CONTROLS) or isinstance(widget, QScrollBar):
            continue
        inside = widget.parent()
        if isinstance(inside, QAbstractSpinBox | QComboBox | QLineEdit) or widget.objectName().startswith("qt_"):
            continue  # parts that Qt makes: they speak with the name of their whole
        if not (widget.accessibleName() or getattr(widget, "text", str)()):
            found.append(f"{type(widget).__name__} in {type(inside).__name__}")
    return found


def test_every_control_has_a_name(qtbot: QtBot, filled: Bench) -> None:
    filled.window.workspace.show_settings(True)
    assert unnamed(filled.window) == []


def test_every_menu_entry_has_words_and_no_two_share_a_key(filled: Bench) -> None:
    keys: dict[str, str] = {}
    for name, action in filled.window.menus.actions.items():
        assert action.text().strip(), name
        for sequence in action.shortcuts():
            assert sequence.toString() not in keys, (name, keys[sequence.toString()])
            keys[sequence.toString()] = name


def test_tab_reaches_navigation_filters_and_dials(qtbot: QtBot, filled: Bench) -> None:
    workspace = filled.window.workspace
    filters, strip = workspace.filters, workspace.strip
    wanted: set[QWidget] = {workspace.rail.button("cockpit"), filters.period.button, filters.channels}
    wanted |= {filters.scope.button, strip.dial("cm3"), strip.dial("break_even_day"), filters.settings}
    filters.settings.setFocus()
    seen: set[QWidget] = set()
    for _ in range(60):
        focused = filled.window.focusWidget()
        if focused is None or (focused in seen and wanted <= seen):
            break
        seen.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert wanted <= seen


def test_arrows_walk_the_navigation_and_space_opens_the_page(qtbot: QtBot, filled: Bench) -> None:
    rail = filled.window.workspace.rail
    rail.button("cockpit").setFocus()
    qtbot.keyClick(rail.button("cockpit"), Qt.Key.Key_Down)
    focused = filled.window.focusWidget()
    assert focused is rail.button("profitability")
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    page = filled.window.workspace.pages.current
    assert page is not None
    assert page.key == "profitability"


@pytest.mark.parametrize("library", ["numpy", "pandas", "pyarrow", "pyqtgraph", "scipy", "openpyxl"])
def test_the_window_is_made_without_heavy_libraries(library: str) -> None:
    code = (
        "import sys, ecomkpi_desktop.ui.window.main_window, ecomkpi_desktop.app.window;"
        f"sys.exit({library!r} in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
