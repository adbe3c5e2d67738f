"""Sheets of aggregated data: sums by month and channel, and the costs that follow from them as formulas."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.live.bases import Flow
from ecomkpi_desktop.kpi.live.tables import Grouped, LiveLadder
from ecomkpi_desktop.output.workbook.assumptions import AssumptionSheet
from ecomkpi_desktop.output.workbook.book import Book, address
from ecomkpi_desktop.output.workbook.cells import QUIET, TITLE, TYPED, head_row, put, set_widths
from ecomkpi_desktop.output.workbook.words import COUNTS, column_name

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

translate = QCoreApplication.translate  # under this name lupdate finds the words

_HEAD = 4
_KEYS = 5  # From, Month, No., Channel, Orders of
_MONTH, _GROUP = "B", "C"


@dataclass(frozen=True, slots=True)
class DataPlan:
    """What a sheet of data holds.

    Attributes:
        name: of the sheet.
        about: what its rows are, in a sentence.
        table: the sums.
        inputs: bases that no cost uses, in order.
        flows: costs.
        groups: what each group is called.
        per_customer: whether amounts are per customer, with decimals.
        key: what the groups are, "" for channels.
    """

    name: str
    about: str
    table: Grouped
    inputs: tuple[str, ...]
    flows: tuple[Flow, ...]
    groups: Sequence[str]
    per_customer: bool = False
    key: str = ""


class DataSheet:
    """One of them.

    Args:
        book: the workbook.
        live: the ladder taken apart.
        plan: what to write.
    """

    def __init__(self, book: Book, live: LiveLadder, plan: DataPlan) -> None:
        self.sheet: Worksheet = book.sheet(plan.name)
        self._book, self._live, self._plan = book, live, plan
        used = [base for flow in plan.flows for base in (flow.known, *(one for one, _rate in flow.terms)) if base]
        made = [flow.name for flow in plan.flows]
        self._bases = [name for name in dict.fromkeys((*plan.inputs, *used)) if name not in made or not self._acts]
        names = [*self._bases, *(name for name in made if name not in self._bases)]
        self._letters = {name: get_column_letter(_KEYS + 1 + place) for place, name in enumerate(names)}

    @property
    def _acts(self) -> bool:
        """Whether rates act: without, a cost is its own base."""
        return bool(self._live.keys)

    def fill(self, assumptions: AssumptionSheet) -> None:
        """Write headings and rows."""
        put(self.sheet, 1, 1, self._plan.name).font = TITLE
        put(self.sheet, 2, 1, self._plan.about).font = QUIET
        keys = [
            translate("Workbook", "From"), translate("Workbook", "Month"), translate("Workbook", "No."),
            self._plan.key or translate("Workbook", "Channel"), translate("Workbook", "Orders of"),
        ]  # fmt: skip
        head_row(self.sheet, _HEAD, [*keys, *(column_name(name) for name in self._letters)], texts=_KEYS)
        # Formulas look at a row even where there is none; only a cell with a format of its own is saved.
        for column in range(1, _KEYS + len(self._letters) + 1):
            put(self.sheet, _HEAD + 1, column, None).number_format = "0"
        for place in range(len(self._plan.table)):
            self._row(place, assumptions)
        longest = max((len(name) for name in self._plan.groups), default=8)
        widths = [_width(name) for name in self._letters]
        set_widths(self.sheet, [13, 11, 6, min(max(12, longest + 2), 34), 13, *widths])
        self._book.lines_of(self.sheet, _HEAD)
        self.sheet.sheet_properties.tabColor = "B9BFC6"
        self.sheet.freeze_panes = f"{get_column_letter(_KEYS + 1)}{_HEAD + 1}"
        last = get_column_letter(_KEYS + len(self._letters))
        self.sheet.auto_filter.ref = f"A{_HEAD}:{last}{max(self._last, _HEAD + 1)}"
        self._book.page(self.sheet, f"{_HEAD}:{_HEAD}")

    def sum_if(self, name: str, letter: str, wanted: str) -> str:
        """Return the formula of a column's sum over the rows whose key is the one of a cell."""
        return f"SUMIFS({self.range(self._letters[name])},{self.range(letter)},{wanted})"

    def sum_month(self, name: str, wanted: str) -> str:
        """Return :meth:`sum_if` over the rows of a month."""
        return self.sum_if(name, _MONTH, wanted)

    def sum_group(self, name: str, wanted: str) -> str:
        """Return :meth:`sum_if` over the rows of a channel's number."""
        return self.sum_if(name, _GROUP, wanted)

    def range(self, letter: str) -> str:
        """Return the address of a column's cells, from another sheet."""
        return address(self.sheet, f"${letter}${_HEAD + 1}:${letter}${max(self._last, _HEAD + 1)}")

    def has(self, name: str) -> bool:
        """Tell whether the sheet has a column."""
        return name in self._letters

    @property
    def _last(self) -> int:
        return _HEAD + len(self._plan.table)

    def _row(self, place: int, assumptions: AssumptionSheet) -> None:
        plan, table = self._plan, self._plan.table
        row = _HEAD + 1 + place
        own, origin, group = int(table.slice[place]), int(table.origin[place]), int(table.group[place])
        periods = self._live.slices.periods
        put(self.sheet, row, 1, periods[own].start).number_format = "d mmm yyyy"
        put(self.sheet, row, 2, periods[own].start.replace(day=1)).number_format = "mmm yyyy"
        put(self.sheet, row, 3, group + 1)
        put(self.sheet, row, 4, plan.groups[group])
        put(self.sheet, row, 5, periods[origin].start).number_format = "d mmm yyyy"
        for column in range(1, _KEYS + 1):
            self.sheet.cell(row, column).alignment = Alignment(horizontal="left")
        for name in self._bases:
            cell = self.sheet[f"{self._letters[name]}{row}"]
            cell.value, cell.font, cell.number_format = float(table.bases[name][place]), TYPED, self._format(name)
        for flow in plan.flows:
            if flow.name in self._bases:
                continue
            text = self._formula(flow, row, own, origin, assumptions)
            column = _KEYS + 1 + list(self._letters).index(flow.name)
            value = float(table.flows[flow.name][place])
            self._book.formula(self.sheet, row, column, text, value, self._format(flow.name))

    def _formula(self, flow: Flow, row: int, own: int, origin: int, assumptions: AssumptionSheet) -> str:
        parts = [f"{self._letters[flow.known]}{row}"] if flow.known else []
        at = origin if flow.factor else own
        parts += [f"{self._letters[base]}{row}*{assumptions.rate(name, at)}" for base, name in flow.terms]
        text = "+".join(parts) or "0"
        return f"=({text})*{assumptions.rate(flow.factor, own)}" if flow.factor else f"={text}"

    def _format(self, name: str) -> str:
        if self._plan.per_customer:
            return "0.0000"
        return "#,##0" if name in COUNTS else "#,##0.00"


def _width(name: str) -> float:
    """Return the width of a column: its longest word must not be parted."""
    return max(15.0, *(len(word) + 3.0 for word in column_name(name).split()))
