"""Objectives and their key results, as the manager writes them down."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.registry import REGISTRY, Definition, Direction


class Aim(StrEnum):
    """How a target is said."""

    CHANGE = "change"  # by so many per cent of the start
    VALUE = "value"  # to a value


@dataclass(frozen=True, slots=True)
class KeyResult:
    """A figure that is to move.

    Attributes:
        id: within its objective.
        figure_id: of the registry.
        start: the figure when it was agreed.
        first, last: days over which ``start`` was measured, inclusive; the figure is measured over as many ever after.
        aim: how the target is said.
        amount: a fraction of the start (0.10 is 10 % more) for CHANGE, else the target itself.
    """

    id: str
    figure_id: str
    start: float
    first: date
    last: date
    aim: Aim = Aim.CHANGE
    amount: float = 0.10

    @property
    def target(self) -> float:
        """What the figure is to be, in its own unit; a loss of 100 that is to rise by a tenth becomes one of 90."""
        return self.start + abs(self.start) * self.amount if self.aim is Aim.CHANGE else self.amount

    @property
    def rises(self) -> bool:
        """Whether more is wanted."""
        return self.target >= self.start

    @property
    def window(self) -> Period:
        """The days over which ``start`` was measured."""
        return Period(self.first, date.fromordinal(self.last.toordinal() + 1))

    @property
    def is_against_nature(self) -> bool:
        """Whether the target is worse than the start."""
        definition = REGISTRY.get(self.figure_id)
        if definition is None or self.target == self.start:
            return False
        wrong = Direction.LOWER_IS_BETTER if self.rises else Direction.HIGHER_IS_BETTER
        return definition.direction is wrong


@dataclass(frozen=True, slots=True)
class Objective:
    """What is to be reached, and the figures that tell.

    Attributes:
        id: of the note.
        text: in the manager's words.
        owner: who answers for it.
        start: day from which it is pursued.
        due: last day.
        results: key results, in order.
    """

    KIND: ClassVar[str] = "objective"

    id: str
    text: str
    owner: str
    start: date
    due: date
    results: tuple[KeyResult, ...] = ()

    def planned(self, result: KeyResult, day: date) -> float:
        """Return what a key result should be on a day: on the straight line from its start to its target."""
        whole = max((self.due - self.start).days, 1)
        gone = min(max((day - self.start).days / whole, 0.0), 1.0)
        return result.start + (result.target - result.start) * gone


def bindable() -> tuple[Definition, ...]:
    """Return the figures that a key result can be bound to: those that every period has."""
    return tuple(one for one in REGISTRY.values() if not one.on_demand)
