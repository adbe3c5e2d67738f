"""The registry of definitions: the only list of figures there is. Help, tooltips, print, command line read it."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.definitions.acquisition import ACQUISITION
from ecomkpi_desktop.kpi.definitions.basket import BASKET
from ecomkpi_desktop.kpi.definitions.breakeven import BREAK_EVEN
from ecomkpi_desktop.kpi.definitions.customers import CUSTOMERS
from ecomkpi_desktop.kpi.definitions.definition import Definition, Direction
from ecomkpi_desktop.kpi.definitions.groups import GROUPS
from ecomkpi_desktop.kpi.definitions.growth import GROWTH
from ecomkpi_desktop.kpi.definitions.margins import MARGINS
from ecomkpi_desktop.kpi.definitions.market import MARKET
from ecomkpi_desktop.kpi.definitions.predicted import PREDICTED
from ecomkpi_desktop.kpi.definitions.revenue import REVENUE

DEFINITIONS_VERSION = 1
DIALS = ("cm3", "ltv_cac", "retention_rate", "aov", "conversion_rate", "break_even_day")

REGISTRY: Mapping[str, Definition] = MappingProxyType(
    {
        one.id: one
        for family in (REVENUE, MARGINS, GROWTH, BASKET, CUSTOMERS, ACQUISITION, GROUPS, MARKET, PREDICTED, BREAK_EVEN)
        for one in family
    }
)



def kinds_behind(figure_id: str) -> tuple[Kind, ...]:
    """Return the kinds of files that a figure uses: those it is summed from, then those that inform it or its terms."""
    found = list(REGISTRY[figure_id].sources)
    seen, waiting = {figure_id}, [figure_id]
    while waiting:
        definition = REGISTRY[waiting.pop(0)]
        found += definition.informed_by
        waiting += [term for term in definition.terms if term not in seen]
        seen.update(definition.terms)
    return tuple(dict.fromkeys(found))


__all__ = ["DEFINITIONS_VERSION", "DIALS", "REGISTRY", "Definition", "Direction", "kinds_behind"]
