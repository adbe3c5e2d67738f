"""Channels together: customers and sales as numbers, shares and averages as formulas on them."""

from typing import TYPE_CHECKING

import numpy as np
from openpyxl.utils import get_column_letter
from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.channel_use import Use
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.output.workbook.book import number
from ecomkpi_desktop.output.workbook.grid import COUNT, SHARE, Grid, Live, Number, Told
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.omnichannel import (
    answer_word,
    ladder_verdict,
    marker_text,
    next_step,
    place_word,
    requirement_text,
    use_sentence,
    use_word,
)
from ecomkpi_desktop.present.texts import sentence_case, words
from ecomkpi_desktop.review.omnichannel.audit import OmnichannelAudit
from ecomkpi_desktop.review.omnichannel.places import Place
from ecomkpi_desktop.review.omnichannel.touch_points import TOUCH_POINTS

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.results import Breakdown
    from ecomkpi_desktop.output.workbook.book import Book

translate = QCoreApplication.translate  # under this name lupdate finds the words

_WIDTHS = (58, 18, *(15.0,) * 22)


class OmnichannelSheet:
    """The omnichannel audit.

    Args:
        book: the workbook.
        audit: of the period.
        channels: the ladder by channel.
    """

    def __init__(self, book: "Book", audit: OmnichannelAudit, channels: "Breakdown") -> None:
        self._book, self._audit, self._channels = book, audit, channels
        self._grid = Grid(book, translate("Workbook", "Omnichannel"), _WIDTHS)

    def fill(self) -> None:
        """Write the parts."""
        grid, audit = self._grid, self._audit
        grid.title(translate("Workbook", "Shares and averages are formulas on the customers and sales beside them."))
        if not audit.channels:
            grid.say(translate("Workbook", "No sale in this period."))
            grid.finish()
            return
        self._sales()
        self._known()
        self._use()
        self._matrix()
        self._ladder()
        self._touch_points()
        grid.finish()

    # -- sales and customers ---------------------------------------------------------------------------------------

    def _sales(self) -> None:
        grid, money = self._grid, self._book.money()
        grid.part(translate("Workbook", "Where each channel sells"))
        grid.head([
            translate("Workbook", "Channel"), translate("Workbook", "Place"), translate("Workbook", "Net revenue"),
            translate("Workbook", "Share"),
        ], texts=2)  # fmt: skip
        sales = {
            name: value for place, name in enumerate(self._channels.keys)
            if (value := number(self._channels.columns, "net_revenue", place))
        }  # fmt: skip
        total, first, last = sum(sales.values()), grid.row, grid.row + len(sales) - 1
        cells = f"C${first}:C${last}"
        for name, value in sorted(sales.items(), key=lambda one: -one[1]):
            where = self._audit.places.get(name)
            text = f'IF(SUM({cells})>0,C{grid.row}/SUM({cells}),"")'
            share = value / total if total > 0 else None
            word = place_word(where) if where is not None else ""
            grid.line(channel_name(name), word, Number(value, money), Live(text, share, SHARE))
        if sales:
            self._marketplaces(total, f"B${first}:B${last}", cells)

    def _marketplaces(self, total: float, places: str, cells: str) -> None:
        grid, audit = self._grid, self._audit
        grid.line(translate("Workbook", "Total"), "", Live(f"SUM({cells})", total, self._book.money()), is_total=True)
        name = sentence_case(words("kpi", REGISTRY["marketplace_share"].name))
        share = audit.figures["marketplace_share"].value
        if share is None:
            grid.line(name, self._book.formats.figure(audit.figures["marketplace_share"]))
            return
        word = place_word(Place.MARKETPLACE).replace('"', '""')
        text = f'IF(SUM({cells})>0,SUMIFS({cells},{places},"{word}")/SUM({cells}),"")'
        grid.line(name, "", None, Live(text, share, SHARE))
        grid.run_on(5, marker_text(audit.marker, self._book.formats))

    def _known(self) -> None:
        figures = {**self._audit.figures, "ltv": self._audit.ltv}
        for name in ("unidentified_orders_share", "multichannel_share", "ltv"):
            figure = figures[name]
            shape = self._book.money(2) if name == "ltv" else SHARE
            told: Told = Number(figure.value, shape) if figure.value is not None else self._book.formats.figure(figure)
            self._grid.line(sentence_case(words("kpi", REGISTRY[name].name)), "", None, told)

    def _use(self) -> None:
        grid, use = self._grid, self._audit.use
        grid.part(translate("Workbook", "One channel against several"), use_sentence(self._audit, self._book.formats))
        if not use.customers.sum():
            return
        months = use.ltv[0].inputs.get("ltv_horizon_months")
        grid.head([
            translate("Workbook", "Customers with"), "", translate("Workbook", "Customers"),
            translate("Workbook", "Share"), translate("Workbook", "Orders"),
            translate("Workbook", "Orders per customer"), "CM2", translate("Workbook", "CM2 per customer"),
            translate("Workbook", "LTV, {months}").format(months=self._book.formats.months(months)),
        ])  # fmt: skip
        first, last = grid.row, grid.row + len(Use) - 1
        everybody, cents = float(use.customers.sum()), self._book.money(2)
        for one in Use:
            row, people = grid.row, float(use.customers[one])
            orders, cm2 = float(use.orders[one]), float(use.cm2[one])
            each = (orders / people, cm2 / people) if people else (None, None)
            grid.line(
                use_word(one), "", Number(people, COUNT),
                Live(f"C{row}/SUM(C${first}:C${last})", people / everybody, SHARE), Number(orders, COUNT),
                Live(f'IF(C{row}>0,E{row}/C{row},"")', each[0], "0.00"), Number(cm2, self._book.money()),
                Live(f'IF(C{row}>0,G{row}/C{row},"")', each[1], cents), Number(use.ltv[one].value, cents),
            )  # fmt: skip

    def _matrix(self) -> None:
        """Write the customers that channels share, and under them what share of a row's customers that is."""
        grid, overlap = self._grid, self._audit.overlap
        if len(overlap.channels) < 2:
            return
        order = np.argsort(-np.diagonal(overlap.shared), kind="stable").tolist()
        names = [channel_name(overlap.channels[place]) for place in order]
        grid.part(translate("Workbook", "Customers that channels share"))
        grid.head([translate("Workbook", "Customers of both"), translate("Workbook", "Here only"), *names])
        first = grid.row
        for row in order:
            shared = [Number(float(overlap.shared[row, column]), COUNT) for column in order]
            grid.line(channel_name(overlap.channels[row]), Number(float(overlap.only[row]), COUNT), *shared)
        grid.row += 1
        grid.head([translate("Workbook", "Share of the row’s customers"), translate("Workbook", "Here only"), *names])
        for place, row in enumerate(order):
            self._shares(first + place, place, row, order)

    def _shares(self, source: int, place: int, row: int, order: list[int]) -> None:
        overlap = self._audit.overlap
        own, size = f"${get_column_letter(3 + place)}{source}", float(overlap.shared[row, row])
        cells = [Live(f"B{source}/{own}", float(overlap.only[row]) / size, SHARE)]
        for position, column in enumerate(order):
            text = f"{get_column_letter(3 + position)}{source}/{own}"
            cells.append(Live(text, float(overlap.shared[row, column]) / size, SHARE))
        self._grid.line(channel_name(overlap.channels[row]), *cells)

    # -- ladder and touch points -----------------------------------------------------------------------------------

    def _ladder(self) -> None:
        grid, ladder = self._grid, self._audit.ladder
        grid.part(translate("Workbook", "From several channels to one relationship"), ladder_verdict(ladder))
        if ladder.next is not None:
            grid.say(next_step(ladder))
        grid.head([translate("Workbook", "Step"), translate("Workbook", "So?")], texts=2)
        said = {
            True: translate("Workbook", "yes"), False: translate("Workbook", "no"),
            None: translate("Workbook", "not known"),
        }  # fmt: skip
        for place, step in enumerate(ladder.steps, start=1):
            grid.line(f"{place}. {words('omnichannel', step.name)}", "", is_total=True)
            for one in step.requirements:
                grid.line(requirement_text(one, self._book.formats), said[one.met])

    def _touch_points(self) -> None:
        grid, points = self._grid, self._audit.points
        grid.part(translate("Workbook", "Is it the same everywhere?"))
        grid.head([
            translate("Workbook", "Touch point"), translate("Workbook", "Answer"),
            translate("Workbook", "What differs"),
        ], texts=3)  # fmt: skip
        for one in TOUCH_POINTS:
            answer = points.answers.get(one.code)
            said = answer_word(answer) if answer is not None else translate("Workbook", "to look at")
            grid.line(f"{words('omnichannel', one.name)}: {words('omnichannel', one.ask)}", said)
            grid.run_on(3, points.remarks.get(one.code, ""))
        if points.consistency is not None:
            share = translate("Workbook", "Share that is the same everywhere")
            grid.line(share, Number(points.consistency, SHARE), is_total=True)
