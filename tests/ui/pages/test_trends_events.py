"""Events on the trends page: noted, changed, removed and undone; those of files and of the calendar; families."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPoint, Qt

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.review.events.annotation import Annotation
from ecomkpi_desktop.review.events.event import Family
from ecomkpi_desktop.ui.pages.trends.note_dialog import NoteDialog
from ecomkpi_desktop.ui.pages.trends.page import TrendsPage
from ecomkpi_desktop.ui.plots.dates import seconds_of
from ecomkpi_desktop.workspace.edits import AddImport
from tests.answering import answer
from tests.ui.pages.conftest import Desk
from tests.workspace.making import made

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def note(shop: Desk, page: Any, label: str, day: date, **more: Any) -> None:
    """Note an event with a click on the time axis."""

    def fill(dialog: NoteDialog) -> None:
        shop.qtbot.keyClicks(dialog.label, label)
        if "last" in more:
            dialog.last.setDate(QDate(more["last"].year, more["last"].month, more["last"].day))
        if "family" in more:
            dialog.family.setCurrentIndex(dialog.family.findData(more["family"].value))
        shop.qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    answer(fill)
    place = QPoint(round(page.head.pixel_of(seconds_of(day) + 43_200)), page.head.height() - 10)
    shop.qtbot.mouseClick(page.head, Qt.MouseButton.LeftButton, pos=place)
    shop.settle()


def notes(shop: Desk) -> list[Annotation]:
    return list(shop.session.notebook.all(Annotation))


def labels(page: Any) -> list[str]:
    return [row.label for row in (page.events_part.model.row_at(n) for n in range(page.events_part.model.rowCount()))]


def test_a_click_on_the_time_axis_notes_an_event_and_undo_takes_it_back(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    note(shop, page, "Launch", date(2023, 3, 10), last=date(2023, 3, 24))
    (kept,) = notes(shop)
    assert (kept.label, kept.family) == ("Launch", Family.CAMPAIGN)
    assert abs((kept.first - date(2023, 3, 10)).days) <= 1
    assert kept.last == date(2023, 3, 24)
    assert "Launch" in [one.event.label for one in page.head.lanes.placed]
    assert "Launch" in labels(page)
    march = page.table.model.row_at(2)
    assert march[0] == "March 2023"
    assert "Launch" in march[-1]
    assert "Launch" in page.head.accessibleDescription()
    assert shop.session.undo_stack.undoText() == "Event “Launch”"
    shop.session.undo_stack.undo()
    shop.settle()
    assert notes(shop) == []
    assert "Launch" not in labels(page)
    shop.session.undo_stack.redo()
    shop.settle()
    assert "Launch" in labels(page)


def test_noting_does_not_compute_any_figure_again(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    before = page._view
    note(shop, page, "Launch", date(2023, 3, 10))
    assert page._view is before


def test_an_event_without_a_name_cannot_be_kept_and_cancel_keeps_nothing(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    seen = []

    def look(dialog: NoteDialog) -> None:
        seen.append(dialog.keep.isEnabled())
        dialog.first.setDate(QDate(2023, 8, 1))
        seen.append(dialog.last.date() >= dialog.first.date())
        shop.qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    answer(look)
    shop.qtbot.mouseClick(page.events_part.note, Qt.MouseButton.LeftButton)
    shop.settle()
    assert seen == [False, True]
    assert notes(shop) == []


def test_an_event_is_changed_from_the_table_and_removed_with_the_keyboard(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    note(shop, page, "Site down", date(2023, 6, 5), family=Family.INCIDENT)
    part = page.events_part
    assert not part.change.isEnabled()
    part.table.selectRow(labels(page).index("Site down"))
    assert part.change.isEnabled()

    def rename(dialog: NoteDialog) -> None:
        dialog.label.selectAll()
        shop.qtbot.keyClicks(dialog.label, "Payment down")
        dialog.text.setPlainText("Bank unreachable")
        shop.qtbot.keyClick(dialog.label, Qt.Key.Key_Return)

    answer(rename)
    shop.qtbot.mouseClick(part.change, Qt.MouseButton.LeftButton)
    shop.settle()
    (kept,) = notes(shop)
    assert (kept.label, kept.family, kept.text) == ("Payment down", Family.INCIDENT, "Bank unreachable")
    page.activateWindow()
    page.head.setFocus(Qt.FocusReason.TabFocusReason)
    shop.qtbot.waitUntil(page.head.hasFocus)
    shop.qtbot.keyClick(page.head, Qt.Key.Key_Right)
    assert "Payment down" in page.head.marks[page.head.pointed].words
    shop.qtbot.keyClick(page.head, Qt.Key.Key_Delete)
    shop.settle()
    assert notes(shop) == []
    shop.session.undo_stack.undo()
    shop.settle()
    assert [one.label for one in notes(shop)] == ["Payment down"]


def test_the_dialog_of_an_event_can_remove_it(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    note(shop, page, "Move", date(2023, 6, 5), family=Family.NOTE)
    answer(lambda dialog: shop.qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton))
    (mark,) = [mark for mark in page.head.marks if mark.key]
    shop.qtbot.mouseClick(page.head, Qt.MouseButton.LeftButton, pos=mark.area.center().toPoint())
    shop.settle()
    assert notes(shop) == []


def test_the_calendar_of_the_country_is_there_and_cannot_be_changed(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    found = labels(page)
    assert found[0] == "New Year's Day"
    assert {"Winter sales", "Summer sales", "Black Friday", "Mother’s Day", "Christmas Day"} <= set(found)
    page.events_part.table.selectRow(0)
    assert not page.events_part.change.isEnabled()
    assert not page.events_part.remove.isEnabled()
    november = page.table.model.row_at(10)
    assert "Black Friday" in november[-1]


def test_a_family_is_hidden_and_shown_again_and_the_document_remembers_it(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    groups = [group.id for _lane, group in page.head.lanes.names]
    assert "holidays" in groups
    page.bar.family_action(Family.HOLIDAY).trigger()
    shop.settle()
    assert "New Year's Day" not in labels(page)
    assert "holidays" not in [group.id for _lane, group in page.head.lanes.names]
    again = shop.show(TrendsPage)
    assert not again.bar.family_action(Family.HOLIDAY).isChecked()
    assert "New Year's Day" not in labels(again)
    shop.session.undo_stack.undo()
    shop.settle()
    assert "New Year's Day" in labels(page)
    assert page.bar.family_action(Family.HOLIDAY).isChecked()


def test_events_of_an_imported_file_are_shown(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    columns = {
        "label": ["Newsletter", "Warehouse strike"], "day": [date(2023, 5, 2), date(2023, 9, 4)],
        "day_to": [None, date(2023, 9, 8)], "topic": ["campaign", "incident"],
    }  # fmt: skip
    shop.session.edit(AddImport(made(Kind.ANNOTATIONS, columns, file="events.csv")))
    shop.settle()
    shop.qtbot.waitUntil(lambda: "Warehouse strike" in labels(page), timeout=10_000)
    row = page.events_part.model.row_at(labels(page).index("Warehouse strike"))
    assert (row.family, row.last) == (Family.INCIDENT, date(2023, 9, 8))


def test_the_head_stays_in_sight_while_the_page_scrolls(shop: Desk) -> None:
    page = shop.show(TrendsPage, 1280, 700)
    scroll = page._parts.scroll
    top = page.head.mapTo(scroll.viewport(), QPoint(0, 0)).y()
    assert top > 0
    assert not page.pinned.is_away
    scroll.verticalScrollBar().setValue(top + 180)
    assert page.pinned.is_away
    assert page.head.mapTo(scroll.viewport(), QPoint(0, 0)).y() == 0
    scroll.verticalScrollBar().setValue(0)
    assert page.head.mapTo(scroll.viewport(), QPoint(0, 0)).y() == top
