import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.advice import Advice, AdvicePanel
from ecomkpi_desktop.ui.widgets.corridor_bar import corridor_scale
from ecomkpi_desktop.ui.widgets.form_row import FormRow
from ecomkpi_desktop.ui.widgets.labels import Text
from ecomkpi_desktop.ui.widgets.notice import Notice
from ecomkpi_desktop.ui.widgets.sparkline import Sparkline
from ecomkpi_desktop.ui.widgets.state_view import StateView
from ecomkpi_desktop.ui.widgets.table_view import TableView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme("light")
    made.install(qapp)
    return made


def inked(image: QImage) -> int:
    ground = image.pixelColor(0, 0)
    return sum(image.pixelColor(x, y) != ground for x in range(image.width()) for y in range(image.height()))


def test_a_long_label_wraps_instead_of_being_cut(qtbot: QtBot, theme: Theme) -> None:
    label = Text("Part de la valeur HT de la ligne, quand aucun coût unitaire n’est connu. " * 3, theme)
    qtbot.addWidget(label)
    label.setFixedWidth(200)
    assert label.hasHeightForWidth()
    assert label.heightForWidth(200) > 4 * label.fontMetrics().height()


def test_a_sparkline_leaves_gaps_and_needs_two_points(qtbot: QtBot, theme: Theme) -> None:
    line = Sparkline(theme, "CM3")
    qtbot.addWidget(line)
    line.resize(96, 28)
    empty = inked(line.grab().toImage())
    line.set_values((math.nan, 3.0), "unknown")
    assert inked(line.grab().toImage()) == empty
    line.set_values((1.0, math.nan, 3.0, 2.0), "from 1 to 2")
    assert inked(line.grab().toImage()) > empty
    assert line.accessibleDescription() == "from 1 to 2"


@pytest.mark.parametrize(
    ("floor", "ceiling", "value"), [(3.0, 5.0, 2.8), (0.1, 0.4, -0.3), (40.0, 1e6, 64.0), (1.0, 20.0, 31.0)]
)
def test_floor_and_value_are_always_on_the_axis_of_a_corridor(floor: float, ceiling: float, value: float) -> None:
    low, high = corridor_scale(floor, ceiling, value)
    assert low <= min(floor, value)
    assert high > max(floor, value)
    assert high <= 4 * max(abs(floor), abs(value), ceiling if ceiling < 1e6 else 0)


def test_a_notice_has_a_glyph_a_name_and_can_be_closed(qtbot: QtBot, theme: Theme) -> None:
    notice = Notice(theme)
    qtbot.addWidget(notice)
    assert notice.text == ""
    notice.tell("The document is open elsewhere.", Severity.ERROR)
    assert notice.text == notice.accessibleName() == "The document is open elsewhere."
    assert not notice._icon.pixmap().isNull()
    qtbot.mouseClick(notice._close, Qt.MouseButton.LeftButton)
    assert notice.text == ""


def test_an_empty_state_offers_what_to_do(qtbot: QtBot, theme: Theme) -> None:
    view = StateView(theme)
    qtbot.addWidget(view)
    view.show_empty("No sessions", "Import the analytics export.", "trends", "import", "Import files…")
    with qtbot.waitSignal(view.acted) as acted:
        qtbot.mouseClick(view.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert acted.args == ["import"]
    view.show_error("This page cannot be computed", "Something unexpected happened.")
    assert view.accessibleName() == "This page cannot be computed"
    assert view.findChild(QPushButton).isHidden()


def test_advice_without_words_takes_no_room(qtbot: QtBot, theme: Theme) -> None:
    panel = AdvicePanel(theme)
    qtbot.addWidget(panel)
    panel.set_advice(Advice(means="It earns.", do_not="Do not spend more."))
    assert panel.isVisibleTo(None) or not panel.isHidden()
    assert panel.accessibleDescription() == "It earns. Do not spend more."
    panel.set_advice(Advice())
    assert panel.isHidden()


def test_a_form_row_names_its_field_with_unit_and_help(qtbot: QtBot, theme: Theme) -> None:
    field = QLineEdit()
    row = FormRow("Shipping cost", field, theme, help_text="Per order.", unit="€")
    qtbot.addWidget(row)
    assert field.accessibleName() == "Shipping cost (€)"
    assert field.accessibleDescription() == "Per order."
    assert row.label.buddy() is field


def test_a_table_is_copied_with_its_headings_by_key(qtbot: QtBot, theme: Theme) -> None:
    model = TableModel([Column("Channel", lambda row: row[0]), Column("CM3", lambda row: row[1], numeric=True)])
    view = TableView(model, "Ladder", theme)
    qtbot.addWidget(view)
    view.resize(500, 200)
    view.show()
    model.set_rows([("Google", 1.5), ("Meta", 2.5)])
    view.setFocus()
    view.selectRow(1)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Channel\tCM3"
    assert [line.split("\t")[0] for line in lines[1:]] == ["Meta"]


def test_columns_are_as_wide_as_their_words_and_share_what_is_left(qtbot: QtBot, theme: Theme) -> None:
    model = TableModel([Column("A", lambda row: row), Column("A much longer heading", lambda row: row, numeric=True)])
    view = TableView(model, "Table", theme)
    qtbot.addWidget(view)
    model.set_rows(["short", "a text that is longer than the others"])
    view.resize(900, 200)
    view.show()
    needed = view.fontMetrics().horizontalAdvance("a text that is longer than the others")
    assert view.columnWidth(0) > needed
    narrow = view.columnWidth(0)
    view.resize(1200, 200)
    qtbot.waitUntil(lambda: view.columnWidth(0) >= narrow)
    assert view.horizontalHeader().length() <= view.viewport().width()
