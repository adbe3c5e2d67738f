"""Words of the hidden costs."""

from PySide6.QtCore import QLocale

from ecomkpi_desktop.present.costs import gate_reasons
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.review.costs.gate import Gate
from ecomkpi_desktop.settings.cost_lines import FIRST_COSTS, HIDDEN_COSTS

EN = Formats(QLocale("en_US"), "EUR")


def test_the_gate_says_how_many_of_its_costs_are_hidden_ones_where_others_are_asked_too() -> None:
    (alone,) = gate_reasons(Gate(HIDDEN_COSTS[:2]), EN)
    assert alone.startswith("2 cost line(s) not answered: ")
    (both,) = gate_reasons(Gate((*HIDDEN_COSTS[:2], FIRST_COSTS[1])), EN)
    assert both.startswith("3 cost line(s) not answered, 2 of the 20 hidden costs among them: ")
    (others,) = gate_reasons(Gate((FIRST_COSTS[1],)), EN)
    assert others.startswith("1 cost line(s) not answered: ")
