"""The prices that the index of each category is summed from: one row per product that a competitor sells too."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.output.workbook.book import address
from ecomkpi_desktop.output.workbook.grid import COUNT, Grid, Live, Number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ecomkpi_desktop.output.workbook.book import Book
    from ecomkpi_desktop.review.positioning.compared import ComparedGoods
    from ecomkpi_desktop.review.positioning.readings import CategoryReading

translate = QCoreApplication.translate  # under this name lupdate finds the words

_WIDTHS = (6, 34, 40, 12, 16, 18, 12, 18, 12)
_FIRST = 5


class PriceSheet:
    """Products compared with competitors, numbered by their category.

    Args:
        book: the workbook.
        categories: of the audit; those that were compared are written.
    """

    def __init__(self, book: "Book", categories: "Sequence[CategoryReading]") -> None:
        self._book, self._categories = book, categories
        self._grid = Grid(book, translate("Workbook", "Compared prices"), _WIDTHS)
        self._last = _FIRST + sum(len(goods_of(one)) for one in categories) - 1

    def fill(self) -> None:
        """Write the rows."""
        grid = self._grid
        grid.title(translate(
            "Workbook", "Own sales before discounts beside the same units at the mean price of the competitors, "
            "excluding VAT. Change a price: the index of its category follows.",
        ))  # fmt: skip
        grid.head([
            translate("Workbook", "No."), translate("Workbook", "Category"), translate("Workbook", "Product"),
            translate("Workbook", "Units sold"), translate("Workbook", "Own sales"),
            translate("Workbook", "Competitors\u2019 mean price"), translate("Workbook", "Prices seen"),
            translate("Workbook", "The same at competitors"), translate("Workbook", "Price index"),
        ], words=(2, 3))  # fmt: skip
        for number, one in enumerate(self._categories, start=1):
            for goods in goods_of(one):
                self._line(number, one.name, goods)
        grid.sheet.freeze_panes = f"A{_FIRST}"
        grid.finish(f"{_FIRST - 1}:{_FIRST - 1}")

    def sales_of(self, number: int) -> str:
        """Return the formula of the own sales compared of a category, by its number."""
        return self._sum("E", number)

    def at_competitors(self, number: int) -> str:
        """Return the formula of the same units at the competitors."""
        return self._sum("H", number)

    def _sum(self, letter: str, number: int) -> str:
        cells, numbers = (address(self._grid.sheet, f"${one}${_FIRST}:${one}${self._last}") for one in (letter, "A"))
        return f"SUMIFS({cells},{numbers},{number})"

    def _line(self, number: int, category: str, goods: "ComparedGoods") -> None:
        row, money, cents = self._grid.row, self._book.money(), self._book.money(2)
        elsewhere = goods.units * goods.price
        index = 100.0 * goods.sales / elsewhere if elsewhere > 0 else None
        self._grid.line(
            Number(float(number), COUNT), category, goods.name, Number(goods.units, COUNT), Number(goods.sales, money),
            Number(goods.price, cents, is_input=True), Number(float(goods.prices), COUNT),
            Live(f"D{row}*F{row}", elsewhere, money),
            Live(f'IF(H{row}>0,100*E{row}/H{row},"")', index, COUNT),
        )  # fmt: skip


def goods_of(one: "CategoryReading") -> "tuple[ComparedGoods, ...]":
    """Return the goods on which the index of a category rests; none where it has no index."""
    comparison = one.comparison
    return comparison.goods if comparison is not None and comparison.index is not None else ()
