"""What the meeting decides, with room to write, and what became of earlier decisions."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.output.annexes.kit import Kit, figure_name
from ecomkpi_desktop.output.flow.piece import Piece, together
from ecomkpi_desktop.output.flow.table import Column, Row
from ecomkpi_desktop.output.flow.words import head, paragraph
from ecomkpi_desktop.present.numbers import NOT_AVAILABLE
from ecomkpi_desktop.present.reviews import effect_text, rhythm_name, verdict_word, with_channel
from ecomkpi_desktop.review.meetings.decisions import Decision, FollowUp

translate = QCoreApplication.translate  # under this name lupdate finds the words

_BLANKS, _BLANK_HEIGHT = 6, 26.0


def decisions(kit: Kit) -> list[Piece]:
    """Return decisions, follow-up and minutes; lines to be filled in by hand where nothing is decided yet."""
    summary, meeting = kit.summary, kit.summary.meeting
    pieces: list[Piece] = []
    if meeting is not None:
        held = translate("Print", "{review}, held on {date}").format(
            review=rhythm_name(meeting.rhythm), date=kit.formats.long_date(meeting.held_on)
        )
        pieces += paragraph(kit.ink, meeting.present, kit.width, lead=held)
    if summary.follow_up:
        pieces += _follow_up(kit, summary.follow_up)
    pieces += _decided(kit, summary.decisions)
    if meeting is not None and meeting.minutes.strip():
        pieces += head(translate("Print", "Minutes"), keep=1)
        for text in meeting.minutes.splitlines():
            pieces += paragraph(kit.ink, text, kit.width)
    return pieces


def _decided(kit: Kit, decided: Sequence[Decision]) -> list[Piece]:
    columns = [
        Column(translate("Print", "No."), is_text=True, share=0.25),
        Column(translate("Print", "Decision"), is_text=True, share=3.0),
        Column(translate("Print", "Owner"), is_text=True, share=1.2),
        Column(translate("Print", "Due"), is_text=True, share=0.8),
        Column(translate("Print", "Figure that will tell"), is_text=True, share=1.4),
        Column(translate("Print", "From, to")),
    ]
    rows = []
    for number, one in enumerate(decided, start=1):
        rows.append(
            Row((
                str(number), one.text, one.owner, "" if one.due is None else kit.formats.date(one.due),
                _figure(one), _span(kit, one),
            ))
        )  # fmt: skip
    is_blank = not rows
    if is_blank:
        rows = [Row(("",) * len(columns), height=_BLANK_HEIGHT) for _blank in range(_BLANKS)]
    return together([*head(translate("Print", "Decisions")), *kit.table(columns, rows, is_ruled=is_blank)])


def _follow_up(kit: Kit, lines: Sequence[FollowUp]) -> list[Piece]:
    columns = [
        Column(translate("Print", "Decided on"), is_text=True, share=0.9),
        Column(translate("Print", "Decision"), is_text=True, share=2.6),
        Column(translate("Print", "Owner"), is_text=True, share=1.0),
        Column(translate("Print", "Figure"), is_text=True, share=1.2),
        Column(translate("Print", "From, to")),
        Column(translate("Print", "Now")), Column(translate("Print", "Outcome"), is_text=True, share=0.9),
    ]  # fmt: skip
    rows = [
        Row((
            kit.formats.date(one.decided_on), one.decision.text, one.decision.owner, _figure(one.decision),
            _span(kit, one.decision), _value(kit, one.decision.figure_id, one.now), verdict_word(one.verdict),
        ))
        for one in lines
    ]  # fmt: skip
    return together([*head(translate("Print", "Follow-up of earlier decisions")), *kit.table(columns, rows)])


def _figure(decision: Decision) -> str:
    name = figure_name(decision.figure_id) if decision.figure_id in REGISTRY else ""
    return with_channel(name, decision.channel)


def _value(kit: Kit, figure_id: str, value: float | None) -> str:
    return kit.value(figure_id, value) if figure_id in REGISTRY else ""


def _span(kit: Kit, decision: Decision) -> str:
    """Return where a figure stood and where it is to go."""
    ends = decision.baseline, decision.target
    if decision.figure_id not in REGISTRY or ends == (None, None):
        return effect_text(decision.effect, _unit(decision.figure_id), kit.formats)
    first, last = (_value(kit, decision.figure_id, end) if end is not None else NOT_AVAILABLE for end in ends)
    return f"{first}\u00a0\u2192\u00a0{last}"  # held together: it is one thing


def _unit(figure_id: str) -> Unit | None:
    return REGISTRY[figure_id].unit if figure_id in REGISTRY else None
