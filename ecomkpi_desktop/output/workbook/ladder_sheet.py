"""The ladder by month and by channel: every amount a sum over the data, every margin and rate a formula on its column.

Figures stand in rows and keys side by side, as in an income statement.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import AFTER_SPEND, SPEND, Unit
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.output.workbook.book import Book, Value, address, number
from ecomkpi_desktop.output.workbook.cells import BOLD, ITALIC, LINE, QUIET, TITLE, head_row, put, quoted, set_widths
from ecomkpi_desktop.output.workbook.untold import read_as_at_most
from ecomkpi_desktop.present.texts import sentence_case, words
from ecomkpi_desktop.present.untold import not_told

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

translate = QCoreApplication.translate  # under this name lupdate finds the words

# What the data give, then what follows from the cells of a column (2.2, 2.3). Where a filter does not divide spend its
# cells are empty, and no formula takes them for nothing; where nobody told it they say so, and CM3 is at most CM2.
SUMS = (
    "orders", "gross_sales", "discounts", "shipping_income", "refunds", "cogs", "logistics_cost", "payment_fees",
    "marketplace_fees", "other_costs", "marketing_spend", "acquisition_spend", "new_customers",
)  # fmt: skip
FORMULAS: Mapping[str, str] = {
    "ordered_revenue": "{gross_sales}-{discounts}+{shipping_income}",
    "net_revenue": "{ordered_revenue}-{refunds}",
    "cm1": "{net_revenue}-{cogs}",
    "cm2": "{cm1}-{logistics_cost}-{payment_fees}-{marketplace_fees}-{other_costs}",
    "cm3": 'IF(ISNUMBER({marketing_spend}),{cm2}-{marketing_spend},"")',
    "operating_result": 'IF(AND(ISNUMBER({cm3}),ISNUMBER({fixed_costs})),{cm3}-{fixed_costs},"")',
    "cm1_rate": 'IF({net_revenue}>0,{cm1}/{net_revenue},"")',
    "cm2_rate": 'IF({net_revenue}>0,{cm2}/{net_revenue},"")',
    "cm3_rate": 'IF(AND({net_revenue}>0,ISNUMBER({cm3})),{cm3}/{net_revenue},"")',
    "aov": 'IF({orders}>0,({gross_sales}-{discounts})/{orders},"")',
    "cac": 'IF(AND({new_customers}>0,ISNUMBER({acquisition_spend})),{acquisition_spend}/{new_customers},"")',
    "ltv_cac": 'IF(AND(ISNUMBER({ltv}),ISNUMBER({cac})),IF({cac}>0,{ltv}/{cac},""),"")',
}
_UNTOLD_CM3 = "IF(ISNUMBER({marketing_spend}),{cm2}-{marketing_spend},{cm2})"
ROWS = (
    "gross_sales", "discounts", "shipping_income", "ordered_revenue", "refunds", "net_revenue", "cogs", "cm1",
    "logistics_cost", "payment_fees", "marketplace_fees", "other_costs", "cm2", "marketing_spend", "cm3",
)  # fmt: skip
RATES = ("cm1_rate", "cm2_rate", "cm3_rate", "orders", "aov")
_LEVELS = frozenset(("net_revenue", "cm1", "cm2", "cm3", "operating_result"))
_SPACED = frozenset(("cm1_rate", "acquisition_spend"))  # a free row stands before these
_LESS = frozenset(
    ("discounts", "refunds", "cogs", "logistics_cost", "payment_fees", "marketplace_fees", "other_costs",
     "marketing_spend", "fixed_costs")
)  # fmt: skip
HEAD = 4
FIRST = 2  # column of the first key
_ON_A_PAGE = 14  # columns beside the names that can be read on one page


@dataclass(frozen=True, slots=True)
class Key:
    """A column.

    Attributes:
        heads: its cells over the figures: what it is, and what it is looked up by where that is another.
        sums: formula of each amount, without the equals sign; what is absent is left empty.
        values: what everything comes to.
        untold: whether nobody told the spend of the column, or of some that it adds up: where it has no formula a word
            stands, and a number typed over it counts.
    """

    heads: tuple[object, ...]
    sums: Mapping[str, str]
    values: Mapping[str, Value]
    untold: bool = False


class LadderSheet:
    """A ladder with one column per key and the total behind them.

    Args:
        book: the workbook.
        name: of the sheet.
        heads: what the rows over the figures are called.
        figures: in order.
        count: how many keys there will be.
    """

    def __init__(
        self, book: Book, name: str, heads: tuple[str, ...], figures: tuple[str, ...], count: int
    ) -> None:
        self.sheet: Worksheet = book.sheet(name)
        self._book, self._heads = book, heads
        self.count = count
        self.rows: dict[str, int] = {}
        row = HEAD + len(heads) - 1
        for figure in figures:
            row += 2 if figure in _SPACED else 1
            self.rows[figure] = row

    def fill(self, about: str, keys: list[Key], total: Key, head_format: str = "General") -> None:
        """Write title, headings, columns and total."""
        sheet = self.sheet
        put(sheet, 1, 1, sheet.title).font = TITLE
        put(sheet, 2, 1, about).font = QUIET
        head_row(sheet, HEAD, [self._heads[0], *("" for _key in range(len(keys) + 1))])
        for offset, name in enumerate(self._heads[1:], start=1):
            put(sheet, HEAD + offset, 1, name).font = QUIET
        for figure, row in self.rows.items():
            self._name(row, figure)
        for column, key in enumerate([*keys, total], start=FIRST):
            self._column(column, key, head_format)
        for row in self.rows.values():
            sheet.cell(row, self._last).font = BOLD
        named = [str(key.heads[0]) for key in keys] if head_format == "General" else []
        widest = max((len(name) for name in named), default=0)
        word = max((len(part) for name in named for part in name.split()), default=0)  # is never cut in two
        least = 15.0 if total.untold else 12.0  # the sign of a ceiling stands before its number
        set_widths(sheet, [36, *[min(max(least, widest / 2 + 3, word + 3.0), 18.0)] * (len(keys) + 1)])
        self._mark_untold()
        self._book.lines_of(sheet, HEAD)
        sheet.freeze_panes = f"B{HEAD + len(self._heads)}"
        self._book.page(sheet, f"{HEAD}:{HEAD}", wide=-(-(len(keys) + 1) // _ON_A_PAGE), tall=1)
        sheet.print_title_cols = "A:A"

    def total_formula(self, figure: str, nothing: str = "") -> str:
        """Return the formula of the total of a row; where it holds no number, ``nothing``."""
        if not self.count:
            return "0"
        first, last = get_column_letter(FIRST), get_column_letter(FIRST + self.count - 1)
        cells = f"{first}{self.rows[figure]}:{last}{self.rows[figure]}"
        return f"IF(COUNT({cells})>0,SUM({cells}),{quoted(nothing)})"

    def lookup(self, place: int) -> str:
        """Return the cell that a key is looked up by."""
        return f"{get_column_letter(FIRST + place)}${HEAD + len(self._heads) - 1}"

    def total_of(self, figure: str) -> str:
        """Return the address of a figure's total, from another sheet."""
        return address(self.sheet, f"${get_column_letter(self._last)}${self.rows[figure]}")

    def row_of(self, figure: str) -> str | None:
        """Return the address of a figure's row for people, or None where it has none."""
        row = self.rows.get(figure)
        return None if row is None else f"{self.sheet.title}!{row}:{row}"

    @property
    def bottom(self) -> int:
        """The last row."""
        return max(self.rows.values())

    @property
    def _last(self) -> int:
        return FIRST + self.count

    def _formula_of(self, figure: str, *, untold: bool) -> str:
        text = _UNTOLD_CM3 if untold and figure == "cm3" else FORMULAS[figure]
        return text if "other_costs" in self.rows else text.replace("-{other_costs}", "")

    def _name(self, row: int, figure: str) -> None:
        name = sentence_case(words("kpi", REGISTRY[figure].name))
        cell = put(self.sheet, row, 1, f"\u2212 {name}" if figure in _LESS else name)
        if figure in _LEVELS:
            cell.font = BOLD
            for column in range(1, self._last + 1):
                self.sheet.cell(row, column).border = LINE

    def _column(self, column: int, key: Key, head_format: str) -> None:
        for offset, head in enumerate(key.heads):
            cell = put(self.sheet, HEAD + offset, column, head)
            cell.number_format = head_format if offset == 0 and not isinstance(head, str) else "General"
            cell.alignment = Alignment(wrap_text=offset == 0, vertical="top", horizontal="right")
            if offset:
                cell.font = QUIET
        places = {name: f"{get_column_letter(column)}{row}" for name, row in self.rows.items()}
        for figure, row in self.rows.items():
            text = key.sums.get(figure)
            if text is None and figure in FORMULAS:
                text = self._formula_of(figure, untold=key.untold).format_map(places)
            if text is None and key.untold and figure in SPEND:
                word = put(self.sheet, row, column, not_told())
                word.number_format, word.alignment = self._book.format_of(figure), Alignment(horizontal="right")
            if not text:
                continue
            value = key.values.get(figure)
            cell = self._book.formula(self.sheet, row, column, f"={text}", value, self._book.format_of(figure))
            if figure in SPEND:
                cell.alignment = Alignment(horizontal="right")  # it may come to a word
            if figure in _LEVELS:
                cell.font = BOLD
            elif REGISTRY[figure].unit is Unit.RATE:
                cell.font = ITALIC


    def _mark_untold(self) -> None:
        """Have what comes after a spend that nobody told read as the most it can be, until somebody types it in."""
        if "marketing_spend" not in self.rows:
            return
        first, last = get_column_letter(FIRST), get_column_letter(self._last)
        spend = f"{first}${self.rows['marketing_spend']}"
        for figure in AFTER_SPEND:
            if figure in self.rows:
                cells = f"{first}{self.rows[figure]}:{last}{self.rows[figure]}"
                read_as_at_most(self.sheet, cells, spend, self._book.format_of(figure))


def values_of(columns: Mapping[str, object], place: int) -> dict[str, Value]:
    """Return what a key of a breakdown comes to."""
    return {name: number(columns, name, place) for name in columns}
