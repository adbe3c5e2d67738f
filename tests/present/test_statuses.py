from ecomkpi_desktop.present.statuses import status_tone, status_word


def test_a_month_that_covers_its_costs_after_its_marker_is_late_not_high() -> None:
    assert status_word("above", "break_even_day") == "too late"
    assert status_tone("above", "break_even_day") == "below"


def test_elsewhere_above_is_above() -> None:
    assert (status_word("above", "ltv_cac"), status_tone("above", "ltv_cac")) == ("above", "above")
    assert (status_word("in", "break_even_day"), status_tone("in", "break_even_day")) == ("in the corridor", "in")
