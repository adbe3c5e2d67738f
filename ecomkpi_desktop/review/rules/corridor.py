"""Dials outside their corridor, in both directions."""

from collections.abc import Iterator, Mapping

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.review.corridors import growth_headroom, investment_mark
from ecomkpi_desktop.review.finding import Advice, Fact, Finding, money, ratio
from ecomkpi_desktop.review.rules.acquisition import cac_has_risen, wall_of
from ecomkpi_desktop.review.rules.corridor_words import ABOVE, BELOW, HEADROOM
from ecomkpi_desktop.review.rules.situation import Situation
from ecomkpi_desktop.review.status import Status, corridor_of, held_status
from ecomkpi_desktop.review.trust import COVERED

_A_YEAR = 365  # days
_JUDGED = ("cm3_rate", "gross_margin_rate", "ltv_cac", "retention_rate", "aov", "conversion_rate")
ADVICE: Mapping[str, Advice] = {
    **{f"{figure_id}_below": advice for figure_id, advice in BELOW.items()},
    **{f"{figure_id}_above": advice for figure_id, advice in ABOVE.items()},
    "ltv_cac_headroom": HEADROOM,
}


def dials_outside(situation: Situation) -> Iterator[Finding]:
    """Yield a finding for every dial below or above its corridor; past 5:1, LTV/CAC is :func:`headroom`'s.

    An LTV/CAC above its ceiling asks for growth: it is not said where the next customer is known to cost too much.
    """
    for figure_id in _JUDGED:
        status = situation.statuses.get(figure_id, Status.UNKNOWN)
        corridor = corridor_of(figure_id, situation.settings)
        figure = situation.figures.get(figure_id)
        if corridor is None or figure is None or figure.value is None or not situation.can_alert(figure_id):
            continue
        if status is Status.BELOW and corridor.floor is not None and not _is_too_short(situation, figure_id):
            evidence = {"value": Fact(figure.value, figure.unit), "bound": Fact(corridor.floor, figure.unit)}
            stake = _stake_below(situation, figure_id, corridor.floor)
            yield Finding(f"{figure_id}_below", Severity.ERROR, BELOW[figure_id], evidence, stake, figure_id)
        elif status is Status.ABOVE and not _says_otherwise(situation, figure_id):
            evidence = {"value": Fact(figure.value, figure.unit), "bound": Fact(corridor.ceiling, figure.unit)}
            yield Finding(f"{figure_id}_above", Severity.WARNING, ABOVE[figure_id], evidence, None, figure_id)


def headroom(situation: Situation) -> Iterator[Finding]:
    """Yield the possible under-investment of an LTV/CAC above 5:1, unless another finding forbids to spend more."""
    room = growth_headroom(situation.figures, situation.settings)
    if room is None or not _has_headroom(situation) or not situation.can_alert("ltv_cac"):
        return
    evidence = {"value": ratio(situation.value("ltv_cac")), "headroom": money(room)}
    yield Finding("ltv_cac_headroom", Severity.INFO, HEADROOM, evidence, max(room, 0.0), "ltv_cac")


def _is_too_short(situation: Situation, figure_id: str) -> bool:
    """Tell whether a window leaves customers no time to come back: the house's floor of retention is that of a year.

    A floor that the user has set holds for whatever window the user looks at.
    """
    is_own = situation.settings.is_set(f"corridor.{figure_id}.floor")
    return figure_id == "retention_rate" and not is_own and situation.selection.period.days < _A_YEAR


def _says_otherwise(situation: Situation, figure_id: str) -> bool:
    return figure_id == "ltv_cac" and (_has_headroom(situation) or _meets_wall(situation))


def _has_headroom(situation: Situation) -> bool:
    figure, before = situation.figures.get("ltv_cac"), situation.before
    if figure is None:
        return False
    previous = before.get("ltv_cac") if before is not None else None
    status = held_status(figure, investment_mark(situation.settings), previous)
    return status is Status.ABOVE and not _forbids_spending(situation)


def _forbids_spending(situation: Situation) -> bool:
    """Tell whether costs are unknown, the margin is too thin, or the last customers were too dear."""
    coverage = situation.value("cost_coverage")
    return (
        (coverage is not None and coverage < COVERED)
        or situation.statuses.get("cm3_rate") is Status.BELOW
        or cac_has_risen(situation)
        or _meets_wall(situation)
    )


def _meets_wall(situation: Situation) -> bool:
    wall = wall_of(situation)
    return wall is not None and wall.is_met


def _stake_below(situation: Situation, figure_id: str, floor: float) -> float | None:
    """Return what the period would have earned more with the figure at its floor, all else equal."""
    value = situation.value(figure_id)
    if value is None:
        return None
    missing = floor - value
    if figure_id in {"cm3_rate", "gross_margin_rate"}:
        return _product(missing, situation.value("net_revenue"))
    if figure_id == "aov":
        return _product(missing, situation.value("orders"), situation.value("cm1_rate"))
    if figure_id == "conversion_rate":
        sessions = situation.figures[figure_id].inputs.get("sessions")
        return _product(missing, sessions, situation.value("aov"), situation.value("cm2_rate"))
    if figure_id == "ltv_cac":
        # At the floor the same customers would have cost LTV / floor each.
        cac, ltv = situation.value("cac"), situation.value("ltv")
        too_dear = None if cac is None or ltv is None else cac - ltv / floor
        return _product(too_dear, situation.value("new_customers"))
    return None


def _product(*factors: float | None) -> float | None:
    result = 1.0
    for factor in factors:
        if factor is None:
            return None
        result *= factor
    return max(result, 0.0)
