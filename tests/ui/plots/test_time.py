"""Stacked panels: linked windows, read-out on all, thresholds dragged with the mouse."""

from datetime import date
from typing import Any
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.period import add_months
from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.ui.plots.dates import seconds_of
from ecomkpi_desktop.ui.plots.time.data import PanelData, Threshold, TimeAxis, visible_range
from ecomkpi_desktop.ui.plots.time.stack import TimeStack

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MONTHS = tuple(add_months(date(2023, 1, 1), number) for number in range(24))
AXIS = TimeAxis.of(Step.MONTH, MONTHS)
FLOOR = Threshold("corridor.cm3_rate.floor", "floor", 0.10, -1.0, 0.4, 0.005)
CEILING = Threshold("corridor.cm3_rate.ceiling", "ceiling", 0.30, 0.1, 1.0, 0.005)


def rates(compared: bool = True) -> PanelData:
    values = 0.12 + np.arange(24) * 0.005
    complete = np.ones(24, dtype=np.bool_)
    complete[-1] = False
    other = values - 0.02 if compared else None
    return PanelData(
        "cm3_rate", "CM3 rate", Unit.RATE, AXIS.times, values, complete, other, floor=FLOOR, ceiling=CEILING
    )  # fmt: skip


def sums() -> PanelData:
    values = np.where(np.arange(24) == 5, np.nan, 1000.0 + np.arange(24) * 10)
    return PanelData("cm3", "CM3", Unit.MONEY, AXIS.times, values, np.ones(24, dtype=np.bool_), from_zero=True)


class Stacked:
    """A stack of two panels in a window."""

    def __init__(self, qtbot: QtBot, dress: Any) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.stack = TimeStack(dress, self.window)
        layout = QVBoxLayout(self.window)
        for _ in range(2):
            layout.addWidget(self.stack.add_panel(self.window))
        self.window.resize(800, 420)
        self.window.show()
        self.stack.show_data(AXIS, [sums(), rates()])
        QApplication.processEvents()

    def place_of(self, panel: Any, moment: float, value: float) -> QPoint:
        scene = panel.getPlotItem().getViewBox().mapViewToScene(QPointF(moment, value))
        return panel.mapFromScene(scene)


@pytest.fixture
def stacked(qtbot: QtBot, dress: Any) -> Stacked:
    return Stacked(qtbot, dress)


def turn_wheel(panel: Any, at: QPoint, *, control: bool = False, steps: int = 1) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    viewport = panel.viewport()
    event = QWheelEvent(
        QPointF(at), QPointF(viewport.mapToGlobal(at)), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton,
        modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )
    QApplication.sendEvent(viewport, event)


def test_pointing_at_one_panel_reads_all_of_them(qtbot: QtBot, stacked: Stacked) -> None:
    first, second = stacked.stack.panels
    qtbot.mouseMove(first.viewport(), stacked.place_of(first, float(AXIS.times[10]), 500.0))
    qtbot.waitUntil(lambda: stacked.stack.index == 10)
    assert first.words_at(10) == "November 2023   €1,100"
    assert second.words_at(10).startswith("November 2023   17.0%   (compared: 15.0%")


def test_the_keyboard_moves_the_read_out(qtbot: QtBot, stacked: Stacked) -> None:
    panel = stacked.stack.panels[0]
    panel.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel, Qt.Key.Key_Left)
    assert stacked.stack.index == 23
    qtbot.keyClick(panel, Qt.Key.Key_Left)
    qtbot.keyClick(panel, Qt.Key.Key_Home)
    qtbot.keyClick(panel, Qt.Key.Key_Right)
    assert stacked.stack.index == 1
    assert "not over" in stacked.stack.panels[1].words_at(23)


def test_the_wheel_zooms_all_panels_about_the_pointer_once_one_is_chosen(qtbot: QtBot, stacked: Stacked) -> None:
    first, second = stacked.stack.panels
    at = stacked.place_of(first, float(AXIS.times[12]), 500.0)
    before = stacked.stack.window
    first.clearFocus()
    turn_wheel(first, at)
    assert stacked.stack.window == before
    turn_wheel(first, at, control=True)
    start, end = stacked.stack.window
    assert end - start < before[1] - before[0]
    assert start < AXIS.times[12] < end
    assert second.getPlotItem().getViewBox().viewRange()[0] == pytest.approx([start, end])
    qtbot.keyClick(first, Qt.Key.Key_0)
    assert stacked.stack.window == before


def test_the_keyboard_zooms_and_moves_within_the_data(qtbot: QtBot, stacked: Stacked) -> None:
    panel = stacked.stack.panels[0]
    for _ in range(30):
        qtbot.keyClick(panel, Qt.Key.Key_Plus)
    start, end = stacked.stack.window
    assert end - start >= 2 * 28 * 86_400
    for _ in range(60):
        qtbot.keyClick(panel, Qt.Key.Key_PageUp)
    assert stacked.stack.window[0] == pytest.approx(seconds_of(MONTHS[0]))
    for _ in range(60):
        qtbot.keyClick(panel, Qt.Key.Key_Minus)
    assert stacked.stack.window == pytest.approx(AXIS.span)


def test_dragging_a_bound_tells_the_value_it_would_take_in_steps_of_its_setting(
    qtbot: QtBot, stacked: Stacked
) -> None:
    panel = stacked.stack.panels[1]
    moves: list[tuple[str, float]] = []
    ends: list[tuple[str, float]] = []
    stacked.stack.threshold_moved.connect(lambda key, value: moves.append((key, value)))
    stacked.stack.threshold_released.connect(lambda key, value: ends.append((key, value)))
    start = stacked.place_of(panel, float(AXIS.times[4]), 0.10)
    end = stacked.place_of(panel, float(AXIS.times[4]), 0.1504)
    view = panel.viewport()
    qtbot.mouseMove(view, start)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 9):
        qtbot.mouseMove(view, start + (end - start) * step / 8)
        qtbot.wait(5)
    assert panel.corridor.held is panel.corridor.floor
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    assert len(ends) == 1
    key, value = ends[0]
    assert key == "corridor.cm3_rate.floor"
    assert value == pytest.approx(0.15, abs=0.006)
    assert round(value / 0.005, 6) == round(value / 0.005)
    assert len(moves) >= 2
    assert panel.corridor.held is None


def test_a_floor_cannot_be_dragged_over_its_ceiling() -> None:
    assert FLOOR.snapped(0.9) == 0.4
    assert FLOOR.snapped(0.1234) == pytest.approx(0.125)


def test_sums_keep_their_zero_and_a_far_corridor_does_not_flatten_a_rate() -> None:
    low, high = visible_range(sums(), *AXIS.span)
    assert low == 0.0
    assert high > 1230
    far = PanelData(
        "aov", "AOV", Unit.MONEY, AXIS.times, 500.0 + np.arange(24.0), np.ones(24, dtype=np.bool_),
        floor=Threshold("corridor.aov.floor", "floor", 40.0, 0.0, 1e6, 1.0),
    )
    assert visible_range(far, *AXIS.span)[0] > 400
    nothing = PanelData("cac", "CAC", Unit.MONEY, AXIS.times, np.zeros(24), np.ones(24, dtype=np.bool_))
    low, high = visible_range(nothing, *AXIS.span)
    assert high > low


def test_showing_other_data_reuses_the_items_of_a_panel(stacked: Stacked) -> None:
    panel = stacked.stack.panels[1]
    before = list(panel.getPlotItem().items)
    for _ in range(20):
        stacked.stack.show_data(AXIS, [sums(), rates(compared=False)])
    assert panel.getPlotItem().items == before


def test_a_panel_is_copied_as_picture_and_as_table(stacked: Stacked) -> None:
    panel = stacked.stack.panels[1]
    panel.copying.copy_picture_action.trigger()
    assert QGuiApplication.clipboard().image().width() == panel.width() * 2
    panel.copying.copy_table_action.trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Period\tCM3 rate\tCompared"
    assert len(lines) == 25
    assert "lowest 12.0% (January 2023)" in panel.accessibleDescription()


def test_a_copied_panel_is_there_as_lines_and_words_too(stacked: Stacked) -> None:
    panel = stacked.stack.panels[1]
    panel.copying.copy_picture()
    svg = bytes(QGuiApplication.clipboard().mimeData().data("image/svg+xml").data())
    root = ET.fromstring(svg)
    tags = [element.tag.rpartition("}")[2] for element in root.iter()]
    assert "image" not in tags
    assert tags.count("polyline") + tags.count("path") > 3
    words = [text.strip() for text in root.itertext()]
    assert "CM3 rate" in words
    assert panel.accessibleDescription() in words
    image = QGuiApplication.clipboard().image()
    assert root.attrib["viewBox"] == f"0 0 {image.width() // 2} {image.height() // 2}"


def test_weeks_and_days_have_their_ends() -> None:
    weeks = TimeAxis.of(Step.WEEK, (date(2024, 5, 1), date(2024, 5, 6)))
    assert weeks.end == date(2024, 5, 13)
    days = TimeAxis.of(Step.DAY, (date(2024, 5, 1),))
    assert days.end == date(2024, 5, 2)
    assert days.index_at(seconds_of(date(2030, 1, 1))) == 0


def test_a_panel_follows_the_theme(stacked: Stacked, dress: Any) -> None:
    panel = stacked.stack.panels[0]
    before = panel.picture()
    dress.theme.set_mode("dark")
    assert panel.picture() != before
