"""What to do where a file leaves a choice: decided by the user, kept in the recipe, the same again next month."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import FIELDS, Kind, Type
from ecomkpi_desktop.base.issues import Issue, Place, ReadableError
from ecomkpi_desktop.importing.recipe import Recipe

if TYPE_CHECKING:
    from ecomkpi_desktop.importing.frame import Frame

REJECTED, UNREADABLE, REFUNDS = "rejected", "unreadable", "refunds"
LEAVE_OUT, STOP, REJECT, UNKNOWN, WHOLE = "leave_out", "stop", "reject", "unknown", "whole"

# For each policy its choices; the first one holds until the user decides.
POLICIES: dict[str, tuple[str, str]] = {
    REJECTED: (LEAVE_OUT, STOP),
    UNREADABLE: (REJECT, UNKNOWN),
    REFUNDS: (WHOLE, UNKNOWN),
}
_NUMERIC = frozenset({Type.MONEY, Type.NUMBER, Type.RATE})
# What a row is worth: without it there is nothing to count.
_WORTH = frozenset({"unit_price", "quantity", "amount"})


@dataclass(frozen=True, slots=True)
class Choice:
    """A policy that would change something in a file.

    Attributes:
        policy: key of ``import --set``.
        options: its values, the one that holds by itself first.
        chosen: the value in force.
    """

    policy: str
    options: tuple[str, str]
    chosen: str


def choice_for(issue: Issue, recipe: Recipe) -> Choice | None:
    """Return what can be decided about an issue; None where no choice would change anything."""
    policy = ""
    if issue.code == "number_unreadable" and can_be_unknown(recipe, issue.place.column):
        policy = UNREADABLE
    elif issue.code == "cells_left_unknown" and recipe.policy(UNREADABLE) == UNKNOWN:
        # Some columns are left unknown by themselves: the choice changes nothing about them.
        policy = UNREADABLE if can_be_unknown(recipe, issue.place.column) else ""
    elif issue.code in ("refunds_assumed_whole", "refunds_left_unknown"):
        policy = REFUNDS
    return None if not policy else Choice(policy, POLICIES[policy], recipe.policy(policy))


def can_be_unknown(recipe: Recipe, column: str) -> bool:
    """Tell whether rows are of use although their cell of this column says nothing."""
    names = [name for name, label in recipe.mapping.items() if label == column]
    return bool(names) and all(is_dispensable(recipe.kind, name) for name in names)


def is_dispensable(kind: Kind, name: str) -> bool:
    """Tell whether a field is a number that a row can do without, though its cells are wanted readable by default."""
    from ecomkpi_desktop.importing.columns import LENIENT

    if name in _WORTH or name in LENIENT:
        return False
    return any(each.name == name and each.type in _NUMERIC and not each.required for each in FIELDS[kind])


def refuse_rejected(frame: "Frame", recipe: Recipe, file: str) -> None:
    """Refuse a file of which a row was rejected, where the user wants all of it or nothing.

    Raises:
        ReadableError: ``rejected_rows_stop``.
    """
    from ecomkpi_desktop.importing.frame import REJECTED as IS_REJECTED

    rows = int((frame.fate == IS_REJECTED).sum())
    if rows and recipe.policy(REJECTED) == STOP:
        raise ReadableError("rejected_rows_stop", place=Place(file=file), file=file, rows=rows)


def decided(wishes: Mapping[str, str]) -> dict[str, str]:
    """Return the policies among what the user said, those that are no more than the default left out."""
    return {key: wishes[key] for key, choices in POLICIES.items() if wishes.get(key, choices[0]) != choices[0]}

