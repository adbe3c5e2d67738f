"""Calendars as other programs read them: iCalendar (RFC 5545), whole-day events, no time zone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from ecomkpi_desktop.workspace.trouble import readable

_LONGEST = 75  # bytes of a line, its end not counted
_PRODUCT = "-//EcomKPI//EcomKPI Desktop//EN"


@dataclass(frozen=True, slots=True)
class Event:
    """A whole day of the calendar.

    Attributes:
        uid: identifies it for ever: importing the file again moves the event rather than doubling it.
        day: when.
        title: words for people.
        text: more of them; lines parted as texts part them.
    """

    uid: str
    day: date
    title: str
    text: str = ""


def calendar_text(events: Iterable[Event], made_at: datetime) -> str:
    """Return a calendar, with the line ends of the standard.

    Args:
        events: in any order.
        made_at: when the events were said to be so; with a time zone.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    for event in events:
        lines += _event(event, made_at)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def write_calendar(path: Path, events: Iterable[Event], made_at: datetime) -> None:
    """Write a calendar, over a file of that name.

    Raises:
        ReadableError: ``disk_full``, ``folder_read_only``...
    """
    with readable(path):
        # As bytes: the line ends of the standard on every platform.
        path.write_bytes(calendar_text(events, made_at).encode())


def _event(event: Event, made_at: datetime) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{event.uid}",
        f"DTSTAMP:{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(event.title)}",
    ]
    if event.text:
        lines.append(f"DESCRIPTION:{_escaped(event.text)}")
    return [*lines, "TRANSP:TRANSPARENT", "END:VEVENT"]


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Yield the parts of a long line: each follows the one before after a space, and no letter is cut in two."""
    part, size = "", 0
    for letter in line:
        more = len(letter.encode())
        if size + more > _LONGEST:
            yield part
            part, size = " ", 1
        part, size = part + letter, size + more
    yield part
