"""Reviews made by hand."""

from datetime import UTC, date, datetime
from typing import Any

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.review.cadence.phases import Rhythm
from ecomkpi_desktop.review.meetings.frozen import Basis, Frozen, FrozenFigure
from ecomkpi_desktop.review.meetings.review import Review, Stage


def month(number: int) -> Period:
    """Return a month, counted from January 2025."""
    start = add_months(date(2025, 1, 1), number)
    return Period(start, add_months(start, 1))


def review(note_id: str, number: int = 0, **values: Any) -> Review:
    """Return an open monthly review of a month of 2025."""
    period = month(number)
    return Review(note_id, Rhythm.MONTHLY, period, period.end, period.end, "post_series_a", **values)


def closed(note_id: str, number: int = 0, **values: Any) -> Review:
    """Return a closed one."""
    frozen = Frozen(datetime(2025, 6, 1, tzinfo=UTC), {"cm3": FrozenFigure(10.0, Unit.MONEY)}, {}, Basis(1, "1"))
    return review(note_id, number, stage=Stage.CLOSED, frozen=frozen, held_on=month(number).end, **values)
