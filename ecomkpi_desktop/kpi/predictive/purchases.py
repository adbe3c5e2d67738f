"""How often customers come back: the BG/NBD model (Fader, Hardie and Lee, Marketing Science 24, 2005).

A customer buys at a rate that differs from one to the next (gamma: r, alpha) and stays away for good after an order
with a chance that differs too (beta: a, b). All there is to know of a customer is (x, t_x, T): repeat orders, time of
the last one, time known, all counted from the first order.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ecomkpi_desktop.kpi.columns import Longs
from ecomkpi_desktop.kpi.predictive.fitting import Fit, Objective, maximise
from ecomkpi_desktop.kpi.predictive.quadrature import beta_nodes
from ecomkpi_desktop.kpi.results import Floats

DAYS_PER_WEEK = 7.0  # the model's unit of time is the week, as in the literature


@dataclass(frozen=True, slots=True)
class Purchases:
    """A fitted model.

    Attributes:
        r, alpha: shape and scale (weeks) of the purchase rates.
        a, b: of the chance to stay away after an order.
        fit: how it was found.
    """

    r: float
    alpha: float
    a: float
    b: float
    fit: Fit

    def expected(self, days: float) -> float:
        """Return the repeat orders of a new customer within some days of the first order."""
        return float(repeat_orders(self.fit.theta, np.array([days]))[0])

    def alive(self, repeats: Longs, last: Longs, known: Longs) -> Floats:
        """Return the chance that each customer has not left for good; arguments as in :meth:`still_to_come`."""
        known_weeks, last_weeks = known / DAYS_PER_WEEK, last / DAYS_PER_WEEK
        orders = np.maximum(repeats, 1)  # without a repeat order a customer is there by the model's assumption
        odds = _log_odds_left(self.r, self.a, self.b, orders, self.alpha + known_weeks, self.alpha + last_weeks)
        return np.where(repeats > 0, 1.0 / (1.0 + np.exp(np.minimum(odds, 700.0))), 1.0)

    def still_to_come(self, repeats: Longs, last: Longs, known: Longs, days: float) -> Floats:
        """Return the orders expected of each customer over the next days.

        Args:
            repeats: x, repeat orders of each customer.
            last: t_x, days from the first order to the last one.
            known: T, days from the first order to the end of what is known.
            days: how far to look.
        """
        width = int(known.max(initial=0)) + 1
        pairs, inverse = np.unique(repeats * width + known, return_inverse=True)
        while_alive = np.empty(len(pairs))
        orders, time = np.divmod(pairs, width)
        for many in np.unique(orders):
            chosen = orders == many
            nodes, weights = beta_nodes(self.a, self.b + float(many))
            scale = self.alpha + time[chosen] / DAYS_PER_WEEK
            while_alive[chosen] = _until_leaving(self.r + float(many), scale, days / DAYS_PER_WEEK, nodes) @ weights
        return self.alive(repeats, last, known) * while_alive[inverse]


def repeat_orders(theta: Floats, days: Floats) -> Floats:
    """Return the repeat orders of a new customer within each number of days.

    Equal to the closed form with 2F1 of the paper (equation 9); as a mean over the chance to leave it has no singular
    point at a = 1 and no loss of digits.
    """
    r, alpha, a, b = np.exp(theta)
    nodes, weights = beta_nodes(float(a), float(b))
    scale = np.full(len(days), alpha)
    return _until_leaving(float(r), scale, days / DAYS_PER_WEEK, nodes) @ weights


def _until_leaving(shape: float, scale: Floats, weeks: "Floats | float", chance: Floats) -> Floats:
    """Return E[(1 - exp(-lambda p t)) / p] over gamma rates, by customer and chance p to leave after an order."""
    growth = np.log1p((np.asarray(weeks) / scale)[:, None] * chance)
    limit = shape * (np.asarray(weeks) / scale)[:, None]
    small = chance < 1e-12
    divided = -np.expm1(-shape * growth) / np.where(small, 1.0, chance)
    found: Floats = np.where(small, limit, divided)
    return found


def _log_odds_left(
    r: float, a: float, b: float, repeats: "Longs | Floats", known: Floats, last: Floats
) -> Floats:
    """Return the log-odds that a customer with repeat orders left right after the last one.

    ``known`` and ``last`` are alpha + T and alpha + t_x; the others are named as in the paper.
    """
    odds: Floats = np.log(a) - np.log(b + repeats - 1.0) + (r + repeats) * np.log(known / last)
    return odds


class Histories:
    """Customers as the likelihood needs them: equal ones counted once.

    Args:
        repeats: x of each customer.
        last: t_x in days.
        known: T in days.
    """

    def __init__(self, repeats: Longs, last: Longs, known: Longs) -> None:
        self.customers = len(repeats)
        self.repeats = int(repeats.sum())
        self._by_known = np.bincount(known).astype(np.float64)
        self._orders_by_known = np.bincount(known, weights=repeats)
        self._by_repeats = np.bincount(repeats).astype(np.float64)
        back = np.flatnonzero(repeats)
        self.repeaters = len(back)
        span = int(known.max(initial=0)) + 1
        key = (repeats[back] * span + last[back]) * span + known[back]
        pairs, counts = np.unique(key, return_counts=True)
        rest, self._known_place = np.divmod(pairs, span)
        self._orders, self._last_place = np.divmod(rest, span)
        self._counts = counts.astype(np.float64)
        self._weeks = np.arange(span) / DAYS_PER_WEEK

    @cached_property
    def total_known(self) -> float:
        """Weeks known of all customers together."""
        return float(self._by_known @ self._weeks)

    def objective(self) -> Objective:
        """Return minus the log-likelihood per customer and its gradient, by (ln r, ln alpha, ln a, ln b).

        ln L = ln Gamma(r + x) / Gamma(r) + r ln alpha + ln B(a, b + x) / B(a, b) - (r + x) ln(alpha + T)
               + ln(1 + odds of having left), the last term for x > 0 only.
        Only that term needs single histories; the others are sums over the values of x and of T.
        """
        from scipy.special import digamma, gammaln

        seen = np.flatnonzero(self._by_repeats)
        weight = self._by_repeats[seen]
        back = seen[seen > 0]  # histories of customers who came back are sorted by their number of orders
        begins = np.searchsorted(self._orders, back)
        lengths = np.diff(np.append(begins, len(self._orders)))
        orders = self._orders.astype(np.float64)

        def minus(theta: Floats) -> tuple[float, Floats]:
            r, alpha, a, b = np.exp(theta)
            logs = np.log(alpha + self._weeks)
            inverse = 1.0 / (alpha + self._weeks)
            exposure = r * self._by_known + self._orders_by_known
            stretch = logs[self._known_place] - logs[self._last_place]
            odds = np.repeat(np.log(a) - np.log(b + back - 1.0), lengths) + (r + orders) * stretch
            small = np.exp(-np.abs(odds))  # neither the odds nor their inverse can overflow
            gone = self._counts * np.where(odds > 0, 1.0, small) / (1.0 + small)
            total = float(weight @ (
                gammaln(r + seen) - gammaln(r) + gammaln(b + seen) - gammaln(b) + gammaln(a + b) - gammaln(a + b + seen)
            ))  # fmt: skip
            total += self.customers * r * theta[1] - float(exposure @ logs)
            total += float(self._counts @ (np.maximum(odds, 0.0) + np.log1p(small)))
            both = digamma(a + b) - digamma(a + b + seen)
            by_r = float(weight @ (digamma(r + seen) - digamma(r))) + self.customers * theta[1]
            by_r += float(gone @ stretch) - float(self._by_known @ logs)
            by_alpha = self.customers * r / alpha - float(exposure @ inverse)
            pull = inverse[self._known_place] - inverse[self._last_place]
            by_alpha += float((gone * (r + orders)) @ pull)
            by_a = float(weight @ both) + float(gone.sum()) / a
            by_b = float(weight @ (both + digamma(b + seen) - digamma(b)))
            by_b -= float(np.add.reduceat(gone, begins) @ (1.0 / (b + back - 1.0))) if len(back) else 0.0
            gradient = np.array([by_r * r, by_alpha * alpha, by_a * a, by_b * b])
            return -total / self.customers, -gradient / self.customers

        return minus

    def starts(self) -> list[Floats]:
        """Return points from which to look for the maximum: a plain guess, then others."""
        pace = self.total_known / max(self.repeats, 1)  # weeks per repeat order
        guesses = ((0.5, 0.5, 0.8, 2.0), (1.0, 1.0, 0.1, 1.0), (0.2, 0.3, 2.0, 5.0), (3.0, 1.0, 1.0, 10.0))
        return [np.log(np.array([r, max(r * pace * kept, 1e-4), a, b])) for r, kept, a, b in guesses]


def fit_purchases(histories: Histories) -> Purchases | None:
    """Return the model of some histories, or None where none fits."""
    found = maximise(histories.objective(), histories.starts(), histories.customers)
    if found is None:
        return None
    r, alpha, a, b = (float(one) for one in np.exp(found.theta))
    return Purchases(r, alpha, a, b, found)
