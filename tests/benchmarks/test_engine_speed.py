"""The engine at a million order lines, against the same figures by pandas on categoricals, in one run.

``python -m tests.benchmarks.test_engine_speed [LINES]`` prints the measures. What pytest runs checks on a small shop
that both sides compute the same figures; seconds depend on who else uses the machine.
"""

import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from itertools import cycle
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.results import Dimension, Step
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.settings.values import Settings

CHANNELS = ["Google Ads", "Meta Ads", "SEO", "E-mail", "Direct", "Amazon", "Affiliation", "TikTok"]
FIRST = 19_000  # 8 January 2022, in days since 1970
DAYS = 1_095
PERIOD = Period(date(2023, 1, 1), date(2025, 1, 1))
SETTINGS = Settings().with_value("fixed_costs.monthly", 30_000.0)


def order_table(lines: int) -> pa.Table:
    """Return a canonical table of orders: three lines in ten begin one, two orders in five a customer."""
    chance = np.random.default_rng(1)
    orders, customers = max(lines * 3 // 10, 1), max(lines * 12 // 100, 1)
    seconds = np.sort(FIRST * 86_400 + chance.integers(0, DAYS * 86_400, orders))
    order = np.sort(np.append(np.arange(orders), chance.integers(0, orders, lines - orders)))
    first = np.append(True, order[1:] != order[:-1])
    product = (chance.zipf(1.3, lines) % 5_000).astype(np.int32)
    quantity = chance.integers(1, 4, lines).astype(float)
    price = np.round(chance.lognormal(3, 0.6, lines), 2)
    customer = chance.integers(0, customers, orders)[order]
    return pa.table({
        "order_id": _texts(order, [f"#{number:07d}" for number in range(orders)]),
        "ordered_at": pa.array(seconds[order], pa.timestamp("s")),
        "sku": _texts(product, [f"SKU{number:05d}" for number in range(5_000)]),
        "category": _texts(product % 12, [f"Catégorie {number}" for number in range(12)]),
        "quantity": quantity, "unit_price": price, "amount": np.round(quantity * price, 2),
        "unit_cost": pa.array(np.round(price * 0.45, 2), mask=product % 3 == 0),
        "line_discount": np.where(chance.random(lines) < 0.2, np.round(quantity * price * 0.1, 2), 0.0),
        "shipping": pa.array(np.full(lines, 4.9), mask=~first),
        "customer_id": _texts(customer, [f"C{number:06d}" for number in range(customers)]),
        "country": _texts(customer % 7, [f"Pays {number}" for number in range(7)]),
        "channel": _texts(chance.integers(0, 8, orders)[order], CHANNELS),
        "amounts_ttc": np.ones(lines, dtype=np.bool_),
        "segment": np.ones(lines, dtype=np.int32), "row": np.arange(2, lines + 2, dtype=np.int32),
    })  # fmt: skip


def _texts(codes: "np.ndarray[Any, Any]", words: list[str]) -> pa.Array:
    return pa.DictionaryArray.from_arrays(pa.array(codes.astype(np.int32)), pa.array(words))


class Shop:
    """One shop for both sides, with the refunds, spend and sessions that a real one has."""

    def __init__(self, lines: int) -> None:
        table = order_table(lines)
        chance = np.random.default_rng(2)
        order = table["order_id"].combine_chunks()
        refunded = chance.choice(len(order.dictionary), len(order.dictionary) // 12, replace=False)
        day = pa.array(np.tile(np.arange(FIRST, FIRST + DAYS), 4), pa.int32()).cast(pa.date32())
        self.tables = {
            Kind.ORDERS: table,
            Kind.REFUNDS: pa.table({
                "order_id": _texts(refunded, order.dictionary.to_pylist()),
                "refunded_at": pa.array((FIRST + chance.integers(30, DAYS, len(refunded))) * 86_400, pa.timestamp("s")),
                "amount": np.round(chance.lognormal(3, 0.6, len(refunded)), 2),
            }),
            Kind.SPEND: pa.table({
                "day": day, "cost": chance.uniform(100, 900, 4 * DAYS),
                "channel": _texts(np.repeat(np.arange(4), DAYS), CHANNELS[:4]),
            }),
            Kind.SESSIONS: pa.table({
                "day": day, "sessions": chance.integers(500, 4_000, 4 * DAYS).astype(float),
                "channel": _texts(np.repeat(np.arange(4), DAYS), CHANNELS[:4]),
            }),
        }  # fmt: skip
        self.facts = Facts.build(self.tables)
        self.engine = Engine(self.facts, SETTINGS)


class Pandas:
    """The same figures from lines kept as a frame of categoricals, amounts HT and costs computed beforehand."""

    def __init__(self, shop: Shop) -> None:
        lines = shop.tables[Kind.ORDERS].to_pandas()
        vat, rate = 1.2, 0.55
        lines["day"] = (lines["ordered_at"].astype("int64") // 86_400).astype("int32")
        lines["month"] = lines["ordered_at"].dt.to_period("M").astype("category")
        for name in ("amount", "line_discount", "shipping"):
            lines[name] = lines[name].fillna(0.0) / vat
        value = lines["amount"] - lines["line_discount"]
        lines["cost"] = (lines["quantity"] * lines["unit_cost"]).fillna(rate * value)
        lines["revenue"] = value + lines["shipping"]
        parcels = (lines["shipping"] > 0) * (4.0 + 0.5 + 0.25)
        lines["cm2"] = lines["revenue"] - lines["cost"] - parcels - 0.014 * vat * lines["revenue"]
        lines["first"] = lines.groupby("customer_id", observed=True)["day"].transform("min")
        lines["month_number"] = lines["ordered_at"].dt.year * 12 + lines["ordered_at"].dt.month
        lines["cohort"] = lines.groupby("customer_id", observed=True)["month_number"].transform("min")
        self.lines = lines

    def refresh(self, period: Period) -> dict[str, Any]:
        """Return the ladder by channel, month, category and country, customers, retention, repurchase, LTV, cohorts."""
        start, end = ((day - date(1970, 1, 1)).days for day in (period.start, period.end))
        lines = self.lines
        now = lines[(lines["day"] >= start) & (lines["day"] < end)]
        before = lines[(lines["day"] >= start - period.days) & (lines["day"] < start)]
        sums = ["amount", "line_discount", "shipping", "revenue", "cost", "cm2"]
        keys = ("channel", "month", "category", "country")
        tables = {key: now.groupby(key, observed=True)[sums].sum() for key in keys}
        orders = now.groupby("channel", observed=True)["order_id"].nunique()
        monthly = now.groupby("month", observed=True)["customer_id"].nunique()
        active, previous = now["customer_id"].unique(), before["customer_id"].unique()
        margin = now.groupby("order_id", observed=True)["cm2"].sum()
        known = lines[lines["day"] < end]
        new = known.groupby("channel", observed=True)[["customer_id", "first"]].agg({"customer_id": "nunique"})
        age = ((known["day"] - known["first"]) * 12 // 365).clip(upper=60)
        firsts = known.groupby("customer_id", observed=True)["first"].first()
        ltv = []
        for month in range(12):
            until = end - (month + 1) * 365 // 12
            chosen = known[(age == month) & (known["first"] <= until)]
            ltv.append((chosen["cm2"].sum(), int((firsts <= until).sum())))
        visits = known[["customer_id", "day", "first"]].drop_duplicates()
        later = visits[visits["day"] > visits["first"]].groupby("customer_id", observed=True)["day"].min()
        gaps = (later - firsts.reindex(later.index))
        repurchase = {window: int((gaps <= window).sum()) for window in (90, 180, 365)}
        offset = known["month_number"] - known["cohort"]
        cohorts = known.groupby(["cohort", offset], observed=True)["customer_id"].nunique()
        margins = known.groupby(["cohort", offset], observed=True)["cm2"].sum()
        return {
            **tables, "orders": orders, "monthly": monthly, "customers": len(active), "new": new, "ltv": ltv,
            "retained": len(np.intersect1d(active, previous)), "lost": int((margin < 0).sum()),
            "repurchase": repurchase, "cohorts": cohorts, "margins": margins,
        }  # fmt: skip


def refresh(engine: Engine, selection: Selection) -> dict[str, Any]:
    """Return everything the pages show of a selection."""
    return {
        "figures": engine.figures(selection), "channels": engine.channels(selection),
        "by channel": engine.by(Dimension.CHANNEL, selection), "by month": engine.by(Dimension.MONTH, selection),
        "by category": engine.by(Dimension.CATEGORY, selection), "by country": engine.by(Dimension.COUNTRY, selection),
        "trend": engine.trend(Step.MONTH, selection), "cohorts": engine.cohorts(selection),
        "ltv": engine.ltv_curves(selection), "break-even": engine.break_even(selection),
    }  # fmt: skip


def median_ms(work: Callable[[], object], times: int = 15) -> tuple[float, float]:
    """Return the median and the longest of several runs, in milliseconds."""
    work()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1_000)
    return statistics.median(taken), max(taken)


def measure(lines: int) -> list[tuple[str, float, float]]:
    """Return (what, median, longest) in milliseconds."""
    shop = Shop(lines)
    rows = [("build the store", *median_ms(lambda: Facts.build(shop.tables), 3))]
    engine, whole = shop.engine, Selection(PERIOD)
    some = Selection(PERIOD, frozenset(CHANNELS[:7]))
    quarter = Selection(Period(date(2024, 9, 1), date(2024, 12, 1)))
    rates = cycle([0.50, 0.51, 0.52, 0.53])

    def change(key: str) -> Engine:
        return engine.with_settings(SETTINGS.with_value(key, next(rates)))

    for name, selection in (("2 years, all channels", whole), ("2 years, 7 channels", some), ("90 days", quarter)):
        rows.append((f"all figures, {name}", *median_ms(lambda chosen=selection: engine.figures(chosen))))
        rows.append((f"all pages, {name}", *median_ms(lambda chosen=selection: refresh(engine, chosen))))
    rows.append(("by product, 2 years", *median_ms(lambda: engine.by(Dimension.PRODUCT, whole))))
    rows.extend(
        (f"all figures after {key}", *median_ms(lambda key=key: change(key).figures(whole)))
        for key in ("cost.default_rate", "logistics.per_order", "payment.pct", "vat.default_rate")
    )
    frame = Pandas(shop)
    rows.append(("pandas on categoricals, 2 years", *median_ms(lambda: frame.refresh(PERIOD), 3)))
    return rows


def test_pandas_and_the_engine_compute_the_same_figures() -> None:
    shop = Shop(3_000)
    got, wanted = refresh(shop.engine, Selection(PERIOD)), Pandas(shop).refresh(PERIOD)
    table = got["by channel"]
    for name, column in (("gross_sales", "amount"), ("discounts", "line_discount"), ("ordered_revenue", "revenue")):
        ours = dict(zip(table.keys, table.columns[name].tolist(), strict=True))
        for channel, value in wanted["channel"][column].items():
            assert ours[channel] == pytest.approx(value)
    assert got["figures"]["customers"].value == wanted["customers"]
    assert [size for size in got["cohorts"].customers.tolist() if size] == wanted["cohorts"].xs(0, level=1).tolist()


def test_the_store_stays_under_300_bytes_a_line() -> None:
    assert Shop(20_000).facts.nbytes < 300 * 20_000


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    found = measure(size)
    reference = found[-1][1]
    print(f"{size:,} lines".replace(",", " "))  # noqa: T201 - the purpose of this program
    for what, median, longest in found:
        ratio = f"pandas/this {reference / median:8.1f}"
        print(f"{what:45} {median:10.2f} ms   longest {longest:9.2f} ms   {ratio}")  # noqa: T201
