"""What customers brought in their first days: the same age for everybody, so that cohorts can be held side by side.

A refund counts when it was made within these days, whatever its order: an older cohort would otherwise have had more
time to send things back.
"""

from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi.answers import Answers
from ecomkpi_desktop.kpi.columns import Bools, Codes, Longs
from ecomkpi_desktop.kpi.documents import followed
from ecomkpi_desktop.kpi.facts import to_day
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.view import View

Places = tuple[Longs, Longs]  # documents, and the customer of each

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
    known: Answers = view.recall("early documents", (), lambda: Answers(2), most=2)
    places = known.get((low, high, days), lambda: _early(view, first, chosen, days))
    margins = _margins(view, places, len(first))[chosen]
    return EarlyWorth(
        entered,
        days,
        int(np.count_nonzero(chosen)),
        int(np.count_nonzero(chosen & (second < first + days))),
        float(margins.mean()) if len(margins) else float("nan"),
        float(margins.std(ddof=1)) if len(margins) > 1 else float("nan"),
    )


def _early(view: View, first: Longs, chosen: Bools, days: int) -> tuple[Places, Places]:
    """Return the orders, and the refund documents, within the days after their customer's first order."""
    # Code -1, no customer, reads the last place: nobody is chosen there.
    born, mine = np.append(first, 0), np.append(chosen, False)

    def places(who: Codes, day: Codes) -> Places:
        used = np.flatnonzero(mine[who] & (day >= born[who]) & (day < born[who] + days))
        return used, who[used].astype(np.int64)

    orders, refunds = view.ledger.orders, view.ledger.refunds
    return places(orders.customer, orders.day), places(refunds.customer, refunds.day)


def _margins(view: View, places: tuple[Places, Places], customers: int) -> Floats:
    """Return CM2 by customer of some documents."""
    (orders, by), (refunds, back_by) = places
    costing = view.costing
    total = weighted(by, costing.order_cm2[orders], customers)
    return total + weighted(back_by, costing.refund_cm2[refunds], customers)
