"""Key results that the data allow: a beginning for those who have none."""

from collections.abc import Mapping

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.registry import REGISTRY, Direction

# What a manager of a shop is judged by, the judge of acquisition first; what the data do not know is left out.
_ORDER = (
    "ltv_cac", "cm3_rate", "retention_rate", "conversion_rate", "repurchase_rate_180", "aov", "cac", "cm2_rate",
    "return_rate_value",
)  # fmt: skip
_STEP = 0.10
_KNOWN = 0.5  # of its base: what is mostly estimated moves with the estimate, not with what is done
_WITH_SPEND = frozenset(["cm3_rate"])  # without any spend it is another figure under its name


def proposals(figures: Mapping[str, Figure], most: int = 3) -> tuple[tuple[str, float], ...]:
    """Return figures and changes (0.10 is a tenth more) that make sense as key results.

    Args:
        figures: of the period that is looked at.
        most: how many at most.
    """
    spend = figures.get("marketing_spend")
    has_spend = spend is not None and bool(spend.value)
    found: list[tuple[str, float]] = []
    for figure_id in _ORDER:
        figure = figures.get(figure_id)
        if figure is None or not _is_known(figure) or len(found) == most:
            continue
        if figure_id in _WITH_SPEND and not has_spend:
            continue
        lower = REGISTRY[figure_id].direction is Direction.LOWER_IS_BETTER
        found.append((figure_id, -_STEP if lower else _STEP))
    return tuple(found)


def _is_known(figure: Figure) -> bool:
    return bool(figure.value) and (figure.value or 0.0) > 0 and (figure.coverage is None or figure.coverage >= _KNOWN)
