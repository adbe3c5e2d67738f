"""Events of the manager, of files and of the calendar, put together."""

from datetime import date
from pathlib import Path

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.review.events.annotation import Annotation, HiddenFamilies
from ecomkpi_desktop.review.events.event import Event, Family, Origin, together
from ecomkpi_desktop.review.events.imported import imported_events
from ecomkpi_desktop.review.notebook import Notebook, keep
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport, Wording
from ecomkpi_desktop.workspace.notes import Note
from tests.workspace.making import made

LAUNCH = Annotation("1", Family.CAMPAIGN, "Launch of the lamps", date(2024, 3, 4), date(2024, 3, 17), "Two networks")


def calendar(family: Family, label: str, day: date) -> Event:
    return Event(family, label, day, day, Origin.CALENDAR)


def test_an_annotation_comes_back_from_the_document_as_it_was_kept() -> None:
    hidden = HiddenFamilies(families=(Family.HOLIDAY,))
    notes = keep(Wording("Event"), LAUNCH, hidden).notes
    notebook = Notebook(Note(note.kind, note.id, note.body) for note in notes)
    assert notebook.all(Annotation) == (LAUNCH,)
    assert notebook.get(HiddenFamilies, "trends") == hidden


def test_an_annotation_written_backwards_is_turned() -> None:
    event = Annotation("1", Family.NOTE, "Move", date(2024, 5, 9), date(2024, 5, 2)).event()
    assert (event.first, event.last, event.days) == (date(2024, 5, 2), date(2024, 5, 9), 8)


def test_the_calendar_gives_way_to_what_is_said_about_the_same_day() -> None:
    said = Event(Family.HOLIDAY, "Ma fête", date(2024, 5, 1), date(2024, 5, 1), Origin.FILE)
    known = (
        calendar(Family.HOLIDAY, "Fête du Travail", date(2024, 5, 1)),
        calendar(Family.COMMERCE, "Black Friday", date(2024, 5, 1)),
    )
    assert [event.label for event in together(known, [said, LAUNCH.event()])] == [
        "Launch of the lamps", "Black Friday", "Ma fête",
    ]


def test_an_event_touches_a_window_that_holds_any_of_its_days() -> None:
    event = LAUNCH.event()
    assert event.touches(date(2024, 3, 17), date(2024, 3, 18))
    assert event.touches(date(2024, 1, 1), date(2024, 3, 5))
    assert not event.touches(date(2024, 1, 1), date(2024, 3, 4))
    assert not event.touches(date(2024, 3, 18), date(2024, 4, 1))


def test_events_of_files_are_those_of_the_latest_file(tmp_path: Path) -> None:
    columns = {
        "label": ["Newsletter", "Site down", "Move"],
        "day": [date(2024, 3, 1), date(2024, 4, 1), date(2024, 5, 3)],
        "day_to": [date(2024, 3, 2), None, date(2024, 5, 1)],
        "topic": ["campaign", "incident", None],
    }
    with Document.create(tmp_path / "shop.ekpi") as document:
        assert imported_events(document) == ()
        document.apply(AddImport(made(Kind.ANNOTATIONS, columns, file="events.csv")))
        assert imported_events(document) == (
            Event(Family.CAMPAIGN, "Newsletter", date(2024, 3, 1), date(2024, 3, 2), Origin.FILE),
            Event(Family.INCIDENT, "Site down", date(2024, 4, 1), date(2024, 4, 1), Origin.FILE),
            Event(Family.NOTE, "Move", date(2024, 5, 3), date(2024, 5, 3), Origin.FILE),
        )
        later = columns | {"day_to": [date(2024, 3, 9), None, None]}
        document.apply(AddImport(made(Kind.ANNOTATIONS, later, file="events 2.csv")))
        found = [event for event in imported_events(document) if event.label == "Newsletter"]
        assert [event.last for event in found] == [date(2024, 3, 9)]
        assert len(imported_events(document)) == 3
