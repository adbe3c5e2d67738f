"""Where a key result stands: the figure of today against the straight line from its start to its target."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

from ecomkpi_desktop.kpi.figure import Figure, Reason, Unit
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.objectives.objective import KeyResult, Objective

_TOLERANCE = 0.10  # of the whole way: who is that little behind the line is on it
_HAIR = 1e-9
_MOST_POINTS = 12


class Figures(Protocol):
    """What is asked of the engine."""

    def figures(self, selection: Selection) -> Mapping[str, Figure]:
        """Return every figure of a selection."""


class Course(StrEnum):
    """How a key result stands."""

    REACHED = "reached"
    ON = "on"
    BEHIND = "behind"
    MISSED = "missed"  # the last day is over
    NOT_YET = "not_yet"  # the data do not reach past its first day
    UNKNOWN = "unknown"  # the figure has no value


@dataclass(frozen=True, slots=True)
class Point:
    """The figure over the window that ends on a day.

    Attributes:
        day: last of the window.
        window: the days it was measured over.
        figure: with the reason where it has no value; None where the program does not know it any more.
    """

    day: date
    window: Period
    figure: Figure | None

    @property
    def value(self) -> float | None:
        """The figure, or None where it has no value."""
        return self.figure.value if self.figure is not None else None


@dataclass(frozen=True, slots=True)
class Standing:
    """A key result today.

    Attributes:
        objective, result: what it is about.
        unit: of the figure.
        window: the days of ``now``.
        now: the figure, with the reason where it has no value; None where the program does not know it any more.
        planned: what it should be on the last of these days.
        course: how it stands.
        points: what it was since the objective began, month by month, ``now`` last.
    """

    objective: Objective
    result: KeyResult
    unit: Unit
    window: Period
    now: Figure | None
    planned: float
    course: Course
    points: tuple[Point, ...] = ()

    @property
    def value(self) -> float | None:
        """The figure now."""
        return self.now.value if self.now is not None else None

    @property
    def reason(self) -> Reason | None:
        """Why there is no value."""
        return self.now.reason if self.now is not None else None

    @property
    def progress(self) -> float | None:
        """Share of the way from start to target, under 0 where it went back."""
        way = self.result.target - self.result.start
        return (self.value - self.result.start) / way if self.value is not None and abs(way) > _HAIR else None

    @property
    def is_off(self) -> bool:
        """Whether it deserves a word in the next review."""
        return self.course in {Course.BEHIND, Course.MISSED}


def standings(
    objectives: Iterable[Objective], engine: Figures, end: date, *, with_points: bool = False
) -> tuple[Standing, ...]:
    """Return where every key result stands, over the whole shop.

    Args:
        objectives: in order.
        engine: the figures of today.
        end: day after the last one that is looked at.
        with_points: whether the way there is told too: up to twelve more windows.
    """
    known: dict[Period, Mapping[str, Figure]] = {}

    def figures(window: Period) -> Mapping[str, Figure]:
        if window not in known:
            known[window] = engine.figures(Selection(window))
        return known[window]

    return tuple(
        _standing(objective, result, figures, end, with_points=with_points)
        for objective in objectives
        for result in objective.results
        if result.figure_id in REGISTRY
    )


def course_of(objective: Objective, result: KeyResult, value: float | None, end: date) -> Course:
    """Return how a key result stands.

    Args:
        objective: its dates.
        result: its target.
        value: the figure over a window.
        end: day after the window.
    """
    if end <= objective.start:
        return Course.NOT_YET
    if value is None:
        return Course.UNKNOWN
    sign = 1.0 if result.rises else -1.0
    hair = _HAIR * max(1.0, abs(result.target))
    if sign * (value - result.target) >= -hair:
        return Course.REACHED
    if end > objective.due:
        return Course.MISSED
    allowed = _TOLERANCE * abs(result.target - result.start)
    behind = sign * (objective.planned(result, _last(end)) - value)
    return Course.BEHIND if behind > allowed + hair else Course.ON


class _Asks(Protocol):
    def __call__(self, window: Period) -> Mapping[str, Figure]: ...


def _standing(objective: Objective, result: KeyResult, figures: _Asks, end: date, *, with_points: bool) -> Standing:
    # What comes after the last day belongs to no objective: its result stays as it was.
    end = min(end, objective.due + timedelta(days=1))
    window = result.window.ending(end)
    now = figures(window).get(result.figure_id)
    value = now.value if now is not None else None
    points = tuple(_points(objective, result, figures, end)) if with_points else ()
    return Standing(
        objective, result, REGISTRY[result.figure_id].unit, window, now, objective.planned(result, _last(end)),
        course_of(objective, result, value, end), points,
    )  # fmt: skip


def _points(objective: Objective, result: KeyResult, figures: _Asks, end: date) -> Iterator[Point]:
    for day in _days(objective.start, end):
        window = result.window.ending(day)
        yield Point(_last(day), window, figures(window).get(result.figure_id))


def _days(start: date, end: date) -> list[date]:
    """Return the ends of the months after a day, the latest of them, then the end itself."""
    days: list[date] = []
    day = add_months(start.replace(day=1), 1)
    while day < end:
        days.append(day)
        day = add_months(day, 1)
    return [*days[-(_MOST_POINTS - 1) :], end]


def _last(end: date) -> date:
    return end - timedelta(days=1)
