"""What the diagnosis page asks of the engine. Runs on worker threads; no widgets."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Callable

    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.review.diagnosis.diagnosis import Diagnosis
    from ecomkpi_desktop.review.diagnosis.market import MarketFigure
    from ecomkpi_desktop.review.sources import DataState
    from ecomkpi_desktop.settings.values import Settings

_GROWTH = "revenue_growth_3_months"
_MARKER = "break_even_day"


@dataclass(frozen=True, slots=True)
class DiagnosisView:
    """Everything on the page.

    Attributes:
        diagnosis: the course, the answers, the market.
        break_even: the shop's break-even day of the last complete month, beside the market's.
        has_sales: whether anything was sold in the selection.
    """

    diagnosis: "Diagnosis"
    break_even: Figure
    has_sales: bool


@dataclass(frozen=True, slots=True)
class DiagnosisQuestion:
    """The question, with what the engine does not know."""

    settings: "Settings"
    state_of: "Callable[[Engine], DataState]"
    market: "tuple[MarketFigure, ...]"

    def __call__(self, engine: "Engine", selection: Selection) -> DiagnosisView:
        """Return everything on the page."""
        from ecomkpi_desktop.review.diagnosis.diagnosis import diagnose

        found = diagnose(engine, selection, self.settings, self.state_of(engine), self.market)
        figures = engine.figures(selection)
        return DiagnosisView(found, figures[_MARKER], bool(figures["orders"].value))


@dataclass(frozen=True, slots=True)
class GrowthFigure:
    """The growth of three months, and the part of the business it is of."""

    figure: Figure
    part: Selection


@dataclass(frozen=True, slots=True)
class GrowthQuestion:
    """The growth of the three months that end with a month."""

    month: date

    def __call__(self, engine: "Engine", selection: Selection) -> GrowthFigure:
        """Return the figure with the numbers of its formula."""
        part = selection.over(Period(add_months(self.month, -2), add_months(self.month, 1)))
        return GrowthFigure(engine.figures(part)[_GROWTH], part)
