"""The bottleneck index: the share of decisions that wait on the manager."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ecomkpi_desktop.kpi.period import add_months
from ecomkpi_desktop.review.delegation.validation import Case, Decider, Validation

_MONTHS = 6


@dataclass(frozen=True, slots=True)
class Index:
    """Decisions on the manager against all of them.

    Attributes:
        on_manager: decisions, per month or in a month.
        total: all of them.
    """

    on_manager: float
    total: float

    @property
    def share(self) -> float | None:
        """The index, or None where nothing is decided."""
        return self.on_manager / self.total if self.total > 0 else None


@dataclass(frozen=True, slots=True)
class Bottleneck:
    """The index as declared and as logged.

    Attributes:
        declared: by the list of validations and their frequencies, today.
        months: (first day, index) of the last months, by the log; empty without one.
        waiting: cases that wait on the manager today, the oldest first.
        days: days that the manager's decided cases have waited on average; None without one.
    """

    declared: Index
    months: tuple[tuple[date, Index], ...]
    waiting: tuple[Case, ...]
    days: float | None

    @property
    def logged(self) -> Index:
        """By the log, over its last months."""
        on_manager = sum(index.on_manager for _month, index in self.months)
        return Index(on_manager, sum(index.total for _month, index in self.months))


def bottleneck(validations: Iterable[Validation], cases: Sequence[Case], today: date) -> Bottleneck:
    """Return the index.

    In a month count the cases that were open in it: opened before its end and not decided before its beginning.

    Args:
        validations: the list.
        cases: the log.
        today: the day of the question.
    """
    weights = [(one.frequency.per_month, one.handed_over is None or one.handed_over > today) for one in validations]
    declared = Index(sum(weight for weight, waits in weights if waits), sum(weight for weight, _waits in weights))
    waiting = [case for case in cases if case.decided_on is None and case.decider is Decider.MANAGER]
    waited = [
        (case.decided_on - case.opened_on).days
        for case in cases
        if case.decider is Decider.MANAGER and case.decided_on is not None
    ]
    return Bottleneck(
        declared, tuple(_months(cases, today)), tuple(sorted(waiting, key=lambda case: (case.opened_on, case.id))),
        sum(waited) / len(waited) if waited else None,
    )  # fmt: skip


def _months(cases: Sequence[Case], today: date) -> list[tuple[date, Index]]:
    if not cases:
        return []
    earliest = min(case.opened_on for case in cases).replace(day=1)
    this = today.replace(day=1)
    first = max(earliest, add_months(this, 1 - _MONTHS))
    found = []
    while first <= this:
        end = add_months(first, 1)
        open_then = [case for case in cases if case.opened_on < end and _end(case, today) > first]
        on_manager = sum(case.decider is Decider.MANAGER for case in open_then)
        found.append((first, Index(float(on_manager), float(len(open_then)))))
        first = end
    return found


def _end(case: Case, today: date) -> date:
    return (case.decided_on or max(today, case.opened_on)) + timedelta(days=1)
