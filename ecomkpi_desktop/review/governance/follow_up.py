"""Who must act on a broken promise, and how far they are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from ecomkpi_desktop.review.governance.breaches import Breach, Fault
from ecomkpi_desktop.review.governance.contract import Contract

if TYPE_CHECKING:
    from ecomkpi_desktop.review.governance.source import Source
    from ecomkpi_desktop.workspace.records import ImportRecord


class Settlement(StrEnum):
    """How a breach was settled by hand."""

    CORRECTED = "corrected"  # at the source
    TOLERATED = "tolerated"  # this once


class State(StrEnum):
    """How far a breach has come."""

    OPEN = "open"  # nobody has it
    ASSIGNED = "assigned"
    MENDED = "mended"  # a later file keeps the promise
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class BreachCase:
    """What was done about a breach.

    Attributes:
        id: of the breach.
        assigned: who has it.
        assigned_on, until: day it was given, day by which it is to be settled.
        settled_on: day; None while it is not.
        settlement: how.
        remark: as typed.
    """

    KIND: ClassVar[str] = "contract_breach"
    id: str
    assigned: str = ""
    assigned_on: date | None = None
    until: date | None = None
    settled_on: date | None = None
    settlement: Settlement | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Followed:
    """A breach and what became of it.

    Attributes:
        breach: the breach.
        case: what was done about it; None for nothing.
        state: how far it has come.
        who: who must act: those it was given to, else those the contract names; empty where it names nobody.
    """

    breach: Breach
    case: BreachCase | None
    state: State
    who: tuple[str, ...]

    @property
    def is_open(self) -> bool:
        """Whether somebody must still act."""
        return self.state in {State.OPEN, State.ASSIGNED}

    def is_overdue(self, today: date) -> bool:
        """Tell whether it should have been settled by now."""
        return self.is_open and self.case is not None and self.case.until is not None and self.case.until < today


def actors(contract: Contract, breach: Breach) -> tuple[str, ...]:
    """Return who must act: those who wrote the rule for a rule, else the owner with those who make the file."""
    if breach.fault is Fault.RULE:
        author = breach.rule.author if breach.rule is not None else ""
        named = (author,) if author else contract.co_authors or (contract.owner,)
    else:
        named = (contract.owner, contract.producer)
    return tuple(dict.fromkeys(name for name in named if name))


def followed(
    breaches: Iterable[Breach], contract: Contract, source: "Source", cases: Mapping[str, BreachCase]
) -> tuple[Followed, ...]:
    """Return the breaches of a source with what became of each.

    Args:
        breaches: of the source.
        contract: in force.
        source: its imports, in the order in which they came.
        cases: what was done, by the breach's id.
    """
    listed = tuple(breaches)
    found = []
    for breach in listed:
        case = cases.get(breach.id)
        who = (case.assigned,) if case is not None and case.assigned else actors(contract, breach)
        found.append(Followed(breach, case, _state(breach, case, listed, source), who))
    return tuple(found)


def _state(breach: Breach, case: BreachCase | None, listed: tuple[Breach, ...], source: "Source") -> State:
    if case is not None and case.settled_on is not None:
        return State.SETTLED
    if _is_mended(breach, listed, source):
        return State.MENDED
    return State.ASSIGNED if case is not None and case.assigned else State.OPEN


def _is_mended(breach: Breach, listed: tuple[Breach, ...], source: "Source") -> bool:
    """Tell whether a later file covers the same days and keeps the promise: its rows have replaced the others."""
    record = next((one for one in source.imports if one.id == breach.import_id), None)
    if record is None:
        return False
    still = {one.import_id for one in listed if (one.fault, one.subject) == (breach.fault, breach.subject)}
    return any(
        later.id > record.id and later.id not in still and _covers(later, record) for later in source.imports
    )


def _covers(later: "ImportRecord", record: "ImportRecord") -> bool:
    if record.period is None or later.period is None:
        return record.period is None and later.period is None
    return later.period[0] <= record.period[0] and record.period[1] <= later.period[1]
