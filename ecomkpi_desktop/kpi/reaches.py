"""The scopes looked at lately, and what no scope can tell."""

from functools import cache

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.ledger import Ledger
from ecomkpi_desktop.kpi.reach import Reach
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.selection import Scope

_KEPT = 8
_UNDIVIDED = frozenset([Kind.SPEND, Kind.SESSIONS, Kind.FIXED_COSTS])
# Whether somebody came back is a question about all of somebody's orders.
_OF_LIVES = (
    "previous_customers", "retained_customers", "retention_rate", "mature_customers", "repeat_customers",
    "repurchase_rate_90", "repurchase_rate_180", "repurchase_rate_365", "repurchase_delay_median_days",
    "customers_with_second_order",
)  # fmt: skip


class Reaches:
    """What the latest scopes let through of one ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._kept: dict[Scope, Reach] = {}

    def of(self, scope: Scope) -> Reach:
        """Return what a scope lets through."""
        found = self._kept.pop(scope, None) or Reach(self._ledger, scope)
        self._kept[scope] = found
        if len(self._kept) > _KEPT:
            self._kept.pop(next(iter(self._kept)))
        return found


@cache
def not_split(scope: Scope) -> tuple[str, ...]:
    """Return the figures that are not known under a scope: whatever needs spend, sessions or fixed costs."""
    if scope.is_whole:
        return ()
    undivided = [name for name, definition in REGISTRY.items() if _UNDIVIDED & set(definition.sources)]
    return (*undivided, *(_OF_LIVES if scope.buyers is not None else ()))
