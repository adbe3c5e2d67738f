"""Figures through the months: eight pictures, and the numbers behind them."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.results import Trend
from ecomkpi_desktop.output.annexes.kit import Kit, figure_name, scale_of, short_name
from ecomkpi_desktop.output.annexes.line_chart import HEIGHT, Series, paint_line
from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.flow.piece import Piece
from ecomkpi_desktop.output.flow.table import Column, Row
from ecomkpi_desktop.output.flow.words import head
from ecomkpi_desktop.output.ink import Ink
from ecomkpi_desktop.review.status import NO_CEILING

translate = QCoreApplication.translate  # under this name lupdate finds the words

_DRAWN = ("net_revenue", "cm3", "cm3_rate", "orders", "aov", "retention_rate", "cac", "conversion_rate")
_WRITTEN = (
    "net_revenue", "cm3", "cm3_rate", "orders", "aov", "new_customers", "cac", "retention_rate", "conversion_rate",
    "return_rate_value", "discount_rate",
)  # fmt: skip
# Whose corridor holds for a single month as for the period.
_BANDED = frozenset(("cm3_rate", "aov", "conversion_rate"))
_SIDE_BY_SIDE, _GUTTER, _GAP = 2, 20.0, 9.0


def trends(kit: Kit) -> list[Piece]:
    """Return the pictures, two side by side, and the table."""
    trend = kit.details.trend
    if trend is None:
        return []
    # A line along nothing says nothing: what is unknown, or nil in every month, is left to the table.
    drawn = [series for series in (_series(kit, trend, name) for name in _DRAWN) if any(series.values)]
    pieces = [
        _pictures(kit, drawn[place : place + _SIDE_BY_SIDE]) for place in range(0, len(drawn), _SIDE_BY_SIDE)
    ]  # fmt: skip
    note = translate(
        "Print", "Grey band: the corridor. Hollow dots: months that data do not cover wholly. Retention: against the "
        "month before.",
    )  # fmt: skip
    return [*pieces, *kit.note(note), *_table(kit, trend)]


def _series(kit: Kit, trend: Trend, name: str) -> Series:
    column = trend.columns.get(name)
    cells = [None if column is None else float(column[place]) for place in range(len(trend.starts))]
    values = tuple(None if cell is None or cell != cell else cell for cell in cells)  # noqa: PLR0124 - NaN
    floor = ceiling = None
    for dial in kit.summary.dials:
        if dial.judged.id == name and name in _BANDED and dial.corridor is not None:
            floor, ceiling = dial.corridor.floor, dial.corridor.ceiling
            ceiling = None if ceiling is not None and ceiling >= NO_CEILING else ceiling
    complete = tuple(bool(one) for one in trend.complete)
    return Series(figure_name(name), REGISTRY[name].unit, trend.starts, values, complete, floor, ceiling)


def _pictures(kit: Kit, drawn: list[Series]) -> Piece:
    def paint(ink: Ink, box: Box) -> None:
        cells = Box(box.x, box.y, box.width, HEIGHT).columns([1] * _SIDE_BY_SIDE, _GUTTER)
        for cell, series in zip(cells, drawn, strict=False):
            paint_line(ink, cell, series, kit.formats)

    return Piece(HEIGHT + _GAP, paint)


def _table(kit: Kit, trend: Trend) -> list[Piece]:
    shown = [name for name in _WRITTEN if name in trend.columns]
    money = [name for name in shown if REGISTRY[name].unit is Unit.MONEY]
    scale = scale_of([float(value) for name in money for value in trend.columns[name] if value == value])  # noqa: PLR0124
    rows = []
    for place, start in enumerate(trend.starts):
        cells = [_cell(kit, name, float(trend.columns[name][place]), scale) for name in shown]
        inks = None if trend.complete[place] else dict.fromkeys(range(len(shown) + 1), "quiet")
        rows.append(Row((kit.formats.short_month(start), *cells), inks=inks))
    columns = [Column(is_text=True), *(Column(short_name(name)) for name in shown)]
    return [*head(translate("Print", "Month by month"), kit.formats.symbol), *kit.table(columns, rows)]


def _cell(kit: Kit, name: str, value: float, scale: float) -> str:
    if REGISTRY[name].unit is not Unit.MONEY:
        return kit.value(name, value)
    return kit.formats.number(value, 2) if name in {"aov", "cac"} else kit.amount(value, scale)
