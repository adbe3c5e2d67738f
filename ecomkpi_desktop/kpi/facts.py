"""The store every figure is computed from: built once from the canonical tables.

Of the settings it depends only on the VAT rates of categories and countries (what differs from line to line is taken
out line by line, while the default rate re-weights sums) and on what tells who is whom.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, fields
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Self

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.base.left_out import LeftOut
from ecomkpi_desktop.base.persons import Decision
from ecomkpi_desktop.kpi.columns import Codes
from ecomkpi_desktop.kpi.gaps import DayGap, NumberGap
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED
from ecomkpi_desktop.kpi.store import (
    Columns,
    FixedFlows,
    Flows,
    LeftOuts,
    Orders,
    Parts,
    Places,
    RefundParts,
    Refunds,
    Stated,
)
from ecomkpi_desktop.settings.values import Settings

if TYPE_CHECKING:
    import pyarrow as pa

    from ecomkpi_desktop.base.fields import Kind

EPOCH = date(1970, 1, 1)
NO_PERIOD = Period(date(2024, 1, 1), date(2025, 1, 1))  # what is shown before anything is imported
STORE_VERSION = 6  # raise it whenever the same tables give another store: kept stores are then built anew


def to_day(day: date) -> int:
    """Return a date as days since 1970."""
    return (day - EPOCH).days


def from_day(day: int) -> date:
    """Return days since 1970 as a date."""
    return EPOCH + timedelta(days=int(day))


@dataclass(frozen=True, slots=True)
class Facts:
    """Orders, refunds and flows as columns of numbers.

    Attributes:
        orders, parts, refunds, refund_parts, spend, sessions, fixed_costs, stated, left_out: see ``kpi.store``.
        order_places, refund_places, spend_places, session_places, fixed_places: positions of their source rows.
        channels, countries, products, product_names, categories, sheets: words of the codes; ``product_names`` are
            what products are called, ``products`` what they are known by.
        customers: how many there are.
        day_gaps, number_gaps: what the files seem to lack, see ``kpi.gaps``.
    """

    orders: Orders
    parts: Parts
    refunds: Refunds
    refund_parts: RefundParts
    spend: Flows
    sessions: Flows
    fixed_costs: FixedFlows
    stated: Stated
    left_out: LeftOuts
    order_places: Places
    refund_places: Places
    spend_places: Places
    session_places: Places
    fixed_places: Places
    channels: tuple[str, ...]
    countries: tuple[str, ...]
    products: tuple[str, ...]
    product_names: tuple[str, ...]
    categories: tuple[str, ...]
    sheets: tuple[str, ...]
    customers: int
    data_start: int  # first and day after the last day of order data, since 1970; equal without any
    data_end: int
    axis_start: int  # first and day after the last day on which anything happened
    axis_end: int
    day_gaps: tuple[DayGap, ...] = ()
    number_gaps: tuple[NumberGap, ...] = ()

    @classmethod
    def build(
        cls, tables: "Mapping[Kind, pa.Table]", *, channel_map: Mapping[str, str] | None = None,
        settings: Settings | None = None, left_out: Sequence[LeftOut] = (), decisions: Sequence[Decision] = (),
    ) -> "Facts":  # fmt: skip
        """Build the store.

        Args:
            tables: canonical tables (``base.fields``) with ``segment`` and ``row``; any kind may be absent.
            channel_map: raw source -> channel; what is absent keeps its name.
            settings: of them count the VAT rates of categories and countries, the shop's country and its addresses.
            left_out: what order files state beside these tables.
            decisions: what the user decided of who is whom, in any order.
        """
        from ecomkpi_desktop.kpi.facts_build import build_facts

        return build_facts(tables, channel_map or {}, settings or Settings(), left_out, decisions)

    @property
    def first_day(self) -> date | None:
        """First day of order data, or None without any."""
        return from_day(self.data_start) if self.data_end > self.data_start else None

    @property
    def last_day(self) -> date | None:
        """Last day of order data, or None without any."""
        return from_day(self.data_end - 1) if self.data_end > self.data_start else None

    @property
    def nbytes(self) -> int:
        """Memory of the store."""
        return sum(array.nbytes for array in self.to_arrays().values())

    def default_period(self) -> Period:
        """Return the last 12 complete months, or what there is."""
        if self.first_day is None:
            return NO_PERIOD
        following = from_day(self.data_end)
        end = following.replace(day=1)
        first = self.first_day
        # A shop without an order on the first days of its first month has a complete first month all the same.
        complete = first.replace(day=1) if first.day <= 3 else add_months(first.replace(day=1), 1)
        if end <= complete:
            return Period(first, following)
        return Period(max(complete, add_months(end, -12)), end)

    def countries_seen(self) -> tuple[str, ...]:
        """Return the countries of the documents, :data:`NOT_ALLOCATED` last where one has none."""
        return _seen(self.countries, self.orders.country, self.refunds.country)

    def categories_seen(self) -> tuple[str, ...]:
        """Return the categories of the lines, :data:`NOT_ALLOCATED` last where one has none."""
        return _seen(self.categories, self.parts.category, self.refund_parts.category)

    def to_arrays(self) -> dict[str, NDArray[np.generic]]:
        """Return the store as plain arrays, for a cache that needs no pickle."""
        arrays: dict[str, NDArray[np.generic]] = {}
        header: dict[str, object] = {"format": STORE_VERSION}
        for item in fields(self):
            value = getattr(self, item.name)
            if isinstance(value, Columns):
                arrays.update({f"{item.name}.{name}": array for name, array in value.arrays().items()})
            else:
                header[item.name] = [astuple(gap) for gap in value] if item.name in _GAPS else value
        arrays["header"] = np.frombuffer(json.dumps(header).encode(), dtype=np.uint8)
        return arrays

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[np.generic]]) -> Self:
        """Return the store that :meth:`to_arrays` gave.

        Raises:
            ValueError: written by another version, or incomplete: build the store again.
        """
        try:
            header = json.loads(bytes(arrays["header"]))
            if header.pop("format") != STORE_VERSION:
                raise ValueError("the cached store has another format")
            values: dict[str, object] = {
                name: tuple(_GAPS[name](*gap) for gap in value) if name in _GAPS
                else tuple(value) if isinstance(value, list) else value
                for name, value in header.items()
            }
            for item in fields(cls):
                if item.name not in values:
                    kind = _COLUMNS[item.name]
                    values[item.name] = kind(**{one.name: arrays[f"{item.name}.{one.name}"] for one in fields(kind)})
            return cls(**values)  # type: ignore[arg-type]
        except (KeyError, TypeError) as error:
            raise ValueError("the cached store is incomplete") from error


def _seen(names: tuple[str, ...], *codes: Codes) -> tuple[str, ...]:
    """Return the names that any code stands for; -1 stands for none."""
    seen = np.zeros(len(names) + 1, dtype=np.bool_)
    for one in codes:
        seen[one] = True  # -1 is the last place
    return tuple(name for name, is_there in zip((*names, NOT_ALLOCATED), seen.tolist(), strict=True) if is_there)


_GAPS: dict[str, Any] = {"day_gaps": DayGap, "number_gaps": NumberGap}
_COLUMNS: dict[str, Any] = {
    "orders": Orders, "parts": Parts, "refunds": Refunds, "refund_parts": RefundParts, "spend": Flows,
    "sessions": Flows, "fixed_costs": FixedFlows, "stated": Stated, "left_out": LeftOuts, "order_places": Places,
    "refund_places": Places,
    "spend_places": Places, "session_places": Places, "fixed_places": Places,
}  # fmt: skip
