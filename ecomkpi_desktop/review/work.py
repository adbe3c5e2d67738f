"""The manager's work on a period, frozen: costs, positions, channels, shared data and the four pillars, for paper."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ecomkpi_desktop.review.costs.audit import CostAudit
from ecomkpi_desktop.review.dossier import Dossier
from ecomkpi_desktop.review.governance.audit import SharingAudit, sharing_audit
from ecomkpi_desktop.review.omnichannel.audit import OmnichannelAudit, omnichannel_audit
from ecomkpi_desktop.review.pillars.gathering import Written, inputs_of
from ecomkpi_desktop.review.pillars.pillar import PillarScore
from ecomkpi_desktop.review.pillars.record import PillarScores
from ecomkpi_desktop.review.pillars.scoring import pillar_scores
from ecomkpi_desktop.review.positioning.audit import PositioningAudit, positioning_audit

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.review.rules.situation import Situation


@dataclass(frozen=True, slots=True)
class Pillars:
    """The four pillars now, and as they were reviewed.

    Attributes:
        scores: of the period.
        kept: of the closed reviews, in the order of the days they look at.
    """

    scores: tuple[PillarScore, ...]
    kept: tuple[PillarScores, ...] = ()


@dataclass(frozen=True, slots=True)
class Work:
    """What the pages of the manager's work say of a period.

    Attributes:
        costs: hidden costs and gate; None where the period has no order.
        positioning: positions of the categories.
        omnichannel: channels together.
        sharing: contracts and sources; None where nobody looked.
        pillars: scores.
    """

    costs: CostAudit | None
    positioning: PositioningAudit
    omnichannel: OmnichannelAudit
    sharing: SharingAudit | None
    pillars: Pillars


def work_of(engine: "Engine", situation: "Situation", dossier: Dossier | None = None) -> Work:
    """Return the manager's work on a period. Runs on a worker thread.

    Args:
        engine: the figures.
        situation: of the period.
        dossier: what was read of the document beside them.
    """
    dossier = dossier or Dossier()
    selection, settings, state = situation.selection, situation.settings, situation.state
    channels = state.channels
    if channels.suggestions is None:
        channels = replace(channels, suggestions=dossier.suggestions)
    scores = pillar_scores(inputs_of(situation, state.written or Written()))
    return Work(
        situation.costs,
        positioning_audit(engine, selection, settings, state.market),
        omnichannel_audit(engine, selection, settings, channels),
        _shared(situation, dossier),
        Pillars(scores, dossier.scores),
    )


def _shared(situation: "Situation", dossier: Dossier) -> SharingAudit | None:
    sharing, period = situation.state.sharing, situation.selection.period
    if sharing is None:
        return None
    return sharing_audit(sharing, dossier, situation.settings, period, situation.state.today or period.end)
