"""The ladder by month and by channel, in parts that fit the width of a page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

import numpy as np
from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Figure, Reason, Unit
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.results import Breakdown
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED
from ecomkpi_desktop.output.annexes.kit import Kit, scale_of, short_name
from ecomkpi_desktop.output.flow.piece import Piece, together
from ecomkpi_desktop.output.flow.table import Column, Row
from ecomkpi_desktop.output.flow.words import head
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.reasons import reason_sentence
from ecomkpi_desktop.present.untold import as_told, told_value, untold_note
from ecomkpi_desktop.review.ladders import ACQUISITION

_SALES = (
    "orders", "gross_sales", "discounts", "shipping_income", "ordered_revenue", "refunds", "net_revenue", "aov",
)  # fmt: skip
_MARGINS = (
    "net_revenue", "cogs", "cm1", "logistics_cost", "payment_fees", "marketplace_fees", "other_costs", "cm2",
    "marketing_spend", "cm3",
)  # fmt: skip
_RESULT = ("cm1_rate", "cm2_rate", "cm3_rate", "cm3", "fixed_costs", "operating_result")
_BAD = "alert"


def month_ladder(kit: Kit) -> list[Piece]:
    """Return sales, margins and result month by month."""
    months = kit.ladders.months

    def name(key: str) -> str:
        return kit.formats.short_month(date.fromisoformat(f"{key}-01"))

    translate = QCoreApplication.translate
    return [
        *_part(kit, translate("Print", "Sales"), months, _SALES, name),
        *_part(kit, translate("Print", "Margins"), months, _MARGINS, name),
        *_part(kit, translate("Print", "Rates and result"), months, _RESULT, name),
        *_untold(kit, months),
        *_span(kit),
    ]


def _untold(kit: Kit, table: Breakdown) -> list[Piece]:
    """Return what the ladder says of spend that nobody told."""
    if not table.untold:
        return []
    if table.is_untold:
        return kit.note(untold_note())
    return kit.note(QCoreApplication.translate(
        "Print", "Nobody told the marketing spend of some months: their CM3 is at most what is written here, and the "
        "total counts what was told.",
    ))  # fmt: skip


def _span(kit: Kit) -> list[Piece]:
    """Return between which ends CM3 of the period lies, where costs are unknown."""
    cm3 = kit.report.figures.get("cm3")
    if cm3 is None or cm3.span is None:
        return []
    low, high = (kit.formats.money(end, 0) for end in cm3.span)
    text = QCoreApplication.translate(
        "Print", "Costs without an answer leave CM3 of the period between {low} (prudent) and {high} (optimistic).",
    )  # fmt: skip
    return kit.note(text.format(low=low, high=high))


def channel_ladder(kit: Kit) -> list[Piece]:
    """Return sales and margins by channel, and what its customers cost and are worth."""
    channels = kit.ladders.channels
    translate = QCoreApplication.translate
    pieces = [
        *_part(kit, translate("Print", "Sales"), channels, _SALES, channel_name),
        *_part(kit, translate("Print", "Margins"), channels, _MARGINS, channel_name),
        *_part(kit, translate("Print", "Margin rates"), channels, ("cm1_rate", "cm2_rate", "cm3_rate", "cm3"),
               channel_name),
    ]  # fmt: skip
    return [*pieces, *_acquisition(kit)]


def _part(
    kit: Kit, text: str, table: Breakdown, figures: Sequence[str], name: Callable[[str], str]
) -> list[Piece]:
    shown = [one for one in figures if one in table.columns and (one != "other_costs" or _total(table, one))]
    amounts = [abs(value) for one in shown if REGISTRY[one].unit is Unit.MONEY for value in [_total(table, one)]]
    scale = scale_of([value for value in amounts if np.isfinite(value)])
    places = _places(table)
    rows = [
        _row(kit, name(table.keys[place]), {one: float(table.columns[one][place]) for one in shown}, scale,
             untold=table.keys[place] in table.untold)
        for place in places
    ]  # fmt: skip
    total = QCoreApplication.translate("Print", "Total")
    sums = _row(kit, total, {one: _total(table, one) for one in shown}, scale, untold=table.is_untold)
    rows.append(replace(sums, is_total=True, inks=None))
    columns = [Column(is_text=True), *(Column(short_name(one)) for one in shown)]
    unit = kit.formats.symbol
    if scale != 1.0:
        unit = QCoreApplication.translate("Print", "thousand {currency}").format(currency=unit)
    return together([*head(text, unit), *kit.table(columns, rows)])


def _row(kit: Kit, name: str, values: Mapping[str, float], scale: float, *, untold: bool) -> Row:
    cells = (_cell(kit, one, as_told(one, value, untold=untold), scale) for one, value in values.items())
    return Row((name, *cells), inks=_inks(values))


def _places(table: Breakdown) -> list[int]:
    """Return the rows to print: what is not allocated only where it holds more than fixed costs."""
    sums = ("orders", "net_revenue", "marketing_spend")

    def has_any(place: int) -> bool:
        return any(abs(float(table.columns[one][place])) > 0 for one in sums if one in table.columns)

    return [place for place, key in enumerate(table.keys) if key != NOT_ALLOCATED or has_any(place)]


def _total(table: Breakdown, figure_id: str) -> float:
    return float(table.total.get(figure_id, np.nan))


def _cell(kit: Kit, figure_id: str, value: float | None, scale: float) -> str:
    unit = REGISTRY[figure_id].unit
    if unit is not Unit.MONEY:
        return kit.value(figure_id, value)
    # What an order is worth has cents; sums have none.
    return kit.formats.number(value, 2) if figure_id == "aov" else kit.amount(value, scale)


def _inks(values: Mapping[str, float]) -> dict[int, str] | None:
    found = {place: _BAD for place, (one, value) in enumerate(values.items(), start=1)
             if value < 0 and one in {"cm1", "cm2", "cm3", "cm3_rate", "operating_result"}}  # fmt: skip
    return found or None


def _acquisition(kit: Kit) -> list[Piece]:
    figures = kit.report.figures

    def cells(own: Mapping[str, Figure]) -> list[str]:
        return [kit.value(one, told_value(own[one]) if one in own else None) for one in ACQUISITION]

    rows = [Row((channel_name(row.channel), *cells(row.figures))) for row in kit.ladders.channel_rows]
    if not rows:
        return []
    total = QCoreApplication.translate("Print", "All channels")
    rows.append(Row((total, *cells(figures)), is_total=True))
    columns = [Column(is_text=True), *(Column(short_name(one)) for one in ACQUISITION)]
    note = QCoreApplication.translate("Print", "customers by the channel of their first order")
    text = QCoreApplication.translate("Print", "Acquisition")
    why = kit.note(reason_sentence(Reason.NO_SPEND)) if figures["marketing_spend"].untold else []
    return together([*head(text, note), *kit.table(columns, rows), *why])


