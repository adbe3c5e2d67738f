"""Objectives, experiments and delegation: what is planned, with gaps and remainders as formulas."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.output.workbook.cells import unit_format
from ecomkpi_desktop.output.workbook.grid import COUNT, SHARE, Grid, Live, Number
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.delegation import frequency_word, state_text
from ecomkpi_desktop.present.plans import budget_sentence, course_word, doubt_sentence, result_name, verdict_word
from ecomkpi_desktop.review.objectives.measure import Measured
from ecomkpi_desktop.review.plans import Plans

if TYPE_CHECKING:
    from ecomkpi_desktop.output.workbook.book import Book

translate = QCoreApplication.translate  # under this name lupdate finds the words

_WIDTHS = (38, 22, 20, 14, 14, 14, 14, 14, 16)


class PlanSheet:
    """Key results, experiments against the data, who decides what.

    Args:
        book: the workbook.
        plans: held against the data.
    """

    def __init__(self, book: "Book", plans: Plans) -> None:
        self._book, self._plans = book, plans
        self._grid = Grid(book, translate("Workbook", "Objectives and delegation"), _WIDTHS)

    def fill(self) -> None:
        """Write the three tables, each where there is something to write."""
        self._grid.title(translate("Workbook", "What is to be reached, what is tried for it, and who decides."))
        if self._plans.standings:
            self._objectives()
        if self._plans.experiments:
            self._experiments()
        if self._plans.validations:
            self._delegation()
        self._grid.finish()

    def _objectives(self) -> None:
        grid = self._grid
        grid.part(translate("Workbook", "Objectives"))
        grid.head([
            translate("Workbook", "Objective"), translate("Workbook", "Figure"), translate("Workbook", "Owner"),
            translate("Workbook", "Start"), translate("Workbook", "Planned"), translate("Workbook", "Now"),
            translate("Workbook", "Target"), translate("Workbook", "Way covered"), translate("Workbook", "Outcome"),
        ], texts=3, words=(9,))  # fmt: skip
        for one in self._plans.standings:
            row, result = grid.row, one.result
            money = self._book.money(2)
            style = unit_format(one.unit, money)
            way = result.target - result.start
            covered = (one.value - result.start) / way if one.value is not None and way else None
            grid.line(
                one.objective.text, result_name(result), one.objective.owner, Number(result.start, style),
                Number(one.planned, style), Number(one.value, style), Number(result.target, style),
                Live(f'IF(AND(ISNUMBER(F{row}),G{row}<>D{row}),(F{row}-D{row})/(G{row}-D{row}),"")', covered, SHARE),
                course_word(one.course),
            )  # fmt: skip

    def _experiments(self) -> None:
        grid = self._grid
        grid.part(translate("Workbook", "Experiments"), budget_sentence(self._plans.budget, self._book.formats))
        grid.head([
            translate("Workbook", "Hypothesis"), translate("Workbook", "Channel"), translate("Workbook", "Days"),
            translate("Workbook", "Envelope"), translate("Workbook", "Spent"), translate("Workbook", "Left"),
            translate("Workbook", "CM3"), translate("Workbook", "CM3 expected"), translate("Workbook", "CM3 result"),
        ], texts=3)  # fmt: skip
        for one in self._plans.experiments:
            self._experiment(one)

    def _experiment(self, one: Measured) -> None:
        grid, formats, experiment, money = self._grid, self._book.formats, one.experiment, self._book.money()
        row = grid.row
        spent = one.spent if one.days is not None else None
        days = f"{formats.date(experiment.first)} \N{EN DASH} {formats.date(experiment.last)}"
        grid.line(
            experiment.hypothesis, channel_name(experiment.channel), days, Number(experiment.envelope, money),
            Number(spent, money),
            Live(f'IF(ISNUMBER(E{row}),D{row}-E{row},"")', one.left if spent is not None else None, money),
            Number(one.cm3, money), Number(one.expected, money),
            Live(f'IF(AND(ISNUMBER(G{row}),ISNUMBER(H{row})),G{row}-H{row},"")', one.effect, money),
        )  # fmt: skip
        told = [verdict_word(experiment.verdict)] if experiment.is_decided else []
        for text in (*told, experiment.learning, *map(doubt_sentence, one.doubts)):
            if text:
                grid.say(text)

    def _delegation(self) -> None:
        grid, formats = self._grid, self._book.formats
        grid.part(translate("Workbook", "Delegation"))
        grid.head([
            translate("Workbook", "What is validated"), translate("Workbook", "How often"),
            translate("Workbook", "Who decides"), translate("Workbook", "Per month"),
        ], texts=3)  # fmt: skip
        for one in self._plans.validations:
            often = Number(one.frequency.per_month, "0.0")
            grid.line(one.what, frequency_word(one.frequency), state_text(one, formats), often)
        months = [(month, index) for month, index in self._plans.bottleneck.months if index.total > 0]
        if not months:
            return
        grid.part(translate("Workbook", "Bottleneck index"))
        grid.head([
            translate("Workbook", "Month"), "", "", translate("Workbook", "Cases open"),
            translate("Workbook", "On the manager"), translate("Workbook", "Bottleneck index"),
        ], texts=3)  # fmt: skip
        for month, index in months:
            row = grid.row
            grid.line(
                formats.month(month), "", "", Number(index.total, COUNT), Number(index.on_manager, COUNT),
                Live(f"E{row}/D{row}", index.share, SHARE),
            )  # fmt: skip
