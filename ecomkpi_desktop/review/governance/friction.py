"""Friction between those who make data and those who use them: hours lost, and what they cost."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from ecomkpi_desktop.settings.values import Settings

HOUR = "governance.hourly_cost"


@dataclass(frozen=True, slots=True)
class Friction:
    """One loss of time.

    Attributes:
        id: of the note.
        day: when.
        what: as typed.
        hours: lost by everybody together.
        who: who lost them, as typed.
        source: key of the source it was about; "" for none.
    """

    KIND: ClassVar[str] = "friction"
    id: str
    day: date
    what: str
    hours: float
    who: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class FrictionMonth:
    """The losses of a calendar month.

    Attributes:
        month: its first day.
        count: how many.
        hours: lost.
        cost: of the hours, each at the cost of an hour on its day.
    """

    month: date
    count: int
    hours: float
    cost: float


def cost_of(friction: Friction, settings: Settings) -> float:
    """Return what one loss cost: its hours at the cost of an hour on its day."""
    return friction.hours * settings.number(HOUR, friction.day)


def by_month(log: Iterable[Friction], settings: Settings) -> tuple[FrictionMonth, ...]:
    """Return the totals of every month with a loss, oldest first."""
    months: dict[date, list[Friction]] = {}
    for one in log:
        months.setdefault(one.day.replace(day=1), []).append(one)
    return tuple(
        FrictionMonth(month, len(some), sum(one.hours for one in some), sum(cost_of(one, settings) for one in some))
        for month, some in sorted(months.items())
    )
