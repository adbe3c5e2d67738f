"""Finds what somebody types a few letters of: accents and case do not matter, a slip of the finger neither."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "’": "'", "\u00a0": " ", "\u202f": " "})
_GOOD_ENOUGH = 72.0  # of 100: below, what is likest is not what was meant
_SHORT = 3  # letters: so few resemble everything, so they must be there as they are
_ALL_BEGIN, _IS_INSIDE, _SOME = 300.0, 200.0, 100.0


@dataclass(frozen=True, slots=True)
class Searched:
    """A text that can be found.

    Attributes:
        name: what it is called; counts most.
        more: further words by which it may be found.
    """

    name: str
    more: str = ""


def folded(text: str) -> str:
    """Return a text without case, accents and typographic signs."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LIGATURES))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def ranked(query: str, texts: Sequence[Searched]) -> list[int]:
    """Return the positions of the texts that match, best first; every position in order for an empty query."""
    wanted = folded(query).split()
    if not wanted:
        return list(range(len(texts)))
    scores = ((_score(wanted, text), position) for position, text in enumerate(texts))
    return [position for score, position in sorted(((-score, place) for score, place in scores if score > 0))]


def _score(wanted: Sequence[str], text: Searched) -> float:
    """Return how well a text matches: all words begun in its name, inside it, in its further words, or alike."""
    name = folded(text.name)
    words = _words(name)
    if all(any(word.startswith(part) for word in words) for part in wanted):
        # The shorter the name, the more of it was typed; a name that begins so comes first.
        return _ALL_BEGIN + (20.0 if name.startswith(wanted[0]) else 0.0) - min(len(name), 90) / 10
    if all(part in name for part in wanted):
        return _IS_INSIDE - min(len(name), 90) / 10
    more = _words(folded(text.more))
    if all(any(word.startswith(part) for word in (*words, *more)) for part in wanted):
        return _SOME
    return _likeness(wanted, words)


def _likeness(wanted: Sequence[str], words: Sequence[str]) -> float:
    from rapidfuzz import fuzz

    total = 0.0
    for part in wanted:
        if len(part) <= _SHORT:
            best = 100.0 if any(word.startswith(part) for word in words) else 0.0
        else:
            # Only the beginning of a word is typed as a rule: hold as much of it against what was typed.
            best = max((fuzz.ratio(part, word[: len(part) + 1]) for word in words), default=0.0)
        if best < _GOOD_ENOUGH:
            return 0.0
        total += best
    return total / len(wanted) - _SHORT


def _words(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in text).split()
