"""CM3 as a range wherever it is shown: the audit of what a page looks at, and the figure with its two ends."""

from collections.abc import Mapping
from dataclasses import replace

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.costs.audit import CostAudit, Measures, cost_audit
from ecomkpi_desktop.review.status import only_channel, statuses
from ecomkpi_desktop.settings.values import Settings

_NOTICED = 0.5  # in money: nobody reads half a euro


def audit_of(
    engine: Measures, selection: Selection, settings: Settings, figures: Mapping[str, Figure],
    before: Mapping[str, Figure] | None = None,
) -> CostAudit | None:  # fmt: skip
    """Return the audit of what is looked at; LTV/CAC stands where its dial says.

    Args:
        engine: measures lines.
        selection: what is looked at.
        settings: in force.
        figures: of the selection.
        before: of the period before.
    """
    ratio = figures.get("ltv_cac")
    if ratio is None:
        return None
    status = statuses({"ltv_cac": ratio}, settings, before, only_channel(selection))["ltv_cac"]
    return cost_audit(engine, selection, settings, figures, status)


def with_span(figures: Mapping[str, Figure], audit: CostAudit | None) -> Mapping[str, Figure]:
    """Return figures in which CM3 has its two ends, where costs leave it any room."""
    cm3 = figures.get("cm3")
    if audit is None or cm3 is None or cm3.value is None or audit.cm3.high - audit.cm3.low < _NOTICED:
        return figures
    return {**figures, "cm3": replace(cm3, span=(audit.cm3.low, audit.cm3.high))}
