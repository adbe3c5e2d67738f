"""Files that a platform writes to say that there is nothing to write."""

import re

_NOTHING = re.compile(
    r"(?:no (?:data|results?|records?|rows?)(?: (?:is |are |was |were )?(?:available|found|to display|returned))?"
    r"|aucune? (?:donnee|donnée|resultat|résultat|enregistrement)s?(?: disponible| trouve| trouvé)?e?s?"
    r"|keine daten(?: verfügbar| vorhanden)?|sin datos|no hay datos(?: disponibles)?|nessun dato(?: disponibile)?)\W*",
    re.IGNORECASE,
)


def says_nothing(text: str) -> bool:
    """Tell whether a whole text is one of those sentences."""
    return _NOTHING.fullmatch(text.strip().strip('\ufeff"').strip()) is not None
