"""Whether the acquisition budget may be raised: said on the page where it may not, with every reason."""

from dataclasses import dataclass

from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.ink import BODY, Ink
from ecomkpi_desktop.present.costs import gate_reasons, gate_title
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.review.summary import ReviewSummary

_BAR, _INDENT = 2.2, 9.0  # the mark at the left edge, and the words beside it
_LINES = 2  # of a reason


@dataclass(frozen=True, slots=True)
class GateWords:
    """The verdict and its reasons, laid out for a width.

    Attributes:
        title: the verdict.
        reasons: lines of each.
    """

    title: str
    reasons: tuple[tuple[str, ...], ...]

    @property
    def height(self) -> float:
        """Height of the block, in points."""
        return BODY.line * (1 + sum(map(len, self.reasons)))


def gate_words(ink: Ink, width: float, summary: ReviewSummary, formats: Formats) -> GateWords | None:
    """Return what is said of the gate on a page of a width; None where it is open, or nothing is known of it."""
    if summary.costs is None or summary.costs.gate.is_open:
        return None
    gate = summary.costs.gate
    room = width - _INDENT
    reasons = tuple(tuple(ink.wrap(text, BODY, room, _LINES)) for text in gate_reasons(gate, formats))
    return GateWords(gate_title(gate), reasons)


def paint_gate(ink: Ink, box: Box, shown: GateWords) -> None:
    """Paint the verdict in the heavier weight behind a bar, its reasons under it."""
    ink.box(box.x, box.y, _BAR, box.height, "alert")
    y = box.y + BODY.size
    ink.text(box.x + _INDENT, y, shown.title, BODY.set_bold().in_ink("alert"), box.width - _INDENT)
    for lines in shown.reasons:
        for line in lines:
            y += BODY.line
            ink.text(box.x + _INDENT, y, line, BODY, box.width - _INDENT)
