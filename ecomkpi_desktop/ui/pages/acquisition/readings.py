"""The acquisition view as what the pictures show, in words and numbers."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Figure, Reason, Unit
from ecomkpi_desktop.kpi.ltv_table import LtvTable
from ecomkpi_desktop.kpi.results import ChannelRow
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.reasons import reason_word
from ecomkpi_desktop.present.statuses import status_word
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.present.untold import told_value
from ecomkpi_desktop.ui.pages.acquisition.view import AcquisitionView
from ecomkpi_desktop.ui.pages.parts.names import figure_name, short_name
from ecomkpi_desktop.ui.plots.bars import PairRow
from ecomkpi_desktop.ui.plots.gauge import GaugeReading
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn

TABLE_IDS = ("marketing_spend", "new_customers", "cac", "ltv", "ltv_cac", "payback_months", "net_revenue", "cm3")
_UNITS = {
    "marketing_spend": Unit.MONEY, "new_customers": Unit.COUNT, "cac": Unit.MONEY, "ltv": Unit.MONEY,
    "ltv_cac": Unit.RATIO, "payback_months": Unit.MONTHS, "net_revenue": Unit.MONEY, "cm3": Unit.MONEY,
}


def gauge_reading(view: AcquisitionView, formats: Formats) -> GaugeReading:
    """Return LTV/CAC in its corridor, the activity's band as context, the room above it hatched."""
    figure = view.figures["ltv_cac"]
    corridor, band = view.corridor, view.band
    context = None
    if band.floor is not None or band.ceiling is not None:
        name = QCoreApplication.translate("Acquisition", "Context: {activity}")
        context = (band.floor, band.ceiling, name.format(activity=words("review", band.note)))
    previous = view.previous.get("ltv_cac")
    judged = figure.value is not None
    return GaugeReading(
        "ltv_cac",
        figure_name("ltv_cac"),
        figure.value,
        formats.ratio(figure.value) if judged else reason_word(figure.reason),
        Unit.RATIO,
        corridor.floor if corridor is not None else None,
        corridor.ceiling if corridor is not None else None,
        view.shown_status,
        status_word(view.shown_status) if judged else "",
        context,
        view.under_invested_from,
        QCoreApplication.translate("Acquisition", "possible under-investment"),
        previous.value if previous is not None else None,
    )


def pair_rows(view: AcquisitionView, formats: Formats) -> list[PairRow]:
    """Return one row per channel that brought new customers or cost something, the largest spend first."""
    rows = []
    for row in by_spend(view.channels):
        new = _value(row, "new_customers")
        if not new and not _spend(row):
            continue
        ratio = row.figures.get("ltv_cac")
        status = view.channel_status.get(row.channel)
        known = ratio is not None and ratio.value is not None
        unpaid = QCoreApplication.translate("Acquisition", "no spend")
        spend = row.figures.get("marketing_spend")
        is_free = spend is not None and spend.value == 0 and not spend.untold and not known
        rows.append(
            PairRow(
                row.channel,
                channel_name(row.channel),
                None if is_free else _value(row, "cac"),
                unpaid if is_free else _text(row.figures.get("cac"), formats),
                _value(row, "ltv"),
                _text(row.figures.get("ltv"), formats),
                ratio.value if ratio is not None else None,
                "\N{EN DASH}" if is_free else _text(ratio, formats),
                status.value if status is not None and known else "unknown",
                status_word(status.value) if status is not None and known else "",
            )
        )
    return rows


def channel_twin(view: AcquisitionView, titles: dict[str, str]) -> Twin:
    """Return the channels as a table, status words beside the numbers."""
    columns = [TwinColumn(QCoreApplication.translate("Acquisition", "Channel"))]
    columns += [TwinColumn(titles[figure_id], _UNITS[figure_id]) for figure_id in TABLE_IDS]
    columns.append(TwinColumn(QCoreApplication.translate("Acquisition", "Status")))
    rows: list[tuple[Cell, ...]] = []
    for row in by_spend(view.channels):
        status = view.channel_status[row.channel]
        cells: list[Cell] = [_told(row, figure_id) for figure_id in TABLE_IDS]
        known = _value(row, "ltv_cac") is not None
        told = [status_word(status.value)] if known else []
        if row.channel in view.thin_channels:
            told.append(QCoreApplication.translate("Acquisition", "CM3 rate under its floor"))
        rows.append((channel_name(row.channel), *cells, ", ".join(told)))
    return Twin(tuple(columns), tuple(rows))


def by_spend(channels: Sequence[ChannelRow]) -> list[ChannelRow]:
    """Return the channels, the largest spend first."""
    return sorted(channels, key=_spend, reverse=True)


# Figures of the columns of the table of horizons.
HORIZON_IDS = ("ltv", "ltv", "ltv_revenue", "observed_customers", "ltv_so_far", "ltv_reached_months")


def horizon_twin(table: LtvTable) -> Twin:
    """Return one row per horizon; where the history does not reach it, what is known so far and for how long."""
    translate = QCoreApplication.translate
    columns = (
        TwinColumn(translate("Acquisition", "Horizon"), Unit.MONTHS),
        TwinColumn(short_name("ltv"), Unit.MONEY, exact=True),
        TwinColumn(short_name("ltv_revenue"), Unit.MONEY, exact=True),
        TwinColumn(translate("Acquisition", "Customers old enough"), Unit.COUNT),
        TwinColumn(translate("Acquisition", "Margin so far"), Unit.MONEY, exact=True),
        TwinColumn(translate("Acquisition", "Months known"), Unit.MONTHS),
    )
    rows: list[tuple[Cell, ...]] = [
        (float(months), *(float(column[place]) for column in (
            table.ltv, table.ltv_revenue, table.observed, table.so_far, table.reached)))
        for place, months in enumerate(table.months)
    ]  # fmt: skip
    return Twin(columns, tuple(rows))


def _value(row: ChannelRow, figure_id: str) -> float | None:
    figure = row.figures.get(figure_id)
    return figure.value if figure is not None else None


def _told(row: ChannelRow, figure_id: str) -> float | None:
    figure = row.figures.get(figure_id)
    return told_value(figure) if figure is not None else None


def _spend(row: ChannelRow) -> float:
    return _value(row, "marketing_spend") or 0.0


def _text(figure: Figure | None, formats: Formats) -> str:
    return formats.figure(figure) if figure is not None else reason_word(Reason.NO_DATA)
