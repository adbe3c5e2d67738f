"""A figure part by part: what its table shows. Runs on worker threads; no widgets."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.ui.context import WHOLE, Origin
from ecomkpi_desktop.ui.pages.parts.narrowed import narrowed

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.groups import Group
    from ecomkpi_desktop.kpi.selection import Selection

_CENT = 0.005


@dataclass(frozen=True, slots=True)
class Part:
    """One row.

    Attributes:
        key: of the dimension; None for the total.
        value: of the figure, None where it is not available.
        terms: numbers of its formula.
        origin: what it is computed of, where that can be said.
    """

    key: str | None
    value: float | None
    terms: Mapping[str, float | None]
    origin: Origin | None


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
    origin: Origin = WHOLE

    def __call__(self, engine: "Engine", selection: "Selection") -> FigureParts:
        """Return the figure of each part and of the whole."""
        asked, engine = self.origin.selection or selection, self.origin.engine(engine)
        if self.origin.group is None:
            whole = engine.figures(asked)[self.figure_id]
            rows = self._of_selection(engine, asked)
        else:
            whole = engine.group(self.origin.group, asked)[self.figure_id]
            rows = self._of_group(engine, asked, self.origin.group)
        total = _part(None, whole, self.origin)
        shown = [term for term in whole.inputs if term in REGISTRY and any(term in row.terms for row in rows)]
        return FigureParts(
            self.dimension, whole.unit, tuple((term, REGISTRY[term].unit) for term in shown),
            tuple(row for row in rows if row.value or any(row.terms.values())), total, _adds_up(rows, total),
        )  # fmt: skip


    def _of_selection(self, engine: "Engine", asked: "Selection") -> list[Part]:
        rows = []
        for key, figures in engine.figures_by(self.dimension, asked):
            if self.figure_id in figures:
                part = narrowed(asked, self.dimension, key)
                origin = None if part is None else replace(self.origin, selection=part)
                rows.append(_part(key, figures[self.figure_id], origin))
        return rows

    def _of_group(self, engine: "Engine", asked: "Selection", group: "Group") -> list[Part]:
        found = engine.group_by(group, self.figure_id, self.dimension, asked)
        return [_part(key, figure, replace(self.origin, part=part)) for key, part, figure in found]


def _part(key: str | None, figure: Figure, origin: Origin | None) -> Part:
    return Part(key, figure.value, figure.inputs, origin)


def _adds_up(rows: list[Part], total: Part) -> bool:
    if total.value is None:
        return False
    sums = math.fsum(row.value for row in rows if row.value is not None)
    return abs(sums - total.value) < _CENT
