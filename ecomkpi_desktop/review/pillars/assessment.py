"""The short self-assessment: six sentences about what no file says."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP

BEST = 3  # answers run from 0 (no) to this (yes)

# Key of the part that an answer feeds -> the sentence, context ``pillars``.
QUESTIONS: dict[str, str] = {
    "bottleneck": QT_TRANSLATE_NOOP(
        "pillars", "When the manager is away for a week, decisions are taken all the same."
    ),
    "delegated": QT_TRANSLATE_NOOP(
        "pillars", "Prices, refunds and campaigns are approved by others, by rules that are written down."
    ),
    "shared_objectives": QT_TRANSLATE_NOOP(
        "pillars", "Marketing, IT and logistics share at least one objective with a figure."
    ),
    "touch_points": QT_TRANSLATE_NOOP(
        "pillars", "A customer finds the same prices, stock and answers on every channel."
    ),
    "experiments": QT_TRANSLATE_NOOP(
        "pillars", "Something new is always being tried, with an envelope and a day on which it is judged."
    ),
    "data_quality": QT_TRANSLATE_NOOP("pillars", "The figures of a review are ready without anything copied by hand."),
}
ANSWERS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("pillars", "No"),
    QT_TRANSLATE_NOOP("pillars", "Rather no"),
    QT_TRANSLATE_NOOP("pillars", "Rather yes"),
    QT_TRANSLATE_NOOP("pillars", "Yes"),
)


@dataclass(frozen=True, slots=True)
class SelfAnswer:
    """What the manager answered to one sentence.

    Attributes:
        id: key of the question.
        value: 0 (no) to 3 (yes).
        on: day of the answer.
    """

    KIND: ClassVar[str] = "self_assessment"
    id: str
    value: int
    on: date

    @property
    def mark(self) -> float:
        """The answer out of 100."""
        return 100.0 * min(max(self.value, 0), BEST) / BEST
