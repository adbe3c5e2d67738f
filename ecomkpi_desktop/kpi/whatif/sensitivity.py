"""Which lever moves an outcome most, and where a lever must stand for an outcome to be reached."""

from dataclasses import dataclass

from ecomkpi_desktop.kpi.whatif.base import Base
from ecomkpi_desktop.kpi.whatif.levers import Lever, Scenario, bounds, present
from ecomkpi_desktop.kpi.whatif.outcome import outcome

STEP = 0.10  # of a lever's value, both ways
_ROUNDS = 80  # halvings of an interval: to the last digit of a float


@dataclass(frozen=True, slots=True)
class Swing:
    """What a lever does to an outcome when it is moved by a tenth each way.

    Attributes:
        lever: which.
        less, more: outcome with the lever a tenth lower and a tenth higher.
    """

    lever: Lever
    less: float
    more: float

    @property
    def width(self) -> float:
        """How much lies between the two."""
        return abs(self.more - self.less)


def tornado(base: Base, scenario: Scenario, figure_id: str, step: float = STEP) -> tuple[Swing, ...]:
    """Return the swing of every lever that can be moved, the widest first; levers that change nothing are left out."""
    found = []
    for lever in Lever:
        now = scenario.values.get(lever, present(base, lever))
        if not now:
            continue
        less, more = (
            outcome(base, scenario.moved(lever, now * factor))[figure_id] for factor in (1 - step, 1 + step)
        )
        if less is not None and more is not None and less != more:
            found.append(Swing(lever, less, more))
    return tuple(sorted(found, key=lambda swing: (-swing.width, swing.lever)))


def goal_seek(base: Base, scenario: Scenario, lever: Lever, figure_id: str, target: float) -> float | None:
    """Return the value of a lever at which an outcome reaches a target, the nearest to the present one; None if none.

    Outcomes rise or fall all along with a lever, so that halving finds the only place; looked for inside
    :func:`~ecomkpi_desktop.kpi.whatif.levers.bounds`.
    """
    if present(base, lever) is None:
        return None
    low, high = bounds(base, lever)
    low = max(low, high * 1e-9)  # a quotient by nothing tells nothing

    def miss(value: float) -> float | None:
        found = outcome(base, scenario.moved(lever, value))[figure_id]
        return None if found is None else found - target

    at_low, at_high = miss(low), miss(high)
    if at_low is None or at_high is None or at_low * at_high > 0:
        return None
    for _ in range(_ROUNDS):
        middle = (low + high) / 2
        at_middle = miss(middle)
        if at_middle is None or at_low * at_middle <= 0:
            high = middle
        else:
            low, at_low = middle, at_middle
    return (low + high) / 2
