"""What stands around the corridor of LTV/CAC: the activity's band, and the room to invest more."""

from collections.abc import Mapping
from dataclasses import dataclass

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.review.status import Corridor, Status, corridor_of
from ecomkpi_desktop.settings.values import Settings


@dataclass(frozen=True, slots=True)
class ActivityBand:
    """The LTV/CAC usual in an activity: context shown beside the corridor, never the alert itself.

    Attributes:
        floor, ceiling: its bounds; None where the activity has none.
        note: words for people, context ``review``.
    """

    floor: float | None
    ceiling: float | None
    note: str


_BANDS: Mapping[str, ActivityBand] = {
    "ecommerce": ActivityBand(
        2.0, 3.0, QT_TRANSLATE_NOOP("review", "General e-commerce: thinner margins, fast rotation.")
    ),
    "b2b_saas": ActivityBand(3.0, None, QT_TRANSLATE_NOOP("review", "B2B SaaS: long contracts, low churn.")),
    "mobile_app": ActivityBand(None, None, QT_TRANSLATE_NOOP("review", "Mobile apps: low CAC, high churn.")),
    "enterprise_b2b": ActivityBand(
        3.0, None, QT_TRANSLATE_NOOP("review", "Enterprise B2B: high initial CAC, very long LTV, after renewal.")
    ),
}


def activity_band(settings: Settings) -> ActivityBand:
    """Return the band of the activity the user has declared."""
    return _BANDS[str(settings.get("activity"))]


def is_under_invested(ltv_cac: float, settings: Settings) -> bool:
    """Tell whether an LTV/CAC is past the house mark (5:1), in every phase a sign of possible under-investment."""
    return investment_mark(settings).place(ltv_cac) is Status.ABOVE


def investment_mark(settings: Settings) -> Corridor:
    """Return the house mark (5:1) as a corridor without a floor, with the hysteresis of LTV/CAC."""
    mark = settings.number("corridor.ltv_cac.maturity.ceiling")
    return Corridor(None, mark, step=settings.number("corridor.ltv_cac.hysteresis"))


def growth_headroom(figures: Mapping[str, Figure], settings: Settings) -> float | None:
    """Return how much more could be spent on acquisition before LTV/CAC falls to its floor, in money.

    New customers x LTV / floor - acquisition spend, on the assumption that the next customers cost and return what
    the last ones did: the marginal CAC is usually higher. Without a floor in the phase, the maturity's (3:1) is taken.
    """
    new, ltv, cac = (figures[key].value if key in figures else None for key in ("new_customers", "ltv", "cac"))
    corridor = corridor_of("ltv_cac", settings)
    if new is None or ltv is None or cac is None or corridor is None:
        return None
    floor = corridor.floor or settings.number("corridor.ltv_cac.maturity.floor")
    return new * ltv / floor - new * cac if floor > 0 else None
