"""Shops that trip programs up, each in thousands of random forms, against the slow reading of the definitions."""

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.results import Dimension, Step
from ecomkpi_desktop.kpi.selection import Selection
from tests.kpi.reference import Row
from tests.kpi.shops import START, Rows, order, selections, settings_of, shops, table_of
from tests.kpi.test_engine import close, values
from tests.kpi.test_reference import (
    check_channels,
    check_conversion,
    check_customers,
    check_flows,
    check_ladder,
    check_lifetime,
    thorough,
)

LEAP = date(2024, 2, 29)
# Clocks went forward at 2:00 on the first day and back at 3:00 on the second: an hour is missing, another there twice.
CLOCKS = (date(2024, 3, 31), date(2023, 10, 29))


def nobody(rows: Rows) -> None:
    for row in rows.orders:
        row.update(customer_id=None, email=None)


def one_order(rows: Rows) -> None:
    first = rows.orders[0]["order_id"] if rows.orders else None
    rows.orders = [row for row in rows.orders if row["order_id"] == first]


def all_refunded(rows: Rows) -> None:
    """Every order comes back whole, one of them twice over."""
    sold = {row["order_id"]: row for row in rows.orders if not row.get("is_refund")}
    rows.orders = [row for row in rows.orders if not row.get("is_refund")]
    for row in rows.orders:
        row.update(refunded=None, refunded_at=None)
    rows.refunds = [
        {
            "order_id": name, "refund_id": f"all {name}", "refunded_at": row["ordered_at"] + timedelta(days=number),
            "amount": math.fsum(one["amount"] for one in rows.orders if one["order_id"] == name),
            "shipping": row.get("shipping"), "amounts_ttc": row["amounts_ttc"],
        }
        for number, (name, row) in enumerate(sold.items())
    ]  # fmt: skip
    rows.refunds += [{**row, "refund_id": "again"} for row in rows.refunds[:1]]


def future(rows: Rows) -> None:
    """One order in three is dated years ahead, as a mistyped year is."""
    for row in rows.orders[::3]:
        row["ordered_at"] = row["ordered_at"].replace(year=2031, day=min(row["ordered_at"].day, 28))


def on_days(*days: date) -> Callable[[Rows], None]:
    """Move every order to the small hours of some days."""

    def move(rows: Rows) -> None:
        for number, row in enumerate(rows.orders):
            on = days[number % len(days)]
            row["ordered_at"] = datetime(on.year, on.month, on.day, 2, number % 60)  # noqa: DTZ001 - the shop's clock

    return move


def no_spend(rows: Rows) -> None:
    for row in rows.spend:
        row["cost"] = 0.0


def sold_at_a_loss(rows: Rows) -> None:
    for row in rows.orders:
        row["unit_cost"] = 3.0 * row["amount"] + 1.0


def two_currencies(rows: Rows) -> None:
    """Every other order was paid in dollars: its amounts have become euros at 0.87, with more digits than cents."""
    for row in rows.orders:
        if int(row["order_id"].lstrip("R#")) % 2:
            for name in ("amount", "line_discount", "order_discount", "shipping", "refunded", "unit_cost",
                         "shipping_cost", "payment_fee", "marketplace_fee"):  # fmt: skip
                row[name] = None if row.get(name) is None else row[name] * 0.87
            row.update(currency="EUR", rate_applied=0.87)


AWKWARD: dict[str, Callable[[Rows], None]] = {
    "no customer": nobody, "one order": one_order, "all refunded": all_refunded, "future dates": future,
    "a leap day": on_days(LEAP), "days around a leap day": on_days(LEAP - timedelta(days=1), LEAP, date(2024, 3, 1)),
    "days on which clocks change": on_days(*CLOCKS), "no spend": no_spend, "negative margin": sold_at_a_loss,
    "two currencies": two_currencies,
}  # fmt: skip
PERIODS = (
    Period(LEAP, date(2024, 3, 1)), Period(date(2024, 2, 1), date(2024, 3, 1)), Period(date(2023, 10, 29), LEAP),
    Period(date(2024, 1, 1), date(2032, 1, 1)), Period(date(2023, 3, 1), date(2024, 3, 1)),
)  # fmt: skip
looks = st.one_of(selections(), st.sampled_from(PERIODS).map(Selection))
awkward = pytest.mark.parametrize("name", list(AWKWARD))


@awkward
@thorough
@given(rows=shops(), selection=looks)
def test_an_awkward_shop_has_the_figures_of_the_definitions(name: str, rows: Rows, selection: Selection) -> None:
    AWKWARD[name](rows)
    shop, engine = rows.reference(), rows.engine()
    figures = engine.figures(selection)
    check_ladder(shop, figures, selection)
    check_customers(shop, figures, selection)
    check_lifetime(shop, engine, selection)
    check_flows(shop, figures, selection)
    check_conversion(shop, figures, selection)
    check_channels(shop, engine, selection)


@awkward
@thorough
@given(rows=shops(), selection=looks)
def test_an_awkward_shop_answers_every_question_with_numbers_or_reasons(
    name: str, rows: Rows, selection: Selection
) -> None:
    AWKWARD[name](rows)
    engine = rows.engine()
    figures = engine.figures(selection)
    for figure in figures.values():
        assert (figure.value is None) == (figure.reason is not None), figure.id
        assert figure.value is None or math.isfinite(figure.value), figure.id
    if figures["net_revenue"].value is not None:
        for dimension in Dimension:
            assert float(engine.by(dimension, selection).columns["cm3"].sum()) == pytest.approx(
                figures["cm3"].value, abs=1e-6
            )
        steps = engine.trend(Step.MONTH, selection).columns["net_revenue"]
        assert float(steps.sum()) == pytest.approx(figures["net_revenue"].value, abs=1e-6)
    for ask in (engine.cohorts, engine.cohorts_by_age, engine.rfm, engine.channel_overlap, engine.loss_making,
                engine.ltv_table, engine.attach_pairs):  # fmt: skip
        ask(selection)
    engine.month_forecast()


@thorough
@given(rows=shops(), selection=selections(), cut=st.integers(0, 10), turned=st.booleans())
def test_files_may_come_in_any_order_and_be_cut_anywhere(
    rows: Rows, selection: Selection, cut: int, turned: bool
) -> None:
    def files(key: str, lines: list[Row]) -> list[pa.Table]:
        names = sorted({str(row.get(key)) for row in lines})
        parts = [[row for row in lines if (str(row.get(key)) in names[cut:]) is late] for late in (False, True)]
        return [part for part in parts if part]

    def engine(*, apart: bool) -> Engine:
        tables = rows.tables()
        if apart:
            for kind, key, lines in ((Kind.ORDERS, "ordered_at", rows.orders), (Kind.SPEND, "day", rows.spend)):
                found = [table_of(kind, part, number) for number, part in enumerate(files(key, lines), 10)]
                if found:
                    found = found[::-1] if turned else found
                    tables[kind] = pa.concat_tables(found, promote_options="default").unify_dictionaries()
        facts = Facts.build(tables, channel_map=rows.channel_map, settings=rows.settings)
        return Engine(facts, rows.settings)

    close(values(engine(apart=True), selection), values(engine(apart=False), selection))


@thorough
@given(rows=shops(), selection=selections(), factor=st.sampled_from([0.01, 0.5, 2.0, 1000.0]))
def test_scaling_every_price_and_cost_scales_every_amount_and_no_quotient(
    rows: Rows, selection: Selection, factor: float
) -> None:
    before = rows.engine().figures(selection)
    money = ("amount", "line_discount", "order_discount", "shipping", "refunded", "unit_cost", "shipping_cost",
             "payment_fee", "marketplace_fee", "cost")  # fmt: skip
    for row in [*rows.orders, *rows.refunds, *rows.products, *rows.spend, *rows.fixed]:
        row.update({name: row[name] * factor for name in money if row.get(name) is not None})
    settings = rows.settings
    for key in ("logistics.per_order", "logistics.per_item", "logistics.packaging", "logistics.per_return",
                "payment.fixed", "fixed_costs.monthly", "hidden.return_label", "hidden.marketplace_storage",
                "hidden.service", "hidden.influencers"):  # fmt: skip
        for dated in rows.settings.history(key):
            settings = settings.with_value(key, float(dated.value) * factor, dated.valid_from)  # type: ignore[arg-type]
    after = replace(rows, settings=settings).engine().figures(selection)
    for name in ("gross_sales", "net_revenue", "cogs", "cm1", "cm2", "cm3", "fixed_costs", "operating_result", "aov"):
        if before[name].value is None:
            assert after[name].value is None
        else:
            wanted = before[name].value * factor
            assert after[name].value == pytest.approx(wanted, rel=1e-6, abs=1e-5 * max(factor, 1.0))
    for name in ("orders", "customers", "retention_rate", "repurchase_rate_365", "conversion_rate", "units_per_order"):
        assert after[name].value == before[name].value


def test_the_days_of_the_random_shops_hold_the_awkward_ones() -> None:
    days = {START + timedelta(days=number) for number in range(200)}
    assert {LEAP, CLOCKS[0], date(2024, 1, 1)} <= days


def test_a_line_takes_the_cost_of_the_day_of_its_order_not_of_its_own() -> None:
    earlier, later = datetime(2024, 1, 10), datetime(2024, 1, 20)  # noqa: DTZ001 - the shop's clock
    rows = Rows(
        [order("1", earlier, 100.0, sku="A"), order("1", later, 100.0, sku="A")],
        products=[{"sku": "A", "unit_cost": 10.0}, {"sku": "A", "unit_cost": 40.0, "valid_from": date(2024, 1, 15)}],
    )
    figures = rows.engine().figures(Selection(Period(date(2024, 1, 1), date(2024, 2, 1))))
    assert (figures["orders"].value, figures["cogs"].value) == (1.0, 20.0)


def test_monthly_costs_run_to_the_last_dated_line_even_where_its_order_is_earlier() -> None:
    rows = Rows(
        [order("1", date(2024, 1, 10), 100.0), order("1", date(2024, 4, 30), 50.0)],
        settings=settings_of(hidden__influencers=300.0),
    )
    months = [Selection(Period(date(2024, month, 1), date(2024, month + 1, 1))) for month in (1, 3, 4, 5)]
    spend = [rows.engine().figures(month)["marketing_spend"].value for month in months]
    assert spend == [pytest.approx(300.0 * 22 / 31), pytest.approx(300.0), pytest.approx(300.0), 0.0]
