"""Corridors as thresholds that can be moved: which setting each bound is, and between which values."""

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.review.status import channel_floor
from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.settings.corridors import CHANNEL_SCOPE
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.ui.plots.time.data import Threshold
from ecomkpi_desktop.ui.plots.wording import drawn_ceiling

_STEPS = {Unit.RATE: 0.005, Unit.RATIO: 0.05, Unit.MONEY: 1.0}


def corridor_keys(figure_id: str, settings: Settings, channel: str = "") -> tuple[str, str] | None:
    """Return the keys of floor and ceiling of a figure, or None when it has no corridor of its own.

    The floor is the channel's where one channel is looked at alone and a floor was set for it.
    """
    name = f"ltv_cac.{settings.get('phase')}" if figure_id == "ltv_cac" else figure_id
    keys = f"corridor.{name}.floor", f"corridor.{name}.ceiling"
    try:
        option_for(keys[0])
    except KeyError:
        return None
    if channel_floor(figure_id, settings, channel) is not None:
        return f"{keys[0].replace(name, figure_id)}{CHANNEL_SCOPE}{channel}", keys[1]
    return keys


def thresholds_of(
    figure_id: str, unit: Unit, settings: Settings, floor_name: str, ceiling_name: str, channel: str = ""
) -> tuple[Threshold | None, Threshold | None]:
    """Return floor and ceiling of a figure as they stand; None where there is none to draw.

    Args:
        figure_id: the figure.
        unit: what it is measured in.
        settings: thresholds in force.
        floor_name: word for a floor, translated.
        ceiling_name: word for a ceiling, translated.
        channel: the one looked at alone; "" for several or all.
    """
    keys = corridor_keys(figure_id, settings, channel)
    if keys is None:
        return None, None
    floor, ceiling = (settings.number(key) for key in keys)
    step = _STEPS.get(unit, 1.0)
    lowest, highest = (option_for(key) for key in keys)
    low = lowest.minimum if lowest.minimum is not None else floor - abs(floor)
    high = highest.maximum if highest.maximum is not None else ceiling * 2
    lower = Threshold(keys[0], floor_name, floor, low, ceiling, step)
    # A floor of 0 of LTV/CAC means that being low is never an alert.
    no_floor = figure_id == "ltv_cac" and floor == 0
    upper = Threshold(keys[1], ceiling_name, ceiling, floor, high, step)
    return None if no_floor else lower, None if drawn_ceiling(ceiling) is None else upper
