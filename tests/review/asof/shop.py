"""A small shop in a real document, and a review of its January closed on it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.importing.result import Imported
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.models.kept_facts import facts_of
from ecomkpi_desktop.review.asof.chain import Change
from ecomkpi_desktop.review.asof.explained import AsOfToday, Key, as_of_today
from ecomkpi_desktop.review.asof.holdings import read_holdings
from ecomkpi_desktop.review.cadence.dates import PlannedReview
from ecomkpi_desktop.review.cadence.phases import Rhythm
from ecomkpi_desktop.review.meetings.life import Notes, closed, data_mark, opened
from ecomkpi_desktop.review.meetings.review import Look, Review
from ecomkpi_desktop.review.notebook import Notebook, keep
from ecomkpi_desktop.review.sources import DataState
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport, Wording
from tests.workspace.making import made

JANUARY = Period(date(2024, 1, 1), date(2024, 2, 1))
Line = tuple[str, str, float]  # order id, day and time, amount HT


def orders(*lines: Line, refunds: Sequence[Line] = (), source: str = "Ads", file: str = "orders.csv") -> Imported:
    """Return an export of orders; refunds are lines of their own."""
    rows = [(*line, False) for line in lines] + [(*line, True) for line in refunds]
    ids, moments, amounts, is_refund = zip(*rows, strict=True)
    columns: dict[str, Sequence[Any]] = {
        "order_id": ids,
        "ordered_at": [datetime.fromisoformat(moment) for moment in moments],
        "is_refund": is_refund,
        "sku": ["S1"] * len(rows),
        "quantity": [1.0] * len(rows),
        "amount": amounts,
        "email": [f"{one.lower()}@maison.invalid" for one in ids],
        "channel": [source] * len(rows),
        "amounts_ttc": [False] * len(rows),
    }
    return dated(made(Kind.ORDERS, columns, file=file))


def spend(*days: tuple[int, float], file: str = "ads.csv") -> Imported:
    """Return a report of spend on days of January."""
    columns = {
        "channel": ["Ads"] * len(days), "platform": ["Ads"] * len(days),
        "day": [date(2024, 1, number) for number, _ in days], "cost": [cost for _, cost in days],
    }  # fmt: skip
    return dated(made(Kind.SPEND, columns, file=file))


def costs(cost: float, since: date | None = None, file: str = "costs.csv") -> Imported:
    """Return a list with the cost of the one article."""
    columns = {"sku": ["S1"], "unit_cost": [cost], "valid_from": [since]}
    return dated(made(Kind.PRODUCTS, columns, file=file))


def dated(imported: Imported) -> Imported:
    """Return an import without the rejected row that stands for others elsewhere."""
    return replace(imported, rows_rejected=0, rows_read=imported.rows_accepted, declared=(), issues=())


@dataclass
class Shop:
    """A document with its closed review."""

    document: Document
    review: Review

    def add(self, imported: Imported) -> None:
        self.document.apply(AddImport(imported))

    def today(self) -> AsOfToday:
        """Return the comparison, held against the window's own figures and against arithmetic."""
        review = Notebook(self.document.notes()).get(Review, self.review.id)
        assert review == self.review  # what is closed has not moved
        basis = self.review.frozen.basis  # type: ignore[union-attr]
        holdings = read_holdings(self.document, basis, self.document.settings)
        found = as_of_today(self.review, holdings)
        assert as_of_today(self.review, holdings, facts_of(self.document)) == found  # a short cut, nothing else
        figures = Engine(facts_of(self.document), self.document.settings).figures(self.review.selection)
        for key, row in found.rows.items():
            if not key.channel:
                now = figures[key.figure_id].value
                exact = None if now is None else Decimal(repr(now)).quantize(row.today or Decimal(1))
                assert row.today == exact, key
            if row.remainder is not None:
                assert row.remainder == 0, key
        return found


def close_january(document: Document, look: Look | None = None) -> Shop:
    """Close a review of January on what the document holds."""
    planned = PlannedReview(date(2024, 2, 5), Rhythm.MONTHLY, date(2024, 2, 5), JANUARY)
    review = opened(planned, "post_series_a", "r1", date(2024, 2, 5), look)
    engine = Engine(facts_of(document), document.settings)
    closing = closed(
        review, Notes((review,), ()), engine, document.settings, DataState(), data_mark(document), title="Shop",
        at=datetime(2024, 2, 5, 9, tzinfo=UTC), today=date(2024, 2, 5),
    )  # fmt: skip
    document.apply(keep(Wording("Closing of a review"), closing.review, closing.paper, closed=True))
    return Shop(document, closing.review)


def parts(found: AsOfToday, figure_id: str, channel: str = "") -> list[tuple[str, str, str]]:
    """Return what changed a figure: cause, kind or key, amount."""
    row = found.rows[Key(figure_id, channel)]
    return [(part.change.cause.value, subject(part.change), str(part.amount)) for part in row.parts]


def subject(change: Change) -> str:
    """Return what a change is about."""
    return change.kind.value if change.kind is not None else change.key
