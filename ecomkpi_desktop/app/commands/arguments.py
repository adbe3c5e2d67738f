"""Days, periods, filters and settings as they are typed on the command line."""

import re
from argparse import Namespace
from collections.abc import Sequence
from datetime import date, timedelta

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Buyers, Scope, Selection
from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.settings.option import OptionType, Value
from ecomkpi_desktop.workspace.edits import MapChannel, SetSetting

CHANNEL_PREFIX = "channel."


def parse_day(text: str) -> date:
    """Return the day of ``2025-03-01`` or ``2025-03`` (its first day).

    Raises:
        ReadableError: ``argument_day`` when it is neither.
    """
    try:
        return date.fromisoformat(f"{text}-01" if re.fullmatch(r"\d{4}-\d\d", text) else text)
    except ValueError:
        raise ReadableError("argument_day", value=text) from None


def selection_of(options: Namespace, facts: Facts) -> Selection:
    """Return the period, channels and orders asked for; what was left out comes from the data.

    Raises:
        ReadableError: a day cannot be read, the period is empty, there is no data, or a channel, country or category
            does not exist.
    """
    if facts.first_day is None or facts.last_day is None:
        raise ReadableError("workspace_without_orders")
    default = facts.default_period()
    start = parse_day(options.start) if options.start else (facts.first_day if options.end else default.start)
    end = parse_day(options.end) if options.end else default.end
    if options.start and not options.end:
        end = facts.last_day + timedelta(days=1)
    if end <= start:
        raise ReadableError("argument_period", start=start.isoformat(), end=end.isoformat())
    scope = Scope(
        countries=_named(options.country, facts.countries_seen(), "argument_country"),
        categories=_named(options.category, facts.categories_seen(), "argument_category"),
        buyers=Buyers(options.buyers) if options.buyers else None,
    )
    return Selection(Period(start, end), _named(options.channel, facts.channels, "argument_channel"), scope)


def _named(asked: Sequence[str] | None, known: Sequence[str], code: str) -> frozenset[str] | None:
    """Return the names asked for; None, for all, where none is."""
    for name in asked or ():
        if name not in known:
            raise ReadableError(code, value=name, known=", ".join(known))
    return frozenset(asked) if asked else None


def split_pair(text: str) -> tuple[str, str]:
    """Return the two sides of ``KEY=VALUE``.

    Raises:
        ReadableError: ``argument_pair`` when there is no sign of equality.
    """
    key, equals, value = text.partition("=")
    if not equals or not key.strip():
        raise ReadableError("argument_pair", value=text)
    return key.strip(), value.strip()


def edit_of(text: str) -> SetSetting | MapChannel:
    """Return the edit that ``KEY=VALUE`` asks for; ``channel.SOURCE=CHANNEL`` maps a source, without value frees it.

    Raises:
        ReadableError: see :func:`setting_of`.
    """
    key, value = split_pair(text)
    if not key.startswith(CHANNEL_PREFIX):
        return setting_of(text)
    source = key.removeprefix(CHANNEL_PREFIX)
    if not source:
        raise ReadableError("argument_pair", value=text)
    return MapChannel(source, value or None)


def setting_of(text: str) -> SetSetting:
    """Return the edit that ``KEY=VALUE`` or ``KEY=VALUE@DAY`` asks for.

    Raises:
        ReadableError: no such setting, or a value it cannot take.
    """
    key, value = split_pair(text)
    day = ""
    try:
        option = option_for(key)
    except KeyError:
        raise ReadableError("setting_unknown", key=key) from None
    if option.type is not OptionType.TEXT:  # an address holds the sign itself
        value, _, day = value.partition("@")
    valid_from = parse_day(day) if day else None
    if valid_from is not None and not option.dated:
        raise ReadableError("setting_undated", key=key)
    try:
        return SetSetting(key, option.check(_typed(value, option.type)), valid_from)
    except ValueError:
        raise ReadableError("setting_value", key=key, value=value) from None


def _typed(text: str, kind: OptionType) -> Value:
    if kind in {OptionType.TEXT, OptionType.CHOICE, OptionType.FLAG}:
        return text
    number = text.replace(",", ".").replace("\u202f", "").replace("\u00a0", "").replace(" ", "")
    return float(number[:-1]) / 100 if number.endswith("%") else float(number)
