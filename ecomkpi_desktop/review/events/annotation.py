"""What the manager notes on the time axis, and which families of events the manager wants to see."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from ecomkpi_desktop.review.events.event import Event, Family, Origin

# What a manager notes; sales and holidays come from the calendar or from a file.
NOTED = (Family.CAMPAIGN, Family.INCIDENT, Family.NOTE)


@dataclass(frozen=True, slots=True)
class Annotation:
    """An event of the manager's own.

    Attributes:
        id: of the note.
        family: one of :data:`NOTED`.
        label: its name.
        first: first day.
        last: last day, inclusive.
        text: anything else worth keeping.
    """

    KIND: ClassVar[str] = "annotation"

    id: str
    family: Family
    label: str
    first: date
    last: date
    text: str = ""

    def event(self) -> Event:
        """Return it as an event; days that stand the wrong way round are turned."""
        first, last = min(self.first, self.last), max(self.first, self.last)
        return Event(self.family, self.label, first, last, Origin.OWN, self.id, self.text)


@dataclass(frozen=True, slots=True)
class HiddenFamilies:
    """The families of events that the manager does not want to see: one note per document."""

    KIND: ClassVar[str] = "hidden_events"

    id: str = "trends"
    families: tuple[Family, ...] = ()
