"""Events as the head of the stack shows them."""

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.present.events import event_label, event_words
from ecomkpi_desktop.review.events.event import Event, Family, Origin
from ecomkpi_desktop.ui.plots.dates import seconds_of
from ecomkpi_desktop.ui.plots.time.lanes import Glyph, Group, TimeEvent

if TYPE_CHECKING:
    from ecomkpi_desktop.present.numbers import Formats

_OWN, _COMMERCE, _HOLIDAYS = "own", "commerce", "holidays"
_GROUPS = {Family.SALES: _COMMERCE, Family.COMMERCE: _COMMERCE, Family.HOLIDAY: _HOLIDAYS}
_GLYPHS = {
    Family.CAMPAIGN: Glyph.BAR, Family.INCIDENT: Glyph.TRIANGLE, Family.NOTE: Glyph.CIRCLE, Family.SALES: Glyph.FRAME,
    Family.COMMERCE: Glyph.DIAMOND, Family.HOLIDAY: Glyph.TICK,
}  # fmt: skip


def time_events(events: Sequence[Event], formats: "Formats") -> list[TimeEvent]:
    """Return events with their shape and words."""
    return [
        TimeEvent(
            event.note_id, _GROUPS.get(event.family, _OWN), _GLYPHS[event.family], seconds_of(event.first),
            seconds_of(event.last + timedelta(days=1)), event_label(event), event_words(event, formats),
            own=event.origin is Origin.OWN,
        )
        for event in events
    ]  # fmt: skip


def groups() -> tuple[Group, ...]:
    """Return the groups of lanes, from top to bottom."""
    translate = QCoreApplication.translate
    return (
        Group(
            _OWN, translate("TrendsPage", "Your events"), most=3,
            empty=translate("TrendsPage", "Click the time axis below to note a campaign, an incident…"),
        ),
        Group(_COMMERCE, translate("TrendsPage", "Sales and shopping days"), most=3),
        Group(_HOLIDAYS, translate("TrendsPage", "Public holidays"), all_or_none=True),
    )  # fmt: skip
