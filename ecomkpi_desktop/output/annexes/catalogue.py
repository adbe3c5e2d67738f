"""The annexes: what they are called, and who writes them."""

from collections.abc import Callable, Mapping

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.output.annexes.assumptions import assumptions_and_definitions
from ecomkpi_desktop.output.annexes.cohorts import cohort_triangles
from ecomkpi_desktop.output.annexes.costs import costs
from ecomkpi_desktop.output.annexes.customers import customers
from ecomkpi_desktop.output.annexes.data import coverage, reconciliation
from ecomkpi_desktop.output.annexes.decisions import decisions
from ecomkpi_desktop.output.annexes.findings import all_findings
from ecomkpi_desktop.output.annexes.kit import Kit
from ecomkpi_desktop.output.annexes.ladders import channel_ladder, month_ladder
from ecomkpi_desktop.output.annexes.omnichannel import omnichannel
from ecomkpi_desktop.output.annexes.pillars import pillars
from ecomkpi_desktop.output.annexes.plans import plans
from ecomkpi_desktop.output.annexes.positioning import positioning
from ecomkpi_desktop.output.annexes.scenarios import scenario_tables
from ecomkpi_desktop.output.annexes.sharing import sharing
from ecomkpi_desktop.output.annexes.trends import trends
from ecomkpi_desktop.output.flow.piece import Piece
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.report import Annex

WRITERS: Mapping[Annex, Callable[[Kit], list[Piece]]] = {
    Annex.DECISIONS: decisions,
    Annex.PLANS: plans,
    Annex.PILLARS: pillars,
    Annex.FINDINGS: all_findings,
    Annex.LADDER: month_ladder,
    Annex.COSTS: costs,
    Annex.CHANNELS: channel_ladder,
    Annex.CUSTOMERS: customers,
    Annex.OMNICHANNEL: omnichannel,
    Annex.POSITIONING: positioning,
    Annex.TRENDS: trends,
    Annex.COHORTS: cohort_triangles,
    Annex.SCENARIOS: scenario_tables,
    Annex.ASSUMPTIONS: assumptions_and_definitions,
    Annex.SHARING: sharing,
    Annex.DATA: coverage,
    Annex.RECONCILIATION: reconciliation,
}
_NAMES: Mapping[Annex, str] = {
    Annex.DECISIONS: QT_TRANSLATE_NOOP("Print", "Decisions and follow-up"),
    Annex.PLANS: QT_TRANSLATE_NOOP("Print", "Objectives, experiments, delegation"),
    Annex.PILLARS: QT_TRANSLATE_NOOP("Print", "Four pillars"),
    Annex.FINDINGS: QT_TRANSLATE_NOOP("Print", "All findings"),
    Annex.LADDER: QT_TRANSLATE_NOOP("Print", "Ladder by month"),
    Annex.COSTS: QT_TRANSLATE_NOOP("Print", "Hidden costs and gate"),
    Annex.CHANNELS: QT_TRANSLATE_NOOP("Print", "Channels"),
    Annex.CUSTOMERS: QT_TRANSLATE_NOOP("Print", "Customers"),
    Annex.OMNICHANNEL: QT_TRANSLATE_NOOP("Print", "Omnichannel"),
    Annex.POSITIONING: QT_TRANSLATE_NOOP("Print", "Positioning"),
    Annex.TRENDS: QT_TRANSLATE_NOOP("Print", "Trends"),
    Annex.COHORTS: QT_TRANSLATE_NOOP("Print", "Cohorts"),
    Annex.SCENARIOS: QT_TRANSLATE_NOOP("Print", "What-if scenarios"),
    Annex.ASSUMPTIONS: QT_TRANSLATE_NOOP("Print", "Assumptions and definitions"),
    Annex.SHARING: QT_TRANSLATE_NOOP("Print", "Shared data and contracts"),
    Annex.DATA: QT_TRANSLATE_NOOP("Print", "Data coverage and gaps"),
    Annex.RECONCILIATION: QT_TRANSLATE_NOOP("Print", "Reconciliation per file"),
}


def annex_name(annex: Annex) -> str:
    """Return what an annex is called."""
    return words("Print", _NAMES[annex])
