import io
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QLocale

from ecomkpi_desktop.app.commands.opening import engine_on
from ecomkpi_desktop.app.demonstration import make_demonstration
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.output.workbook.content import WorkbookContent, workbook_content
from ecomkpi_desktop.output.workbook.writing import workbook_bytes
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.review.build import summary_of
from ecomkpi_desktop.review.sources import DataState
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.workspace.document import Document
from tests.kpi.shops import Rows, order, settings_of

ENGLISH = Formats(QLocale("en_GB"))
FRENCH = Formats(QLocale("fr_FR"))
Written = Callable[..., bytes]


def content_of(engine: Engine, selection: Selection, settings: Settings, title: str = "Shop") -> WorkbookContent:
    summary = summary_of(engine, selection, settings, DataState(), title=title, generated_on=date(2026, 1, 5))
    return workbook_content(engine, selection, settings, summary, ())


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration shop."""
    path = tmp_path_factory.mktemp("demonstration") / "Maison Amarante.ekpi"
    make_demonstration(path)
    return path


@pytest.fixture(scope="session")
def demonstration_engine(demonstration: Path) -> Engine:
    with Document.open(demonstration, read_only=True) as document:
        return engine_on(document)


def small_shop() -> tuple[Engine, Selection, Settings]:
    """Return a shop that knows no cost, whose names a spreadsheet would run, with rates that change within a month."""
    settings = (
        settings_of(
            cost__default_rate=0.5, payment__pct=0.02, payment__fixed=0.3, fixed_costs__monthly=900.0,
            cost__category__Vins__rate=0.4, marketplace__Amazon__pct=0.12, ltv__horizon_months=1,
        )
        .with_value("cost.default_rate", 0.6, date(2024, 2, 10))
        .with_value("logistics.per_order", 5.5, date(2024, 3, 1), "carrier's list")
    )  # fmt: skip
    rows = Rows(settings=settings)
    channels = ('=HYPERLINK("http://x")', "Amazon", "google*", "google")
    for number in range(120):
        day = date(2024, 1, 1 + number % 28).replace(month=1 + number // 40)
        rows.orders.append(order(
            f"#{number}", day, 40.0 + number, channel=channels[number % 4], customer_id=f"c{number % 45}",
            category="Vins" if number % 3 else None, shipping=5.0, quantity=1.0 + number % 3,
        ))  # fmt: skip
    for number in range(0, 120, 11):
        rows.refunds.append({
            "order_id": f"#{number}", "refund_id": f"r{number}", "amount": 15.0, "amounts_ttc": False,
            "refunded_at": datetime(2024, 3, 20, 9),  # noqa: DTZ001 - local time of the shop
        })  # fmt: skip
    rows.spend.append({"day": date(2024, 1, 1), "day_to": date(2024, 3, 31), "cost": 910.0, "channel": "google*"})
    rows.sessions.append({"day": date(2024, 2, 1), "sessions": 900.0, "channel": "google*"})
    return rows.engine(), Selection(Period(date(2024, 1, 1), date(2024, 4, 1))), settings


@pytest.fixture
def written(speaking_english: QLocale) -> Written:
    """Return a function that makes the workbook of the small shop, or of what it is given."""

    def write(content: WorkbookContent | None = None, formats: Formats = ENGLISH, paper: str = "A4") -> bytes:
        return workbook_bytes(content or content_of(*small_shop()), formats, paper)

    return write


def opened(data: bytes, *, computed: bool = False) -> Workbook:
    return load_workbook(io.BytesIO(data), data_only=computed)


