"""The files of the wizard, and the background work that makes them understood and then read."""

import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ecomkpi_desktop.base.issues import Issue, ReadableError
from ecomkpi_desktop.base.progress import Cancelled
from ecomkpi_desktop.jobs.runner import Runner, issue_of
from ecomkpi_desktop.ui.wizard.digest import Digest, digest_of_rows, digest_of_sample
from ecomkpi_desktop.ui.wizard.entry import FileEntry, State
from ecomkpi_desktop.ui.wizard.gather import Gathered, gather
from ecomkpi_desktop.ui.wizard.known import Known, like, of_its_layout
from ecomkpi_desktop.ui.wizard.meter import Meter
from ecomkpi_desktop.ui.wizard.tools import ImportTools

if TYPE_CHECKING:
    from ecomkpi_desktop.importing.recipe import Recipe
    from ecomkpi_desktop.importing.understand import Understanding

_LOG = logging.getLogger(__name__)

_TICK_MS = 120
_NO_TABLES = frozenset({"not_a_table", "no_table_in_text", "no_table_found"})  # in a folder nobody misses them
_THREADS = 3  # one reads, the others look at files meanwhile


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came back for a file from a worker."""

    number: int
    value: object = None
    issue: Issue | None = None
    meter: Meter | None = None


_NOBODY = _Answer(-1)  # cancelled: whoever did so has forgotten the question


class Batch(QObject):
    """Every file handed over to the wizard.

    A file is looked at as soon as it is there and, once nothing is left to ask, read as a whole in the background, one
    at a time, so that exact counts are there before anybody asks. Nothing is written anywhere.

    Signals:
        added, changed, removed: a :class:`FileEntry`.
        gathered: the paths of a drop were looked through: :class:`~ecomkpi_desktop.ui.wizard.gather.Gathered`.
        passed_over: a file of a folder turned out to be no table and was left out: its name.
        ticked: progress of what is being read has moved.
    """

    added = Signal(object)
    changed = Signal(object)
    removed = Signal(object)
    gathered = Signal(object)
    passed_over = Signal(str)
    ticked = Signal()

    def __init__(self, tools: ImportTools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stop = threading.Event()  # set when nobody waits for an answer any more
        self._tools = tools
        self._runner = Runner(self, threads=_THREADS)
        self._entries: dict[int, FileEntry] = {}
        self._known: tuple[Known, ...] = ()
        self._counter = 0
        self._drops = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.ticked)
        self._runner.run("prepare", tools.prepare, self._prepared)

    # -- what is there -----------------------------------------------------------------------------------------

    @property
    def entries(self) -> tuple[FileEntry, ...]:
        """Every file in the order in which it came."""
        return tuple(self._entries.values())

    @property
    def usable(self) -> tuple[FileEntry, ...]:
        """Files that were understood."""
        return tuple(entry for entry in self._entries.values() if entry.is_usable)

    @property
    def is_looking(self) -> bool:
        """Whether a file is still being looked at."""
        return any(entry.state is State.LOOKING for entry in self._entries.values())

    @property
    def importable(self) -> tuple[FileEntry, ...]:
        """Files that will be added to the document, every row of which was read."""
        return tuple(entry for entry in self._entries.values() if entry.state is State.READY)

    @property
    def is_familiar(self) -> bool:
        """Whether every file is like one that was imported before and nothing in it asks to be looked at."""
        entries = self._entries.values()
        return bool(entries) and all(
            entry.state is State.READY and entry.like is not None and entry.imported is not None
            and not entry.imported.rows_rejected
            for entry in entries
        )  # fmt: skip

    @property
    def is_read(self) -> bool:
        """Whether there is something to import and every usable file was read to its end."""
        left_out = {State.UNUSABLE, State.HELD}
        states = [entry.state for entry in self._entries.values() if entry.state not in left_out]
        return bool(states) and all(state is State.READY for state in states)

    # -- what the user does ------------------------------------------------------------------------------------

    def know(self, files: Sequence[Known]) -> None:
        """Use what was imported before, the latest first; files that are here already are looked at again."""
        self._known = tuple(files)
        for entry in self._entries.values():
            self._look(entry)

    def add(self, paths: Iterable[Path]) -> None:
        """Take files and folders; a file that is here already is looked at again, as it may have been corrected."""
        self._drops += 1
        self._runner.run(f"gather:{self._drops}", partial(gather, tuple(paths)), self._gathered)

    def remove(self, entry: FileEntry) -> None:
        """Leave a file out."""
        if self._entries.pop(entry.number, None) is None:
            return
        entry.forget_rows()
        self._runner.forget(f"look:{entry.number}:")
        self.removed.emit(entry)
        self._read_next()

    def decide(self, entry: FileEntry, key: str, value: str | None) -> None:
        """Settle something the user knows better, by a key of ``import --set``; None leaves it to the file again."""
        if entry.overrides.get(key) == value:
            return
        if value is None:
            entry.overrides.pop(key, None)
        else:
            entry.overrides[key] = value
        if key == "kind":
            # Another kind has other fields: what was mapped for the old one means nothing now.
            for other in [name for name in entry.overrides if name.startswith("map.")]:
                del entry.overrides[other]
            entry.doubts.clear()
        self._look(entry)

    def ask_again(self, entry: FileEntry) -> None:
        """Have everything asked that an earlier import has answered for a file."""
        if entry.understanding is None:
            return
        answers = entry.understanding.recipe.answers()
        entry.recalled = {key: answers[key] for key in entry.remembered if key in answers}
        entry.fresh = True
        self._look(entry)

    def ask(
        self,
        key: str,
        function: Callable[[], object],
        on_result: Callable[[Any], object],
        on_error: Callable[[Issue], object],
    ) -> None:
        """Have something about the files worked out in the background; the latest of a key wins."""
        self._runner.run(f"ask:{key}", function, on_result, on_error)

    def close(self) -> None:
        """Stop everything and wait for it to end."""
        self._timer.stop()
        self.stop.set()
        for entry in self._entries.values():
            entry.forget_rows()
        self._tools.close()
        self._runner.close()

    @Slot(object)
    def _prepared(self, _nothing: object) -> None:
        """Nothing to do: files that came meanwhile are being looked at already."""

    # -- looking -----------------------------------------------------------------------------------------------

    @Slot(object)
    def _gathered(self, found: Gathered) -> None:
        for path in found.tables:
            here = [entry for entry in self._entries.values() if entry.path == path]
            for entry in here:
                self._look(entry)
            if not here:
                self._take(path, in_folder=path in found.in_folders)
        self.gathered.emit(found)

    def _take(self, path: Path, sheet: str = "", *, in_folder: bool) -> None:
        self._counter += 1
        entry = FileEntry(self._counter, path, sheet=sheet, in_folder=in_folder)
        self._entries[entry.number] = entry
        self.added.emit(entry)
        self._look(entry)

    def _part(self, entry: FileEntry, further: Sequence[str]) -> None:
        """Take the other tables of a workbook as files of their own, each once: the user may leave them out."""
        new = [sheet for sheet in further if sheet not in entry.parted]
        entry.parted |= frozenset(new)
        for sheet in new:
            self._take(entry.path, sheet, in_folder=entry.in_folder)

    def _look(self, entry: FileEntry) -> None:
        entry.forget_rows()
        entry.looking = True
        known = () if entry.fresh else (*self._answered(entry), *(known.recipe for known in self._known))
        work = partial(_understood, self._tools, entry.number, entry.path, entry.wishes, known)
        self._runner.run(f"look:{entry.number}:", work, self._looked)
        self.changed.emit(entry)

    def _answered(self, entry: FileEntry) -> "tuple[Recipe, ...]":
        """Return how other files were understood for which the user has answered here: one answer does for all."""
        return tuple(
            other.understanding.recipe
            for other in self._entries.values()
            if other is not entry and other.overrides and other.is_usable and other.understanding is not None
        )

    def _follow(self, answered: FileEntry) -> None:
        """Look again at the files laid out like one that was answered for."""
        if answered.understanding is None or not answered.overrides:
            return
        recipe = answered.understanding.recipe
        for other in self._entries.values():
            if other is answered or other.overrides or other.looking or other.understanding is None:
                continue
            theirs = other.understanding.recipe
            if of_its_layout(theirs, (recipe,)) and (other.open_doubts or theirs.answers() != recipe.answers()):
                self._look(other)

    @Slot(object)
    def _looked(self, answer: _Answer) -> None:
        entry = self._entries.get(answer.number)
        if entry is None:
            return
        entry.looking = False
        entry.problem = answer.issue
        if entry.in_folder and answer.issue is not None and answer.issue.code in _NO_TABLES:
            self.remove(entry)
            self.passed_over.emit(entry.path.name)
            return
        if answer.issue is None:
            understanding: Understanding
            understanding, entry.digest = answer.value  # type: ignore[misc]
            entry.understanding = understanding
            # Questions answered before stay, so that their answers can be changed; unanswered ones may be settled now.
            kept = {code: doubt for code, doubt in entry.doubts.items() if code in entry.overrides}
            entry.doubts = kept | {doubt.code: doubt for doubt in understanding.doubts}
            entry.like = None if entry.fresh else like(understanding.recipe, self._known)
            self._part(entry, understanding.further)
            if self._settle_recalled(entry):
                return
        self.changed.emit(entry)
        self._follow(entry)
        self._read_next()

    def _settle_recalled(self, entry: FileEntry) -> bool:
        """Keep the remembered answers that no question is about; whether the file is looked at again for it."""
        keep = {key: value for key, value in entry.recalled.items() if key not in entry.doubts}
        if keep.items() <= entry.overrides.items():
            return False
        entry.overrides |= keep
        self._look(entry)
        return True

    # -- reading -----------------------------------------------------------------------------------------------

    def _read_next(self) -> None:
        waiting = None
        for entry in self._entries.values():
            if entry.state is State.READING:
                return
            if waiting is None and entry.state is State.WAITING:
                waiting = entry
        if waiting is None or waiting.understanding is None:
            self._timer.stop()
            return
        waiting.meter = Meter()
        recipe = waiting.understanding.recipe
        work = partial(_read, self._tools, waiting.number, waiting.path, recipe, waiting.digest, waiting.meter)
        self._runner.run(f"read:{waiting.number}:{id(waiting.meter)}", work, self._was_read)
        self._timer.start()
        self.changed.emit(waiting)

    @Slot(object)
    def _was_read(self, answer: _Answer) -> None:
        entry = self._entries.get(answer.number)
        if entry is not None and entry.meter is answer.meter:
            entry.meter = None
            entry.problem = answer.issue
            if answer.issue is None:
                entry.imported, entry.digest, entry.made_at = answer.value  # type: ignore[misc]
            self.changed.emit(entry)
        self._read_next()


def _understood(
    tools: ImportTools, number: int, path: Path, overrides: dict[str, str], known: "Sequence[Recipe]"
) -> _Answer:
    try:
        understanding = tools.understand(path, overrides, known)
        return _Answer(number, (understanding, digest_of_sample(understanding)))
    except Cancelled:
        return _NOBODY
    except Exception as error:  # noqa: BLE001 - one bad file never blocks the others: its card says why
        return _Answer(number, issue=_problem(error))


def _read(
    tools: ImportTools, number: int, path: Path, recipe: "Recipe", before: Digest | None, meter: Meter
) -> _Answer:
    from ecomkpi_desktop.importing.policies import REJECTED
    from ecomkpi_desktop.sources.made_at import made_at

    try:
        # A file that is wanted whole is read all the same, so that its rejected rows can be seen and corrected.
        kept = {name: value for name, value in recipe.policies.items() if name != REJECTED}
        imported = replace(tools.read(path, recipe.with_(policies=kept), meter), recipe=recipe)
        return _Answer(number, (imported, digest_of_rows(imported, before, path), made_at(path)), meter=meter)
    except Cancelled:
        return _NOBODY
    except Exception as error:  # noqa: BLE001
        return _Answer(number, issue=_problem(error), meter=meter)


def _problem(error: Exception) -> Issue:
    if not isinstance(error, ReadableError):
        _LOG.error("a file could not be imported", exc_info=error)
    return issue_of(error)
