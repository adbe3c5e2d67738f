from datetime import date

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.models.presets import Preset, preset_of, preset_period, shifted

FIRST, LAST = date(2022, 1, 3), date(2024, 12, 9)


def test_complete_months_end_where_the_data_do() -> None:
    assert preset_period(Preset.LAST_MONTH, FIRST, LAST) == Period(date(2024, 11, 1), date(2024, 12, 1))
    assert preset_period(Preset.LAST_12_MONTHS, FIRST, LAST) == Period(date(2023, 12, 1), date(2024, 12, 1))
    whole = date(2024, 12, 31)
    assert preset_period(Preset.LAST_MONTH, FIRST, whole) == Period(date(2024, 12, 1), date(2025, 1, 1))


def test_a_preset_never_begins_before_the_data() -> None:
    assert preset_period(Preset.LAST_12_MONTHS, date(2024, 9, 15), LAST) == Period(date(2024, 9, 1), date(2024, 12, 1))
    assert preset_period(Preset.LAST_MONTH, date(2024, 12, 2), LAST) is None


def test_the_year_to_date_holds_the_month_that_runs() -> None:
    assert preset_period(Preset.YEAR_TO_DATE, FIRST, LAST) == Period(date(2024, 1, 1), date(2024, 12, 10))


def test_a_period_finds_its_name_again() -> None:
    for preset in Preset:
        period = preset_period(preset, FIRST, LAST)
        if period is not None:
            assert preset_of(period, FIRST, LAST) is preset
    assert preset_of(Period(date(2024, 2, 2), date(2024, 2, 9)), FIRST, LAST) is Preset.CUSTOM


def test_a_step_back_and_forth_returns_to_the_same_days() -> None:
    for period in (Period(date(2024, 1, 1), date(2024, 4, 1)), Period(date(2024, 1, 9), date(2024, 1, 16))):
        assert shifted(shifted(period, -1), 1) == period
    assert shifted(Period(date(2024, 3, 1), date(2024, 4, 1)), -1) == Period(date(2024, 2, 1), date(2024, 3, 1))
