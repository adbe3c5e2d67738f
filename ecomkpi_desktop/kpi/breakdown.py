"""The ladder by channel, month, product, category or country; whatever the dimension, rows add up to the total."""

from dataclasses import replace

import numpy as np

from ecomkpi_desktop.kpi.columns import Bools
from ecomkpi_desktop.kpi.ladder import ladder, rate_columns
from ecomkpi_desktop.kpi.results import Breakdown, Dimension, Floats, Step
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED
from ecomkpi_desktop.kpi.split import Split
from ecomkpi_desktop.kpi.trend import FLOWS, edges_of, month_names, spend_known, step_columns, withheld
from ecomkpi_desktop.kpi.view import View


def by_channel(view: View) -> Breakdown:
    """Return the ladder by channel; fixed costs and unmapped spend stand on the line of what is not allocated."""
    names = (*view.ledger.facts.channels, NOT_ALLOCATED)
    columns = ladder(view.by_channel)
    columns.update({name: view.by_channel(name) for name in FLOWS})
    _with_fixed(columns, view)
    chosen = np.ones(len(names), dtype=np.bool_) if view.channels is None else view.channels
    found = _breakdown(Dimension.CHANNEL, names, withheld(columns, view), _nonzero(columns) & chosen)
    return _told(found, np.full(len(found.keys), view.knows_spend), view)


def by_month(view: View) -> Breakdown:
    """Return the ladder by calendar month of the period."""
    edges = edges_of(Step.MONTH, view.start, view.end)
    columns = step_columns(view, edges)
    found = _breakdown(Dimension.MONTH, month_names(edges), columns, np.ones(len(edges), dtype=np.bool_))
    return _told(found, spend_known(view, edges, columns), view)


def by_code(view: View, dimension: Dimension) -> Breakdown:
    """Return the ladder by country of the order, or by product or category of its lines.

    Marketing and fixed costs belong to none of them and stand on the line of what is not allocated.
    """
    facts = view.ledger.facts
    names = {
        Dimension.COUNTRY: facts.countries, Dimension.PRODUCT: facts.products, Dimension.CATEGORY: facts.categories,
    }[dimension]  # fmt: skip
    split = Split(view, dimension, len(names) + 1)

    def flow(name: str) -> Floats:
        if name != "marketing_spend":
            return split.flow(name)
        spend = np.zeros(len(names) + 1)
        spend[-1] = view.sum(name)
        return spend

    columns = ladder(flow)
    columns["units"] = flow("units")
    # An order belongs to one country, but not to one product.
    if dimension is Dimension.COUNTRY and (view.reach is None or not view.reach.by_parts):
        columns["orders"] = flow("orders")
    _with_fixed(columns, view)
    found = _breakdown(dimension, (*names, NOT_ALLOCATED), withheld(columns, view), _nonzero(columns))
    return replace(found, untold=_untold(found, np.full(len(found.keys), view.knows_spend), view))


def _untold(table: Breakdown, known: Bools, view: View) -> frozenset[str]:
    """Return the keys whose spend nobody told; under a scope it belongs to none of them, told or not."""
    if view.reach is not None:
        return frozenset()
    return frozenset(key for key, is_known in zip(table.keys, known.tolist(), strict=True) if not is_known)


def _told(table: Breakdown, known: Bools, view: View) -> Breakdown:
    """Return a table that says whose spend nobody told: such rows, and a total of them, have no CAC."""
    cac = np.where(known, table.columns["cac"], np.nan)
    total = table.total["cac"] if known.any() else float("nan")
    columns, sums = {**table.columns, "cac": cac}, {**table.total, "cac": total}
    return replace(table, columns=columns, total=sums, untold=_untold(table, known, view))


def _with_fixed(columns: dict[str, Floats], view: View) -> None:
    fixed = np.zeros(len(columns["cm3"]))
    fixed[-1] = view.fixed_costs if view.whole_shop else 0.0
    columns["fixed_costs"] = fixed
    columns["operating_result"] = columns["cm3"] - fixed


def _nonzero(columns: dict[str, Floats]) -> Bools:
    found = np.zeros(len(columns["cm3"]), dtype=np.bool_)
    for column in columns.values():
        found |= column != 0
    return found


def _breakdown(dimension: Dimension, names: tuple[str, ...], columns: dict[str, Floats], kept: Bools) -> Breakdown:
    places = np.flatnonzero(kept)
    rows = {name: column[places] for name, column in columns.items()}
    total = {name: np.array([float(column.sum())]) for name, column in rows.items()}
    total.update(rate_columns(total))
    rows.update(rate_columns(rows))
    return Breakdown(
        dimension, tuple(names[place] for place in places.tolist()), rows,
        {name: float(value[0]) for name, value in total.items()},
    )  # fmt: skip
