"""The audit of the main channel: which channel, which days, which range; against a slow search of every corner."""

import os
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecomkpi_desktop.kpi.audit.audit import channel_audit
from ecomkpi_desktop.kpi.audit.subject import Spend, subject_of
from ecomkpi_desktop.kpi.audit.swings import bounds_of
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, UNKNOWN_CHANNEL
from ecomkpi_desktop.settings.plausible import UNCERTAIN
from ecomkpi_desktop.settings.values import Settings
from tests.kpi.reference import Row, Shop
from tests.kpi.shops import START, Rows, order, settings_of, shops

YEAR = Period(date(2024, 1, 1), date(2025, 1, 1))
thorough = settings(
    max_examples=int(os.environ.get("ECOMKPI_EXAMPLES", "12")), deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)  # fmt: skip


def spend(first: date, last: date, cost: float, channel: str | None = "Meta") -> Row:
    return {"day": first, "day_to": last, "cost": cost, "channel": channel}


def meta(number: int, day: date, amount: float = 100.0, **more: object) -> Row:
    return order(f"M{number}", day, amount, channel="Meta", customer_id=f"m{number}", **more)


def corners(rows: Rows, free: tuple[str, ...], period: Period, channels: frozenset[str] | None) -> list[float]:
    """Every combination of bounds, each computed by the slow reading of the definitions."""
    bounds = [bounds_of(rows.settings, key) for key in free]
    found = []
    for values in product(*(sorted({*pair}) for pair in bounds)):
        assumed = rows.settings
        for key, value in zip(free, values, strict=True):
            assumed = assumed.without(key).with_value(key, value)
        shop = Shop(assumed, rows.orders, rows.refunds, rows.products, rows.spend, rows.sessions, rows.fixed,
                    rows.channel_map)  # fmt: skip
        found.append(shop.ladder(period, channels)["cm3"])
    return found


@thorough
@given(rows=shops(), known=st.sets(st.sampled_from(UNCERTAIN), min_size=len(UNCERTAIN) - 4))
def test_the_ends_are_the_worst_and_the_best_of_every_combination(rows: Rows, known: set[str]) -> None:
    kept = {key: dated for key, dated in rows.settings.values.items() if key not in UNCERTAIN}
    rows.settings = Settings(kept)
    for key in known:
        rows.settings = rows.settings.with_value(key, rows.settings.number(key))
    free = tuple(key for key in UNCERTAIN if key not in known)
    found = channel_audit(rows.engine(), Period(START - timedelta(days=1), START + timedelta(days=300)))
    if found is None:
        return
    channels = None if found.subject.channel is None else frozenset({found.subject.channel})
    every = corners(rows, free, found.subject.period, channels)
    now = rows.reference().ladder(found.subject.period, channels)
    assert found.cm3.now == pytest.approx(now["cm3"], rel=1e-9, abs=1e-6)
    assert found.cm3.low == pytest.approx(min(*every, now["cm3"]), rel=1e-9, abs=0.05)
    assert found.cm3.high == pytest.approx(max(*every, now["cm3"]), rel=1e-9, abs=0.05)
    for swing in found.cm3.swings:
        ends = corners(rows, (swing.key,), found.subject.period, channels)
        assert sorted((swing.at_low, swing.at_high)) == pytest.approx(sorted(ends), rel=1e-9, abs=1e-6)
    assert {swing.key for swing in found.cm3.swings} <= set(free)
    assert [swing.width for swing in found.cm3.swings] == sorted((one.width for one in found.cm3.swings), reverse=True)


def small_shop(**settings_in_force: object) -> Rows:
    """Ten orders of 100 through Meta, and 300 of spend on it, without VAT."""
    return Rows(
        orders=[meta(number, date(2024, number, 5)) for number in range(1, 11)],
        spend=[spend(date(2024, 1, 1), date(2024, 12, 31), 300.0)],
        settings=settings_of(**{"vat__default_rate": 0.0, **settings_in_force}),
    )


ALL_KNOWN = {
    "cost__default_rate": 0.5, "cost__restock_share": 0.8, "logistics__per_order": 5.0, "logistics__per_item": 0.0,
    "logistics__packaging": 0.0, "logistics__per_return": 0.0, "payment__pct": 0.0, "payment__fixed": 0.0,
}  # fmt: skip


def test_one_estimate_moves_the_margin_by_its_bounds_times_what_it_weighs() -> None:
    answered = {key: value for key, value in ALL_KNOWN.items() if key != "cost__default_rate"}
    audit = channel_audit(small_shop(**answered).engine(), YEAR)
    assert audit is not None
    assert (audit.orders, audit.net_revenue, audit.new_customers) == (10, 1000, 10)
    assert audit.spend == pytest.approx(300)
    # 1000 of goods: 550 of cost at 55 %, 400 at 40 %, 700 at 70 %; 50 of shipping, 300 of spend.
    assert audit.cm3.now == pytest.approx(1000 - 550 - 50 - 300)
    assert (audit.cm3.low, audit.cm3.high) == (pytest.approx(-50), pytest.approx(250))
    (swing,) = audit.strongest
    assert (swing.key, swing.low, swing.high, swing.width) == ("cost.default_rate", 0.4, 0.7, pytest.approx(300))
    assert not audit.is_sure
    assert audit.cac == pytest.approx(30)
    assert audit.affordable == (pytest.approx(25), pytest.approx(55))


def test_a_channel_that_won_nobody_says_nothing_of_what_a_customer_may_cost() -> None:
    rows = small_shop(**ALL_KNOWN)
    for row in rows.orders:
        row["customer_id"] = None
    audit = channel_audit(rows.engine(), YEAR)
    assert audit is not None
    assert (audit.new_customers, audit.cac, audit.affordable) == (0, None, None)
    assert audit.cm3.now == pytest.approx(150)


def test_what_is_answered_leaves_no_range() -> None:
    audit = channel_audit(small_shop(**ALL_KNOWN).engine(), YEAR)
    assert audit is not None
    assert audit.cm3.low == audit.cm3.now == audit.cm3.high == pytest.approx(150)
    assert audit.strongest == ()
    assert audit.is_sure


def test_the_estimates_that_move_most_come_first_and_only_three_are_named() -> None:
    audit = channel_audit(small_shop().engine(), YEAR)
    assert audit is not None
    assert [swing.key for swing in audit.strongest] == ["cost.default_rate", "logistics.per_order", "payment.pct"]
    assert len(audit.cm3.swings) > len(audit.strongest)


def test_costs_in_the_file_do_not_widen_the_range() -> None:
    rows = small_shop()
    for one in rows.orders:
        one.update(unit_cost=50.0, shipping_cost=5.0, payment_fee=1.0)
    audit = channel_audit(rows.engine(), YEAR)
    assert audit is not None
    assert {swing.key for swing in audit.cm3.swings} == {"logistics.packaging"}


def test_bounds_are_settings_and_hold_the_value_in_force() -> None:
    bounds = settings_of(plausible__cost__default_rate__low=0.6, plausible__cost__default_rate__high=0.65)
    assert bounds_of(bounds, "cost.default_rate") == (0.55, 0.65)
    assert bounds_of(Settings(), "marketplace.Amazon.pct") == (0.0, 0.18)


def test_a_marketplace_whose_fee_nobody_has_told_is_an_estimate() -> None:
    rows = small_shop(**ALL_KNOWN)
    audit = channel_audit(rows.engine(), YEAR, marketplaces=frozenset({"Meta", "Amazon"}))
    assert audit is not None
    (swing,) = audit.cm3.swings
    assert (swing.key, swing.width) == ("marketplace.Meta.pct", pytest.approx(180))
    rows.settings = rows.settings.with_value("marketplace.Meta.pct", 0.1)
    told = channel_audit(rows.engine(), YEAR, marketplaces=frozenset({"Meta"}))
    assert told is not None
    assert told.cm3.low == told.cm3.high == pytest.approx(50)


def test_the_biggest_channel_is_the_one_with_the_most_spend_among_those_with_orders() -> None:
    rows = small_shop()
    rows.orders += [order(f"G{number}", date(2024, 3, number), 20.0, channel="Google") for number in range(1, 20)]
    rows.spend += [spend(date(2024, 1, 1), date(2024, 12, 31), 100.0, "Google"),
                   spend(date(2024, 1, 1), date(2024, 12, 31), 900.0, "TikTok")]  # fmt: skip
    subject = subject_of(rows.engine(), YEAR)
    assert subject is not None
    assert (subject.channel, subject.spend) == ("Meta", Spend.KNOWN)
    assert [one.name for one in subject.candidates] == ["Meta", "Google"]
    assert subject.orphans == {"TikTok": pytest.approx(900)}
    asked = subject_of(rows.engine(), YEAR, "Google")
    assert asked is not None
    assert asked.channel == "Google"


def test_without_spend_it_is_the_channel_with_the_most_new_customers() -> None:
    rows = small_shop()
    rows.spend = []
    rows.orders += [order(f"D{number}", date(2024, 2, 1), 500.0, customer_id=f"d{number}") for number in range(30)]
    subject = subject_of(rows.engine(), YEAR)
    assert subject is not None
    assert (subject.channel, subject.spend) == ("Meta", Spend.MISSING)
    assert [one.name for one in subject.candidates] == ["Meta", UNKNOWN_CHANNEL]


def test_a_channel_without_spend_beside_others_that_have_some_is_told_apart() -> None:
    rows = small_shop()
    rows.orders += [order("S1", date(2024, 3, 1), 20.0, channel="SEO")]
    subject = subject_of(rows.engine(), YEAR, "SEO")
    assert subject is not None
    assert (subject.channel, subject.spend, subject.period) == ("SEO", Spend.OTHERS_ONLY, YEAR)


@pytest.mark.parametrize("channel", ["Meta", None])
def test_spend_that_no_order_answers_to_is_set_against_the_whole_shop(channel: str | None) -> None:
    rows = small_shop()
    for one in rows.orders:
        one["channel"] = None
    rows.spend[0]["channel"] = channel
    audit = channel_audit(rows.engine(), YEAR)
    assert audit is not None
    assert (audit.subject.channel, audit.subject.spend) == (None, Spend.APART)
    assert audit.subject.orphans == {channel or NOT_ALLOCATED: pytest.approx(300)}
    assert (audit.orders, audit.spend) == (10, pytest.approx(300))


def test_only_the_months_of_which_spend_tells_are_looked_at() -> None:
    rows = small_shop()
    rows.spend = [spend(date(2024, 3, 2), date(2024, 3, 31), 50.0), spend(date(2024, 4, 1), date(2024, 5, 30), 50.0)]
    audit = channel_audit(rows.engine(), YEAR)
    assert audit is not None
    assert audit.subject.period == Period(date(2024, 3, 1), date(2024, 6, 1))
    assert audit.asked == YEAR
    assert (audit.orders, audit.spend) == (3, pytest.approx(100))


def test_days_are_looked_at_where_spend_tells_of_no_whole_month() -> None:
    rows = small_shop()
    rows.spend = [spend(date(2024, 3, 4), date(2024, 3, 20), 50.0)]
    audit = channel_audit(rows.engine(), YEAR)
    assert audit is not None
    assert audit.subject.period == Period(date(2024, 3, 4), date(2024, 3, 21))


def test_a_period_without_orders_has_nothing_to_audit() -> None:
    assert channel_audit(small_shop().engine(), Period(date(2030, 1, 1), date(2031, 1, 1))) is None


def test_vat_is_told_only_where_it_changes_something() -> None:
    without = channel_audit(small_shop().engine(), YEAR)
    rows = small_shop(vat__default_rate=0.2)
    for one in rows.orders:
        one["amounts_ttc"] = True
    audit = channel_audit(rows.engine(), YEAR)
    assert without is not None
    assert audit is not None
    assert (without.vat_matters, audit.vat_matters, audit.vat_rate) == (False, True, 0.2)
