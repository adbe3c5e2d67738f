"""The sheets of months and channels: which cells of the data each amount is summed from."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.series_factory import SeriesFactory
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.live.bases import CREDIT, LANDED, OTHER, OTHER_BACK
from ecomkpi_desktop.kpi.live.tables import Daily, LiveLadder
from ecomkpi_desktop.kpi.results import Breakdown
from ecomkpi_desktop.output.workbook.assumptions import AssumptionSheet
from ecomkpi_desktop.output.workbook.book import Book, Value, number
from ecomkpi_desktop.output.workbook.content import WorkbookContent
from ecomkpi_desktop.output.workbook.data_sheet import DataPlan, DataSheet
from ecomkpi_desktop.output.workbook.ladder_sheet import FIRST, HEAD, RATES, ROWS, SUMS, Key, LadderSheet, values_of
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.untold import not_told

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

translate = QCoreApplication.translate  # under this name lupdate finds the words

SPEND = frozenset(("marketing_spend", "acquisition_spend"))  # what no scope divides
_DARK, _PALE = "1D4E7A", "B9BFC6"
_HEIGHT: Any = 8.5  # centimetres; openpyxl says it wants whole ones


class Data:
    """The sheets of aggregated data, and how amounts are summed from them.

    Args:
        book: the workbook.
        content: the review.
        assumptions: whose cells weigh the data; filled already.
    """

    def __init__(self, book: Book, content: WorkbookContent) -> None:
        live = self._live = content.live
        channels = [channel_name(name) for name in live.channels]
        sums = ("orders", "units", "gross_sales", "discounts", "shipping_income", "marketing_spend",
                "acquisition_spend", "sessions", "new_customers")  # fmt: skip
        self.sales = DataSheet(book, live, DataPlan(
            translate("Workbook", "Data - sales"),
            translate("Workbook", "Sums by month and channel, excluding VAT. Blue: numbers; black: formulas on them."),
            live.sales, sums, live.order_flows, channels,
        ))  # fmt: skip
        self.returns = DataSheet(book, live, DataPlan(
            translate("Workbook", "Data - returns"),
            translate(
                "Workbook", "Refunds by month, channel and month of the order they go back to: its cost rate holds."
            ),
            live.returns, ("refunds",), live.return_flows, channels,
        ))  # fmt: skip
        self.ltv_sales: DataSheet | None = None
        self.ltv_returns: DataSheet | None = None
        if live.lifetime is not None:
            all_of_them = translate("Workbook", "All customers")
            groups = [all_of_them if name is None else channel_name(name) for name in live.lifetime.groups]
            self.ltv_sales = DataSheet(book, live, DataPlan(
                translate("Workbook", "Data - LTV sales"),
                translate(
                    "Workbook", "What one customer buys within the horizon, by month of the order and first channel: "
                    "every order divided by the customers old enough to tell.",
                ),
                live.lifetime.sales, ("ordered",), live.order_flows, groups, per_customer=True,
            ))  # fmt: skip
            self.ltv_returns = DataSheet(book, live, DataPlan(
                translate("Workbook", "Data - LTV returns"),
                translate("Workbook", "What one customer sends back within the horizon, likewise."),
                live.lifetime.returns, ("refunds",), live.return_flows, groups, per_customer=True,
            ))  # fmt: skip

        self.days_sales: DataSheet | None = None
        self.days_returns: DataSheet | None = None
        if live.daily is not None:
            self._days(book, live, live.daily)

    def _days(self, book: Book, live: LiveLadder, daily: Daily) -> None:
        month = book.formats.month(daily.month)
        days = [str(day + 1) for day in range(len(daily.sales))]
        self.days_sales = DataSheet(book, live, DataPlan(
            translate("Workbook", "Data - days sales"),
            translate("Workbook", "Sums by day over all channels, {month}.").format(month=month),
            daily.sales, ("gross_sales", "discounts", "shipping_income", "marketing_spend"), live.order_flows, days,
            key=translate("Workbook", "Day"),
        ))  # fmt: skip
        self.days_returns = DataSheet(book, live, DataPlan(
            translate("Workbook", "Data - days returns"),
            translate("Workbook", "Refunds by day and by month of their order, {month}.").format(month=month),
            daily.returns, ("refunds",), live.return_flows, days, key=translate("Workbook", "Day"),
        ))  # fmt: skip

    def fill(self, assumptions: AssumptionSheet) -> None:
        """Write all of them."""
        for sheet in (
            self.sales, self.returns, self.ltv_sales, self.ltv_returns, self.days_sales, self.days_returns,
        ):  # fmt: skip
            if sheet is not None:
                sheet.fill(assumptions)

    def ltv(self, group: int) -> str:
        """Return the formula of a group's LTV."""
        assert self.ltv_sales is not None  # noqa: S101 - asked for where there are groups only
        assert self.ltv_returns is not None  # noqa: S101
        wanted = str(group + 1)
        parts = [self.ltv_sales.sum_group("ordered", wanted)]
        parts += [f"-{self.ltv_sales.sum_group(flow.name, wanted)}" for flow in self._live.order_flows]
        parts.append(f"-{self.ltv_returns.sum_group('refunds', wanted)}")
        for flow in self._live.return_flows:
            parts.append(f"{'+' if flow.name == CREDIT else '-'}{self.ltv_returns.sum_group(flow.name, wanted)}")
        return "".join(parts)


    def cm3_of_day(self, day: str) -> str | None:
        """Return the formula of CM3 on a day, whose number stands in a cell; None where days are not known apart."""
        if self.days_sales is None or self.days_returns is None:
            return None
        parts = [self.days_sales.sum_group("gross_sales", day)]
        less = ("discounts", *(flow.name for flow in self._live.order_flows), "marketing_spend")
        parts += [f"-{self.days_sales.sum_group(name, day)}" for name in less]
        parts.append(f"+{self.days_sales.sum_group('shipping_income', day)}")
        parts.append(f"-{self.days_returns.sum_group('refunds', day)}")
        for flow in self._live.return_flows:
            parts.append(f"{'+' if flow.name == CREDIT else '-'}{self.days_returns.sum_group(flow.name, day)}")
        return "".join(parts)


def sums_of(live: LiveLadder, of_sales: Callable[[str], str], of_returns: Callable[[str], str]) -> dict[str, str]:
    """Return the formula of every amount.

    Args:
        live: says which costs there are, and whether spend can be told.
        of_sales: gives the sum of a column of sales over the rows wanted.
        of_returns: gives that of a column of returns.
    """
    sold, back = ({flow.name for flow in flows} for flows in (live.order_flows, live.return_flows))
    other = [of_sales(OTHER)] if OTHER in sold else []
    other += [of_returns(OTHER_BACK)] if OTHER_BACK in back else []
    landed = f"+{of_sales(LANDED)}" if LANDED in sold else ""
    made = {
        "refunds": of_returns("refunds"),
        "cogs": f"{of_sales('goods_cost')}{landed}-{of_returns('credit')}",
        "logistics_cost": f"{of_sales('order_logistics')}+{of_returns('handling')}",
        "other_costs": "+".join(other),
    }
    found = {name: made[name] if name in made else of_sales(name) for name in SUMS}
    return {name: text for name, text in found.items() if text and (live.has_spend or name not in SPEND)}


def _rows(live: LiveLadder) -> tuple[str, ...]:
    """Return the rows of a ladder; other costs only where there are any."""
    has_other = any(flow.name in {OTHER, OTHER_BACK} for flow in (*live.order_flows, *live.return_flows))
    return tuple(name for name in ROWS if has_other or name != "other_costs")


def _key(
    heads: tuple[object, ...], sums: dict[str, str], values: dict[str, Value], *, untold: bool
) -> Key:
    """Return a column; a spend that nobody told is a word in it, which no formula takes for 0."""
    if not untold:
        return Key(heads, sums, values)
    known = {name: text for name, text in sums.items() if name not in SPEND}
    return Key(heads, known, values, untold=True)


def _total_key(
    sheet: LadderSheet, heads: tuple[object, ...], more: dict[str, str], values: dict[str, Value],
    breakdown: Breakdown,
) -> Key:  # fmt: skip
    """Return the column of totals; of spend that nobody told for any key it says so."""
    sums = {
        name: sheet.total_formula(name, not_told() if breakdown.untold and name in SPEND else "")
        for name in _summed(sheet)
    }
    if breakdown.is_untold:
        values = {**values, **dict.fromkeys(SPEND, not_told())}
    return Key(heads, {**sums, **more}, values, untold=bool(breakdown.untold))


def _summed(sheet: LadderSheet) -> tuple[str, ...]:
    return tuple(name for name in SUMS if name in sheet.rows)


def month_figures(content: WorkbookContent) -> tuple[str, ...]:
    """Return the rows of the months."""
    fixed = ("fixed_costs", "operating_result") if len(content.live.fixed_known) else ()
    return (*_rows(content.live), *fixed, *RATES, "acquisition_spend", "new_customers", "cac")


def channel_figures(content: WorkbookContent) -> tuple[str, ...]:
    """Return the rows of the channels."""
    ltv = ("ltv", "ltv_cac") if content.live.lifetime is not None else ()
    return (*_rows(content.live), *RATES, "acquisition_spend", "new_customers", "cac", *ltv)


def channels_shown(content: WorkbookContent) -> list[int]:
    """Return the places of the channels that have anything: fixed costs alone are no channel's."""
    columns = content.channels.columns
    return [
        place for place in range(len(content.channels.keys))
        if any(number(columns, name, place) for name in (*SUMS, "sessions"))
    ]  # fmt: skip


def fill_months(sheet: LadderSheet, content: WorkbookContent, data: Data, assumptions: AssumptionSheet) -> None:
    """Write the ladder by month with its charts."""
    breakdown, live = content.months, content.live
    has_fixed = len(live.fixed_known) > 0
    keys = []
    for place, name in enumerate(breakdown.keys):
        wanted = sheet.lookup(place)
        sums = sums_of(
            live, lambda column, wanted=wanted: data.sales.sum_month(column, wanted),  # type: ignore[misc]
            lambda column, wanted=wanted: data.returns.sum_month(column, wanted),  # type: ignore[misc]
        )  # fmt: skip
        if has_fixed:
            months, costs = assumptions.fixed_columns()
            sums["fixed_costs"] = f"SUMIFS({costs},{months},{wanted})"
        values = values_of(breakdown.columns, place)
        keys.append(_key((date.fromisoformat(f"{name}-01"),), sums, values, untold=name in breakdown.untold))
    more = {"fixed_costs": sheet.total_formula("fixed_costs")} if has_fixed else {}
    about = translate("Workbook", "Every amount is summed from the data sheets; margins are formulas of their column.")
    total = _total_key(sheet, (translate("Workbook", "Total"),), more, _total(breakdown), breakdown)
    sheet.fill(about, keys, total, "mmm yyyy")
    if keys:
        month_chart(sheet.sheet, sheet, f"A{sheet.bottom + 3}")
        _rate_chart(sheet, f"G{sheet.bottom + 3}")


def fill_channels(sheet: LadderSheet, content: WorkbookContent, data: Data) -> None:
    """Write the ladder by channel with its chart."""
    breakdown, live = content.channels, content.live
    own = {row.channel: row.figures for row in content.channel_rows}
    groups = {name: place for place, name in enumerate(live.lifetime.groups)} if live.lifetime is not None else {}
    keys = []
    for position, place in enumerate(channels_shown(content)):
        name, wanted = breakdown.keys[place], sheet.lookup(position)
        sums = sums_of(
            live, lambda column, wanted=wanted: data.sales.sum_group(column, wanted),  # type: ignore[misc]
            lambda column, wanted=wanted: data.returns.sum_group(column, wanted),  # type: ignore[misc]
        )  # fmt: skip
        values = values_of(breakdown.columns, place)
        if name in groups:
            sums["ltv"] = data.ltv(groups[name])
        if name in own:
            values.update({key: own[name][key].value for key in ("ltv", "ltv_cac", "cac") if key in own[name]})
        heads = (channel_name(name), live.channels.index(name) + 1)
        keys.append(_key(heads, sums, values, untold=name in breakdown.untold))
    more, values = {}, _total(breakdown)
    if None in groups:
        more["ltv"] = data.ltv(groups[None])
        values.update({key: content.figures[key].value for key in ("ltv", "ltv_cac")})
    about = translate(
        "Workbook", "Acquisition channel of the orders; new customers and LTV: channel of the first order."
    )
    sheet.fill(about, keys, _total_key(sheet, (translate("Workbook", "Total"), ""), more, values, breakdown))
    if keys:
        _channel_chart(sheet, f"A{sheet.bottom + 3}")


def month_chart(page: "Worksheet", sheet: LadderSheet, place: str) -> None:
    """Draw net revenue and CM3 by month on a sheet."""
    bars = BarChart()
    bars.type, bars.title = "col", translate("Workbook", "Net revenue and CM3 by month")
    _add(bars, sheet, (("net_revenue", _PALE), ("cm3", _DARK)))
    bars.overlap, bars.gapWidth = 0, 60
    _finish(bars, page, place, 17)


def _rate_chart(sheet: LadderSheet, place: str) -> None:
    rates = LineChart()
    rates.title = translate("Workbook", "Margin rates by month")
    _add(rates, sheet, (("cm1_rate", _PALE), ("cm2_rate", "8D96A1"), ("cm3_rate", _DARK)))
    rates.y_axis.number_format = "0%"
    _finish(rates, sheet.sheet, place, 17)


def _channel_chart(sheet: LadderSheet, place: str) -> None:
    bars = BarChart()
    bars.type, bars.title = "bar", translate("Workbook", "CM3 by channel")
    _add(bars, sheet, (("cm3", _DARK),))
    bars.legend = None
    bars.x_axis.scaling.orientation = "maxMin"
    bars.gapWidth = 50
    _finish(bars, sheet.sheet, place, 20)


def _total(breakdown: Breakdown) -> dict[str, Value]:
    found: Mapping[str, float] = breakdown.total
    sums = {name: float(column.sum()) for name, column in breakdown.columns.items() if name not in found}
    return {**sums, **dict(found)}


def _add(chart: BarChart | LineChart, sheet: LadderSheet, series: tuple[tuple[str, str], ...]) -> None:
    page, last = sheet.sheet, FIRST + sheet.count - 1
    for name, colour in series:
        row = sheet.rows[name]
        numbers = Reference(page, min_col=FIRST, max_col=last, min_row=row)
        one = SeriesFactory(numbers, title=str(page.cell(row, 1).value))
        one.graphicalProperties.solidFill = colour
        one.graphicalProperties.line.solidFill = colour
        if isinstance(chart, LineChart):
            one.smooth = False
        else:
            one.invertIfNegative = False
        chart.series.append(one)
    chart.set_categories(Reference(page, min_col=FIRST, max_col=last, min_row=HEAD))


def _finish(chart: BarChart | LineChart, page: "Worksheet", place: str, width: int) -> None:
    chart.width, chart.height = width, _HEIGHT
    chart.x_axis.delete = chart.y_axis.delete = False  # openpyxl hides them otherwise
    chart.x_axis.tickLblPos = "low"
    chart.x_axis.number_format = "mmm yy"
    chart.y_axis.majorGridlines = ChartLines(GraphicalProperties(ln=LineProperties(solidFill="DFE3E8")))
    if chart.legend is not None:
        chart.legend.position = "b"
    page.add_chart(chart, place)
