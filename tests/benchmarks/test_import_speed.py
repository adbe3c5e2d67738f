"""How fast files are read, against the usual way in the same run. Figures are printed, never asserted as times.

Run by ``python dev.py bench``; needs no network and no file beside the checkout but the real workbook's data.
"""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from ecomkpi_desktop.base.progress import Silent
from ecomkpi_desktop.importing.run import run_import
from ecomkpi_desktop.importing.understand import understand
from tests.shared import shared_file

pytestmark = pytest.mark.slow
LINES = int(os.environ.get("ECOMKPI_BENCH_LINES", "1000000"))


def seconds(work: Callable[[], object], times: int = 1) -> float:
    """Return the shortest of some runs: short works suffer most from what else the machine does."""
    shortest = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        work()
        shortest = min(shortest, time.perf_counter() - start)
    return shortest


def whole_import(path: Path) -> int:
    """File to canonical table; return the rows accepted."""
    overrides = {"amounts": "HT", "channel": "Site"}
    return run_import(path, understand(path, overrides).recipe, Silent()).rows_accepted


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real workbook, rebuilt; ECOMKPI_WORKBOOK names one that exists already."""
    given = os.environ.get("ECOMKPI_WORKBOOK")
    if given:
        return Path(given)
    path = tmp_path_factory.mktemp("bench") / "Online Retail.xlsx"
    subprocess.run([sys.executable, str(shared_file("tools", "make_online_retail_xlsx.py")), str(path)], check=True)
    return path


def test_the_real_workbook_is_read_several_times_faster_than_by_the_usual_way(
    workbook: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import pandas as pd

    understood = seconds(lambda: understand(workbook), times=3)
    ours = seconds(lambda: whole_import(workbook), times=3)
    usual = seconds(lambda: pd.read_excel(workbook, engine="openpyxl"))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    with capsys.disabled():
        print(f"\nworkbook: recognised in {understood:.2f} s, imported in {ours:.2f} s, pandas+openpyxl {usual:.1f} s, "  # noqa: T201
              f"ratio {usual / ours:.1f}, peak of both {peak:.2f} GB")  # fmt: skip
    assert usual / ours > 6


def big_text(path: Path, *, french: bool) -> Path:
    """Write order lines of a shop, English UTF-8 with commas or French cp1252 with semicolons."""
    rng = np.random.default_rng(7)
    orders = np.sort(rng.integers(0, LINES // 3, LINES))
    days = np.datetime64("2022-01-01T08:00:00") + (orders * (94_000_000 // (LINES // 3 + 1))).astype("timedelta64[s]")
    cents = rng.integers(100, 20_000, LINES)
    quantity, product = rng.integers(1, 4, LINES), rng.integers(0, 3000, LINES)
    customer = rng.integers(0, LINES // 8, LINES)
    with path.open("w", encoding="cp1252" if french else "utf-8", newline="") as stream:
        names = ("N° de commande", "Date", "Référence article", "Désignation", "Quantité", "Prix unitaire HT", "E-mail")
        english = ("Order ID", "Order date", "SKU", "Product", "Quantity", "Unit price", "Email")
        mark, line_end = (";", "\r\n") if french else (",", "\n")
        stream.write(mark.join(names if french else english) + line_end)
        texts = days.astype(str)
        for start in range(0, LINES, 100_000):
            part = slice(start, start + 100_000)
            columns = (orders, texts, product, quantity, cents, customer)
            rows = zip(*(column[part] for column in columns), strict=True)
            stream.writelines(
                f"C{o}{mark}{_day(t, french)}{mark}SKU-{p:04d}{mark}Modèle {p}{mark}{q}{mark}"
                f"{_price(c, french)}{mark}client{k}@example.com{line_end}"
                for o, t, p, q, c, k in rows
            )
    return path


def _day(text: str, french: bool) -> str:
    return f"{text[8:10]}/{text[5:7]}/{text[:4]} {text[11:]}" if french else text.replace("T", " ")


def _price(cents: int, french: bool) -> str:
    text = f"{cents // 100}.{cents % 100:02d}"
    return text.replace(".", ",") if french else text


@pytest.mark.parametrize("french", [False, True])
def test_a_long_text_is_imported_within_a_small_multiple_of_reading_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], *, french: bool
) -> None:
    import pandas as pd

    path = big_text(tmp_path / "lines.csv", french=french)
    dates = {"date_format": "%d/%m/%Y %H:%M:%S", "sep": ";", "decimal": ",", "encoding": "cp1252"} if french else {}
    usual = seconds(lambda: pd.read_csv(path, engine="c", parse_dates=[1], **dates), times=3)  # type: ignore[call-overload]
    understood = seconds(lambda: understand(path), times=3)
    ours = seconds(lambda: whole_import(path), times=3)
    with capsys.disabled():
        print(f"\n{LINES} lines, {'French' if french else 'English'}: recognised in {understood:.2f} s, imported in "  # noqa: T201
              f"{ours:.2f} s, pandas C {usual:.2f} s, ratio {ours / usual:.2f}")  # fmt: skip
    # pandas reads plain UTF-8 on several threads, but neither cp1252 nor decimal commas
    assert ours / usual < (2.5 if french else 4)
