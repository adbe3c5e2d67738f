"""When the file of a source is due, and whether it is there."""

from dataclasses import dataclass
from datetime import date, timedelta

from ecomkpi_desktop.kpi.period import add_months
from ecomkpi_desktop.review.governance.contract import Every, Freshness

# A small shop may sell nothing on the last days of a period: a file that ends so many days early is whole.
_QUIET = {Every.WEEK: 2, Every.MONTH: 7, Every.QUARTER: 7}
_MONTHS = {Every.MONTH: 1, Every.QUARTER: 3}


@dataclass(frozen=True, slots=True)
class Due:
    """One date of delivery.

    Attributes:
        through: last day that the file must cover.
        by: last day on which it is in time.
    """

    through: date
    by: date


def last_due(freshness: Freshness, today: date) -> Due | None:
    """Return the latest delivery whose date has passed; None for a source that comes when something changes."""
    due = next_due(freshness, today)
    return None if due is None else _around(freshness, due, -1)


def next_due(freshness: Freshness, today: date) -> Due | None:
    """Return the first delivery that is still in time today; None for one that comes when something changes."""
    if freshness.every is Every.CHANGE:
        return None
    start = _start(freshness.every, today - timedelta(days=freshness.days + 1))
    due = Due(_end(freshness.every, start), _end(freshness.every, start) + timedelta(days=freshness.days))
    while due.by < today:
        due = _around(freshness, due, 1)
    return due


def is_late(freshness: Freshness, covered_to: date | None, today: date, since: date | None = None) -> Due | None:
    """Return the delivery that is missing; None when everything due is there.

    Args:
        freshness: what was agreed.
        covered_to: last day that the files of the source cover.
        today: day of the question.
        since: day of the agreement: deliveries due before it were promised by nobody.
    """
    due = last_due(freshness, today)
    if due is None or (since is not None and due.by < since):
        return None
    quiet = timedelta(days=_QUIET.get(freshness.every, 0))
    return due if covered_to is None or covered_to < due.through - quiet else None


def _around(freshness: Freshness, due: Due, steps: int) -> Due:
    start = _start(freshness.every, due.through)
    moved = start + timedelta(weeks=steps) if freshness.every is Every.WEEK else add_months(
        start, steps * _MONTHS[freshness.every]
    )
    through = _end(freshness.every, moved)
    return Due(through, through + timedelta(days=freshness.days))


def _start(every: Every, day: date) -> date:
    if every is Every.WEEK:
        return day - timedelta(days=day.weekday())
    first = day.replace(day=1)
    return first if every is Every.MONTH else add_months(first, -((first.month - 1) % 3))


def _end(every: Every, start: date) -> date:
    after = start + timedelta(weeks=1) if every is Every.WEEK else add_months(start, _MONTHS[every])
    return after - timedelta(days=1)
