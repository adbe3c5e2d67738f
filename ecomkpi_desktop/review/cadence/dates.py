"""The dates of the reviews, from the phase's rhythm and the rules of the settings."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.review.cadence.phases import Rhythm, phase_in_force
from ecomkpi_desktop.settings.cadence import WEEKDAYS
from ecomkpi_desktop.settings.values import Settings

_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class DayRules:
    """On which days reviews fall.

    Attributes:
        weekday: of the weekly ones; Monday is 0.
        first, second: days of the month of those held twice a month.
        monthly: day of the month.
        quarterly: day of the month that follows the quarter.
        days_off: ``keep``, ``before``, ``after``: what becomes of a date on a weekend or a public holiday.
        country: whose public holidays, ISO 3166.
    """

    weekday: int = 0
    first: int = 1
    second: int = 15
    monthly: int = 5
    quarterly: int = 15
    days_off: str = "keep"
    country: str = "FR"

    @classmethod
    def of(cls, settings: Settings) -> "DayRules":
        """Return the rules that the user has set."""

        def day(key: str) -> int:
            return int(settings.number(f"review.{key}"))

        return cls(
            weekday=WEEKDAYS.index(str(settings.get("review.weekly.weekday"))),
            first=day("twice_monthly.first_day"),
            second=day("twice_monthly.second_day"),
            monthly=day("monthly.day"),
            quarterly=day("quarterly.day"),
            days_off=str(settings.get("review.days_off")),
            country=str(settings.get("country")),
        )


@dataclass(frozen=True, slots=True, order=True)
class PlannedReview:
    """A date of the calendar.

    Attributes:
        day: when it is held.
        rhythm: which review.
        nominal: the day that the rule says, before it gave way to a day off; it identifies the review.
        period: days whose figures it looks at.
    """

    day: date
    rhythm: Rhythm
    nominal: date = field(compare=False)
    period: Period = field(compare=False)


def planned(rhythms: Iterable[Rhythm], rules: DayRules, start: date, end: date) -> tuple[PlannedReview, ...]:
    """Return the reviews held on the days ``[start, end)``, earliest first.

    Args:
        rhythms: which reviews.
        rules: their days.
        start: first day.
        end: day after the last one.
    """
    # A date may have given way by some days to a day off on either side.
    margin = timedelta(days=12)
    found = []
    for rhythm in dict.fromkeys(rhythms):
        for nominal in _NOMINAL[rhythm](rules, start - margin, end + margin):
            day = held_on(nominal, rules)
            if start <= day < end:
                found.append(PlannedReview(day, rhythm, nominal, _PERIODS[rhythm](rules, nominal)))
    return tuple(sorted(found))


def next_reviews(settings: Settings, today: date, count: int = 4) -> tuple[PlannedReview, ...]:
    """Return the next reviews of the phase in force, today's included."""
    rhythms, rules = phase_in_force(settings).rhythms, DayRules.of(settings)
    # A quarter and what a date may give way: the rarest rhythm has one in any such span.
    return planned(rhythms, rules, today, add_months(today, 4 * count))[:count]


def openable_reviews(settings: Settings, covered: Period) -> tuple[PlannedReview, ...]:
    """Return the reviews of the phase in force whose days the data reach into, the latest first.

    Args:
        settings: phase and rules.
        covered: days of order data.
    """
    rhythms, rules = phase_in_force(settings).rhythms, DayRules.of(settings)
    found = planned(rhythms, rules, covered.start, add_months(covered.end, 5))
    reached = (one for one in found if one.period.start >= covered.start and one.period.start < covered.end)
    return tuple(sorted(reached, key=lambda one: (one.period.end, one.period.start), reverse=True))


def held_on(nominal: date, rules: DayRules) -> date:
    """Return the day on which a review is held: another one where its own is a day off and the user wants that."""
    step = {"before": -_DAY, "after": _DAY}.get(rules.days_off)
    day = nominal
    while step is not None and is_day_off(day, rules.country):
        day += step
    return day


def is_day_off(day: date, country: str) -> bool:
    """Tell whether a day is on a weekend or a public holiday of a country."""
    return day.weekday() >= _SATURDAY or day in _holidays(country, day.year)


@lru_cache(maxsize=64)
def _holidays(country: str, year: int) -> frozenset[date]:
    from holidays import country_holidays

    try:
        return frozenset(country_holidays(country, years=year))
    except NotImplementedError:  # a country without a calendar: its weekends remain
        return frozenset()


# -- the days that the rules say -----------------------------------------------------------------------------------


def _weekly(rules: DayRules, start: date, end: date) -> Iterator[date]:
    day = start + timedelta(days=(rules.weekday - start.weekday()) % 7)
    while day < end:
        yield day
        day += timedelta(days=7)


def _twice(rules: DayRules, start: date, end: date) -> Iterator[date]:
    for month in _months(start, end):
        yield from sorted({_in_month(month, rules.first), _in_month(month, rules.second)})


def _monthly(rules: DayRules, start: date, end: date) -> Iterator[date]:
    for month in _months(start, end):
        yield _in_month(month, rules.monthly)


def _quarterly(rules: DayRules, start: date, end: date) -> Iterator[date]:
    for month in _months(start, end):
        if month.month % 3 == 1:
            yield _in_month(month, rules.quarterly)


def _months(start: date, end: date) -> Iterator[date]:
    month = start.replace(day=1)
    while month < end:
        yield month
        month = add_months(month, 1)


def _in_month(month: date, day: int) -> date:
    """Return a day of a month; its last one where the month is shorter."""
    last = (add_months(month, 1) - _DAY).day
    return month.replace(day=min(day, last))


# -- the days whose figures are looked at --------------------------------------------------------------------------


def _week_before(_rules: DayRules, nominal: date) -> Period:
    return Period(nominal - timedelta(days=7), nominal)


def _since_the_one_before(rules: DayRules, nominal: date) -> Period:
    earlier = [day for day in _twice(rules, nominal - timedelta(days=62), nominal) if day < nominal]
    return Period(max(earlier), nominal)


def _month_before(_rules: DayRules, nominal: date) -> Period:
    first = nominal.replace(day=1)
    return Period(add_months(first, -1), first)


def _quarter_before(_rules: DayRules, nominal: date) -> Period:
    first = nominal.replace(day=1)
    return Period(add_months(first, -3), first)


_NOMINAL: dict[Rhythm, Callable[[DayRules, date, date], Iterator[date]]] = {
    Rhythm.WEEKLY: _weekly,
    Rhythm.TWICE_MONTHLY: _twice,
    Rhythm.MONTHLY: _monthly,
    Rhythm.STRATEGIC: _quarterly,
    Rhythm.QUARTERLY: _quarterly,
}
_PERIODS: dict[Rhythm, Callable[[DayRules, date], Period]] = {
    Rhythm.WEEKLY: _week_before,
    Rhythm.TWICE_MONTHLY: _since_the_one_before,
    Rhythm.MONTHLY: _month_before,
    Rhythm.STRATEGIC: _quarter_before,
    Rhythm.QUARTERLY: _quarter_before,
}
