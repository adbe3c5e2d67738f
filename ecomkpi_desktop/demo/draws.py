"""Chance that falls the same way on every machine: only raw uniform numbers are drawn, everything else is looked up.

numpy promises the bits of PCG64 for ever, but not how its distributions are made from them; hence the tables here.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

_MOST = 80  # events in one cell of a Poisson table; intensities stay far under it


class Draws:
    """A stream of chance of its own, so that one subject's draws do not move another's."""

    def __init__(self, seed: int, subject: str) -> None:
        sequence = np.random.SeedSequence([seed, *subject.encode("ascii")])
        self._generator = np.random.Generator(np.random.PCG64(sequence))

    def uniform(self, count: int) -> Floats:
        """Return numbers in [0, 1)."""
        return self._generator.random(count)

    def between(self, count: int, low: float, high: float) -> Floats:
        """Return numbers in [low, high)."""
        return low + (high - low) * self.uniform(count)

    def whole(self, count: int, below: int) -> Ints:
        """Return whole numbers from 0 up to ``below``, excluded."""
        return (self.uniform(count) * below).astype(np.int64)

    def chance(self, probability: float | Floats, count: int) -> Bools:
        """Return one yes or no per row."""
        return np.asarray(self.uniform(count) < probability)

    def choice(self, weights: Sequence[float] | Floats, count: int) -> Ints:
        """Return positions in ``weights``, each as likely as its weight."""
        edges = np.cumsum(np.asarray(weights, dtype=np.float64))
        chosen = np.searchsorted(edges, self.uniform(count) * edges[-1], side="right")
        return np.asarray(np.minimum(chosen, len(edges) - 1), dtype=np.int64)

    def choice_by(self, weights: Floats, rows: Ints) -> Ints:
        """Return for each row a position in its own line of ``weights`` (lines x positions)."""
        edges = np.cumsum(weights, axis=1)
        drawn = self.uniform(len(rows)) * edges[rows, -1]
        position = np.zeros(len(rows), dtype=np.int64)
        for column in range(weights.shape[1] - 1):
            position += drawn >= edges[rows, column]
        return position

    def waiting(self, count: int) -> Floats:
        """Return exponential waiting times of mean 1."""
        return -np.log1p(-self.uniform(count))

    def poisson(self, means: Floats) -> Ints:
        """Return a number of events for each mean (under 30)."""
        drawn = self.uniform(means.size).reshape(means.shape)
        term = np.exp(-means)
        total = term.copy()
        events = np.zeros(means.shape, dtype=np.int64)
        for number in range(1, _MOST):
            events += drawn >= total
            term = term * means / number
            total += term
        return events
