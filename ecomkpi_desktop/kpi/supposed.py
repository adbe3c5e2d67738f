"""CM3 under assumptions that are only supposed: what they do not touch is not summed again.

Each sum is kept by its flow and the values of the assumptions that this flow depends on: another assumption may change
without making it again.
"""

from functools import lru_cache
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.answers import Answers
from ecomkpi_desktop.kpi.cubes import FLOWS
from ecomkpi_desktop.kpi.ladder import LADDER_FLOWS, ladder
from ecomkpi_desktop.kpi.rates import Rates

if TYPE_CHECKING:
    from collections.abc import Callable

    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.selection import Selection
    from ecomkpi_desktop.settings.values import Settings

_SUMS = 512  # of a selection: three values of each assumption, and those of a few gestures


def margin_of(engine: "Engine", selection: "Selection") -> "Callable[[Settings], float]":
    """Return what gives CM3 of a selection under other cost assumptions than the engine's.

    Args:
        engine: facts and assumptions in force.
        selection: period and channels, without any scope.
    """
    view, settings = engine.view(selection), engine.settings
    now, own = {name: view.sum(name) for name in LADDER_FLOWS}, view.costing.rates
    sums: Answers = view.recall("supposed sums", (), lambda: Answers(_SUMS))

    def margin(supposed: "Settings") -> float:
        touched = {name for changed in supposed.changed_keys(settings) for name in _touched_by(changed)}
        rates = Rates(supposed)

        def flow(name: str) -> float:
            if name not in touched:
                return now[name]
            keys, _compute = FLOWS[name]
            values = rates.signature(keys)
            if values == own.signature(keys):
                return now[name]
            return sums.get((name, values), lambda: engine.supposing(supposed).view(selection).sum(name))

        return ladder(flow)["cm3"]

    return margin


@lru_cache(maxsize=256)
def _touched_by(changed: str) -> frozenset[str]:
    """Return the flows of the ladder that depend on an assumption."""
    return frozenset(name for name in LADDER_FLOWS if any(_is_meant(changed, one) for one in FLOWS[name][0]))


def _is_meant(changed: str, one: str) -> bool:
    return changed.startswith(one[:-1]) if one.endswith("*") else changed == one
