"""Payments joined to orders, against pandas merging the same two tables."""

import time
from collections.abc import Callable

import numpy as np
import pandas as pd
import pyarrow as pa

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.workspace.joins.joined import complete
from ecomkpi_desktop.workspace.segments import canonical, table_schema
from tests.benchmarks.conftest import LINES
from tests.benchmarks.test_document_speed import order_lines, texts


def in_force(kind: Kind, table: pa.Table) -> pa.Table:
    """Return a table as it comes out of a document."""
    return canonical(kind, table).append_column("segment", pa.array(np.ones(table.num_rows, np.int32)))


def payments(count: int) -> pa.Table:
    """Return a payment per order, the number written without its ``#`` on every second one."""
    number = np.arange(count)
    names = [f"{one + 100_000}" if one % 2 else f"#{one + 100_000}" for one in range(count)]
    return pa.table({
        "order_id": texts(number, names), "entry": texts(number % 20 == 0, ["sale", "refund"]),
        "paid_at": pa.array(np.full(count, 1_600_000_000)).cast(pa.timestamp("s")),
        "amount": pa.array(np.where(number % 20 == 0, -10.0, 50.0)), "fee": pa.array(np.full(count, 0.7)),
        "sheet": texts(np.zeros(count), [""]), "row": pa.array(np.arange(2, count + 2, dtype=np.int32)),
    })  # fmt: skip


def merged(orders: pa.Table, paid: pa.Table) -> pd.DataFrame:
    """Return the orders with their fees, as pandas merges them: numbers alike, fees summed, first rows filled."""
    lines = orders.select(["order_id", "amount"]).to_pandas()
    fees = paid.select(["order_id", "fee"]).to_pandas()
    for frame in (lines, fees):
        frame["number"] = frame["order_id"].astype(str).str.strip(" #")
    summed = fees.groupby("number", as_index=False)["fee"].sum()
    whole = lines.merge(summed, on="number", how="left")
    whole.loc[whole.duplicated("number"), "fee"] = np.nan
    return whole


def shortest(work: Callable[[], object], times: int = 3) -> float:
    """Return the least processor time of several runs: what else the machine does is left out."""
    taken = []
    for _ in range(times):
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return min(taken)


def test_payments_are_joined_faster_than_pandas_merges_them(say: Callable[[str], None]) -> None:
    tables = {
        Kind.ORDERS: in_force(Kind.ORDERS, order_lines(LINES)),
        Kind.PAYMENTS: in_force(Kind.PAYMENTS, payments(LINES * 3 // 10)),
    }
    nothing = table_schema(Kind.ORDERS).empty_table()
    own = shortest(lambda: complete(tables, Settings(), nothing))
    alone = shortest(lambda: complete({Kind.ORDERS: tables[Kind.ORDERS]}, Settings(), nothing))
    peer = shortest(lambda: merged(tables[Kind.ORDERS], tables[Kind.PAYMENTS]))
    figures = f"{own:.3f} s, pandas {peer:.3f} s; nothing to join: {alone:.4f} s"
    say(f"join {LINES * 3 // 10} payments to {LINES} lines: {figures}")
    assert own < peer
    assert alone < own / 20
