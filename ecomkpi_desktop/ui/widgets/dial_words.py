"""Names of the dials, short enough for the strip."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import words

_NAMES = {
    "cm3": QT_TRANSLATE_NOOP("dials", "CM3"),
    "ltv_cac": QT_TRANSLATE_NOOP("dials", "LTV/CAC"),
    "retention_rate": QT_TRANSLATE_NOOP("dials", "Retention"),
    "aov": QT_TRANSLATE_NOOP("dials", "AOV"),
    "conversion_rate": QT_TRANSLATE_NOOP("dials", "Conversion"),
    "break_even_day": QT_TRANSLATE_NOOP("dials", "Break-even"),
}


def dial_name(figure_id: str) -> str:
    """Return the name of a dial in the user's language."""
    return words("dials", _NAMES[figure_id])
