"""Names and addresses as they are compared: without accents, titles and the order of words."""

import re
import unicodedata

_TITLES = frozenset({"m", "mr", "mrs", "ms", "mme", "mlle", "dr", "monsieur", "madame", "mademoiselle", "herr", "frau"})
_NUMBER = re.compile(r"(\d+)\s*(bis|ter|quater|[a-e](?![a-z]))?")


def plain(text: str) -> str:
    """Return a text without accents, in lower case."""
    apart = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "oe"))
    return "".join(one for one in apart if not unicodedata.combining(one)).casefold()


def normal_name(text: str) -> str:
    """Return a person's name with its words in alphabetical order: "Mme Éva MARTIN" and "Martin Eva" are one."""
    found = re.findall(r"\w+", plain(text))
    return " ".join(sorted([word for word in found if word not in _TITLES] or found))


def normal_postcode(text: str) -> str:
    """Return a postcode without spaces and the apostrophe that keeps a spreadsheet from eating its zeros."""
    return re.sub(r"[^a-z0-9]", "", plain(text))


def street_number(text: str) -> str:
    """Return the number in a street ("12 bis, rue des Lilas" is "12bis"); "" where there is none."""
    found = _NUMBER.search(plain(text))
    return "" if found is None else f"{int(found[1])}{found[2] or ''}"
