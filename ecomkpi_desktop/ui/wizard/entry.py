"""One file of the wizard: what is known of it so far."""

import time
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.ui.wizard.meter import Meter

if TYPE_CHECKING:
    from ecomkpi_desktop.importing.result import Imported
    from ecomkpi_desktop.importing.understand import Doubt, Understanding
    from ecomkpi_desktop.ui.wizard.digest import Digest
    from ecomkpi_desktop.ui.wizard.known import Known


class State(StrEnum):
    """Where a file stands for the person who dropped it."""

    LOOKING = "looking"  # being looked at: nothing is known yet
    ASKING = "asking"  # understood but for a question without an answer
    WAITING = "waiting"  # understood; its rows will be read soon
    READING = "reading"  # understood; its rows are being read
    READY = "ready"  # every row was read: the counts are exact
    HELD = "held"  # likewise, and held back: the user wants it whole, and rows of it were rejected
    UNUSABLE = "unusable"  # cannot be used, ``problem`` says why


@dataclass(slots=True, eq=False)
class FileEntry:
    """A file that was handed over. Belongs to the window's thread; workers get the values they need.

    Attributes:
        number: identifies it in the wizard.
        path: where it is.
        overrides: what the user decided, by the keys of ``import --set``.
        understanding: what was understood of it, once it was looked at.
        doubts: every doubt met so far by its code, kept once answered so that the answer can be changed.
        imported: its rows, once all were read.
        digest: what is shown of its rows: of the first ones, then of all.
        problem: why it cannot be used.
        meter: what is being read, while it is.
        looking: whether it is being looked at.
        fresh: whether what earlier imports taught is left aside, because the user answers anew.
        recalled: the answers of earlier imports that are asked again, by their keys.
        sheet: the sheet it is, where a workbook holds tables of several kinds; the first of them has none.
        parted: the other sheets of its workbook that were made files of their own.
        in_folder: whether it was found in a folder, not handed over by itself.
        made_at: when the file was made, as far as the disk knows.
        like: the earlier import it was understood like.
    """

    number: int
    path: Path
    overrides: dict[str, str] = field(default_factory=dict)
    understanding: "Understanding | None" = None
    doubts: "dict[str, Doubt]" = field(default_factory=dict)
    imported: "Imported | None" = None
    digest: "Digest | None" = None
    problem: Issue | None = None
    meter: Meter | None = None
    looking: bool = True
    fresh: bool = False
    recalled: dict[str, str] = field(default_factory=dict)
    sheet: str = ""
    parted: frozenset[str] = frozenset()
    in_folder: bool = False
    made_at: datetime | None = None
    like: "Known | None" = None

    @property
    def name(self) -> str:
        """What it is called: the file, and the sheet where there are several of them."""
        sheet = self.sheet
        if not sheet and self.parted and self.understanding is not None:
            sheet = ", ".join(self.understanding.recipe.sheets)
        return f"{self.path.name} – {sheet}" if sheet else self.path.name

    @property
    def wishes(self) -> dict[str, str]:
        """What is asked of the import: the sheet it is, and what the user decided."""
        return ({"sheet": self.sheet} if self.sheet else {}) | self.overrides

    @property
    def state(self) -> State:
        """Where it stands."""
        if self.looking:
            return State.LOOKING
        if self.problem is not None:
            return State.UNUSABLE
        if self.open_doubts:
            return State.ASKING
        if self.imported is not None:
            return State.HELD if is_held(self.imported) else State.READY
        return State.WAITING if self.meter is None else State.READING

    @property
    def open_doubts(self) -> "tuple[Doubt, ...]":
        """Doubts nobody has answered yet."""
        return tuple(doubt for code, doubt in self.doubts.items() if code not in self.overrides)

    @property
    def is_usable(self) -> bool:
        """Whether it was understood well enough to be imported once its questions are answered."""
        return self.problem is None and self.understanding is not None

    @property
    def remembered(self) -> tuple[str, ...]:
        """Keys of the answers that came from an earlier import and that nobody has given here."""
        if self.understanding is None or self.fresh:
            return ()
        return tuple(key for key in self.understanding.recipe.decided if key not in self.wishes)

    def forget_rows(self) -> None:
        """Drop what was read and stop what is being read: the recipe is about to change."""
        if self.meter is not None:
            self.meter.cancel()
        self.meter = None
        self.imported = None
        self.digest = None


def remaining_seconds(meter: Meter) -> float | None:
    """Return how long a reading will still take, or None while it is too early to say."""
    elapsed = time.monotonic() - meter.started
    if elapsed < 1.0 or meter.done < 0.05:
        return None
    return elapsed * (1.0 - meter.done) / meter.done


def is_held(imported: "Imported") -> bool:
    """Tell whether a file that was read waits for its rejected rows to be corrected, as the user wished."""
    from ecomkpi_desktop.importing.policies import REJECTED, STOP

    return imported.rows_rejected > 0 and imported.recipe.policy(REJECTED) == STOP
