"""A pillar, its score, and the parts the score is made of."""

from dataclasses import dataclass
from enum import StrEnum

from ecomkpi_desktop.kpi.figure import Unit

ENOUGH = 0.5  # share of the weights that must be known for a score to be told
WEAK = 50.0  # a score under it is weak


class Pillar(StrEnum):
    """The four pillars, in the order in which they carry each other."""

    HUMAN = "human"
    AGILITY = "agility"
    EXPERIENCE = "experience"
    ECONOMICS = "economics"


class Origin(StrEnum):
    """Where a part comes from."""

    MEASURED = "measured"
    ANSWERED = "answered"  # by the manager, in the self-assessment
    DOUBTFUL = "doubtful"  # measured, but on estimates for the most part: left out
    MISSING = "missing"  # left out


@dataclass(frozen=True, slots=True)
class Part:
    """One fact in a score.

    Attributes:
        key: identifies it in its pillar; that of a question where it was answered.
        weight: out of the 100 of its pillar.
        mark: 0 to 100; None where it is left out.
        value: the fact itself, in ``unit``; None where there is none.
        unit: of the fact; None for an answer and for yes or no.
        origin: where it comes from.
        figure_id: the figure it is, where it is one: its explanation leads to the rows of the files.
        page: key of the page that shows where it comes from, where it is no figure.
    """

    key: str
    weight: float
    mark: float | None
    value: float | None
    unit: Unit | None
    origin: Origin
    figure_id: str = ""
    page: str = ""


@dataclass(frozen=True, slots=True)
class PillarScore:
    """A pillar and its parts.

    Attributes:
        pillar: which one.
        parts: in order of weight, those left out included.
    """

    pillar: Pillar
    parts: tuple[Part, ...]

    @property
    def coverage(self) -> float:
        """Share of the weights that is known."""
        total = sum(part.weight for part in self.parts)
        return self._known / total if total else 0.0

    @property
    def score(self) -> float | None:
        """The weighted mean of the known parts; None where less than half of the weights is known."""
        if not self.parts or self.coverage < ENOUGH:
            return None
        return sum(part.weight * part.mark for part in self.parts if part.mark is not None) / self._known

    @property
    def is_weak(self) -> bool:
        """Whether it is known and low."""
        return self.score is not None and self.score < WEAK

    def points(self, part: Part) -> float | None:
        """Return what a part brings to the score: the points of all parts add up to it; None where it is left out."""
        return None if part.mark is None or self.score is None else part.weight * part.mark / self._known

    def most(self, part: Part) -> float | None:
        """Return what a part would bring at its best; None where it is left out."""
        return None if part.mark is None or self.score is None else part.weight * 100.0 / self._known

    def lost(self, part: Part) -> float:
        """Return the points that a known part costs the score."""
        return (self.most(part) or 0.0) - (self.points(part) or 0.0)

    @property
    def _known(self) -> float:
        return sum(part.weight for part in self.parts if part.mark is not None)


def worst_part(score: PillarScore) -> Part | None:
    """Return the known part that costs a score most; None where none costs anything."""
    known = [part for part in score.parts if score.lost(part) > 0]
    return max(known, key=score.lost, default=None)


def weakest(scores: tuple[PillarScore, ...]) -> PillarScore | None:
    """Return the pillar with the lowest score; None where none has one."""
    told = [one for one in scores if one.score is not None]
    return min(told, key=lambda one: one.score or 0.0, default=None)
