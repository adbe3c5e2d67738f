"""The ladder taken apart against the engine: on random shops, under the settings in force and under others."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi import hidden
from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.live.bases import LANDED, OTHER, OTHER_BACK, Flow
from ecomkpi_desktop.kpi.live.ladder import live_ladder
from ecomkpi_desktop.kpi.live.tables import Grouped, LiveLadder
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.results import Dimension, Floats
from ecomkpi_desktop.kpi.selection import Buyers, Scope, Selection
from ecomkpi_desktop.settings.catalogue import OPTIONS
from ecomkpi_desktop.settings.cost_lines import HIDDEN_COSTS
from ecomkpi_desktop.settings.option import OptionType
from ecomkpi_desktop.settings.values import Settings
from tests.kpi.shops import Rows, order, selections, settings_of, shops

few = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def weighed(live: LiveLadder, table: Grouped, flow: Flow, rates: Floats) -> Floats:
    """Return a cost made again from its bases, as a spreadsheet does."""
    total = table.bases[flow.known].copy() if flow.known else np.zeros(len(table))
    at = table.origin if flow.factor else table.slice
    costs = {one.name: one for one in live.order_flows}
    for base, name in flow.terms:  # a cost can be a share of another one
        basis = table.bases[base] if base in table.bases else weighed(live, table, costs[base], rates)
        total += basis * rates[at, live.keys.index(name)]
    return total * rates[table.slice, live.keys.index(flow.factor)] if flow.factor else total


def rates_under(live: LiveLadder, other: Settings) -> Floats:
    rates = np.empty_like(live.rates)
    for place, period in enumerate(live.slices.periods):
        rates[place] = [other.number(name, period.start) for name in live.keys]
    return rates


def totals(live: LiveLadder, rates: Floats) -> dict[str, float]:
    of_sales = {flow.name: weighed(live, live.sales, flow, rates).sum() for flow in live.order_flows}
    back = {flow.name: weighed(live, live.returns, flow, rates).sum() for flow in live.return_flows}
    return {
        "cogs": of_sales["goods_cost"] + of_sales.get(LANDED, 0.0) - back["credit"],
        "other_costs": of_sales.get(OTHER, 0.0) + back.get(OTHER_BACK, 0.0),
        "logistics_cost": of_sales["order_logistics"] + back["handling"],
        "payment_fees": of_sales["payment_fees"], "marketplace_fees": of_sales["marketplace_fees"],
        "refunds": live.returns.bases["refunds"].sum(), "gross_sales": live.sales.bases["gross_sales"].sum(),
        "marketing_spend": live.sales.bases["marketing_spend"].sum(),
    }  # fmt: skip


@few
@given(rows=shops(), selection=selections())
def test_bases_and_rates_make_the_engines_costs_again(rows: Rows, selection: Selection) -> None:
    engine = rows.engine()
    live = live_ladder(engine, selection)
    for table, flows in ((live.sales, live.order_flows), (live.returns, live.return_flows)):
        for flow in flows:
            assert weighed(live, table, flow, live.rates) == pytest.approx(table.flows[flow.name], rel=1e-9, abs=1e-7)
    total = engine.by(Dimension.CHANNEL, selection).total
    for name, value in totals(live, live.rates).items():
        assert value == pytest.approx(total[name], rel=1e-9, abs=1e-6)


@few
@given(rows=shops(), selection=selections(), step=st.sampled_from([0.03, 0.11]))
def test_other_rates_give_what_the_engine_gives_under_them(rows: Rows, selection: Selection, step: float) -> None:
    engine = rows.engine()
    live = live_ladder(engine, selection)
    other = rows.settings
    for name in live.keys:
        history = other.history(name)
        other = other.with_history(name, [replace(one, value=float(one.value) * (1 - step)) for one in history])
    moved = engine.with_settings(other)
    total = moved.by(Dimension.CHANNEL, selection).total
    for name, value in totals(live, rates_under(live, other)).items():
        assert value == pytest.approx(total[name], rel=1e-9, abs=1e-6)


@few
@given(rows=shops(), selection=selections())
def test_fixed_costs_are_what_files_state_and_a_share_of_months(rows: Rows, selection: Selection) -> None:
    engine = rows.engine()
    live = live_ladder(engine, selection)
    if selection.channels is not None:
        assert len(live.fixed_known) == 0
        return
    slices = range(live.slices.first, live.slices.first + live.slices.count)
    monthly = [live.rate(key.FIXED_MONTHLY, place) for place in slices]
    total = live.fixed_known.sum() + (live.fixed_share * np.array(monthly)).sum()
    assert total == pytest.approx(engine.view(selection).fixed_costs, abs=1e-6)


def loyal_shop(values: Settings) -> Engine:
    """Return a shop of forty customers over two years, half of whom come back, some of whom send goods back."""
    rows = Rows(settings=values)
    for number in range(40):
        first = date(2023, 1, 5) + timedelta(days=number)
        who = {"customer_id": f"c{number}", "channel": "Google Ads" if number % 2 else "E-mail", "amounts_ttc": False}
        rows.orders.append(order(f"a{number}", first, 100.0 + number, **who, category="Vins"))
        if number % 2:
            rows.orders.append(order(f"b{number}", first + timedelta(days=75), 60.0, **who))
        if number % 5 == 0:
            rows.refunds.append({
                "order_id": f"a{number}", "refund_id": f"r{number}", "amounts_ttc": False, "amount": 20.0,
                "refunded_at": order("", first + timedelta(days=40), 1.0)["ordered_at"],
            })  # fmt: skip
    rows.orders.append(order("last", date(2024, 12, 31), 10.0))
    return rows.engine()


DATED = (
    settings_of(cost__default_rate=0.5, payment__pct=0.02, cost__category__Vins__rate=0.4)
    .with_value("cost.default_rate", 0.6, date(2023, 3, 20))
    .with_value("payment.pct", 0.03, date(2023, 4, 10))
)


def test_the_lifetime_value_is_the_sum_of_its_weighted_orders() -> None:
    engine = loyal_shop(DATED)
    selection = Selection(Period(date(2023, 1, 1), date(2025, 1, 1)))
    live = live_ladder(engine, selection)
    lifetime = live.lifetime
    assert lifetime is not None
    assert lifetime.groups == (None,)  # twenty customers of a channel are too few
    assert list(lifetime.customers) == [40]
    assert lifetime.ltv[0] == pytest.approx(engine.figures(selection)["ltv"].value, rel=1e-12)


def test_a_rate_of_one_month_moves_the_lifetime_value_by_its_orders() -> None:
    engine = loyal_shop(DATED)
    selection = Selection(Period(date(2023, 1, 1), date(2025, 1, 1)))
    live = live_ladder(engine, selection)
    lifetime = live.lifetime
    assert lifetime is not None
    moved = DATED.with_value("payment.pct", 0.1, date(2023, 2, 1)).with_value("payment.pct", 0.02, date(2023, 3, 1))
    rates = rates_under(live, moved)
    costs = sum(weighed(live, lifetime.sales, flow, rates).sum() for flow in live.order_flows)
    back = [weighed(live, lifetime.returns, flow, rates).sum() for flow in live.return_flows]
    refunds = lifetime.returns.bases["refunds"].sum()
    margin = lifetime.sales.bases["ordered"].sum() - costs - refunds + back[0] - sum(back[1:])
    wanted = engine.with_settings(moved).figures(selection)["ltv"].value
    assert wanted != pytest.approx(engine.figures(selection)["ltv"].value, abs=0.01)
    assert margin == pytest.approx(wanted, rel=1e-12)


def test_a_month_is_cut_where_a_value_changes_within_it() -> None:
    live = live_ladder(loyal_shop(DATED), Selection(Period(date(2023, 3, 1), date(2023, 5, 1))))
    starts = [period.start for period in live.slices.periods]
    assert date(2023, 3, 20) in starts
    assert date(2023, 4, 10) in starts
    march = starts.index(date(2023, 3, 1))
    assert [live.rate("cost.default_rate", place) for place in (march, march + 1)] == [0.5, 0.6]


@pytest.mark.parametrize(
    "scope", [Scope(categories=frozenset({"Vins"})), Scope(buyers=Buyers.RETURNING)], ids=["category", "buyers"]
)
def test_through_a_filter_on_orders_costs_are_amounts(scope: Scope) -> None:
    engine = loyal_shop(DATED)
    selection = Selection(Period(date(2023, 1, 1), date(2024, 1, 1)), None, scope)
    live = live_ladder(engine, selection)
    assert live.keys == ()
    assert not live.has_spend
    total = engine.by(Dimension.CHANNEL, selection).total
    got = totals(live, live.rates)
    for name in ("gross_sales", "cogs", "logistics_cost", "payment_fees", "refunds"):
        assert got[name] == pytest.approx(total[name], abs=1e-9)


def test_every_dated_cost_acts_or_is_a_matter_of_vat() -> None:
    """A cost that is added to the engine must be added to what a spreadsheet can weigh."""
    values = settings_of(cost__category__Vins__rate=0.4)
    lines = {line.key for line in HIDDEN_COSTS if line.is_own}
    for name in lines:
        values = values.with_value(name, 0.01)
    rows = Rows([order("1", date(2024, 1, 2), 10.0, channel="Amazon")], settings=values)
    rows.settings = rows.settings.with_value("marketplace.Amazon.pct", 0.1)
    acting = set(live_ladder(rows.engine(), Selection(Period(date(2024, 1, 1), date(2024, 2, 1)))).keys)
    beside = {*hidden.ON_SPEND, *hidden.PER_MONTH}  # what is paid beside the media is spend: held in the data
    costs = {
        option.key for option in OPTIONS
        if option.dated and option.effect & Changes.ASSUMPTIONS and option.type in {OptionType.RATE, OptionType.MONEY}
        and not option.key.startswith("vat.") and option.key not in beside
    }  # fmt: skip
    named = {name.replace("Vins", "*").replace("Amazon", "*") for name in acting}
    assert named == costs


def cm3_of_days(live: LiveLadder) -> list[float]:
    """Return CM3 of each day of the month taken apart, as a spreadsheet weighs it."""
    daily = live.daily
    assert daily is not None
    sales, back = daily.sales, daily.returns
    revenue = sales.bases["gross_sales"] - sales.bases["discounts"] + sales.bases["shipping_income"]
    costs = sum(weighed(live, sales, flow, live.rates) for flow in live.order_flows)
    given_back = -back.bases["refunds"]
    for flow in live.return_flows:
        cost = weighed(live, back, flow, live.rates)
        given_back += cost if flow.name == "credit" else -cost
    own = revenue - costs - sales.bases["marketing_spend"]
    return list(own + np.bincount(back.group, given_back, len(sales)))


@few
@given(rows=shops(), month=st.sampled_from([date(2023, 12, 1), date(2024, 2, 1), date(2024, 3, 1)]))
def test_the_days_of_a_month_make_its_break_even_again(rows: Rows, month: date) -> None:
    engine = rows.engine()
    selection = Selection(Period(date(2023, 11, 1), date(2024, 6, 1)))
    live = live_ladder(engine, selection, month)
    found = next((one for one in engine.break_even(selection) if one.month == month), None)
    if found is not None:
        known = len(found.cumulative)  # the engine's month ends where the data do
        assert np.cumsum(cm3_of_days(live))[:known] == pytest.approx(found.cumulative, abs=1e-6)
    assert live.daily is not None
    assert live.daily.month == month
    # Fixed costs are the whole shop's: so are the days.
    assert live_ladder(engine, selection.through(frozenset({"Google Ads"})), month).daily is None


def test_days_of_a_month_without_an_order_hold_nothing() -> None:
    rows = Rows([order("1", date(2024, 1, 5), 100.0, amounts_ttc=False)], settings=settings_of(cost__default_rate=0.5))
    selection = Selection(Period(date(2024, 1, 1), date(2024, 3, 1)))
    assert cm3_of_days(live_ladder(rows.engine(), selection, date(2024, 2, 1))) == [0.0] * 29


@pytest.mark.parametrize(("rate", "fee"), [(0.2, 0.0), (0.05, 0.3 + 0.1 * 1.5)])
def test_where_only_the_vat_rate_tells_whether_anything_was_collected_the_fee_follows_it(
    rate: float, fee: float
) -> None:
    on = date(2024, 1, 5)
    rows = Rows(
        [order("1", on, 33.0, tax_rate=0.2, amounts_ttc=True),
         order("1", on, 0.0, line_discount=30.0, amounts_ttc=False)],
        settings=settings_of(vat__default_rate=rate, payment__pct=0.1, payment__fixed=0.3),
    )  # fmt: skip
    engine, january = rows.engine(), Selection(Period(date(2024, 1, 1), date(2024, 2, 1)))
    live = live_ladder(engine, january)
    assert engine.figures(january)["payment_fees"].value == pytest.approx(fee)
    assert totals(live, live.rates)["payment_fees"] == pytest.approx(fee)
