import json
import string
from datetime import date

import numpy as np
import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.kpi.channel_months import ChannelMonths
from ecomkpi_desktop.kpi.early_worth import EarlyWorth
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Scope, Selection
from ecomkpi_desktop.review.finding import Finding, Trace
from ecomkpi_desktop.review.findings import as_json, findings_in
from ecomkpi_desktop.review.rules.compared import Cohorts, Part
from ecomkpi_desktop.review.sources import DataState, SourceState
from ecomkpi_desktop.settings.values import Settings
from tests.review.situations import YEAR, categories, channel, figures, history, month, situation


def bought(*, spend: float, spend_before: float, new: float, new_before: float, ltv: float) -> Part:
    """Return the channel that has a budget, in the year and in the year before."""
    now = figures({"acquisition_spend": spend, "new_customers": new, "ltv": ltv})
    before = figures({"acquisition_spend": spend_before, "new_customers": new_before})
    return Part(Selection(YEAR, frozenset({"Ads"})), now, before)


def codes(*arguments: object, **more: object) -> list[str]:
    return [finding.code for finding in findings_in(situation(*arguments, **more))]  # type: ignore[arg-type]


def only(code: str, *arguments: object, **more: object) -> Finding:
    found = [one for one in findings_in(situation(*arguments, **more)) if one.code == code]  # type: ignore[arg-type]
    assert len(found) == 1
    return found[0]


def test_a_sound_shop_has_no_finding() -> None:
    assert codes() == []


@pytest.mark.parametrize(
    ("figure_id", "low", "high"),
    [
        ("cm3_rate", 0.05, 0.45), ("gross_margin_rate", 0.25, 0.75), ("ltv_cac", 2.5, None),
        ("retention_rate", 0.1, 0.95), ("aov", 30.0, None), ("conversion_rate", 0.005, 0.2),
    ],
)
def test_every_dial_is_a_finding_in_both_directions(figure_id: str, low: float, high: float | None) -> None:
    assert f"{figure_id}_below" in codes({figure_id: low})
    if high is not None:
        assert f"{figure_id}_above" in codes({figure_id: high})


def test_a_month_is_too_short_for_the_houses_floor_of_retention_but_not_for_the_users_own() -> None:
    december = Selection(Period(date(2025, 12, 1), date(2026, 1, 1)))
    assert "retention_rate_below" not in codes({"retention_rate": 0.11}, selection=december)
    own = Settings().with_value("corridor.retention_rate.floor", 0.15)
    assert "retention_rate_below" in codes({"retention_rate": 0.11}, selection=december, settings=own)
    assert "retention_rate_below" in codes({"retention_rate": 0.11})


def test_being_above_a_narrow_phase_is_not_yet_under_investment() -> None:
    seed = Settings().with_value("phase", "seed_series_a")
    assert codes({"ltv_cac": 4.0}, settings=seed) == ["ltv_cac_above"]
    assert codes({"ltv_cac": 5.5}, settings=seed) == ["ltv_cac_headroom"]


@pytest.mark.parametrize(
    ("trouble", "more"),
    [
        ({"cost_coverage": 0.6}, {}),  # costs unknown
        ({"cm3_rate": 0.05}, {}),  # too thin
        ({}, {"compared": {"cac": 10.0}}),  # dearer and dearer customers
        ({}, {"paid": bought(spend=100_000.0, spend_before=60_000.0, new=900.0, new_before=890.0, ltv=60.0)}),
    ],
)
def test_nobody_is_told_to_invest_more_while_another_finding_forbids_it(
    trouble: dict[str, float], more: dict[str, object]
) -> None:
    assert "ltv_cac_headroom" not in codes({"ltv_cac": 6.0, "ltv": 120.0, "cac": 20.0, **trouble}, **more)


def test_an_ltv_cac_is_not_called_too_high_where_the_next_customer_costs_too_much() -> None:
    seed = Settings().with_value("phase", "seed_series_a")
    wall = bought(spend=100_000.0, spend_before=60_000.0, new=900.0, new_before=890.0, ltv=60.0)
    assert codes({"ltv_cac": 4.0}, settings=seed, paid=wall) == ["marginal_cac_above_ltv"]


def test_the_mark_of_under_investment_needs_two_periods_or_a_clear_distance() -> None:
    below = {"before": figures({"ltv_cac": 4.9})}
    assert "ltv_cac_headroom" not in codes({"ltv_cac": 5.1}, **below)
    assert "ltv_cac_headroom" in codes({"ltv_cac": 5.3}, **below)
    assert "ltv_cac_headroom" in codes({"ltv_cac": 5.1}, before=figures({"ltv_cac": 5.05}))


def test_a_raised_budget_is_held_against_what_its_customers_bring() -> None:
    wall = bought(spend=100_000.0, spend_before=60_000.0, new=1_100.0, new_before=900.0, ltv=60.0)
    finding = only("marginal_cac_above_ltv", paid=wall)
    assert finding.money == pytest.approx(40_000 - 200 * 60)
    assert finding.evidence["marginal"].value == pytest.approx(200)
    assert finding.rows is not None
    assert finding.rows.selection.channels == frozenset({"Ads"})


@pytest.mark.parametrize(
    "paid",
    [
        bought(spend=61_000.0, spend_before=60_000.0, new=900.0, new_before=900.0, ltv=60.0),  # not raised
        bought(spend=70_000.0, spend_before=60_000.0, new=1_060.0, new_before=900.0, ltv=60.0),  # within chance
        bought(spend=90_000.0, spend_before=60_000.0, new=1_500.0, new_before=900.0, ltv=60.0),  # paid for
        bought(spend=100_000.0, spend_before=60_000.0, new=20.0, new_before=25.0, ltv=60.0),  # too few
    ],
)
def test_a_budget_that_pays_or_cannot_be_judged_is_no_wall(paid: Part) -> None:
    assert "marginal_cac_above_ltv" not in codes(paid=paid)


def test_a_budget_that_brought_nobody_is_said_in_other_words() -> None:
    wall = bought(spend=100_000.0, spend_before=60_000.0, new=880.0, new_before=900.0, ltv=60.0)
    finding = only("marginal_cac_above_ltv", paid=wall)
    assert "brought no further customer" in finding.advice.title
    assert finding.money == pytest.approx(40_000)


def cohort(entered: Period, customers: int, returned: int, margin: float) -> EarlyWorth:
    return EarlyWorth(entered, 90, customers, returned, margin, 20.0)


def newest(customers: int, returned: int, margin: float) -> Cohorts:
    summer = Period(date(2025, 7, 1), date(2025, 10, 1))
    return Cohorts(cohort(summer, customers, returned, margin), cohort(summer.year_before(), 1_000, 300, 40.0))


def test_newest_customers_who_bring_less_are_told_with_what_they_would_have_brought() -> None:
    finding = only("cohorts_earn_less", cohorts=newest(1_000, 300, 34.0))
    assert finding.money == pytest.approx(6 * 1_000)
    assert finding.rows is not None
    assert finding.rows.selection.period.start == date(2025, 7, 1)


def test_newest_customers_who_come_back_less_are_told_when_they_bring_as_much() -> None:
    assert codes(cohorts=newest(1_000, 220, 40.0)) == ["cohorts_return_less"]


@pytest.mark.parametrize(
    "cohorts", [newest(1_000, 290, 39.0), newest(150, 20, 20.0), newest(1_000, 350, 44.0), newest(1_000, 270, 37.0)]
)
def test_newest_customers_who_differ_by_chance_or_for_the_better_are_not(cohorts: Cohorts) -> None:
    assert codes(cohorts=cohorts) == []


def months_of(**margins: list[float]) -> ChannelMonths:
    starts = tuple(add_months(date(2024, 1, 1), place) for place in range(24))
    sales = np.full((len(margins), 24), 10_000.0)
    return ChannelMonths(starts, tuple(margins), sales, np.array(list(margins.values())), np.ones(24, dtype=np.bool_))


STEADY = [1_000.0, 1_100.0] * 12


def test_a_channel_whose_last_months_lose_money_is_told_before_the_year_shows_it() -> None:
    turned = [*STEADY[:21], -900.0, -1_000.0, -1_100.0]
    sound = (channel("Ads", cm3=6_000.0),)
    finding = only("channel_turned", channel_months=months_of(Ads=turned, Mail=STEADY), channels=sound)
    assert (finding.subject, finding.money) == ("Ads", 3_000.0)
    assert finding.rows == Trace("cm3", Selection(Period(date(2025, 10, 1), date(2026, 1, 1)), frozenset({"Ads"})))
    told = codes(channel_months=months_of(Ads=turned), channels=(channel("Ads", cm3=-6_000.0),))
    assert told == ["channel_loses_money"]


def test_a_channel_that_falls_towards_nothing_is_told_with_its_pace() -> None:
    falling = [*STEADY[:12], *(1_000.0 - 75.0 * month + 10 * (-1) ** month for month in range(12))]
    finding = only("channel_turning", channel_months=months_of(Ads=falling))
    assert finding.evidence["now"].value == pytest.approx(sum(falling[-3:]) / 30_000)


@pytest.mark.parametrize(
    "margins",
    [
        STEADY,
        [*STEADY[:23], -3_000.0],  # one bad month
        [*(1_000.0 - 75.0 * month for month in range(12))] * 2,  # the same slope every year
        [1_000.0, -900.0] * 12,  # always up and down
        [*STEADY[:12], *(1_000.0 - 30.0 * month for month in range(12))],  # falls, but nowhere near nothing
    ],
)
def test_a_channel_that_goes_up_and_down_as_ever_is_not_told(margins: list[float]) -> None:
    assert codes(channel_months=months_of(Ads=margins)) == []


def test_a_low_ltv_cac_before_the_seed_round_is_no_finding() -> None:
    assert codes({"ltv_cac": 0.5}, settings=Settings().with_value("phase", "pre_seed")) == []


def test_money_at_stake_is_what_the_floor_would_have_brought() -> None:
    assert only("cm3_rate_below", {"cm3_rate": 0.05}).money == pytest.approx(0.05 * 1_000_000)
    assert only("aov_below", {"aov": 30.0}).money == pytest.approx(10 * 12_000 * 0.5)
    assert only("conversion_rate_below", {"conversion_rate": 0.005}).money == pytest.approx(
        0.005 * 400_000 * 87 * 0.35
    )
    below = only("ltv_cac_below", {"ltv_cac": 2.0, "ltv": 100.0, "cac": 50.0})
    assert below.money == pytest.approx((50 - 100 / 3) * 6_000)


def test_headroom_is_told_with_its_money() -> None:
    finding = only("ltv_cac_headroom", {"ltv_cac": 6.0, "ltv": 120.0, "cac": 20.0})
    assert finding.money == pytest.approx(6_000 * 120 / 3 - 6_000 * 20)
    assert finding.severity is Severity.INFO


def test_a_figure_nobody_can_trust_raises_no_alert() -> None:
    stopped = DataState((SourceState(Kind.ORDERS, 1, 9, date(2023, 1, 1), date(2025, 10, 1)),))
    assert "cm3_rate_below" in codes({"cm3_rate": 0.05})
    assert "cm3_rate_below" not in codes({"cm3_rate": 0.05}, state=stopped)


def test_turnover_up_while_cm3_falls_is_heard() -> None:
    finding = only("turnover_up_margin_down", compared={"net_revenue": 900_000.0, "cm3": 250_000.0})
    assert finding.money == pytest.approx(50_000)
    assert finding.evidence["growth"].value == pytest.approx(1 / 9)


@pytest.mark.parametrize(
    "compared",
    [{"net_revenue": 1_100_000.0, "cm3": 250_000.0}, {"net_revenue": 900_000.0, "cm3": 150_000.0},
     {"net_revenue": 999_000.0, "cm3": 250_000.0}, {"net_revenue": None, "cm3": None}, None],
)
def test_turnover_and_cm3_that_move_together_are_not(compared: dict[str, float | None] | None) -> None:
    assert "turnover_up_margin_down" not in codes(compared=compared)


def test_channels_that_lose_money_are_named_with_their_loss() -> None:
    rows = (
        channel("Ads", cm3=-5_000.0, net_revenue=90_000.0, marketing_spend=40_000.0),
        channel("E-mail", cm3=9_000.0),
        channel("Test", cm3=-200.0),  # under a thousandth of net revenue
        channel(NOT_ALLOCATED, cm3=-8_000.0),
    )
    finding = only("channel_loses_money", channels=rows)
    assert (finding.subject, finding.money) == ("Ads", 5_000.0)


def test_categories_that_lose_money_before_marketing_are_named() -> None:
    table = categories({"Sofas": {"cm2": -4_000.0, "net_revenue": 50_000.0}, "Lamps": {"cm2": 8_000.0}})
    assert only("category_loses_money", categories=table).subject == "Sofas"


def test_a_category_stuck_in_the_middle_is_thin_and_discounted() -> None:
    table = categories({
        "Bags": {"gross_sales": 400_000.0, "discounts": 60_000.0, "net_revenue": 340_000.0, "cm1": 85_000.0},
        "Thin but not discounted": {
            "gross_sales": 300_000.0, "discounts": 0.0, "net_revenue": 300_000.0, "cm1": 60_000.0
        },
        "Discounted but rich": {
            "gross_sales": 300_000.0, "discounts": 50_000.0, "net_revenue": 250_000.0, "cm1": 126_000.0
        },
        "Small": {"gross_sales": 9_000.0, "discounts": 3_000.0, "net_revenue": 6_000.0, "cm1": 600.0},
    })  # fmt: skip
    finding = only("category_in_the_middle", categories=table)
    assert finding.subject == "Bags"
    assert finding.money == pytest.approx((0.30 - 0.25) * 340_000)
    assert finding.severity is Severity.WARNING


def test_a_shop_of_one_thin_category_is_not_in_the_middle_of_itself() -> None:
    table = categories({
        "Bags": {"gross_sales": 400_000.0, "discounts": 60_000.0, "net_revenue": 340_000.0, "cm1": 50_000.0},
    })
    assert "category_in_the_middle" not in codes(categories=table)


def test_break_even_after_day_twenty_is_a_finding_and_on_it_is_not() -> None:
    assert codes(months=(month(20),)) == []
    finding = only("break_even_late", months=(month(25),))
    assert finding.money == pytest.approx(3_000 - 20 * 3_000 / 25)


def test_a_month_that_misses_its_fixed_costs_says_by_how_much() -> None:
    finding = only("break_even_missed", months=(month(15), month(None)))
    assert finding.money == pytest.approx(1_500)


def test_a_month_still_running_has_not_missed_anything() -> None:
    assert codes(months=(month(15), month(None, complete=False))) == []


def test_unknown_product_costs_are_a_range_in_money() -> None:
    finding = only("costs_unknown", {"cost_coverage": 0.6})
    assert finding.money == pytest.approx(500_000 * 0.4 * 0.1)
    assert "costs_unknown" not in codes({"cost_coverage": 0.9})


def test_a_dearer_customer_is_a_finding_from_a_fifth_on() -> None:
    assert only("cac_up", compared={"cac": 20.0}).money == pytest.approx(5 * 6_000)
    assert "cac_up" not in codes(compared={"cac": 22.0})
    assert "cac_up" not in codes(compared={"cac": 20.0, "new_customers": 12.0})


def test_logistics_and_discounts_that_drift_are_heard() -> None:
    assert only("logistics_per_order_up", compared={"logistics_cost": 80_000.0}).money == pytest.approx(20_000)
    assert only("discount_share_up", compared={"discounts": 11_000.0}).money == pytest.approx(44_000)


def test_platforms_that_claim_more_than_the_orders_are_heard() -> None:
    assert codes({"overlap_index": 325 / 180}) == ["platforms_overclaim"]
    assert codes({"overlap_index": 1.05}) == []


def state_on(today: date | None, **lasts: date) -> DataState:
    sources = tuple(SourceState(Kind(kind), 1, 9, date(2023, 1, 1), last) for kind, last in lasts.items())
    return DataState(sources, today=today)


def test_a_source_that_stopped_is_named_with_its_last_day() -> None:
    state = state_on(None, orders=date(2025, 12, 31), spend=date(2025, 12, 28), sessions=date(2025, 11, 1))
    finding = only("source_stale", state=state)
    assert finding.subject == "sessions"
    assert finding.evidence["last"].value == date(2025, 11, 1)
    assert finding.evidence["days"].value == 60


def test_every_source_is_stale_when_nobody_imports_any_more() -> None:
    state = state_on(date(2026, 3, 1), orders=date(2025, 12, 31), spend=date(2025, 12, 31))
    assert codes(state=state) == ["data_stale"]


def test_sources_that_stop_on_the_same_day_are_one_finding() -> None:
    stopped = date(2025, 11, 1)
    state = state_on(None, orders=date(2025, 12, 31), spend=stopped, sessions=stopped)
    finding = only("source_stale", state=state)
    assert finding.evidence["source"].value == ("Advertising spend", "Sessions")
    assert finding.rows == Trace("marketing_spend", Selection(Period(date(2025, 11, 1), date(2025, 12, 1))))
    apart = state_on(None, orders=date(2025, 12, 31), spend=stopped, sessions=date(2025, 10, 1))
    assert codes(state=apart) == ["source_stale", "source_stale"]


def test_growth_that_flattens_is_a_plateau_whatever_the_season() -> None:
    season = (0.8, 0.8, 0.9, 1, 1, 1, 0.9, 0.7, 1, 1.1, 1.5, 1.9)
    level = [100.0 * 1.03 ** min(place, 21) for place in range(36)]
    sales = [value * season[place % 12] for place, value in enumerate(level)]
    finding = only("plateau", history=history(sales))
    assert finding.evidence["now"].value == pytest.approx(0.0, abs=1e-9)
    before = finding.evidence["before"].value
    assert isinstance(before, float)
    assert 0.35 < before < 1.03**12 - 1


@pytest.mark.parametrize(
    "sales",
    [
        [100.0 * 1.02**place for place in range(36)],
        [100.0] * 36,
        [100.0 * 1.05 ** min(place, 13) for place in range(26)],
    ],
)
def test_steady_flat_or_short_histories_are_not_a_plateau(sales: list[float]) -> None:
    assert "plateau" not in codes(history=history(sales))


def test_months_after_the_period_say_nothing_about_it() -> None:
    sales = [100.0 * 1.03 ** min(place, 24) for place in range(36)]
    early = Selection(Period(date(2024, 1, 1), date(2025, 1, 1)))
    assert "plateau" not in codes(history=history(sales), selection=early)


def everything_wrong() -> tuple[Finding, ...]:
    rows = (channel("Ads", cm3=-5_000.0), channel("Affiliation", cm3=-70_000.0))
    return findings_in(
        situation(
            {"cm3_rate": 0.05, "aov": 30.0, "retention_rate": 0.1, "cost_coverage": 0.7, "overlap_index": 2.0},
            channels=rows, months=(month(None),), compared={"net_revenue": 900_000.0, "cm3": 250_000.0, "cac": 10.0},
        )
    )  # fmt: skip


def test_findings_are_ordered_by_the_money_at_stake() -> None:
    stakes = [finding.money or 0.0 for finding in everything_wrong()]
    assert len(stakes) > 6
    assert stakes == sorted(stakes, reverse=True)


def test_every_sentence_finds_its_numbers_in_the_evidence() -> None:
    for finding in everything_wrong():
        for text in (finding.advice.title, finding.advice.why, finding.advice.look, finding.advice.do_not):
            names = {name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name}
            assert names <= set(finding.evidence), finding.code
            assert text.strip() == text


def test_every_finding_leads_to_the_rows_behind_it() -> None:
    for finding in everything_wrong():
        assert finding.rows is not None, finding.code
    for finding in everything_wrong():
        if finding.code == "channel_loses_money":
            assert finding.rows == Trace("cm3", Selection(YEAR, frozenset({finding.subject})))
    table = categories({"Sofas": {"cm2": -4_000.0, "net_revenue": 50_000.0}})
    sofas = only("category_loses_money", categories=table)
    assert sofas.rows == Trace("cm2", Selection(YEAR, scope=Scope(categories=frozenset({"Sofas"}))))
    assert as_json(sofas)["rows"] == {
        "figure": "cm2", "from": "2025-01-01", "to": "2026-01-01", "channels": None, "countries": None,
        "categories": ["Sofas"], "buyers": None,
    }  # fmt: skip


def test_findings_are_plain_json() -> None:
    found = json.loads(json.dumps([as_json(finding) for finding in everything_wrong()], allow_nan=False))
    assert {"code", "severity", "money_at_stake", "evidence", "title", "why", "look", "do_not"} <= set(found[0])
    assert all(isinstance(one["severity"], str) for one in found)


def test_a_channel_under_its_own_floor_is_a_finding_with_what_the_floor_would_have_brought() -> None:
    settings = Settings().with_value("phase", "maturity").with_value("corridor.cm3_rate.floor@Meta Ads", 0.2)
    thin = channel("Meta Ads", cm3=10_000.0, net_revenue=100_000.0)
    same = channel("Google Ads", cm3=10_000.0, net_revenue=100_000.0)
    finding = only("channel_cm3_below", settings=settings, channels=(thin, same))
    assert (finding.subject, finding.severity) == ("Meta Ads", Severity.WARNING)
    assert finding.money == pytest.approx(10_000)
    assert {key: fact.value for key, fact in finding.evidence.items()} == {
        "channel": "Meta Ads", "value": 0.1, "bound": 0.2,
    }  # fmt: skip
    assert codes(settings=settings, channels=(channel("Meta Ads", cm3=20_000.0, net_revenue=100_000.0),)) == []


def test_a_channel_that_loses_money_is_not_told_twice_and_one_without_sales_not_at_all() -> None:
    settings = Settings().with_value("phase", "maturity").with_value("corridor.cm3_rate.floor@Meta Ads", 0.2)
    losing = channel("Meta Ads", cm3=-10_000.0, net_revenue=100_000.0)
    assert codes(settings=settings, channels=(losing,)) == ["channel_loses_money"]
    assert codes(settings=settings, channels=(channel("Meta Ads", cm3=0.0, net_revenue=0.0),)) == []
    assert codes(settings=settings, channels=(channel("Meta Ads"),)) == []


def test_a_channel_whose_customers_are_too_dear_for_its_own_floor_is_a_finding() -> None:
    settings = Settings().with_value("phase", "maturity").with_value("corridor.ltv_cac.floor@Meta Ads", 2.0)
    dear = channel("Meta Ads", ltv_cac=1.0, ltv=30.0, cac=30.0, new_customers=100.0)
    finding = only("channel_ltv_cac_below", settings=settings, channels=(dear,))
    assert finding.money == pytest.approx((30 - 30 / 2) * 100)
    assert only("channel_ltv_cac_below", settings=settings, channels=(channel("Meta Ads", ltv_cac=1.0),)).money is None
    assert codes(settings=settings, channels=(channel("Meta Ads", ltv_cac=2.0), channel("X", ltv_cac=1.0))) == []
