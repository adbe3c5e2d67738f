"""What other values would make of the past, on a real document, before anything is applied."""

import pytest
from PySide6.QtCore import QDate, Qt

from ecomkpi_desktop.ui.settings_pane.dated import DatedDialog
from tests.ui.pages.conftest import Desk, empty, shop

__all__ = ["empty", "shop"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def dialog_on(shop: Desk, key: str) -> DatedDialog:
    dialog = DatedDialog(shop.context, key, shop.session.settings)
    shop.qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def add(shop: Desk, dialog: DatedDialog, value: float, day: QDate) -> None:
    dialog.value.box.setValue(value)
    dialog.day.setDate(day)
    shop.qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    shop.settle()


def test_a_dearer_parcel_is_told_in_money_and_by_month_before_it_is_applied(shop: Desk) -> None:
    dialog = dialog_on(shop, "logistics.per_order")
    assert dialog.preview.text.text() == "Nothing changes in the past so far."
    assert not dialog.preview.picture.isVisible()
    add(shop, dialog, shop.session.settings.number("logistics.per_order") + 3.0, QDate(2023, 11, 1))
    rows = dialog.preview.picture.twin().rows
    changed = [row for row in rows if abs(float(row[3] or 0.0)) > 0.01]
    # Two orders a day, one in fifty of them a refund only, three euros each.
    assert [row[0] for row in changed] == ["November 2023", "December 2023"]
    total = sum(float(row[3] or 0.0) for row in changed)
    assert -3.0 * 2 * 61 <= total <= -3.0 * 2 * 55
    said = dialog.preview.text.text()
    assert said.startswith(f"CM3 changes by \N{MINUS SIGN}\N{EURO SIGN}{-total:.0f} over 2 months, from November 2023")
    assert not shop.session.settings.is_set("logistics.per_order")


def test_a_value_that_is_taken_away_again_leaves_the_past_as_it_is(shop: Desk) -> None:
    dialog = dialog_on(shop, "logistics.per_order")
    add(shop, dialog, 9.0, QDate(2023, 11, 1))
    assert dialog.preview.picture.isVisible()
    dialog.table.selectRow(1)
    shop.qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    shop.settle()
    assert not dialog.preview.picture.isVisible()
    assert dialog.preview.text.text() == "Nothing changes in the past so far."


def test_fixed_costs_show_in_the_operating_result(shop: Desk) -> None:
    dialog = dialog_on(shop, "fixed_costs.monthly")
    add(shop, dialog, 310.0, QDate(2023, 12, 1))
    assert dialog.preview.text.text() == "Result changes by \N{MINUS SIGN}\N{EURO SIGN}310 in December 2023."


def test_what_rebuilds_the_facts_is_not_previewed_but_said(shop: Desk) -> None:
    dialog = dialog_on(shop, "vat.country.DE.rate")
    add(shop, dialog, 10.0, QDate(2023, 12, 1))
    assert "read anew" in dialog.preview.text.text()
    assert not dialog.preview.picture.isVisible()
