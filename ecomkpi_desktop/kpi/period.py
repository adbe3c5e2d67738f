"""Half-open spans of days, and the spans they are compared with."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Days ``[start, end)`` in the shop's local time.

    Raises:
        ValueError: the end is not after the start.
    """

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise ValueError(f"{self.end} is not after {self.start}")

    @property
    def days(self) -> int:
        """Number of days."""
        return (self.end - self.start).days

    @property
    def is_whole_months(self) -> bool:
        """Whether both ends are first days of months."""
        return self.start.day == 1 and self.end.day == 1

    @property
    def month_count(self) -> int:
        """Calendar months between the months of the two ends."""
        return (self.end.year - self.start.year) * 12 + self.end.month - self.start.month

    def before(self) -> Self:
        """Return the window just before: as many calendar months for whole months, else as many days (2.5)."""
        if self.is_whole_months:
            return type(self)(add_months(self.start, -self.month_count), self.start)
        return type(self)(self.start - timedelta(days=self.days), self.start)

    def ending(self, end: date) -> Self:
        """Return the window of the same length that ends before a day: months where both are made of them."""
        if self.is_whole_months and end.day == 1:
            return type(self)(add_months(end, -self.month_count), end)
        return type(self)(end - timedelta(days=self.days), end)

    def year_before(self) -> Self:
        """Return the same dates one year earlier (29 February becomes 28); at least a day."""
        start = add_months(self.start, -12)
        return type(self)(start, max(add_months(self.end, -12), start + timedelta(days=1)))

    def months(self) -> Iterator["Period"]:
        """Yield the calendar months that the period touches, cut to the period."""
        start = self.start
        while start < self.end:
            end = min(add_months(start.replace(day=1), 1), self.end)
            yield Period(start, end)
            start = end

    def contains(self, day: date) -> bool:
        """Tell whether a day lies in the period."""
        return self.start <= day < self.end


def add_months(day: date, months: int) -> date:
    """Return the same day of another month, or that month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first = date(year, month + 1, 1)
    following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return first.replace(day=min(day.day, (following - first).days))
