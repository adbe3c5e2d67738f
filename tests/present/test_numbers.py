import math
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from ecomkpi_desktop.kpi.figure import Figure, Reason, Unit
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.present.numbers import NOT_AVAILABLE, Formats

FR = Formats(QLocale("fr_FR"))
EN = Formats(QLocale("en_GB"))


def test_french_money_has_narrow_groups_and_a_no_break_space_before_the_euro() -> None:
    assert FR.money(1234567.891) == "1\u202f234\u202f567,89\u00a0€"
    assert EN.money(1234567.891) == "€1,234,567.89"


def test_a_loss_is_written_with_a_minus_and_never_in_brackets() -> None:
    assert FR.money(-1234.5) == "−1\u202f234,50\u00a0€"
    assert EN.money(-1234.5) == "−€1,234.50"


def test_what_rounds_to_nothing_has_no_sign() -> None:
    assert FR.money(-0.001) == "0,00\u00a0€"
    assert FR.change(1000.0001, 1000.0, Unit.MONEY) == "0,0\u202f%"


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [
        (950, "950\u00a0€", "€950"),
        (9_999, "9\u202f999\u00a0€", "€9,999"),
        (12_345, "12,3\u00a0k€", "€12.3k"),
        (123_456, "123\u00a0k€", "€123k"),
        (999_600, "1,00\u00a0M€", "€1.00M"),
        (1_234_567, "1,23\u00a0M€", "€1.23M"),
        (-45_678, "−45,7\u00a0k€", "−€45.7k"),
    ],
)
def test_amounts_are_short_on_axes_and_dials(value: float, french: str, english: str) -> None:
    assert FR.compact_money(value) == french
    assert EN.compact_money(value) == english


def test_rates_and_ratios_read_as_in_the_trade() -> None:
    assert FR.rate(0.1234) == "12,3\u202f%"
    assert EN.rate(0.1234) == "12.3%"
    assert FR.ratio(3.21) == "3,21\u00a0:\u00a01"
    assert EN.ratio(3.21) == "3.21:1"


def test_days_are_grouped_as_every_other_number() -> None:
    assert FR.days(5466).startswith("5\u202f466")
    assert EN.days(5466).startswith("5,466")
    assert EN.days(41).startswith("41")


def test_what_is_not_available_is_never_zero() -> None:
    for write in (FR.money, FR.rate, FR.ratio, FR.count, FR.compact_money, FR.days, FR.months, FR.day_of_month):
        assert write(None) == NOT_AVAILABLE
        assert write(math.nan) == NOT_AVAILABLE
    missing = Figure("conversion_rate", None, Unit.RATE, reason=Reason.NO_SESSIONS)
    assert FR.figure(missing) == "sessions unknown"


def test_a_change_is_in_the_unit_people_expect() -> None:
    assert FR.change(110, 100, Unit.MONEY) == "+10,0\u202f%"
    assert FR.change(-90, -100, Unit.MONEY) == "+10,0\u202f%"
    assert FR.change(0.30, 0.25, Unit.RATE) == "+5,0 pt"
    assert FR.change(2.8, 3.1, Unit.RATIO) == "−0,30"
    assert FR.change(2.74, 2.78, Unit.NUMBER) == "−0,04"  # not “as before” beside 2,74
    assert FR.change(18, 20, Unit.DAY_OF_MONTH) == "−2 d"
    assert FR.change(5, 0, Unit.MONEY) == ""
    assert FR.change(None, 4, Unit.MONEY) == ""


def test_periods_are_named_as_people_name_them() -> None:
    assert FR.period(Period(date(2024, 3, 1), date(2024, 4, 1))) == "mars 2024"
    assert FR.period(Period(date(2024, 1, 1), date(2025, 1, 1))) == "2024"
    assert FR.period(Period(date(2023, 12, 1), date(2024, 12, 1))) == "déc. 2023\u00a0– nov. 2024"
    assert FR.period(Period(date(2024, 3, 4), date(2024, 3, 11))) == "04/03/2024\u00a0– 10/03/2024"
    assert FR.period(Period(date(2024, 3, 4), date(2024, 3, 5))) == "04/03/2024"


def test_another_currency_has_its_own_sign_or_its_code() -> None:
    assert Formats(QLocale("en_GB"), "GBP").money(12) == "£12.00"
    assert Formats(QLocale("en_GB"), "CHF").money(12) == "CHF\u00a012.00"
    assert Formats(QLocale("fr_FR"), "CHF").money(12) == "12,00\u00a0CHF"
    assert Formats(QLocale("fr_FR"), "XYZ").compact_money(2_000_000) == "2,00\u00a0MXYZ"


def test_every_unit_has_a_way_to_be_written() -> None:
    for unit in Unit:
        assert FR.value(12.0, unit) not in {"", NOT_AVAILABLE}
        assert FR.compact(123456.0, unit) not in {"", NOT_AVAILABLE}
