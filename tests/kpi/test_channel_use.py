"""Customers of one channel against customers of several, against the slow and obvious way."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given

from ecomkpi_desktop.base.persons import Decision, KeyKind, PersonKey, Verdict
from ecomkpi_desktop.kpi.channel_use import Use
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.kpi.figures_market import channel_figures
from ecomkpi_desktop.kpi.groups import Group, GroupKind
from ecomkpi_desktop.kpi.selection import Scope, Selection
from tests.kpi import reference_customers as slow
from tests.kpi.shops import Rows, order, selections, shops, whole
from tests.kpi.test_facts import FREE
from tests.kpi.test_reference import same, thorough

SHORT = FREE.with_value("cost.default_rate", 0.4).with_value("ltv.horizon_months", 3)


@thorough
@given(rows=shops(), selection=selections())
def test_the_groups_are_those_of_the_definitions(rows: Rows, selection: Selection) -> None:
    rows.settings = rows.settings.with_value("ltv.horizon_months", 4)
    shop = rows.reference()
    use = rows.engine().channel_use(selection)
    if shop.end_of_data is None:
        assert use.customers.tolist() == [0, 0, 0]
        return
    until = shop.known_until(selection.period)
    expected = slow.channel_use(shop, selection.period, selection.channels)
    for one in Use:
        people = expected[one]
        assert use.customers[one] == len(people)
        assert use.orders[one] == sum(o.customer in people and o.day < until for o in shop.visits())
        same(float(use.cm2[one]), sum(margin for who in people for _, margin, _ in slow.history(shop, until, who)))
        for age, (old, left) in enumerate(slow.margin_by_age(shop, until, people, 4)):
            assert use.curves[one].observed[age] == old
            if old:
                same(float(use.curves[one].mean[age]) * old, left)


@thorough
@given(rows=shops(), selection=selections())
def test_the_groups_together_are_the_customers_behind_ltv(rows: Rows, selection: Selection) -> None:
    rows.settings = rows.settings.with_value("ltv.horizon_months", 2)
    engine = rows.engine()
    use, ltv = engine.channel_use(selection), engine.figures(selection)["ltv"]
    if ltv.reason is not Reason.NO_IDENTITY:
        assert sum(curve.observed[-1] for curve in use.curves) == ltv.inputs["observed_customers"]


@thorough
@given(rows=shops(), selection=selections())
def test_every_number_of_the_table_is_that_of_a_group_that_can_be_traced(rows: Rows, selection: Selection) -> None:
    engine = rows.engine()
    use = engine.channel_use(selection)
    for one in Use:
        figures = engine.group(Group(GroupKind.USE, one.name.lower()), selection)
        assert figures["use_customers"].value == use.customers[one]
        assert figures["use_orders"].value == use.orders[one]
        same(float(use.cm2[one]), figures["use_cm2"].value)
        if use.customers[one]:
            same(figures["use_margin"].value, float(use.cm2[one]) / float(use.customers[one]))


def many(count: int = 40, *, through: tuple[str, ...] = ("Shop", "Ads")) -> Rows:
    """Customers A-: one order of 100 and, a month later, one of 50; B-: one order of 10."""
    start, rows = date(2024, 1, 1), []
    for number in range(count):
        for place, amount in enumerate((100.0, 50.0)):
            day = start + timedelta(days=number % 5 + 40 * place)
            more = {"channel": through[place], "customer_id": f"A{number}"}
            rows.append(order(f"A{number}-{place}", day, amount, **more))
        rows.append(order(f"B{number}", start, 10.0, channel="Shop", customer_id=f"B{number}"))
    rows.append(order("last", date(2024, 12, 1), 1.0, channel="Shop"))
    return Rows(rows, settings=SHORT)


def test_the_value_of_each_group_is_its_margin_over_the_horizon() -> None:
    engine = many().engine()
    use = engine.channel_use(whole(date(2024, 1, 1), date(2025, 1, 1)))
    assert use.customers.tolist() == [40, 0, 40]
    assert use.orders.tolist() == [40, 0, 80]
    assert use.ltv[Use.ONCE].value == pytest.approx(6.0)
    assert use.ltv[Use.ONE].value is None
    assert use.ltv[Use.SEVERAL].value == pytest.approx(90.0)
    assert use.ltv[Use.SEVERAL].inputs["observed_customers"] == 40


def test_channels_that_are_one_place_to_buy_make_no_customer_of_several() -> None:
    engine, year = many().engine(), whole(date(2024, 1, 1), date(2025, 1, 1))
    assert engine.channel_use(year, {"Ads": "Site", "Shop": "Site"}).customers.tolist() == [40, 40, 0]
    assert engine.channel_use(year, {"Ads": "Shop"}).customers.tolist() == [40, 40, 0]


def test_what_happens_after_the_period_is_not_known_at_its_end() -> None:
    engine = many().engine()
    use = engine.channel_use(whole(date(2024, 1, 1), date(2024, 1, 20)))
    assert use.customers.tolist() == [80, 0, 0]
    assert all(figure.reason is Reason.NOT_ENOUGH_HISTORY for figure in use.ltv)


def test_customers_of_a_country_are_followed_through_all_their_orders() -> None:
    rows = many()
    for row in rows.orders:
        row["country"] = "FR" if str(row["order_id"]).endswith("0") and str(row["order_id"])[0] == "A" else "BE"
    engine, year = rows.engine(), whole(date(2024, 1, 1), date(2025, 1, 1))
    use = engine.channel_use(year.within(Scope(countries=frozenset({"FR"}))))
    assert use.customers.tolist() == [0, 0, 40]
    assert use.ltv[Use.SEVERAL].value == pytest.approx(90.0)


def test_merging_customers_moves_ltv_and_taking_it_back_moves_it_back() -> None:
    rows = many(through=("Shop", "Ads"))
    for row in rows.orders:  # the second order is under another number: nobody comes back
        if str(row["order_id"]).endswith("-1"):
            row["customer_id"] = f"again {row['customer_id']}"
    year = whole(date(2024, 1, 1), date(2025, 1, 1))
    numbers = [f"A{number}" for number in range(40)]
    decisions = [
        Decision(Verdict.SAME, (PersonKey(KeyKind.NUMBER, number), PersonKey(KeyKind.NUMBER, f"again {number}")))
        for number in numbers
    ]

    def engine_with(*taken: Decision) -> Engine:
        facts = Facts.build(rows.tables(), channel_map={}, settings=rows.settings, decisions=taken)
        return Engine(facts, rows.settings)

    apart, joined = engine_with(), engine_with(*decisions)
    assert apart.channel_use(year).customers.tolist() == [120, 0, 0]
    assert joined.channel_use(year).customers.tolist() == [40, 0, 40]
    before, after = (one.figures(year)["ltv"].value for one in (apart, joined))
    assert before == pytest.approx((100 + 50 + 10) * 0.6 / 3)
    assert after == pytest.approx((150 + 10) * 0.6 / 2)


def test_shares_of_channels_and_of_unknown_customers() -> None:
    on = date(2024, 1, 10)
    rows = Rows(
        [order("1", on, 60.0, customer_id="1", channel="Amazon"), order("2", on, 30.0, customer_id="1", channel="Shop"),
         order("3", on, 10.0, channel="Amazon"), order("4", on, 0.0, channel="Shop")],
        settings=SHORT,
    )  # fmt: skip
    engine, month = rows.engine(), whole(date(2024, 1, 1), date(2024, 2, 1))

    def figures(selection: Selection) -> dict[str, float | None]:
        view = engine.view(selection)
        found = channel_figures(view, engine.channel_use(selection), engine.figures(selection), ("Amazon", "eBay"))
        return {name: figure.value for name, figure in found.items()}

    assert figures(month) == {
        "marketplace_share": pytest.approx(0.7), "marketplace_revenue": 70.0, "multichannel_share": 1.0,
        "multichannel_customers": 1.0, "known_customers": 1.0, "unidentified_orders_share": pytest.approx(1 / 3),
        "unidentified_orders": 1.0,
    }  # fmt: skip
    alone = figures(month.through(frozenset({"Shop"})))
    assert (alone["marketplace_share"], alone["multichannel_share"]) == (0.0, None)
    nobody = figures(whole(date(2020, 1, 1), date(2020, 2, 1)))
    assert set(nobody.values()) == {None}
    assert np.isnan(engine.channel_use(whole(date(2020, 1, 1), date(2020, 2, 1))).curves[0].mean).all()


def test_orders_of_nobody_known_are_counted_within_the_scope_that_is_looked_at() -> None:
    on = date(2024, 1, 10)
    rows = Rows(
        [order("1", on, 60.0, customer_id="1", channel="Shop", country="FR"),
         order("2", on, 30.0, channel="Shop", country="FR"), order("3", on, 10.0, channel="Shop", country="BE")],
        settings=SHORT,
    )  # fmt: skip
    engine = rows.engine()
    for country, unknown in (("FR", 0.5), ("BE", 1.0)):
        month = whole(date(2024, 1, 1), date(2024, 2, 1)).within(Scope(countries=frozenset({country})))
        found = channel_figures(engine.view(month), engine.channel_use(month), engine.figures(month), ())
        assert (found["unidentified_orders"].value, found["unidentified_orders_share"].value) == (1.0, unknown)


def test_orders_that_name_no_channel_say_nothing_of_marketplaces() -> None:
    rows = Rows([order("1", date(2024, 1, 10), 60.0, customer_id="1")], settings=SHORT)
    engine, month = rows.engine(), whole(date(2024, 1, 1), date(2024, 2, 1))
    found = channel_figures(engine.view(month), engine.channel_use(month), engine.figures(month), ())
    assert (found["marketplace_share"].value, found["marketplace_share"].reason) == (None, Reason.NO_DATA)
    assert found["known_customers"].value == 1.0


@thorough
@given(rows=shops(), selection=selections())
def test_the_share_asked_for_alone_is_that_of_the_figures(rows: Rows, selection: Selection) -> None:
    engine = rows.engine()
    figures = channel_figures(engine.view(selection), engine.channel_use(selection), engine.figures(selection), ())
    assert engine.multichannel_share(selection) == figures["multichannel_share"].value


def test_the_share_asked_for_alone_needs_two_channels_that_sell() -> None:
    on, year = date(2024, 1, 10), whole(date(2024, 1, 1), date(2025, 1, 1))
    orders = [order(who, on, 60.0, customer_id=who, channel="Mail") for who in ("1", "2")]
    assert Rows(orders, settings=SHORT).engine().multichannel_share(year) is None
    orders.append(order("3", on, 30.0, customer_id="1", channel="Shop"))
    assert Rows(orders, settings=SHORT).engine().multichannel_share(year) == 0.5
