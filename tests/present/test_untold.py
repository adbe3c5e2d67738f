import math

import pytest
from PySide6.QtCore import QLocale

from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.present.numbers import NOT_AVAILABLE, Formats
from ecomkpi_desktop.present.spans import span_words
from ecomkpi_desktop.present.untold import AtMost, NotTold, as_told, times

EN = Formats(QLocale("en_GB"))
ONE = Figure("cm3", 12345.0, Unit.MONEY, untold=True)


def test_a_spend_that_nobody_told_is_never_written_as_0() -> None:
    assert EN.figure(Figure("marketing_spend", 0.0, Unit.MONEY, untold=True)) == "not told"
    assert EN.figure(Figure("marketing_spend", 0.0, Unit.MONEY)) == "€0"
    told = as_told("marketing_spend", 0.0, untold=True)
    assert {write(told) for write in (EN.money, EN.compact_money, EN.count, EN.rate)} == {"not told"}


def test_what_comes_after_it_is_the_most_there_can_be() -> None:
    assert EN.figure(ONE) == "≤\u00a0€12,345"
    assert EN.short_figure(ONE) == "≤\u00a0€12.3k"
    assert EN.rate(as_told("cm3_rate", 0.381, untold=True)) == "≤\u00a038.1%"
    assert EN.money(as_told("cm3", -5.0, untold=True), 0) == "≤\u00a0−€5"
    assert EN.figure(Figure("cm2", 12345.0, Unit.MONEY, untold=True)) == "€12,345"


@pytest.mark.parametrize("value", [None, math.nan])
def test_what_is_not_available_stays_that(value: float | None) -> None:
    assert EN.value(as_told("marketing_spend", value, untold=True), Unit.MONEY) == NOT_AVAILABLE


def test_a_number_in_thousands_says_the_same_of_itself() -> None:
    assert isinstance(times(NotTold(), 0.001), NotTold)
    found = times(AtMost(5000.0), 0.001)
    assert isinstance(found, AtMost)
    assert found == 5.0
    assert not isinstance(times(5000.0, 0.001), AtMost)


def test_the_two_ends_say_that_they_lie_before_marketing() -> None:
    spanned = Figure("cm3", 12345.0, Unit.MONEY, span=(11000.0, 13000.0), untold=True)
    assert span_words(spanned, EN) == "between €11.0k and €13.0k before marketing"
