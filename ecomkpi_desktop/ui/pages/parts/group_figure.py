"""The figure of a group of customers, or of another horizon. Runs on worker threads; no widgets."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.ui.context import Origin

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.groups import Group
    from ecomkpi_desktop.kpi.selection import Selection


@dataclass(frozen=True, slots=True)
class GroupFigure:
    """A figure and the group it is of, with the other figures of the group: the terms of its formula."""

    figure: Figure
    origin: Origin


@dataclass(frozen=True, slots=True)
class GroupQuestion:
    """A figure of a group of the customers looked at."""

    figure_id: str
    group: "Group"

    def __call__(self, engine: "Engine", selection: "Selection") -> GroupFigure:
        """Return the figure with the numbers of its formula."""
        figures = engine.group(self.group, selection)
        return GroupFigure(figures[self.figure_id], Origin(selection, figures, self.group))


@dataclass(frozen=True, slots=True)
class HorizonQuestion:
    """A figure of LTV over another horizon than that of the settings."""

    figure_id: str
    months: int

    def __call__(self, engine: "Engine", selection: "Selection") -> GroupFigure:
        """Return the figure with the numbers of its formula."""
        origin = Origin(selection, horizon=self.months)
        return GroupFigure(origin.engine(engine).figures(selection)[self.figure_id], origin)
