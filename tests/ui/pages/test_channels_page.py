"""The channels page: what each channel earns adds up to the shop, and what belongs to none is said."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Scope
from ecomkpi_desktop.ui.pages.channels.page import ChannelsPage
from ecomkpi_desktop.workspace.edits import AddImport, Batch
from tests.ui.pages.conftest import DAYS, START, Desk, _dated, orders
from tests.ui.pages.test_pages import is_filled
from tests.workspace.making import made

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def cells(page: Any, title: str) -> dict[str, Any]:
    model = page.table.model
    place = [column.title for column in model.columns].index(title)
    return {model.row_at(row)[0]: model.row_at(row)[place] for row in range(model.rowCount())}


def spend_of_no_channel() -> Any:
    days = [START + timedelta(days=number) for number in range(DAYS)]
    columns = {"day": days, "cost": [2.0] * DAYS, "currency": ["EUR"] * DAYS}
    return _dated(made(Kind.SPEND, columns, file="agency.csv"))


def test_the_channels_add_up_to_the_shop(shop: Desk) -> None:
    page = shop.show(ChannelsPage)
    for title in ("Orders", "Net revenue", "CM2", "Marketing", "CM3", "CM3 before"):
        found = cells(page, title)
        total = found.pop("All channels")
        assert len(found) == 2
        assert sum(value or 0.0 for value in found.values()) == pytest.approx(total, abs=0.01), title
    assert cells(page, "Marketing")["E-mail"] == 0.0


def test_the_one_that_earns_most_stands_first_and_is_named(shop: Desk) -> None:
    page = shop.show(ChannelsPage)
    found = cells(page, "CM3")
    names = [name for name in found if name != "All channels"]
    assert names == sorted(names, key=lambda name: -found[name])
    assert names[0] in page._advice.accessibleDescription()
    assert page.bars.marks[0].words.startswith(f"{names[0]}: CM3 €")
    assert page.bars.marks[-1].words.startswith("All channels")


def test_a_channel_that_loses_money_is_the_one_to_look_at(empty: Desk) -> None:
    shop = empty
    days = [START + timedelta(days=number) for number in range(DAYS)]
    dear = {"channel": ["Google Ads"] * DAYS, "day": days, "cost": [80.0] * DAYS, "currency": ["EUR"] * DAYS}
    ads = _dated(made(Kind.SPEND, dear, file="ads.csv"))
    shop.session.edit(Batch((AddImport(orders()), AddImport(ads))))
    shop.qtbot.waitUntil(lambda: shop.session.is_ready)
    page = shop.show(ChannelsPage)
    assert cells(page, "CM3")["Google Ads"] < 0
    said = page._advice.accessibleDescription()
    assert "Google Ads the most: −€" in said
    assert "Look at Google Ads" in said


def test_spend_of_no_channel_stands_on_a_line_of_its_own_and_leads_to_the_sources(shop: Desk) -> None:
    page = shop.show(ChannelsPage)
    assert page.unallocated.text.text().startswith("Everything has its channel")
    shop.session.edit(AddImport(spend_of_no_channel()))
    shop.settle()
    assert cells(page, "Marketing")["Not allocated"] == pytest.approx(2.0 * shop.session.selection.period.days)
    assert "belongs to no channel" in page.unallocated.text.text()
    asked: list[bool] = []
    shop.context.channels_wanted.connect(lambda: asked.append(True))
    mark = next(mark for mark in page.bars.marks if mark.key == NOT_ALLOCATED)
    shop.qtbot.mouseClick(page.bars, Qt.MouseButton.LeftButton, pos=mark.area.center().toPoint())
    shop.qtbot.mouseClick(page.unallocated.button, Qt.MouseButton.LeftButton)
    assert asked == [True, True]


def test_a_row_explains_the_margin_of_its_channel(shop: Desk) -> None:
    page = shop.show(ChannelsPage)
    first = page.bars.marks[0]
    shop.qtbot.mouseClick(page.bars, Qt.MouseButton.LeftButton, pos=first.area.center().toPoint())
    assert shop.explained[-1].id == "cm3"
    assert shop.explained[-1].value == pytest.approx(cells(page, "CM3")[first.key])
    last = page.table.model.rowCount() - 1
    page.table.view.setCurrentIndex(page.table.model.index(last, 3))
    page.table.view.setFocus()
    shop.qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    assert shop.explained[-1].id == "conversion_rate"
    assert shop.explained[-1].value == pytest.approx(cells(page, "Conversion")["All channels"])


def test_filters_that_leave_marketing_out_end_at_cm2(shop: Desk) -> None:
    page = shop.show(ChannelsPage)
    shop.session.select_scope(Scope(categories=frozenset({"Lamps"})))
    shop.settle()
    assert "CM2" in page.bars.marks[0].words
    assert page.card.note.text().startswith("CM2, before marketing")
    assert set(cells(page, "CM3").values()) == {None}


def test_orders_without_a_source_say_how_to_give_them_one(empty: Desk) -> None:
    rows = {
        "order_id": ["1", "2"], "amount": [10.0, 20.0], "quantity": [1.0, 1.0], "currency": ["EUR"] * 2,
        "ordered_at": [datetime(2022, 1, day, 10) for day in (3, 4)],  # noqa: DTZ001 - local time
        "amounts_ttc": [False] * 2,
    }  # fmt: skip
    empty.session.edit(AddImport(_dated(made(Kind.ORDERS, rows, file="orders.csv"))))
    empty.qtbot.waitUntil(lambda: empty.session.is_ready)
    page = empty.show(ChannelsPage)
    assert not is_filled(page)
    asked: list[bool] = []
    empty.context.channels_wanted.connect(lambda: asked.append(True))
    empty.qtbot.mouseClick(page._state_view._button, Qt.MouseButton.LeftButton)
    assert asked == [True]
