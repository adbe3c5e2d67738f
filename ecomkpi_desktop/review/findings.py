"""The findings of a period: every rule on one situation, ordered by money at stake."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.finding import Fact, Finding, Trace
from ecomkpi_desktop.review.rules import (
    acquisition,
    breakeven,
    channels,
    cohorts,
    corridor,
    costs,
    data,
    growth,
    ladder,
    omnichannel,
    parts,
    pillars,
    plans,
    sharing,
    turning,
)
from ecomkpi_desktop.review.rules.reads import Reads
from ecomkpi_desktop.review.rules.situation import Situation, situation_of
from ecomkpi_desktop.review.sources import DataState
from ecomkpi_desktop.settings.values import Settings

Rule = Callable[[Situation], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    ladder.turnover_up_margin_down,
    parts.losing_channels,
    channels.under_own_floor,
    turning.turning_channels,
    parts.losing_categories,
    parts.stuck_in_the_middle,
    parts.position_not_held,
    corridor.dials_outside,
    corridor.headroom,
    breakeven.late_break_even,
    acquisition.cac_wall,
    acquisition.cac_drift,
    cohorts.weaker_cohorts,
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
    omnichannel.marketplace_dependence,
    omnichannel.customers_unknown,
    omnichannel.touch_points_differ,
    pillars.weak_pillars,
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
    found = [_traced(finding, situation.selection) for rule in RULES for finding in rule(situation)]
    return tuple(sorted(found, key=lambda finding: finding.weight))


def _traced(finding: Finding, selection: Selection) -> Finding:
    if finding.rows is not None or not finding.figure_id:
        return finding
    return replace(finding, rows=Trace(finding.figure_id, selection))


def as_json(finding: Finding) -> dict[str, Any]:
    """Return a finding as JSON values, words in English."""
    return {
        "code": finding.code,
        "severity": str(finding.severity),
        "figure": finding.figure_id or None,
        "subject": finding.subject or None,
        "money_at_stake": finding.money,
        "evidence": evidence_as_json(finding.evidence),
        "rows": _trace_as_json(finding.rows),
        "place": finding.place or None,
        "title": finding.advice.title,
        "why": finding.advice.why,
        "look": finding.advice.look,
        "do_not": finding.advice.do_not,
    }


def _trace_as_json(trace: Trace | None) -> dict[str, Any] | None:
    """Return what ``kpis`` needs to show the same figure: its id, days, channels and scope."""
    if trace is None:
        return None
    selection, scope = trace.selection, trace.selection.scope

    def listed(names: frozenset[str] | None) -> list[str] | None:
        return None if names is None else sorted(names)

    return {
        "figure": trace.figure_id,
        "from": selection.period.start.isoformat(),
        "to": selection.period.end.isoformat(),
        "channels": listed(selection.channels),
        "countries": listed(scope.countries),
        "categories": listed(scope.categories),
        "buyers": None if scope.buyers is None else scope.buyers.value,
    }


def evidence_as_json(evidence: Mapping[str, Fact]) -> dict[str, float | str | list[str] | None]:
    """Return facts as JSON values, days as ``2025-01-31``, several texts as a list."""
    return {name: _plain(fact.value) for name, fact in evidence.items()}


def _plain(value: float | str | date | tuple[str, ...] | None) -> float | str | list[str] | None:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
