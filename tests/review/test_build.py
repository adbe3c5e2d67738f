from dataclasses import fields, is_dataclass
from datetime import date

import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.registry import DEFINITIONS_VERSION, DIALS
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Selection
from ecomkpi_desktop.review.build import summary_of
from ecomkpi_desktop.review.sources import DataState, SourceState
from ecomkpi_desktop.review.status import Status
from ecomkpi_desktop.review.summary import ReviewSummary
from ecomkpi_desktop.settings.values import Settings
from tests.review.engines import HandMade, Reaches
from tests.review.situations import MATURITY, YEAR

STATE = DataState((SourceState(Kind.ORDERS, 1, 9, date(2023, 1, 1), date(2025, 12, 31)),))


def built(engine: HandMade, settings: Settings = MATURITY, selection: Selection | None = None) -> ReviewSummary:
    asked = selection or Selection(YEAR)
    return summary_of(engine, asked, settings, STATE, title="Shop", generated_on=date(2026, 1, 5))


def test_the_summary_holds_the_dials_in_their_order_with_status_and_comparison() -> None:
    summary = built(HandMade({"cm3_rate": 0.05, "conversion_rate": None}))
    assert tuple(dial.figure.id for dial in summary.dials) == DIALS
    by_id = {dial.figure.id: dial for dial in summary.dials}
    assert by_id["cm3"].status is Status.BELOW
    assert by_id["cm3"].judged.id == "cm3_rate"
    assert by_id["conversion_rate"].status is Status.UNKNOWN
    assert by_id["aov"].compared is not None
    assert summary.compared_period == YEAR.year_before()
    assert summary.definitions_version == DEFINITIONS_VERSION


def test_the_ladder_goes_from_gross_sales_to_the_operating_result() -> None:
    steps = {step.figure_id: step for step in built(HandMade()).ladder}
    assert next(iter(steps)) == "gross_sales"
    assert list(steps)[-1] == "operating_result"
    assert steps["cm3"].rate == pytest.approx(0.2)
    assert (steps["discounts"].sign, steps["shipping_income"].sign, steps["cm1"].sign) == (-1, 1, 0)
    assert steps["fixed_costs"].value is None


def test_small_channels_are_put_together_and_the_total_stays_the_total() -> None:
    sales = {f"Channel {place:02}": 1_000.0 - place for place in range(12)} | {NOT_ALLOCATED: 5.0}
    lines = built(HandMade(sales=sales)).channel_lines
    assert [line.name for line in lines[:2]] == ["Channel 00", "Channel 01"]
    assert [(line.name, line.count) for line in lines[-3:]] == [("", 4), (NOT_ALLOCATED, 1), ("", 12)]
    parts = sum(line.values["net_revenue"] or 0.0 for line in lines[:-1])
    assert parts == pytest.approx(lines[-1].values["net_revenue"])
    assert lines[0].values["orders"] is None
    assert lines[0].cm3_rate == pytest.approx(0.2)


def test_nine_channels_are_all_shown_by_name() -> None:
    lines = built(HandMade(sales={str(place): 10.0 for place in range(9)})).channel_lines
    assert len(lines) == 10
    assert all(line.name for line in lines[:-1])


def test_the_trend_ends_with_the_period_and_shows_the_year_before() -> None:
    monthly = built(HandMade()).monthly
    assert len(monthly.starts) == 24
    assert (monthly.starts[0], monthly.starts[-1]) == (date(2024, 1, 1), date(2025, 12, 1))
    assert monthly.cm3 == (None,) * 24
    middle = Selection(Period(date(2024, 1, 1), date(2024, 7, 1)))
    assert built(HandMade(), selection=middle).monthly.starts[-1] == date(2024, 6, 1)


def test_break_even_is_that_of_the_last_complete_month() -> None:
    month = built(HandMade()).break_even
    assert month is not None
    assert (month.day, month.marker) == (15, 20)


def test_an_assumption_says_whether_anybody_has_set_it_and_since_when() -> None:
    settings = (
        MATURITY.with_value("payment.pct", 0.019)
        .with_value("logistics.per_order", 5.5, date(2025, 6, 1))
        .with_value("logistics.packaging", 0.9, date(2026, 2, 1))
        .with_value("marketplace.Amazon.pct", 0.15)
    )
    shown = {one.key: one for one in built(HandMade(), settings).assumptions}
    assert (shown["payment.pct"].value, shown["payment.pct"].is_default) == (0.019, False)
    assert shown["logistics.per_order"].valid_from == date(2025, 6, 1)
    assert (shown["logistics.packaging"].value, shown["logistics.packaging"].is_default) == (0.5, True)
    assert shown["marketplace.Amazon.pct"].subject == "Amazon"
    assert shown["vat.default_rate"].is_default
    assert shown["vat.default_rate"].source
    assert not any(key.startswith("corridor.") for key in shown)


def test_the_three_biggest_findings_are_kept_and_all_are_counted() -> None:
    summary = built(HandMade({"cm3_rate": 0.05, "aov": 30.0, "retention_rate": 0.1, "overlap_index": 2.0}))
    assert len(summary.findings) == 3
    assert summary.finding_count >= 5
    assert summary.findings[0].code == "aov_below"


def test_without_orders_before_the_period_nothing_is_compared() -> None:
    engine = HandMade(facts=Reaches(first_day=YEAR.start))
    summary = built(engine)
    assert summary.compared_period is None
    assert all(dial.compared is None for dial in summary.dials)
    assert {asked.period for asked in engine.asked} == {YEAR}


def test_a_month_is_compared_with_the_same_month_a_year_earlier() -> None:
    december = Period(date(2025, 12, 1), date(2026, 1, 1))
    engine = HandMade()
    summary = built(engine, selection=Selection(december, frozenset({"Ads"})))
    assert summary.compared_period == Period(date(2024, 12, 1), date(2025, 1, 1))
    assert all(asked.channels == frozenset({"Ads"}) for asked in engine.asked)
    assert summary.channels == ("Ads",)


def test_the_summary_is_frozen_all_the_way_down() -> None:
    def frozen(value: object) -> None:
        if is_dataclass(value):
            assert value.__dataclass_params__.frozen  # type: ignore[attr-defined]
            for one in fields(value):
                frozen(getattr(value, one.name))
        elif isinstance(value, tuple):
            for one in value:
                frozen(one)
        else:
            assert not isinstance(value, list | set)

    frozen(built(HandMade({"cm3_rate": 0.05})))
