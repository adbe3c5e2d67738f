"""Where does this come from? Every figure of every page of the demonstration shop, by mouse and by keyboard.

The first click opens the explanation of the figure, with the numbers of its formula; the second, in the explanation,
its rows in the files. What leads elsewhere stands in :data:`ELSEWHERE`, with the reason; nothing else may.
"""

import importlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.whatif.levers import Lever, Scenario
from ecomkpi_desktop.review.asof.explained import Key
from ecomkpi_desktop.review.notebook import keep
from ecomkpi_desktop.review.objectives.objective import KeyResult, Objective
from ecomkpi_desktop.ui.context import Origin
from ecomkpi_desktop.ui.pages.data.gather import RowsQuestion
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.drawer import Drawer
from ecomkpi_desktop.ui.plots.plot import Plot
from ecomkpi_desktop.ui.plots.time.panel import TrendPanel
from ecomkpi_desktop.ui.widgets.explanation import Explanation
from ecomkpi_desktop.ui.widgets.figure_label import FigureLabel
from ecomkpi_desktop.ui.widgets.table_view import TableView
from ecomkpi_desktop.ui.widgets.terms import TermsQuestion
from ecomkpi_desktop.ui.window.places import PLACES
from ecomkpi_desktop.workspace.edits import RemoveImport, SetSetting, Wording
from tests.ui.pages.conftest import PATIENCE, Desk
from tests.ui.pages.review_user import ReviewUser

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

# (page, class or accessible name of the picture or table) -> where it leads instead, and why that is the answer.
ELSEWHERE: dict[tuple[str, str], str] = {
    ("profitability", "Orders that lose money, worst first"): "an order is its rows: they open at once",
    ("hidden_costs", "CostBars"): "a cost that is not known is an answer to give: its field takes the keyboard",
    ("diagnosis", "Market figures"): "a market's figure was typed with its source: it opens for a change",
    ("whatif", "Tornado"): "a lever is an assumption: its slider takes the keyboard",
    ("pillars", "PillarsPicture"): "a part without a figure leads to the page that measures it, or to its sentence",
    ("pillars", "Parts of the scores"): "likewise",
    ("data", "Imports"): "counts of the rows of a file: the rows open at once",
    ("data", "Reconciliation"): "the way from the file's total to net revenue: the rows of the file open at once",
}
# What shows numbers that are no figures of the business: nothing is summed from rows.
NO_FIGURE: dict[tuple[str, str], str] = {
    ("trends", "TimeHead"): "days and events",
    ("trends", "Events"): "dates that were noted or are public",
    ("data", "CoverageTimeline"): "days that a file covers: a click chooses the file in the table of imports",
    ("pillars", "Scores from review to review"): "scores written down with the reviews that were closed",
    ("reviews", "Reviews"): "reviews: one opens, with all its figures",
    ("reviews", "YearLine"): "dates of the calendar: a click opens the review of a date, where there is one",
    ("governance", "Sources"): "how many files were imported",
}
# Levers of the driver tree and of the tables about scenarios are assumptions: their slider takes the keyboard.
LEVERS = frozenset({"DriverTree", "Driver tree as a table", "Scenarios side by side"})


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The document of the demonstration shop, made through the ordinary import."""
    from ecomkpi_desktop.app.demonstration import make_demonstration

    path = tmp_path_factory.mktemp("demonstration") / "shop.ekpi"
    make_demonstration(path)
    return path


@dataclass
class Window:
    """What the window was asked for by the pages, and what it could answer."""

    desk: Desk
    explained: list[tuple[Figure, Origin]] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    rows: dict[tuple[str, int], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        context = self.desk.context
        context.explanation_wanted.connect(self._take)
        context.places_wanted.connect(self._open)
        context.page_wanted.connect(self._open)
        context.settings_wanted.connect(self._open)

    def _take(self, figure: Figure, _beside: object, origin: Origin) -> None:
        self.explained.append((figure, origin))

    def _open(self, *what: object) -> None:
        self.opened.append(str(what))

    def after(self, thing: "Thing", page: Page) -> list[tuple[Figure, Origin]]:
        """Activate something and return what is explained then; dialogs that open are noted and closed."""
        self.explained.clear()
        self.opened.clear()
        thing.act()
        self.desk.settle()
        for dialog in page.findChildren(QDialog):
            self.opened.append(type(dialog).__name__)
            dialog.close()
        focus = QApplication.focusWidget()
        if focus is not None and focus is not thing.widget:
            self.opened.append("another field")
        thing.widget.clearFocus()
        return list(self.explained)

    def count_rows(self, figure: Figure, origin: Origin) -> int:
        """Return how many rows of the files stand behind a figure: what the button of its explanation asks for."""
        got: list[Any] = []
        self.desk.session.request("rows", RowsQuestion(figure.id, origin), got.append)
        self.desk.settle()
        return int(got[0].total)


@pytest.fixture
def window(empty: Desk, demonstration: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Window:
    """The demonstration shop on a day that never changes."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 1, 15))
    monkeypatch.setattr(clock, "now", lambda: datetime(2026, 1, 15, 9, 30, tzinfo=UTC))
    path = tmp_path / "demonstration.ekpi"
    shutil.copy(demonstration, path)
    with empty.qtbot.waitSignal(empty.session.opened, timeout=PATIENCE):
        empty.session.open(path)
    empty.qtbot.waitUntil(lambda: empty.session.is_ready, timeout=PATIENCE)
    empty.settle()
    shown = Window(empty)

    def refuse(dialog: QDialog) -> int:
        """Stand for the user, who closes a dialog that waits for an answer."""
        shown.opened.append(type(dialog).__name__)
        return QDialog.DialogCode.Rejected.value

    monkeypatch.setattr(QDialog, "exec", refuse)
    return shown


@dataclass(frozen=True)
class Thing:
    """Something on a page that shows a figure.

    Attributes:
        name: class of the picture, or accessible name of the table.
        words: what it says.
        act: activates it.
        widget: what shows it.
    """

    name: str
    words: str
    act: Callable[[], object]
    widget: QWidget


def figures_of(page: Page) -> Iterator[Thing]:
    """Yield every figure that can be activated: values, marks of pictures, points of panels, cells of tables."""
    yield from labels(page)
    for plot in page.findChildren(Plot):
        if plot.isVisibleTo(page) and plot.marks:
            yield from marks(plot)
    for panel in page.findChildren(TrendPanel):
        if panel.isVisibleTo(page):
            act = partial(press, panel, Qt.Key.Key_End, Qt.Key.Key_Return)
            yield Thing("TrendPanel", panel.accessibleName(), act, panel)
    for view in page.findChildren(TableView):
        if view.isVisibleTo(page):
            yield from cells(view)


def press(widget: QWidget, *keys: Qt.Key) -> None:
    widget.setFocus()
    for key in keys:
        QTest.keyClick(widget, key)


def labels(page: Page) -> Iterator[Thing]:
    for number, label in enumerate(page.findChildren(FigureLabel)):
        if label.isVisibleTo(page):
            by_mouse = partial(QTest.mouseClick, label, Qt.MouseButton.LeftButton)
            act = partial(press, label, Qt.Key.Key_Space) if number % 2 else by_mouse
            yield Thing("FigureLabel", f"{label.accessibleName()} {label.text()}", act, label)


def marks(plot: Plot) -> Iterator[Thing]:
    """Yield the first mark by mouse, the last one by keyboard, and some between."""
    name, last = type(plot).__name__, len(plot.marks) - 1
    point = plot.marks[0].area.center().toPoint()
    click = partial(QTest.mouseClick, plot, Qt.MouseButton.LeftButton, pos=point)
    yield Thing(name, plot.marks[0].words, click, plot)
    for place in sorted({last // 2, last} - {0}):
        keys = (Qt.Key.Key_Home, *(Qt.Key.Key_Right,) * place, Qt.Key.Key_Return)
        yield Thing(name, plot.marks[place].words, partial(press, plot, *keys), plot)


def cells(view: TableView) -> Iterator[Thing]:
    """Yield the figures of the first row, one of them by mouse, and one of the last row."""
    model, rows, columns = view.model(), view.model().rowCount(), view.model().columnCount()
    places = [(0, column) for column in range(columns)] + [(rows - 1, columns - 1), (rows - 1, 1)] if rows else []
    for number, (row, column) in enumerate(dict.fromkeys(places)):
        index = model.index(row, column)
        text = str(index.data() or "")
        to_the_right = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)) & Qt.AlignmentFlag.AlignRight
        if to_the_right and any(letter.isdigit() for letter in text):
            heading = model.headerData(column, Qt.Orientation.Horizontal)
            act = partial(double_click if number == 1 else enter, view, row, column)
            words = f"{model.index(row, 0).data()}, {heading}: {text}"
            yield Thing(view.accessibleName(), words, act, view)


def enter(view: TableView, row: int, column: int) -> None:
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, column))
    QTest.keyClick(view, Qt.Key.Key_Return)


def double_click(view: TableView, row: int, column: int) -> None:
    index: QModelIndex = view.model().index(row, column)
    view.scrollTo(index)
    point = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def prepare(window: Window, page: Any) -> None:
    """Open what is closed, ask for what is shown on demand, move a lever."""
    for drawer in page.findChildren(Drawer):
        drawer.handle.setChecked(True)
    if page.key == "whatif":
        page._use(Scenario("", {Lever.PRODUCT_COST: 0.3}))
        page._fill_rest()
    elif page.key == "customers":
        page.future.button.click()
    window.desk.settle()
    if page.key == "customers":
        assert page.future.result.isVisibleTo(page)


def faults(window: Window, thing: Thing, found: list[tuple[Figure, Origin]]) -> Iterator[str]:
    """Yield what is wrong with the answer to a click."""
    if len(found) != 1:
        yield f"{thing.name} ({thing.words}) explains {len(found)} figures; it opened {window.opened}"
        return
    figure, origin = found[0]
    terms = REGISTRY[figure.id].terms
    told = set(figure.inputs) & set(terms)
    if figure.value is None:
        if figure.reason is None:
            yield f"{thing.name} ({thing.words}): {figure.id} has neither value nor reason"
    elif terms and not told:
        yield f"{thing.name} ({thing.words}): no number of the formula of {figure.id}"
    elif figure.value and not window.count_rows(figure, origin):
        yield f"{thing.name} ({thing.words}): no row behind {figure.id}"


@pytest.mark.parametrize("key", [place.key for place in PLACES])
def test_every_figure_of_a_page_explains_itself_and_leads_to_its_rows(window: Window, key: str) -> None:
    place = next(one for one in PLACES if one.key == key)
    page = window.desk.show(getattr(importlib.import_module(place.module), place.class_name), 1280, 1600)
    prepare(window, page)
    elsewhere = {name for owner, name in ELSEWHERE if owner == key} | LEVERS
    nowhere = {name for owner, name in NO_FIGURE if owner == key}
    wrong: list[str] = []
    for thing in list(figures_of(page)):
        found = window.after(thing, page)
        if thing.name in nowhere or (not found and thing.name in elsewhere and window.opened):
            continue
        wrong += faults(window, thing, found)
    assert wrong == []


# -- what the manager has written down ------------------------------------------------------------------------------


def pursue(window: Window, *figure_ids: str) -> Any:
    """Write an objective of last autumn and return the page of the objectives."""
    results = tuple(
        KeyResult(f"k{number}", figure_id, 1.0, date(2025, 7, 1), date(2025, 9, 30))
        for number, figure_id in enumerate(figure_ids)
    )
    objective = Objective("o1", "Better customers", "Claire", date(2025, 9, 1), date(2026, 3, 31), results)
    window.desk.session.edit(keep(Wording("Objective"), objective))
    window.desk.settle()
    return window.desk.show(page_class("objectives"), 1280, 1600)


def hold_reviews(window: Window) -> tuple[ReviewUser, Any]:
    """Close the reviews of October and November and return the page of the reviews."""
    window.desk.session.edit(SetSetting("phase", "post_series_a"))
    window.desk.settle()
    page = window.desk.show(page_class("reviews"), 1280, 1600)
    user = ReviewUser(window.desk, page)
    for month in (date(2025, 10, 1), date(2025, 11, 1)):
        user.hold(month)
    return user, page


def page_class(key: str) -> Any:
    place = next(one for one in PLACES if one.key == key)
    return getattr(importlib.import_module(place.module), place.class_name)


def faults_of(window: Window, page: Page, *names: str) -> list[str]:
    """Return what is wrong with the figures of some pictures and tables of a page; each of them is there."""
    things = [thing for thing in figures_of(page) if thing.name in names]
    assert {thing.name for thing in things} == set(names)
    return [fault for thing in things for fault in faults(window, thing, window.after(thing, page))]


def test_every_point_of_the_way_of_an_objective_leads_to_its_rows(window: Window) -> None:
    page = pursue(window, "net_revenue", "ltv_cac", "cm3_rate")
    prepare(window, page)
    assert faults_of(window, page, "Trajectory", "FigureLabel", "Key results as a table") == []


def test_a_point_of_the_way_is_the_figure_of_its_own_days(window: Window) -> None:
    page = pursue(window, "net_revenue")
    (row,) = page.objectives.cards[0].results
    way, points = row.way, row.standing.points
    found = window.after(Thing("", "", partial(press, way, Qt.Key.Key_Home, Qt.Key.Key_Return), way), page)
    ((figure, origin),) = found
    assert origin.selection is not None
    assert (figure.value, origin.selection.period) == (points[0].value, points[0].window)
    assert origin.selection.period.end == points[0].day + timedelta(days=1)


AS_REVIEWED = "As reviewed and as of today"


def test_then_and_today_of_a_closed_review_lead_to_the_rows_while_the_data_are_the_same(window: Window) -> None:
    user, page = hold_reviews(window)
    page.show_review(user.reviews[-1].id)
    page.view.parts.choose(1)
    window.desk.settle()
    for part in ("main", "channels", "all"):
        page.view.as_of.which.choose(part)
        window.desk.settle()
        assert faults_of(window, page, AS_REVIEWED) == []
    page.show_overview()
    page._compare(*(one.id for one in user.reviews))
    found = faults_of(window, page, "Two reviews side by side")
    assert [fault for fault in found if "decisions kept" not in fault] == []  # decisions are counted, not summed


def explained_cell(window: Window, page: Any, figure_id: str, column: int) -> tuple[Figure, Origin]:
    """Return what a cell of the comparison with today explains."""
    view = page.view.as_of.table
    row = next(n for n in range(view.model().rowCount()) if view.model().row_at(n).key == Key(figure_id))
    (found,) = window.after(Thing("", "", partial(enter, view, row, column), view), page)
    return found


def test_a_closed_review_keeps_its_numbers_but_not_its_rows_when_the_data_have_changed(window: Window) -> None:
    user, page = hold_reviews(window)
    session = window.desk.session
    before = user.reviews[-1].value("cm1")
    part = min((one for one in session.imports if one.kind is Kind.ORDERS), key=lambda one: one.rows_accepted)
    session.edit(RemoveImport(part.id))
    window.desk.settle()
    page.show_review(user.reviews[-1].id)
    page.view.parts.choose(1)
    window.desk.settle()

    figure, origin = explained_cell(window, page, "cm1", 1)
    assert figure.value == before
    assert figure.value == pytest.approx(figure.inputs["net_revenue"] - figure.inputs["cogs"])  # type: ignore[operator]
    assert origin.kept is not None
    assert "the rows of that day cannot be shown" in origin.kept.note
    assert origin.figures["cogs"].value == figure.inputs["cogs"]  # its terms are those of then too
    answers: list[Any] = []
    session.request("terms", TermsQuestion(figure, origin), answers.append)
    window.desk.settle()
    assert [term.origin is origin for term in answers[0].values()] == [True, True]

    popover = Explanation(window.desk.context.theme)
    window.desk.qtbot.addWidget(popover)
    popover.show_figure(figure, window.desk.context.formats, page, origin=origin)
    assert popover.rows_button is None
    assert popover.table_button is None

    now, live = explained_cell(window, page, "cm1", 2)
    assert now.value != before
    assert live.kept is None
    assert window.count_rows(now, live) > 0


def test_every_exception_is_about_something_that_is_there() -> None:
    assert {page for page, _name in (*ELSEWHERE, *NO_FIGURE)} <= {place.key for place in PLACES}
