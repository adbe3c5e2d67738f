"""Edits: what can be changed in a document, as values. ``Document.apply`` makes them, each in one transaction.

Each edit has an inverse, itself an edit, which ``apply`` hands back for the undo stack. Undoing an import keeps its
segment in the document, and redoing it restores that segment: the file is never read again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.base.persons import Decision, PersonKey, Verdict
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.settings.option import Value
from ecomkpi_desktop.settings.values import DatedValue, Settings
from ecomkpi_desktop.workspace.notes import Note
from ecomkpi_desktop.workspace.scenarios import StoredScenario

if TYPE_CHECKING:
    from ecomkpi_desktop.importing.result import Imported


@dataclass(frozen=True, slots=True)
class Wording:
    """Words for the undo menu.

    Attributes:
        text: English source in context ``edits``, with {named} places.
        params: what goes into the places.
        contexts: for the params that are words themselves, the context they are translated in.
    """

    text: str
    params: Mapping[str, str | int] = field(default_factory=dict)
    contexts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class AddImport:
    """Add what was read from a file.

    Attributes:
        imported: the result of the import.
        made_at: when the file was made, where the caller knows it. It ranks files that hold no date of their own, such
            as two lists of product costs.
        corrects: name of the file whose rejected rows this one holds, corrected: it ranks above that file.
    """

    imported: "Imported"
    made_at: datetime | None = None
    corrects: str = ""

    @property
    def wording(self) -> Wording:
        """Words for the undo menu."""
        return Wording(QT_TRANSLATE_NOOP("edits", "Import of {file}"), {"file": self.imported.file})


@dataclass(frozen=True, slots=True)
class RemoveImport:
    """Take an import out of the figures. Its segment stays until the document is compacted."""

    import_id: int

    @property
    def wording(self) -> Wording:
        """Words for the undo menu."""
        return Wording(QT_TRANSLATE_NOOP("edits", "Removal of an import"))


@dataclass(frozen=True, slots=True)
class RestoreImport:
    """Put an import that was removed back into the figures."""

    import_id: int

    @property
    def wording(self) -> Wording:
        """Words for the undo menu."""
        return Wording(QT_TRANSLATE_NOOP("edits", "Restoration of an import"))


@dataclass(frozen=True, slots=True)
class SetSetting:
    """Give a setting a value, from a day on (None: since ever), with the user's source for it.

    ``set_on`` is the day on which that was said; None: today.
    """

    key: str
    value: Value
    valid_from: date | None = None
    note: str = ""
    set_on: date | None = None

    @property
    def wording(self) -> Wording:
        """Words for the undo menu."""
        return _about_setting(self.key)


@dataclass(frozen=True, slots=True)
class ResetSetting:
    """Bring a setting back to its default."""

    key: str

    @property
    def wording(self) -> Wording:
        """Words for the undo menu."""
        return _about_setting(self.key)


@dataclass(frozen=True, slots=True)
class PutSetting:
    """Give a setting exactly these dated values; the inverse of the two edits above."""

    key: str
    history: tuple[DatedValue, ...]

    @property
    def wording(self) -> Wording:
        """Words for the undo menu."""
        return _about_setting(self.key)


@dataclass(frozen=True, slots=True)
class ReplaceSettings:
    """Put a whole set of settings in force; ``about`` is the key of the one that it is about, "" for several."""

    settings: Settings
    about: str = ""

    @property
    def wording(self) -> Wording:
        """Words for the undo menu."""
        if self.about:
            return _about_setting(self.about)
        return Wording(QT_TRANSLATE_NOOP("edits", "Change of settings"))


@dataclass(frozen=True, slots=True)
class MapChannel:
    """Say which channel a source named in files belongs to; None forgets it."""

    raw: str
    channel: str | None

    @property
    def wording(self) -> Wording:
        """Words for the undo menu."""
        return Wording(QT_TRANSLATE_NOOP("edits", "Channel of {source}"), {"source": self.raw})


@dataclass(frozen=True, slots=True)
class PutScenarios:
    """Keep exactly these what-if scenarios, in this order.

    Attributes:
        scenarios: all of them.
        about: name of the one that is new, changed or gone; for the undo menu.
    """

    scenarios: tuple[StoredScenario, ...]
    about: str

    @property
    def wording(self) -> Wording:
        """Words for the undo menu."""
        return Wording(QT_TRANSLATE_NOOP("edits", "Scenario “{name}”"), {"name": self.about})


@dataclass(frozen=True, slots=True)
class PutNotes:
    """Write and remove notes of the manager.

    Closing a note cannot be undone: the edit that closes one is ``final``.

    Attributes:
        notes: new ones, and what takes the place of those of the same kind and id.
        removed: kinds and ids of those to remove; none that is not there.
        wording: words for the undo menu.
    """

    notes: tuple[Note, ...]
    removed: tuple[tuple[str, str], ...] = ()
    wording: Wording = field(default_factory=lambda: Wording(QT_TRANSLATE_NOOP("edits", "Change of a note")))


@dataclass(frozen=True, slots=True)
class DecidePersons:
    """Decide who is whom; a decision about exactly the same keys takes the place of the one before."""

    decision: Decision

    @property
    def wording(self) -> Wording:
        """Words for the undo menu: without anybody's name, which has no business in a menu."""
        return Wording(_DECIDED[self.decision.verdict])


@dataclass(frozen=True, slots=True)
class WithdrawDecision:
    """Take back what was decided about exactly these keys."""

    keys: tuple[PersonKey, ...]

    @property
    def wording(self) -> Wording:
        """Words for the undo menu."""
        return Wording(QT_TRANSLATE_NOOP("edits", "Withdrawal of a decision on customers"))


_Settings = SetSetting | ResetSetting


@dataclass(frozen=True, slots=True)
class Batch:
    """Several edits made and undone as one: all of them or none."""

    edits: tuple["Edit", ...]

    @property
    def wording(self) -> Wording:
        """Words for the undo menu."""
        if len(self.edits) == 1:
            return self.edits[0].wording
        if all(isinstance(edit, AddImport) for edit in self.edits):
            return Wording(QT_TRANSLATE_NOOP("edits", "Import of {count} files"), {"count": len(self.edits)})
        if all(isinstance(edit, MapChannel) for edit in self.edits):
            return Wording(QT_TRANSLATE_NOOP("edits", "Channel of {count} sources"), {"count": len(self.edits)})
        if all(isinstance(edit, DecidePersons | WithdrawDecision) for edit in self.edits):
            return Wording(QT_TRANSLATE_NOOP("edits", "{count} decisions on customers"), {"count": len(self.edits)})
        if isinstance(self.edits[0], PutNotes) and all(isinstance(edit, _Settings) for edit in self.edits[1:]):
            return self.edits[0].wording  # what was written down, and what figures do about it
        return Wording(QT_TRANSLATE_NOOP("edits", "{count} changes"), {"count": len(self.edits)})


Edit: TypeAlias = (
    AddImport
    | RemoveImport
    | RestoreImport
    | SetSetting
    | ResetSetting
    | PutSetting
    | ReplaceSettings
    | MapChannel
    | PutScenarios
    | PutNotes
    | DecidePersons
    | WithdrawDecision
    | Batch
)


@dataclass(frozen=True, slots=True)
class Replaced:
    """What an import replaced, and what of it is known from a later file already.

    Attributes:
        rows: rows of earlier files that no longer count.
        orders: orders (or other units: days of a campaign, costs of a product) they belong to.
        kept_rows: rows of this file that do not count because a later file has them.
        kept_orders: orders (or other units) they belong to.
        right_rows: rows of this file that do not count because a source that is right has them.
        shrunk_orders: orders that have fewer rows in the later file than in the earlier one.
        imports: imports of the same table of the same file under another recipe, which this one replaces.
    """

    rows: int = 0
    orders: int = 0
    kept_rows: int = 0
    kept_orders: int = 0
    right_rows: int = 0
    shrunk_orders: int = 0
    imports: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Applied:
    """What became of an edit.

    Attributes:
        changes: what must be refreshed; nothing when the document already was as the edit wants it.
        inverse: the edit that takes it back.
        wording: words for the undo menu.
        import_id: the import the edit was about.
        replaced: what the import replaced.
        issues: what the user should know: the file was imported before, it is older than what is known...
        final: whether neither this edit nor any before it can be undone from here on.
    """

    changes: Changes
    inverse: Edit
    wording: Wording
    import_id: int | None = None
    replaced: Replaced = field(default_factory=Replaced)
    issues: tuple[Issue, ...] = ()
    final: bool = False


NOTHING_TO_UNDO = Batch(())

_DECIDED: Mapping[Verdict, str] = {
    Verdict.SAME: QT_TRANSLATE_NOOP("edits", "Merging of customers"),
    Verdict.APART: QT_TRANSLATE_NOOP("edits", "Separation of customers"),
    Verdict.NOBODY: QT_TRANSLATE_NOOP("edits", "Shared address"),
    Verdict.PERSON: QT_TRANSLATE_NOOP("edits", "Address of one person"),
}


def _about_setting(key: str) -> Wording:
    try:
        label = option_for(key).label
    except KeyError:
        label = key
    return Wording(QT_TRANSLATE_NOOP("edits", "Change of {setting}"), {"setting": label}, {"setting": "settings"})
