"""Somebody who holds reviews: clicks and keys only."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt

from ecomkpi_desktop.review.cadence.phases import Rhythm
from ecomkpi_desktop.review.meetings.review import Review, by_time
from ecomkpi_desktop.ui.pages.reviews.decision_table import DUE, EFFECT, METRIC, OWNER
from tests.ui.pages.conftest import Desk

Typed = tuple[str, str, str, date]  # what is decided, the figure that will tell, the effect as typed, until when


@dataclass
class ReviewUser:
    """At the page of the reviews."""

    desk: Desk
    page: Any

    @property
    def reviews(self) -> list[Review]:
        """Reviews of the document, in the order of the days they look at."""
        return list(by_time(self.desk.session.notebook.all(Review)))

    def click(self, button: Any) -> None:
        """Press a button and wait for what it does."""
        self.desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.desk.settle()

    def open_month(self, first: date) -> None:
        """Choose a month in the list and open its review."""
        choice = self.page.next.choice
        for place in range(choice.count()):
            planned = choice.itemData(place)
            if planned.rhythm is Rhythm.MONTHLY and planned.period.start == first:
                choice.setCurrentIndex(place)
                self.click(self.page.next.open)
                return
        pytest.fail(f"no review of {first} can be opened")

    def editor(self, table: Any, row: int, column: int) -> Any:
        """Open a cell with Enter and return its field."""
        table.setFocus()
        table.setCurrentIndex(table.model().index(row, column))
        self.desk.qtbot.keyClick(table, Qt.Key.Key_Return)
        return self.open_editor(table)

    def open_editor(self, table: Any) -> Any:
        """Return the field that is open in the cell the keyboard is on."""
        field = table.indexWidget(table.currentIndex())
        assert field is not None
        return field

    def type_into(self, table: Any, row: int, column: int, text: str) -> None:
        """Type into a cell and confirm."""
        field = self.editor(table, row, column)
        field.selectAll()
        self.desk.qtbot.keyClicks(field, text)
        self.confirm(field)

    def choose_in(self, table: Any, row: int, column: int, value: Any) -> None:
        """Choose in the list of a cell with the arrows and confirm."""
        field = self.editor(table, row, column)
        steps = field.findData(value) - field.currentIndex()
        for _ in range(abs(steps)):
            self.desk.qtbot.keyClick(field, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
        assert field.currentData() == value
        self.confirm(field)

    def date_in(self, table: Any, row: int, column: int, day: date) -> None:
        """Set the day of a cell and confirm."""
        field = self.editor(table, row, column)
        field.setDate(QDate(day.year, day.month, day.day))
        self.confirm(field)

    def confirm(self, field: Any) -> None:
        """Press Enter in a field and wait for what it does."""
        self.desk.qtbot.keyClick(field, Qt.Key.Key_Return)
        self.desk.settle()

    def decide(self, typed: Typed) -> None:
        """Type a decision with the keyboard alone."""
        text, metric, effect, due = typed
        step = self.page.view.hold_step
        self.click(step.add)
        row = step.model.rowCount() - 1
        field = self.open_editor(step.table)
        self.desk.qtbot.keyClicks(field, text)
        self.confirm(field)
        self.type_into(step.table, row, OWNER, "Claire")
        self.date_in(step.table, row, DUE, due)
        self.choose_in(step.table, row, METRIC, metric)
        self.type_into(step.table, row, EFFECT, effect)

    def close(self) -> Review:
        """Close the review that is shown, at its last step."""
        view = self.page.view
        self.click(view.close_step.sure)
        self.click(view.close_step.close_it)
        self.desk.qtbot.waitUntil(lambda: view.review is not None and view.review.is_closed, timeout=30_000)
        self.desk.settle()
        return view.review  # type: ignore[no-any-return]

    def hold(self, first: date, *decisions: Typed) -> Review:
        """Go through the review of a month, close it and go back to all of them."""
        view = self.page.view
        self.open_month(first)
        self.click(view.onward)
        self.click(view.onward)
        for decision in decisions:
            self.decide(decision)
        self.click(view.onward)
        closed = self.close()
        self.click(view.back)
        return closed
