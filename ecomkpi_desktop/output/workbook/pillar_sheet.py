"""The four pillars as a model: change the mark of a part, and the score follows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.output.workbook.grid import COUNT, Grid, Live, Number
from ecomkpi_desktop.present.pillars import fact_text, origin_text, part_name, pillar_name
from ecomkpi_desktop.review.pillars.pillar import ENOUGH, Part, Pillar, PillarScore
from ecomkpi_desktop.review.work import Pillars

if TYPE_CHECKING:
    from ecomkpi_desktop.output.workbook.book import Book

translate = QCoreApplication.translate  # under this name lupdate finds the words

_WIDTHS = (38, 18, 30, 11, 14, 14, 14, 14, 14)
_POINTS = "0.0"


class PillarSheet:
    """The scores, their parts and their line from review to review.

    Args:
        book: the workbook.
        pillars: of the period, and as they were reviewed.
    """

    def __init__(self, book: "Book", pillars: Pillars) -> None:
        self._book, self._pillars = book, pillars
        self._grid = Grid(book, translate("Workbook", "Four pillars"), _WIDTHS)
        self._scores: dict[Pillar, Live] = {}
        known = translate("Workbook", "known").replace('"', "")
        self._known = f'0% "{known}"'

    def fill(self) -> None:
        """Write the pillars."""
        grid = self._grid
        grid.title(
            translate(
                "Workbook", "A score is the weighted mean of the marks that are known. Change or type a yellow mark, "
                "from 0 to 100: the score follows.",
            )
        )  # fmt: skip
        grid.head([
            translate("Workbook", "Pillar and parts"), translate("Workbook", "Fact"), translate("Workbook", "Source"),
            translate("Workbook", "Weight"), translate("Workbook", "Score or mark"),
            translate("Workbook", "Known weight"),
            translate("Workbook", "Weight × mark"), translate("Workbook", "Points"), translate("Workbook", "Out of"),
        ], texts=3)  # fmt: skip
        for score in self._pillars.scores:
            self._pillar(score)
        self._trend()
        grid.sheet.freeze_panes = "B5"
        grid.finish("4:4")

    def _pillar(self, score: PillarScore) -> None:
        grid, row = self._grid, self._grid.row
        first, last = row + 1, row + len(score.parts)
        total = sum(part.weight for part in score.parts)
        known = sum(part.weight for part in score.parts if part.mark is not None)
        marks = sum(part.weight * part.mark for part in score.parts if part.mark is not None)
        sums = {letter: f"SUM({letter}{first}:{letter}{last})" for letter in "DFG"}
        text = f'IF(F{row}>=D{row}*{ENOUGH},G{row}/F{row},"")'
        self._scores[score.pillar] = Live(f"E{row}", score.score, COUNT)
        grid.line(
            pillar_name(score.pillar), Live(f"F{row}/D{row}", score.coverage, self._known), "",
            Live(sums["D"], total, COUNT), Live(text, score.score, _POINTS), Live(sums["F"], known, COUNT),
            Live(sums["G"], marks, COUNT), None, None, is_total=True,
        )  # fmt: skip
        for part in score.parts:
            self._part(score, part, row)

    def _part(self, score: PillarScore, part: Part, head: int) -> None:
        row = self._grid.row
        is_known = part.mark is not None
        weighted = part.weight * part.mark if part.mark is not None else 0.0
        told = f"IF(AND(ISNUMBER(E{row}),ISNUMBER(E{head})),"
        self._grid.line(
            part_name(part), fact_text(part, self._book.formats), origin_text(part), Number(part.weight, COUNT),
            Number(part.mark, _POINTS, is_input=True),
            Live(f"IF(ISNUMBER(E{row}),D{row},0)", part.weight if is_known else 0.0, COUNT),
            Live(f"IF(ISNUMBER(E{row}),D{row}*E{row},0)", weighted, COUNT),
            Live(f'{told}G{row}/F{head},"")', score.points(part), _POINTS),
            Live(f'{told}F{row}*100/F{head},"")', score.most(part), _POINTS),
        )  # fmt: skip

    def _trend(self) -> None:
        grid, kept = self._grid, self._pillars.kept
        grid.part(translate("Workbook", "From review to review"))
        if not kept:
            grid.say(translate("Workbook", "No review has been closed yet: each one keeps its scores."))
        grid.head([translate("Workbook", "Review"), "", "", "", *map(pillar_name, Pillar)], texts=4)
        for one in kept:
            grid.line(one.on, "", "", "", *(Number(one.of(pillar), COUNT) for pillar in Pillar))
        now = translate("Workbook", "The period shown")
        grid.line(now, "", "", "", *(self._scores.get(pillar) for pillar in Pillar), is_total=True)
