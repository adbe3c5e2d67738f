"""The channels view as what picture and table show, in words and numbers."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Figure, Reason, Unit
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.reasons import reason_word
from ecomkpi_desktop.present.untold import told_value
from ecomkpi_desktop.ui.pages.channels.view import ChannelsView
from ecomkpi_desktop.ui.pages.parts.names import short_name
from ecomkpi_desktop.ui.plots.contributions import Contribution, PartKind
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn

BESIDE = ("cm3_rate", "conversion_rate")
TABLE_IDS = (
    "orders", "sessions", "conversion_rate", "net_revenue", "cm2", "marketing_spend", "cm3", "cm3_rate",
)
_UNITS = {
    "orders": Unit.COUNT, "sessions": Unit.COUNT, "conversion_rate": Unit.RATE, "cm3_rate": Unit.RATE,
}
_OF_NO_CHANNEL = ("sessions", "net_revenue", "cm2", "marketing_spend", "cm3")
TOTAL = "\0total"  # no channel is called that; an empty key would lead nowhere


def contributions(view: ChannelsView, formats: Formats) -> list[Contribution]:
    """Return one row per channel, then what belongs to none, then the whole."""
    rows = [
        Contribution(
            name, channel_name(name), view.amount(name), _money(view.told(name), formats),
            tuple(_text(view.rows[name].figures.get(figure_id), formats) for figure_id in BESIDE),
        )
        for name in view.channels
    ]  # fmt: skip
    if rest := view.not_allocated(view.judged):
        text = _money(view.told(NOT_ALLOCATED), formats)
        rows.append(
            Contribution(
                NOT_ALLOCATED, channel_name(NOT_ALLOCATED), rest, text, ("",) * len(BESIDE), PartKind.REST
            )
        )
    whole = view.figures[view.judged]
    beside = tuple(_text(view.figures.get(figure_id), formats) for figure_id in BESIDE)
    rows.append(
        Contribution(TOTAL, _all(), whole.value, _money(told_value(whole), formats), beside, PartKind.TOTAL)
    )
    return rows


def channel_twin(view: ChannelsView) -> Twin:
    """Return channels, what belongs to none and the whole as a table."""
    translate = QCoreApplication.translate
    columns = [TwinColumn(translate("Channels", "Channel"))]
    columns += [TwinColumn(short_name(figure_id), _UNITS.get(figure_id, Unit.MONEY)) for figure_id in TABLE_IDS]
    before = translate("Channels", "{figure} before").format(figure=short_name(view.judged))
    columns.append(TwinColumn(before, Unit.MONEY))
    rows: list[tuple[Cell, ...]] = [
        (channel_name(name), *(_value(view.rows[name].figures.get(one)) for one in TABLE_IDS), view.previous(name))
        for name in view.channels
    ]
    if any(view.not_allocated(one) for one in _OF_NO_CHANNEL):
        rest = (view.told(NOT_ALLOCATED, one) if one in _OF_NO_CHANNEL else None for one in TABLE_IDS)
        rows.append((channel_name(NOT_ALLOCATED), *rest, view.previous(NOT_ALLOCATED)))
    total = view.before.total.get(view.judged)
    rows.append((_all(), *(_value(view.figures.get(one)) for one in TABLE_IDS), total))
    return Twin(tuple(columns), tuple(rows))


def figure_at(view: ChannelsView, row: int, column: int) -> tuple[str, Figure] | None:
    """Return the channel ("" for all) and the figure of a cell of the table; None where there is none to explain."""
    figure_id = TABLE_IDS[min(max(column - 1, 0), len(TABLE_IDS) - 1)]
    if row < len(view.channels):
        name = view.channels[row]
        figure = view.rows[name].figures.get(figure_id)
        return (name, figure) if figure is not None else None
    is_last = row == len(channel_twin(view).rows) - 1
    return (TOTAL, view.figures[figure_id]) if is_last else None


def _all() -> str:
    return QCoreApplication.translate("Channels", "All channels")


def _value(figure: Figure | None) -> float | None:
    return told_value(figure) if figure is not None else None


def _money(value: float | None, formats: Formats) -> str:
    return formats.money(value, 0) if value is not None else reason_word(Reason.NOT_SPLIT)


def _text(figure: Figure | None, formats: Formats) -> str:
    return formats.figure(figure) if figure is not None and figure.value is not None else "\u2013"
