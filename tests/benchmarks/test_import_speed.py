"""How fast files become part of a document, against the usual way in the same run. Times are printed, ratios asserted.

Run by ``python dev.py bench``; needs no network and no file beside the checkout but the real workbook's data. The
peers are slow: ECOMKPI_BENCH_SHEET_ROWS says how long the made workbook is (200,000 rows; the peer takes minutes at
1,000,000), ECOMKPI_BENCH_LINES how long the texts are, ECOMKPI_BENCH_LONG=1 adds one five times as long.
"""

import csv
import os
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from ecomkpi_desktop.base.progress import Cancelled, Silent
from ecomkpi_desktop.importing.isolated import run_isolated
from ecomkpi_desktop.importing.run import run_import
from ecomkpi_desktop.importing.understand import understand
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport
from tests.corpus.cases import LAYOUTS
from tests.corpus.model import Options
from tests.corpus.writing import as_bytes
from tests.shared import shared_file

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.slow
LINES = int(os.environ.get("ECOMKPI_BENCH_LINES", "1000000"))
SHEET_ROWS = int(os.environ.get("ECOMKPI_BENCH_SHEET_ROWS", "200000"))
AT_MOST = 2.5
OVERRIDES = {"amounts": "HT", "channel": "Site"}
# Measured apart, so that the peak is of nothing else: file to saved document; prints rows, seconds and megabytes.
_ALONE = """
import sys, time
from pathlib import Path
from tests.benchmarks.test_import_speed import saved
import pyarrow.compute  # what a running window has loaded already
start = time.perf_counter()
rows = saved(Path(sys.argv[1]), Path(sys.argv[2]))
taken = time.perf_counter() - start
import resource
print(rows, taken, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


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
    return run_import(path, understand(path, OVERRIDES).recipe, Silent()).rows_accepted


def saved(path: Path, document: Path) -> int:
    """File to saved document; return the rows accepted."""
    document.unlink(missing_ok=True)
    imported = run_import(path, understand(path, OVERRIDES).recipe, Silent())
    with Document.create(document) as opened:
        opened.apply(AddImport(imported))
    return imported.rows_accepted


def saved_alone(path: Path, folder: Path) -> tuple[int, float, float]:
    """File to saved document in a process of its own: rows, seconds, peak in megabytes."""
    command = [sys.executable, "-c", _ALONE, str(path), str(folder / "alone.ekpi")]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    rows, taken, peak = done.stdout.split()
    return int(rows), float(taken), float(peak)


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


def test_a_long_workbook_is_saved_several_times_faster_than_it_is_usually_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import pandas as pd

    path = big_workbook(tmp_path / "lines.xlsx", SHEET_ROWS)
    rows, ours, peak = min((saved_alone(path, tmp_path) for _ in range(3)), key=lambda measured: measured[1])
    understood = seconds(lambda: understand(path), times=3)
    usual = seconds(lambda: pd.read_excel(path, engine="openpyxl"))
    with capsys.disabled():
        print(f"\nworkbook of {rows} rows: recognised in {understood:.2f} s, saved in {ours:.2f} s, "  # noqa: T201
              f"peak {peak:.0f} MB, pandas+openpyxl {usual:.1f} s, ratio {usual / ours:.1f} (at least 8)")  # fmt: skip
    assert rows == SHEET_ROWS
    assert usual / ours >= 8
    assert peak < 2048


def big_workbook(path: Path, rows: int) -> Path:
    """Write order lines as a spreadsheet holds them: texts shared, dates and numbers as such."""
    import xlsxwriter

    rng = np.random.default_rng(7)
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet, dated = book.add_worksheet("Ventes"), book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
    names = ("N° de commande", "Date", "SKU", "Produit", "Quantité", "Prix unitaire HT", "E-mail")
    for place, name in enumerate(names):
        sheet.write_string(0, place, name)
    orders, cents = np.sort(rng.integers(0, rows // 3, rows)), rng.integers(100, 20_000, rows)
    product, customer = rng.integers(0, 3000, rows), rng.integers(0, rows // 8, rows)
    columns = (orders.tolist(), cents.tolist(), product.tolist(), customer.tolist())
    for row, (order, price, article, buyer) in enumerate(zip(*columns, strict=True), start=1):
        sheet.write_string(row, 0, f"C{order}")
        sheet.write_number(row, 1, 44_600 + order * 1000 / rows, dated)
        sheet.write_string(row, 2, f"SKU-{article:04d}")
        sheet.write_string(row, 3, f"Modèle {article}")
        sheet.write_number(row, 4, 1 + article % 3)
        sheet.write_number(row, 5, price / 100)
        sheet.write_string(row, 6, f"client{buyer}@example.com")
    book.close()
    return path


@dataclass(frozen=True)
class Text:
    """A text to write: English UTF-8 with commas, or French as a spreadsheet writes it (cp1252, semicolons, 33,75)."""

    french: bool
    full: bool = False

    @property
    def name(self) -> str:
        return f"{'French' if self.french else 'English'}, {12 if self.full else 7} columns"

    @property
    def headers(self) -> tuple[str, ...]:
        names = (("Order ID", "Order date", "SKU", "Product", "Quantity", "Unit price", "Email"),
                 ("N° de commande", "Date", "Référence article", "Désignation", "Quantité", "Prix unitaire HT",
                  "E-mail"))  # fmt: skip
        more = (("Customer name", "Postcode", "Country", "Payment method", "Shipping"),
                ("Nom du client", "Code postal", "Pays", "Moyen de paiement", "Frais de port"))  # fmt: skip
        return names[self.french] + (more[self.french] if self.full else ())

    def as_pandas_types_it(self) -> dict[str, Any]:
        """What a user of pandas says so that it types this file: texts and ids as such, moments in their format."""
        numbers = {4: "int64", 5: "float64", 11: "float64"}
        told: dict[str, Any] = {
            "dtype": {name: numbers.get(place, "str") for place, name in enumerate(self.headers) if place != 1},
            "parse_dates": [self.headers[1]],
            "date_format": "%d/%m/%Y %H:%M:%S" if self.french else "%Y-%m-%d %H:%M:%S",
        }
        return told | ({"sep": ";", "decimal": ",", "encoding": "cp1252"} if self.french else {})


def big_text(path: Path, *, french: bool, lines: int = LINES, full: bool = False) -> Path:
    """Write order lines of a shop."""
    rng = np.random.default_rng(7)
    orders = np.sort(rng.integers(0, lines // 3, lines))
    days = np.datetime64("2022-01-01T08:00:00") + (orders * (94_000_000 // (lines // 3 + 1))).astype("timedelta64[s]")
    cents = rng.integers(100, 20_000, lines)
    quantity, product = rng.integers(1, 4, lines), rng.integers(0, 3000, lines)
    customer = rng.integers(0, lines // 8, lines)
    mark, line_end = (";", "\r\n") if french else (",", "\n")
    with path.open("w", encoding="cp1252" if french else "utf-8", newline="") as stream:
        stream.write(mark.join(Text(french, full).headers) + line_end)
        texts = days.astype(str)
        for start in range(0, lines, 100_000):
            part = slice(start, start + 100_000)
            columns = (orders, texts, product, quantity, cents, customer)
            rows = zip(*(column[part] for column in columns), strict=True)
            stream.writelines(
                f"C{o}{mark}{_day(t, french)}{mark}SKU-{p:04d}{mark}Modèle {p}{mark}{q}{mark}"
                f"{_price(c, french)}{mark}client{k}@example.com{_rest(k, mark, french) if full else ''}{line_end}"
                for o, t, p, q, c, k in rows
            )
    return path


def _day(text: str, french: bool) -> str:
    return f"{text[8:10]}/{text[5:7]}/{text[:4]} {text[11:]}" if french else text.replace("T", " ")


def _price(cents: int, french: bool) -> str:
    text = f"{cents // 100}.{cents % 100:02d}"
    return text.replace(".", ",") if french else text


def _rest(buyer: int, mark: str, french: bool) -> str:
    """Name, postcode, country, payment and shipping of a buyer."""
    country, paid = "BE" if buyer % 9 == 0 else "FR", ("Carte bancaire", "PayPal", "Virement")[buyer % 3]
    name, postcode = f"Prénom{buyer % 997} Nom{buyer % 7919}", f"{buyer % 95 + 1:02d}{buyer % 10}00"
    return mark + mark.join((name, postcode, country, paid, _price((490, 690)[buyer % 2], french)))


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("french", [False, True])
def test_a_long_text_is_saved_within_a_small_multiple_of_reading_and_typing_it(
    tmp_path: Path, say: Callable[[str], None], *, french: bool, full: bool
) -> None:
    import pandas as pd

    text = Text(french, full)
    path = big_text(tmp_path / "lines.csv", french=french, full=full)
    told = text.as_pandas_types_it()
    usual, ours = in_turns(
        lambda: pd.read_csv(path, engine="c", **told), lambda: saved(path, tmp_path / "lines.ekpi")
    )
    # The same without saying which columns are texts: faster, and wrong where an article is called 00123.
    guessed = seconds(lambda: pd.read_csv(path, engine="c", **{**told, "dtype": None}), times=3)
    understood = seconds(lambda: understand(path), times=3)
    say(f"{LINES} lines, {text.name} ({path.stat().st_size >> 20} MB): recognised in {understood:.2f} s, saved in "
        f"{ours:.2f} s, pandas C typing it {usual:.2f} s, ratio {ours / usual:.2f} (at most 2.5); pandas C guessing "
        f"its types {guessed:.2f} s")  # fmt: skip
    assert ours / usual <= AT_MOST


def test_a_wide_export_is_saved_within_a_small_multiple_of_reading_and_typing_it(
    tmp_path: Path, say: Callable[[str], None]
) -> None:
    """The usual English file: a Shopify export of 79 columns, of which a third matters here."""
    import pandas as pd

    path = wide_text(tmp_path / "orders_export.csv", LINES // 5)
    told = as_pandas_types_shopify(path)
    usual, ours = in_turns(
        lambda: pd.read_csv(path, engine="c", **told), lambda: saved(path, tmp_path / "wide.ekpi")
    )
    say(f"{LINES // 5} lines of a Shopify export ({path.stat().st_size >> 20} MB): saved in {ours:.2f} s, pandas C "
        f"typing it {usual:.2f} s, ratio {ours / usual:.2f} (at most 2.5)")  # fmt: skip
    assert ours / usual <= AT_MOST


def as_pandas_types_shopify(path: Path) -> dict[str, Any]:
    """Moments as such, amounts as numbers, everything else as the text it is."""
    with path.open(encoding="utf-8") as stream:
        names = next(csv.reader(stream))
    moments = [name for name in names if name.endswith(" at")]
    amounts = {
        "Subtotal", "Shipping", "Taxes", "Total", "Discount Amount", "Lineitem quantity", "Lineitem price",
        "Lineitem compare at price", "Refunded Amount", "Outstanding Balance", "Lineitem discount", "Duties",
        *(f"Tax {number} Value" for number in range(1, 6)),
    }  # fmt: skip
    types = {name: "float64" if name in amounts else "str" for name in names if name not in moments}
    return {"dtype": types, "parse_dates": moments, "date_format": "%Y-%m-%d %H:%M:%S %z"}


def test_a_ledger_whose_amounts_are_texts_is_saved_within_a_small_multiple_of_reading_and_typing_it(
    tmp_path: Path, say: Callable[[str], None]
) -> None:
    """A statement of Etsy: $102.94 and -- are numbers to nobody before their signs are taken off."""
    path = ledger_text(tmp_path / "etsy_statement.csv", LINES // 5)
    usual, ours = in_turns(lambda: statement_of_pandas(path), lambda: saved(path, tmp_path / "ledger.ekpi"))
    say(f"{LINES // 5} lines of an Etsy statement ({path.stat().st_size >> 20} MB): saved in {ours:.2f} s, pandas C "
        f"typing it {usual:.2f} s, ratio {ours / usual:.2f} (at most 2.5)")  # fmt: skip
    assert ours / usual <= AT_MOST


def statement_of_pandas(path: Path) -> object:
    import pandas as pd

    texts = dict.fromkeys(("Type", "Title", "Info", "Currency", "Amount", "Fees & Taxes", "Net"), "str")
    read = pd.read_csv(path, engine="c", dtype=texts, parse_dates=["Date"], date_format="%B %d, %Y", na_values=["--"])
    for name in ("Amount", "Fees & Taxes", "Net"):
        read[name] = pd.to_numeric(read[name].str.replace(r"[^\d.-]", "", regex=True))
    return read


def wide_text(path: Path, lines: int) -> Path:
    """Write a Shopify export: the same orders again and again, under numbers of their own."""
    return _again_and_again(path, "shopify_2023_us", lines)


def ledger_text(path: Path, lines: int) -> Path:
    """Write a statement of Etsy in the same way."""
    return _again_and_again(path, "etsy_statement_us", lines)


def _again_and_again(path: Path, name: str, lines: int) -> Path:
    layout = next(layout for layout in LAYOUTS if layout.name == name)
    export = layout.make(random.Random(7), Options(rows=400))
    header, _, body = as_bytes(export).decode("utf-8-sig").partition("\n")
    with path.open("w", encoding="utf-8", newline="") as stream:
        stream.write(header + "\n")
        for number in range(max(1, lines // len(export.rows))):
            stream.write(body.replace("#1", f"#{number:05d}1"))
    return path


@pytest.mark.skipif("ECOMKPI_BENCH_LONG" not in os.environ, reason="minutes and gigabytes: ECOMKPI_BENCH_LONG=1")
def test_five_times_as_many_lines_stay_within_four_gigabytes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = big_text(tmp_path / "lines.csv", french=True, lines=5 * LINES)
    rows, taken, peak = saved_alone(path, tmp_path)
    understood = seconds(lambda: understand(path))
    with capsys.disabled():
        print(f"\n{rows} lines: recognised in {understood:.2f} s, saved in {taken:.1f} s, peak {peak:.0f} MB "  # noqa: T201
              "(at most 4096)")  # fmt: skip
    assert rows == 5 * LINES
    assert peak < 4096


def test_giving_up_an_import_is_answered_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = big_text(tmp_path / "lines.csv", french=True)
    recipe = understand(path, OVERRIDES).recipe
    impatient = _Impatient()
    with pytest.raises(Cancelled):
        run_isolated(path, recipe, impatient)
    answered = time.perf_counter() - impatient.gave_up
    with capsys.disabled():
        print(f"\ngiving up answered in {answered:.2f} s (at most 0.5)")  # noqa: T201


@pytest.mark.parametrize("kind", ["text", "page"])
def test_leaving_the_wizard_is_answered_at_once_whatever_it_is_doing(
    kind: str, tmp_path: Path, qtbot: "QtBot", say: Callable[[str], None]
) -> None:
    from ecomkpi_desktop.ui.wizard.batch import Batch  # not above: what is measured alone has no window
    from ecomkpi_desktop.ui.wizard.tools import IsolatedTools

    path = big_text(tmp_path / "lines.csv", french=True) if kind == "text" else big_page(tmp_path / "lines.xls")
    answered = []
    for moment in (0, 100, 400, 800, 1500, 3000):  # looking at the file, then reading it
        batch = Batch(IsolatedTools("EUR", "fr"))
        batch.add([path])
        qtbot.wait(moment)
        answered.append(seconds(batch.close))
    say(f"leaving the wizard with a {kind} of {path.stat().st_size >> 20} MB: at most {max(answered):.2f} s (0.5)")
    assert max(answered) <= 0.5


def big_page(path: Path) -> Path:
    """Write a web page with a long table, which only a parser can read: nothing in it says where rows begin."""
    with path.open("w", encoding="utf-8") as stream:
        stream.write("<html><table><tr><td>Order ID</td><td>Order date</td><td>Total</td></tr>")
        stream.writelines(f"<tr><td>C{n}</td><td>2024-03-{n % 28 + 1:02d}</td><td>{n % 90}.50</td></tr>"
                          for n in range(LINES // 2))  # fmt: skip
        stream.write("</table></html>")
    return path


class _Impatient:
    """A user who gives up once rows are being typed."""

    gave_up = 0.0

    def report(self, step: str, done: float) -> None:
        if step == "typing" or done > 0.3:
            self.gave_up = self.gave_up or time.perf_counter()
            raise Cancelled


def in_turns(usual: Callable[[], object], ours: Callable[[], object], times: int = 3) -> tuple[float, float]:
    """Return the shortest run of each, taken in turns: what else the machine does meets both."""
    pairs = [(seconds(usual), seconds(ours)) for _ in range(times)]
    return min(pair[0] for pair in pairs), min(pair[1] for pair in pairs)
