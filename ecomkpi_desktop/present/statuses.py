"""Status words with their glyphs: colour is never the only sign."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import words

GLYPHS: dict[str, str] = {"below": "\u25bc", "in": "\u25cf", "above": "\u25b2", "edge": "\u25c6", "unknown": "\u2013"}
_WORDS: dict[str, str] = {
    "below": QT_TRANSLATE_NOOP("statuses", "below"),
    "in": QT_TRANSLATE_NOOP("statuses", "in the corridor"),
    "above": QT_TRANSLATE_NOOP("statuses", "above"),
    "edge": QT_TRANSLATE_NOOP("statuses", "on the edge of the corridor"),
    "unknown": QT_TRANSLATE_NOOP("statuses", "not available"),
}
# The month that covers its costs after its marker is late, not high.
_OWN: dict[tuple[str, str], str] = {("break_even_day", "above"): QT_TRANSLATE_NOOP("statuses", "too late")}
_GRADES: dict[str, str] = {
    "A": QT_TRANSLATE_NOOP("statuses", "Trust A: it rests on your own data."),
    "B": QT_TRANSLATE_NOOP("statuses", "Trust B: part of it rests on estimates."),
    "C": QT_TRANSLATE_NOOP("statuses", "Trust C: too much is estimated, old or unreconciled to act on it."),
}


def status_word(status: str, figure_id: str = "") -> str:
    """Return a status in words; a figure may have words of its own for it."""
    return words("statuses", _OWN.get((figure_id, status), _WORDS[status]))


def status_tone(status: str, figure_id: str) -> str:
    """Return the status in whose colour another one is told: above its corridor a figure is not always too good."""
    return "below" if (figure_id, status) in _OWN else status


def status_glyph(status: str) -> str:
    """Return the sign that goes with a status."""
    return GLYPHS[status]


def grade_sentence(grade: str) -> str:
    """Return what a trust grade means."""
    return words("statuses", _GRADES[grade])
