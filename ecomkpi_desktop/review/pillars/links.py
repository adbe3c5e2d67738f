"""What links the pillars: which fact of one moves which of another."""

from dataclasses import dataclass
from enum import StrEnum

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.review.pillars.pillar import WEAK, Part, Pillar, PillarScore


class Pull(StrEnum):
    """What a link does today."""

    CARRIES = "carries"  # the fact it starts from is good
    HOLDS_BACK = "holds_back"  # it is weak
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PillarLink:
    """From a part of one pillar to a part of another.

    Attributes:
        source, target: the pillars.
        cause, effect: keys of their parts.
        text: words of context ``pillars``.
    """

    source: Pillar
    cause: str
    target: Pillar
    effect: str
    text: str


LINKS: tuple[PillarLink, ...] = (
    PillarLink(
        Pillar.HUMAN, "bottleneck", Pillar.AGILITY, "decisions_followed",
        QT_TRANSLATE_NOOP("pillars", "Decisions that wait on nobody are carried out"),
    ),
    PillarLink(
        Pillar.HUMAN, "delegated", Pillar.EXPERIENCE, "touch_points",
        QT_TRANSLATE_NOOP("pillars", "Those who answer customers may decide: same answer everywhere"),
    ),
    PillarLink(
        Pillar.AGILITY, "experiments", Pillar.ECONOMICS, "cm3_rate",
        QT_TRANSLATE_NOOP("pillars", "Trials judged on margin: CM3 goes where it earns"),
    ),
    PillarLink(
        Pillar.EXPERIENCE, "retention_rate", Pillar.ECONOMICS, "ltv_cac",
        QT_TRANSLATE_NOOP("pillars", "Customers who come back raise LTV at the same CAC"),
    ),
)  # fmt: skip


def part_of(scores: tuple[PillarScore, ...], pillar: Pillar, key: str) -> Part | None:
    """Return a part of a pillar, or None."""
    score = next((one for one in scores if one.pillar is pillar), None)
    return next((part for part in score.parts if part.key == key), None) if score is not None else None


def pull_of(link: PillarLink, scores: tuple[PillarScore, ...]) -> Pull:
    """Return what a link does today: it depends on the fact it starts from."""
    part = part_of(scores, link.source, link.cause)
    if part is None or part.mark is None:
        return Pull.UNKNOWN
    return Pull.CARRIES if part.mark >= WEAK else Pull.HOLDS_BACK
