"""Figures of the shop among others: quotients of what the engine knows and what somebody else had to say."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi.channel_use import ChannelUse, Use, customers_by_use
from ecomkpi_desktop.kpi.figure import Figure, Reason
from ecomkpi_desktop.kpi.selection import UNKNOWN_CHANNEL
from ecomkpi_desktop.kpi.sheet import Sheet
from ecomkpi_desktop.kpi.view import View


@dataclass(frozen=True, slots=True)
class Compared:
    """Goods with a competitor's price: their sales before discounts, and the same units at that price, both HT."""

    sales: float
    at_competitors: float


def price_figures(compared: Compared | None) -> dict[str, Figure]:
    """Return the price index and its terms; without a compared price, the reason."""
    sheet, missing = Sheet(), Reason.NO_DATA
    sheet.put("compared_sales", None if compared is None else compared.sales, reason=missing)
    sheet.put("competitor_sales", None if compared is None else compared.at_competitors, reason=missing)
    known = compared is not None and compared.at_competitors > 0
    sheet.put(
        "price_index", 100.0 * compared.sales / compared.at_competitors if known and compared is not None else None,
        sheet.inputs("compared_sales", "competitor_sales"), reason=missing,
    )  # fmt: skip
    return sheet.ordered()


def logistics_per_order(cost: float | None, orders: float | None) -> Figure:
    """Return the logistics cost of an order."""
    sheet = Sheet()
    sheet.put("logistics_cost", cost, reason=Reason.NO_DATA)
    sheet.put("orders", orders, reason=Reason.NO_ORDERS)
    sheet.quotient("logistics_per_order", "logistics_cost", "orders", Reason.NO_ORDERS)
    return sheet.figures["logistics_per_order"]


def channel_figures(
    view: View, use: ChannelUse, figures: Mapping[str, Figure], marketplaces: Iterable[str]
) -> dict[str, Figure]:
    """Return the figures of customers and channels together.

    Args:
        view: the selection.
        use: its customers by how they use channels.
        figures: of the same selection.
        marketplaces: names of the channels that are marketplaces.

    One channel alone shares with nobody, and where no order says its channel nobody knows about marketplaces: these
    figures then have no value rather than 0.
    """
    sheet = Sheet()
    sheet.figures.update({name: figures[name] for name in ("net_revenue", "orders")})
    through = [view.ledger.facts.channels.index(name) for name in marketplaces if name in view.ledger.facts.channels]
    if view.order_channels is not None:
        through = [place for place in through if view.order_channels[place]]
    selling = _selling(view)
    told = view.day_coverage and selling != {UNKNOWN_CHANNEL}
    sheet.put("marketplace_revenue", _net_through(view, through) if told else None, reason=Reason.NO_DATA)
    sheet.quotient("marketplace_share", "marketplace_revenue", "net_revenue", Reason.NO_REVENUE)
    everybody, several = int(use.customers.sum()), int(use.customers[Use.SEVERAL])
    known = everybody > 0
    why = Reason.NO_DATA if known else Reason.NO_IDENTITY
    sheet.put("multichannel_customers", float(several) if known and len(selling) > 1 else None, reason=why)
    sheet.put("known_customers", float(everybody) if known else None, reason=Reason.NO_IDENTITY)
    sheet.quotient("multichannel_share", "multichannel_customers", "known_customers", Reason.NO_IDENTITY)
    sheet.put("unidentified_orders", _unidentified(view), reason=Reason.NO_DATA)
    sheet.quotient("unidentified_orders_share", "unidentified_orders", "orders", Reason.NO_ORDERS)
    return {name: figure for name, figure in sheet.ordered().items() if name not in {"net_revenue", "orders"}}


def multichannel_share(view: View) -> float | None:
    """Return the value of the figure of that name, without what else is known of customers' channels."""
    if len(_selling(view)) < 2:
        return None
    counts = customers_by_use(view)
    known = int(counts.sum())
    return int(counts[Use.SEVERAL]) / known if known else None


def _selling(view: View) -> set[str]:
    """Return the channels with sales."""
    sales = view.by_channel("gross_sales")[:-1] > 0
    if view.order_channels is not None:
        sales = sales & view.order_channels
    names = view.ledger.facts.channels
    return {names[place] for place in np.flatnonzero(sales).tolist()}


def _net_through(view: View, channels: list[int]) -> float:
    flows = {name: view.by_channel(name) for name in ("gross_sales", "discounts", "shipping_income", "refunds")}
    net = flows["gross_sales"] - flows["discounts"] + flows["shipping_income"] - flows["refunds"]
    return float(net[channels].sum())


def _unidentified(view: View) -> float | None:
    if not view.day_coverage:
        return None
    orders = view.ledger.orders
    low, high = np.searchsorted(orders.day, (view.start, view.end))
    wanted = orders.valued[low:high] & (orders.customer[low:high] < 0)
    if view.order_channels is not None:
        wanted = wanted & view.order_channels[orders.channel[low:high]]
    if view.reach is not None:
        wanted = wanted & view.reach.orders[low:high]
    return float(np.count_nonzero(wanted))
