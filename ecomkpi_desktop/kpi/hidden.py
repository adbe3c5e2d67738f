"""Hidden costs as rates: what each base of the catalogue of lines costs on a day, all its lines together."""

import numpy as np

from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.columns import Codes
from ecomkpi_desktop.kpi.rates import Rates
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.settings.cost_lines import CostBase, keys_of

ON_GOODS_COST = keys_of(CostBase.GOODS_COST)
ON_SALES = keys_of(CostBase.SALES)
PER_ORDER = keys_of(CostBase.ORDER)
PER_MARKET_ORDER = keys_of(CostBase.MARKET_ORDER)
PER_RETURN = keys_of(CostBase.RETURN)
ON_SPEND = keys_of(CostBase.SPEND)
PER_MONTH = keys_of(CostBase.MONTH)
OF_ORDERS = (*ON_SALES, *PER_ORDER, *PER_MARKET_ORDER)
MARKETING = (key.VAT, *ON_SPEND, *PER_MONTH)


def total(rates: Rates, keys: tuple[str, ...], days: Codes) -> Floats | float:
    """Return the sum of some assumptions on each day; the number 0 where none of them is anything."""
    found: Floats | float = 0.0
    for one in keys:
        value = rates.get(one).on(days)
        if np.any(value):
            found = found + value
    return found


def is_any(rates: Rates, keys: tuple[str, ...]) -> bool:
    """Tell whether any of some assumptions is ever anything."""
    return any(float(value) for one in keys for _, value in rates.get(one).signature)  # type: ignore[arg-type]


def is_nothing(rate: Floats | float) -> bool:
    """Tell whether a sum of assumptions is nil at all times."""
    return isinstance(rate, float) and rate == 0.0
