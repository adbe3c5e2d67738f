"""The sources as a table of which one column can be edited: the channel."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED
from ecomkpi_desktop.models.channel_sources import Source
from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.channels.standings import standing_tone, standing_word

CHANNEL_COLUMN = 1
_Index = QModelIndex | QPersistentModelIndex


class SourcesModel(TableModel):
    """Shows sources and the channel each is on under the decisions in force.

    Signals:
        channel_typed: (source, text) that was typed or chosen in its channel cell.
    """

    channel_typed = Signal(object, str)

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        self._decisions: Mapping[str, str] = {}
        super().__init__(self._columns_for(formats), parent)

    @property
    def decisions(self) -> Mapping[str, str]:
        """What the user decided: {source: channel}."""
        return self._decisions

    def set_decisions(self, decisions: Mapping[str, str]) -> None:
        """Show the channels under other decisions; rows stay where they are."""
        self._decisions = decisions
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def row_of(self, raw: str) -> int:
        """Return the visible row of a source, -1 where it is not shown."""
        return next((row for row in range(self.rowCount()) if self.row_at(row).raw == raw), -1)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let the channel be edited."""
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsEditable if index.column() == CHANNEL_COLUMN else found

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; the channel is edited as it is shown."""
        if role == Qt.ItemDataRole.EditRole and index.column() == CHANNEL_COLUMN:
            role = Qt.ItemDataRole.DisplayRole
        return super().data(index, role)

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed; the answer comes back as other decisions."""
        if role != Qt.ItemDataRole.EditRole or index.column() != CHANNEL_COLUMN or not str(value).strip():
            return False
        self.channel_typed.emit(self.row_at(index.row()), str(value).strip())
        return True

    # -- columns -----------------------------------------------------------------------------------------------

    def _columns_for(self, formats: Formats) -> list[Column]:
        money = partial(formats.money, decimals=0)
        return [
            Column(QCoreApplication.translate("ChannelsTable", "Source"), _raw, tip=_raw),
            Column(
                QCoreApplication.translate("ChannelsTable", "Channel"), self._channel, tone=self._channel_tone
            ),
            Column(QCoreApplication.translate("ChannelsTable", "Decision"), self._standing, tone=self._tone),
            _amount(QCoreApplication.translate("ChannelsTable", "Orders"), "orders", formats.count),
            _amount(QCoreApplication.translate("ChannelsTable", "Net revenue"), "revenue", money),
            _amount(QCoreApplication.translate("ChannelsTable", "Spend"), "spend", money),
            _amount(QCoreApplication.translate("ChannelsTable", "Visits"), "sessions", formats.count),
        ]

    def _channel(self, source: Source) -> str:
        return channel_name(source.channel(self._decisions))

    def _channel_tone(self, source: Source) -> str:
        return "muted" if source.channel(self._decisions) == NOT_ALLOCATED else ""

    def _standing(self, source: Source) -> str:
        return standing_word(source, self._decisions)

    def _tone(self, source: Source) -> str:
        return standing_tone(source, self._decisions)


def _amount(title: str, name: str, write: Callable[[float | None], str]) -> Column:
    return Column(title, partial(_measure, name), partial(_written, write), numeric=True)


def _raw(source: Source) -> str:
    return source.raw


def _measure(name: str, source: Source) -> float | None:
    """Return an amount; one that is nothing leaves its cell empty."""
    value = float(getattr(source, name))
    return value or None


def _written(write: Callable[[float | None], str], value: float | None) -> str:
    return "" if value is None else write(value)


def by_channel(sources: Sequence[Source], decisions: Mapping[str, str]) -> list[Source]:
    """Return the sources, those of one channel together and the weightiest channel first."""
    weight: dict[str, tuple[float, float, float]] = {}
    for one in sources:
        sales, spend, visits = weight.get(one.channel(decisions), (0.0, 0.0, 0.0))
        weight[one.channel(decisions)] = (sales + one.revenue, spend + one.spend, visits + one.sessions)
    heaviest = sorted(weight, key=weight.__getitem__, reverse=True)
    places = {channel: place for place, channel in enumerate(heaviest)}
    return sorted(sources, key=partial(_place, places, decisions))


def _place(places: Mapping[str, int], decisions: Mapping[str, str], source: Source) -> int:
    return places[source.channel(decisions)]


def matching(sources: Sequence[Source], decisions: Mapping[str, str], text: str) -> list[Source]:
    """Return the sources in whose name or channel every word of a text occurs."""
    wanted = text.casefold().split()
    return [
        one
        for one in sources
        if all(
            word in one.raw.casefold() or word in channel_name(one.channel(decisions)).casefold() for word in wanted
        )
    ]
