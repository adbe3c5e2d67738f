"""How far a figure can be trusted: A, B or C from coverage, freshness and reconciliation, with the reasons (2.7).

C greys a dial and blocks its alerts: a figure that rests mostly on house defaults, or on data that stop long before
the period does, is no ground for a decision.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.facts import to_day
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.review.sources import DataState
from ecomkpi_desktop.settings.values import Settings


class Grade(StrEnum):
    """Trust in a figure."""

    A = "A"  # rests on known data up to the end of the period
    B = "B"  # usable, with the reserve that is named
    C = "C"  # not a ground for decisions


@dataclass(frozen=True, slots=True)
class Reserve:
    """Why a figure is not graded A.

    Attributes:
        code: identifier in snake case.
        grade: the best grade it allows.
        text: English words, context ``review``, with the placeholders of ``params``.
        params: numbers of the sentence: rates as fractions, days as counts.
    """

    code: str
    grade: Grade
    text: str
    params: Mapping[str, float | str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Trust:
    """A grade and its reasons; no reason for an A."""

    grade: Grade
    reserves: tuple[Reserve, ...] = ()


COVERED = 0.90  # share of known inputs from which a figure is sound
MOSTLY_ESTIMATED = 0.50  # under it the figure says more about the default than about the shop
LATE_DAYS = 7  # days without data at the end of a period: a week's export is still in the usual rhythm
VERY_LATE_DAYS = 31
_CENT = 0.005
_SERIOUS_SHARE = 0.10  # of the period's days, or of the order numbers
_FEW = 0.002  # of the order numbers: some shops delete test orders
_SERIOUS_RESIDUAL = 0.01  # of the file's total

# Kinds whose end matters: orders and spend are expected every day, refunds and costs come as they come.
_DAILY = (Kind.ORDERS, Kind.SPEND, Kind.SESSIONS)
# Figures into which product costs enter: a rate typed by the user is the user's own estimate of them.
_NEEDS_COSTS = frozenset(
    {"cogs", "cm1", "cm2", "cm3", "cm1_rate", "cm2_rate", "cm3_rate", "gross_margin_rate", "markup_rate",
     "operating_result", "ltv", "ltv_cac", "payback_months", "break_even_day", "break_even_revenue", "break_even_roas",
     "safety_margin"}
)

_PARTLY = QT_TRANSLATE_NOOP("review", "{coverage} of what it rests on is known; the rest is estimated or missing.")
_MOSTLY = QT_TRANSLATE_NOOP("review", "Only {coverage} of what it rests on is known: too little to decide on.")
_LATE = QT_TRANSLATE_NOOP("review", "Data stop {days} days before the end of the period.")
_GAPS = QT_TRANSLATE_NOOP("review", "{days} days of the period are missing from a file that should have them.")
_NUMBERS = QT_TRANSLATE_NOOP("review", "{count} order numbers were never imported, the first one is {first}.")
_RESIDUAL = QT_TRANSLATE_NOOP("review", "A file does not reconcile with the figures: {amount} is unexplained.")


def trust_of(figure: Figure, period: Period, state: DataState, settings: Settings) -> Trust:
    """Return a figure's grade and the reasons for it.

    Args:
        figure: the figure graded.
        period: the days it is about.
        state: how far the data reach and how they reconcile.
        settings: tells whether the user has confirmed the default cost rate.
    """
    reserves = [
        reserve
        for reserve in (
            _coverage(figure, settings),
            _freshness(figure, period, state),
            _days_lacking(figure, period, state),
            _numbers_lacking(figure, state),
            _reconciliation(state),
        )
        if reserve is not None
    ]
    return Trust(max((reserve.grade for reserve in reserves), default=Grade.A), tuple(reserves))


def grade_of(figure: Figure, period: Period, state: DataState, settings: Settings) -> Grade:
    """Return the grade of :func:`trust_of` alone."""
    return trust_of(figure, period, state, settings).grade


def missing_days(figure_id: str, period: Period, state: DataState) -> int:
    """Return how many days at the end of a period no data speak of, for the least fresh kind the figure needs.

    A period that is still running ends yesterday: today's orders are not expected in an export.
    """
    end = period.end if state.today is None else min(period.end, state.today)
    lacking = [(end - timedelta(days=1) - last).days for last in _last_days(figure_id, state)]
    return max([0, *lacking])


def _last_days(figure_id: str, state: DataState) -> list[date]:
    needed = {Kind.ORDERS, *REGISTRY[figure_id].sources} if figure_id in REGISTRY else {Kind.ORDERS}
    return [last for kind in _DAILY if kind in needed and (last := state.last_day(kind)) is not None]


def _coverage(figure: Figure, settings: Settings) -> Reserve | None:
    coverage = figure.coverage
    if coverage is None or coverage >= COVERED:
        return None
    # A cost rate the user has typed is the user's own estimate; the house's default is nobody's.
    confirmed = figure.id in _NEEDS_COSTS and settings.is_set("cost.default_rate")
    if coverage < MOSTLY_ESTIMATED and not confirmed:
        return Reserve("mostly_unknown", Grade.C, _MOSTLY, {"coverage": coverage})
    return Reserve("partly_unknown", Grade.B, _PARTLY, {"coverage": coverage})


def _freshness(figure: Figure, period: Period, state: DataState) -> Reserve | None:
    days = missing_days(figure.id, period, state)
    if days <= LATE_DAYS:
        return None
    grade = Grade.C if days > VERY_LATE_DAYS else Grade.B
    return Reserve("data_stop_early", grade, _LATE, {"days": float(days)})


def _days_lacking(figure: Figure, period: Period, state: DataState) -> Reserve | None:
    """Days inside the period on which a source that the figure needs says nothing, though it should."""
    needed = _needed(figure.id)
    start, end = to_day(period.start), to_day(period.end)
    days: set[int] = set()
    for gap in state.day_gaps:
        if gap.kind in needed:
            days.update(range(max(gap.start, start), min(gap.end, end)))
    if not days:
        return None
    grade = Grade.C if len(days) / period.days > _SERIOUS_SHARE else Grade.B
    return Reserve("days_lacking", grade, _GAPS, {"days": float(len(days))})


def _numbers_lacking(figure: Figure, state: DataState) -> Reserve | None:
    """Order numbers that no file holds, where orders are numbered one after the other."""
    missing = sum(gap.missing for gap in state.number_gaps)
    if not missing or Kind.ORDERS.value not in _needed(figure.id):
        return None
    share = missing / sum(gap.expected for gap in state.number_gaps)
    grade = Grade.C if share > _SERIOUS_SHARE else Grade.B if share > _FEW else Grade.A
    if grade is Grade.A:
        return None
    first = state.number_gaps[0].first
    return Reserve("numbers_lacking", grade, _NUMBERS, {"count": float(missing), "first": first})


def _needed(figure_id: str) -> frozenset[str]:
    sources = REGISTRY[figure_id].sources if figure_id in REGISTRY else (Kind.ORDERS,)
    return frozenset(kind.value for kind in sources)


def _reconciliation(state: DataState) -> Reserve | None:
    if abs(state.residual) < _CENT:
        return None
    grade = Grade.C if abs(state.residual_share) >= _SERIOUS_RESIDUAL else Grade.B
    return Reserve("not_reconciled", grade, _RESIDUAL, {"amount": state.residual})
