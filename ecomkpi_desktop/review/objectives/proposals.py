"""Key results that the data allow: a beginning for those who have none."""

from collections.abc import Mapping

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.registry import REGISTRY, Direction

# What a manager of a shop is judged by, the judge of acquisition first; what the data do not know is left out.
_ORDER = (
    "ltv_cac", "cm3_rate", "retention_rate", "conversion_rate", "aov", "cac", "cm2_rate", "cm1_rate",
    "return_rate_value",
)  # fmt: skip
_STEP = 0.10


def proposals(figures: Mapping[str, Figure], most: int = 3) -> tuple[tuple[str, float], ...]:
    """Return figures and changes (0.10 is a tenth more) that make sense as key results.

    Args:
        figures: of the period that is looked at.
        most: how many at most.
    """
    found: list[tuple[str, float]] = []
    for figure_id in _ORDER:
        figure = figures.get(figure_id)
        if figure is None or not figure.value or figure.value <= 0 or len(found) == most:
            continue
        lower = REGISTRY[figure_id].direction is Direction.LOWER_IS_BETTER
        found.append((figure_id, -_STEP if lower else _STEP))
    return tuple(found)
