"""An event on the time axis, wherever it comes from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Family(StrEnum):
    """What an event is; each can be shown or not."""

    CAMPAIGN = "campaign"
    INCIDENT = "incident"
    NOTE = "note"
    SALES = "sales"  # periods in which the law lets shops sell at a loss
    COMMERCE = "commerce"  # days on which everybody buys: Black Friday, Mother's Day...
    HOLIDAY = "holiday"  # public holidays


class Origin(StrEnum):
    """Where an event comes from; only the manager's own can be changed."""

    OWN = "own"
    FILE = "file"
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened from a day to a day.

    Attributes:
        family: what it is.
        label: its name; of the calendar's sales and commerce, English words of context ``events``.
        first: first day.
        last: last day, inclusive.
        origin: where it comes from.
        note_id: of the manager's own, its note.
        text: what the manager wrote about it.
    """

    family: Family
    label: str
    first: date
    last: date
    origin: Origin
    note_id: str = ""
    text: str = ""

    def touches(self, first: date, end: date) -> bool:
        """Tell whether any of its days lies from ``first`` to before ``end``."""
        return self.first < end and self.last >= first

    @property
    def days(self) -> int:
        """How many days it lasts."""
        return (self.last - self.first).days + 1


def together(*groups: Iterable[Event]) -> tuple[Event, ...]:
    """Return events in order of time; where a file or the manager names a day of a family, the calendar gives way."""
    events = [event for group in groups for event in group]
    said = {(event.family, event.first) for event in events if event.origin is not Origin.CALENDAR}
    kept = [
        event for event in events if event.origin is not Origin.CALENDAR or (event.family, event.first) not in said
    ]
    return tuple(sorted(kept, key=_order))


def _order(event: Event) -> tuple[date, date, str, str]:
    return event.first, event.last, event.family.value, event.label
