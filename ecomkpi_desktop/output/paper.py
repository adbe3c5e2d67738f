"""Which paper lies in the printers of a country."""

from PySide6.QtCore import QLocale

# The countries whose letters are 8.5 by 11 inches (CLDR, paper size); everybody else uses A4.
_LETTER = frozenset(("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"))


def paper_of(locale: QLocale) -> str:
    """Return ``Letter`` or ``A4``: what the country of a locale prints on."""
    return "Letter" if QLocale.territoryToCode(locale.territory()) in _LETTER else "A4"
