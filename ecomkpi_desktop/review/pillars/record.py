"""The scores of a closed review, kept with it, and the line they make from review to review."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.review.meetings.review import Review
from ecomkpi_desktop.review.pillars.gathering import Written, frozen_inputs
from ecomkpi_desktop.review.pillars.pillar import WEAK, Pillar
from ecomkpi_desktop.review.pillars.scoring import pillar_scores
from ecomkpi_desktop.settings.values import Settings

if TYPE_CHECKING:
    from ecomkpi_desktop.review.notebook import Notebook


@dataclass(frozen=True, slots=True)
class ScoreThen:
    """A score as reviewed.

    Attributes:
        score: 0 to 100; None where too little was known.
        coverage: share of the weights that was known.
    """

    score: float | None
    coverage: float


@dataclass(frozen=True, slots=True)
class PillarScores:
    """The scores of a review; a note closed with it.

    Attributes:
        id: of the review.
        on: day of the review.
        reached: day after the last one that the review looked at.
        scores: by pillar.
    """

    KIND: ClassVar[str] = "pillar_scores"
    id: str
    on: date
    reached: date
    scores: Mapping[str, ScoreThen]

    def of(self, pillar: Pillar) -> float | None:
        """Return the score of a pillar then."""
        then = self.scores.get(pillar.value)
        return then.score if then is not None else None


def scores_at(review: Review, written: Written, settings: Settings, today: date) -> tuple[PillarScores, ...]:
    """Return the scores to keep with a review that is being closed; nothing where it is not closed yet."""
    inputs = frozen_inputs(review, written, settings, today)
    if inputs is None:
        return ()
    kept = {str(one.pillar): ScoreThen(one.score, one.coverage) for one in pillar_scores(inputs)}
    return (PillarScores(review.id, review.day, review.period.end, kept),)


def in_order(kept: Iterable[PillarScores]) -> tuple[PillarScores, ...]:
    """Return scores in the order of the days they look at."""
    return tuple(sorted(kept, key=lambda one: (one.reached, one.on, one.id)))


_POINTS: Mapping[Pillar, str] = {
    Pillar.HUMAN: QT_TRANSLATE_NOOP(
        "review", "Human capital was weak at the last review: who decides what, from now on?"
    ),
    Pillar.AGILITY: QT_TRANSLATE_NOOP(
        "review", "Strategic agility was weak at the last review: what do we try, what do we stop?"
    ),
    Pillar.EXPERIENCE: QT_TRANSLATE_NOOP(
        "review", "The unified customer experience was weak at the last review: what do customers meet twice?"
    ),
    Pillar.ECONOMICS: QT_TRANSLATE_NOOP(
        "review", "Unit economics were weak at the last review: which cost, price or channel do we move?"
    ),
}


def points_of(notebook: "Notebook") -> tuple[str, ...]:
    """Return the points that the pillars add to an agenda: those that were weak last time, context ``review``."""
    kept = in_order(notebook.all(PillarScores))
    if not kept:
        return ()
    scores = ((pillar, kept[-1].of(pillar)) for pillar in Pillar)
    return tuple(_POINTS[pillar] for pillar, score in scores if score is not None and score < WEAK)
