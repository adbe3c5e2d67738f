"""Some parts of documents, each of their columns taken once."""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.kpi.columns import Codes, Longs
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.store import Parts, RefundParts

Where = Longs | slice  # which elements are wanted


class ChosenParts:
    """Parts of refund documents, or what every part has.

    Attributes:
        where: which they are; documents ascend.
    """

    def __init__(self, parts: Parts | RefundParts, where: Where) -> None:
        self._shared = parts
        self.where = where

    def __len__(self) -> int:
        return len(self.doc)

    @cached_property
    def doc(self) -> Codes:
        """Document of each."""
        return self._shared.doc[self.where]

    @cached_property
    def share(self) -> Floats:
        """Share of each in its document."""
        return self._shared.share[self.where]

    @cached_property
    def firsts(self) -> Floats:
        """1 where a document begins, else 0: a document counts once however many of its parts are looked at."""
        firsts = np.ones(len(self.doc))
        firsts[1:] = self.doc[1:] != self.doc[:-1]
        return firsts


class ChosenLines(ChosenParts):
    """Lines of orders."""

    def __init__(self, parts: Parts, where: Where) -> None:
        super().__init__(parts, where)
        self._parts = parts

    @cached_property
    def gross(self) -> Floats:
        """Value before discounts."""
        return self._parts.gross[self.where]

    @cached_property
    def net(self) -> Floats:
        """Value after discounts."""
        return self.gross - self.discount

    @cached_property
    def discount(self) -> Floats:
        """Discounts."""
        return self._parts.discount[self.where]

    @cached_property
    def cost(self) -> Floats:
        """Known or estimated cost."""
        return self._parts.cost[self.where]

    @cached_property
    def items(self) -> NDArray[np.float32]:
        """Units."""
        return self._parts.items[self.where]

    @cached_property
    def flags(self) -> NDArray[np.uint8]:
        """PART_ bits."""
        return self._parts.flags[self.where]
