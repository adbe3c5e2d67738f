"""No e-mail address leaves on paper or in the workbook, whatever the name of a file or a note holds."""

import re

HIDDEN = "\u2022\u2022\u2022"
# What is painted is a piece of a text that was cut to fit, and may hold half an address; a mention goes with it.
_PIECE = re.compile(r"[^\s<>(),;:]*@[^\s<>(),;:]*")
_WHOLE = re.compile(r"[^\s<>(),;:]+@[^\s<>(),;:]+")


def without_addresses(text: str) -> str:
    """Return a text without the addresses it holds."""
    return _WHOLE.sub(HIDDEN, text) if "@" in text else text


def piece_without_addresses(text: str) -> str:
    """Return a piece of a text without the addresses of which it holds anything."""
    return _PIECE.sub(HIDDEN, text) if "@" in text else text
