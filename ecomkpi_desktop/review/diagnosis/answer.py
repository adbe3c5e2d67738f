"""An answer to one of the five questions, with the figures it stands on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.finding import Fact


class Question(StrEnum):
    """What is asked, in this order."""

    MARKET = "market"
    LOYALTY = "loyalty"
    WORD_OF_MOUTH = "word_of_mouth"
    MARGIN = "margin"
    WALL = "wall"


class Verdict(StrEnum):
    """What the figures say."""

    CAUSE = "cause"  # it holds growth back
    SOUND = "sound"  # it does not
    UNKNOWN = "unknown"  # the data do not tell


@dataclass(frozen=True, slots=True)
class Seen:
    """A figure and the part of the business it is of."""

    figure: Figure
    selection: Selection


@dataclass(frozen=True, slots=True)
class Evidence:
    """One line of evidence: a figure now, and a year earlier.

    Attributes:
        now: the figure.
        before: the same a year earlier; None where data do not reach.
        name: English words, context ``review``, where the figure's own name would not say which part it is of.
    """

    now: Seen
    before: Seen | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known about one question.

    Attributes:
        question: which one.
        verdict: what the figures say.
        text: the answer in a sentence, English, context ``review``, with the places of ``facts``.
        facts: numbers and days of the sentences.
        evidence: the figures, each with its table and rows.
        because: the cause in few words for the verdict, same context and places; "" unless it is one.
        to_do: what to do first about it; never to spend more. For an UNKNOWN: what would let it be answered.
    """

    question: Question
    verdict: Verdict
    text: str
    facts: Mapping[str, Fact | Period] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    because: str = ""
    to_do: str = ""
