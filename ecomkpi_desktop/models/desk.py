"""The document on its own thread: everything that touches the file, and nothing that touches the window."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Buyers, Scope, Selection
from ecomkpi_desktop.models.commands import EditCommand
from ecomkpi_desktop.models.setting_edits import with_data_of
from ecomkpi_desktop.settings.values import Settings

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.facts import Facts
    from ecomkpi_desktop.review.positioning.prices import PriceList
    from ecomkpi_desktop.workspace.document import Document
    from ecomkpi_desktop.workspace.edits import Applied, Edit
    from ecomkpi_desktop.workspace.notes import Note


@dataclass(frozen=True)
class Outcome:
    """What became of an edit: what the document says, its settings and notes, and its tables when they changed."""

    applied: "Applied"
    settings: Settings
    loaded: "Loaded | None"
    notes: "tuple[Note, ...]" = ()


@dataclass(frozen=True)
class Loaded:
    """What the window needs of a document, read once on the document's thread.

    ``channel_map`` is what the user decided; what is sure without being asked is added when the facts are built.
    """

    path: Path
    settings: Settings
    tables: Mapping[Any, Any]
    channel_map: Mapping[str, str]
    imports: tuple[Any, ...]
    selection: Selection | None
    kept: "Facts | None" = None  # the facts as they were kept the last time; ``tables`` are then empty
    left_out: tuple[Any, ...] = ()
    fingerprint: str = ""  # of the tables
    decisions: tuple[Any, ...] = ()  # of who is whom
    notes: "tuple[Note, ...]" = ()  # what the manager wrote down
    measures: Mapping[int, Any] = field(default_factory=dict)  # of the imports
    prices: "PriceList | None" = None  # of competitors, as imported

    def build(self) -> "tuple[Facts, Engine]":
        """Make the facts and the engine. Runs on a worker thread: heavy libraries are imported here."""
        from ecomkpi_desktop.kpi.engine import Engine
        from ecomkpi_desktop.kpi.facts import Facts

        facts = self.kept
        if facts is None:
            from ecomkpi_desktop.importing.channels.proposals import channel_map_of

            facts = Facts.build(
                self.tables, channel_map=channel_map_of(self.tables, self.channel_map), settings=self.settings,
                left_out=self.left_out, decisions=self.decisions,
            )  # fmt: skip
        return facts, Engine(facts, self.settings)

    def without_rows(self) -> "Loaded":
        """Return the same without its rows: once the facts are built nothing else is wanted of them."""
        return replace(self, tables={}, kept=None)


class Desk:
    """Holds the open document. Every method runs on the document's thread."""

    def __init__(self) -> None:
        self._document: Document | None = None

    @property
    def document(self) -> "Document":
        """The open document.

        Raises:
            RuntimeError: none is open.
        """
        if self._document is None:
            raise RuntimeError("no document is open")
        return self._document

    def switch(self, path: Path, *, create: bool, currency: str = "") -> Loaded:
        """Open or create a document, then leave the one before.

        Args:
            path: of the document.
            create: whether it is a new one.
            currency: of a new one; "" for the default.

        Raises:
            ReadableError: it cannot be opened; the one before stays open.
        """
        from ecomkpi_desktop.workspace.document import Document
        from ecomkpi_desktop.workspace.edits import SetSetting

        if self._document is not None and not create and path.resolve() == Path(self._document.path).resolve():
            return self.load()
        document = Document.create(path) if create else Document.open(path)
        if create and currency and currency != document.settings.get("currency"):
            document.apply(SetSetting("currency", currency))
        self.close()
        self._document = document
        return self.load()

    def close(self) -> None:
        """Leave the document, if any."""
        if self._document is not None:
            self._document.close()
            self._document = None

    def load(self) -> Loaded:
        """Read what the window needs: the facts if they were kept, else the rows to build them from."""
        from ecomkpi_desktop.models.kept_facts import kept_facts
        from ecomkpi_desktop.review.governance.state import measures_of_all
        from ecomkpi_desktop.review.notebook import Notebook
        from ecomkpi_desktop.review.positioning.imported import imported_prices

        document = self.document
        notes = document.notes()
        kept = kept_facts(document)
        joined = document.joined() if kept is None else None
        return Loaded(
            Path(document.path),
            document.settings,
            {} if joined is None else joined.tables,
            document.channel_map(),
            tuple(document.imports()),
            _selection_from(document.filters()),
            kept,
            () if joined is None else joined.left_out,
            document.fingerprint(),
            document.decisions(),
            notes,
            measures_of_all(document, Notebook(notes)),
            imported_prices(document),
        )

    def keep_facts(self, facts: "Facts", loaded: Loaded) -> None:
        """Keep facts that were built, for the next time; not if the document has moved on meanwhile."""
        from ecomkpi_desktop.models.kept_facts import keep_facts

        document = self._document
        if document is None or (Path(document.path), document.imports()) != (loaded.path, loaded.imports):
            return
        now = document.channel_map(), document.fingerprint(), document.decisions()
        if now == (loaded.channel_map, loaded.fingerprint, loaded.decisions):
            keep_facts(document, facts)

    def apply(self, edit: "Edit") -> Outcome:
        """Apply an edit in one transaction; what must be read again comes with it."""
        applied = self.document.apply(edit)
        loaded = self.load() if Changes.DATA in applied.changes else None
        return Outcome(applied, self.document.settings, loaded, self.document.notes())

    def turn(self, command: EditCommand) -> Outcome:
        """Apply the edit that follows in an undo command and put its inverse in its place."""
        outcome = self.apply(command.following)
        command.following = outcome.applied.inverse
        return outcome

    def save_settings(self, settings: Settings) -> Settings:
        """Save the settings in force, in one transaction, and return them.

        What the facts depend on (currency, exchange rates) is changed in the document first: its own values hold.
        """
        from ecomkpi_desktop.workspace.edits import ReplaceSettings

        if self._document is not None:
            self._document.apply(ReplaceSettings(with_data_of(settings, self._document.settings)))
        return settings

    def keep_selection(self, selection: Selection) -> None:
        """Remember what is looked at."""
        if self._document is not None:
            self._document.keep_filters(_filters_from(selection))


def _filters_from(selection: Selection) -> dict[str, Any]:
    scope = selection.scope
    return {
        "from": selection.period.start.isoformat(),
        "to": selection.period.end.isoformat(),
        "channels": _listed(selection.channels),
        "countries": _listed(scope.countries),
        "categories": _listed(scope.categories),
        "buyers": scope.buyers.value if scope.buyers else None,
    }


def _listed(names: frozenset[str] | None) -> list[str] | None:
    return None if names is None else sorted(names)


def _selection_from(filters: Mapping[str, Any]) -> Selection | None:
    try:
        period = Period(date.fromisoformat(str(filters["from"])), date.fromisoformat(str(filters["to"])))
    except (KeyError, ValueError):
        return None
    buyers = filters.get("buyers")
    scope = Scope(
        countries=_chosen(filters, "countries"), categories=_chosen(filters, "categories"),
        buyers=Buyers(buyers) if buyers in set(Buyers) else None,
    )  # fmt: skip
    return Selection(period, _chosen(filters, "channels"), scope)


def _chosen(filters: Mapping[str, Any], name: str) -> frozenset[str] | None:
    names = filters.get(name)
    return frozenset(map(str, names)) if names else None
