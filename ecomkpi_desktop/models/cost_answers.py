"""What an answer to a cost line makes of the settings: a known value, a range, none, or not known again."""

from datetime import date

from ecomkpi_desktop.settings.cost_lines import CostLine
from ecomkpi_desktop.settings.plausible import bound_keys
from ecomkpi_desktop.settings.values import DatedValue, Settings


def known(settings: Settings, line: CostLine, value: float, today: date, note: str | None = None) -> Settings:
    """Give a line a value; what was given for earlier days stays, a range does not.

    Args:
        settings: in force.
        line: what is answered.
        value: the answer.
        today: the day on which it is given.
        note: where it comes from; None: as before.
    """
    latest = settings.history(line.key)[-1]
    source = latest.note if note is None else note
    return _without_range(settings, line).with_value(line.key, value, latest.valid_from, source, today)


def estimated(settings: Settings, line: CostLine, low: float, high: float, today: date) -> Settings:
    """Give a line a range: the middle of it is counted, at all times."""
    low, high = min(low, high), max(low, high)
    low_key, high_key = bound_keys(line.key)
    note = settings.history(line.key)[-1].note
    middle = (DatedValue(None, (low + high) / 2, note, today),)
    return settings.with_history(line.key, middle).with_value(low_key, low).with_value(high_key, high)


def none(settings: Settings, line: CostLine, today: date) -> Settings:
    """Say that the shop does not have this cost, and never had."""
    note = settings.history(line.key)[-1].note
    nothing = (DatedValue(None, line.nothing, note, today),)
    return _without_range(settings, line).with_history(line.key, nothing)


def unknown(settings: Settings, line: CostLine) -> Settings:
    """Take every answer to a line back."""
    return _without_range(settings, line).without(line.key)


def _without_range(settings: Settings, line: CostLine) -> Settings:
    if line.key.startswith("marketplace."):
        return settings  # the bounds are those of every marketplace
    low_key, high_key = bound_keys(line.key)
    return settings.without(low_key).without(high_key)
