"""A figure has the same decimals on a tile, in a table, on paper and in the workbook."""

import re
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.output.annexes.kit import Kit
from ecomkpi_desktop.output.summary.dials import dial_text
from ecomkpi_desktop.output.workbook.cells import unit_format
from ecomkpi_desktop.present.decimals import Place, decimals_of
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.plots.twin import TwinColumn, cell_text

EN = Formats(QLocale("en_GB"))
FR = Formats(QLocale("fr_FR"))
NO_INK: Any = None
VALUES = (0.0, 0.004, 2.996, 12.5, 483.333, 999.99)


@pytest.mark.parametrize("figure_id", REGISTRY)
@pytest.mark.parametrize("value", VALUES)
def test_a_figure_reads_the_same_wherever_it_stands(figure_id: str, value: float) -> None:
    unit = REGISTRY[figure_id].unit
    figure = Figure(figure_id, value, unit)
    kit = Kit(NO_INK, NO_INK, EN, 0.0)
    written = {
        "tile": EN.compact(value, unit),
        "label": EN.figure(figure),
        "table": cell_text(value, TwinColumn("", unit), EN),
        "dial on paper": dial_text(figure, EN),
        "table on paper": kit.value(figure_id, value),
    }
    assert len(set(written.values())) == 1, written
    if unit is not Unit.MONEY and unit in {Unit.RATE, Unit.RATIO, Unit.NUMBER}:
        places = unit_format(unit, "").rstrip("%").partition(".")[2]
        assert re.search(rf"\.\d{{{len(places)}}}(?!\d)", written["table"]), written


@pytest.mark.parametrize(
    ("value", "french"),
    [(0.0, "0 €"), (-0.001, "0 €"), (0.5, "0,50 €"), (-45.0, "−45,00 €"), (999.994, "999,99 €"), (999.996, "1 000 €"),
     (12_345.6, "12 346 €")],
)  # fmt: skip
def test_cents_are_written_of_small_amounts_only_and_of_nothing_never(value: float, french: str) -> None:
    assert FR.value(value, Unit.MONEY).replace("\u00a0", " ").replace("\u202f", " ") == french


def test_a_quotient_has_the_decimals_that_its_corridor_needs_and_a_bound_those_that_say_something() -> None:
    assert [EN.value(value, Unit.RATIO) for value in (1.99, 2.0, 3.0, 3.01)] == ["1.99:1", "2.00:1", "3.00:1", "3.01:1"]
    assert [EN.value(value, Unit.RATIO, Place.BOUND) for value in (3.0, 2.5)] == ["3:1", "2.5:1"]
    assert [EN.value(value, Unit.MONEY, Place.BOUND) for value in (3.0, 2.5)] == ["€3", "€2.50"]
    assert EN.change(2.99, 3.0, Unit.RATIO) == "−0.01"


def test_a_small_rate_keeps_what_a_lever_moves() -> None:
    assert EN.value(0.0213, Unit.RATE) == "2.1%"
    assert EN.value(0.0213, Unit.RATE, Place.LEVER) == "2.13%"
    assert EN.value(0.213, Unit.RATE, Place.LEVER) == "21.3%"
    assert EN.value(0.05, Unit.RATE, Place.BOUND) == "5%"


def test_every_unit_has_its_decimals() -> None:
    assert {unit: decimals_of(unit) for unit in Unit} == {
        Unit.MONEY: 2, Unit.RATE: 1, Unit.RATIO: 2, Unit.COUNT: 0, Unit.NUMBER: 2, Unit.DAYS: 0, Unit.MONTHS: 0,
        Unit.DAY_OF_MONTH: 0,
    }  # fmt: skip
