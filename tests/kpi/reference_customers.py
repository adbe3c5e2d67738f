"""Growth, segments, channels and single orders the slow and obvious way; see ``reference``."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from ecomkpi_desktop.kpi.period import Period, add_months
from tests.kpi.reference import Order, Refund, Shop

Channels = Iterable[str] | None
DUST = 5e-7


def buyer(shop: Shop, document: Order | Refund, period: Period) -> str:
    """Return who bought: somebody new, somebody who had ordered before the period, or nobody known."""
    if document.customer is None:
        return "unidentified"
    first = shop.first_orders().get(document.customer)
    return "returning" if first and first.day < period.start else "new"


def split(shop: Shop, period: Period, channels: Channels) -> dict[str, dict[str, float]]:
    """Return customers, net revenue, CM2 and spend by who bought."""
    found = {who: {"customers": 0.0, "net_revenue": 0.0, "cm2": 0.0, "spend": 0.0}
             for who in ("new", "returning", "unidentified")}  # fmt: skip
    for order in shop.orders_in(period, channels):
        part = found[buyer(shop, order, period)]
        part["net_revenue"] += order.revenue
        part["cm2"] += shop.cm2_of(order)
    for refund in shop.refunds_in(period, channels):
        part = found[buyer(shop, refund, period)]
        part["net_revenue"] -= refund.amount
        part["cm2"] += shop.cm2_of_refund(refund)
    for customer in shop.active(period, channels):
        new = not shop.first_orders()[customer].day < period.start
        found["new" if new else "returning"]["customers"] += 1
    acquisition = shop.spend(period, channels, "acquisition")
    found["new"]["spend"] = acquisition
    found["returning"]["spend"] = shop.spend(period, channels) - acquisition
    return found


def history(shop: Shop, until: date, customer: int) -> list[tuple[date, float, float]]:
    """Return (day, CM2, net revenue) of what a customer's orders and refunds left, as known on a day."""
    first = shop.first_orders()[customer].day
    documents = [(o, o.day, shop.cm2_of(o), o.revenue) for o in shop.orders]
    documents += [(r, r.counts_on, shop.cm2_of_refund(r), -r.amount) for r in shop.refunds]
    return [
        (on, margin, revenue) for document, on, margin, revenue in documents
        if document.customer == customer and document.day < until and on >= first
    ]  # fmt: skip


def observed(shop: Shop, until: date, channels: Channels) -> dict[int, tuple[int, int, int, float, float]]:
    """Return x, t_x, T, CM2 of the first order and per repeat order, of each customer."""
    found = {}
    for customer, first in shop.cohort(channels).items():
        if first.day >= until:
            continue
        days = sorted({o.day for o in shop.visits() if o.customer == customer and o.day < until})
        repeats = len(days) - 1
        known = history(shop, until, customer)
        begin = sum(margin for on, margin, _ in known if on == first.day)
        rest = sum(margin for on, margin, _ in known if on > first.day)
        last, whole = (days[-1] - first.day).days, (until - first.day).days - 1
        found[customer] = (repeats, last, whole, begin if repeats else begin + rest, rest / repeats if repeats else 0.0)
    return found


def score(value: float, values: list[float]) -> int:
    """Return the fifth, 1 to 5, in which a value lies."""
    return 1 + 5 * sum(other < value for other in values) // len(values)


SEGMENT = {
    # recency: names by frequency 1 to 5
    5: ("new", "potential_loyal", "potential_loyal", "champions", "champions"),
    4: ("promising", "potential_loyal", "potential_loyal", "loyal", "loyal"),
    3: ("about_to_sleep", "about_to_sleep", "need_attention", "loyal", "loyal"),
    2: ("hibernating", "hibernating", "at_risk", "at_risk", "cannot_lose"),
    1: ("lost", "lost", "at_risk", "at_risk", "cannot_lose"),
}


def rfm(shop: Shop, period: Period, channels: Channels) -> dict[int, dict[str, object]]:
    """Return orders, last day, money, scores and segment of each customer known at the end of a period."""
    until = shop.known_until(period)
    people = {}
    for customer, first in shop.cohort(channels).items():
        if first.day < until:
            visits = [o for o in shop.visits() if o.customer == customer and o.day < until]
            known = history(shop, until, customer)
            people[customer] = {
                "orders": len(visits), "last": max(o.day for o in visits).toordinal(),
                "cm2": sum(margin for _, margin, _ in known), "revenue": sum(revenue for _, _, revenue in known),
            }  # fmt: skip
    for one in people.values():
        one["R"] = score(one["last"], [other["last"] for other in people.values()])
        one["F"] = {1: 1, 2: 2, 3: 3, 4: 4, 5: 4}.get(one["orders"], 5)
        one["M"] = score(round(one["cm2"], 6), [round(other["cm2"], 6) for other in people.values()])
        one["segment"] = SEGMENT[one["R"]][one["F"] - 1]
    return people


def overlap(shop: Shop, period: Period, channels: Channels) -> tuple[Counter, Counter, dict[int, list[float]]]:
    """Return customers by pair of channels, by only channel, and [customers, CM2] by how many channels they used."""
    used = defaultdict(set)
    for order in shop.visits():
        if period.contains(order.day) and (channels is None or order.channel in channels):
            used[order.customer].add(order.channel)
    pairs, only = Counter(), Counter()
    by_use: dict[int, list[float]] = defaultdict(lambda: [0, 0.0])
    for mine in used.values():
        pairs.update((one, other) for one in mine for other in mine)
        only.update(mine if len(mine) == 1 else ())
        by_use[len(mine)][0] += 1
    for document in (*shop.orders_in(period, channels), *shop.refunds_in(period, channels)):
        if document.customer in used:
            margin = shop.cm2_of(document) if isinstance(document, Order) else shop.cm2_of_refund(document)
            by_use[len(used[document.customer])][1] += margin
    return pairs, only, by_use


def channel_use(shop: Shop, period: Period, channels: Channels) -> dict[int, list[int]]:
    """Return the customers of a period's end: with one order (0), several through one channel (1), several (2)."""
    until = shop.known_until(period)
    used, orders = defaultdict(set), Counter()
    for order in shop.visits():
        if order.day < until:
            used[order.customer].add(order.channel)
            orders[order.customer] += 1
    found: dict[int, list[int]] = {0: [], 1: [], 2: []}
    for customer, first in shop.cohort(channels).items():
        if first.day < until:
            found[2 if len(used[customer]) > 1 else 1 if orders[customer] > 1 else 0].append(customer)
    return found


def margin_by_age(shop: Shop, until: date, people: list[int], months: int) -> list[tuple[int, float]]:
    """Return, by age month, how many of some people are old enough and what these left in it."""
    first, curve = shop.first_orders(), []
    for age in range(months):
        low, high = age * 365 // 12, (age + 1) * 365 // 12
        old = [one for one in people if first[one].day + timedelta(days=high) <= until]
        left = [
            margin for one in old for on, margin, _ in history(shop, until, one)
            if low <= (on - first[one].day).days < high
        ]  # fmt: skip
        curve.append((len(old), sum(left)))
    return curve


def loss_making(shop: Shop, period: Period, channels: Channels) -> list[tuple[Order, float]]:
    """Return the orders above 0 whose CM2 with all refunds is under 0, worst first."""
    found = []
    for order in shop.orders_in(period, channels):
        margin = shop.cm2_of(order) + sum(shop.cm2_of_refund(r) for r in shop.refunds if r.order is order)
        if order.revenue > DUST and margin < -DUST:
            found.append((order, margin))
    return sorted(found, key=lambda one: one[1])


def day_of(shop: Shop, on: date, name: str) -> float:
    """Return a figure of one day."""
    return shop.ladder(Period(on, on + timedelta(days=1)))[name]


def forecast(shop: Shop, month: date, known: int, name: str) -> list[float] | None:
    """Return a month's days: those known, then the mean of the same weekday over the last 8 weeks that data cover."""
    following = add_months(month, 1)
    cut = month + timedelta(days=known)
    days = [day_of(shop, month + timedelta(days=n), name) for n in range(known)]
    for number in range(known, (following - month).days):
        on = month + timedelta(days=number)
        while on >= cut:
            on -= timedelta(days=7)
        weekdays = [on - timedelta(days=7 * week) for week in range(8)]
        # A week counts when all of it, back from the last known day, lies in the data.
        whole = (cut - shop.first_day).days // 7
        days.append(sum(day_of(shop, one, name) for one in weekdays[:whole]) / min(whole, 8))
    return days


def log_likelihood(params: tuple[float, float, float, float], rows: list[tuple[int, float, float]]) -> float:
    """Return the BG/NBD log-likelihood as the paper writes it (equation 6), one customer after the other."""
    r, alpha, a, b = params
    total = 0.0
    for x, last, known in rows:
        beta = math.lgamma(b + x) + math.lgamma(a + b) - math.lgamma(b) - math.lgamma(a + b + x)
        start = math.lgamma(r + x) - math.lgamma(r) + r * math.log(alpha)
        stayed = math.exp(beta) * (alpha + known) ** -(r + x)
        left = 0.0
        if x:
            left = math.exp(beta) * a / (b + x - 1) * (alpha + last) ** -(r + x)
        total += start + math.log(stayed + left)
    return total


def log_likelihood_of_margins(params: tuple[float, float, float], rows: list[tuple[int, float]]) -> float:
    """Return the Gamma-Gamma log-likelihood, one customer after the other."""
    p, q, v = params
    total = 0.0
    for x, mean in rows:
        total += math.lgamma(p * x + q) - math.lgamma(p * x) - math.lgamma(q) + q * math.log(v)
        total += (p * x - 1) * math.log(mean) + p * x * math.log(x) - (p * x + q) * math.log(v + x * mean)
    return total
