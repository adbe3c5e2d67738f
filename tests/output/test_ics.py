"""Calendar files: what RFC 5545 asks of lines, escapes and events."""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.output.ics import Event, calendar_text, write_calendar

MADE = datetime(2026, 1, 2, 10, 30, tzinfo=timezone(timedelta(hours=1)))


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def test_an_event_is_a_whole_day_with_a_stable_name() -> None:
    text = calendar_text([Event("monthly-20260105-abc@ecomkpi", date(2026, 1, 5), "Revue mensuelle")], MADE)
    assert unfolded(text) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//EcomKPI//EcomKPI Desktop//EN", "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:monthly-20260105-abc@ecomkpi", "DTSTAMP:20260102T093000Z",
        "DTSTART;VALUE=DATE:20260105", "DTEND;VALUE=DATE:20260106", "SUMMARY:Revue mensuelle", "TRANSP:TRANSPARENT",
        "END:VEVENT", "END:VCALENDAR", "",
    ]  # fmt: skip


def test_signs_with_a_meaning_are_escaped_and_lines_of_a_text_kept() -> None:
    event = Event("u", date(2026, 1, 5), "Été; marge, \\ panier", "Un\nDeux\r\nTrois")
    lines = unfolded(calendar_text([event], MADE))
    assert "SUMMARY:Été\\; marge\\, \\\\ panier" in lines
    assert "DESCRIPTION:Un\\nDeux\\nTrois" in lines


def test_long_lines_are_folded_at_75_bytes_without_cutting_a_letter() -> None:
    words = "Décisions à prendre : où va l’euro suivant ? 漢字 😀 " * 8
    text = calendar_text([Event("u", date(2026, 1, 5), "t", words)], MADE)
    for line in text.encode().split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
    assert f"DESCRIPTION:{words}".replace(",", "\\,") in unfolded(text)


def test_every_line_ends_as_the_standard_says_on_every_platform(tmp_path: Path) -> None:
    path = tmp_path / "revues.ics"
    write_calendar(path, [Event("u", date(2026, 1, 5), "Revue", "a\nb")], datetime(2026, 1, 1, tzinfo=UTC))
    content = path.read_bytes()
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert content.count(b"\n") == content.count(b"\r\n")


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReadableError):
        write_calendar(tmp_path / "none" / "revues.ics", [], MADE)
