"""What the figures stand on: how far each kind of data reaches, and how well the files reconcile."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.gaps import DayGap, NumberGap
from ecomkpi_desktop.review.omnichannel.audit import ChannelNotes
from ecomkpi_desktop.review.planned import Planned
from ecomkpi_desktop.review.positioning.prices import Market

if TYPE_CHECKING:
    from ecomkpi_desktop.review.governance.state import Sharing
    from ecomkpi_desktop.review.pillars.gathering import Written


@dataclass(frozen=True, slots=True)
class SourceState:
    """All the files of one kind.

    Attributes:
        kind: what they are about.
        files: how many are in force.
        rows: rows accepted from them.
        first_day, last_day: days they speak of, both inclusive; None where they have no dates.
    """

    kind: Kind
    files: int = 0
    rows: int = 0
    first_day: date | None = None
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class DataState:
    """What is known about the data behind a review.

    Attributes:
        sources: one entry per kind that was imported.
        residual: largest unexplained difference between a file and the figures made from it, in money (2.9).
        residual_share: the same as a share of that file's total.
        today: the day on which the question is asked; None where age does not matter.
        day_gaps, number_gaps: days and order numbers that the files seem to lack.
        sharing: contracts of the sources and how they are kept; None where nobody looked.
        market: competitors' prices.
        channels: what the manager wrote down about channels.
        planned: objectives, experiments and delegation.
        written: notes that the four pillars look at; None where nobody looked.
    """

    sources: tuple[SourceState, ...] = ()
    residual: float = 0.0
    residual_share: float = 0.0
    today: date | None = None
    day_gaps: tuple[DayGap, ...] = ()
    number_gaps: tuple[NumberGap, ...] = ()
    sharing: "Sharing | None" = None
    market: Market = field(default_factory=Market)
    channels: ChannelNotes = field(default_factory=ChannelNotes)
    planned: Planned = field(default_factory=Planned)
    written: "Written | None" = None

    def source(self, kind: Kind) -> SourceState | None:
        """Return the state of a kind, or None where nothing of it was imported."""
        return next((source for source in self.sources if source.kind is kind), None)

    def last_day(self, kind: Kind) -> date | None:
        """Return the last day that data of a kind speak of."""
        source = self.source(kind)
        return source.last_day if source is not None else None


def merged(sources: Sequence[SourceState]) -> tuple[SourceState, ...]:
    """Return one state per kind from one state per file, in the order of :class:`Kind`."""
    found = []
    for kind in Kind:
        same = [source for source in sources if source.kind is kind]
        if not same:
            continue
        starts = [source.first_day for source in same if source.first_day is not None]
        ends = [source.last_day for source in same if source.last_day is not None]
        found.append(
            SourceState(
                kind,
                sum(source.files for source in same),
                sum(source.rows for source in same),
                min(starts, default=None),
                max(ends, default=None),
            )
        )
    return tuple(found)
