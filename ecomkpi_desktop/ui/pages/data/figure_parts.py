"""A figure part by part: what its table shows. Runs on worker threads; no widgets."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.ui.pages.parts.narrowed import narrowed

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.selection import Selection

_CENT = 0.005


@dataclass(frozen=True, slots=True)
class Part:
    """One row.

    Attributes:
        key: of the dimension; None for the total.
        value: of the figure, None where it is not available.
        terms: numbers of its formula.
        selection: the part as a selection, where one can say it.
    """

    key: str | None
    value: float | None
    terms: Mapping[str, float | None]
    selection: "Selection | None"


@dataclass(frozen=True, slots=True)
class FigureParts:
    """A figure by a dimension.

    Attributes:
        dimension: what the rows are.
        unit: of the figure.
        terms: ids and units of the terms that any row has.
        parts: rows in which the figure or one of its terms is something, in the engine's order.
        total: the whole.
        adds_up: whether the rows sum to the total, to the cent.
    """

    dimension: Dimension
    unit: Unit
    terms: tuple[tuple[str, Unit], ...]
    parts: tuple[Part, ...]
    total: Part
    adds_up: bool


@dataclass(frozen=True, slots=True)
class FigurePartsQuestion:
    """The question: called on a worker thread."""

    figure_id: str
    dimension: Dimension
    part: "Selection | None" = None  # of what the window looks at

    def __call__(self, engine: "Engine", selection: "Selection") -> FigureParts:
        """Return the figure of each part and of the whole."""
        asked = self.part or selection
        whole = engine.figures(asked)[self.figure_id]
        rows = [
            _part(key, figures[self.figure_id], narrowed(asked, self.dimension, key))
            for key, figures in engine.figures_by(self.dimension, asked)
            if self.figure_id in figures
        ]
        total = _part(None, whole, asked)
        shown = [term for term in whole.inputs if term in REGISTRY and any(term in row.terms for row in rows)]
        return FigureParts(
            self.dimension, whole.unit, tuple((term, REGISTRY[term].unit) for term in shown),
            tuple(row for row in rows if row.value or any(row.terms.values())), total, _adds_up(rows, total),
        )  # fmt: skip


def _part(key: str | None, figure: Figure, selection: "Selection | None") -> Part:
    return Part(key, figure.value, figure.inputs, selection)


def _adds_up(rows: list[Part], total: Part) -> bool:
    if total.value is None:
        return False
    sums = math.fsum(row.value for row in rows if row.value is not None)
    return abs(sums - total.value) < _CENT
