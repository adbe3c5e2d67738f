"""The three findings with most money at stake, side by side."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.ink import BODY, RIGHT, Ink
from ecomkpi_desktop.output.summary.heading import HEAD_HEIGHT, block_head
from ecomkpi_desktop.present.findings import finding_do_not, finding_look, finding_title, finding_why
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import counted
from ecomkpi_desktop.review.finding import Finding
from ecomkpi_desktop.review.summary import ReviewSummary

COLUMNS = 3
_GUTTER = 16.0
_LINES, _MOST = 3, 3  # of a title, of a text under it
_FIRST, _UNDER_RANK = 7.0, 11.0  # to the first base line, and on to the title, in points
_LOOK, _DO_NOT = "\u2192", "\u00d7"  # an arrow to what to look at, a cross for what not to do
_SIGN = 9.5  # room of the sign, in points


def findings_height(ink: Ink, width: float, summary: ReviewSummary, formats: Formats) -> float:
    """Return the height that the findings need side by side in a block of a width, in points."""
    room = Box(0.0, 0.0, width, 0.0).columns([1] * COLUMNS, _GUTTER)[0].width
    most = 0
    for finding in summary.findings[:COLUMNS]:
        lines = len(ink.wrap(finding_title(finding, formats), BODY.set_bold(), room, _LINES))
        for sign, text, _colour in _texts(finding, formats):
            lines += len(ink.wrap(text, BODY, room - (_SIGN if sign else 0.0), _MOST))
        most = max(most, lines)
    return HEAD_HEIGHT + _FIRST + _UNDER_RANK + most * BODY.line


def paint_findings(ink: Ink, box: Box, summary: ReviewSummary, formats: Formats) -> None:
    """Paint what deserves a decision: title, why, where to look, what not to do."""
    head = QCoreApplication.translate("Print", "To decide")
    room = block_head(ink, box, head, _note(summary))
    if not summary.findings:
        nothing = QCoreApplication.translate("Print", "Nothing in what is known calls for a decision.")
        ink.text(room.x, room.y + 8, nothing, BODY, room.width)
        return
    cells = room.columns([1] * COLUMNS, _GUTTER)
    for position, (cell, finding) in enumerate(zip(cells, summary.findings, strict=False)):
        if position:
            ink.rule(cell.x - _GUTTER / 2, cell.y, cell.x - _GUTTER / 2, cell.bottom)
        _paint_finding(ink, cell, position + 1, finding, formats)


def _paint_finding(ink: Ink, cell: Box, number: int, finding: Finding, formats: Formats) -> None:
    loud = "alert" if finding.severity is Severity.ERROR else "text"
    y = cell.y + _FIRST
    rank = ink.text(cell.x, y, str(number), BODY.set_bold().in_ink(loud))
    if finding.money:
        stake = QCoreApplication.translate("Print", "{amount} at stake").format(
            amount=formats.compact_money(finding.money)
        )
        ink.text(cell.x + rank, y, stake, BODY.set_bold().in_ink(loud), cell.width - rank, RIGHT)
    y = ink.paragraph(cell.x, y + _UNDER_RANK, finding_title(finding, formats), BODY.set_bold(), cell.width, _LINES)
    texts = _texts(finding, formats)
    for position, (sign, text, colour) in enumerate(texts):
        # Each text may use what the ones before it have left, but always leaves a line to those after it.
        lines = int((cell.bottom - y) / BODY.line) + 1 - (len(texts) - 1 - position)
        indent = _SIGN if sign else 0.0
        ink.text(cell.x, y, sign, BODY.in_ink("quiet"))
        y = ink.paragraph(cell.x + indent, y, text, BODY.in_ink(colour), cell.width - indent, max(min(lines, _MOST), 0))


def _texts(finding: Finding, formats: Formats) -> tuple[tuple[str, str, str], ...]:
    """Return what is said under the title: sign, text and ink of each."""
    return (
        ("", finding_why(finding, formats), "quiet"),
        (_LOOK, finding_look(finding, formats), "text"),
        (_DO_NOT, finding_do_not(finding, formats), "text"),
    )


def _note(summary: ReviewSummary) -> str:
    left = summary.finding_count - min(len(summary.findings), COLUMNS)
    return "" if left <= 0 else counted("Print", QT_TRANSLATE_NOOP("Print", "%n more in the document", None, 1), left)
