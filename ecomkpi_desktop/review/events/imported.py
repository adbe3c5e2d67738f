"""Events that came in a file."""

from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.review.events.event import Event, Family, Origin
from ecomkpi_desktop.workspace.assembly import Segment, assemble

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.document import Document


def imported_events(document: "Document") -> tuple[Event, ...]:
    """Return the events of the imported files, the latest file's where several name the same one on the same day.

    What a file does not sort into a topic is a note. An end before its beginning is taken for a slip: one day.

    Raises:
        ReadableError: ``document_damaged``.
    """
    segments = [
        Segment(record.id, record.evidence, document.segment(record.id))
        for record in document.imports()
        if record.kind is Kind.ANNOTATIONS
    ]
    if not segments:
        return ()
    table = assemble(Kind.ANNOTATIONS, segments)
    columns = (table.column(name).to_pylist() for name in ("label", "day", "day_to", "topic"))
    return tuple(
        Event(_family(topic), str(label), day, max(day, day_to or day), Origin.FILE)
        for label, day, day_to, topic in zip(*columns, strict=True)
        if label and day is not None
    )


def _family(topic: str | None) -> Family:
    return Family(topic) if topic in set(Family) else Family.NOTE
