"""Hidden costs as a model: both ends of each line as inputs, and CM3's range as formulas on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.output.workbook.gate_table import GateInputs, GateTable
from ecomkpi_desktop.output.workbook.grid import COUNT, FINE_SHARE, Grid, Live, Number, Told
from ecomkpi_desktop.present.costs import base_words, line_name, rung_words, status_word
from ecomkpi_desktop.review.costs.audit import AuditedLine, CostAudit, CostSource, CostStatus
from ecomkpi_desktop.settings.cost_lines import CostBase, Rung
from ecomkpi_desktop.settings.option import OptionType

if TYPE_CHECKING:
    from ecomkpi_desktop.output.workbook.book import Book

translate = QCoreApplication.translate  # under this name lupdate finds the words

_WIDTHS = (44, 30, 12, 13, 13, 13, 26, 16, 16, 16, 16, 14, 14, 40)
_COUNTED = frozenset((CostBase.ORDER, CostBase.MARKET_ORDER, CostBase.ITEM, CostBase.RETURN, CostBase.MONTH))
_NOW, _PRUDENT, _OPTIMISTIC = 4, 5, 6  # rows
_NOTICED = 0.005


@dataclass(frozen=True, slots=True)
class _Slope:
    """How CM3 moves with a line that is not known.

    Attributes:
        base: what one unit of the line is paid on; CM3 falls by it, or rises where the line is what is recovered.
        sign: -1, or +1 for what is recovered.
        now: value that is counted, on average over the period.
    """

    base: float
    sign: float
    now: float

    def effect(self, value: float) -> float:
        """Return what CM3 gains with another value."""
        return self.sign * (value - self.now) * self.base


def slope_of(one: AuditedLine, cm3: float) -> _Slope | None:
    """Return how CM3 moves with a line; None where both of its ends are one. It is straight: a line is a product."""
    money = one.money
    if money.high - money.low <= 0 or not money.width:
        return None
    each = (money.at_high - money.at_low) / (money.high - money.low)
    return _Slope(abs(each), 1.0 if each > 0 else -1.0, money.low + (cm3 - money.at_low) / each)


class CostSheet:
    """The audit of hidden costs.

    Args:
        book: the workbook.
        audit: of the period; None where it has no order.
    """

    def __init__(self, book: "Book", audit: CostAudit | None) -> None:
        self._book, self._audit = book, audit
        self._grid = Grid(book, translate("Workbook", "Hidden costs"), _WIDTHS)

    def fill(self, cm3: str | None, gate: GateInputs) -> None:
        """Write the sheet.

        Args:
            cm3: address of CM3 on another sheet; None where that looks at something else.
            gate: what the gate looks at beside the lines.
        """
        audit, grid = self._audit, self._grid
        grid.title(
            translate(
                "Workbook", "Change a yellow end of a line: the range of CM3 follows. Lines that are known move with "
                "the sheet of assumptions.",
            )
        )  # fmt: skip
        if audit is None:
            grid.say(translate("Workbook", "No order in this period."))
            grid.finish()
            return
        every = (*audit.first, *audit.lines)
        lines = [one for rung in Rung for one in every if one.line.rung is rung]
        first, last = _OPTIMISTIC + 4, _OPTIMISTIC + 4 + len(lines)
        self._range(audit, cm3, first, last)
        self._lines(audit, lines)
        goods = (place for place, one in enumerate(lines, start=first) if one.line.code == "product_cost")
        apart = next((f"C{place}" for place in goods), None)
        GateTable(self._book, grid, audit.gate, gate).fill(f"C{first}:C{last - 1}", apart)
        grid.sheet.freeze_panes = f"B{first}"
        grid.finish(f"{first - 1}:{first - 1}")

    def _range(self, audit: CostAudit, cm3: str | None, first: int, last: int) -> None:
        money, grid, now = self._book.money(), self._grid, audit.cm3.now
        counted = translate("Workbook", "CM3 as it is counted")
        grid.line(counted, Number(now, money) if cm3 is None else Live(cm3, now, money))
        for name, letter, which, value in (
            (translate("Workbook", "CM3, prudent"), "J", "MIN", audit.cm3.low),
            (translate("Workbook", "CM3, optimistic"), "K", "MAX", audit.cm3.high),
        ):
            text = f"{which}(B{_NOW},B{_NOW}+SUM({letter}{first}:{letter}{last}))"
            grid.line(name, Live(text, value, money), is_total=True)
        answered = translate("Workbook", "{answered} of {total} lines answered").format(
            answered=audit.answered, total=len(audit.lines)
        )
        grid.say(answered)
        grid.row += 1

    def _lines(self, audit: CostAudit, lines: Sequence[AuditedLine]) -> None:
        grid, money = self._grid, self._book.money()
        grid.head([
            translate("Workbook", "Cost line"), translate("Workbook", "Step of the ladder"),
            translate("Workbook", "Known?"), translate("Workbook", "Counted at"), translate("Workbook", "Low"),
            translate("Workbook", "High"), translate("Workbook", "Paid on"), translate("Workbook", "How much of it"),
            translate("Workbook", "Takes from CM3"), translate("Workbook", "CM3 at its prudent end"),
            translate("Workbook", "CM3 at its optimistic end"), translate("Workbook", "Holds since"),
            translate("Workbook", "Said on"), translate("Workbook", "Source"),
        ], texts=3, words=(7, 12, 13, 14))  # fmt: skip
        prudent = optimistic = 0.0
        for one in lines:
            slope = slope_of(one, audit.cm3.now)
            grid.line(*self._line(one, slope))
            if slope is not None:
                effects = slope.effect(one.money.low), slope.effect(one.money.high)
                prudent, optimistic = prudent + min(effects), optimistic + max(effects)
        # The cost of goods and what is recovered of returns multiply each other: both ends count it, no line does.
        rests = (audit.cm3.low - (audit.cm3.now + prudent), audit.cm3.high - (audit.cm3.now + optimistic))
        low, high = (Number(rest if abs(rest) > _NOTICED else 0.0, money) for rest in rests)
        name = translate("Workbook", "Costs that multiply each other")
        grid.line(name, *("",) * 8, low, high)

    def _line(self, one: AuditedLine, slope: _Slope | None) -> tuple[Told, ...]:
        row, money = self._grid.row, self._book.money()
        known = (line_name(one.line), rung_words(one.line.rung), status_word(one))
        is_told = one.source is CostSource.USER
        said: tuple[Told, ...] = (
            one.since if is_told else None, one.set_on if is_told else None, one.note if is_told else "",
        )  # fmt: skip
        shape = FINE_SHARE if one.line.type is OptionType.RATE else self._book.money(2)
        takes = Number(one.money.amount or None, money)
        if slope is None:
            value = Number(one.value if is_told and one.status is CostStatus.KNOWN else None, shape)
            return (*known, value, None, None, base_words(one.line), None, takes, None, None, *said)
        low, high = one.money.low, one.money.high
        sign = "" if slope.sign > 0 else "-"
        ends = [f"{sign}({letter}{row}-D{row})*H{row}" for letter in "EF"]
        effects = slope.effect(low), slope.effect(high)
        base = Number(slope.base, COUNT if one.line.base in _COUNTED else money)
        return (
            *known, Number(slope.now, shape), Number(low, shape, is_input=True), Number(high, shape, is_input=True),
            base_words(one.line), base, takes, Live(f"MIN({ends[0]},{ends[1]})", min(effects), money),
            Live(f"MAX({ends[0]},{ends[1]})", max(effects), money), *said,
        )  # fmt: skip
