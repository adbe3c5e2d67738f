"""The data page and the rows behind figures."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.ui.pages.data.page import DataPage
from ecomkpi_desktop.ui.pages.data.rows import RowsDialog
from ecomkpi_desktop.ui.pages.data.source_rows import SourceRowsDialog
from ecomkpi_desktop.workspace.edits import AddImport
from tests.ui.pages.conftest import Desk
from tests.workspace.making import made

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def files(page: Any) -> list[str]:
    return [page.model.row_at(row).file for row in range(page.model.rowCount())]


def test_the_imports_are_listed_with_their_accounting(shop: Desk) -> None:
    page = shop.show(DataPage)
    assert files(page) == ["orders.csv", "ads.csv", "visits.csv"]
    record = page.model.row_at(0)
    assert record.rows_read == record.rows_accepted + record.rows_rejected + record.rows_ignored
    assert len(page.timeline.marks) == 3


def test_an_import_is_taken_out_and_put_back(shop: Desk) -> None:
    page = shop.show(DataPage)
    page.table.setCurrentIndex(page.model.index(1, 0))
    shop.qtbot.mouseClick(page.remove_button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert [record.file for record in shop.session.imports] == ["orders.csv", "visits.csv"]
    assert files(page) == ["orders.csv", "visits.csv", "ads.csv"]
    assert page.record.file == "ads.csv"
    assert page.restore_button.isVisibleTo(page)
    shop.qtbot.mouseClick(page.restore_button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert sorted(record.file for record in shop.session.imports) == ["ads.csv", "orders.csv", "visits.csv"]


def test_undo_puts_an_import_back_too(shop: Desk) -> None:
    page = shop.show(DataPage)
    shop.qtbot.mouseClick(page.remove_button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert "orders.csv" not in [record.file for record in shop.session.imports]
    shop.session.undo_stack.undo()
    shop.settle()
    assert "orders.csv" in [record.file for record in shop.session.imports]


def test_clicking_a_bar_of_the_timeline_chooses_its_import(shop: Desk) -> None:
    page = shop.show(DataPage)
    mark = page.timeline.marks[2]
    shop.qtbot.mouseClick(page.timeline, Qt.MouseButton.LeftButton, pos=mark.area.center().toPoint())
    assert page.record.file == "visits.csv"


def test_an_issue_shows_the_rows_it_is_about(shop: Desk) -> None:
    page = shop.show(DataPage)
    box = page.details.boxes[0]
    shop.qtbot.mouseClick(box._show, Qt.MouseButton.LeftButton)
    shop.settle()
    assert box._table is not None
    assert box._table.model().rowCount() == 1


def test_the_orders_reconcile_step_by_step(shop: Desk) -> None:
    page = shop.show(DataPage)
    model = page.details.account.model
    rows = [model.row_at(row) for row in range(model.rowCount())]
    total, *steps, net, residual = [row[1] for row in rows]
    assert total + sum(steps) - net == pytest.approx(residual, abs=0.005)
    assert residual == pytest.approx(0.0, abs=0.005)
    page.table.setCurrentIndex(page.model.index(1, 0))
    assert not page.details.account.isVisibleTo(page)


def test_files_dropped_on_the_page_go_to_the_wizard(shop: Desk, tmp_path: Path) -> None:
    page = shop.show(DataPage)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "more.csv"))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, left, none))
    assert page.drop.property("over") == "true"
    QApplication.sendEvent(page, QDropEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, left, none))
    assert shop.imports[-1] == [tmp_path / "more.csv"]


def test_files_and_folders_are_asked_for_before_the_wizard_opens(
    shop: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shop.show(DataPage)
    before = len(shop.imports)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    page.drop.folder_wanted.emit()  # and the user changes their mind
    assert len(shop.imports) == before
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(tmp_path))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(tmp_path / "more.csv")], ""))
    page.drop.folder_wanted.emit()
    page.drop.files_wanted.emit()
    assert shop.imports[before:] == [[tmp_path], [tmp_path / "more.csv"]]


def test_the_rows_behind_a_figure_say_file_and_row(shop: Desk) -> None:
    dialog = RowsDialog(shop.context, "cm3")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    shop.qtbot.addWidget(dialog)
    dialog.show()
    shop.settle()
    found = dialog.view._found
    assert [one.kind.value for one in found] == ["orders", "spend"]
    file, _sheet, row, *_values = found[0].rows[0]
    assert file == "orders.csv"
    year = shop.session.selection
    assert year is not None
    assert row >= 2
    assert "row" in dialog.count.text()
    assert dialog.view.tabs.isVisibleTo(dialog)
    shop.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_rows_of_an_import_are_shown(shop: Desk) -> None:
    page = shop.show(DataPage)
    shop.qtbot.mouseClick(page.rows_button, Qt.MouseButton.LeftButton)
    shop.settle()
    dialog = page.findChild(SourceRowsDialog)
    assert dialog is not None
    assert dialog.view.model.rowCount() == shop.session.imports[0].rows_accepted
    titles = [column.title for column in dialog.view.model.columns]
    assert titles[0] == "File"
    assert "Order number" in titles
    dialog.close()


def test_what_found_no_partner_is_listed_with_its_rows(shop: Desk) -> None:
    page = shop.show(DataPage)
    assert "found its order" in page.unmatched.advice.text()
    assert not page.unmatched.table.isVisibleTo(page)
    moment = datetime(2023, 1, 5, 10)  # noqa: DTZ001 - local time
    payments = {"order_id": ["O1", "NOBODY"], "paid_at": [moment, moment], "entry": ["sale", "sale"],
                "amount": [61.0, 15.5], "fee": [1.0, 0.5], "currency": ["EUR", "XYZ"]}  # fmt: skip
    shop.session.edit(AddImport(made(Kind.PAYMENTS, payments, file="stripe.csv")))
    shop.settle()
    assert [box.issue.code for box in page.unmatched.boxes] == ["rates_missing"]
    lost = page.unmatched.chosen
    assert (lost.kind, lost.count, lost.amount, lost.rows[0].row) == (Kind.PAYMENTS, 1, 15.5, 3)
    assert "Import the orders" in page.unmatched.advice.text()
    shop.qtbot.mouseClick(page.unmatched.rows_button, Qt.MouseButton.LeftButton)
    shop.settle()
    dialog = page.findChild(SourceRowsDialog)
    assert dialog is not None
    assert [row[:3] for row in dialog.view._found[0].rows] == [("stripe.csv", "", 3)]
    assert dialog.count.text().startswith("1 row")
    dialog.close()
