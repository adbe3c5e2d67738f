"""How far a validation has come on the five steps."""

from collections.abc import Sequence
from enum import IntEnum

from ecomkpi_desktop.review.delegation.grid import WANTED
from ecomkpi_desktop.review.delegation.validation import Validation


class Step(IntEnum):
    """The steps, in order."""

    CONTACT = 0  # where the manager is waited for
    COLLECTION = 1  # by which criteria
    COHERENCE = 2  # the grid
    OBJECTIVE = 3  # shared
    INTEGRATION = 4  # the first initiative


def done(validation: Validation | None) -> frozenset[Step]:
    """Return the steps that are done for a validation."""
    if validation is None:
        return frozenset()
    told = sum(one.is_told for one in validation.past) >= WANTED
    holds = {
        Step.CONTACT: bool(validation.what.strip() and validation.person.strip()),
        Step.COLLECTION: told,
        Step.COHERENCE: validation.grid is not None and bool(validation.grid.criteria),
        Step.OBJECTIVE: bool(validation.objective),
        Step.INTEGRATION: bool(validation.initiative),
    }
    return frozenset(step for step, is_done in holds.items() if is_done)


def first_open(validation: Validation | None) -> Step:
    """Return the first step that is not done; the last one where all are."""
    finished = done(validation)
    return next((step for step in Step if step not in finished), Step.INTEGRATION)


def to_delegate(validations: Sequence[Validation]) -> Validation | None:
    """Return what to hand over next: already under way, else what comes up most often."""
    waiting = [one for one in validations if one.handed_over is None]
    return max(waiting, key=lambda one: (len(done(one)), one.frequency.per_month), default=None)


def secondary(shares: dict[str, float], most: int = 3) -> tuple[str, ...]:
    """Return channels on which a first initiative risks little: those that sell, but not the main one.

    Args:
        shares: net revenue by channel.
        most: how many at most.
    """
    order = sorted((name for name, amount in shares.items() if amount > 0), key=lambda name: -shares[name])
    return tuple(order[1 : most + 1])
