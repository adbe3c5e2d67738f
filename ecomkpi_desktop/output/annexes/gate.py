"""The gate before raising the acquisition budget: open or closed, and why exactly."""

from ecomkpi_desktop.output.annexes.kit import Kit
from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.flow.piece import Piece, space, together
from ecomkpi_desktop.output.ink import BODY, HEAD, Ink
from ecomkpi_desktop.present.costs import gate_reasons, gate_title
from ecomkpi_desktop.review.costs.gate import Gate

_PAD, _INDENT, _GAP = 7.0, 16.0, 8.0
_MANY = 6  # lines of one reason


def gate_lines(kit: Kit, gate: Gate) -> list[Piece]:
    """Return the gate in a frame that is not parted."""
    title = gate_title(gate)
    width = kit.width - 2 * _PAD - _INDENT
    reasons = [kit.ink.wrap(f"\u2013 {one}", BODY, width, _MANY) for one in gate_reasons(gate, kit.formats)]
    count = sum(len(lines) for lines in reasons)
    height = 2 * _PAD + HEAD.line + count * BODY.line + (2.0 if count else 0.0)

    def paint(ink: Ink, box: Box) -> None:
        ink.box(box.x, box.y, box.width, box.height, outline="quiet")
        ink.box(box.x, box.y, 3.0, box.height, "accent" if gate.is_open else "alert")
        base = box.y + _PAD + HEAD.size
        # Legible without colour: a tick and a cross differ, and so do the words.
        glyph = "\u25cf" if gate.is_open else "\u25bc"
        ink.text(box.x + _PAD + 2, base, glyph, HEAD.in_ink("accent" if gate.is_open else "alert"))
        ink.text(box.x + _PAD + _INDENT, base, title, HEAD, width)
        base += 2.0 + HEAD.line
        for lines in reasons:
            for line in lines:
                ink.text(box.x + _PAD + _INDENT, base, line, BODY, width)
                base += BODY.line

    return together([space(_GAP), Piece(height, paint)])
