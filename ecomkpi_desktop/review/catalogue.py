"""Every finding there can be, by its code: the help, the tests and whoever lists them read it."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomkpi_desktop.review.finding import Advice
from ecomkpi_desktop.review.rules import (
    acquisition,
    breakeven,
    channels,
    cohorts,
    corridor,
    costs,
    data,
    growth,
    ladder,
    omnichannel,
    parts,
    pillars,
    plans,
    sharing,
    turning,
)

FINDINGS: Mapping[str, Advice] = MappingProxyType(
    {
        code: advice
        for rules in (
            ladder, parts, channels, turning, corridor, breakeven, acquisition, cohorts, data, costs, growth, sharing,
            omnichannel, plans, pillars,
        )
        for code, advice in rules.ADVICE.items()
    }
)
