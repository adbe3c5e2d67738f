"""The events of the page: gathered from document, notes and calendar; noted, changed, removed, shown or not."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.review.events.annotation import Annotation, HiddenFamilies
from ecomkpi_desktop.review.events.event import Event, Family, together
from ecomkpi_desktop.review.notebook import forget, keep
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.trends.note_dialog import Choice, NoteDialog
from ecomkpi_desktop.ui.widgets.dialogs import is_accepted
from ecomkpi_desktop.workspace.edits import Wording
from ecomkpi_desktop.workspace.notes import new_id

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.document import Document


@dataclass(frozen=True, slots=True)
class EventQuestion:
    """What files and calendar know from a day to a day. Called on the document's thread.

    Attributes:
        country: of the shop.
        first, last: days, the last one inclusive.
        language: of the names of holidays.
    """

    country: str
    first: date
    last: date
    language: str

    def __call__(self, document: "Document") -> "tuple[EventQuestion, tuple[Event, ...]]":
        """Return itself and the events."""
        from ecomkpi_desktop.review.events.calendar import calendar_events
        from ecomkpi_desktop.review.events.imported import imported_events

        known = calendar_events(self.country, self.first, self.last, self.language)
        return self, (*imported_events(document), *known)


class EventDesk(QObject):
    """Holds the events that are shown.

    Args:
        window: over which dialogs open.

    Signals:
        changed: the events to show are others.
    """

    changed = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._asked: EventQuestion | None = None
        self._known: tuple[Event, ...] = ()
        self._all: tuple[Event, ...] = ()

    @property
    def events(self) -> tuple[Event, ...]:
        """Events of the families that are shown, in order of time."""
        hidden = self.hidden
        return tuple(event for event in self._all if event.family not in hidden)

    @property
    def hidden(self) -> frozenset[Family]:
        """Families that are not shown."""
        found = self._context.session.notebook.get(HiddenFamilies, HiddenFamilies().id)
        return frozenset(found.families) if found is not None else frozenset()

    def ask(self, first: date, end: date, *, again: bool = False) -> None:
        """Look for the events from a day to before another.

        Args:
            first: first day.
            end: day after the last one.
            again: whether files may have changed since the last time.
        """
        session = self._context.session
        language = "fr" if self._context.formats.is_french else "en"
        question = EventQuestion(str(session.settings.get("country")), first, end - timedelta(days=1), language)
        if question == self._asked and not again:
            return
        self._asked = question
        session.ask(question, self._take)

    @Slot()
    def refresh(self) -> None:
        """Take in what the manager noted."""
        own = [note.event() for note in self._context.session.notebook.all(Annotation)]
        self._all = together(own, self._known)
        self.changed.emit()

    # -- what the manager does ---------------------------------------------------------------------------------

    @Slot(object, object)
    def note(self, first: date, last: date) -> None:
        """Ask for an event from a day to a day, and keep it."""
        blank = Annotation(new_id(), Family.CAMPAIGN, "", first, last)
        dialog = NoteDialog(self._context, blank, self._window, is_new=True)
        if is_accepted(dialog):
            wording = Wording(QT_TRANSLATE_NOOP("edits", "Event “{name}”"), {"name": dialog.annotation().label})
            self._context.session.edit(keep(wording, dialog.annotation()))

    @Slot(str)
    def change(self, note_id: str) -> None:
        """Show an own event to change or remove it."""
        found = self._context.session.notebook.get(Annotation, note_id)
        if found is None:
            return
        dialog = NoteDialog(self._context, found, self._window)
        if not is_accepted(dialog):
            return
        if dialog.choice is Choice.REMOVE:
            self.remove(note_id)
        elif dialog.annotation() != found:
            wording = Wording(QT_TRANSLATE_NOOP("edits", "Change of event “{name}”"), {"name": found.label})
            self._context.session.edit(keep(wording, dialog.annotation()))

    @Slot(str)
    def remove(self, note_id: str) -> None:
        """Remove an own event; undo brings it back."""
        found = self._context.session.notebook.get(Annotation, note_id)
        if found is not None:
            wording = Wording(QT_TRANSLATE_NOOP("edits", "Removal of event “{name}”"), {"name": found.label})
            self._context.session.edit(forget(wording, found))

    def show_family(self, family: Family, *, shown: bool) -> None:
        """Show the events of a family, or hide them; the document remembers it."""
        hidden = self.hidden - {family} if shown else self.hidden | {family}
        if hidden != self.hidden:
            wording = Wording(QT_TRANSLATE_NOOP("edits", "Choice of events"))
            families = tuple(one for one in Family if one in hidden)
            self._context.session.edit(keep(wording, HiddenFamilies(families=families)))

    # -- inside ------------------------------------------------------------------------------------------------

    @Slot(object)
    def _take(self, answer: tuple[EventQuestion, tuple[Event, ...]]) -> None:
        question, events = answer
        if question == self._asked:
            self._known = events
            self.refresh()
