"""What customers are worth, who comes back, and which kinds of customers there are."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.definitions.segments import SEGMENTS
from ecomkpi_desktop.output.annexes.kit import Kit, figure_name
from ecomkpi_desktop.output.flow.piece import Piece, together
from ecomkpi_desktop.output.flow.table import Column, Row
from ecomkpi_desktop.output.flow.words import head
from ecomkpi_desktop.present.texts import words

_RETENTION = (
    "customers", "new_customers", "returning_customers", "retention_rate", "repurchase_rate_90", "repurchase_rate_180",
    "repurchase_rate_365", "repurchase_delay_median_days", "identified_share", "cac", "ltv", "ltv_cac",
    "payback_months",
)  # fmt: skip

translate = QCoreApplication.translate  # under this name lupdate finds the words


def customers(kit: Kit) -> list[Piece]:
    """Return retention, LTV by horizon and the segments."""
    return [*_retention(kit), *_lifetime(kit), *_segments(kit)]


def _retention(kit: Kit) -> list[Piece]:
    figures = kit.details.figures
    cells = [(figure_name(one), kit.figure(figures[one])) for one in _RETENTION if one in figures]
    half = -(-len(cells) // 2)
    rows = []
    for place in range(half):
        right = cells[half + place] if half + place < len(cells) else ("", "")
        rows.append(Row((*cells[place], "", *right)))
    columns = [Column(is_text=True), Column(), Column(is_text=True, share=0.1), Column(is_text=True), Column()]
    return together([*head(translate("Print", "Retention and acquisition"), keep=3), *kit.table(columns, rows)])


def _lifetime(kit: Kit) -> list[Piece]:
    table = kit.details.ltv
    if table is None:
        return []
    rows = []
    for place, months in enumerate(table.months):
        reached = int(table.reached[place])
        so_far = kit.formats.money(float(table.so_far[place])) if 0 < reached < months else ""
        rows.append(
            Row((
                kit.formats.months(months), kit.formats.count(float(table.observed[place])),
                kit.formats.money(float(table.ltv[place])), kit.formats.money(float(table.ltv_revenue[place])),
                kit.formats.months(reached), so_far,
            ))
        )  # fmt: skip
    columns = [
        Column(translate("Print", "Horizon"), is_text=True), Column(translate("Print", "Customers old enough")),
        Column(translate("Print", "LTV, in margin")), Column(translate("Print", "LTV, in net revenue")),
        Column(translate("Print", "Known for")), Column(translate("Print", "Margin so far")),
    ]  # fmt: skip
    return together([*head(translate("Print", "Customer lifetime value by horizon")), *kit.table(columns, rows)])


def _segments(kit: Kit) -> list[Piece]:
    rfm = kit.details.rfm
    if rfm is None or not rfm.customers.sum():
        return []
    everybody, margin = float(rfm.customers.sum()), float(rfm.cm2.sum())
    rows = []
    for place, one in enumerate(SEGMENTS):
        people, cm2 = float(rfm.customers[place]), float(rfm.cm2[place])
        rows.append(
            Row((
                words("kpi", one.name), kit.formats.count(people), kit.formats.rate(people / everybody),
                kit.formats.count(cm2), kit.formats.rate(cm2 / margin if margin > 0 else None),
                kit.formats.money(cm2 / people if people else None), kit.formats.count(float(rfm.losing[place])),
                words("kpi", one.action),
            ))
        )  # fmt: skip
    rows.append(
        Row((
            translate("Print", "Total"), kit.formats.count(everybody), kit.formats.rate(1.0), kit.formats.count(margin),
            kit.formats.rate(1.0 if margin > 0 else None), kit.formats.money(margin / everybody),
            kit.formats.count(float(rfm.losing.sum())), "",
        ), is_total=True)
    )  # fmt: skip
    columns = [
        Column(translate("Print", "Segment"), is_text=True, share=1.0), Column(translate("Print", "Customers")),
        Column("%"), Column(translate("Print", "CM2, {currency}").format(currency=kit.formats.symbol)), Column("%"),
        Column(translate("Print", "per customer")), Column(translate("Print", "of them at a loss")),
        Column(translate("Print", "What to do"), is_text=True, share=2.2),
    ]  # fmt: skip
    return together([*head(translate("Print", "Segments by recency, frequency and margin")), *kit.table(columns, rows)])
