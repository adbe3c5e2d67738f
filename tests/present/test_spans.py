"""The two ends of a figure whose costs are not all known, as a dial has room for them."""

import pytest
from PySide6.QtCore import QLocale

from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.spans import span_ends


@pytest.mark.parametrize(
    ("low", "high", "english", "french"),
    [
        (69_500.0, 145_000.0, "€69.5 – 145k", "69,5 – 145 k€"),
        (900.0, 1_450.0, "€900.00 – 1,450", "900,00 – 1 450 €"),
        (1_450.0, 20_000.0, "€1,450 – 20.0k", "1 450 € – 20,0 k€"),
        (-2_000.0, 20_000.0, "−€2,000 – €20.0k", "−2 000 € – 20,0 k€"),
    ],
)
def test_the_unit_of_two_ends_is_written_once(low: float, high: float, english: str, french: str) -> None:
    figure = Figure("cm3", high, Unit.MONEY, span=(low, high))
    written = [span_ends(figure, Formats(QLocale(name))) for name in ("en_GB", "fr_FR")]
    assert [text.replace("\xa0", " ").replace("\u202f", " ") for text in written] == [english, french]


def test_a_figure_whose_costs_are_known_has_no_ends() -> None:
    assert span_ends(Figure("cm3", 145_000.0, Unit.MONEY), Formats(QLocale("en_GB"))) == ""
