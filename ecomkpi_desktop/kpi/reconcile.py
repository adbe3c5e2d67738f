"""From what an order file states to the net revenue counted from it (2.9)."""

import numpy as np

from ecomkpi_desktop.base.left_out import REJECTED
from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.columns import Bools, Longs
from ecomkpi_desktop.kpi.costing import Costing
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.results import Floats, ImportReconciliation, ReconciliationStep
from ecomkpi_desktop.kpi.store import LEFT_OUT_CODES, STATE_COUNTED, STATE_EXCLUDED, STATE_PENDING

_DUST = 1e-6  # of the arithmetic


def reconciliation(costing: Costing) -> tuple[ImportReconciliation, ...]:
    """Return one reconciliation per import that holds orders, in order of import."""
    facts = costing.ledger.facts
    orders, refunds, stated = facts.orders, facts.refunds, facts.stated
    least = STATE_PENDING if costing.ledger.count_unpaid else STATE_COUNTED
    vat = 1.0 + costing.rate(key.VAT, orders.day)
    net = orders.gross_fix - orders.discount_fix + orders.shipping_fix
    net = net + (orders.gross_def - orders.discount_def + orders.shipping_def) / vat
    collected = orders.collected_fix + orders.collected_ht * vat
    total = np.where(np.isnan(stated.total), stated.value + stated.aside, stated.total)
    tax = _tax(total - stated.aside, np.where(np.isnan(stated.total), stated.value, np.nan), net, collected)
    # What lines of another file do not explain of the total.
    gap = np.where(stated.joined, total - stated.aside - tax - net, 0.0)
    written = total / stated.rate
    live = orders.state >= least
    segment_of_refund = _segments_of_refunds(costing)
    live_refunds = refunds.state >= least
    vat_back = 1.0 + costing.rate(key.VAT, refunds.rate_day)
    back = refunds.goods_fix + refunds.shipping_fix + (refunds.goods_def + refunds.shipping_def) / vat_back
    found = []
    segments = np.unique(np.concatenate([stated.segment, segment_of_refund, facts.left_out.segment]))
    for segment in segments[segments >= 0].tolist():
        mine = stated.segment == segment
        gone, unpaid = mine & (orders.state == STATE_EXCLUDED), mine & (orders.state == STATE_PENDING) & ~live
        kept = mine & live
        returned = (segment_of_refund == segment) & live_refunds
        beside = _left_out(facts, segment)
        steps = (
            *beside,
            *_where_any(_step("currency", written - total, mine & (stated.rate != 1.0))),
            _step("excluded_orders", total, gone),
            _step("unpaid_orders", total, unpaid),
            _step("aside", stated.aside, kept & (stated.aside != 0)),
            *_where_any(_step("lines_difference", gap, kept & (np.abs(gap) > _DUST))),
            _step("vat", tax, kept & (tax != 0)),
            _step("refunds", back, returned),
        )
        whole = float(written[mine].sum()) + sum(step.money for step in beside)
        counted = float(net[kept].sum()) - float(back[returned].sum())
        residual = whole - sum(step.money for step in steps) - counted
        number = int(np.count_nonzero(mine)) + sum(step.orders for step in beside if step.code != REJECTED)
        found.append(ImportReconciliation(
            int(segment), whole, number, steps, counted,
            int(np.count_nonzero(kept & orders.valued)), residual if abs(residual) >= 0.005 else 0.0,
        ))  # fmt: skip
    return tuple(found)


def _left_out(facts: Facts, segment: int) -> tuple[ReconciliationStep, ...]:
    """Return the steps of an import that no order in force knows of."""
    beside = facts.left_out
    rows = np.flatnonzero(beside.segment == segment)
    return tuple(
        ReconciliationStep(LEFT_OUT_CODES[beside.code[row]], float(beside.money[row]), int(beside.count[row]))
        for row in rows.tolist()
    )


def _where_any(step: ReconciliationStep) -> tuple[ReconciliationStep, ...]:
    return (step,) if step.orders else ()


def _step(code: str, money: Floats, where: Bools) -> ReconciliationStep:
    return ReconciliationStep(code, float(money[where].sum()), int(np.count_nonzero(where)))


def _tax(total: Floats, value: Floats, net: Floats, collected: Floats) -> Floats:
    """Return the VAT inside each order's total.

    Args:
        total: the total without tips.
        value: the same where it was not stated but summed from the lines, else NaN.
        net: HT of the order.
        collected: TTC of the order.

    A stated total holds VAT if it is nearer to what was collected than to the HT value; what then remains is the
    order's residual.
    """
    with_tax = np.abs(total - collected) <= np.abs(total - net)
    stated = np.where(with_tax, collected - net, 0.0)
    return np.where(np.isnan(value), stated, value - net)


def _segments_of_refunds(costing: Costing) -> Longs:
    """Return the import of each refund document that stands in an order file, -1 for those of refund files."""
    facts = costing.ledger.facts
    found = np.full(len(facts.refunds), -1, dtype=np.int64)
    order_files = np.unique(facts.order_places.segment)
    places = facts.refund_places
    found[places.doc[::-1]] = places.segment[::-1]
    return np.where(np.isin(found, order_files), found, -1) if len(order_files) else found
