"""Figures and findings as the command line prints them (2.11): JSON values at full precision."""

import math
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.registry import DEFINITIONS_VERSION
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.findings import as_json, findings_in
from ecomkpi_desktop.review.rules.reads import Reads
from ecomkpi_desktop.review.rules.situation import figures_before, situation_of
from ecomkpi_desktop.review.sources import DataState
from ecomkpi_desktop.review.status import Status, only_channel, statuses
from ecomkpi_desktop.review.trust import grade_of
from ecomkpi_desktop.settings.values import Settings

_WHOLE = frozenset({Unit.COUNT, Unit.DAYS, Unit.MONTHS, Unit.DAY_OF_MONTH})


class ReadsBy(Reads, Protocol):
    """What ``kpis --by`` asks of the engine beside a review."""

    def figures_by(
        self, dimension: Dimension, selection: Selection
    ) -> Sequence[tuple[str, Mapping[str, Figure]]]:
        """Return every figure for each key of a dimension."""


def kpis_json(
    engine: ReadsBy, selection: Selection, settings: Settings, state: DataState, by: Dimension | None = None
) -> dict[str, Any]:
    """Return the document of ``kpis --json``.

    Args:
        engine: the figures.
        selection: period and channels.
        settings: thresholds and assumptions.
        state: how far the data reach and how they reconcile.
        by: dimension of the rows of ``by``; without one there are none.
    """
    figures = engine.figures(selection)
    judged = statuses(figures, settings, figures_before(engine, selection), only_channel(selection))
    document = _head(selection, settings)
    document["kpis"] = _figures(figures, judged, selection.period, state, settings)
    document["by"] = []
    if by is not None:
        for key, part in engine.figures_by(by, selection):
            # The period before is not asked for each key: a part's status is the plain one.
            own = key if by is Dimension.CHANNEL else only_channel(selection)
            plain = statuses(part, settings, channel=own)
            document["by"].append({"key": key, "kpis": _figures(part, plain, selection.period, state, settings)})
    return document


def findings_json(engine: Reads, selection: Selection, settings: Settings, state: DataState) -> dict[str, Any]:
    """Return the document of ``findings --json``: most money at stake first."""
    document = _head(selection, settings)
    situation = situation_of(engine, selection, settings, state)
    document["findings"] = [as_json(finding) for finding in findings_in(situation)]
    return document


def _head(selection: Selection, settings: Settings) -> dict[str, Any]:
    period = selection.period
    return {
        "definitions_version": DEFINITIONS_VERSION,
        "currency": settings.get("currency"),
        "period": {"from": period.start.isoformat(), "to": period.end.isoformat()},
    }


def _figures(
    figures: Mapping[str, Figure],
    judged: Mapping[str, Status],
    period: Period,
    state: DataState,
    settings: Settings,
) -> dict[str, Any]:
    return {
        figure_id: {
            "value": _whole(figure),
            "unit": str(figure.unit),
            "coverage": _number(figure.coverage),
            "status": str(judged[figure_id]),
            "grade": str(grade_of(figure, period, state, settings)),
            "reason": str(figure.reason) if figure.reason is not None else None,
        }
        for figure_id, figure in figures.items()
    }


def _whole(figure: Figure) -> float | int | None:
    """Return the value of a figure; counts and days as whole numbers."""
    value = _number(figure.value)
    is_whole = figure.unit in _WHOLE and value is not None and value.is_integer()
    return int(value) if is_whole and value is not None else value


def _number(value: float | None) -> float | None:
    """Return a number that JSON can hold, whatever library it came from; nothing for what is not finite."""
    return None if value is None or not math.isfinite(value) else float(value)
