"""What the meeting decides, with room to write, and what became of earlier decisions."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.output.annexes.kit import Kit, figure_name
from ecomkpi_desktop.output.flow.piece import Piece, together
from ecomkpi_desktop.output.flow.table import Column, Row
from ecomkpi_desktop.output.flow.words import head, paragraph
from ecomkpi_desktop.present.numbers import NOT_AVAILABLE
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.report import Meeting

translate = QCoreApplication.translate  # under this name lupdate finds the words

_BLANKS, _BLANK_HEIGHT = 6, 26.0


def decisions(kit: Kit) -> list[Piece]:
    """Return decisions, follow-up and minutes; lines to be filled in by hand where nothing is decided yet."""
    meeting = kit.report.meeting or Meeting()
    pieces: list[Piece] = []
    if meeting.held_on is not None:
        held = translate("Print", "Meeting of {date}").format(date=kit.formats.long_date(meeting.held_on))
        pieces += paragraph(kit.ink, meeting.present, kit.width, lead=held)
    if meeting.follow_up:
        pieces += _follow_up(kit, meeting)
    pieces += _decided(kit, meeting)
    if meeting.minutes.strip():
        pieces += head(translate("Print", "Minutes"), keep=1)
        for text in meeting.minutes.splitlines():
            pieces += paragraph(kit.ink, text, kit.width)
    return pieces


def _decided(kit: Kit, meeting: Meeting) -> list[Piece]:
    columns = [
        Column(translate("Print", "No."), is_text=True, share=0.25),
        Column(translate("Print", "Decision"), is_text=True, share=3.0),
        Column(translate("Print", "Owner"), is_text=True, share=1.2),
        Column(translate("Print", "Due"), is_text=True, share=0.8),
        Column(translate("Print", "Figure that will tell"), is_text=True, share=1.4),
        Column(translate("Print", "From, to"), is_text=True, share=1.4),
    ]
    rows = []
    for number, one in enumerate(meeting.decisions, start=1):
        target = None if one.baseline is None or one.effect is None else one.baseline + one.effect
        rows.append(
            Row((
                str(number), one.text, one.owner, "" if one.due is None else kit.formats.date(one.due),
                _figure(one.figure_id), _span(kit, one.figure_id, one.baseline, target),
            ))
        )  # fmt: skip
    is_blank = not rows
    if is_blank:
        rows = [Row(("",) * len(columns), height=_BLANK_HEIGHT) for _blank in range(_BLANKS)]
    return together([*head(translate("Print", "Decisions")), *kit.table(columns, rows, is_ruled=is_blank)])


def _follow_up(kit: Kit, meeting: Meeting) -> list[Piece]:
    columns = [
        Column(translate("Print", "Decided on"), is_text=True, share=0.9),
        Column(translate("Print", "Decision"), is_text=True, share=2.6),
        Column(translate("Print", "Owner"), is_text=True, share=1.0),
        Column(translate("Print", "Figure"), is_text=True, share=1.2),
        Column(translate("Print", "From, to"), is_text=True, share=1.3),
        Column(translate("Print", "Now")), Column(translate("Print", "Outcome"), is_text=True, share=0.9),
    ]  # fmt: skip
    rows = [
        Row((
            kit.formats.date(one.decided_on), one.text, one.owner, _figure(one.figure_id),
            _span(kit, one.figure_id, one.baseline, one.target), _value(kit, one.figure_id, one.now),
            words("reviews", one.outcome),
        ))
        for one in meeting.follow_up
    ]  # fmt: skip
    return together([*head(translate("Print", "Follow-up of earlier decisions")), *kit.table(columns, rows)])


def _figure(figure_id: str) -> str:
    return figure_name(figure_id) if figure_id in REGISTRY else ""


def _value(kit: Kit, figure_id: str, value: float | None) -> str:
    return kit.value(figure_id, value) if figure_id in REGISTRY else ""


def _span(kit: Kit, figure_id: str, then: float | None, target: float | None) -> str:
    """Return where a figure stood and where it is to go."""
    if figure_id not in REGISTRY or (then is None and target is None):
        return ""
    first, last = (_value(kit, figure_id, value) if value is not None else NOT_AVAILABLE for value in (then, target))
    return f"{first} \u2192 {last}"
