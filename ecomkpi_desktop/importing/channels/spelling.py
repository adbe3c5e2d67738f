"""Sources as files write them, brought to forms that can be compared."""

import re
import unicodedata
from functools import lru_cache

# What marketplaces write after their name: the country of the site.
_PLACES = frozenset(
    [
        "fr", "de", "es", "it", "uk", "gb", "com", "co", "be", "nl", "pl", "se", "ie", "pt", "at", "eu", "us", "ca",
        "france", "germany", "allemagne", "spain", "espagne", "italy", "italie", "belgique", "belgium", "europe",
        "marketplace", "place", "marche", "net",
    ]
)
_HOST_PREFIXES = ("www.", "m.", "l.", "lm.", "fr.", "fr-fr.", "mobile.")


@lru_cache(maxsize=16_384)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in lower case, without accents and punctuation."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return tuple(re.findall(r"[^\W_]+", "".join(letter for letter in plain if not unicodedata.combining(letter))))


def joined(text: str) -> str:
    """Return a text as one word: ``E-mail``, ``e_mail`` and ``Email`` are the same."""
    return "".join(words_of(text))


def without_place(text: str) -> str:
    """Return the name of a marketplace as one word, without the country of its site: ``Amazon.fr`` is ``amazon``."""
    words = list(words_of(text))
    while len(words) > 1 and words[-1] in _PLACES:
        words.pop()
    return "".join(words)


def as_pair(raw: str) -> tuple[str, str] | None:
    """Return source and medium of ``google / cpc``; None where the text is no such pair."""
    source, slash, medium = raw.partition(" / ")
    return (source.strip(), medium.strip()) if slash and " / " not in medium else None


def as_prefixed(raw: str) -> tuple[str, str] | None:
    """Return both sides of ``Organic: Google``; None where there is no colon."""
    before, colon, after = raw.partition(":")
    if not colon or after.startswith("//") or not before.strip() or not after.strip():
        return None
    return before.strip(), after.strip()


def is_machine_made(raw: str) -> bool:
    """Whether a text looks like what a program writes: digits, underscores, pairs, prefixes, sites."""
    return (
        "_" in raw or raw.isdigit() or as_pair(raw) is not None or as_prefixed(raw) is not None or raw.startswith("(")
    )


def names_in_source(source: str) -> tuple[str, ...]:
    """Return the names a source may be known by, the most telling first: itself, its site, the word it begins with.

    ``l.facebook.com`` may be ``facebook``; ``google_ads`` is ``google ads`` or ``google``.
    """
    text = source.casefold().strip()
    for prefix in _HOST_PREFIXES:
        text = text.removeprefix(prefix)
    found = [text, " ".join(words_of(text))]
    if "." in text and " " not in text:
        labels = text.split("/")[0].split(".")[:-1]
        found += [label for label in reversed(labels) if label not in _PLACES]
    else:
        found += [word for word in words_of(text)[:1] if len(word) > 1]  # the platform X is told by its whole name
    return tuple(dict.fromkeys(name for name in found if name))
