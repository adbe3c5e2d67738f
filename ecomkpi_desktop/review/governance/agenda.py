"""What shared data put on the agenda of a review."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.review.governance.state import Sharing

_BROKEN = QT_TRANSLATE_NOOP("review", "Broken data contracts: who acts, until when?")
_UNDECIDED = QT_TRANSLATE_NOOP("review", "Sharing data between marketing and IT: contracts, a mixed team, both?")


def points_of(sharing: Sharing) -> tuple[str, ...]:
    """Return the points that shared data add to an agenda, words of context ``review``."""
    found = []
    if sharing.open:
        found.append(_BROKEN)
    if sharing.way is None:
        found.append(_UNDECIDED)
    return tuple(found)
