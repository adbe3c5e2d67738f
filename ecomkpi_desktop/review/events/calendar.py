"""What the calendar knows: public holidays, the French sales, the days on which everybody buys.

Sales (*soldes*): code de commerce, article D310-15-2 and decree of 27 May 2019. In winter from the second Wednesday of
January, or from the first one where the second falls after the 12th; in summer from the last Wednesday of June, or
from the one before where it falls after the 28th. Four weeks since 2020 (loi PACTE), six weeks from 2015 to 2019. They
hold for distance selling wherever the shop stands. Moved by decree: summer 2020, winter and summer 2021.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.review.events.event import Event, Family, Origin

_WEDNESDAY, _SUNDAY = 2, 6
_FIRST_SALES = 2015  # before, five weeks by law and two of the shop's choice
_FOUR_WEEKS = 2020
_MOVED = {  # (year, summer): first and last day set by decree in the pandemic
    (2020, True): (date(2020, 7, 15), date(2020, 8, 11)),
    (2021, False): (date(2021, 1, 20), date(2021, 3, 2)),
    (2021, True): (date(2021, 6, 30), date(2021, 7, 27)),
}
_OVERSEAS = frozenset({"GP", "MQ", "GF", "RE", "NC", "PF"})  # with holidays of their own; their sales have other dates
_SECOND_SUNDAY_OF_MAY = frozenset({"BE", "CH", "DE", "AT", "IT", "NL", "DK", "FI", "CZ", "GR", "US", "CA"})
_FIRST_SUNDAY_OF_MAY = frozenset({"ES", "PT", "RO"})
_SAINT_JOSEPH = frozenset({"ES", "PT", "IT"})  # Father's Day on 19 March
_THIRD_SUNDAY_OF_JUNE = frozenset({"FR", *_OVERSEAS, "MC", "NL", "CZ", "GR", "US", "CA", "GB", "IE"})


def calendar_events(country: str, first: date, last: date, language: str) -> tuple[Event, ...]:
    """Return what the calendar of a country holds from ``first`` to ``last``.

    Args:
        country: two letters, as in the setting ``country``.
        first: first day.
        last: last day, inclusive.
        language: "fr" or "en": of the names of public holidays.
    """
    years = range(first.year - 1, last.year + 2)
    found = [event for year in years for event in _of_year(country, year)]
    found += _holidays(country, first, last, language)
    return tuple(event for event in found if event.first <= last and event.last >= first)


def winter_sales(year: int) -> tuple[date, date] | None:
    """Return first and last day of the French winter sales; None before the present law."""
    second = _nth(year, 1, _WEDNESDAY, 2)
    return _sales(year, second if second.day <= 12 else second - timedelta(weeks=1), summer=False)


def summer_sales(year: int) -> tuple[date, date] | None:
    """Return first and last day of the French summer sales; None before the present law."""
    end = _last(year, 6, _WEDNESDAY)
    return _sales(year, end if end.day <= 28 else end - timedelta(weeks=1), summer=True)


def mothers_day(country: str, year: int) -> date | None:
    """Return Mother's Day; None where this product does not know it.

    In France the last Sunday of May, or the first one of June where that is Pentecost (code de l'action sociale,
    article D215-1).
    """
    if country == "FR" or country in _OVERSEAS or country == "MC":
        from dateutil.easter import easter

        day = _last(year, 5, _SUNDAY)
        return day if day != easter(year) + timedelta(days=49) else day + timedelta(weeks=1)
    if country in _SECOND_SUNDAY_OF_MAY:
        return _nth(year, 5, _SUNDAY, 2)
    return _nth(year, 5, _SUNDAY, 1) if country in _FIRST_SUNDAY_OF_MAY else None


def fathers_day(country: str, year: int) -> date | None:
    """Return Father's Day; None where this product does not know it."""
    if country in _SAINT_JOSEPH:
        return date(year, 3, 19)
    return _nth(year, 6, _SUNDAY, 3) if country in _THIRD_SUNDAY_OF_JUNE else None


def black_friday(year: int) -> date:
    """Return the day after the fourth Thursday of November."""
    return _nth(year, 11, 3, 4) + timedelta(days=1)


def _of_year(country: str, year: int) -> Iterator[Event]:
    if country == "FR":
        for name, span in (
            (QT_TRANSLATE_NOOP("events", "Winter sales"), winter_sales(year)),
            (QT_TRANSLATE_NOOP("events", "Summer sales"), summer_sales(year)),
        ):
            if span is not None:
                yield Event(Family.SALES, name, *span, Origin.CALENDAR)
    friday = black_friday(year)
    days = (
        (QT_TRANSLATE_NOOP("events", "Valentine’s Day"), date(year, 2, 14)),
        (QT_TRANSLATE_NOOP("events", "Mother’s Day"), mothers_day(country, year)),
        (QT_TRANSLATE_NOOP("events", "Father’s Day"), fathers_day(country, year)),
        (QT_TRANSLATE_NOOP("events", "Singles’ Day"), date(year, 11, 11)),
        (QT_TRANSLATE_NOOP("events", "Black Friday"), friday),
        (QT_TRANSLATE_NOOP("events", "Cyber Monday"), friday + timedelta(days=3)),
    )
    for name, day in days:
        if day is not None:
            yield Event(Family.COMMERCE, name, day, day, Origin.CALENDAR)
    shopping = QT_TRANSLATE_NOOP("events", "Christmas shopping")
    yield Event(Family.COMMERCE, shopping, date(year, 12, 1), date(year, 12, 24), Origin.CALENDAR)


def _holidays(country: str, first: date, last: date, language: str) -> list[Event]:
    from holidays import country_holidays

    years = range(first.year, last.year + 1)
    nation, part = ("FR", _PARTS[country]) if country in _PARTS else (country, None)
    try:
        spoken = country_holidays(nation, subdiv=part).supported_languages
        chosen = next((one for one in spoken if one.startswith(language)), None)
        found = country_holidays(nation, subdiv=part, years=years, language=chosen)
    except NotImplementedError:  # a country without a calendar
        return []
    return [Event(Family.HOLIDAY, name, day, day, Origin.CALENDAR) for day, name in sorted(found.items())]


_PARTS = {"GP": "971", "MQ": "972", "GF": "973", "RE": "974", "NC": "NC", "PF": "PF"}


def _sales(year: int, start: date, *, summer: bool) -> tuple[date, date] | None:
    if year < _FIRST_SALES:
        return None
    weeks = 4 if year >= _FOUR_WEEKS else 6
    return _MOVED.get((year, summer), (start, start + timedelta(days=weeks * 7 - 1)))


def _nth(year: int, month: int, weekday: int, number: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + (number - 1) * 7)


def _last(year: int, month: int, weekday: int) -> date:
    end = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return end - timedelta(days=(end.weekday() - weekday) % 7)
