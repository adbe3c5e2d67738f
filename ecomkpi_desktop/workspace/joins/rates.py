"""Dated exchange rates: typed in the settings, else imported."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.workspace.joins.columns import NO_DAY, Bools, Floats, Ints, coded, days, numbers

if TYPE_CHECKING:
    import pyarrow as pa

_EPOCH = date(1970, 1, 1)
_LAST_DAY = np.iinfo(np.int32).max


@dataclass(frozen=True, slots=True)
class DatedRates:
    """Rates of one currency.

    Attributes:
        since: first day each holds, rising; NO_DAY: since ever.
        rates: units of the document's currency for one unit.
    """

    since: Ints
    rates: Floats

    def on(self, when: Ints) -> tuple[Floats, Bools]:
        """Return the rate valid on each day, and where it is the earliest one standing in for an older day.

        A row without a day (NO_DAY) takes the latest rate: it is about now.
        """
        asked = np.where(when == NO_DAY, _LAST_DAY, when)
        place = np.searchsorted(self.since, asked, side="right") - 1
        return self.rates[np.maximum(place, 0)], place < 0


@dataclass(frozen=True, slots=True)
class Exchange:
    """What brings amounts to the document's currency.

    Attributes:
        own: the document's currency.
        known: rates by currency.
    """

    own: str
    known: Mapping[str, DatedRates]


def exchange(settings: Settings, table: "pa.Table | None") -> Exchange:
    """Return the rates in force.

    Args:
        settings: of the document; rates typed there for a currency prevail over imported ones.
        table: imported rates, or None.
    """
    own = normal(settings.get("currency"))
    known = {} if table is None else _imported(table, own)
    for name, key in settings.channels_with("currency.", ".rate").items():
        typed = settings.values[key]
        since = [NO_DAY if one.valid_from is None else (one.valid_from - _EPOCH).days for one in typed]
        known[normal(name)] = DatedRates(np.array(since, np.int64), np.array([float(one.value) for one in typed]))
    return Exchange(own, known)


def normal(name: object) -> str:
    """Return a currency's code as it is compared."""
    return str(name).strip().upper()


def _imported(table: "pa.Table", own: str) -> dict[str, DatedRates]:
    """Return imported rates against the document's currency, those stated the other way round turned over."""
    foreign, base = coded(table, "currency"), coded(table, "base")
    names = np.array([*map(normal, foreign.words.to_pylist()), ""], dtype=object)[foreign.codes]
    bases = np.array([*map(normal, base.words.to_pylist()), own], dtype=object)[base.codes]
    since, rates = days(table, "day"), numbers(table, "rate")
    usable = rates > 0
    turned = usable & (names == own) & (bases != own)
    straight = usable & (bases == own) & (names != own)
    with np.errstate(divide="ignore", invalid="ignore"):
        value = np.where(turned, 1.0 / rates, rates)
    name = np.where(turned, bases, names)
    found = {}
    for one in sorted(set(name[turned | straight].tolist())):
        rows = np.flatnonzero((turned | straight) & (name == one))
        # Of a day stated both ways round the straight one is kept: it comes last.
        rows = rows[np.lexsort((value[rows], straight[rows], since[rows]))]
        last = np.append(since[rows][1:] != since[rows][:-1], True)
        found[str(one)] = DatedRates(since[rows][last], value[rows][last])
    return found
