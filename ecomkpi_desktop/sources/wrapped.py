"""Texts of which every line stands between quotes, as programs write them that took each line for one cell."""

import re

_LEAST_LINES = 2
_MOST_LINES = 400  # looked at
_LINE = re.compile(r'"((?:[^"]|"")*)"')
_LINES = re.compile(rb'(?m)^"(.*)"(?=\r?$)')


def is_wrapped(text: str) -> bool:
    """Tell whether every line of a text is one quoted cell with separators in it.

    Args:
        text: the beginning of the text; its last line is whole.
    """
    lines = [line for line in text.removeprefix("\ufeff").splitlines()[:_MOST_LINES] if line.strip()]
    if len(lines) < _LEAST_LINES:
        return False
    found = [_LINE.fullmatch(line) for line in lines]
    return all(found) and any(
        all(mark in match[1] for match in found if match is not None) for mark in ";,\t|"
    )


def unwrapped(data: bytes) -> bytes:
    """Return a text without the quotes around its lines; those within them are written once again."""
    return _LINES.sub(lambda match: match[1].replace(b'""', b'"'), data)
