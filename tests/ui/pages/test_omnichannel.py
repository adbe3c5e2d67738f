"""The omnichannel page: one customer across channels, merged and taken apart again, and the next step."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QRect, Qt
from PySide6.QtWidgets import QTabBar

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.review.omnichannel.maturity import MaturityAnswers
from ecomkpi_desktop.review.omnichannel.places import ChannelPlaces, Place
from ecomkpi_desktop.review.omnichannel.touch_points import Answer, TouchPoints
from ecomkpi_desktop.ui.pages.omnichannel import page as module
from ecomkpi_desktop.ui.pages.omnichannel.page import OmnichannelPage
from ecomkpi_desktop.ui.persons.dialog import PersonsDialog
from ecomkpi_desktop.workspace.edits import AddImport, SetSetting
from tests.ui.pages.conftest import Desk
from tests.ui.pages.test_pages import is_filled
from tests.workspace.making import made

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton
START, DAYS = date(2023, 1, 1), 730
PAIRS = 45


def orders() -> Any:
    """People who order on the site and, a month later and under another e-mail, on a marketplace; and a till."""
    rows: dict[str, list[Any]] = {name: [] for name in (
        "order_id", "ordered_at", "product", "quantity", "amount", "unit_cost", "email", "customer_name", "postcode",
        "street", "channel", "marketplace_fee", "currency", "amounts_ttc",
    )}  # fmt: skip

    def add(number: str, day: date, amount: float, email: str | None, name: str, channel: str, fee: float) -> None:
        moment = datetime(day.year, day.month, day.day, 10)  # noqa: DTZ001 - local time
        who = int(name.rsplit(" ", 1)[1]) if name else 0
        values = (
            number, moment, "Lamp", 1.0, amount, amount / 2, email, name or None,
            f"{75001 + who:05d}" if name else None, f"{who} rue du Bac" if name else None, channel, fee, "EUR", False,
        )  # fmt: skip
        for column, value in zip(rows.values(), values, strict=True):
            column.append(value)

    for number in range(PAIRS):
        first, name = START + timedelta(days=number * 3), f"Anne Martin {number}"
        add(f"S{number}", first, 100.0, f"p{number}@site.fr", name, "Google Ads", 0.0)
        add(f"M{number}", first + timedelta(days=30), 60.0, f"p{number}@other.fr", name, "Amazon", 9.0)
        add(f"T{number}", first, 20.0, None, "", "Point of sale", 0.0)
    add("last", START + timedelta(days=DAYS - 1), 100.0, "last@site.fr", "Anne Martin 999", "Google Ads", 0.0)
    return replace(made(Kind.ORDERS, rows, file="orders.csv"), period=(START, START + timedelta(days=DAYS - 1)))


@pytest.fixture
def omni(empty: Desk) -> Desk:
    empty.session.edit(AddImport(orders()))
    empty.qtbot.waitUntil(lambda: empty.session.is_ready)
    empty.settle()
    from ecomkpi_desktop.kpi.period import Period

    empty.session.select_period(Period(START, START + timedelta(days=DAYS)))
    empty.settle()
    empty.session.undo_stack.clear()
    return empty


def table(page: Any) -> list[tuple[Any, ...]]:
    model = page.use.table.model
    return [tuple(model.row_at(row)) for row in range(model.rowCount())]


def press(desk: Desk, bar: QTabBar, place: int) -> None:
    """Press a choice as a person does."""
    rect: QRect = bar.tabRect(place)
    desk.qtbot.mouseClick(bar, LEFT, pos=rect.center())
    desk.settle()


def test_merging_customers_moves_ltv_on_the_page_and_taking_it_back_moves_it_back(omni: Desk) -> None:
    page = omni.show(OmnichannelPage)
    before = page._view.audit.ltv.value
    assert [row[1] for row in table(page)] == [2 * PAIRS + 1, 0, 0]
    assert page.identity.waiting.text() == f"{PAIRS} suggestion(s) wait for your decision"
    opened: list[PersonsDialog] = []

    def open_window() -> None:
        opened.append(PersonsDialog(omni.context, page))
        omni.qtbot.addWidget(opened[-1])
        opened[-1].show()

    omni.context.persons_wanted.connect(open_window)
    omni.qtbot.mouseClick(page.identity.button, LEFT)
    omni.settle()
    (window,) = opened
    view = window.suggestions.table
    view.selectionModel().select(view.model().index(0, 0), QItemSelectionModel.SelectionFlag.Clear)
    view.selectAll()
    omni.qtbot.mouseClick(window.suggestions.accept, LEFT)
    omni.qtbot.waitUntil(lambda: page._view.audit.ltv.value != before, timeout=60_000)
    omni.settle()
    after = page._view.audit.ltv.value
    assert after > before
    assert [row[1] for row in table(page)] == [1, 0, PAIRS]
    assert table(page)[2][4] > before
    assert page.identity.waiting.text() == "No suggestion is open"
    assert page._view.audit.figures["multichannel_share"].value == pytest.approx(PAIRS / (PAIRS + 1))
    assert page.identity.undo.isVisibleTo(page)
    omni.qtbot.mouseClick(page.identity.undo, LEFT)
    omni.qtbot.waitUntil(lambda: page._view.audit.ltv.value != after, timeout=60_000)
    omni.settle()
    assert page._view.audit.ltv.value == pytest.approx(before)
    assert [row[1] for row in table(page)] == [2 * PAIRS + 1, 0, 0]


def test_places_are_guessed_and_put_right_and_the_share_of_marketplaces_follows(omni: Desk) -> None:
    page = omni.show(OmnichannelPage)
    assert {name: chooser.value for name, chooser in page.places.choosers.items()} == {
        "Google Ads": Place.SITE, "Amazon": Place.MARKETPLACE, "Point of sale": Place.SHOP,
    }  # fmt: skip
    share = page.tiles["marketplace_share"].value
    assert share.figure.value == pytest.approx(60 * PAIRS / (180 * PAIRS + 100))
    assert page.tiles["marketplace_share"].change.text().startswith("Marker: 31% (iCE 100 panel, year 2020")
    press(omni, page.places.choosers["Amazon"], 0)
    assert share.figure.value == 0.0
    assert omni.session.notebook.all(ChannelPlaces)[0].places == {"Amazon": Place.SITE}
    omni.session.undo_stack.undo()
    omni.settle()
    assert share.figure.value > 0.3
    assert page.places.choosers["Amazon"].value is Place.MARKETPLACE


def test_the_tiles_say_what_the_picture_cannot(omni: Desk) -> None:
    page = omni.show(OmnichannelPage)
    assert set(page.tiles) == {"marketplace_share", "unidentified_orders_share"}
    unknown = page.tiles["unidentified_orders_share"].change.text()
    assert unknown == f"{PAIRS} order(s) whose buyer is not known: no bar above counts them."
    assert (page.step.value.text(), page.step.name.text()) == ("0 of 5", "The first step is not taken yet.")
    omni.qtbot.mouseClick(page.step.value, LEFT)
    omni.settle()
    viewport = page._parts.scroll.viewport()
    assert viewport.rect().contains(page.ladder.verdict.mapTo(viewport, page.ladder.verdict.rect().center()))
    press(omni, page.ladder.cards[0].lines[1].answer, 1)
    assert (page.step.value.text(), page.step.name.text()) == ("1 of 5", "Several channels, side by side")


def test_an_answer_takes_a_step_and_undo_takes_it_back(omni: Desk) -> None:
    page = omni.show(OmnichannelPage)
    assert page.ladder.verdict.text() == "The first step is not taken yet."
    assert page.ladder.todo.text().startswith("Next: Name one person for all channels")
    first = page.ladder.cards[0]
    assert [line.glyph.text() for line in first.lines] == ["●", "○"]
    press(omni, first.lines[1].answer, 1)
    assert page.ladder.verdict.text() == "You stand on step 1 of 5: Several channels, side by side."
    assert first.state.text() == "reached"
    assert omni.session.notebook.all(MaturityAnswers)[0].answers == {"one_owner": True}
    press(omni, first.lines[1].answer, 0)
    assert omni.session.notebook.all(MaturityAnswers)[0].answers == {}
    omni.session.undo_stack.undo()
    omni.settle()
    assert page.ladder.verdict.text().startswith("You stand on step 1")


def test_what_differs_is_written_down_and_holds_the_offer_back(omni: Desk) -> None:
    page = omni.show(OmnichannelPage)
    prices, remark = page.touch.answers["prices"], page.touch.remarks["prices"]
    assert not remark.isVisibleTo(page)
    press(omni, prices, 2)
    assert remark.isVisibleTo(page)
    remark.setFocus()
    omni.qtbot.keyClicks(remark, "tills are dearer")
    omni.qtbot.keyClick(remark, Qt.Key.Key_Return)
    omni.settle()
    press(omni, page.touch.answers["stock"], 1)
    (note,) = omni.session.notebook.all(TouchPoints)
    assert (note.answers, note.remarks) == (
        {"prices": Answer.DIFFERS, "stock": Answer.SAME}, {"prices": "tills are dearer"},
    )  # fmt: skip
    assert page.touch.summary.text() == "50% of what you looked at is the same everywhere."
    assert page.ladder.cards[3].lines[0].glyph.text() == "▼"


def test_every_number_of_the_table_is_explained(omni: Desk) -> None:
    page = omni.show(OmnichannelPage)
    for column, figure_id in enumerate(("use_customers", "use_frequency", "use_margin", "ltv"), 1):
        page.use.table.view.setCurrentIndex(page.use.table.model.index(0, column))
        page.use.table.view.setFocus()
        omni.qtbot.keyClick(page.use.table.view, Qt.Key.Key_Return)
        omni.settle()
        assert omni.explained[-1].id == figure_id
        assert omni.explained[-1].value == pytest.approx(table(page)[0][column])
    omni.qtbot.mouseClick(page.tiles["unidentified_orders_share"].value, LEFT)
    assert omni.explained[-1].inputs == {"unidentified_orders": PAIRS, "orders": 3 * PAIRS + 1}


def test_one_channel_without_customers_says_what_is_missing(empty: Desk) -> None:
    rows = {
        "order_id": ["1", "2"], "amount": [10.0, 20.0], "quantity": [1.0, 1.0], "currency": ["EUR"] * 2,
        "ordered_at": [datetime(2022, 1, day, 10) for day in (3, 4)], "amounts_ttc": [False] * 2,  # noqa: DTZ001
    }  # fmt: skip
    imported = replace(made(Kind.ORDERS, rows, file="orders.csv"), period=(date(2022, 1, 1), date(2022, 1, 31)))
    empty.session.edit(AddImport(imported))
    empty.qtbot.waitUntil(lambda: empty.session.is_ready)
    page = empty.show(OmnichannelPage)
    assert is_filled(page)
    assert page._advice.accessibleDescription().startswith("One channel sells here")
    assert page.use.words.text() == "No customer is known: the orders do not say who bought."
    assert not page.matrix.card.isVisibleTo(page)
    assert page.ladder.cards[0].lines[0].glyph.text() == "▼"


def test_the_picture_shows_the_table_and_a_bar_explains_its_margin(omni: Desk) -> None:
    page = omni.show(OmnichannelPage)
    marks = page.use.bars.marks
    assert [mark.key for mark in marks] == ["once", "one", "several"]
    assert f"{2 * PAIRS + 1} customer(s), 1.00 orders each" in marks[0].words
    assert "0 customer(s); " in marks[1].words, "nobody: nothing is divided"
    assert [tuple(row) for row in page.use.bars.twin().rows] == table(page)
    omni.qtbot.mouseClick(page.use.bars, LEFT, pos=marks[0].area.center().toPoint())
    omni.settle()
    assert [figure.id for figure in omni.explained] == ["use_margin"]
    assert omni.explained[0].value == pytest.approx(table(page)[0][3])


def test_who_is_whom_is_read_again_only_where_it_may_be_another(omni: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[object] = []
    real = module.identity_summary
    monkeypatch.setattr(module, "identity_summary", lambda *asked: read.append(asked) or real(*asked))
    omni.show(OmnichannelPage)
    omni.settle()
    assert len(read) == 1
    for key, value, times in (("cost.default_rate", 0.4, 1), ("vat.default_rate", 0.1, 2), ("country", "BE", 3)):
        omni.session.edit(SetSetting(key, value))
        omni.settle()
        assert len(read) == times, key
