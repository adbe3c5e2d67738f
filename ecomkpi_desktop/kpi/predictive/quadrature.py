"""Means over a beta distribution, exact for smooth functions whatever its parameters."""

import numpy as np

from ecomkpi_desktop.kpi.results import Floats

_NODES = 64  # enough for horizons of hundreds of times the scale of the purchase rates


def beta_nodes(a: float, b: float) -> tuple[Floats, Floats]:
    """Return nodes in (0, 1) and weights, summing to 1, of the Gauss rule of Beta(a, b).

    Golub and Welsch (1969): eigenvalues of the Jacobi matrix of the shifted Jacobi polynomials. The weights come from
    the eigenvectors and need no gamma function, so that large parameters do no harm.
    """
    from scipy.linalg import eigh_tridiagonal

    # Jacobi polynomials on (-1, 1) with weight (1 - u)^left (1 + u)^right, p = (1 + u) / 2.
    left, right = b - 1.0, a - 1.0
    total = left + right
    n = np.arange(1, _NODES)
    middle = np.empty(_NODES)
    middle[0] = (right - left) / (total + 2.0)
    middle[1:] = (right - left) * total / ((2 * n + total) * (2 * n + total + 2))
    beside = np.empty(_NODES - 1)
    beside[0] = 4.0 * (left + 1) * (right + 1) / ((total + 2) ** 2 * (total + 3))
    k = n[1:]
    twice = 2 * k + total
    beside[1:] = 4.0 * k * (k + left) * (k + right) * (k + total) / (twice**2 * (twice + 1) * (twice - 1))
    values, vectors = eigh_tridiagonal(middle, np.sqrt(beside))
    return np.clip((1.0 + values) / 2.0, 0.0, 1.0), vectors[0] ** 2
