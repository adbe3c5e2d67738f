"""The figure of some days, for what a picture or a table shows of them. Runs on worker threads; no widgets."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.ui.context import Origin

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.period import Period


@dataclass(frozen=True, slots=True)
class SpanFigure:
    """A figure and what it was computed of."""

    figure: Figure
    origin: Origin


@dataclass(frozen=True, slots=True)
class SpanQuestion:
    """A figure over some days.

    Attributes:
        figure_id: which.
        period: the days.
        whole: of the whole shop, whatever is chosen above.
    """

    figure_id: str
    period: "Period"
    whole: bool = False

    def __call__(self, engine: "Engine", selection: Selection) -> SpanFigure:
        """Return the figure with the numbers of its formula."""
        part = Selection(self.period) if self.whole else selection.over(self.period)
        return SpanFigure(engine.figures(part)[self.figure_id], Origin(part))


@dataclass(frozen=True, slots=True)
class PredictedQuestion:
    """Predicted LTV within some months of the first order; the models that are fitted already serve again."""

    months: int

    def __call__(self, engine: "Engine", selection: Selection) -> SpanFigure:
        """Return the figure with the numbers of its formula."""
        over = Origin(horizon=self.months)
        figures = over.engine(engine).predicted_ltv(selection).figures
        return SpanFigure(figures["ltv_predicted"], Origin(selection, figures, horizon=self.months))
