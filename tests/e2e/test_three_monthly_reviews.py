"""Three monthly reviews held and closed by hand; then data are corrected: what is closed stays, today is explained."""

import csv
import gzip
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.app.commands.import_files import import_one
from ecomkpi_desktop.app.window import make_window
from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.period import add_months
from ecomkpi_desktop.review.asof.chain import Cause
from ecomkpi_desktop.review.asof.explained import AsOfToday, Key
from ecomkpi_desktop.review.meetings.decisions import Verdict
from ecomkpi_desktop.review.meetings.review import Review
from ecomkpi_desktop.ui.window.memory import Memory
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import RemoveImport, SetSetting
from tests.e2e.hands import Hands
from tests.shared import needs_shared, shared_file
from tests.ui.pages.review_user import ReviewUser, Typed
from tests.ui.wizard.conftest import PATIENCE

if TYPE_CHECKING:
    from ecomkpi_desktop.ui.window.main_window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.qt_log_ignore("propagateSizeHints|This plugin does not support", extend=True),
]

YEAR = "orders_export_2025.csv"
FIRST, SECOND, THIRD = date(2025, 10, 1), date(2025, 11, 1), date(2025, 12, 1)
CUT: Typed = ("Cut prospecting on Meta Ads", "marketing_spend", "-9000", date(2025, 11, 15))
MAILS: Typed = ("Mails after the purchase", "orders", "1", date(2025, 12, 1))
LATER: Typed = ("Tender of the carriers", "logistics_cost", "-500", date(2026, 3, 1))


@dataclass
class Reviewer(Hands):
    """Somebody who looks back at closed reviews."""

    def explained(self, user: ReviewUser, review: Review) -> AsOfToday:
        """Look at a closed review beside today, and hold today against the window's own figures."""
        view, session = user.page.view, self.window.context.session
        user.page.show_review(review.id)
        view.parts.choose(1)
        self.qtbot.waitUntil(lambda: view.as_of.found is not None, timeout=PATIENCE)
        found = view.as_of.found
        assert found is not None
        answers: list[Any] = []
        session.request("test", lambda engine, _: engine.figures(review.selection), answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
        for key, row in found.rows.items():
            if not key.channel:
                now = answers[0][key.figure_id].value
                assert (None if row.today is None else float(row.today)) == pytest.approx(now, abs=0.005001), key
            assert row.remainder in {None, Decimal(0)}, key
            if row.remainder is None:
                assert None in {row.reviewed, row.today} or any(part.amount is None for part in row.parts), key
        user.click(view.back)
        return found

    def notes(self) -> dict[str, str]:
        """Return every closed note, letter by letter."""
        answers: list[Any] = []
        self.window.context.session.ask(lambda document: document.notes(), answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
        return {f"{note.kind} {note.id}": note.body for note in answers[0] if note.closed}


@pytest.fixture
def open_document(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[Path], Reviewer]]:
    opened: list[MainWindow] = []

    def open_it(path: Path) -> Reviewer:
        memory = Memory(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        window = make_window(qapp, memory, language="en")
        opened.append(window)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        with qtbot.waitSignal(window.context.session.opened, timeout=PATIENCE):
            window.context.session.open(path)
        hands = Reviewer(window, qtbot)
        hands.desk.settle()
        return hands

    yield open_it
    for window in opened:
        window.close()
        shiboken6.delete(window)


def amount(found: AsOfToday, figure_id: str, cause: Cause, kind: Kind | None = None) -> Decimal:
    """Return what a cause did to a figure of the whole shop."""
    parts = found.rows[Key(figure_id)].parts
    mine = (part.amount for part in parts if (part.change.cause, part.change.kind) == (cause, kind))
    return sum((part for part in mine if part is not None), Decimal(0))


# -- the demonstration shop, its exports as they come ---------------------------------------------------------------


@pytest.fixture
def exports(demonstration: Path) -> Path:
    return demonstration.parent / "exports"


@pytest.fixture
def maison(demonstration: Path, tmp_path: Path) -> Path:
    """Everything but the orders of 2025, which come month by month."""
    path = Path(shutil.copy(demonstration, tmp_path))
    with Document.open(path) as document:
        (year,) = (record.id for record in document.imports() if record.file == YEAR)
        document.apply(RemoveImport(year))
    return path


Row = dict[str, str]


def export(
    source: Path, target: Path, end: date, known: date, change: Callable[[list[Row]], None] | None = None
) -> Path:
    """Write the orders export as it was made on a day: what had been ordered, and refunded, by then.

    Args:
        source: the export of the whole year.
        target: where to.
        end: day of the export.
        known: orders from this day on were not refunded yet.
        change: corrects rows.
    """
    with source.open(encoding="utf-8", newline="") as stream:
        reader = csv.DictReader(stream)
        rows = [row for row in reader if row["Created at"][:10] < end.isoformat()]
    for row in rows:
        if row["Created at"][:10] >= known.isoformat() and float(row["Refunded Amount"] or 0) > 0:
            row["Refunded Amount"] = "0.00"
            row["Financial Status"] = "paid"
    if change is not None:
        change(rows)
    with target.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, reader.fieldnames or ())
        writer.writeheader()
        writer.writerows(rows)
    return target


def dearer(rows: list[Row]) -> None:
    """Correct one order of November: its article cost 12.00 more, VAT included."""
    single = [row["Name"] for row in rows if row["Created at"][:7] == "2025-11"]
    for row in rows:
        plain = row["Name"] in single and single.count(row["Name"]) == 1 and row["Lineitem quantity"] == "1"
        plain = plain and row["Shipping Country"] == "FR"
        if plain and row["Discount Amount"] == "0.00" and row["Financial Status"] == "paid":
            for column, more in (("Lineitem price", 12.0), ("Subtotal", 12.0), ("Total", 12.0), ("Taxes", 2.0)):
                row[column] = f"{float(row[column]) + more:.2f}"
            row["Tax 1 Value"] = row["Taxes"]
            return
    pytest.fail("no plain order in November")


def refunded(source: Path, start: date, end: date) -> Decimal:
    """Return what orders of some days were refunded, without VAT; of cancelled orders nothing counts."""
    with source.open(encoding="utf-8", newline="") as stream:
        rows = [row for row in csv.DictReader(stream) if start.isoformat() <= row["Created at"][:10] < end.isoformat()]
    counted = (row for row in rows if row["Refunded Amount"] and not row["Cancelled at"])
    return sum((Decimal(row["Refunded Amount"]) / (1 + rate_of(row)) for row in counted), Decimal(0))


def rate_of(row: Row) -> Decimal:
    """Return the VAT rate of an order as its tax is named: ``FR TVA 20%``."""
    found = re.search(r"(\d+(?:\.\d+)?)\s?%", row["Tax 1 Name"])
    assert found is not None, row["Name"]
    return Decimal(found[1]) / 100


def test_the_demonstration_shop_is_reviewed_three_times_and_corrected(
    maison: Path, exports: Path, tmp_path: Path, open_document: Callable[[Path], Reviewer]
) -> None:
    source, before_end = exports / YEAR, timedelta(days=12)
    hands = open_document(maison)
    closed = []
    for first, decisions in ((FIRST, (CUT,)), (SECOND, (MAILS, LATER))):
        end = add_months(first, 1)
        hands.drop(export(source, tmp_path / f"orders {first:%Y-%m}.csv", end, end - before_end))
        closed.append(hands.user().hold(first, *decisions))

    end = add_months(THIRD, 1)
    hands.drop(export(source, tmp_path / "orders 2025-12.csv", end, end - before_end))
    user = hands.user()
    user.open_month(THIRD)
    user.click(user.page.view.onward)
    lines = user.page.view.prepare_step.follow_model.lines
    assert [(line.decision.text, line.verdict) for line in lines] == [
        (CUT[0], Verdict.MISSED), (MAILS[0], Verdict.KEPT), (LATER[0], Verdict.TOO_EARLY),
    ]  # fmt: skip
    assert [line.decision.baseline for line in lines] == [
        closed[0].value("marketing_spend"), closed[1].value("orders"), closed[1].value("logistics_cost"),
    ]  # fmt: skip
    user.click(user.page.view.onward)
    user.click(user.page.view.onward)
    closed.append(user.close())
    user.click(user.page.view.back)
    assert [line.verdict for line in closed[2].follow_up] == [line.verdict for line in lines]

    # October's late refunds came with the export of November; nothing else has moved since.
    october = hands.explained(user, closed[0])
    late = refunded(source, date(2025, 10, 20), date(2025, 11, 1))
    assert late > 100
    assert -amount(october, "net_revenue", Cause.LATE, Kind.REFUNDS) == pytest.approx(late, abs=Decimal("0.01"))
    assert october.rows[Key("net_revenue")].difference == amount(october, "net_revenue", Cause.LATE, Kind.REFUNDS)

    frozen = hands.notes()
    assert len(frozen) == 12  # three reviews, their papers, their work and the scores of their pillars
    hands.drop(export(source, tmp_path / "orders corrected.csv", end, end, dearer))
    user = hands.user()
    assert hands.notes() == frozen
    assert [one for one in user.reviews if one.is_closed] == closed

    november = hands.explained(user, closed[1])
    assert amount(november, "net_revenue", Cause.CORRECTED, Kind.ORDERS) == Decimal("10.00")
    late = refunded(source, date(2025, 11, 19), date(2025, 12, 1))
    assert -amount(november, "net_revenue", Cause.LATE, Kind.REFUNDS) == pytest.approx(late, abs=Decimal("0.01"))
    december = hands.explained(user, closed[2])
    late = refunded(source, date(2025, 12, 20), date(2026, 1, 1))
    assert -amount(december, "net_revenue", Cause.LATE, Kind.REFUNDS) == pytest.approx(late, abs=Decimal("0.01"))
    assert december.rows[Key("net_revenue")].difference == amount(december, "net_revenue", Cause.LATE, Kind.REFUNDS)
    assert {change.cause for change in december.changes} <= {Cause.LATE, Cause.CORRECTED}

    hands.window.context.session.edit(SetSetting("logistics.packaging", 1.75, date(2025, 12, 1)))
    hands.desk.settle()
    december = hands.explained(user, closed[2])
    orders = closed[2].value("counted_orders")
    assert amount(december, "cm3", Cause.SETTING) == pytest.approx(-Decimal(orders or 0), abs=Decimal("0.01"))
    assert hands.notes() == frozen


# -- Online Retail: no advertising, no visits, no cost but the house's rate -----------------------------------------


@pytest.fixture
def retail(tmp_path: Path) -> tuple[Path, Path]:
    source = tmp_path / "online_retail.csv"
    source.write_bytes(gzip.decompress(shared_file("data", "online_retail", "online_retail.csv.gz").read_bytes()))
    path = tmp_path / "Online Retail.ekpi"
    with Document.create(path) as document:
        document.apply(SetSetting("fixed_costs.monthly", 20_000.0))
        import_one(document, source, {"amounts": "HT"}, "fr")
    return path, source


@pytest.mark.shared
@needs_shared
def test_online_retail_is_reviewed_three_times_and_corrected(
    retail: tuple[Path, Path], tmp_path: Path, open_document: Callable[[Path], Reviewer]
) -> None:
    path, source = retail
    hands = open_document(path)
    user = hands.user()
    orders: Typed = ("Call the best customers", "orders", "100", date(2011, 10, 15))
    basket: Typed = ("Bigger baskets", "aov", "9000", date(2011, 11, 1))
    closed = [user.hold(date(2011, 9, 1), orders), user.hold(date(2011, 10, 1), basket)]
    user.open_month(date(2011, 11, 1))
    user.click(user.page.view.onward)
    lines = user.page.view.prepare_step.follow_model.lines
    assert [(line.decision.text, line.verdict) for line in lines] == [
        (orders[0], Verdict.KEPT), (basket[0], Verdict.MISSED),
    ]  # fmt: skip
    user.click(user.page.view.onward)
    user.click(user.page.view.onward)
    closed.append(user.close())
    user.click(user.page.view.back)
    frozen = hands.notes()

    more = correct_one_invoice(source, tmp_path / "corrected.csv", "2011-11-15")
    hands.drop(tmp_path / "corrected.csv")
    user = hands.user()
    assert hands.notes() == frozen
    november = hands.explained(user, closed[2])
    assert november.rows[Key("net_revenue")].difference == more
    assert amount(november, "net_revenue", Cause.CORRECTED, Kind.ORDERS) == more
    for earlier in closed[:2]:
        assert hands.explained(user, earlier).rows[Key("net_revenue")].is_same


def correct_one_invoice(source: Path, target: Path, day: str) -> Decimal:
    """Write the lines of one invoice with a quantity corrected, and the last invoice as it is; what that adds."""
    with source.open(encoding="utf-8", newline="") as stream:
        reader = csv.DictReader(stream)
        rows = list(reader)
    last = rows[-1]["InvoiceNo"]
    chosen = next(row["InvoiceNo"] for row in rows if row["InvoiceDate"].startswith(day) and row["InvoiceNo"].isdigit())
    kept = [row for row in rows if row["InvoiceNo"] in {chosen, last}]
    first = next(row for row in kept if row["InvoiceNo"] == chosen)
    more = 10 * Decimal(first["UnitPrice"])
    first["Quantity"] = str(int(first["Quantity"]) + 10)
    with target.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, reader.fieldnames or ())
        writer.writeheader()
        writer.writerows(kept)
    return more.quantize(Decimal("0.01"))


