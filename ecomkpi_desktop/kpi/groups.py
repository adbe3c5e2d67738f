"""Groups that pictures are made of: a cell of the cohorts, a segment, a cell of the channel matrix, two products.

A group has figures of its own (``definitions.groups``), summed from documents; this module finds those
documents, so that figures, their parts by month or channel and the rows of the files are always the same ones.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from ecomkpi_desktop.kpi.attach import baskets
from ecomkpi_desktop.kpi.channel_use import Use, customers_using
from ecomkpi_desktop.kpi.cohorts_by_age import AGE_DAYS
from ecomkpi_desktop.kpi.columns import Bools, Codes, Longs
from ecomkpi_desktop.kpi.customers import month_number
from ecomkpi_desktop.kpi.documents import followed
from ecomkpi_desktop.kpi.facts import to_day
from ecomkpi_desktop.kpi.figure import Figure, Reason
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.results import Dimension, RowRefs
from ecomkpi_desktop.kpi.rfm import losing_customers, segments_of_customers
from ecomkpi_desktop.kpi.rows import rows_of_documents
from ecomkpi_desktop.kpi.sheet import Sheet
from ecomkpi_desktop.kpi.view import View


class GroupKind(StrEnum):
    """What makes customers or orders a group."""

    COHORT = "cohort"  # first order in a calendar month, up to some calendar month since
    COHORT_BY_AGE = "cohort_by_age"  # the same, up to some age in steps of 30 days
    SEGMENT = "segment"
    PAIR = "pair"  # orders with two products
    USE = "use"  # of one channel or of several, see ``channel_use``
    SHARED = "shared"  # bought through two channels in the period; through one alone where both are the same


@dataclass(frozen=True, slots=True)
class Group:
    """Customers or orders of a selection that belong together.

    Attributes:
        kind: what makes them a group.
        key: the cohort's month as ``2024-05``, the id of the segment, the name of the use, the channel or the product.
        age: of the cell of a cohort.
        other: the other channel or product.
    """

    kind: GroupKind
    key: str
    age: int = 0
    other: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of what a group did: days since 1970, half-open, and channels of the documents; None for all."""

    days: tuple[int, int] | None = None
    channel: str | None = None


# Figures of each kind that count people or add up money of some documents, then quotients of two of them.
_SUMS = {
    GroupKind.COHORT: ("cohort_active", "cohort_customers", "cohort_cm2"),
    GroupKind.COHORT_BY_AGE: ("cohort_active", "cohort_customers", "cohort_cm2"),
    GroupKind.SEGMENT: (
        "segment_customers", "segment_orders", "segment_revenue", "segment_cm2", "segment_losing_customers",
    ),
    GroupKind.SHARED: ("shared_customers", "channel_customers"),
    GroupKind.USE: ("use_customers", "use_orders", "use_cm2"),
    GroupKind.PAIR: ("orders_with_both", "orders_with_first", "orders_with_second", "orders_with_products"),
}  # fmt: skip
_QUOTIENTS = {
    "cohort_retention": ("cohort_active", "cohort_customers"),
    "cohort_margin": ("cohort_cm2", "cohort_customers"),
    "segment_margin": ("segment_cm2", "segment_customers"),
    "use_frequency": ("use_orders", "use_customers"),
    "use_margin": ("use_cm2", "use_customers"),
    "shared_share": ("shared_customers", "channel_customers"),
    "attach_rate": ("orders_with_both", "orders_with_first"),
    "attach_expected": ("orders_with_second", "orders_with_products"),
    "attach_lift": ("attach_rate", "attach_expected"),
}
_ORDERS = frozenset(["segment_orders", "use_orders", *_SUMS[GroupKind.PAIR]])
_MONEY = {"cohort_cm2": "cm2", "segment_cm2": "cm2", "use_cm2": "cm2", "segment_revenue": "revenue"}


@dataclass(frozen=True, slots=True)
class _Documents:
    """Rows of ``ledger.orders`` and of ``ledger.refunds``."""

    orders: Longs
    refunds: Longs


def group_figures(view: View, group: Group) -> Mapping[str, Figure]:
    """Return the figures of a group."""
    sheet = Sheet()
    for figure_id in _SUMS[group.kind]:
        sheet.put(figure_id, _total(view, figure_id, _documents(view, group, figure_id)))
    for figure_id in group_figure_ids(group.kind)[len(sheet.figures) :]:
        top, bottom = _QUOTIENTS[figure_id]
        divisor = sheet.value(bottom)
        value = (sheet.value(top) or 0.0) / divisor if divisor else None
        sheet.put(figure_id, value, sheet.inputs(top, bottom), reason=Reason.NO_ORDERS)
    return sheet.ordered()


def group_figure_ids(kind: GroupKind) -> tuple[str, ...]:
    """Return the figures of a kind of group: sums, then their quotients."""
    found = list(_SUMS[kind])
    for figure_id, terms in _QUOTIENTS.items():
        if set(terms) <= set(found):
            found.append(figure_id)
    return tuple(found)


def group_parts(view: View, group: Group, figure_id: str, dimension: Dimension) -> list[tuple[str, Part, Figure]]:
    """Return a figure of a group by calendar month or by channel of the documents it is made of.

    The parts of a quotient are what each adds to it: its own numerator by the denominator of the whole.

    Args:
        view: the selection.
        group: customers.
        figure_id: one of the figures of the group.
        dimension: month or channel.
    """
    top = _counted(figure_id)
    figures, found = group_figures(view, group), _documents(view, group, top)
    whole, total = figures[figure_id].value, figures[top].value
    parts = []
    for key, part in _keys(view, found, dimension):
        count = _total(view, top, _within(view, found, part))
        terms = {term: count if term == top else figures[term].value for term in _QUOTIENTS.get(figure_id, ())}
        value = count * whole / total if whole is not None and total else None
        parts.append((key, part, Figure(figure_id, value, REGISTRY[figure_id].unit, inputs=terms)))
    return parts


def _counted(figure_id: str) -> str:
    """Return the figure whose documents stand behind a figure: itself, or what it divides."""
    while figure_id in _QUOTIENTS:
        figure_id = _QUOTIENTS[figure_id][0]
    return figure_id


def group_rows(view: View, group: Group, figure_id: str, part: Part | None, limit: int) -> RowRefs:
    """Return the rows of the files behind a figure of a group; a quotient is traced through what it divides."""
    found = _documents(view, group, _counted(figure_id))
    if part is not None:
        found = _within(view, found, part)
    ledger = view.ledger
    return rows_of_documents(ledger.facts, ledger.order_rows[found.orders], ledger.refund_rows[found.refunds], limit)


# -- inside ----------------------------------------------------------------------------------------------------------


def _total(view: View, figure_id: str, found: _Documents) -> float:
    ledger, costing = view.ledger, view.costing
    if figure_id in _ORDERS:
        return float(len(found.orders))
    match _MONEY.get(figure_id):
        case "cm2":
            return float(costing.order_cm2[found.orders].sum() + costing.refund_cm2[found.refunds].sum())
        case "revenue":
            return float(costing.ordered[found.orders].sum() - costing.refunded[found.refunds].sum())
    return float(len(np.unique(ledger.orders.customer[found.orders])))


def _documents(view: View, group: Group, figure_id: str) -> _Documents:
    """Return what a figure of a group is summed from: orders above 0 for people and orders, all documents for money."""
    if group.kind is GroupKind.PAIR:
        return _Documents(_with_products(view, group, figure_id), np.zeros(0, dtype=np.int64))
    if group.kind is GroupKind.SHARED:
        return _Documents(_of_channels(view, group, figure_id), np.zeros(0, dtype=np.int64))
    if group.kind is GroupKind.SEGMENT:
        return _of_segment(view, group, figure_id)
    if group.kind is GroupKind.USE:
        return _of_members(view, customers_using(view, Use[group.key.upper()]), money=figure_id in _MONEY)
    return _of_cohort(view, group, figure_id)


def _of_members(view: View, members: Bools, *, money: bool) -> _Documents:
    """Return the documents of customers that are known at the end of the selection, from their first order on."""
    ledger = view.ledger
    known = int(np.searchsorted(ledger.orders.day, view.known_until))
    mine = np.append(members, False)[ledger.orders.customer[:known]]
    if not money:
        return _Documents(np.flatnonzero(mine & ledger.orders.valued[:known]), np.zeros(0, dtype=np.int64))
    orders = np.flatnonzero(mine)
    orders = orders[ledger.orders.day[orders] >= _first(view, ledger.orders.customer[orders])]
    made = int(np.searchsorted(ledger.refunds.day, view.known_until))
    refunds = np.flatnonzero(np.append(members, False)[ledger.refunds.customer[:made]])
    refunds = refunds[ledger.refunds.rate_day[refunds] >= _first(view, ledger.refunds.customer[refunds])]
    return _Documents(orders, refunds)


def _first(view: View, customer: Codes) -> Codes:
    return view.ledger.customers.first_day[customer]


def _of_segment(view: View, group: Group, figure_id: str) -> _Documents:
    members = segments_of_customers(view, group.key)
    if figure_id == "segment_losing_customers":
        members = members & losing_customers(view)
    return _of_members(view, members, money=figure_id in _MONEY)


def _of_cohort(view: View, group: Group, figure_id: str) -> _Documents:
    ledger = view.ledger
    month = int(np.datetime64(group.key, "M").astype(np.int64))
    members = followed(view)
    members = members & (month_number(np.where(members, ledger.customers.first_day, 0)) == month)
    found = _of_members(view, members, money=figure_id in _MONEY)

    def age(customer: Codes, day: Codes) -> Longs:
        if group.kind is GroupKind.COHORT:
            return month_number(day).astype(np.int64) - month
        return (day.astype(np.int64) - _first(view, customer)) // AGE_DAYS

    orders, refunds = ledger.orders, ledger.refunds
    if figure_id == "cohort_customers":  # their first orders
        who = orders.customer[found.orders]
        return _Documents(found.orders[orders.day[found.orders] == _first(view, who)], found.refunds)
    of_orders = age(orders.customer[found.orders], orders.day[found.orders])
    if figure_id == "cohort_active":
        return _Documents(found.orders[of_orders == group.age], found.refunds)
    of_refunds = age(refunds.customer[found.refunds], refunds.rate_day[found.refunds])
    known = refunds.rate_day[found.refunds] < view.known_until
    return _Documents(found.orders[of_orders <= group.age], found.refunds[known & (of_refunds <= group.age)])


def _with_products(view: View, group: Group, figure_id: str) -> Longs:
    """Return the orders that hold the first product, the second, both or any."""
    held, names = baskets(view), view.ledger.facts.products
    wanted = {
        "orders_with_first": (group.key,), "orders_with_second": (group.other,),
        "orders_with_both": (group.key, group.other),
    }.get(figure_id, ())  # fmt: skip
    found = np.unique(held.order)
    for name in wanted:
        found = np.intersect1d(found, held.order[held.product == names.index(name)])
    return found.astype(np.int64)


def _of_channels(view: View, group: Group, figure_id: str) -> Longs:
    """Return the period's orders of the customers of both channels, through either of them."""
    ledger, names = view.ledger, view.ledger.facts.channels
    orders = ledger.orders
    low, high = (int(place) for place in np.searchsorted(orders.day, (view.start, view.end)))
    usable = orders.valued[low:high] & (orders.customer[low:high] >= 0)
    if view.reach is not None:
        usable &= view.reach.orders[low:high]
    if view.order_channels is not None:
        usable &= view.order_channels[orders.channel[low:high]]
    rows = np.flatnonzero(usable) + low
    one, two = names.index(group.key), names.index(group.other)
    who, through = orders.customer[rows], orders.channel[rows]
    members = _buyers(ledger.customers.count, who[through == one])
    if figure_id == "shared_customers" and one != two:
        members = members & _buyers(ledger.customers.count, who[through == two])
    elif figure_id == "shared_customers":
        members = members & ~_buyers(ledger.customers.count, who[through != one])
    wanted = (through == one) | ((through == two) & (figure_id == "shared_customers"))
    found: Longs = rows[wanted & members[who]]
    return found


def _buyers(count: int, who: Codes) -> Bools:
    found = np.zeros(count, dtype=np.bool_)
    found[who] = True
    return found


def _keys(view: View, found: _Documents, dimension: Dimension) -> list[tuple[str, Part]]:
    """Return the months or the channels of some documents, in order."""
    ledger = view.ledger
    orders, refunds = ledger.orders, ledger.refunds
    if dimension is Dimension.CHANNEL:
        codes = np.unique(np.append(orders.channel[found.orders], refunds.channel[found.refunds]))
        return [(name, Part(channel=name)) for name in (ledger.facts.channels[code] for code in codes.tolist())]
    # A refund counts on its order's date here, as it does in the figures of customers.
    months = np.unique(month_number(np.append(orders.day[found.orders], refunds.rate_day[found.refunds])))
    first = [(one, one + 1) for one in months.astype("datetime64[M]")]
    return [
        (str(month), Part((to_day(month.astype(object)), to_day(following.astype(object)))))
        for month, following in first
    ]


def _within(view: View, found: _Documents, part: Part) -> _Documents:
    ledger = view.ledger
    orders, refunds = found.orders, found.refunds
    if part.days is not None:
        start, end = part.days
        day = ledger.orders.day[orders]
        orders = orders[(day >= start) & (day < end)]
        day = ledger.refunds.rate_day[refunds]
        refunds = refunds[(day >= start) & (day < end)]
    if part.channel is not None:
        code = ledger.facts.channels.index(part.channel)
        orders = orders[ledger.orders.channel[orders] == code]
        refunds = refunds[ledger.refunds.channel[refunds] == code]
    return _Documents(orders, refunds)
