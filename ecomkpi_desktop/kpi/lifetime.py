"""Lifetime value by age month: margins of the customers old enough, cohort by cohort (2.4)."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.columns import Bools, Longs
from ecomkpi_desktop.kpi.costing import CM2
from ecomkpi_desktop.kpi.customers import MONTHS_AT_MOST, Customers
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.kept import Kept
from ecomkpi_desktop.kpi.results import Floats, Ints
from ecomkpi_desktop.kpi.view import View

MIN_CUSTOMERS = 30  # fewer old enough customers than this say nothing


@dataclass(frozen=True, slots=True)
class Curve:
    """Amount per customer by age month.

    Attributes:
        observed: |O(a)|, customers old enough at each age month.
        mean: m(a), amount earned per one of them; NaN where there is none.
    """

    observed: Ints
    mean: Floats

    @property
    def reached(self) -> int:
        """Age months in a row with enough customers."""
        return int(np.count_nonzero(np.cumprod(self.observed >= MIN_CUSTOMERS)))

    @property
    def trusted(self) -> Floats:
        """``mean`` with NaN from the first age month with too few customers on."""
        return np.where(np.arange(len(self.mean)) < self.reached, self.mean, np.nan)

    def total(self, months: int) -> float:
        """Return the sum over the first age months that have enough customers, at most ``months``."""
        return float(self.mean[: min(months, self.reached)].sum())


Amounts = tuple[Floats, Floats]  # by order, by refund document


@dataclass(frozen=True, slots=True)
class Cells:
    """Cell by (channel, age month) of each order and of each refund document, for one end of the data."""

    orders: Longs
    refunds: Longs
    count: int


def margin_curve(view: View, months: int) -> Curve:
    """Return CM2 per customer by age month, of the customers whose first order the selection looks at.

    Args:
        view: the selection.
        months: length of the curve.
    """
    costing = view.costing

    def amounts() -> Amounts:
        return costing.order_cm2, costing.refund_cm2

    return _curve(view, months, "margin", CM2, amounts, lambda cells: _summed(cells, *amounts()))


def revenue_curve(view: View, months: int) -> Curve:
    """Return net revenue per customer by age month; arguments as in :func:`margin_curve`."""
    costing = view.costing

    def amounts() -> Amounts:
        return costing.ordered, -costing.refunded

    def at_once(cells: Cells) -> Floats:
        divisor = costing.single_vat()
        if divisor is None:
            return _summed(cells, *amounts())
        kept: Kept[int, Amounts] = view.memo("revenue by age apart", (), lambda: Kept(_CELLS_KEPT))
        known, taxed = kept.of(view.known_until, lambda: _revenue_apart(view, cells))
        return known + taxed / divisor

    return _curve(view, months, "revenue", (key.VAT,), amounts, at_once)


def _revenue_apart(view: View, cells: Cells) -> tuple[Floats, Floats]:
    """Return net revenue by cell: what is known HT, and what is TTC at the default rate."""
    (known, taxed), (back, back_taxed) = view.ledger.revenue_columns, view.ledger.refund_columns
    return _summed(cells, known, -back), _summed(cells, taxed, -back_taxed)


def _curve(
    view: View, months: int, name: str, keys: tuple[str, ...], amounts: Callable[[], Amounts],
    at_once: "Callable[[Cells], Floats]",
) -> Curve:  # fmt: skip
    """Return the curve of an amount.

    Args:
        view: the selection.
        months: length of the curve.
        name: of the amount.
        keys: assumptions it depends on.
        amounts: gives it by order and by refund document.
        at_once: gives its sums by cell, for one end of the data.
    """
    tables: Tables = view.memo(f"{name} curves", keys, dict)
    table = tables.get(view.known_until)
    if table is None:
        if tables:
            of_orders, of_refunds = amounts()
            summed = view.memo(f"{name} by age", keys, lambda: view.customers.by_age(of_orders, of_refunds))
            table = _by_channel(view.customers, summed, of_refunds, view.known_until)
        else:
            # The first question under these assumptions: sums for any end of the data pay from the second one on.
            kept: Kept[int, Cells] = view.memo("age cells", (), lambda: Kept(_CELLS_KEPT))
            cells = kept.of(view.known_until, lambda: _cells_until(view.customers, view.known_until))
            table = _at_once(view.customers, at_once(cells), view.known_until)
        _keep(tables, view.known_until, table)
    return _chosen(table, view.order_channels, months)


# E -> (customers old enough, amount) by channel of the first order and age month
Tables = dict[int, tuple[Ints, Floats]]
_KEPT = 32  # ends of periods whose curves are kept


_CELLS_KEPT = 2  # ends of periods whose cells are kept


def _cells_until(customers: Customers, known_until: int) -> Cells:
    return Cells(*customers.age_cells_until(known_until), customers.channel_count * customers.age_months + 1)


def _summed(cells: Cells, of_orders: Floats, of_refunds: Floats) -> Floats:
    """Return amounts by cell; the last one holds what no customer old enough has earned."""
    return weighted(cells.orders, of_orders, cells.count) + weighted(cells.refunds, of_refunds, cells.count)


def _at_once(customers: Customers, summed: Floats, known_until: int) -> tuple[Ints, Floats]:
    """Return what :func:`_by_channel` does, of sums for this end of the data only."""
    shape = customers.channel_count, customers.age_months
    total = np.zeros((shape[0], MONTHS_AT_MOST))
    total[:, : shape[1]] = summed[:-1].reshape(shape)
    return customers.old_enough(known_until), total


def _keep(tables: Tables, known_until: int, table: tuple[Ints, Floats]) -> None:
    if len(tables) >= _KEPT:
        tables.clear()
    tables[known_until] = table


def _chosen(table: tuple[Ints, Floats], channels: Bools | None, months: int) -> Curve:
    observed, total = (part[:, :months] if channels is None else part[channels, :months] for part in table)
    people, amount = observed.sum(axis=0), total.sum(axis=0)
    return Curve(people, np.divide(amount, people, out=np.full(months, np.nan), where=people > 0))


def _by_channel(customers: Customers, summed: Floats, of_refunds: Floats, known_until: int) -> tuple[Ints, Floats]:
    """Return customers old enough and their amounts by channel of the first order and age month."""
    ages = np.arange(MONTHS_AT_MOST)
    entered_by = customers.entered_by(known_until)
    observed = customers.old_enough(known_until)
    known = customers.age_months
    total = np.zeros(observed.shape)
    total[:, :known] = summed[:, ages[:known], entered_by[:known]]
    late, cell = customers.refunds_after(known_until)
    if len(late):
        # Refunds not yet made at E count on their order's date otherwise: take them out again.
        width = len(customers.entry_days)
        age = cell // width % known
        counted = cell % width < entered_by[age]
        place = (cell // (width * known) * MONTHS_AT_MOST + age)[counted]
        total -= weighted(place, of_refunds[late[counted]], total.size).reshape(total.shape)
    return observed, total


def payback(margins: Floats, cac: float) -> tuple[int | None, float | None]:
    """Return after how many age months the cumulative margin reaches the cost of a customer.

    Args:
        margins: margin per customer in each age month; NaN ends what is known.
        cac: cost of a customer.

    Returns:
        The smallest number of whole age months, and the same interpolated inside the last one; None if never.
    """
    known = margins[: int(np.count_nonzero(np.cumprod(~np.isnan(margins))))]
    cumulative = np.cumsum(known)
    # A cost met to the billionth is met: sums of floats must not cost a month.
    reached = np.flatnonzero(cumulative >= cac - 1e-9 * max(abs(cac), 1.0))
    if not len(reached):
        return None, None
    month = int(reached[0])
    before = float(cumulative[month - 1]) if month else 0.0
    step = float(known[month])
    share = min(max((cac - before) / step, 0.0), 1.0) if step > 0 else 1.0
    return month + 1, month + share
