"""The keys by which files know a person, and what the user has decided about them."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class KeyKind(StrEnum):
    """What a key is."""

    EMAIL = "email"
    NUMBER = "number"  # the platform's customer number: means something within its shop only
    PHONE = "phone"
    ADDRESS = "address"  # name, postcode and street number: joins nobody unless the user says so


@dataclass(frozen=True, slots=True, order=True)
class PersonKey:
    """One key, normalised (2.8), so that the same key of two files is the same value."""

    kind: KeyKind
    value: str
    shop: str = ""


class Verdict(StrEnum):
    """What was decided about keys."""

    SAME = "same"  # all of them are one person
    APART = "apart"  # those on the left are one person, those on the right another
    NOBODY = "nobody"  # the key is the shop's own, or shared: it identifies nobody
    PERSON = "person"  # the key is one person's, however busy it looks


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user decided about some keys. There is one decision per set of keys: a later one takes its place.

    Attributes:
        verdict: what was decided.
        left, right: the keys; all on the left where there are no two sides.
        why: code of the reason that was shown (``name_and_address``...), or the user's words.
        at: when, UTC; None until the document has taken it.
    """

    verdict: Verdict
    left: tuple[PersonKey, ...]
    right: tuple[PersonKey, ...] = ()
    why: str = ""
    at: datetime | None = None

    @property
    def keys(self) -> tuple[PersonKey, ...]:
        """Every key it is about, in order."""
        return tuple(sorted({*self.left, *self.right}))

    def ordered(self) -> "Decision":
        """Return the same decision written in the one way it is kept: which side comes first means nothing."""
        sides = sorted(tuple(sorted(set(side))) for side in (self.left, self.right))
        left, right = sides if sides[0] else (sides[1], sides[0])
        return replace(self, left=left, right=right)
