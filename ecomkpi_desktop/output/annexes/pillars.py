"""The four pillars: each score taken apart, what links them, and the line from review to review."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.output.annexes.kit import Kit
from ecomkpi_desktop.output.annexes.line_chart import HEIGHT, Series, paint_line
from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.flow.piece import Piece, together
from ecomkpi_desktop.output.flow.table import Column, Row
from ecomkpi_desktop.output.flow.words import head
from ecomkpi_desktop.output.ink import BODY, HEAD, RIGHT, SMALL, VALUE, Ink
from ecomkpi_desktop.present.numbers import NOT_AVAILABLE, Formats
from ecomkpi_desktop.present.pillars import STRONG, fact_text, judgement, origin_text, part_name, pillar_name
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.pillars.links import LINKS, Pull, pull_of
from ecomkpi_desktop.review.pillars.pillar import WEAK, Pillar, PillarScore
from ecomkpi_desktop.review.work import Pillars

translate = QCoreApplication.translate  # under this name lupdate finds the words

_CARD, _GUTTER, _BAR = 44.0, 12.0, 5.0
_SIDE_BY_SIDE = 2


def pillars(kit: Kit) -> list[Piece]:
    """Return the scores, their parts, the links and the trend."""
    work = kit.report.work
    if work is None:
        return []
    found = work.pillars
    return [*_cards(kit, found.scores), *_parts(kit, found.scores), *_links(kit, found.scores), *_trend(kit, found)]


def _cards(kit: Kit, scores: Sequence[PillarScore]) -> list[Piece]:
    def paint(ink: Ink, box: Box) -> None:
        cells = Box(box.x, box.y, box.width, _CARD).columns([1] * len(scores), _GUTTER)
        for cell, score in zip(cells, scores, strict=True):
            _paint_card(ink, cell, score, kit.formats)

    note = kit.note(
        translate(
            "Print", "Out of 100, the weighted mean of what is known; no score where less than half of the weights is "
            "known. Under {weak} is weak, from {strong} on strong.",
        ).format(weak=kit.formats.count(WEAK), strong=kit.formats.count(STRONG))
    )  # fmt: skip
    return [Piece(_CARD + 6.0, paint, keep=1), *note]


def _paint_card(ink: Ink, cell: Box, score: PillarScore, formats: Formats) -> None:
    ink.text(cell.x, cell.y + HEAD.size, pillar_name(score.pillar), HEAD, cell.width)
    value = NOT_AVAILABLE if score.score is None else formats.count(score.score)
    style = VALUE.in_ink("alert") if score.is_weak else VALUE
    used = ink.text(cell.x, cell.y + 26, value, style)
    ink.text(cell.x + used + 5, cell.y + 26, judgement(score), BODY, cell.width - used - 5)
    top = cell.y + 32
    ink.box(cell.x, top, cell.width, _BAR, "paper", "quiet")
    if score.score is not None:
        ink.box(cell.x, top, cell.width * score.score / 100.0, _BAR, "alert" if score.is_weak else "accent")
    known = translate("Print", "{share} known").format(share=formats.rate(score.coverage, 0))
    ink.text(cell.x, top + _BAR + 7, known, SMALL, cell.width, RIGHT)


def _parts(kit: Kit, scores: Sequence[PillarScore]) -> list[Piece]:
    formats = kit.formats
    rows = []
    for score in scores:
        total = NOT_AVAILABLE if score.score is None else formats.number(score.score)
        rows.append(Row((pillar_name(score.pillar), "", "100", total, "", ""), is_part=True))
        for part in score.parts:
            known = part.mark is not None
            rows.append(
                Row((
                    part_name(part), fact_text(part, formats), formats.count(part.weight),
                    formats.number(score.points(part)) if known else "",
                    formats.number(score.most(part)) if known else "", origin_text(part),
                ), inks=None if known else dict.fromkeys(range(6), "quiet"))
            )  # fmt: skip
    columns = [
        Column(translate("Print", "Pillar and parts"), is_text=True, share=1.6), Column(translate("Print", "Fact")),
        Column(translate("Print", "Weight")), Column(translate("Print", "Points")),
        Column(translate("Print", "Out of")), Column(translate("Print", "Source"), is_text=True, share=1.2),
    ]  # fmt: skip
    return [*head(translate("Print", "Each score taken apart")), *kit.table(columns, rows)]


def _links(kit: Kit, scores: Sequence[PillarScore]) -> list[Piece]:
    pulls = {
        Pull.CARRIES: translate("Print", "\u25cf carries"), Pull.HOLDS_BACK: translate("Print", "\u25bc holds back"),
        Pull.UNKNOWN: translate("Print", "\u25cb not known"),
    }  # fmt: skip
    columns = [
        Column(translate("Print", "From"), is_text=True), Column(translate("Print", "To"), is_text=True),
        Column(translate("Print", "How"), is_text=True, share=2.2), Column(translate("Print", "Today"), is_text=True),
    ]  # fmt: skip
    rows = []
    for link in LINKS:
        pull = pull_of(link, tuple(scores))
        inks = {3: "alert"} if pull is Pull.HOLDS_BACK else None
        names = pillar_name(link.source), pillar_name(link.target)
        rows.append(Row((*names, words("pillars", link.text), pulls[pull]), inks=inks))
    return together([*head(translate("Print", "What links them")), *kit.table(columns, rows)])


# -- trend ---------------------------------------------------------------------------------------------------------


def _trend(kit: Kit, found: Pillars) -> list[Piece]:
    title = translate("Print", "From review to review")
    if not found.kept:
        text = translate(
            "Print", "No review has been closed yet: each one keeps its scores, and the line begins there."
        )
        return together([*head(title, keep=1), *kit.note(text)])
    formats, now = kit.formats, {one.pillar: one.score for one in found.scores}
    rows = [Row((formats.date(one.on), *(formats.count(one.of(pillar)) for pillar in Pillar))) for one in found.kept]
    today = (formats.count(now.get(pillar)) for pillar in Pillar)
    rows.append(Row((translate("Print", "The period shown"), *today), is_total=True))
    columns = [Column(translate("Print", "Review"), is_text=True), *(Column(pillar_name(one)) for one in Pillar)]
    pictures = _lines(kit, found) if len(found.kept) > 1 else []
    return [*head(title, keep=1 if pictures else 2), *pictures, *kit.table(columns, rows)]


def _lines(kit: Kit, found: Pillars) -> list[Piece]:
    """Return a small line per pillar; the last point is the period shown, the band what is not weak."""
    now = {one.pillar: one.score for one in found.scores}
    starts = (*(one.on for one in found.kept), kit.summary.generated_on)
    series = [
        Series(pillar_name(pillar), Unit.COUNT, starts, (*(one.of(pillar) for one in found.kept), now.get(pillar)),
               (True,) * len(starts), floor=WEAK)
        for pillar in Pillar
    ]  # fmt: skip

    return [_pair(kit, series[place : place + _SIDE_BY_SIDE]) for place in range(0, len(series), _SIDE_BY_SIDE)]


def _pair(kit: Kit, series: Sequence[Series]) -> Piece:
    def paint(ink: Ink, box: Box) -> None:
        cells = Box(box.x, box.y, box.width, HEIGHT).columns([1] * _SIDE_BY_SIDE, _GUTTER)
        for cell, one in zip(cells, series, strict=True):
            paint_line(ink, cell, one, kit.formats)

    return Piece(HEIGHT + 6.0, paint, keep=1)
