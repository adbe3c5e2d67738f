"""What the page asks of the session, and every change it makes: each one can be undone."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.models.dossier import files_read
from ecomkpi_desktop.present.sharing import names_of, source_name
from ecomkpi_desktop.review.dossier import FilesRead
from ecomkpi_desktop.review.governance.contract import Contract, agreed, changed
from ecomkpi_desktop.review.governance.follow_up import BreachCase, Followed, Settlement
from ecomkpi_desktop.review.governance.friction import Friction
from ecomkpi_desktop.review.governance.glossary import Term, glossary
from ecomkpi_desktop.review.governance.proposal import proposal
from ecomkpi_desktop.review.governance.source import Source
from ecomkpi_desktop.review.governance.state import Sharing
from ecomkpi_desktop.review.governance.truth import Judged, SourceOfTruth, judged
from ecomkpi_desktop.review.governance.way import THE_WAY, Way, WayChosen
from ecomkpi_desktop.review.notebook import Noted, forget, keep
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.workspace.edits import Batch, ResetSetting, SetSetting, Wording
from ecomkpi_desktop.workspace.notes import new_id
from ecomkpi_desktop.workspace.origins import Origin, written
from ecomkpi_desktop.workspace.truths import ranking, truth_key, with_right, without

if TYPE_CHECKING:
    from ecomkpi_desktop.review.governance.conflicts import Comparison
    from ecomkpi_desktop.workspace.edits import Edit

_CONTRACT = QT_TRANSLATE_NOOP("edits", "Contract of {source}")
_BREACH = QT_TRANSLATE_NOOP("edits", "Follow-up of a broken contract")
_TRUTH = QT_TRANSLATE_NOOP("edits", "Source that is right")
_TERM = QT_TRANSLATE_NOOP("edits", "Word “{word}” of the glossary")
_GLOSSARY = QT_TRANSLATE_NOOP("edits", "Words of the glossary")
_FRICTION = QT_TRANSLATE_NOOP("edits", "Line of the friction log")
_WAY = QT_TRANSLATE_NOOP("edits", "Way of sharing data")


class GovernanceKeeper(QObject):
    """Reads and writes the notes of shared data.

    Signals:
        measured: the files were read.
    """

    measured = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sharing = Sharing()
        self._measured: FilesRead | None = None

    # -- reading ---------------------------------------------------------------------------------------------------

    @property
    def today(self) -> date:
        """Day of every question."""
        return clock.today()

    @property
    def sharing(self) -> Sharing:
        """Contracts and how they are kept, as they were when last :meth:`refresh` was called."""
        return self._sharing

    @property
    def is_measured(self) -> bool:
        """Whether the files were read."""
        return self._measured is not None

    @property
    def files(self) -> FilesRead:
        """What was read from the files; nothing before it was."""
        return self._measured or FilesRead()

    @property
    def names(self) -> dict[str, str]:
        """What each source is called."""
        return names_of(self._sharing.sources)

    @property
    def people(self) -> list[str]:
        """Everybody named so far, for completion."""
        named = [name for contract in self._sharing.contracts.values() for name in contract.people]
        named += [one.case.assigned for one in self._sharing.breaches if one.case is not None and one.case.assigned]
        named += [one.who for one in self._sharing.friction if one.who]
        return sorted(set(named), key=str.casefold)

    @property
    def conflicts(self) -> tuple[Judged, ...]:
        """Fields on which sources differ, with what was decided."""
        return judged(self.files.comparisons, self._context.session.notebook.all(SourceOfTruth))

    @property
    def language(self) -> str:
        """Language of the glossary."""
        return "fr" if self._context.formats.is_french else "en"

    @property
    def words(self) -> tuple[Term, ...]:
        """The glossary in the language of the window."""
        return glossary(self.language, self._context.session.notebook.all(Term))

    @property
    def hidden_words(self) -> tuple[Term, ...]:
        """Entries of the window's language that the user has taken out."""
        terms = self._context.session.notebook.all(Term)
        return tuple(term for term in terms if term.hidden and term.language == self.language)

    @property
    def way(self) -> WayChosen | None:
        """How data are shared; None while nobody has chosen."""
        return self._context.session.notebook.get(WayChosen, THE_WAY)

    def refresh(self, *, data: bool) -> None:
        """Look at the notes anew, and at the files where they are others."""
        self._sharing = self._context.session.sharing(self.today)
        if data or self._measured is None:
            contracts = tuple(self._sharing.contracts.values())
            self._context.session.ask(partial(files_read, contracts=contracts), self._take)

    @Slot(object)
    def _take(self, measured: FilesRead) -> None:
        self._measured = measured
        self.measured.emit()

    def contract(self, key: str) -> Contract | None:
        """Return the contract of a source: as noted, else as its files propose it; None for neither."""
        noted = self._sharing.contracts.get(key)
        if noted is not None:
            return noted
        source = self._sharing.source(key)
        if source is None or source.latest is None:
            return None
        return proposal(source, self.files.measures, self.today)

    def versions(self, key: str) -> tuple[Contract, ...]:
        """Return every version of a contract, the latest first."""
        found = [one for one in self._context.session.notebook.all(Contract) if one.source == key]
        return tuple(sorted(found, key=lambda one: -one.version))

    # -- writing ---------------------------------------------------------------------------------------------------

    def change(self, contract: Contract, **changes: object) -> None:
        """Write other terms into a contract; of an agreed one this is a new version."""
        after = changed(contract, self.today, **changes)
        if after != contract or contract.source not in self._sharing.contracts:
            self._keep_contract(after)

    def agree(self, contract: Contract) -> None:
        """Put a contract in force."""
        last = max((record.id for record in self._context.session.imports), default=0)
        self._keep_contract(agreed(contract, self.today, last, self._sharing.agreed.get(contract.source)))

    def adopt(self, contract: Contract) -> None:
        """Take over the contract of a file."""
        from ecomkpi_desktop.review.governance.standard_reading import adopted

        self._keep_contract(adopted(contract, self._sharing.contracts.get(contract.source), self.today))

    def follow(self, one: Followed, **changes: object) -> None:
        """Write what is done about a breach."""
        case = one.case or BreachCase(one.breach.id)
        self._keep(_BREACH, replace(case, **changes))  # type: ignore[arg-type]

    def assign(self, one: Followed, who: str, until: date | None = None) -> None:
        """Give a breach to somebody."""
        self.follow(one, assigned=who, assigned_on=self.today, until=until)

    def settle(self, one: Followed, how: Settlement | None) -> None:
        """Settle a breach, or open it again."""
        self.follow(one, settled_on=self.today if how is not None else None, settlement=how)

    def decide(self, conflict: "Comparison", source: str, why: str) -> None:
        """Say which source is right; the figures follow where they can."""
        edits: list[Edit] = [keep(Wording(_TRUTH), SourceOfTruth(conflict.id, source, self.today, why))]
        wrong = conflict.second if source == conflict.first else conflict.first
        ours, theirs = self._sharing.source(source), self._sharing.source(wrong)
        if conflict.is_followed and ours is not None and theirs is not None:
            ranked = with_right(self._ranked_without(conflict, theirs), ours.origin, theirs.origin)
            edits.append(SetSetting(truth_key(conflict.kind, conflict.field), written(ranked), note=why))
        self._context.session.edit(Batch(tuple(edits)))

    def take_back(self, judged: Judged) -> None:
        """Say no longer which source is right."""
        conflict, truth = judged.conflict, judged.truth
        if truth is None:
            return
        edits: list[Edit] = [forget(Wording(_TRUTH), truth)]
        source, key = self._sharing.source(truth.source), truth_key(conflict.kind, conflict.field)
        if source is not None and self._context.session.settings.is_set(key):
            left = self._ranked_without(conflict, source)
            edits.append(SetSetting(key, written(left)) if left else ResetSetting(key))
        self._context.session.edit(Batch(tuple(edits)))

    def _ranked_without(self, conflict: "Comparison", source: Source) -> tuple[Origin, ...]:
        """Return the ranking of a field without a source, unless it is right beside a third one."""
        ranked = ranking(self._context.session.settings, conflict.kind, conflict.field)
        about = f"{conflict.kind}.{conflict.field}."
        notes = (one for one in self._context.session.notebook.all(SourceOfTruth) if one.id != conflict.id)
        is_needed = any(one.source == source.key and one.id.startswith(about) for one in notes)
        return ranked if is_needed else without(ranked, source.origin)

    def put_word(self, term: Term) -> None:
        """Write a word of the glossary."""
        self._context.session.edit(keep(Wording(_TERM, {"word": term.word}), term))

    def forget_word(self, term: Term) -> None:
        """Take the user's entry of a word back."""
        self._context.session.edit(forget(Wording(_TERM, {"word": term.word}), term))

    def forget_words(self, terms: tuple[Term, ...]) -> None:
        """Take the user's entries of several words back."""
        self._context.session.edit(forget(Wording(_GLOSSARY), *terms))

    def log(self, day: date, what: str, hours: float, who: str, source: str = "") -> None:
        """Write a line of the friction log."""
        self._keep(_FRICTION, Friction(new_id(), day, what, hours, who, source))

    def unlog(self, friction: Friction) -> None:
        """Take a line of the friction log out."""
        self._context.session.edit(forget(Wording(_FRICTION), friction))

    def choose(self, way: Way, why: str) -> None:
        """Say how data are shared."""
        self._keep(_WAY, WayChosen(THE_WAY, way, self.today, why))

    def _keep_contract(self, contract: Contract) -> None:
        self._context.session.edit(keep(Wording(_CONTRACT, {"source": source_name(contract)}), contract))

    def _keep(self, text: str, note: Noted) -> None:
        self._context.session.edit(keep(Wording(text), note))
