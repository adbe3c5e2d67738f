"""The flows of a scope by day and channel: the same names as :class:`Cubes`, summed from the documents within it."""

import numpy as np

from ecomkpi_desktop.kpi.chosen import Where
from ecomkpi_desktop.kpi.columns import Longs
from ecomkpi_desktop.kpi.costing import Costing
from ecomkpi_desktop.kpi.cubes import FLOWS, Cubes
from ecomkpi_desktop.kpi.elements import OF_ORDERS, OF_REFUNDS, of_parts, of_refund_parts
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.reach import Reach
from ecomkpi_desktop.kpi.results import Floats


class ScopedCubes(Cubes):
    """Flows of shape (days, channels + 1) by name; spend and sessions, which no scope divides, are 0."""

    def __init__(self, costing: Costing, reach: Reach) -> None:
        super().__init__(costing)
        self._reach = reach

    def get(self, name: str) -> Floats:
        """Return one flow."""
        keys, _ = FLOWS[name]
        return self._costing.memo(f"{self._reach.name}cube {name}", keys, lambda: self._flow(name))

    def _flow(self, name: str) -> Floats:
        if name == "new_customers":
            return self.new_customers_of(self._reach.customers)
        if name in OF_ORDERS or name in OF_REFUNDS:
            return self._of_documents(name, refunds=name in OF_REFUNDS)
        return np.zeros(self._ledger.shape)

    def _of_documents(self, name: str, *, refunds: bool) -> Floats:
        reach = self._reach
        where, cell = self._costing.memo(f"{reach.name}places {refunds}", (), lambda: self._places(refunds=refunds))
        if not reach.by_parts:
            values = (OF_REFUNDS if refunds else OF_ORDERS)[name](self._costing)[where]
        elif refunds:
            values = of_refund_parts(self._costing, name, reach.chosen_refund_parts)
        else:
            values = of_parts(self._costing, name, reach.chosen_lines)
        return self._summed(cell, values) if values.any() else np.zeros(self._ledger.shape)

    def _places(self, *, refunds: bool) -> tuple[Where, Longs]:
        """Return the documents that count, or their parts where only some of them do, and the cell of each."""
        reach = self._reach
        cell = self._ledger.refund_cell if refunds else self._ledger.order_cell
        if reach.by_parts:
            chosen = reach.chosen_refund_parts if refunds else reach.chosen_lines
            return chosen.where, cell[chosen.doc]
        where = np.flatnonzero(reach.refunds if refunds else reach.orders)
        return where, cell[where]

    def _summed(self, cell: Longs, values: Floats) -> Floats:
        shape = self._ledger.shape
        return weighted(cell, values, shape[0] * shape[1]).reshape(shape)
