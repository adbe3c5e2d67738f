"""The figure of one row of a table of parts. Runs on worker threads; no widgets."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.ui.pages.parts.narrowed import narrowed

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.selection import Selection


@dataclass(frozen=True, slots=True)
class PartFigure:
    """A figure and the part it is of; the part is None where no selection can say it."""

    figure: Figure
    part: "Selection | None"


@dataclass(frozen=True, slots=True)
class PartQuestion:
    """A figure of the part that a key of a dimension stands for; no key for the whole."""

    figure_id: str
    dimension: Dimension
    key: str | None

    def __call__(self, engine: "Engine", selection: "Selection") -> PartFigure:
        """Return the figure with the numbers of its formula."""
        if self.key is None:
            return PartFigure(engine.figures(selection)[self.figure_id], selection)
        part = narrowed(selection, self.dimension, self.key)
        if self.dimension in {Dimension.CHANNEL, Dimension.MONTH} and part is not None:
            return PartFigure(engine.figures(part)[self.figure_id], part)
        found = dict(engine.figures_by(self.dimension, selection))[self.key][self.figure_id]
        if part is not None and not found.inputs and REGISTRY[self.figure_id].terms:
            found = engine.figures(part)[self.figure_id]  # a table of lines does not have all numbers of its formula
        return PartFigure(found, part)
