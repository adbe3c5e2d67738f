"""A real document with a small shop in it, and pages on it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Issue, Place, Severity
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.models.session import Session
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.workspace.edits import AddImport, Batch
from tests.workspace.making import made

PATIENCE = 30_000
START = date(2022, 1, 1)
DAYS = 2 * 365


def orders() -> Any:
    """Two years of orders: sixty customers a month who come back, some of them, through two channels."""
    rows: dict[str, list[Any]] = {name: [] for name in (
        "order_id", "ordered_at", "status", "is_refund", "sku", "product", "category", "quantity", "amount",
        "unit_cost", "customer_id", "country", "channel", "currency", "amounts_ttc",
    )}
    for number in range(DAYS * 2):
        day = START + timedelta(days=number // 2)
        paid = number % 3 == 0
        customer = number if number % 4 else number // 8
        rows["order_id"].append(f"O{number}")
        rows["ordered_at"].append(datetime(day.year, day.month, day.day, 10))  # noqa: DTZ001 - local time
        rows["status"].append("counted")
        rows["is_refund"].append(number % 50 == 49)
        rows["sku"].append(f"S{number % 5}")
        rows["product"].append(f"Product {number % 5}")
        rows["category"].append("Lamps" if number % 2 else "Chairs")
        rows["quantity"].append(1.0)
        rows["amount"].append(60.0 + number % 7)
        rows["unit_cost"].append(30.0)
        rows["customer_id"].append(f"C{customer}")
        rows["country"].append("FR")
        rows["channel"].append("Google Ads" if paid else "E-mail")
        rows["currency"].append("EUR")
        rows["amounts_ttc"].append(False)
    return _dated(made(Kind.ORDERS, rows, file="orders.csv"))


def spend() -> Any:
    """Eight euros a day on Google Ads."""
    days = [START + timedelta(days=number) for number in range(DAYS)]
    columns = {"channel": ["Google Ads"] * DAYS, "day": days, "cost": [8.0] * DAYS, "currency": ["EUR"] * DAYS}
    return _dated(made(Kind.SPEND, columns, file="ads.csv"))


def sessions() -> Any:
    """A hundred visits a day."""
    days = [START + timedelta(days=number) for number in range(DAYS)]
    channels = ["Google Ads" if number % 2 else "E-mail" for number in range(DAYS)]
    columns = {"channel": channels, "day": days, "sessions": [100.0] * DAYS}
    return _dated(made(Kind.SESSIONS, columns, file="visits.csv"))


def _dated(imported: Any) -> Any:
    """Return an import with the days it covers and one rejected row."""
    params = {"column": "ordered_at", "value": "32/13/2024"}
    place = Place(imported.file, "", 99, "ordered_at")
    issue = Issue("date_unreadable", Severity.WARNING, place, params, 1, (99,))
    return replace(imported, period=(START, START + timedelta(days=DAYS - 1)), issues=(issue,))


@dataclass
class Desk:
    """A session with pages on it, and what they asked the window for."""

    context: Context
    qtbot: QtBot
    explained: list[Figure] = field(default_factory=list)
    imports: list[Any] = field(default_factory=list)

    @property
    def session(self) -> Session:
        return self.context.session

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.qtbot.wait(20)
        session = self.session
        self.qtbot.waitUntil(lambda: session.runner.is_idle and session.sequence.is_idle, timeout=PATIENCE)
        self.qtbot.wait(20)
        self.qtbot.waitUntil(lambda: session.runner.is_idle and session.sequence.is_idle, timeout=PATIENCE)

    def show(self, make: Callable[[Context], Page], width: int = 1280, height: int = 800) -> Any:
        """Show a page as the window does."""
        page = make(self.context)
        self.qtbot.addWidget(page)
        self.session.changed.connect(page.mark_stale)
        self.session.changed.connect(lambda _changes: page.freshen())
        page.resize(width, height)
        page.show()
        page.freshen()
        self.settle()
        return page

    def take_explanation(self, figure: Figure, _beside: Any) -> None:
        self.explained.append(figure)


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """An empty document."""
    theme = Theme("light")
    theme.install(qapp)
    session = Session()
    context = Context(session, Formats(QLocale("en_GB")), theme)
    desk = Desk(context, qtbot)
    context.explanation_wanted.connect(desk.take_explanation)
    context.import_wanted.connect(desk.imports.append)
    with qtbot.waitSignal(session.opened, timeout=PATIENCE):
        session.create(tmp_path / "shop.ekpi")
    yield desk
    session.shutdown()


@pytest.fixture
def shop(empty: Desk) -> Desk:
    """A document with orders, spend and sessions, everything computed."""
    empty.session.edit(Batch((AddImport(orders()), AddImport(spend()), AddImport(sessions()))))
    empty.qtbot.waitUntil(lambda: empty.session.is_ready, timeout=PATIENCE)
    empty.settle()
    empty.session.undo_stack.clear()
    return empty
