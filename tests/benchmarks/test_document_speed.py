"""A million order lines in a document, against the same lines as rows of SQLite and as a plain Parquet file.

``python -m tests.benchmarks.test_document_speed [LINES]`` prints the measures. What pytest runs is about room only:
seconds depend on who else uses the machine.
"""

import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.result import Imported
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport
from tests.workspace.making import rejected_of


def order_lines(count: int) -> pa.Table:
    """Return a canonical table of ``count`` lines: three in ten begin an order, two orders in five a customer."""
    chance = np.random.default_rng(7)
    orders = max(count * 3 // 10, 1)
    order = np.sort(chance.integers(0, orders, count))
    first = np.r_[True, order[1:] != order[:-1]]
    product = chance.integers(0, 4_000, count)
    customer = chance.integers(0, orders * 2 // 5 + 1, orders)[order]
    seconds = np.sort(chance.integers(1_577_836_800, 1_704_067_200, orders))[order]
    columns: dict[str, Any] = {
        "order_id": texts(order, [f"#{number + 100_000}" for number in range(orders)]),
        "ordered_at": pa.array(seconds).cast(pa.timestamp("s")),
        "status": texts(np.zeros(count), ["counted"]),
        "is_refund": pa.array(chance.random(count) < 0.02),
        "line_kind": texts(np.zeros(count), ["product"]),
        "sku": texts(product, [f"SKU-{number:05d}" for number in range(4_000)]),
        "product": texts(product, [f"Produit numéro {number} de la collection" for number in range(4_000)]),
        "category": texts(product % 20, [f"Catégorie {number}" for number in range(20)]),
        "quantity": pa.array(chance.integers(1, 5, count).astype(float)),
        "unit_price": pa.array(np.round(chance.gamma(2, 15, 4_000), 2)[product]),
        "line_discount": pa.array(np.where(chance.random(count) < 0.1, 5.0, 0.0)),
        "shipping": pa.array(chance.choice([0, 4.9, 6.9], count), mask=~first),
        "order_total": pa.array(np.round(chance.gamma(2, 50, count), 2), mask=~first),
        "email": texts(customer, [f"client{number}@example.org" for number in range(customer.max() + 1)]),
        "country": texts(customer % 10, [f"Pays {number}" for number in range(10)]),
        "channel": texts(order % 7, [f"Canal {number}" for number in range(7)]),
        "currency": texts(np.zeros(count), ["EUR"]),
        "amounts_ttc": pa.array(np.ones(count, bool)),
        "sheet": texts(np.zeros(count), [""]),
        "row": pa.array(np.arange(2, count + 2, dtype=np.int32)),
    }
    return pa.table(columns)


def texts(codes: "np.ndarray[Any, Any]", words: list[str]) -> pa.Array:
    """Return a dictionary-encoded column."""
    return pa.DictionaryArray.from_arrays(pa.array(codes.astype(np.int32)), pa.array(words))


def imported(table: pa.Table, sha256: str = "a" * 64) -> Imported:
    """Return a table as an import."""
    return Imported(
        "orders.csv", sha256, Recipe(Kind.ORDERS, "made", (), {}), Kind.ORDERS, table, rejected_of(),
        table.num_rows, table.num_rows, 0, 0, 0, None, (),
    )


class Peers:
    """The same lines kept in other ways, in one folder."""

    def __init__(self, folder: Path, table: pa.Table) -> None:
        self.table = table
        self.document = folder / "document.ekpi"
        self.parquet = folder / "plain.parquet"
        self.rows = folder / "rows.sqlite"

    def save_document(self) -> None:
        """Save a document with one import."""
        with Document.create(self.document) as document:
            document.apply(AddImport(imported(self.table)))

    def read_document(self) -> int:
        """Open the document and put its tables together."""
        with Document.open(self.document, read_only=True) as document:
            return int(document.tables()[Kind.ORDERS].num_rows)

    def save_parquet(self) -> None:
        """Save a Parquet file as it comes."""
        pq.write_table(self.table, self.parquet, compression="zstd")

    def read_parquet(self) -> int:
        """Read the Parquet file."""
        return int(pq.ParquetFile(self.parquet).read().num_rows)

    def save_rows(self) -> None:
        """Save one row of SQLite per line."""
        names = self.table.column_names
        lists = [column.cast(pa.int64()).to_pylist() if pa.types.is_timestamp(column.type) else column.to_pylist()
                 for column in self.table.columns]
        with closing(sqlite3.connect(self.rows)) as connection:
            connection.execute(f"CREATE TABLE lines ({', '.join(names)})")
            places = ", ".join("?" * len(names))
            connection.executemany(f"INSERT INTO lines VALUES ({places})", zip(*lists, strict=True))
            connection.commit()

    def read_rows(self) -> int:
        """Read the rows of SQLite back into columns."""
        with closing(sqlite3.connect(self.rows)) as connection:
            rows = connection.execute("SELECT * FROM lines").fetchall()
        return len(pa.table(dict(zip(self.table.column_names, map(list, zip(*rows, strict=True)), strict=True))))


@pytest.mark.parametrize("count", [20_000])
def test_a_document_takes_no_more_room_than_plain_parquet_and_far_less_than_rows(tmp_path: Path, count: int) -> None:
    peers = Peers(tmp_path, order_lines(count))
    peers.save_document()
    peers.save_parquet()
    peers.save_rows()
    assert peers.read_document() == peers.read_parquet() == peers.read_rows() == count
    sizes = [path.stat().st_size for path in (peers.document, peers.parquet, peers.rows)]
    assert sizes[0] < sizes[1] * 1.25
    assert sizes[0] < sizes[2] / 4


def seconds(work: Callable[[], object], times: int = 1) -> float:
    """Return the median duration of some work."""
    durations = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        durations.append(time.perf_counter() - begun)
    return sorted(durations)[len(durations) // 2]


def report(count: int) -> list[str]:
    """Measure and return the lines to print."""
    with tempfile.TemporaryDirectory() as folder:
        peers = Peers(Path(folder), order_lines(count))
        lines = [f"{count} order lines          save s   read s     MB"]
        measures = {}
        for name in ("document", "parquet", "rows"):
            save = seconds(getattr(peers, f"save_{name}"))
            read = seconds(getattr(peers, f"read_{name}"), 1 if name == "rows" else 5)
            measures[name] = save, read
            lines.append(f"{name:24s} {save:8.2f} {read:8.3f} {getattr(peers, name).stat().st_size / 1e6:6.1f}")
        ratios = [other / own for other, own in zip(measures["rows"], measures["document"], strict=True)]
        lines.append(f"{'rows / document':24s} {ratios[0]:8.1f} {ratios[1]:8.1f}")
        later = imported(peers.table.slice(count * 3 // 10), "b" * 64)
        with Document.open(peers.document) as document:
            lines.append(f"overlapping import saved {seconds(lambda: document.apply(AddImport(later))):8.2f}")
            lines.append(f"both put together        {seconds(document.tables, 5):8.3f}")
    return lines


if __name__ == "__main__":
    sys.stdout.write("\n".join(report(int(sys.argv[1]) if sys.argv[1:] else 1_000_000)) + "\n")
