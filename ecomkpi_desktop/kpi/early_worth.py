"""What customers brought in their first days: the same age for everybody, so that cohorts can be held side by side.

A refund counts when it was made within these days, whatever its order: an older cohort would otherwise have had more
time to send things back.
"""

from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi.columns import Bools
from ecomkpi_desktop.kpi.documents import followed
from ecomkpi_desktop.kpi.facts import to_day
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.view import View


@dataclass(frozen=True, slots=True)
class EarlyWorth:
    """The customers won on some days, each followed for the same time.

    Attributes:
        entered: days of their first orders.
        days: how long each was followed, from the first order on.
        customers: how many they are.
        returned: how many of them ordered again on a later day within these days.
        margin: mean CM2 of one of them within these days, the first order included; NaN without a customer.
        deviation: standard deviation of that CM2 from customer to customer; NaN with fewer than two.
    """

    entered: Period
    days: int
    customers: int
    returned: int
    margin: float
    deviation: float


def early_worth(view: View, entered: Period, days: int) -> EarlyWorth | None:
    """Return what customers won on some days brought; None unless the data reach back to them and let all grow old.

    Args:
        view: the channels and orders looked at, and how far is known.
        entered: days of the first orders.
        days: how long each customer is followed.
    """
    facts = view.ledger.facts
    low, high = to_day(entered.start), to_day(entered.end)
    if not facts.customers or low < facts.data_start or high - 1 + days > view.known_until:
        return None
    first = view.ledger.customers.first_day.astype(np.int64)
    chosen = followed(view) & (first >= low) & (first < high)
    second = view.ledger.customers.second_day.astype(np.int64)
    margins = _margins(view, first, chosen, days)[chosen]
    return EarlyWorth(
        entered,
        days,
        int(np.count_nonzero(chosen)),
        int(np.count_nonzero(chosen & (second < first + days))),
        float(margins.mean()) if len(margins) else float("nan"),
        float(margins.std(ddof=1)) if len(margins) > 1 else float("nan"),
    )


def _margins(view: View, first: "np.ndarray[tuple[int], np.dtype[np.int64]]", chosen: Bools, days: int) -> Floats:
    """Return CM2 by customer within the days after each one's first order."""
    ledger, costing = view.ledger, view.costing
    total = np.zeros(len(first))
    # Code -1, no customer, reads the last place: nobody is chosen there.
    born, mine = np.append(first, 0), np.append(chosen, False)
    for documents, values in ((ledger.orders, costing.order_cm2), (ledger.refunds, costing.refund_cm2)):
        who, day = documents.customer, documents.day.astype(np.int64)
        used = np.flatnonzero(mine[who] & (day >= born[who]) & (day < born[who] + days))
        total += weighted(who[used].astype(np.int64), values[used], len(total))
    return total
