"""No file brings the import down: it ends with a sentence or an exact account, whatever is in it.

ECOMKPI_FUZZ_CASES says how many files are broken (500, and 20,000 in ``python3 dev.py nightly``), ECOMKPI_FUZZ_SEED
where they begin.
"""

import os
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.corpus.writing import write
from tests.fuzz.breaking import NASTY, broken_bytes, broken_export
from tests.fuzz.holding import check

CASES = int(os.environ.get("ECOMKPI_FUZZ_CASES", "500"))
FIRST = int(os.environ.get("ECOMKPI_FUZZ_SEED", "0"))
PARTS = 10
_HEADERS = (
    "Order ID", "Order date", "Date", "SKU", "Quantity", "Unit price", "Total", "Amount", "N° de commande", "Prix HT",
    "Campaign", "Cost", "Jour", "Coût", "Canal", "Sessions", "Libellé", "Montant", "Email", "Currency", "Devise", "TVA",
)  # fmt: skip


def broken_file(seed: int, folder: Path) -> Path:
    """Write the broken file of a seed: what a failure names is all that is needed to see it again."""
    rng = random.Random(seed)
    path = write(broken_export(rng), folder)
    path.write_bytes(broken_bytes(path.read_bytes(), rng))
    return path


@pytest.mark.timeout(7200)
@pytest.mark.parametrize("part", range(PARTS))
def test_no_broken_layout_brings_the_import_down(part: int, tmp_path: Path) -> None:
    for seed in range(FIRST + part, FIRST + CASES, PARTS):
        path = broken_file(seed, tmp_path)
        try:
            check(path)
        except Exception as error:
            raise AssertionError(f"seed {seed}: {error!r}") from error
        path.unlink()


_CELLS = st.one_of(
    st.sampled_from(NASTY), st.text(max_size=12), st.integers().map(str), st.floats().map(str),
    st.dates().map(str), st.datetimes().map(str), st.decimals(allow_nan=False, places=2).map(lambda n: f"{n:,}"),
)  # fmt: skip


@given(
    header=st.lists(st.one_of(st.sampled_from(_HEADERS), st.text(max_size=8)), min_size=1, max_size=9),
    rows=st.lists(st.lists(_CELLS, max_size=9), max_size=12),
    mark=st.sampled_from(",;\t|"),
    end=st.sampled_from(("\n", "\r\n", "\r")),
    encoding=st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "cp1252", "mac_roman")),
)
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_table_of_any_cells_brings_the_import_down(
    tmp_path: Path, header: list[str], rows: list[list[str]], mark: str, end: str, encoding: str
) -> None:
    path = tmp_path / "any.csv"
    path.write_bytes(end.join(mark.join(row) for row in [header, *rows]).encode(encoding, errors="replace"))
    check(path)


@given(st.binary(max_size=3000))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_at_all_bring_the_import_down(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "any.bin"
    path.write_bytes(data)
    check(path)
