"""Maximum likelihood in the logarithms of positive parameters, with its convergence checked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi.results import Floats

# theta (logarithms of the parameters) -> minus the log-likelihood per customer, and its gradient
Objective = Callable[[Floats], tuple[float, Floats]]
# theta -> the quantities whose uncertainty is asked for
Quantities = Callable[[Floats], Floats]

LOG_BOUND = 9.0  # parameters beyond e^9 or below e^-9 are limits of the model; further out, rounding hides the slope
GRADIENT_AT_MOST = 1e-5  # per customer and unit of log-parameter, at a maximum
_STEP = 1e-4  # of central differences in log-parameters
_FLAT = 1e-10  # curvature, as a share of the largest, under which a direction counts as flat


@dataclass(frozen=True, slots=True)
class Fit:
    """A maximum of the likelihood.

    Attributes:
        theta: logarithms of the parameters.
        log_likelihood: of all customers.
        covariance: of ``theta``, from the observed information.
    """

    theta: Floats
    log_likelihood: float
    covariance: Floats

    def deviation(self, quantities: Quantities) -> Floats:
        """Return the standard deviation of quantities by the delta method.

        With a thousand customers and more the estimates are close to normal in their logarithms, and the quantities
        are smooth in them; resampling would cost hundreds of fits to say the same.
        """
        slopes = central(quantities, self.theta)
        variance = np.einsum("iq,ij,jq->q", slopes, self.covariance, slopes)
        found: Floats = np.sqrt(np.maximum(variance, 0.0))
        return found


def central(of: Callable[[Floats], Floats], theta: Floats) -> Floats:
    """Return the derivatives of some quantities by each parameter, shape (parameters, quantities)."""
    slopes = []
    for place in range(len(theta)):
        step = np.zeros(len(theta))
        step[place] = _STEP
        slopes.append((of(theta + step) - of(theta - step)) / (2.0 * _STEP))
    return np.array(slopes)


def maximise(objective: Objective, starts: Sequence[Floats], customers: int, bound: float = LOG_BOUND) -> Fit | None:
    """Return the maximum of a likelihood, or None where no start leads to one.

    Args:
        objective: minus the log-likelihood per customer.
        starts: where to begin; the next one is tried only when the one before did not converge.
        customers: how many there are.
        bound: largest absolute value of a log-parameter.
    """
    from scipy.optimize import minimize

    for start in starts:
        found = minimize(
            objective, start, jac=True, method="L-BFGS-B", bounds=[(-bound, bound)] * len(start),
            options={"maxiter": 500, "maxcor": 20, "ftol": 1e-15, "gtol": 1e-9},
        )  # fmt: skip
        theta = np.asarray(found.x, dtype=np.float64)
        # The gradient is what tells a maximum: the optimiser may stop at the limits of rounding, or succeed too early.
        if np.isfinite(found.fun) and _slope(found.jac, theta, bound) <= GRADIENT_AT_MOST:
            return Fit(theta, -float(found.fun) * customers, _covariance(objective, theta) / customers)
    return None


def _slope(gradient: Floats, theta: Floats, bound: float) -> float:
    """Return the largest slope that is not held by a bound."""
    inward = np.clip(theta - gradient, -bound, bound) - theta
    return float(np.max(np.abs(inward)))


def _covariance(objective: Objective, theta: Floats) -> Floats:
    """Return the inverse of the curvature; flat directions count as barely curved, which widens the interval."""
    curvature = central(lambda at: objective(at)[1], theta)
    values, vectors = np.linalg.eigh((curvature + curvature.T) / 2.0)
    values = np.maximum(values, _FLAT * max(float(values.max()), 1.0))
    inverse: Floats = (vectors / values) @ vectors.T
    return inverse
