"""From the last decisions to a grid, and from a grid to the answer of the next case."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ecomkpi_desktop.review.delegation.validation import Answer, Criterion, Form, Grid, PastDecision

WANTED = 3  # decisions from which a grid is made
TOP_MARK = 2  # not met, partly met, met
_HAIR = 1e-9


class Mismatch(StrEnum):
    """Where the decisions do not agree with each other."""

    FEW = "few"  # fewer than three are written
    NOTHING_SHARED = "nothing_shared"  # no criterion comes back
    SAME_CRITERIA = "same_criteria"  # same criteria, other answer: something else decided
    ALL_ALIKE = "all_alike"  # every answer was yes: the limit is not known


def generated(past: Sequence[PastDecision], form: Form = Form.CHECKLIST) -> Grid:
    """Return the grid that the last decisions amount to.

    A criterion weighs one for each decision it served, so that what comes back most weighs most; what served all of
    them, three at least, must be met.

    Args:
        past: decisions with their criteria.
        form: how it decides.
    """
    told = [one for one in past if one.is_told]
    counts: dict[str, int] = {}
    texts: dict[str, str] = {}
    for decision in told:
        for key, text in {_key(text): text for text in decision.criteria}.items():
            counts[key] = counts.get(key, 0) + 1
            texts.setdefault(key, text.strip())
    order = sorted(counts, key=lambda key: -counts[key])  # as first told where they came back as often
    enough = len(told) >= WANTED
    lines = tuple(Criterion(texts[key], counts[key], enough and counts[key] == len(told)) for key in order)
    return Grid(form, lines)


def mismatches(past: Sequence[PastDecision]) -> tuple[Mismatch, ...]:
    """Return where the decisions do not agree: what to talk about before the grid is used."""
    told = [one for one in past if one.is_told]
    if len(told) < WANTED:
        return (Mismatch.FEW,)
    sets = [frozenset(_key(text) for text in one.criteria) for one in told]
    found = []
    if len(frozenset[str]().union(*sets)) == sum(len(one) for one in sets):
        found.append(Mismatch.NOTHING_SHARED)
    answers: dict[frozenset[str], set[Answer]] = {}
    for decision, criteria in zip(told, sets, strict=True):
        answers.setdefault(criteria, set()).add(decision.answer)
    if any(len(one) > 1 for one in answers.values()):
        found.append(Mismatch.SAME_CRITERIA)
    if {one.answer for one in told} == {Answer.YES}:
        found.append(Mismatch.ALL_ALIKE)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Score:
    """A case against a grid.

    Attributes:
        points, most: weighted marks, and what they could be.
        unmarked: criteria without a mark.
        failed: criteria that must be met and are not.
        answer: what the grid answers; None while a mark is missing.
    """

    points: int
    most: int
    unmarked: tuple[str, ...]
    failed: tuple[str, ...]
    answer: Answer | None

    @property
    def share(self) -> float | None:
        """Share of all points."""
        return self.points / self.most if self.most else None


def score(grid: Grid, marks: Mapping[str, int]) -> Score:
    """Hold a case against a grid.

    Args:
        grid: its lines.
        marks: 0 not met, 1 partly, 2 met, by the text of the criterion; a checklist knows 0 and 2.
    """
    points = sum(line.weight * marks.get(line.text, 0) for line in grid.criteria)
    most = sum(line.weight * TOP_MARK for line in grid.criteria)
    unmarked = tuple(line.text for line in grid.criteria if line.text not in marks)
    checks = grid.form is Form.CHECKLIST
    failed = tuple(
        line.text for line in grid.criteria if (checks or line.is_must) and marks.get(line.text, TOP_MARK) < TOP_MARK
    )
    return Score(points, most, unmarked, failed, _answer(grid, points, most, unmarked, failed))


def _answer(
    grid: Grid, points: int, most: int, unmarked: tuple[str, ...], failed: tuple[str, ...]
) -> Answer | None:
    if unmarked or not grid.criteria:
        return None
    if failed:
        return Answer.NO
    passes = grid.form is Form.CHECKLIST or points >= grid.passing * most - _HAIR
    return Answer.YES if passes else Answer.NO


def _key(text: str) -> str:
    """Return what tells two criteria apart, however they are typed."""
    return " ".join(text.casefold().split()).rstrip(".?! ")
