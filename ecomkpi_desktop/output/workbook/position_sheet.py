"""Positions of the categories: what was measured as numbers, every rate as a formula on them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.output.workbook.grid import COUNT, SHARE, Grid, Live, Number, Told
from ecomkpi_desktop.output.workbook.price_sheet import PriceSheet, goods_of
from ecomkpi_desktop.present.options import choice_label
from ecomkpi_desktop.present.positioning import check_bound, check_name, check_state, position_word, rule_text
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.positioning.audit import PositioningAudit
from ecomkpi_desktop.review.positioning.readings import CategoryReading
from ecomkpi_desktop.review.positioning.rules import Position

if TYPE_CHECKING:
    from ecomkpi_desktop.output.workbook.book import Book

translate = QCoreApplication.translate  # under this name lupdate finds the words

_WIDTHS = (40, 26, *(13.0,) * 16)
_FLOOR = "$B$4"
_HEAD = 7


class PositionSheet:
    """The positioning audit.

    Args:
        book: the workbook.
        audit: of the period.
    """

    def __init__(self, book: "Book", audit: PositioningAudit) -> None:
        self._book, self._audit = book, audit
        self._grid = Grid(book, translate("Workbook", "Positioning"), _WIDTHS)
        has_goods = any(goods_of(one) for one in audit.categories)
        self._prices = PriceSheet(book, audit.categories) if has_goods else None

    def fill(self) -> None:
        """Write categories, checks and levers, and the prices they rest on."""
        if self._prices is not None:
            self._prices.fill()
        grid, audit = self._grid, self._audit
        grid.title(
            translate(
                "Workbook", "Rates and indexes are formulas on what was measured; positions are those of the review."
            )
        )
        grid.line(
            translate("Workbook", "Minimum gross margin rate"), Number(audit.thresholds.floor, SHARE, is_input=True)
        )
        if not audit.categories:
            grid.say(
                translate(
                    "Workbook", "No category is known: import the list of products with their category and their cost.",
                )
            )  # fmt: skip
            grid.finish()
            return
        grid.row = _HEAD
        self._categories()
        self._rules()
        self._checks()
        self._levers()
        grid.sheet.freeze_panes = f"B{_HEAD + 1}"
        grid.finish(f"{_HEAD}:{_HEAD}")

    def _categories(self) -> None:
        unit = self._book.formats.money(1, 0)
        self._grid.head([
            translate("Workbook", "Category"), translate("Workbook", "Position"), translate("Workbook", "Net revenue"),
            translate("Workbook", "CM1"), translate("Workbook", "Gross margin rate"),
            translate("Workbook", "Missing from the minimum"), translate("Workbook", "Sales compared"),
            translate("Workbook", "The same at competitors"), translate("Workbook", "Price index"),
            translate("Workbook", "Gross sales"), translate("Workbook", "Discounts"),
            translate("Workbook", "Discount share"), translate("Workbook", "Return rate"),
            translate("Workbook", "Orders"), translate("Workbook", "Logistics"),
            translate("Workbook", "Logistics per order"), translate("Workbook", "CM2"),
            translate("Workbook", "{unit} of ads needs").format(unit=unit),
        ], texts=2)  # fmt: skip
        for number, one in enumerate(self._audit.categories, start=1):
            self._grid.line(*self._category(number, one))

    def _compared(self, number: int, one: CategoryReading) -> tuple[Told, Told]:
        """Return own sales compared and the same units at the competitors: sums over the sheet of prices."""
        comparison, money = one.comparison, self._book.money()
        if comparison is None or comparison.index is None:
            return None, None
        sales, elsewhere = comparison.compared.sales, comparison.compared.at_competitors
        if self._prices is None or not goods_of(one):
            return Number(sales, money), Number(elsewhere, money)
        prices = self._prices
        return Live(prices.sales_of(number), sales, money), Live(prices.at_competitors(number), elsewhere, money)

    def _category(self, number: int, one: CategoryReading) -> tuple[Told, ...]:
        row, audit, money, cents = self._grid.row, self._audit, self._book.money(), self._book.money(2)
        net, margin = one.net_revenue, one.margin
        cm1 = None if margin is None else margin * net
        cm2 = None if one.cm2_rate is None else one.cm2_rate * net
        return (
            one.name, position_word(one.position), Number(net, money), Number(cm1, money),
            Live(f'IF(AND(ISNUMBER(D{row}),C{row}>0),D{row}/C{row},"")', margin, SHARE),
            Live(f'IF(ISNUMBER(E{row}),IF(E{row}<{_FLOOR},({_FLOOR}-E{row})*C{row},0),"")',
                 None if margin is None else one.shortfall(audit.thresholds.floor), money),
            *self._compared(number, one),
            Live(f'IF(ISNUMBER(H{row}),100*G{row}/H{row},"")', one.traits.price_index, COUNT),
            Number(one.gross_sales, money), Number(one.discounts, money),
            Live(f"K{row}/J{row}", one.traits.discounts, SHARE), Number(one.return_rate, SHARE),
            Number(None if one.orders is None else float(one.orders), COUNT), Number(one.logistics_cost, money),
            Live(f'IF(ISNUMBER(N{row}),IF(N{row}>0,O{row}/N{row},""),"")', one.logistics_per_order, cents),
            Number(cm2, money),
            Live(f'IF(ISNUMBER(Q{row}),IF(Q{row}>0,C{row}/Q{row},""),"")', one.break_even_roas, cents),
        )  # fmt: skip

    def _rules(self) -> None:
        grid, audit = self._grid, self._audit
        grid.part(translate("Workbook", "The rule that decided"))
        for one in audit.categories:
            grid.line(one.name, position_word(one.position))
            grid.run_on(3, rule_text(one, audit.thresholds, self._book.formats))

    def _checks(self) -> None:
        grid, audit = self._grid, self._audit
        if audit.declared is Position.UNKNOWN:
            grid.part(translate("Workbook", "Declared position: none yet"))
            return
        name = choice_label(audit.declared.value)
        grid.part(translate("Workbook", "Declared position: {position}").format(position=name))
        grid.head([
            translate("Workbook", "What it asks for"), translate("Workbook", "Asked for"),
            translate("Workbook", "The shop"), translate("Workbook", "Held?"),
        ], texts=2, words=(4,))  # fmt: skip
        for one in audit.checks:
            shape = SHARE if one.unit is Unit.RATE else COUNT
            bound = check_bound(one, self._book.formats)
            grid.line(check_name(one), bound, Number(one.value, shape), check_state(one))

    def _levers(self) -> None:
        grid = self._grid
        grid.part(translate("Workbook", "Levers, in money"))
        grid.head([translate("Workbook", "Lever"), "", translate("Workbook", "Brings over the period")], texts=2)
        for one in self._audit.levers:
            how = words("positioning", one.how)
            grid.line(words("positioning", one.text), None, Number(one.money, self._book.money()))
            grid.run_on(4, how)
