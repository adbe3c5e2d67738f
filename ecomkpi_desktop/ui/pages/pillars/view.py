"""What the page of the pillars asks of the engine. Runs on worker threads; no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.pillars.gathering import Written, inputs_of
from ecomkpi_desktop.review.pillars.pillar import PillarScore
from ecomkpi_desktop.review.pillars.scoring import pillar_scores
from ecomkpi_desktop.settings.values import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.review.sources import DataState


@dataclass(frozen=True, slots=True)
class PillarsView:
    """Everything on the page that needs figures.

    Attributes:
        scores: of the four pillars.
        figures: of the selection.
    """

    scores: tuple[PillarScore, ...]
    figures: Mapping[str, Figure]


@dataclass(frozen=True, slots=True)
class PillarsQuestion:
    """The question, with what the engine does not know: called on a worker thread."""

    settings: Settings
    state_of: "Callable[[Engine], DataState]"
    written: Written

    def __call__(self, engine: "Engine", selection: Selection) -> PillarsView:
        """Return the scores of a selection."""
        from ecomkpi_desktop.review.rules.situation import situation_of

        situation = situation_of(engine, selection, self.settings, self.state_of(engine))
        return PillarsView(pillar_scores(inputs_of(situation, self.written)), situation.figures)
