"""Columns as wide as what stands in them, found without writing every number."""

import random
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn
from ecomkpi_desktop.ui.theme.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SIZES = (1, 9, 99, 999.94, 999.99, 1_000, 12_345.67, 999_999, 7_654_321)


class Dress:
    def __init__(self, language: str) -> None:
        self.theme = Theme("light")
        self.formats = Formats(QLocale(language))


@pytest.mark.parametrize("language", ["fr_FR", "en_GB"])
@pytest.mark.parametrize("unit", [Unit.MONEY, Unit.RATE, Unit.COUNT, Unit.RATIO, Unit.NUMBER])
def test_no_number_is_cut_off_in_a_column(qtbot: QtBot, language: str, unit: Unit) -> None:
    chance = random.Random(7)
    dress: Any = Dress(language)
    for _ in range(12):
        values = [chance.choice(SIZES) * chance.choice((-1, 1)) * chance.random() for _ in range(20)]
        rows: tuple[tuple[Cell, ...], ...] = tuple((f"Canal {'x' * int(abs(one) % 13)}", one) for one in values)
        table = TwinTable(dress, "table")
        qtbot.addWidget(table)
        table.show_twin(Twin((TwinColumn("C"), TwinColumn("V", unit)), (*rows, ("none", None))))
        metrics = QFontMetrics(table.view.font())
        for row in range(table.model.rowCount()):
            for column in range(2):
                text = str(table.model.index(row, column).data())
                assert metrics.horizontalAdvance(text) < table.view.columnWidth(column), text


def test_columns_move_closer_together_before_a_table_scrolls_sideways(qtbot: QtBot) -> None:
    dress: Any = Dress("fr_FR")
    table = TwinTable(dress, "table")
    qtbot.addWidget(table)
    columns = (TwinColumn("Canal"), *(TwinColumn(f"Colonne {number}", Unit.MONEY) for number in range(8)))
    table.show_twin(Twin(columns, (("Référencement naturel", *(1234.5 * number for number in range(8))),)))
    table.show()

    def widths_at(width: int) -> list[int]:
        table.resize(width, 200)
        return [table.view.columnWidth(column) for column in range(9)]

    easy = sum(table.view._widths)
    assert sum(widths_at(easy + 200)) > easy
    assert sum(widths_at(easy - 60)) <= table.view.viewport().width()
    qtbot.waitUntil(lambda: table.view.horizontalScrollBar().maximum() == 0)
    assert widths_at(300) == table.view._tight
    qtbot.waitUntil(lambda: table.view.horizontalScrollBar().maximum() > 0)
