"""Finds words in what reviews hold: decisions, minutes, findings, remarks; whatever their case and accents."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from ecomkpi_desktop.review.finding import Finding
from ecomkpi_desktop.review.meetings.decisions import Decision
from ecomkpi_desktop.review.meetings.review import Remark, Review, by_time

_AROUND = 60  # letters of an excerpt before and after what was found


class Where(StrEnum):
    """What of a review holds the words."""

    DECISION = "decision"
    MINUTES = "minutes"
    FINDING = "finding"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that holds the words.

    Attributes:
        review: which review.
        where: what of it.
        text: the text, or what stands around the words in a long one.
    """

    review: Review
    where: Where
    text: str


def search(
    wanted: str, reviews: Iterable[Review], decisions: Iterable[Decision], remarks: Iterable[Remark],
    told: Callable[[Finding], str],
) -> tuple[Hit, ...]:  # fmt: skip
    """Return where all the words are found, the latest review first.

    Args:
        wanted: words, parted by spaces; nothing is found without one.
        reviews: all of them.
        decisions: all of them, as they stand; a closed review has its own.
        remarks: all of them.
        told: says a finding in the user's language.
    """
    words = _plain(wanted).split()
    if not words:
        return ()
    decided, said = tuple(decisions), tuple(remarks)
    hits = []
    for review in reversed(by_time(tuple(reviews))):
        for where, text in _texts(review, decided, said, told):
            plain = _plain(text)
            if all(word in plain for word in words):
                hits.append(Hit(review, where, _excerpt(text, plain.find(words[0]))))
    return tuple(hits)


def _texts(
    review: Review, decisions: tuple[Decision, ...], remarks: tuple[Remark, ...], told: Callable[[Finding], str]
) -> Iterator[tuple[Where, str]]:
    own = review.decisions if review.is_closed else tuple(one for one in decisions if one.review == review.id)
    for decision in own:
        yield Where.DECISION, " \N{MIDDLE DOT} ".join(part for part in (decision.text, decision.owner) if part)
    if review.minutes:
        yield Where.MINUTES, review.minutes
    for finding in review.findings:
        yield Where.FINDING, told(finding)
    for remark in remarks:
        if remark.review == review.id:
            yield Where.REMARK, remark.text


def _plain(text: str) -> str:
    """Return a text without case and accents, letter for letter where that can be."""
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in text).casefold()


def _excerpt(text: str, place: int) -> str:
    line = " ".join(text.split())
    if len(line) <= 2 * _AROUND:
        return line
    start, end = max(0, place - _AROUND), place + _AROUND
    return f"{'…' if start else ''}{line[start:end].strip()}{'…' if end < len(line) else ''}"
