"""What a column without a heading is called: by its number, in the user's language."""

import re

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import words

_NUMBERED = r"Column (\d+)"
_WORDS = QT_TRANSLATE_NOOP("fields", "Column {number}")


def column_words(label: str) -> str:
    """Return the label of one column, or of several parted by commas; a heading of the file is its own word."""
    if not re.fullmatch(rf"{_NUMBERED}(?:, {_NUMBERED})*", label):
        return label
    return re.sub(_NUMBERED, lambda found: words("fields", _WORDS).format(number=found[1]), label)
