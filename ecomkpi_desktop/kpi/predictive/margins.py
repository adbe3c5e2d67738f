"""What a repeat order leaves: the Gamma-Gamma model (Fader and Hardie, brucehardie.com/notes/025, 2013), on margin.

Margins of one customer vary around the customer's own mean (gamma: p), and these means vary from one customer to the
next (inverse gamma: q, v). It knows positive margins only: customers whose repeat orders lose money on average are
counted apart, by their share and their mean, and never left out.
"""

from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi.columns import Longs
from ecomkpi_desktop.kpi.predictive.fitting import Fit, Objective, maximise
from ecomkpi_desktop.kpi.results import Floats

_MEAN_AT_MOST = 2.0  # times the mean that was seen: a model that says more, or less than half, is about other people


@dataclass(frozen=True, slots=True)
class Margins:
    """A fitted model.

    Attributes:
        p, q, v: of the margins above 0.
        losing_share: share of repeaters whose margin per repeat order is not above 0.
        losing_mean: their margin per repeat order.
        fit: how it was found; its parameters are p, q and v / q, which stays finite where customers do not differ,
            the last in ``unit``.
        unit: the amount in which margins were counted, so that the currency does not matter.
        losing_variance: squared standard deviation of the mean margin that comes from the two above.
    """

    p: float
    q: float
    v: float
    losing_share: float
    losing_mean: float
    fit: Fit
    unit: float
    losing_variance: float

    @property
    def mean(self) -> float:
        """Expected margin of a repeat order of a customer of whom nothing is known."""
        return self.mean_at(self.fit.theta)

    def mean_at(self, theta: Floats) -> float:
        """Return the same under other parameters (their logarithms)."""
        p, q, ratio = np.exp(theta)
        earning = float(p * ratio * q / (q - 1.0)) * self.unit
        return (1.0 - self.losing_share) * earning + self.losing_share * self.losing_mean

    def of_customers(self, repeats: Longs, margin: Floats) -> Floats:
        """Return the margin expected of each customer's next orders.

        Args:
            repeats: x, repeat orders of each customer.
            margin: mean margin of these; nothing is read where there are none.
        """
        known = (repeats > 0) & (margin > 0)
        orders = np.where(known, repeats, 0)
        money = np.where(known, margin, 0.0)
        pooled = self.p * (self.v + orders * money) / (self.p * orders + self.q - 1.0)
        unknown = np.where(repeats > 0, self.losing_mean, self.mean)
        return np.where(known, pooled, unknown)


def gamma_gamma(repeats: Longs, margin: Floats) -> Objective:
    """Return minus the log-likelihood per customer and its gradient, by (ln p, ln q, ln v / q); all margins above 0.

    ln L = ln Gamma(px + q) / (Gamma(px) Gamma(q)) + q ln v + (px - 1) ln z + px ln x - (px + q) ln(v + x z)
    """
    from scipy.special import digamma, gammaln

    seen, place = np.unique(repeats, return_inverse=True)
    orders = repeats.astype(np.float64)
    weight = np.bincount(place).astype(np.float64)
    money = orders * margin
    customers = len(repeats)
    log_margin = float(np.log(margin).sum())
    log_money = float(orders @ np.log(money))  # sum of x (ln z + ln x)

    def minus(theta: Floats) -> tuple[float, Floats]:
        p, q, ratio = np.exp(theta)
        v = q * ratio
        log_v = theta[1] + theta[2]
        logs = np.log(v + money)
        sum_logs, order_logs = float(logs.sum()), float(orders @ logs)
        shape = p * seen
        total = float(weight @ (gammaln(shape + q) - gammaln(shape))) - customers * (gammaln(q) - q * log_v)
        total += p * log_money - log_margin - p * order_logs - q * sum_logs
        by_p = float((weight * seen) @ (digamma(shape + q) - digamma(shape))) + log_money - order_logs
        by_q = float(weight @ digamma(shape + q)) - customers * (digamma(q) - log_v) - sum_logs
        inverse = 1.0 / (v + money)
        by_v = customers * q / v - p * float(orders @ inverse) - q * float(inverse.sum())
        gradient = np.array([by_p * p, by_q * q + by_v * v, by_v * v])
        return -total / customers, -gradient / customers

    return minus


def fit_margins(repeats: Longs, margin: Floats) -> Margins | None:
    """Return the model of the repeaters' margins, or None where none fits or its mean is far from what was seen.

    Args:
        repeats: x of each customer who came back, above 0.
        margin: mean margin of these orders.
    """
    earning = margin > 0
    if not earning.any():
        return None
    unit = float(margin[earning].mean())
    starts = [np.log(np.array([p, q, (q - 1.0) / (p * q)])) for p, q in ((4.0, 4.0), (1.0, 2.0), (10.0, 8.0))]
    found = maximise(gamma_gamma(repeats[earning], margin[earning] / unit), starts, int(np.count_nonzero(earning)))
    if found is None:
        return None
    p, q, ratio = (float(one) for one in np.exp(found.theta))
    if q <= 1.0 or not 1.0 / _MEAN_AT_MOST < p * ratio * q / (q - 1.0) < _MEAN_AT_MOST:
        return None
    v = ratio * q * unit
    share = float(np.mean(~earning))
    losing = margin[~earning]
    mean = float(losing.mean()) if len(losing) else 0.0
    gap = p * v / (q - 1.0) - mean
    variance = gap**2 * share * (1.0 - share) / len(margin)
    if len(losing) > 1:
        variance += share**2 * float(losing.var(ddof=1)) / len(losing)
    return Margins(p, q, v, share, mean, found, unit, variance)
