"""The catalogue of options: every setting of the product, once."""

from functools import cache

from ecomkpi_desktop.settings.cadence import CADENCE_OPTIONS
from ecomkpi_desktop.settings.corridors import CORRIDOR_OPTIONS
from ecomkpi_desktop.settings.costs import COST_OPTIONS
from ecomkpi_desktop.settings.definitions import DEFINITION_OPTIONS
from ecomkpi_desktop.settings.experiments import EXPERIMENT_OPTIONS
from ecomkpi_desktop.settings.governance import GOVERNANCE_OPTIONS
from ecomkpi_desktop.settings.hidden_costs import HIDDEN_OPTIONS
from ecomkpi_desktop.settings.market import MARKET_OPTIONS
from ecomkpi_desktop.settings.option import Option
from ecomkpi_desktop.settings.plausible import PLAUSIBLE_OPTIONS
from ecomkpi_desktop.settings.truths import TRUTH_OPTIONS

OPTIONS: tuple[Option, ...] = (
    *COST_OPTIONS, *HIDDEN_OPTIONS, *PLAUSIBLE_OPTIONS, *DEFINITION_OPTIONS, *CORRIDOR_OPTIONS, *MARKET_OPTIONS,
    *CADENCE_OPTIONS, *GOVERNANCE_OPTIONS, *EXPERIMENT_OPTIONS, *TRUTH_OPTIONS,
)  # fmt: skip


@cache
def option_for(key: str) -> Option:
    """Return the option a key belongs to; ``marketplace.Amazon.pct`` belongs to ``marketplace.*.pct``.

    Raises:
        KeyError: no option has this key.
    """
    for option in OPTIONS:
        if option.key == key:
            return option
        before, star, after = option.key.partition("*")
        if star and key.startswith(before) and key.endswith(after) and len(key) > len(before) + len(after):
            return option
    raise KeyError(key)
