"""Everything that calls for a decision: why, where to look, what not to do."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.output.annexes.kit import Kit
from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.flow.piece import Piece, space, together
from ecomkpi_desktop.output.flow.words import paragraph
from ecomkpi_desktop.output.ink import BODY, RIGHT, Ink
from ecomkpi_desktop.present.findings import finding_do_not, finding_look, finding_title, finding_why
from ecomkpi_desktop.review.finding import Finding

translate = QCoreApplication.translate  # under this name lupdate finds the words


def all_findings(kit: Kit) -> list[Piece]:
    """Return every finding, most money at stake first."""
    pieces: list[Piece] = []
    for number, finding in enumerate(kit.report.findings, start=1):
        pieces += _finding(kit, number, finding)
    return pieces


def _finding(kit: Kit, number: int, finding: Finding) -> list[Piece]:
    stake = ""
    if finding.money:
        amount = kit.formats.compact_money(finding.money)
        stake = translate("Print", "{amount} at stake").format(amount=amount)
    title = f"{number}. {finding_title(finding, kit.formats)}"
    found = [space(5.0, keep=4), _head(title, stake)]
    parts = (
        (translate("Print", "Why"), finding_why(finding, kit.formats)),
        (translate("Print", "Look at"), finding_look(finding, kit.formats)),
        (translate("Print", "Do not"), finding_do_not(finding, kit.formats)),
    )
    for lead, text in parts:
        if text:
            found += paragraph(kit.ink, text, kit.width, BODY, lead)
    return together(found)


def _head(title: str, stake: str) -> Piece:
    def paint(ink: Ink, box: Box) -> None:
        room = ink.width(stake, BODY.set_bold()) + 10 if stake else 0.0
        ink.text(box.x, box.y + 9, title, BODY.set_bold(), box.width - room)
        ink.text(box.right - room, box.y + 9, stake, BODY.set_bold(), room, RIGHT)

    return Piece(13.0, paint, keep=3)
