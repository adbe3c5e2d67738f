"""What each cost line takes from CM3, and how far CM3 can lie while lines are not known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.assumed import held_at
from ecomkpi_desktop.kpi.audit.swings import Range, bounds_of, range_of
from ecomkpi_desktop.kpi.supposed import margin_of
from ecomkpi_desktop.settings.plausible import is_open

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.selection import Selection
    from ecomkpi_desktop.settings.cost_lines import CostLine

_NOTHING = 0.005  # half a cent


@dataclass(frozen=True, slots=True)
class LineMoney:
    """One line over a selection.

    Attributes:
        amount: what it takes from CM3 now.
        applies: whether there is anything it is paid on that no file tells.
        low, high: how far its value can lie; both are the value in force where it is known.
        at_low, at_high: CM3 with the line at each, everything else being as it is.
    """

    amount: float
    applies: bool
    low: float
    high: float
    at_low: float
    at_high: float

    @property
    def width(self) -> float:
        """How much money lies between the two."""
        return abs(self.at_high - self.at_low)


@dataclass(frozen=True, slots=True)
class CostMoney:
    """The lines by their key, and the range of CM3 that those which are not known leave."""

    cm3: Range
    lines: Mapping[str, LineMoney] = field(default_factory=dict)


def cost_money(engine: "Engine", selection: "Selection", lines: Sequence["CostLine"]) -> CostMoney:
    """Measure cost lines over a selection without any scope: CM3 belongs to no country and no category."""
    settings, margin = engine.settings, margin_of(engine, selection)
    found = range_of(margin, settings, [line.key for line in lines if is_open(settings, line.key)])
    swings = {swing.key: swing for swing in found.swings}
    measured = {}
    for line in lines:
        now, key = settings.number(line.key), line.key
        without = found.now if now == line.nothing else margin(held_at(settings, key, line.nothing))
        swing = swings.get(key)
        low, high = bounds_of(settings, key) if is_open(settings, key) else (now, now)
        applies = swing is not None or abs(without - found.now) > _NOTHING
        measured[key] = LineMoney(
            without - found.now, applies, low, high,
            found.now if swing is None else swing.at_low, found.now if swing is None else swing.at_high,
        )  # fmt: skip
    return CostMoney(found, measured)
