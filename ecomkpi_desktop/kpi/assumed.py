"""Figures under assumptions that are moved: one value for ever, or every dated value by a step."""

from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.settings.values import DatedValue, Settings


def held_at(settings: Settings, key: str, value: float) -> Settings:
    """Return settings in which an assumption has one value at all times."""
    return settings.with_history(key, (DatedValue(None, value),))


def moved_by(settings: Settings, key: str, step: float) -> Settings:
    """Return settings in which every dated value of an assumption is moved by a step, within the option's bounds."""
    option = option_for(key)
    low = -1e9 if option.minimum is None else option.minimum
    high = 1e9 if option.maximum is None else option.maximum
    moved = (
        DatedValue(dated.valid_from, min(max(float(dated.value) + step, low), high))
        for dated in settings.history(key)
    )
    return settings.with_history(key, moved)
