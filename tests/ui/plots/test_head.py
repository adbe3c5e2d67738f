"""Events and time axis above a stack: aligned with the panels, reached by mouse and keyboard."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.plots.dates import seconds_of
from ecomkpi_desktop.ui.plots.time.head import TimeHead
from ecomkpi_desktop.ui.plots.time.lanes import Glyph, Group, TimeEvent
from ecomkpi_desktop.ui.plots.time.naming import name_of
from ecomkpi_desktop.ui.plots.time.ruler import Naming
from ecomkpi_desktop.ui.plots.time.stack import TimeStack
from tests.ui.plots.test_time import AXIS, rates, sums

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SIDE = 150
GROUPS = (Group("own", "Yours", most=2, empty="Click below"), Group("calendar", "Calendar"))


def event(label: str, first: date, end: date, glyph: Glyph = Glyph.BAR, *, own: bool = True) -> TimeEvent:
    group = "own" if own else "calendar"
    words = f"{label}, in words"
    return TimeEvent(label if own else "", group, glyph, seconds_of(first), seconds_of(end), label, words, own)


LAUNCH = event("Launch", date(2023, 4, 1), date(2023, 6, 1))
SALES = event("Sales", date(2024, 1, 10), date(2024, 2, 7), Glyph.FRAME, own=False)


class Headed:
    """A head over two panels, as the page has them."""

    def __init__(self, qtbot: QtBot, dress: Any) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.stack = TimeStack(dress, self.window)
        self.head = TimeHead(dress, SIDE, self.window)
        self.stack.set_head(self.head)
        layout = QVBoxLayout(self.window)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        for _ in range(2):
            row = QHBoxLayout()
            row.setSpacing(0)
            row.addSpacing(SIDE)
            row.addWidget(self.stack.add_panel(self.window))
            layout.addLayout(row)
        self.window.resize(1000, 460)
        self.window.show()
        self.stack.show_data(AXIS, [sums(), rates()])
        self.head.set_events([LAUNCH, SALES], GROUPS)
        QApplication.processEvents()
        self.notes: list[tuple[date, date]] = []
        self.stack.note_wanted.connect(lambda first, last: self.notes.append((first, last)))

    def on_axis(self, day: date) -> QPoint:
        return QPoint(round(self.head.pixel_of(seconds_of(day) + 43_200)), self.head.height() - 10)

    def middle_of(self, label: str) -> QPoint:
        words = [one.event.label for one in self.head.lanes.placed]
        return self.head.marks[words.index(label)].area.center().toPoint()


@pytest.fixture
def headed(qtbot: QtBot, dress: Any) -> Headed:
    return Headed(qtbot, dress)


def test_a_moment_stands_at_one_pixel_in_the_head_and_in_every_panel(headed: Headed) -> None:
    for panel in headed.stack.panels:
        view = panel.getPlotItem().getViewBox()
        for day in (date(2023, 1, 1), date(2023, 7, 1), date(2024, 12, 31)):
            scene = view.mapViewToScene(QPointF(seconds_of(day), 0.2))
            here = panel.mapTo(headed.window, panel.mapFromScene(scene)).x()
            there = headed.head.mapTo(headed.window, QPoint(0, 0)).x() + headed.head.pixel_of(seconds_of(day))
            assert abs(here - there) <= 2


def test_months_are_named_in_the_language_of_the_window(dress: Any) -> None:
    french, english = Formats(QLocale("fr_FR")), Formats(QLocale("en_GB"))
    day = date(2025, 2, 1)
    assert [name_of(naming, day, french) for naming in (Naming.MONTH, Naming.LETTER, Naming.MONTH_YEAR)] == [
        "févr.", "F", "février 2025",
    ]
    assert name_of(Naming.WEEKDAY, date(2025, 2, 3), english) == "Mon 3"
    assert name_of(Naming.QUARTER, date(2025, 10, 1), english) == "Q4"


def test_a_click_on_the_axis_asks_for_a_note_on_that_day(headed: Headed) -> None:
    headed.qtbot.mouseClick(headed.head, Qt.MouseButton.LeftButton, pos=headed.on_axis(date(2023, 9, 15)))
    ((first, last),) = headed.notes
    assert first == last
    assert abs((first - date(2023, 9, 15)).days) <= 1


def test_a_drag_over_the_axis_asks_for_a_note_on_those_days(headed: Headed) -> None:
    start, end = headed.on_axis(date(2023, 9, 1)), headed.on_axis(date(2023, 10, 31))
    headed.qtbot.mousePress(headed.head, Qt.MouseButton.LeftButton, pos=end)
    for place in (end - QPoint(20, 0), start + QPoint(9, 0), start):
        headed.qtbot.mouseMove(headed.head, place)
        event = _move(headed.head, place)
        QApplication.sendEvent(headed.head, event)
    headed.qtbot.mouseRelease(headed.head, Qt.MouseButton.LeftButton, pos=start)
    ((first, last),) = headed.notes
    assert abs((first - date(2023, 9, 1)).days) <= 1
    assert abs((last - date(2023, 10, 31)).days) <= 1


def _move(widget: QWidget, place: QPoint) -> Any:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    where = QPointF(place)
    return QMouseEvent(
        QEvent.Type.MouseMove, where, QPointF(widget.mapToGlobal(place)), Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip


def test_an_own_event_is_picked_and_one_of_the_calendar_is_only_read(headed: Headed) -> None:
    picked: list[str] = []
    headed.head.picked.connect(picked.append)
    headed.qtbot.mouseClick(headed.head, Qt.MouseButton.LeftButton, pos=headed.middle_of("Launch"))
    headed.qtbot.mouseClick(headed.head, Qt.MouseButton.LeftButton, pos=headed.middle_of("Sales"))
    assert picked == ["Launch"]
    assert headed.notes == []


def test_the_event_under_the_mouse_is_shaded_in_every_panel(headed: Headed) -> None:
    QApplication.sendEvent(headed.head, _free_move(headed.head, headed.middle_of("Sales")))
    for panel in headed.stack.panels:
        assert panel._shade.isVisible()
        assert panel._shade.getRegion() == pytest.approx((SALES.first, SALES.end))
    QApplication.sendEvent(headed.head, _free_move(headed.head, QPoint(5, 5)))
    assert not any(panel._shade.isVisible() for panel in headed.stack.panels)


def _free_move(widget: QWidget, place: QPoint) -> Any:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    return QMouseEvent(
        QEvent.Type.MouseMove, QPointF(place), QPointF(widget.mapToGlobal(place)), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip


def test_the_keyboard_walks_through_the_events_notes_picks_and_removes(headed: Headed) -> None:
    head, removed, picked = headed.head, [], []
    head.remove_wanted.connect(removed.append)
    head.picked.connect(picked.append)
    head.setFocus(Qt.FocusReason.TabFocusReason)
    headed.qtbot.keyClick(head, Qt.Key.Key_Right)
    assert head.marks[head.pointed].words == "Launch, in words"
    headed.qtbot.keyClick(head, Qt.Key.Key_Return)
    headed.qtbot.keyClick(head, Qt.Key.Key_Delete)
    headed.qtbot.keyClick(head, Qt.Key.Key_Right)
    headed.qtbot.keyClick(head, Qt.Key.Key_Delete)
    assert (picked, removed) == (["Launch"], ["Launch"])
    headed.qtbot.keyClick(head, Qt.Key.Key_N)
    assert headed.notes == [(date(2024, 1, 10), date(2024, 1, 10))]


def test_a_panel_notes_the_step_that_is_read_out(headed: Headed) -> None:
    panel = headed.stack.panels[0]
    panel.setFocus(Qt.FocusReason.TabFocusReason)
    headed.qtbot.keyClick(panel, Qt.Key.Key_End)
    headed.qtbot.keyClick(panel, Qt.Key.Key_Insert)
    assert headed.notes == [(date(2024, 12, 1), date(2024, 12, 1))]


def turn(widget: QWidget, at: QPoint, angle: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(at), QPointF(widget.mapToGlobal(at)), QPoint(), angle, Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_the_wheel_zooms_and_moves_the_head_and_the_panels_together(headed: Headed) -> None:
    head, stack = headed.head, headed.stack
    whole = stack.window
    place = headed.on_axis(date(2024, 1, 1))
    head.clearFocus()
    turn(head, place, QPoint(0, 120), Qt.KeyboardModifier.NoModifier)
    assert stack.window == whole
    turn(head, place, QPoint(0, 120), Qt.KeyboardModifier.ControlModifier)
    near = stack.window
    assert near[0] > whole[0]
    assert near[1] < whole[1]
    turn(head, place, QPoint(0, -120), Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    moved = stack.window
    assert moved[0] > near[0]
    assert moved[1] - moved[0] == pytest.approx(near[1] - near[0])
    viewport = stack.panels[0].viewport()
    turn(viewport, QPoint(400, 60), QPoint(120, 0), Qt.KeyboardModifier.ControlModifier)
    assert stack.window[0] < moved[0]
    view = stack.panels[1].getPlotItem().getViewBox()
    assert view.viewRange()[0] == pytest.approx(stack.window)
    headed.qtbot.keyClick(head, Qt.Key.Key_0)
    assert stack.window == whole


def test_dragging_a_panel_moves_the_time_and_a_double_click_shows_all_of_it(headed: Headed) -> None:
    stack, panel = headed.stack, headed.stack.panels[0]
    whole = stack.window
    for _ in range(4):
        stack.zoom_in()
    near = stack.window
    view = panel.viewport()
    headed.qtbot.mouseMove(view, QPoint(500, 60))
    headed.qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(500, 60))
    for x in range(500, 400, -10):
        QApplication.sendEvent(view, _move(view, QPoint(x, 60)))
    headed.qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(410, 60))
    assert stack.window[0] > near[0]
    assert stack.window[1] - stack.window[0] == pytest.approx(near[1] - near[0])
    headed.qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(410, 60))
    assert stack.window == whole


def test_shift_and_arrows_move_the_time(headed: Headed) -> None:
    panel = headed.stack.panels[0]
    for _ in range(3):
        headed.stack.zoom_in()
    before = headed.stack.window
    headed.qtbot.keyClick(panel, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert headed.stack.window[0] > before[0]
    assert headed.stack.index == -1


def test_the_head_says_what_is_on_it(headed: Headed) -> None:
    head = headed.head
    assert head.accessibleDescription() == "From 01/01/2023 to 31/12/2024. Events: Launch, in words; Sales, in words"
    assert [row[0] for row in head.twin().rows] == ["Launch", "Sales"]
    assert head.twin().rows[0][1:] == ("01/04/2023", "31/05/2023")


def test_the_step_that_is_read_out_is_named_on_the_axis(headed: Headed) -> None:
    before = headed.head.picture()
    headed.stack.point_at(8)
    assert headed.head.grab().toImage() != before
    headed.stack.point_at(-1)


def test_showing_other_data_and_events_makes_no_further_items(headed: Headed) -> None:
    panel = headed.stack.panels[0]
    scene, children = len(panel.scene().items()), len(headed.window.findChildren(QWidget))
    for turn_number in range(30):
        headed.stack.show_data(AXIS, [sums(), rates(compared=bool(turn_number % 2))])
        headed.head.set_events([LAUNCH, SALES][: turn_number % 3], GROUPS)
        headed.stack.point_at(turn_number % 24)
        panel.picture()
        QApplication.processEvents()
    assert len(panel.scene().items()) == scene
    assert len(headed.window.findChildren(QWidget)) == children


def test_the_foot_of_a_panel_bears_its_value(headed: Headed) -> None:
    panel = headed.stack.panels[0]
    axis = panel._value_axis
    low, high = panel.getPlotItem().getViewBox().viewRange()[1]
    assert low == 0.0
    places = axis.places(low, high, axis.height())
    assert places[0] == 0.0
    edge = axis.boundingRect().bottom()
    assert edge >= axis.geometry().height() + 6
