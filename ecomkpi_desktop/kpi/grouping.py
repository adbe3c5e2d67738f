"""Sums of rows by document, exact whatever the order of the rows."""

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.kpi.columns import Bools, Codes
from ecomkpi_desktop.kpi.results import Floats

NANO = 1e9


def exact(values: Floats) -> Floats:
    """Return money as whole nano-units held in float64: sums up to 9 million per document do not depend on order.

    Billionths rather than millionths, because a million lines rounded the same way must stay within the cent.
    """
    scaled: Floats = values * NANO
    np.rint(scaled, out=scaled)
    return scaled


def weighted(cells: NDArray[np.signedinteger], values: NDArray[np.generic], size: int) -> Floats:
    """Return the sum of values by cell, shape (size,)."""
    return np.bincount(cells, weights=values, minlength=size).astype(np.float64, copy=False)


class Groups:
    """Rows sorted by the document they belong to.

    Attributes:
        labels: document number of each row, ascending, every number from 0 to ``count - 1`` present.
        count: number of documents.
    """

    def __init__(self, labels: Codes, count: int) -> None:
        self.labels = labels
        self.count = count
        self.starts = np.searchsorted(labels, np.arange(count, dtype=labels.dtype))

    def sum(self, values: Floats) -> Floats:
        """Return the sum of the rows of each document."""
        if not self.count:
            return np.zeros(0)
        return np.add.reduceat(values, self.starts)

    def money(self, values: Floats) -> Floats:
        """Return the sum of money of each document, independent of the order of its rows."""
        return self.sum(exact(values)) / NANO

    def least(self, values: NDArray[np.generic]) -> NDArray[np.generic]:
        """Return the smallest value of each document."""
        if not self.count:
            return values[:0]
        found: NDArray[np.generic] = np.minimum.reduceat(values, self.starts)
        return found

    def code(self, codes: Codes | None) -> Codes:
        """Return the smallest code of each document that is not null, or -1."""
        if codes is None:
            return np.full(self.count, -1, dtype=np.int32)
        top = np.iinfo(np.int32).max
        least = self.least(np.where(codes < 0, top, codes)).astype(np.int32)
        return np.where(least == top, np.int32(-1), least).astype(np.int32)

    def stated(self, values: Floats | None) -> tuple[Floats, Bools]:
        """Return the sum of an order-level column, and whether any row of the document states it."""
        if values is None:
            return np.zeros(self.count), np.zeros(self.count, dtype=np.bool_)
        known = ~np.isnan(values)
        return self.money(np.where(known, values, 0.0)), self.sum(known.astype(np.float64)) > 0
