"""The window of the audit: what it says, answering on the spot, undo, other channels, where it leads."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.models.session import Session
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.audit.dialog import AuditDialog
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.workspace.edits import AddImport, Batch, SetSetting
from tests.ui.pages.conftest import orders, sessions, spend

PATIENCE = 30_000
Open = Callable[..., AuditDialog]


@pytest.fixture
def context(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Context]:
    theme = Theme("light")
    theme.install(qapp)
    session = Session()
    with qtbot.waitSignal(session.opened, timeout=PATIENCE):
        session.create(tmp_path / "shop.ekpi")
    yield Context(session, Formats(QLocale("en_GB")), theme)
    session.shutdown()


@pytest.fixture
def open_audit(qtbot: QtBot, context: Context) -> Open:
    def open_one(*tables: Any) -> AuditDialog:
        session = context.session
        if tables:
            session.edit(Batch(tuple(AddImport(table) for table in tables)))
            qtbot.waitUntil(lambda: session.is_ready and session.runner.is_idle, timeout=PATIENCE)
            session.undo_stack.clear()
        dialog = AuditDialog(context)
        qtbot.addWidget(dialog)
        dialog.resize(900, 760)
        dialog.show()
        if tables:
            wait(qtbot, context, lambda: dialog.audit is not None)
        return dialog

    return open_one


def wait(qtbot: QtBot, context: Context, holds: Callable[[], object]) -> None:
    session = context.session
    qtbot.waitUntil(lambda: bool(holds()) and session.runner.is_idle and session.sequence.is_idle, timeout=PATIENCE)


def test_the_biggest_paid_channel_is_told_as_a_range_with_three_estimates(open_audit: Open) -> None:
    dialog = open_audit(orders(), spend())
    audit = dialog.audit
    assert audit is not None
    assert audit.subject.channel == "Google Ads"
    assert dialog.chooser.currentText() == "Google Ads"
    assert " to " in dialog.result_text
    assert list(dialog.questions.rows) == [swing.key for swing in audit.strongest]
    assert len(dialog.questions.rows) == 3
    assert all("Moves it by" in row.effect for row in dialog.questions.rows.values())
    assert dialog.steps.shown[-1].action == "acquisition"


def test_an_answer_narrows_the_range_stays_in_its_place_and_is_undone(
    qtbot: QtBot, context: Context, open_audit: Open
) -> None:
    dialog = open_audit(orders(), spend())
    before = dialog.audit
    assert before is not None
    row = dialog.questions.first_open()
    assert row is not None
    box = row.field.box
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "5")
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    wait(qtbot, context, lambda: row.mark == "your figure" and dialog.audit is not before)
    after = dialog.audit
    assert after is not None
    assert context.session.settings.number(row.key) == 5.0
    assert after.cm3.high - after.cm3.low < before.cm3.high - before.cm3.low
    assert next(iter(dialog.questions.rows)) == row.key, "it does not jump"
    assert row.effect == "It no longer widens the range."
    assert len(dialog.questions.rows) == 4, "another one is asked in its stead"
    qtbot.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    wait(qtbot, context, lambda: row.mark == "estimated")
    assert not context.session.settings.is_set(row.key)


def test_a_default_that_is_right_is_confirmed_and_estimated_again(
    qtbot: QtBot, context: Context, open_audit: Open
) -> None:
    dialog = open_audit(orders(), spend())
    row = dialog.questions.first_open()
    assert row is not None
    value = context.session.settings.number(row.key)
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    wait(qtbot, context, lambda: row.mark == "your figure")
    assert context.session.settings.is_set(row.key)
    assert context.session.settings.number(row.key) == value
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    wait(qtbot, context, lambda: row.mark == "estimated")
    assert not context.session.settings.is_set(row.key)


def test_without_spend_it_says_which_file_to_drop(qtbot: QtBot, context: Context, open_audit: Open) -> None:
    dialog = open_audit(orders())
    asked: list[Any] = []
    context.import_wanted.connect(asked.append)
    first = dialog.steps.shown[0]
    assert first.action == "import"
    assert "Drop the file that says what" in first.text
    assert "as long as advertising costs less than" in dialog.verdict
    button = next(one for one in dialog.steps.findChildren(QAbstractButton) if one.property("action") == "import")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [[]]


def test_another_channel_is_audited_in_its_place(qtbot: QtBot, context: Context, open_audit: Open) -> None:
    dialog = open_audit(orders(), spend(), sessions())
    place = dialog.chooser.findData("E-mail")
    dialog.chooser.setCurrentIndex(place)
    dialog.chooser.activated.emit(place)
    wait(qtbot, context, lambda: dialog.audit is not None and dialog.audit.subject.channel == "E-mail")
    assert "No file says what E-mail costs" in dialog.steps.shown[0].text


def test_when_all_is_answered_one_amount_is_left(qtbot: QtBot, context: Context, open_audit: Open) -> None:
    dialog = open_audit(orders(), spend())
    session = context.session
    for key, value in (
        ("cost.restock_share", 0.8), ("logistics.per_order", 4.0), ("logistics.per_item", 0.1),
        ("logistics.packaging", 0.5), ("logistics.per_return", 3.0), ("payment.pct", 0.014), ("payment.fixed", 0.25),
    ):  # fmt: skip
        session.edit(SetSetting(key, value))
    wait(qtbot, context, lambda: dialog.audit is not None and not dialog.audit.cm3.swings)
    assert " to " not in dialog.result_text
    assert "nothing in this figure is an estimate any more" in dialog.verdict


def test_without_orders_it_asks_for_them(open_audit: Open) -> None:
    dialog = open_audit()
    assert dialog.is_empty
    dialog._show(None)
    assert dialog._state.accessibleName() == "No order in this period"


@pytest.mark.parametrize("size", [(900, 760), (879, 480), (640, 400)])
def test_nothing_is_clipped_or_nameless(qtbot: QtBot, open_audit: Open, size: tuple[int, int]) -> None:
    dialog = open_audit(orders(), spend())
    dialog.resize(*size)
    qtbot.waitUntil(lambda: dialog.size().toTuple() == size)

    def is_cut(label: QLabel) -> bool:
        if label.wordWrap():
            return label.height() < label.heightForWidth(label.width())
        return label.width() < label.sizeHint().width() or label.height() < label.sizeHint().height()

    def clipped() -> list[str]:
        return [one.text() for one in dialog.findChildren(QLabel) if one.isVisible() and one.text() and is_cut(one)]

    qtbot.waitUntil(lambda: clipped() == [])
    unnamed = [
        type(one).__name__ for one in dialog.findChildren(QAbstractButton)
        if one.isVisible() and not one.accessibleName() and not one.text()
    ]  # fmt: skip
    assert unnamed == []
