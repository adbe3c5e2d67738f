"""Words that marketing and IT use, and what each means to the other side: the help's entries, changed by the user."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import ClassVar

from ecomkpi_desktop.base.resources import resource


class Side(StrEnum):
    """Whose word it is."""

    MARKETING = "marketing"
    IT = "it"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Term:
    """A word.

    Attributes:
        id: language and word; of the note where the user has changed it.
        word: as it is said.
        side: whose word it is.
        says: what it means to them.
        other: what it means to the other side.
        hidden: whether the user has taken it out.
    """

    KIND: ClassVar[str] = "glossary_term"
    id: str
    word: str
    side: Side = Side.BOTH
    says: str = ""
    other: str = ""
    hidden: bool = False

    @property
    def language(self) -> str:
        """Language it belongs to."""
        return self.id.partition(".")[0]


def term_id(language: str, word: str) -> str:
    """Return the id of a word: a changed entry takes the place of the one it was made from."""
    return f"{language}.{_folded(word)}"


def glossary(language: str, changed: Iterable[Term] = ()) -> tuple[Term, ...]:
    """Return the words of a language in alphabetical order.

    Args:
        language: ``fr`` or ``en``.
        changed: the user's own words, and the entries that were changed or taken out.
    """
    found = {term.id: term for term in shipped(language)}
    found |= {term.id: term for term in changed if term.language == language}
    return tuple(sorted((term for term in found.values() if not term.hidden), key=lambda one: _folded(one.word)))


@cache
def shipped(language: str) -> tuple[Term, ...]:
    """Return the entries that the help comes with; none where the file is missing."""
    path = resource("help", language, "glossary.toml")
    if not path.is_file():
        return ()
    with path.open("rb") as file:
        entries = tomllib.load(file).get("entry", ())
    return tuple(
        Term(term_id(language, one["term"]), one["term"], Side(one["side"]), one["says"], one["other"])
        for one in entries
    )


def terms_in(text: str, terms: Iterable[Term]) -> tuple[Term, ...]:
    """Return the words that a text uses, in the order in which it uses them; singular and plural are one."""
    where = {}
    folded = _folded(text)
    for term in terms:
        words = r"\s+".join(re.escape(word) + r"(?:s|x|es)?" for word in _folded(term.word).split())
        match = re.search(rf"(?<!\w){words}(?!\w)", folded)
        if match is not None:
            where[term.id] = (match.start(), term)
    return tuple(term for _, term in sorted(where.values(), key=lambda one: one[0]))


def _folded(text: str) -> str:
    """Return a text without case and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"\s+", " ", "".join(letter for letter in plain if not unicodedata.combining(letter))).strip()
