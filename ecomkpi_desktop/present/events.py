"""Words of events."""

from typing import TYPE_CHECKING

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.events.event import Event, Family, Origin

if TYPE_CHECKING:
    from ecomkpi_desktop.present.numbers import Formats

_FAMILIES = {
    Family.CAMPAIGN: QT_TRANSLATE_NOOP("events", "Campaign"),
    Family.INCIDENT: QT_TRANSLATE_NOOP("events", "Incident"),
    Family.NOTE: QT_TRANSLATE_NOOP("events", "Note"),
    Family.SALES: QT_TRANSLATE_NOOP("events", "Legal sales period"),
    Family.COMMERCE: QT_TRANSLATE_NOOP("events", "Shopping day"),
    Family.HOLIDAY: QT_TRANSLATE_NOOP("events", "Public holiday"),
}
_ALL = {
    Family.CAMPAIGN: QT_TRANSLATE_NOOP("events", "Campaigns"),
    Family.INCIDENT: QT_TRANSLATE_NOOP("events", "Incidents"),
    Family.NOTE: QT_TRANSLATE_NOOP("events", "Notes"),
    Family.SALES: QT_TRANSLATE_NOOP("events", "Legal sales periods"),
    Family.COMMERCE: QT_TRANSLATE_NOOP("events", "Shopping days (Black Friday, Mother’s Day…)"),
    Family.HOLIDAY: QT_TRANSLATE_NOOP("events", "Public holidays"),
}
_ORIGINS = {
    Origin.OWN: QT_TRANSLATE_NOOP("events", "noted here"),
    Origin.FILE: QT_TRANSLATE_NOOP("events", "from a file"),
    Origin.CALENDAR: QT_TRANSLATE_NOOP("events", "calendar"),
}


def family_word(family: Family) -> str:
    """Return what one event of a family is called."""
    return words("events", _FAMILIES[family])


def families_word(family: Family) -> str:
    """Return what the events of a family are called."""
    return words("events", _ALL[family])


def origin_word(origin: Origin) -> str:
    """Return where an event comes from."""
    return words("events", _ORIGINS[origin])


def event_label(event: Event) -> str:
    """Return the name of an event; the calendar names holidays in the language of the window itself."""
    spoken = event.origin is not Origin.CALENDAR or event.family is Family.HOLIDAY
    return event.label if spoken else words("events", event.label)


def event_days(event: Event, formats: "Formats") -> str:
    """Return the days of an event."""
    if event.days == 1:
        return formats.date(event.first)
    return f"{formats.date(event.first)}\N{NO-BREAK SPACE}\N{EN DASH} {formats.date(event.last)}"


def event_words(event: Event, formats: "Formats") -> str:
    """Return everything about an event, for a tooltip and a screen reader."""
    text = f"{event_label(event)}, {event_days(event, formats)} ({family_word(event.family)})"
    return f"{text}\n{event.text}" if event.text else text
