"""The findings of a period: every rule on one situation, ordered by money at stake."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.finding import Fact, Finding
from ecomkpi_desktop.review.rules import (
    acquisition,
    breakeven,
    channels,
    corridor,
    costs,
    data,
    growth,
    ladder,
    parts,
    plans,
    sharing,
)
from ecomkpi_desktop.review.rules.situation import Reads, Situation, situation_of
from ecomkpi_desktop.review.sources import DataState
from ecomkpi_desktop.settings.values import Settings

Rule = Callable[[Situation], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    ladder.turnover_up_margin_down,
    parts.losing_channels,
    channels.under_own_floor,
    parts.losing_categories,
    parts.stuck_in_the_middle,
    corridor.dials_outside,
    corridor.headroom,
    breakeven.late_break_even,
    acquisition.cac_drift,
    ladder.logistics_drift,
    ladder.discount_drift,
    data.low_coverage,
    costs.unknown_costs,
    growth.plateau,
    acquisition.overclaiming_platforms,
    data.stale_sources,
    plans.off_line,
    plans.over_envelope,
    plans.without_verdict,
    plans.narrow_desk,
    sharing.broken_contracts,
    sharing.hours_lost,
    sharing.no_way_chosen,
)


def findings(
    engine: Reads, selection: Selection, settings: Settings, state: DataState | None = None
) -> tuple[Finding, ...]:
    """Return the findings of a period, most money at stake first.

    Args:
        engine: the figures.
        selection: period and channels looked at.
        settings: thresholds and assumptions.
        state: how far each kind of data reaches and how the files reconcile; without it nothing is said of them.
    """
    return findings_in(situation_of(engine, selection, settings, state or DataState()))


def findings_in(situation: Situation) -> tuple[Finding, ...]:
    """Return what every rule finds in a situation, most money at stake first."""
    found = [finding for rule in RULES for finding in rule(situation)]
    return tuple(sorted(found, key=lambda finding: finding.weight))


def as_json(finding: Finding) -> dict[str, Any]:
    """Return a finding as JSON values, words in English."""
    return {
        "code": finding.code,
        "severity": str(finding.severity),
        "figure": finding.figure_id or None,
        "subject": finding.subject or None,
        "money_at_stake": finding.money,
        "evidence": evidence_as_json(finding.evidence),
        "title": finding.advice.title,
        "why": finding.advice.why,
        "look": finding.advice.look,
        "do_not": finding.advice.do_not,
    }


def evidence_as_json(evidence: Mapping[str, Fact]) -> dict[str, float | str | None]:
    """Return facts as JSON scalars, days as ``2025-01-31``."""
    return {
        name: fact.value.isoformat() if isinstance(fact.value, date) else fact.value for name, fact in evidence.items()
    }
