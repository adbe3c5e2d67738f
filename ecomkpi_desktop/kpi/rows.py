"""Which rows of which files stand behind a figure."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.figures_growth import span_of
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.results import RowRefs
from ecomkpi_desktop.kpi.store import Flows, Orders, Places, Refunds
from ecomkpi_desktop.kpi.view import View

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.columns import Bools, Longs
    from ecomkpi_desktop.kpi.facts import Facts


def rows_behind(view: View, figure_id: str, limit: int) -> RowRefs:
    """Return the source rows a figure of the selection is summed from, orders first.

    Raises:
        KeyError: no such figure.
    """
    facts = view.ledger.facts
    span = span_of(figure_id, view.selection.period)
    if span != view.selection.period:
        view = view.over(span)
    parts = []
    for kind in REGISTRY[figure_id].sources:
        if kind is Kind.ORDERS:
            within = None if view.reach is None else view.reach.stored_orders
            parts.append(_of_documents(view, facts.orders, facts.order_places, within))
        elif kind is Kind.REFUNDS:
            within = None if view.reach is None else view.reach.stored_refunds
            parts.append(_of_documents(view, facts.refunds, facts.refund_places, within))
        elif kind is Kind.SPEND:
            parts.append(_of_spans(view, facts.spend, facts.spend_places))
        elif kind is Kind.SESSIONS:
            parts.append(_of_spans(view, facts.sessions, facts.session_places))
        else:
            parts.append(_of_spans(view, facts.fixed_costs, facts.fixed_places))
    return _refs(facts, parts, limit)


def rows_of_documents(facts: "Facts", orders: "Longs", refunds: "Longs", limit: int) -> RowRefs:
    """Return the source rows of some rows of ``facts.orders`` and ``facts.refunds``."""
    parts = []
    for documents, places, wanted in (
        (facts.orders, facts.order_places, orders), (facts.refunds, facts.refund_places, refunds),
    ):  # fmt: skip
        chosen = np.zeros(len(documents), dtype=np.bool_)
        chosen[wanted] = True
        parts.append(places.take(chosen[places.doc]))
    return _refs(facts, parts, limit)


def _refs(facts: "Facts", parts: list[Places], limit: int) -> RowRefs:
    total = sum(len(part) for part in parts)
    segment = _joined([part.segment for part in parts])[:limit]
    row = _joined([part.row for part in parts])[:limit]
    sheet = _joined([part.sheet for part in parts])[:limit]
    names = (*facts.sheets, "")
    return RowRefs(segment, tuple(names[code] for code in sheet.tolist()), row, total)


def _joined(arrays: "list[NDArray[np.generic]]") -> NDArray[np.int64]:
    return np.concatenate([np.zeros(0, dtype=np.int64), *arrays]).astype(np.int64)


def _of_documents(view: View, documents: Orders | Refunds, places: Places, within: "Bools | None") -> Places:
    """Return the rows of the counted documents of the selection."""
    low, high = np.searchsorted(documents.day, (view.start, view.end))
    first, last = np.searchsorted(places.doc, (low, high))
    found = places.take(slice(int(first), int(last)))
    least = 1 if view.ledger.count_unpaid else 2
    wanted: Bools = documents.state[found.doc] >= least
    if view.channels is not None:
        wanted &= view.channels[documents.channel[found.doc]]
    if within is not None:
        wanted &= within[found.doc]
    return found if wanted.all() else found.take(wanted)


def _of_spans(view: View, flows: Flows, places: Places) -> Places:
    """Return the rows whose days overlap the period."""
    wanted = (flows.start < view.end) & (flows.end > view.start)
    if view.channels is not None:
        wanted &= view.channels[flows.channel]
    return places.take(wanted)
