"""The positioning page: what each category is to its customers, and prices typed in place."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.review.positioning.noted import Level, NotedPrice
from ecomkpi_desktop.ui.pages.cockpit.page import CockpitPage
from ecomkpi_desktop.ui.pages.positioning.page import PositioningPage
from ecomkpi_desktop.workspace.edits import AddImport, Batch
from tests.ui.pages.conftest import Desk, _dated
from tests.ui.pages.test_pages import is_filled
from tests.workspace.making import made

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton
START = date(2023, 1, 1)
#       category: price HT, discount, unit cost
GOODS = {"Vases": (100.0, 2.0, 40.0), "Lamps": (100.0, 15.0, 62.0), "Linen": (100.0, 2.0, 58.0)}


def orders() -> Any:
    """Two years, ten orders a month of each category."""
    rows: dict[str, list[Any]] = {name: [] for name in (
        "order_id", "ordered_at", "sku", "product", "category", "quantity", "amount", "line_discount", "unit_cost",
        "shipping_cost", "customer_id", "currency", "amounts_ttc",
    )}  # fmt: skip
    for number in range(730):
        category = tuple(GOODS)[number % 3]
        price, discount, cost = GOODS[category]
        day = START + timedelta(days=number)
        values = (
            f"O{number}", datetime(day.year, day.month, day.day, 10), category[:2].upper(), f"The {category}",  # noqa: DTZ001
            category, 1.0, price, discount, cost, 5.0, f"C{number}", "EUR", False,
        )  # fmt: skip
        for column, value in zip(rows.values(), values, strict=True):
            column.append(value)
    period = START, START + timedelta(days=729)
    return replace(made(Kind.ORDERS, rows, file="orders.csv"), period=period)


@pytest.fixture
def range_shop(empty: Desk) -> Desk:
    empty.session.edit(AddImport(orders()))
    empty.qtbot.waitUntil(lambda: empty.session.is_ready)
    empty.settle()
    empty.session.undo_stack.clear()
    return empty


def cells(page: Any, title: str) -> dict[str, Any]:
    model = page.table.model
    place = [column.title for column in model.columns].index(title)
    return {model.row_at(row)[0]: model.row_at(row)[place] for row in range(model.rowCount())}


def type_price(desk: Desk, page: Any, what: str, price: str, who: str = "") -> None:
    """Type a price as a person does: name, competitor, price, button."""
    part = page.prices
    part.goods.setEditText(what)
    part.competitor.clear()
    desk.qtbot.keyClicks(part.competitor, who)
    part.price.setFocus()
    part.price.selectAll()
    desk.qtbot.keyClicks(part.price, price)
    desk.qtbot.keyClick(part.price, Qt.Key.Key_Tab)
    desk.qtbot.mouseClick(part.add, LEFT)
    desk.settle()


def test_map_table_and_rule_say_the_same_of_the_category_stuck_in_the_middle(range_shop: Desk) -> None:
    page = range_shop.show(PositioningPage)
    assert cells(page, "Position") == {
        "Vases": "Premium", "Linen": "Not enough data", "Lamps": "Stuck in the middle",
    }  # fmt: skip
    assert {one.name: one.tone for one in page.map.bubbles} == {
        "Vases": "premium", "Linen": "unknown", "Lamps": "middle",
    }  # fmt: skip
    _name, position, rule = next(line for line in page.reasons.lines if line[0].text() == "Lamps")
    assert position.text() == "Stuck in the middle"
    assert rule.text().startswith("Margin 27.1% under the minimum of 30%, with more discounts (15.0%)")
    assert page._advice.accessibleDescription().startswith("Lamps is stuck in the middle")
    assert cells(page, "€1 of ads needs")["Lamps"] == pytest.approx(85 / (85 - 62 - 5 - cells_of_packaging()), rel=0.05)
    assert "No competitors’ price is known" in page.card.note.text()


def cells_of_packaging() -> float:
    """Return packaging and payment fee of an order by the house's defaults."""
    return 0.5 + 0.25 + 0.014 * 85 * 1.2


def test_typed_prices_move_the_positions_and_undo_takes_them_back(range_shop: Desk) -> None:
    page = range_shop.show(PositioningPage)
    type_price(range_shop, page, "The Linen", "158.40", "Rival")
    assert cells(page, "Price index") == {"Vases": None, "Linen": pytest.approx(75.76, abs=0.01), "Lamps": None}
    assert cells(page, "Position")["Linen"] == "Low-cost"
    assert [one.name for one in page.map.bubbles] == ["Linen"]
    assert "Not on the map: Vases, Lamps" in page.card.note.text()
    (note,) = range_shop.session.notebook.all(NotedPrice)
    assert (note.level, note.name, note.price, note.competitor) == (Level.PRODUCT, "The Linen", 158.40, "Rival")
    assert range_shop.session.undo_stack.undoText() == "Competitor’s price of “The Linen”"
    range_shop.session.undo_stack.undo()
    range_shop.settle()
    assert cells(page, "Position")["Linen"] == "Not enough data"
    assert page.prices.lines == []


def test_a_typed_price_is_changed_in_place_and_removed(range_shop: Desk) -> None:
    page = range_shop.show(PositioningPage)
    type_price(range_shop, page, "Lamps (category)", "102")
    (line,) = page.prices.lines
    assert line.own.text() == "yours: €120.00"
    assert cells(page, "Price index")["Lamps"] == pytest.approx(100 * 120 / 102)
    line.price.setFocus()
    line.price.selectAll()
    range_shop.qtbot.keyClicks(line.price, "150")
    range_shop.qtbot.keyClick(line.price, Qt.Key.Key_Return)
    range_shop.settle()
    assert cells(page, "Price index")["Lamps"] == pytest.approx(80.0)
    assert cells(page, "Position")["Lamps"] == "Low-cost"
    range_shop.qtbot.mouseClick(page.prices.lines[0].remove, LEFT)
    range_shop.settle()
    assert range_shop.session.notebook.all(NotedPrice) == ()


def test_a_price_at_nothing_or_of_nothing_cannot_be_noted(range_shop: Desk) -> None:
    page = range_shop.show(PositioningPage)
    assert not page.prices.add.isEnabled()
    page.prices.goods.setEditText("The Linen")
    assert not page.prices.add.isEnabled()
    page.prices.price.setValue(10.0)
    assert page.prices.add.isEnabled()
    page.prices.goods.setEditText("  ")
    assert not page.prices.add.isEnabled()


def test_imported_prices_are_compared_too(range_shop: Desk) -> None:
    page = range_shop.show(PositioningPage)
    columns = {
        "sku": ["VA", "LA", "LI"], "competitor": ["A", "A", "B"], "price": [120.0, 120.0, 120.0],
        "day": [START] * 3, "currency": ["EUR"] * 3, "amounts_ttc": [True] * 3,
    }  # fmt: skip
    range_shop.session.edit(AddImport(made(Kind.COMPETITOR_PRICES, columns)))
    range_shop.settle()
    assert cells(page, "Price index") == {name: pytest.approx(100.0) for name in GOODS}
    assert page.prices.about.text() == "Prices of 2 competitor(s) are known. Seen on 01/01/2023."


def test_declaring_a_position_is_undoable_and_shows_what_it_asks_for(range_shop: Desk) -> None:
    page = range_shop.show(PositioningPage)
    tab = page.declared.position.tabRect(1).center()
    range_shop.qtbot.mouseClick(page.declared.position, LEFT, pos=tab)
    range_shop.settle()
    assert range_shop.session.settings.get("positioning") == "premium"
    shown = [tuple(label.text() for label in row) for row in page.declared.check_rows if row[0].isVisibleTo(page)]
    assert shown[0] == ("Gross margin rate", "43.1%", "at least 50%", "▼ not held")
    assert shown[1][3] == "– not known"
    levers = [row[0].text() for row in page.declared.lever_rows if row[0].isVisibleTo(page)]
    assert levers == ["Prices 1% up, at the same volume", "One point of discounts less, at the same volume"]
    range_shop.session.undo_stack.undo()
    range_shop.settle()
    assert page.declared.position.value == "undeclared"
    assert not [row for row in page.declared.check_rows if row[0].isVisibleTo(page)]


def test_every_number_of_the_table_is_explained_with_its_terms(range_shop: Desk) -> None:
    page = range_shop.show(PositioningPage)
    type_price(range_shop, page, "The Lamps", "120")
    row = list(cells(page, "Position")).index("Lamps")
    for column, figure_id in enumerate(
        ("gross_margin_rate", "price_index", "discount_rate", "return_rate_value", "logistics_per_order",
         "break_even_roas", "net_revenue"), 2,
    ):  # fmt: skip
        page.table.view.setCurrentIndex(page.table.model.index(row, column))
        page.table.view.setFocus()
        range_shop.qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
        range_shop.settle()
        figure = range_shop.explained[-1]
        assert figure.id == figure_id
        assert figure.value == pytest.approx(page.table.model.row_at(row)[column])
        assert figure.inputs
    bubble = next(mark for mark in page.map.marks if mark.key == "Lamps")
    range_shop.qtbot.mouseClick(page.map, LEFT, pos=bubble.area.center().toPoint())
    range_shop.settle()
    assert range_shop.explained[-1].id == "gross_margin_rate"


def test_a_typed_price_reaches_the_findings(range_shop: Desk) -> None:
    cockpit = range_shop.show(CockpitPage)
    page = range_shop.show(PositioningPage)  # the window that is typed in

    def codes() -> set[str]:
        return {one.code for one in cockpit._view.findings}

    assert "category_in_the_middle" in codes()
    type_price(range_shop, page, "The Lamps", "150")
    assert "category_in_the_middle" not in codes()


def test_orders_without_a_category_say_what_to_import(empty: Desk) -> None:
    rows = {
        "order_id": ["1", "2"], "amount": [10.0, 20.0], "quantity": [1.0, 1.0], "currency": ["EUR"] * 2,
        "ordered_at": [datetime(2022, 1, day, 10) for day in (3, 4)], "amounts_ttc": [False] * 2,  # noqa: DTZ001
    }  # fmt: skip
    empty.session.edit(Batch((AddImport(_dated(made(Kind.ORDERS, rows, file="orders.csv"))),)))
    empty.qtbot.waitUntil(lambda: empty.session.is_ready)
    page = empty.show(PositioningPage)
    assert not is_filled(page)
    assert page._state_view._heading.text() == "No category is known"
    assert page._state_view._text.text().endswith("Competitors’ prices can follow.")
    prices = {"sku": ["VA"], "competitor": ["A"], "price": [120.0], "day": [START], "currency": ["EUR"],
              "amounts_ttc": [True]}  # fmt: skip
    empty.session.edit(AddImport(made(Kind.COMPETITOR_PRICES, prices)))
    empty.settle()
    assert "will then be compared with yours" in page._state_view._text.text()
    assert "can follow" not in page._state_view._text.text()
    empty.qtbot.mouseClick(page._state_view._button, LEFT)
    assert empty.imports == [[]]
