"""The gate before raising the acquisition budget as a table: what it looks at, what it asks for, what follows."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.output.workbook.cells import quoted
from ecomkpi_desktop.output.workbook.grid import COUNT, SHARE, Grid, Live, Number
from ecomkpi_desktop.present.costs import gate_reasons, gate_title, word_of
from ecomkpi_desktop.review.costs.audit import CostStatus
from ecomkpi_desktop.review.costs.gate import Gate
from ecomkpi_desktop.review.trust import COVERED

if TYPE_CHECKING:
    from ecomkpi_desktop.output.workbook.book import Book

translate = QCoreApplication.translate  # under this name lupdate finds the words

_RATIO = "0.00"


@dataclass(frozen=True, slots=True)
class GateInputs:
    """What the gate looks at beside the cost lines.

    Attributes:
        figures: of the period.
        ltv_cac: address of LTV/CAC on another sheet; None where no formula makes it.
        confirmed: distance from its floor from which LTV/CAC changes sides at once.
    """

    figures: Mapping[str, Figure]
    ltv_cac: str | None
    confirmed: float

    def value(self, figure_id: str) -> float | None:
        """Return a value, or None."""
        figure = self.figures.get(figure_id)
        return figure.value if figure is not None else None


class GateTable:
    """The gate at the foot of the hidden costs.

    Args:
        book: the workbook.
        grid: the sheet.
        gate: as it was judged.
        inputs: what it looked at beside the lines.
    """

    def __init__(self, book: "Book", grid: Grid, gate: Gate, inputs: GateInputs) -> None:
        self._book, self._grid, self._gate, self._inputs = book, grid, gate, inputs
        self._yes, self._no = translate("Workbook", "yes"), translate("Workbook", "no")

    def fill(self, statuses: str, apart: str | None) -> None:
        """Write the table.

        Args:
            statuses: cells that say what is known of each line.
            apart: the one among them of the product cost, which is judged by its coverage; None where it is not there.
        """
        grid, gate = self._grid, self._gate
        grid.part(gate_title(gate))
        grid.head([
            translate("Workbook", "What the gate looks at"), translate("Workbook", "Now"),
            translate("Workbook", "Asked for"), translate("Workbook", "Held?"), translate("Workbook", "Known"),
            translate("Workbook", "Out of"),
        ], words=(4,))  # fmt: skip
        rows = [self._lines(statuses, apart), self._coverage(), self._ratio()]
        answers = f"COUNTIF(D{rows[0]}:D{rows[-1]},{quoted(self._no)})"
        opened, closed = translate("Workbook", "go ahead"), translate("Workbook", "not yet")
        grid.line(
            translate("Workbook", "The gate"),
            Live(f"IF({answers}=0,{quoted(opened)},{quoted(closed)})", opened if gate.is_open else closed, COUNT),
            is_total=True,
        )  # fmt: skip
        for reason in gate_reasons(gate, self._book.formats):
            grid.say(reason)

    def _lines(self, statuses: str, apart: str | None) -> int:
        """Write how many lines nobody has answered; a status typed over changes it."""
        row, unknown = self._grid.row, len(self._gate.unknown)
        word = quoted(word_of(CostStatus.UNKNOWN))
        but = "" if apart is None else f"-COUNTIF({apart}:{apart},{word})"
        return self._grid.line(
            translate("Workbook", "Cost lines without an answer"),
            Live(f"COUNTIF({statuses},{word}){but}", float(unknown), COUNT), Number(0.0, COUNT),
            self._held(f"B{row}<=C{row}", is_held=not unknown),
        )  # fmt: skip

    def _coverage(self) -> int:
        """Write the share of goods with a known product cost."""
        row, inputs = self._grid.row, self._inputs
        known, goods, money = inputs.value("value_with_known_cost"), inputs.value("goods_revenue"), self._book.money()
        text = f'IF(AND(ISNUMBER(E{row}),ISNUMBER(F{row})),IF(F{row}>0,E{row}/F{row},""),"")'
        return self._grid.line(
            translate("Workbook", "Sales with a known product cost"),
            Live(text, inputs.value("cost_coverage"), SHARE), Number(COVERED, SHARE, is_input=True),
            self._judged(row, is_held=self._gate.coverage is None, value=inputs.value("cost_coverage")),
            Number(known, money), Number(goods, money),
        )  # fmt: skip

    def _ratio(self) -> int:
        """Write LTV/CAC against its floor."""
        row, gate, inputs = self._grid.row, self._gate, self._inputs
        value = inputs.value("ltv_cac")
        now = Number(value, _RATIO) if inputs.ltv_cac is None else Live(inputs.ltv_cac, value, _RATIO)
        return self._grid.line(
            translate("Workbook", "LTV/CAC against its floor"), now,
            Number(self._bound(value), _RATIO, is_input=True),
            self._judged(row, is_held=gate.ltv_cac is None, value=value),
        )  # fmt: skip

    def _bound(self, value: float | None) -> float | None:
        """Return the floor; moved by the distance that confirms a change while the change waits for its second period.

        Without a floor nothing is asked for.
        """
        floor = self._gate.floor
        if floor is None or value is None:
            return floor
        is_below = self._gate.ltv_cac is not None
        if is_below == (value < floor):
            return floor
        return floor + self._inputs.confirmed if is_below else floor - self._inputs.confirmed

    def _judged(self, row: int, *, is_held: bool, value: float | None) -> Live:
        """Return whether a value reaches what is asked for; a dash where there is no value."""
        inner = f"IF(B{row}>=C{row},{quoted(self._yes)},{quoted(self._no)})"
        told = (self._yes if is_held else self._no) if value is not None else "\u2013"
        return Live(f'IF(AND(ISNUMBER(B{row}),ISNUMBER(C{row})),{inner},"\u2013")', told, COUNT)

    def _held(self, test: str, *, is_held: bool) -> Live:
        return Live(f"IF({test},{quoted(self._yes)},{quoted(self._no)})", self._yes if is_held else self._no, COUNT)
