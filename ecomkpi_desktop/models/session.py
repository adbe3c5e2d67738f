"""The live document: its engine, what is looked at, and every change that can be undone.

Everything here happens on the GUI thread and is quick. The document lives on a thread of its own, facts and figures
are computed by the runner; whoever shows something asks with :meth:`Session.request` and is answered later.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoStack

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.jobs.runner import Runner
from ecomkpi_desktop.jobs.sequence import Sequence
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Scope, Selection
from ecomkpi_desktop.models.commands import EditCommand, SettingsCommand
from ecomkpi_desktop.models.desk import Desk, Loaded, Outcome
from ecomkpi_desktop.models.engine_shelf import EngineShelf
from ecomkpi_desktop.models.setting_edits import effect_of, is_setting_edit, settings_after, with_data_of
from ecomkpi_desktop.present.edits import edit_text
from ecomkpi_desktop.review.notebook import Notebook
from ecomkpi_desktop.settings.values import Settings

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.facts import Facts
    from ecomkpi_desktop.review.governance.state import Sharing
    from ecomkpi_desktop.review.omnichannel.audit import ChannelNotes
    from ecomkpi_desktop.review.pillars.gathering import Written
    from ecomkpi_desktop.review.planned import Planned
    from ecomkpi_desktop.review.positioning.prices import Market
    from ecomkpi_desktop.review.sources import DataState
    from ecomkpi_desktop.workspace.document import Document
    from ecomkpi_desktop.workspace.edits import Edit

T = TypeVar("T")

_SAVE_DELAY_MS = 250  # a drag is saved once, when it pauses
_KEEP_DELAY_MS = 1500  # the figures are shown before the facts behind them are kept
_PATIENCE_MS = 150  # how long the next batch of changes waits for the answers to the one before


class Session(QObject):
    """One open document at a time, and the figures made from it.

    Signals:
        opened: a document is open and its figures can be asked for (or it is empty).
        closed: there is no document any more.
        changed: what changed since the last time, as :class:`Changes`, once per batch.
        applied: an edit other than of settings was made: the document's ``Applied``, issues and counts included.
        failed: an :class:`Issue` to show: the document could not be opened, an edit was refused.
        working: code of the step under way (``opening``, ``saving``, ``computing``), "" when there is none.
    """

    opened = Signal()
    closed = Signal()
    changed = Signal(object)
    applied = Signal(object)
    failed = Signal(object)
    working = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runner = Runner(self)
        self.sequence = Sequence(self)
        self.undo_stack = QUndoStack(self)
        self._desk = Desk()
        self._shelf = EngineShelf()
        self._facts: Facts | None = None
        self._loaded: Loaded | None = None
        self._settings = Settings()
        self._notebook = Notebook()
        self._selection: Selection | None = None
        self._dirty = Changes.NOTHING
        self._unsaved = False
        self._save_timer = self._single_shot(_SAVE_DELAY_MS, self._save_settings)
        self._batch_timer = self._single_shot(0, self._emit_changes)
        self._keep_timer = self._single_shot(_KEEP_DELAY_MS, self._keep_facts)
        self._to_keep: tuple[Facts, Loaded] | None = None
        self._patience_timer = self._single_shot(_PATIENCE_MS, self._lose_patience)
        self.runner.became_idle.connect(self._when_idle)
        self.sequence.became_idle.connect(self._tell_saved)

    # -- what is open ------------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether there is a document."""
        return self._loaded is not None

    @property
    def is_ready(self) -> bool:
        """Whether figures can be asked for: there is a document with data and its engine is built."""
        return not self._shelf.is_empty

    @property
    def has_data(self) -> bool:
        """Whether anything was imported into the document."""
        return self._loaded is not None and bool(self._loaded.imports)

    @property
    def path(self) -> Path | None:
        """Where the document is."""
        return self._loaded.path if self._loaded else None

    @property
    def facts(self) -> "Facts | None":
        """The facts in force; None while they are built and for an empty document."""
        return self._facts

    @property
    def imports(self) -> tuple[Any, ...]:
        """Records of the imports of the document, oldest first."""
        return self._loaded.imports if self._loaded else ()

    @property
    def settings(self) -> Settings:
        """Settings in force."""
        return self._settings

    @property
    def notebook(self) -> Notebook:
        """What the manager wrote down: reviews, decisions, contracts..."""
        return self._notebook

    def sharing(self, today: date) -> "Sharing":
        """Return the contracts of the sources, how they are kept, and what else was written down about shared data."""
        from ecomkpi_desktop.review.governance.state import sharing_of

        measures = self._loaded.measures if self._loaded is not None else {}
        return sharing_of(self._notebook, self.imports, measures, today)

    def state_question(self, day: date) -> "Callable[[Engine], DataState]":
        """Return the question what the figures stand on, with all that was noted; it is asked on a worker thread."""
        from ecomkpi_desktop.models.data_state import data_state

        return partial(
            data_state, self.imports, today=day, sharing=self.sharing(day), market=self.market,
            channels=self.channel_notes, planned=self.planned, written=self.written,
        )  # fmt: skip

    @property
    def market(self) -> "Market":
        """Competitors' prices, imported and typed."""
        from ecomkpi_desktop.review.positioning.noted import NotedPrice
        from ecomkpi_desktop.review.positioning.prices import Market, typed

        return Market(self._loaded.prices if self._loaded else None, typed(self._notebook.all(NotedPrice)))

    @property
    def written(self) -> "Written":
        """The notes that the four pillars look at."""
        from ecomkpi_desktop.review.pillars.gathering import written_in

        return written_in(self._notebook, clock.today())

    @property
    def channel_notes(self) -> "ChannelNotes":
        """What the manager wrote down about channels."""
        from ecomkpi_desktop.review.omnichannel.audit import channel_notes

        return channel_notes(self._notebook)

    @property
    def planned(self) -> "Planned":
        """What the manager wrote down about objectives, experiments and delegation."""
        from ecomkpi_desktop.review.planned import planned_in

        return planned_in(self._notebook)

    @property
    def selection(self) -> Selection | None:
        """Period, channels and orders looked at; None without data."""
        return self._selection

    def open(self, path: Path) -> None:
        """Open a document in place of the present one; ``opened`` or ``failed`` follows."""
        self._load(path, create=False)

    def create(self, path: Path, currency: str = "") -> None:
        """Create an empty document in place of the present one; ``opened`` or ``failed`` follows.

        Args:
            path: of a file that does not exist.
            currency: of its figures; "" for the default.
        """
        self._load(path, create=True, currency=currency)

    def close_document(self) -> None:
        """Leave the document. Everything is saved already."""
        self._flush()
        self._forget()
        self.sequence.run(self._desk.close)
        self.closed.emit()

    def shutdown(self) -> None:
        """End: save what is waiting, close the document, stop every thread. Blocks until done."""
        self._flush()
        for timer in (self._save_timer, self._batch_timer, self._patience_timer):
            timer.stop()
        self.undo_stack.blockSignals(True)  # its end would otherwise be told to menus that are gone
        self.runner.close()
        self.sequence.close(self._desk.close)

    # -- questions ---------------------------------------------------------------------------------------------

    def request(
        self,
        key: str,
        function: "Callable[[Engine, Selection], T]",
        slot: Callable[[T], object],
        on_error: Callable[[Issue], object] | None = None,
    ) -> None:
        """Compute ``function(engine, selection)`` in the background and call ``slot`` with its result.

        The latest request per key wins; an earlier answer on its way never arrives. Before the engine is ready
        nothing happens: ``changed`` with everything follows as soon as it is.
        """
        settings, selection = self._settings, self._selection
        if self._shelf.is_empty or selection is None:
            return
        shelf = self._shelf
        self.runner.run(key, lambda: function(shelf.engine(settings), selection), slot, on_error)

    def ask(
        self,
        function: "Callable[[Document], T]",
        slot: Callable[[T], object],
        on_error: Callable[[Issue], object] | None = None,
    ) -> None:
        """Call ``function(document)`` on the document's thread, then ``slot`` with its result."""
        desk = self._desk
        self.sequence.run(lambda: function(desk.document), slot, on_error or self.failed.emit)

    # -- changes -----------------------------------------------------------------------------------------------

    def edit(self, edit: "Edit", gesture: str = "") -> None:
        """Change the document; the change can be undone.

        A change of settings is in force at once and saved a moment later; any other, and a setting on which the facts
        themselves depend (currency, exchange rates), is applied on the document's thread first. ``changed`` follows.

        Args:
            edit: what to change.
            gesture: changes that follow each other with the same non-empty gesture are undone together.
        """
        text = edit_text(edit)
        if is_setting_edit(edit):
            after = settings_after(self._settings, edit)
            if Changes.DATA not in effect_of(self._settings, after):
                if list(after.changed_keys(self._settings)):
                    self.undo_stack.push(SettingsCommand(self, self._settings, after, text, gesture))
                return
        self._flush()
        self.working.emit("saving")
        desk = self._desk
        self.sequence.run(lambda: (desk.apply(edit), text), self._edit_applied, self.failed.emit)

    def select(self, selection: Selection) -> None:
        """Look at another period, other channels or other orders."""
        if selection == self._selection:
            return
        self._selection = selection
        desk = self._desk
        self.sequence.run(lambda: desk.keep_selection(selection), None, self.failed.emit)
        self._mark(Changes.FILTERS)

    def select_period(self, period: Period) -> None:
        """Look at another period."""
        if self._selection is not None:
            self.select(self._selection.over(period))

    def select_channels(self, channels: frozenset[str] | None) -> None:
        """Look at some channels; None for all."""
        if self._selection is not None:
            self.select(self._selection.through(channels))

    def select_scope(self, scope: Scope) -> None:
        """Look at the orders of some countries, categories or kind of buyer."""
        if self._selection is not None:
            self.select(self._selection.within(scope))

    def use_settings(self, settings: Settings) -> None:
        """Put settings in force without a trace on the undo stack. For undo commands."""
        settings = with_data_of(settings, self._settings)
        changes = effect_of(self._settings, settings)
        self._settings = settings
        self._unsaved = True
        self.working.emit("saving")
        self._save_timer.start()
        self._mark(changes)

    def apply_again(self, command: EditCommand) -> None:
        """Apply the edit that follows in an undo command. For undo commands."""
        self.working.emit("saving")
        self.sequence.run(lambda: self._desk.turn(command), self._follow, self._turn_failed)

    # -- inside ------------------------------------------------------------------------------------------------

    def _single_shot(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _load(self, path: Path, *, create: bool, currency: str = "") -> None:
        self._flush()
        self.working.emit("opening")
        desk = self._desk
        self.sequence.run(lambda: desk.switch(path, create=create, currency=currency), self._arrived, self._not_opened)

    def _forget(self) -> None:
        self.runner.forget("")
        self._shelf.clear()
        self.undo_stack.clear()
        self._loaded, self._facts, self._selection = None, None, None
        self._settings = Settings()
        self._notebook = Notebook()
        self._unsaved = False
        self._dirty = Changes.NOTHING

    @Slot(object)
    def _arrived(self, loaded: Loaded) -> None:
        self._forget()
        self._selection = loaded.selection
        self._settings = loaded.settings
        self._notebook = Notebook(loaded.notes)
        self._loaded = loaded
        self._build_facts(loaded)

    @Slot(object)
    def _not_opened(self, issue: Issue) -> None:
        self.working.emit("")
        self.failed.emit(issue)

    def _build_facts(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._shelf.clear()
        if not loaded.imports:
            self._facts, self._selection = None, None
            self._announce()
            return
        self.working.emit("computing")
        self.runner.run("facts", loaded.build, self._built, self._not_opened)

    @Slot(object)
    def _built(self, built: "tuple[Facts, Engine]") -> None:
        self._facts, engine = built
        self._shelf.put(engine, self._settings)
        self._selection = self._selection_for(self._facts)
        if self._loaded is not None:
            is_new = self._loaded.kept is None
            self._loaded = self._loaded.without_rows()
            if is_new:
                self._to_keep = self._facts, self._loaded
                self._keep_timer.start()
        self._announce()

    @Slot()
    def _keep_facts(self) -> None:
        kept, self._to_keep, desk = self._to_keep, None, self._desk
        if kept is not None:
            self.sequence.run(lambda: desk.keep_facts(*kept), None, self.failed.emit)

    def _selection_for(self, facts: "Facts") -> Selection:
        old = self._selection
        if old is None or facts.first_day is None or facts.last_day is None:
            return Selection(facts.default_period())
        outside = old.period.end <= facts.first_day or old.period.start > facts.last_day
        period = facts.default_period() if outside else old.period
        scope = Scope(
            _still(old.scope.countries, facts.countries_seen()), _still(old.scope.categories, facts.categories_seen()),
            old.scope.buyers,
        )  # fmt: skip
        return Selection(period, _still(old.channels, facts.channels), scope)

    def _announce(self) -> None:
        self.working.emit("")
        self.opened.emit()
        self._mark(Changes.EVERYTHING)

    @Slot(object)
    def _edit_applied(self, result: tuple[Outcome, str]) -> None:
        outcome, text = result
        if outcome.applied.final:
            self.undo_stack.clear()  # nothing that came before a closed note can be taken back
        elif outcome.applied.changes is not Changes.NOTHING:
            self.undo_stack.push(EditCommand(self, outcome.applied.inverse, text))
        self._follow(outcome)

    @Slot(object)
    def _follow(self, outcome: Outcome) -> None:
        # What the user has set meanwhile is still on its way to the document; what facts depend on is there already.
        self._settings = with_data_of(self._settings, outcome.settings) if self._unsaved else outcome.settings
        if Changes.NOTES in outcome.applied.changes:
            self._notebook = Notebook(outcome.notes)
        if outcome.loaded is not None:
            self._build_facts(outcome.loaded)
        else:
            self._mark(outcome.applied.changes)
        self.applied.emit(outcome.applied)

    @Slot(object)
    def _turn_failed(self, issue: Issue) -> None:
        self.undo_stack.clear()
        self.failed.emit(issue)

    def _mark(self, changes: Changes) -> None:
        self._dirty |= changes
        if self._dirty is Changes.NOTHING:
            return
        if self.runner.is_idle:
            self._batch_timer.start()
        elif not self._patience_timer.isActive():
            self._patience_timer.start()

    @Slot()
    def _when_idle(self) -> None:
        if self._dirty is not Changes.NOTHING:
            self._batch_timer.start()

    @Slot()
    def _lose_patience(self) -> None:
        self._emit_changes()

    @Slot()
    def _emit_changes(self) -> None:
        self._patience_timer.stop()
        changes, self._dirty = self._dirty, Changes.NOTHING
        if changes is not Changes.NOTHING:
            self.changed.emit(changes)

    def _flush(self) -> None:
        self._save_timer.stop()
        if self._unsaved:  # or refused by the disk the last time: there may be room again
            self._save_settings()
        self._keep_timer.stop()
        self._keep_facts()

    @Slot()
    def _save_settings(self) -> None:
        desk, settings = self._desk, self._settings
        self.sequence.run(lambda: desk.save_settings(settings), self._settings_saved, self.failed.emit)

    @Slot(object)
    def _settings_saved(self, saved: Settings) -> None:
        if saved is self._settings:
            self._unsaved = False

    @Slot()
    def _tell_saved(self) -> None:
        if not self._save_timer.isActive() and not self.runner.is_busy("facts"):
            self.working.emit("")


def _still(chosen: frozenset[str] | None, known: tuple[str, ...]) -> frozenset[str] | None:
    """Return the chosen names that exist; None, for all, where none is left."""
    return (chosen or frozenset()) & frozenset(known) or None
