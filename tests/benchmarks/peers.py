"""What other engines need for the figures of the engine's pages, from columns factorised and computed beforehand.

Each peer holds the order lines with integer codes, amounts HT, costs, first days and cohorts already made, and answers
the same questions of a period: the ladder by channel, month, category and country, orders, customers and new customers
by channel, customers by month, retention, repurchase, LTV by age month, cohorts and their margins, loss-making orders.
Refunds, spend, sessions, break-even, forecasts and the intervals of the engine come on top on its side only.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from ecomkpi_desktop.kpi.period import Period

Answer = dict[str, Any]
Columns = dict[str, npt.NDArray[Any]]
KEYS = ("channel", "month", "category", "country")
SUMS = ("amount", "line_discount", "shipping", "revenue", "cost", "cm2")
MONTHS = 12
WINDOWS = (90, 180, 365)
_VAT, _RATE, _PARCEL = 1.2, 0.55, 4.0 + 0.5 + 0.25


def columns_of(orders: pa.Table) -> Columns:
    """Return the lines of a canonical order table as plain arrays, in order of time."""
    found: Columns = {}
    names = {"order": "order_id", "customer": "customer_id", "channel": "channel", "category": "category"}
    for key, name in {**names, "country": "country"}.items():
        found[key] = orders[name].combine_chunks().indices.to_numpy().astype(np.int32)
    moment = orders["ordered_at"].to_numpy()
    found["day"] = moment.astype("datetime64[D]").astype(np.int32)
    found["month"] = moment.astype("datetime64[M]").astype(np.int32)
    for name in ("amount", "line_discount", "shipping"):
        found[name] = np.nan_to_num(orders[name].to_numpy()) / _VAT
    value = found["amount"] - found["line_discount"]
    known = orders["quantity"].to_numpy() * orders["unit_cost"].to_numpy()
    found["cost"] = np.where(np.isnan(known), _RATE * value, known)
    found["revenue"] = value + found["shipping"]
    parcels = (found["shipping"] > 0) * _PARCEL
    found["cm2"] = found["revenue"] - found["cost"] - parcels - 0.014 * _VAT * found["revenue"]
    found["entry"] = (found["order"] == _least(found["customer"], found["order"])).astype(np.int8)  # of the first order
    found["first"] = _least(found["customer"], found["day"])
    found["cohort"] = _least(found["customer"], found["month"])
    found["age"] = np.minimum((found["day"] - found["first"]) * 12 // 365, 60).astype(np.int32)
    found["offset"] = found["month"] - found["cohort"]
    return found


def _least(who: npt.NDArray[Any], values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    first = np.full(int(who.max()) + 1, np.iinfo(np.int32).max, dtype=np.int32)
    np.minimum.at(first, who, values)
    return first[who]


def bounds(period: Period) -> tuple[int, int]:
    """Return a period as days since 1970."""
    start, end = ((day - date(1970, 1, 1)).days for day in (period.start, period.end))
    return start, end


@dataclass(frozen=True)
class Peer:
    """Another engine on the same columns."""

    name: str
    refresh: Callable[[Period], Answer]


def pandas_peer(columns: Columns) -> Peer:
    """Return pandas, group by group on integer codes."""
    import pandas as pd

    return Peer("pandas", partial(_pandas, pd.DataFrame(columns)))


def _pandas(lines: Any, period: Period) -> Answer:
    start, end = bounds(period)
    now = lines[(lines["day"] >= start) & (lines["day"] < end)]
    before = lines[(lines["day"] >= start - period.days) & (lines["day"] < start)]
    known = lines[lines["day"] < end]
    found: Answer = {key: now.groupby(key)[list(SUMS)].sum().to_dict("index") for key in KEYS}
    found["orders"] = now.groupby("channel")["order"].nunique().to_dict()
    found["new"] = now[now["entry"] == 1].groupby("channel")["customer"].nunique().to_dict()
    found["monthly"] = now.groupby("month")["customer"].nunique().to_dict()
    active, previous = now["customer"].unique(), before["customer"].unique()
    found["customers"], found["retained"] = len(active), len(np.intersect1d(active, previous))
    found["lost"] = int((now.groupby("order")["cm2"].sum() < 0).sum())
    firsts = known.groupby("customer")["first"].first()
    margin = known.groupby(["age", "first"])["cm2"].sum().reset_index()
    later = known[known["day"] > known["first"]].groupby("customer")[["day", "first"]].min()
    gaps = later["day"] - later["first"]
    found["ltv"] = []
    for month in range(MONTHS):
        until = end - (month + 1) * 365 // 12
        mine = margin[(margin["age"] == month) & (margin["first"] <= until)]
        found["ltv"].append((float(mine["cm2"].sum()), int((firsts <= until).sum())))
    found["repurchase"] = [int((gaps <= window).sum()) for window in WINDOWS]
    cells = known.groupby(["cohort", "offset"])
    found["cohorts"] = cells["customer"].nunique().to_dict()
    found["margins"] = cells["cm2"].sum().to_dict()
    return found


def polars_peer(columns: Columns) -> Peer:
    """Return polars: one lazy plan per table, run together on all cores."""
    import polars as pl

    return Peer("polars", partial(_polars, pl.DataFrame(columns)))


def _polars(lines: Any, period: Period) -> Answer:
    import polars as pl

    start, end = bounds(period)
    lazy, day = lines.lazy(), pl.col("day")
    now = lazy.filter((day >= start) & (day < end))
    known = lazy.filter(day < end)
    cells = known.group_by("cohort", "offset")
    plans = {
        **{key: now.group_by(key).agg(pl.col(list(SUMS)).sum()) for key in KEYS},
        "orders": now.group_by("channel").agg(pl.col("order").n_unique()),
        "new": now.filter(pl.col("entry") == 1).group_by("channel").agg(pl.col("customer").n_unique()),
        "monthly": now.group_by("month").agg(pl.col("customer").n_unique()),
        "active": now.select(pl.col("customer").unique()),
        "previous": lazy.filter((day >= start - period.days) & (day < start)).select(pl.col("customer").unique()),
        "lost": now.group_by("order").agg(pl.col("cm2").sum()).filter(pl.col("cm2") < 0).select(pl.len()),
        "firsts": known.group_by("customer").agg(pl.col("first").first()),
        "margin": known.group_by("age", "first").agg(pl.col("cm2").sum()),
        "later": known.filter(day > pl.col("first")).group_by("customer").agg(day.min(), pl.col("first").first()),
        "cells": cells.agg(pl.col("customer").n_unique(), pl.col("cm2").sum()),
    }  # fmt: skip
    tables = dict(zip(plans, pl.collect_all(list(plans.values())), strict=True))
    found: Answer = {
        key: {row[0]: dict(zip(SUMS, row[1:], strict=True)) for row in tables[key].iter_rows()} for key in KEYS
    }
    found |= {name: dict(tables[name].iter_rows()) for name in ("orders", "new", "monthly")}
    active, previous = (tables[name]["customer"].to_numpy() for name in ("active", "previous"))
    later = tables["later"]
    firsts = tables["firsts"]["first"].to_numpy()
    margin = {name: tables["margin"][name].to_numpy() for name in ("age", "first", "cm2")}
    return {
        **found, "customers": len(active), "retained": len(np.intersect1d(active, previous)),
        "lost": tables["lost"].item(), **_lives(margin, firsts, (later["day"] - later["first"]).to_numpy(), end),
        "cohorts": {(row[0], row[1]): row[2] for row in tables["cells"].iter_rows()},
        "margins": {(row[0], row[1]): row[3] for row in tables["cells"].iter_rows()},
    }  # fmt: skip


def duckdb_peer(columns: Columns) -> Peer:
    """Return DuckDB on a table of its own, in memory."""
    import duckdb

    base = duckdb.connect()
    base.register("given", pa.table(columns))
    base.execute("create table lines as select * from given")
    return Peer("DuckDB", partial(_duckdb, base))


def _duckdb(base: Any, period: Period) -> Answer:
    start, end = bounds(period)
    now, known = f"from lines where day >= {start} and day < {end}", f"from lines where day < {end}"
    before = f"from lines where day >= {start - period.days} and day < {start}"
    sums = ", ".join(f"sum({name})" for name in SUMS)

    def rows(query: str) -> list[tuple[Any, ...]]:
        return list(base.execute(query).fetchall())

    def arrays(query: str) -> Columns:
        return dict(base.execute(query).fetchnumpy())

    found: Answer = {
        key: {row[0]: dict(zip(SUMS, row[1:], strict=True)) for row in rows(f"select {key}, {sums} {now} group by all")}
        for key in KEYS
    }
    found["orders"] = dict(rows(f'select channel, count(distinct "order") {now} group by all'))
    found["new"] = dict(rows(f"select channel, count(distinct customer) {now} and entry = 1 group by all"))
    found["monthly"] = dict(rows(f"select month, count(distinct customer) {now} group by all"))
    ((found["customers"], found["retained"]),) = rows(
        f"select count(*), count(*) filter (customer in (select customer {before})) "
        f"from (select distinct customer {now})"
    )
    ((found["lost"],),) = rows(
        f'select count(*) from (select sum(cm2) as margin {now} group by "order") where margin < 0'
    )
    margin = arrays(f"select age, first, sum(cm2) as cm2 {known} group by all")
    firsts = arrays(f"select customer, min(first) as first {known} group by all")["first"]
    gaps = arrays(f"select min(day) - min(first) as gap {known} and day > first group by customer")["gap"]
    found |= _lives(margin, firsts, gaps, end)
    cells = rows(f'select cohort, "offset", count(distinct customer), sum(cm2) {known} group by all')
    found["cohorts"] = {(row[0], row[1]): row[2] for row in cells}
    found["margins"] = {(row[0], row[1]): row[3] for row in cells}
    return found


def _lives(margin: Columns, firsts: npt.NDArray[Any], gaps: npt.NDArray[Any], end: int) -> Answer:
    ltv = []
    for month in range(MONTHS):
        until = end - (month + 1) * 365 // 12
        mine = (margin["age"] == month) & (margin["first"] <= until)
        ltv.append((float(margin["cm2"][mine].sum()), int(np.count_nonzero(firsts <= until))))
    return {"ltv": ltv, "repurchase": [int(np.count_nonzero(gaps <= window)) for window in WINDOWS]}


PEERS: dict[str, tuple[str, Callable[[Columns], Peer]]] = {
    "pandas": ("pandas", pandas_peer), "polars": ("polars", polars_peer), "DuckDB": ("duckdb", duckdb_peer),
}  # fmt: skip
