"""Scrolls a table of a million rows as a user does: by the wheel, by pages, by dragging the bar, from end to end."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.ui.widgets.table_view import TableView
from tests.benchmarks.driving import Driver
from tests.benchmarks.watching import Took, Watching

ROWS = 1_000_000
_STEPS = 60


class Lines(Sequence[tuple[int, str, float]]):
    """So many rows, made as they are looked at: what the table does to show them is what is measured."""

    def __len__(self) -> int:
        return ROWS

    def __getitem__(self, place: int) -> tuple[int, str, float]:  # type: ignore[override]
        return place, f"#{100_000 + place % 300_000}", place % 9_973 / 7


def scrolled(application: Watching, driver: Driver) -> dict[str, Took]:
    """Return the longest event of each way of scrolling."""
    formats = driver.window.context.formats
    columns = [Column("Row", lambda row: row[0], formats.count, numeric=True), Column("Order", lambda row: row[1])]
    columns += [Column(f"Amount {number}", lambda row: row[2], formats.money, numeric=True) for number in range(8)]
    table = TableView(model := TableModel(columns), "Lines", driver.window.context.theme)
    table.resize(980, 560)
    table.show()
    model.set_rows(Lines())
    driver.wait(100)
    found = {name: _longest(application, ways) for name, ways in _ways(table)}
    table.close()
    table.deleteLater()
    return found


def _longest(application: Watching, steps: Iterator[object]) -> Took:
    application.watch()
    for _ in steps:
        QApplication.processEvents()
    return application.seen()[0]


def _ways(table: TableView) -> Iterator[tuple[str, Iterator[object]]]:
    bar = table.verticalScrollBar()
    yield "by the wheel", (_wheel(table, -120) for _ in range(_STEPS))
    yield "by pages", (QTest.keyClick(table, Qt.Key.Key_PageDown) for _ in range(_STEPS))
    yield "by the bar", (bar.setValue(bar.maximum() * step // _STEPS) for step in range(_STEPS))
    ends: tuple[Callable[[], None], ...] = (table.scrollToTop, table.scrollToBottom)
    yield "from end to end", (ends[step % 2]() for step in range(_STEPS // 4))


def _wheel(table: TableView, delta: int) -> None:
    place = QPointF(table.viewport().rect().center())
    event = QWheelEvent(
        place, QPointF(table.viewport().mapToGlobal(place.toPoint())), QPoint(), QPoint(0, delta),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(table.viewport(), event)
