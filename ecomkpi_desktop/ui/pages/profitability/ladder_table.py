"""The ladder as a table: one row per channel, product, category or month, the total last."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.results import Breakdown
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED
from ecomkpi_desktop.models.tables import Column
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.untold import as_told
from ecomkpi_desktop.ui.pages.parts.names import key_name, short_name

AMOUNT_IDS = ("net_revenue", "cogs", "cm1", "logistics_cost", "fees", "cm2", "marketing_spend", "cm3")
RATE_IDS = ("cogs", "cm1", "logistics_cost", "fees", "cm2", "marketing_spend", "cm3")
_SHOWN_IDS = (*AMOUNT_IDS, "payment_fees", "marketplace_fees", "orders")
_SMALLEST = 0.005  # less than half a cent is nothing
_OF_MARKETING = frozenset({"marketing_spend", "cm3", "cm3_rate"})
_COSTS = frozenset({"cogs", "logistics_cost", "fees", "marketing_spend"})


@dataclass(frozen=True, slots=True)
class LadderRow:
    """A row.

    Attributes:
        key: "" for the total.
        name: what it is called.
        values: by figure id; NaN where not available.
        untold: whether nobody told its marketing spend.
    """

    key: str
    name: str
    values: Mapping[str, float]
    untold: bool = False

    def rate(self, figure_id: str) -> float | None:
        """Return a value as a share of the row's net revenue; None where that means nothing."""
        base, value = self.values.get("net_revenue", np.nan), self.values.get(figure_id, np.nan)
        share = value / base if np.isfinite(base) and base > 0 and np.isfinite(value) else None
        return as_told(figure_id, share, untold=self.untold)

    def amount(self, figure_id: str) -> float | None:
        """Return a value; None where it is not available."""
        value = self.values.get(figure_id, np.nan)
        return as_told(figure_id, value, untold=self.untold) if np.isfinite(value) else None


def ladder_rows(breakdown: Breakdown, formats: Formats, total_name: str) -> list[LadderRow]:
    """Return the rows of a breakdown, largest net revenue first (months in order), the total last."""
    columns = breakdown.columns
    order = list(range(len(breakdown.keys)))
    if breakdown.dimension.value != "month" and "net_revenue" in columns:
        order.sort(key=[-value if np.isfinite(value) else 0.0 for value in columns["net_revenue"]].__getitem__)
    rows = []
    for position in order:
        key = breakdown.keys[position]
        values = {figure_id: float(column[position]) for figure_id, column in columns.items()}
        if key == NOT_ALLOCATED and not any(_is_something(values.get(figure_id)) for figure_id in _SHOWN_IDS):
            continue  # only fixed costs, which the table does not show, would stand on this line
        name = key_name(breakdown.dimension, key, formats)
        rows.append(LadderRow(key, name, _with_fees(values), key in breakdown.untold))
    rows.append(LadderRow("", total_name, _with_fees(dict(breakdown.total)), breakdown.is_untold))
    return rows


def amount_columns(first: str, fees: str, formats: Formats) -> list[Column]:
    """Return the columns of amounts, then CM3's rate and the orders.

    Args:
        first: heading of the first column.
        fees: heading of the column of fees and other variable costs.
        formats: how numbers are written.
    """
    columns = [_name_column(first)]
    for figure_id in AMOUNT_IDS:
        title = fees if figure_id == "fees" else short_name(figure_id)
        columns.append(
            Column(
                title, partial(_amount, figure_id), partial(_write_money, formats), numeric=True,
                tone=None if figure_id in _COSTS else partial(_tone, figure_id),
            )
        )
    columns.append(_column(short_name("cm3_rate"), partial(_rate, "cm3"), formats, Unit.RATE))
    columns.append(_column(short_name("orders"), partial(_amount, "orders"), formats, Unit.COUNT))
    return columns


def rate_columns(first: str, fees: str, formats: Formats) -> list[Column]:
    """Return the columns of shares of net revenue, net revenue itself first."""
    columns = [
        _name_column(first),
        Column(
            short_name("net_revenue"), partial(_amount, "net_revenue"), partial(_write_money, formats), numeric=True
        ),
    ]
    for figure_id in RATE_IDS:
        title = fees if figure_id == "fees" else short_name(figure_id)
        columns.append(
            Column(
                title, partial(_rate, figure_id), partial(_write, formats, Unit.RATE), numeric=True,
                tone=None if figure_id in _COSTS else partial(_tone, figure_id),
            )
        )
    return columns


def figure_of(column: int, *, as_rates: bool, split: bool) -> str:
    """Return the figure that explains a column: what has none of its own is a term of the margin after it.

    Args:
        column: of the table.
        as_rates: whether it shows shares of net revenue.
        split: whether marketing can be told of the row.
    """
    ids = ("", "net_revenue", *RATE_IDS) if as_rates else ("", *AMOUNT_IDS, "cm3_rate", "orders")
    found = {"": "cm3", "fees": "cm2"}.get(ids[column], ids[column])
    if not split and found in _OF_MARKETING:
        found = "cm2"
    return f"{found}_rate" if as_rates and column and found in {"cm1", "cm2", "cm3"} else found


def _is_something(value: float | None) -> bool:
    return value is not None and bool(np.isfinite(value)) and abs(value) >= _SMALLEST


def _with_fees(values: dict[str, float]) -> dict[str, float]:
    parts = [values.get(figure_id, np.nan) for figure_id in ("payment_fees", "marketplace_fees", "other_costs")]
    known = [part for part in parts if np.isfinite(part)]
    values["fees"] = sum(known) if known else float("nan")
    return values


def _name_column(title: str) -> Column:
    return Column(title, _name)


def _name(row: LadderRow) -> str:
    return row.name


def _column(title: str, value: Callable[[LadderRow], float | None], formats: Formats, unit: Unit) -> Column:
    return Column(title, value, partial(_write, formats, unit), numeric=True)


def _amount(figure_id: str, row: LadderRow) -> float | None:
    return row.amount(figure_id)


def _rate(figure_id: str, row: LadderRow) -> float | None:
    return row.rate(figure_id)


def _write(formats: Formats, unit: Unit, value: float | None) -> str:
    return formats.value(value, unit)


def _write_money(formats: Formats, value: float | None) -> str:
    return formats.money(value, 0)


def _tone(figure_id: str, row: LadderRow) -> str:
    return "negative" if row.values.get(figure_id, 0.0) < 0 else ""
