from datetime import date

import pytest

from ecomkpi_desktop.kpi.figure import Figure, Reason, Unit
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.corridors import activity_band, growth_headroom, is_under_invested
from ecomkpi_desktop.review.status import (
    EDGE,
    Corridor,
    Status,
    corridor_of,
    only_channel,
    shown_status,
    shown_statuses,
    status_of,
    statuses,
)
from ecomkpi_desktop.settings.definitions import ACTIVITIES
from ecomkpi_desktop.settings.values import Settings

BELOW, IN, ABOVE, UNKNOWN = Status.BELOW, Status.IN, Status.ABOVE, Status.UNKNOWN
VALUES = (1.99, 2.00, 3.00, 3.01, 5.00, 5.01)


def in_phase(phase: str) -> Settings:
    return Settings().with_value("phase", phase)


def ltv_cac(value: float | None) -> Figure:
    return Figure("ltv_cac", value, Unit.RATIO)


def rate(figure_id: str, value: float) -> Figure:
    return Figure(figure_id, value, Unit.RATE)


@pytest.mark.parametrize(
    ("phase", "expected"),
    [
        ("pre_seed", (IN, IN, IN, IN, IN, ABOVE)),
        ("seed_series_a", (BELOW, IN, IN, ABOVE, ABOVE, ABOVE)),
        ("post_series_a", (BELOW, BELOW, BELOW, IN, IN, ABOVE)),
        ("maturity", (BELOW, BELOW, IN, IN, IN, ABOVE)),
    ],
)
def test_the_corridor_at_its_bounds_for_every_phase(phase: str, expected: tuple[Status, ...]) -> None:
    settings = in_phase(phase)
    assert tuple(status_of(ltv_cac(value), settings) for value in VALUES) == expected


@pytest.mark.parametrize("value", [-2.0, 0.0, 0.4])
def test_being_low_is_never_an_alert_before_the_seed_round(value: float) -> None:
    assert status_of(ltv_cac(value), in_phase("pre_seed")) is IN


@pytest.mark.parametrize("phase", ["pre_seed", "seed_series_a", "post_series_a", "maturity"])
def test_above_five_to_one_is_possible_under_investment_in_every_phase(phase: str) -> None:
    assert not is_under_invested(5.00, in_phase(phase))
    assert is_under_invested(5.01, in_phase(phase))


def test_a_bound_reached_through_rounding_noise_still_counts_as_reached() -> None:
    assert status_of(ltv_cac(3 - 4e-16 * 3), in_phase("maturity")) is IN
    assert status_of(ltv_cac(0.1 + 0.2 + 4.7), in_phase("maturity")) is IN


def test_the_users_own_floor_moves_the_corridor() -> None:
    settings = in_phase("maturity").with_value("corridor.ltv_cac.maturity.floor", 3.5)
    assert status_of(ltv_cac(3.4), settings) is BELOW
    assert status_of(ltv_cac(3.5), settings) is IN


def test_a_small_step_across_a_bound_waits_for_a_second_period() -> None:
    settings = in_phase("maturity")
    assert status_of(ltv_cac(2.9), settings, ltv_cac(3.1)) is IN
    assert status_of(ltv_cac(2.9), settings, ltv_cac(2.95), IN) is BELOW


def test_a_distance_of_a_fifth_changes_the_status_at_once() -> None:
    settings = in_phase("maturity")
    assert status_of(ltv_cac(2.81), settings, ltv_cac(3.1)) is IN
    assert status_of(ltv_cac(2.80), settings, ltv_cac(3.1)) is BELOW
    assert status_of(ltv_cac(3.15), settings, ltv_cac(2.5)) is BELOW
    assert status_of(ltv_cac(3.20), settings, ltv_cac(2.5)) is IN
    assert status_of(ltv_cac(5.19), settings, ltv_cac(4.0)) is IN
    assert status_of(ltv_cac(5.20), settings, ltv_cac(4.0)) is ABOVE


def test_hysteresis_never_hides_a_jump_across_the_whole_corridor() -> None:
    settings = in_phase("maturity")
    assert status_of(ltv_cac(6.0), settings, ltv_cac(1.0)) is ABOVE
    assert status_of(ltv_cac(1.0), settings, ltv_cac(6.0)) is BELOW


def test_a_rate_that_collapses_changes_at_once_and_one_that_grazes_the_bound_does_not() -> None:
    settings = Settings()
    assert status_of(rate("cm3_rate", 0.095), settings, rate("cm3_rate", 0.12)) is IN
    assert status_of(rate("cm3_rate", -0.20), settings, rate("cm3_rate", 0.12)) is BELOW


def test_an_unknown_period_before_gives_no_hysteresis() -> None:
    assert status_of(ltv_cac(2.95), in_phase("maturity"), ltv_cac(None)) is BELOW


def test_what_is_not_available_is_unknown_and_never_below() -> None:
    assert status_of(Figure("ltv_cac", None, Unit.RATIO, reason=Reason.NO_SPEND), Settings()) is UNKNOWN


def test_a_month_that_never_breaks_even_is_later_than_day_twenty() -> None:
    missed = Figure("break_even_day", None, Unit.DAY_OF_MONTH, reason=Reason.NOT_REACHED)
    unknown = Figure("break_even_day", None, Unit.DAY_OF_MONTH, reason=Reason.NO_FIXED_COSTS)
    assert status_of(missed, Settings()) is ABOVE
    assert status_of(unknown, Settings()) is UNKNOWN
    for day, expected in ((1, IN), (20, IN), (21, ABOVE)):
        assert status_of(Figure("break_even_day", day, Unit.DAY_OF_MONTH), Settings()) is expected


def test_an_amount_is_judged_by_its_rate() -> None:
    figures = {"cm3": Figure("cm3", 500.0, Unit.MONEY), "cm3_rate": rate("cm3_rate", 0.05)}
    assert statuses(figures, Settings())["cm3"] is BELOW
    alone = Figure("cm3", 500.0, Unit.MONEY, inputs={"net_revenue": 1000.0})
    assert status_of(alone, Settings()) is ABOVE


def test_the_gross_margin_corridor_judges_cm1() -> None:
    assert corridor_of("cm1_rate", Settings()) == corridor_of("gross_margin_rate", Settings())
    assert status_of(rate("cm1_rate", 0.29), Settings()) is BELOW


def test_a_figure_without_corridor_is_unknown() -> None:
    assert corridor_of("orders", Settings()) is None
    assert statuses({"orders": Figure("orders", 5, Unit.COUNT)}, Settings()) == {"orders": UNKNOWN}


@pytest.mark.parametrize("activity", ACTIVITIES)
def test_every_activity_has_a_band_that_never_moves_the_status(activity: str) -> None:
    settings = in_phase("maturity").with_value("activity", activity)
    assert activity_band(settings).note
    assert status_of(ltv_cac(2.5), settings) is BELOW


def test_headroom_is_what_the_floor_would_allow_beyond_what_is_spent() -> None:
    figures = {
        "new_customers": Figure("new_customers", 100, Unit.COUNT),
        "ltv": Figure("ltv", 90.0, Unit.MONEY),
        "cac": Figure("cac", 15.0, Unit.MONEY),
    }
    assert growth_headroom(figures, in_phase("maturity")) == pytest.approx(100 * 90 / 3 - 1500)
    assert growth_headroom(figures, in_phase("pre_seed")) == pytest.approx(1500)
    assert growth_headroom({}, in_phase("maturity")) is None


def test_a_channel_is_judged_by_its_own_floor_and_the_others_by_the_phases() -> None:
    settings = Settings().with_value("corridor.ltv_cac.floor@Meta Ads", 1.5)
    figure = Figure("ltv_cac", 2.0, Unit.RATIO)
    assert status_of(figure, settings) is Status.BELOW
    assert status_of(figure, settings, channel="Google Ads") is Status.BELOW
    assert status_of(figure, settings, channel="Meta Ads") is Status.IN
    assert status_of(Figure("ltv_cac", 1.5, Unit.RATIO), settings, channel="Meta Ads") is Status.IN
    assert status_of(Figure("ltv_cac", 1.4, Unit.RATIO), settings, channel="Meta Ads") is Status.BELOW


def test_a_floor_of_nothing_never_finds_a_channel_low_and_a_high_one_lifts_its_ceiling() -> None:
    settings = Settings().with_value("corridor.ltv_cac.floor@A", 0.0).with_value("corridor.ltv_cac.floor@B", 8.0)
    settings = settings.with_value("corridor.cm3_rate.floor@B", 0.5)
    assert status_of(Figure("ltv_cac", 0.1, Unit.RATIO), settings, channel="A") is Status.IN
    assert corridor_of("ltv_cac", settings, "B") == Corridor(8.0, None, step=0.2)
    assert corridor_of("cm3_rate", settings, "B") == Corridor(0.5, None)
    assert corridor_of("cm3_rate", settings, "A") == corridor_of("cm3_rate", settings)


def test_a_status_that_is_held_past_a_bound_is_shown_on_the_edge() -> None:
    corridor = corridor_of("ltv_cac", in_phase("maturity"))
    assert shown_status(IN, 2.83, corridor) == EDGE  # left, not yet for two periods nor clearly
    assert shown_status(BELOW, 3.05, corridor) == EDGE  # come back, likewise
    assert shown_status(IN, 5.1, corridor) == EDGE
    assert [shown_status(IN, value, corridor) for value in (3.0, 5.0)] == ["in", "in"]
    assert shown_status(BELOW, 2.5, corridor) == "below"
    assert shown_status(ABOVE, None, corridor) == "above"  # a month that never pays its costs has no day
    assert shown_status(UNKNOWN, 2.5, corridor) == shown_status(UNKNOWN, 2.5, None) == "unknown"


def test_the_words_of_all_figures_follow_from_their_statuses() -> None:
    settings = in_phase("maturity")
    now = {"ltv_cac": ltv_cac(2.83), "cm3": Figure("cm3", 5.0, Unit.MONEY), "cm3_rate": rate("cm3_rate", 0.095)}
    before = {"ltv_cac": ltv_cac(3.1), "cm3": Figure("cm3", 9.0, Unit.MONEY), "cm3_rate": rate("cm3_rate", 0.12)}
    found = statuses(now, settings, before)
    assert set(found.values()) == {IN}
    assert shown_statuses(now, found, settings) == {"ltv_cac": EDGE, "cm3": EDGE, "cm3_rate": EDGE}


def test_one_channel_alone_is_judged_by_its_own_floor() -> None:
    period = Period(date(2024, 1, 1), date(2024, 2, 1))
    meta, both = frozenset({"Meta Ads"}), frozenset({"Meta Ads", "SEO"})
    assert [only_channel(Selection(period, channels)) for channels in (meta, both, None)] == ["Meta Ads", "", ""]
    settings = in_phase("maturity").with_value("corridor.ltv_cac.floor@Meta Ads", 1.5)
    figures = {"ltv_cac": ltv_cac(2.0)}
    assert statuses(figures, settings)["ltv_cac"] is BELOW
    assert statuses(figures, settings, channel="Meta Ads")["ltv_cac"] is IN
