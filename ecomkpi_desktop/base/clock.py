"""The day and the moment it is. Everybody asks here, as ``clock.today()``, so that pictures can hold the day still."""

from datetime import UTC, date, datetime


def today() -> date:
    """Return the user's own calendar day."""
    return datetime.now(UTC).astimezone().date()


def now() -> datetime:
    """Return the moment, in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)
