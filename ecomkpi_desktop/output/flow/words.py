"""Heads and paragraphs."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.flow.piece import Piece, space
from ecomkpi_desktop.output.ink import BODY, HEAD, LEAD_GAP, RIGHT, SMALL, SUBTITLE, Ink, Style

_MANY = 200  # lines: a paragraph is as long as it is
_UNDER_HEAD = 3  # pieces that stand with a head: as many as the head of a table keeps with itself
_ROOM = 190.0  # an annex begins on a page of which so much is left


def title(text: str, note: str = "") -> list[Piece]:
    """Return the head of an annex, with a quiet note at its right; it begins a page where little of one is left."""
    style = SUBTITLE.set_bold()

    def paint(ink: Ink, box: Box) -> None:
        used = ink.text(box.x, box.y + 10, text, style, box.width)
        if note and used + 12 < box.width:
            ink.text(box.x + used + 12, box.y + 10, note, SMALL, box.width - used - 12, RIGHT)
        ink.rule(box.x, box.y + 15, box.right, box.y + 15, "text", 0.8)

    return [space(22.0, room=_ROOM), Piece(20.0, paint, keep=_UNDER_HEAD + 1, room=_ROOM, mark=text, names=text)]


def head(text: str, note: str = "", *, keep: int = _UNDER_HEAD) -> list[Piece]:
    """Return the head of a part, after a distance."""

    def paint(ink: Ink, box: Box) -> None:
        used = ink.text(box.x, box.y + 8, text, HEAD, box.width)
        if note and used + 8 < box.width:
            ink.text(box.x + used + 8, box.y + 8, note, SMALL, box.width - used - 8, RIGHT)

    return [space(9.0, keep=keep + 1), Piece(13.0, paint, keep=keep, names=text)]


def continued(text: str) -> Piece:
    """Return the head of a part that goes on over the page."""
    whole = QCoreApplication.translate("Print", "{name} (continued)").format(name=text)

    def paint(ink: Ink, box: Box) -> None:
        ink.text(box.x, box.y + 8, whole, HEAD.in_ink("quiet"), box.width)

    return Piece(13.0, paint)


def paragraph(ink: Ink, text: str, width: float, style: Style = BODY, lead: str = "", *, keep: int = 0) -> list[Piece]:
    """Return wrapped text, a piece per line; ``lead`` stands in the heavier weight at its head."""
    indent = ink.width(lead, style.set_bold()) + style.size * LEAD_GAP if lead else 0.0
    lines = ink.wrap(text, style, width, _MANY, indent)
    found = []
    for number, line in enumerate(lines or [""]):
        begin = indent if not number else 0.0
        found.append(_line(line, style, begin, "" if number else lead, keep=1 if number == 0 and len(lines) > 1 else 0))
    if keep and found:
        last = found[-1]
        found[-1] = Piece(last.height, last.paint, keep)
    return [*found, space(style.size * 0.45)]


def _line(text: str, style: Style, indent: float, lead: str, keep: int) -> Piece:
    def paint(ink: Ink, box: Box) -> None:
        base = box.y + style.size
        if lead:
            ink.text(box.x, base, lead, style.set_bold().in_ink("text"))
        ink.text(box.x + indent, base, text, style, box.width - indent)

    return Piece(style.line, paint, keep)
