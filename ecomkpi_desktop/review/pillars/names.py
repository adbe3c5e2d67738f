"""Names of the pillars and of their parts, words of context ``review``: findings and pages write them."""

from collections.abc import Mapping

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.review.pillars.pillar import Pillar

PILLAR_NAMES: Mapping[Pillar, str] = {
    Pillar.HUMAN: QT_TRANSLATE_NOOP("review", "Human capital"),
    Pillar.AGILITY: QT_TRANSLATE_NOOP("review", "Strategic agility"),
    Pillar.EXPERIENCE: QT_TRANSLATE_NOOP("review", "Unified customer experience"),
    Pillar.ECONOMICS: QT_TRANSLATE_NOOP("review", "Unit economics"),
}
PART_NAMES: Mapping[str, str] = {
    "ltv_cac": QT_TRANSLATE_NOOP("review", "LTV/CAC in its corridor"),
    "cm3_rate": QT_TRANSLATE_NOOP("review", "CM3 rate"),
    "break_even_day": QT_TRANSLATE_NOOP("review", "Break-even day"),
    "cost_coverage": QT_TRANSLATE_NOOP("review", "Product costs known"),
    "gate": QT_TRANSLATE_NOOP("review", "Gate before more spend"),
    "identified_share": QT_TRANSLATE_NOOP("review", "Identified customers"),
    "retention_rate": QT_TRANSLATE_NOOP("review", "Customers who come back"),
    "touch_points": QT_TRANSLATE_NOOP("review", "Same answer everywhere"),
    "return_rate_value": QT_TRANSLATE_NOOP("review", "Returns"),
    "several_channels": QT_TRANSLATE_NOOP("review", "Customers of several channels"),
    "bottleneck": QT_TRANSLATE_NOOP("review", "Decisions without the manager"),
    "delegated": QT_TRANSLATE_NOOP("review", "Delegated validations"),
    "shared_objectives": QT_TRANSLATE_NOOP("review", "Shared objectives"),
    "reviews_held": QT_TRANSLATE_NOOP("review", "Reviews held on their dates"),
    "decisions_followed": QT_TRANSLATE_NOOP("review", "Decisions followed up"),
    "experiments": QT_TRANSLATE_NOOP("review", "Experiments running"),
    "data_age": QT_TRANSLATE_NOOP("review", "Age of the data"),
    "data_quality": QT_TRANSLATE_NOOP("review", "Quality of the data"),
}
