"""The corridor of a figure and the status word it earns: too low and too high are both findings (2.7)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ecomkpi_desktop.kpi.figure import Figure, Reason
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.settings.corridors import CHANNEL_SCOPE
from ecomkpi_desktop.settings.values import Settings


class Status(StrEnum):
    """Where a figure stands in its corridor."""

    BELOW = "below"
    IN = "in"
    ABOVE = "above"
    UNKNOWN = "unknown"


# What people are told where a status is held although the value has passed a bound: neither in nor out for sure.
EDGE = "edge"


@dataclass(frozen=True, slots=True)
class Corridor:
    """The two bounds of a figure, in the figure's unit.

    Attributes:
        floor: lowest value that is in; None where being low is never an alert.
        ceiling: highest value that is in; None where being high is never one.
        floor_is_out: whether the floor itself is already below ("above 3:1 required").
        step: distance past a bound at which a status changes at once rather than after two periods.
    """

    floor: float | None
    ceiling: float | None
    floor_is_out: bool = False
    step: float | None = None

    def place(self, value: float) -> Status:
        """Return where a value stands. Bounds are inclusive unless ``floor_is_out``."""
        if self.floor is not None:
            # A quotient that should be 3 may come out as 2.9999999999: bounds have a hair's breadth.
            hair = _HAIR * max(1.0, abs(self.floor))
            if value < self.floor - hair or (self.floor_is_out and value <= self.floor + hair):
                return Status.BELOW
        if self.ceiling is not None and value > self.ceiling + _HAIR * max(1.0, abs(self.ceiling)):
            return Status.ABOVE
        return Status.IN

    def is_clear(self, value: float, now: Status, before: Status) -> bool:
        """Tell whether a value lies far enough past the bound between two statuses to change at once."""
        at_the_top = now is Status.ABOVE or (now is Status.IN and before is Status.ABOVE)
        bound = self.ceiling if at_the_top else self.floor
        if bound is None:
            return True
        step = self.step if self.step is not None else _RELATIVE_STEP * abs(bound)
        return abs(value - bound) >= step - _HAIR


# A ceiling as high as its option allows is none: nobody drew a bound there.
NO_CEILING = 1e6
_HAIR = 1e-9
# The house distance of LTV/CAC, 0.2 on a floor of 2:1, carried over to figures of any size.
_RELATIVE_STEP = 0.1
# "Above 3:1 required": 3.00 is not yet enough in this phase.
_FLOOR_IS_OUT = frozenset({"post_series_a"})
# The figure whose corridor judges another: an amount is judged by its rate.
JUDGES: Mapping[str, str] = {"cm3": "cm3_rate", "cm1": "gross_margin_rate", "cm1_rate": "gross_margin_rate"}
_WITH_BOUNDS = frozenset(
    {"gross_margin_rate", "cm3_rate", "retention_rate", "repurchase_rate_365", "aov", "conversion_rate",
     "break_even_day"}
)


def corridor_of(figure_id: str, settings: Settings, channel: str = "") -> Corridor | None:
    """Return the corridor that judges a figure, or None where none does.

    For LTV/CAC it is the growth phase's; a floor of 0 means that being low is never an alert. ``cm3`` has the
    corridor of ``cm3_rate``, in the rate's unit. A channel may have a floor of its own.
    """
    judged = JUDGES.get(figure_id, figure_id)
    own = channel_floor(judged, settings, channel)
    if judged == "ltv_cac":
        phase = str(settings.get("phase"))
        floor, ceiling = _bounds(f"ltv_cac.{phase}", settings)
        step = settings.number("corridor.ltv_cac.hysteresis")
        if own is not None:  # typed for the channel: its floor is enough
            return Corridor(own or None, ceiling if ceiling > own else None, step=step)
        return Corridor(floor or None, ceiling, phase in _FLOOR_IS_OUT, step)
    if judged not in _WITH_BOUNDS:
        return None
    floor, ceiling = _bounds(judged, settings)
    return Corridor(floor, ceiling) if own is None else Corridor(own, ceiling if ceiling > own else None)


def channel_floor(figure_id: str, settings: Settings, channel: str) -> float | None:
    """Return the floor that was set for a figure of one channel, None where none was."""
    key = f"corridor.{figure_id}.floor{CHANNEL_SCOPE}{channel}"
    return settings.number(key) if channel and settings.is_set(key) else None


def status_of(
    figure: Figure,
    settings: Settings,
    previous: Figure | None = None,
    previous_status: Status | None = None,
    channel: str = "",
) -> Status:
    """Return a figure's status word, with hysteresis when the period before is known.

    A change needs two periods in a row on the new side, or a clear distance: the setting (0.2) for LTV/CAC, a tenth
    of the bound for the other dials.

    Args:
        figure: the figure judged. An amount such as ``cm3`` is judged by its rate, taken from its inputs.
        settings: thresholds, phase.
        previous: the same figure of the period before.
        previous_status: the status given then; without it, the plain status of ``previous``.
        channel: whose figure it is, where it is one channel's.
    """
    corridor = corridor_of(figure.id, settings, channel)
    return Status.UNKNOWN if corridor is None else held_status(figure, corridor, previous, previous_status)


def held_status(
    figure: Figure, corridor: Corridor, previous: Figure | None = None, previous_status: Status | None = None
) -> Status:
    """Return where a figure stands in a corridor, with hysteresis; arguments as in :func:`status_of`."""
    now = _plain(figure, corridor)
    before = _plain(previous, corridor) if previous is not None else Status.UNKNOWN
    held = previous_status or before
    if Status.UNKNOWN in {now, held} or now in {held, before}:
        return now
    value = judged_value(figure)
    if value is None or corridor.is_clear(value, now, held):
        return now
    return held


def only_channel(selection: Selection) -> str:
    """Return the channel that is looked at alone, whose own floors then judge; "" for several or all."""
    return next(iter(selection.channels)) if selection.channels is not None and len(selection.channels) == 1 else ""


def shown_status(status: Status, value: float | None, corridor: Corridor | None) -> str:
    """Return the word for people: the status, or :data:`EDGE` where it is held on the other side of a bound.

    Args:
        status: with hysteresis.
        value: what is held against the corridor (:func:`judged_value`).
        corridor: its bounds.
    """
    if status is Status.UNKNOWN or value is None or corridor is None or corridor.place(value) is status:
        return status.value
    return EDGE


def shown_statuses(
    figures: Mapping[str, Figure], found: Mapping[str, Status], settings: Settings, channel: str = ""
) -> dict[str, str]:
    """Return the words of statuses by the ids of their figures; see :func:`shown_status`."""
    return {
        figure_id: shown_status(
            status, judged_value(judge_of(figures, figure_id)), corridor_of(figure_id, settings, channel)
        )
        for figure_id, status in found.items()
    }


def statuses(
    figures: Mapping[str, Figure], settings: Settings, previous: Mapping[str, Figure] | None = None, channel: str = ""
) -> dict[str, Status]:
    """Return the status of every figure, by id; UNKNOWN where no corridor judges it.

    Args:
        figures: figures of one selection.
        settings: thresholds, phase.
        previous: figures of the period before, where data cover it.
        channel: whose figures they are, where they are one channel's.
    """
    found = {}
    for figure_id in figures:
        judge = judge_of(figures, figure_id)
        before = previous.get(judge.id) if previous is not None else None
        found[figure_id] = status_of(judge, settings, before, channel=channel)
    return found


def judge_of(figures: Mapping[str, Figure], figure_id: str) -> Figure:
    """Return the figure that is held against the corridor of another: the rate of an amount, else the figure itself.

    Raises:
        KeyError: neither is among the figures.
    """
    return figures.get(JUDGES.get(figure_id, figure_id)) or figures[figure_id]


def judged_value(figure: Figure) -> float | None:
    """Return the number that is held against the corridor: the figure's own, or its rate for an amount."""
    if figure.id not in JUDGES or figure.id.endswith("_rate"):
        return figure.value
    base = figure.inputs.get("net_revenue")
    if figure.value is None or base is None or base <= 0:
        return None
    return figure.value / base


def _plain(figure: Figure, corridor: Corridor) -> Status:
    value = judged_value(figure)
    if value is not None:
        return corridor.place(value)
    # A month that ends without having paid its fixed costs is later than any day of it.
    late = figure.id == "break_even_day" and figure.reason is Reason.NOT_REACHED
    return Status.ABOVE if late else Status.UNKNOWN


def _bounds(name: str, settings: Settings) -> tuple[float, float]:
    return settings.number(f"corridor.{name}.floor"), settings.number(f"corridor.{name}.ceiling")
