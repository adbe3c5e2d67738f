"""The ladder taken apart against the engine: on random shops, under the settings in force and under others."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.live.bases import Flow
from ecomkpi_desktop.kpi.live.ladder import live_ladder
from ecomkpi_desktop.kpi.live.tables import Grouped, LiveLadder
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.results import Dimension, Floats
from ecomkpi_desktop.kpi.selection import Buyers, Scope, Selection
from ecomkpi_desktop.settings.catalogue import OPTIONS
from ecomkpi_desktop.settings.option import OptionType
from ecomkpi_desktop.settings.values import Settings
from tests.kpi.shops import Rows, order, selections, settings_of, shops

few = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def weighed(live: LiveLadder, table: Grouped, flow: Flow, rates: Floats) -> Floats:
    """Return a cost made again from its bases, as a spreadsheet does."""
    total = table.bases[flow.known].copy() if flow.known else np.zeros(len(table))
    at = table.origin if flow.factor else table.slice
    for base, name in flow.terms:
        total += table.bases[base] * rates[at, live.keys.index(name)]
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
        "cogs": of_sales["goods_cost"] - back["credit"],
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
    margin = lifetime.sales.bases["ordered"].sum() - costs + back[0] - lifetime.returns.bases["refunds"].sum() - back[1]
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
    rows = Rows([order("1", date(2024, 1, 2), 10.0, channel="Amazon")], settings=values)
    rows.settings = rows.settings.with_value("marketplace.Amazon.pct", 0.1)
    acting = set(live_ladder(rows.engine(), Selection(Period(date(2024, 1, 1), date(2024, 2, 1)))).keys)
    costs = {
        option.key for option in OPTIONS
        if option.dated and option.effect & Changes.ASSUMPTIONS and option.type in {OptionType.RATE, OptionType.MONEY}
        and not option.key.startswith("vat.")
    }  # fmt: skip
    named = {name.replace("Vins", "*").replace("Amazon", "*") for name in acting}
    assert named == costs
