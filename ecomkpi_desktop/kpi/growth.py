"""What changed between two periods, and through whom: new customers, returning ones, unknown ones."""

from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi.documents import cm2_of, net_revenue_of
from ecomkpi_desktop.kpi.figures_growth import BUYERS, by_buyer
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.view import View


@dataclass(frozen=True, slots=True)
class BuyerSplit:
    """A period by who bought; the parts add up to the figures of the period.

    Attributes:
        buyers: ``new``, ``returning``, ``unidentified``: the rows of the arrays.
        customers: customers with an order above 0; 0 for the unidentified.
        net_revenue, cm2: of their orders and refunds.
        spend: acquisition spend for the new ones, all other marketing for the returning ones; NaN under a scope, which
            divides no spend.
    """

    buyers: tuple[str, ...]
    customers: Floats
    net_revenue: Floats
    cm2: Floats
    spend: Floats

    @property
    def cm3(self) -> Floats:
        """CM2 less the spend."""
        return self.cm2 - self.spend


@dataclass(frozen=True, slots=True)
class Growth:
    """Two periods side by side.

    Attributes:
        period, compared: the two.
        now, before: each of them by who bought.
    """

    period: Period
    compared: Period
    now: BuyerSplit
    before: BuyerSplit

    @property
    def net_revenue_change(self) -> Floats:
        """What each kind of buyer adds to the change of net revenue."""
        return self.now.net_revenue - self.before.net_revenue

    @property
    def cm3_change(self) -> Floats:
        """What each kind of buyer adds to the change of CM3."""
        return self.now.cm3 - self.before.cm3

    @property
    def through_number(self) -> Floats:
        """Part of the change of net revenue that comes from how many bought, at what each of them brought before.

        The rest comes from what each of them brings. NaN where nobody bought before.
        """
        each = np.full(len(self.before.customers), np.nan)
        np.divide(self.before.net_revenue, self.before.customers, out=each, where=self.before.customers > 0)
        found: Floats = (self.now.customers - self.before.customers) * each
        return found


def growth(view: View, compared: Period) -> Growth | None:
    """Return the selection against another period; None unless the data cover both and know customers.

    Args:
        view: the selection.
        compared: the period to compare it with.
    """
    period = view.selection.period
    if not view.ledger.facts.customers or not view.covers(period) or not view.covers(compared):
        return None
    return Growth(period, compared, split_of(view), split_of(view.over(compared)))


def split_of(view: View) -> BuyerSplit:
    """Return a period by who bought."""
    customers = view.customers
    active = customers.active(view.start, view.end, view.order_channels)
    again = int(np.count_nonzero(active & (customers.first_day < view.start)))
    acquisition = view.sum("acquisition_spend")
    unknown = np.full(len(BUYERS), np.nan)
    return BuyerSplit(
        BUYERS,
        np.array([int(np.count_nonzero(active)) - again, again, 0], dtype=np.float64),
        by_buyer(view, *net_revenue_of(view)),
        by_buyer(view, *cm2_of(view)),
        np.array([acquisition, view.sum("marketing_spend") - acquisition, 0.0]) if view.reach is None else unknown,
    )  # fmt: skip
