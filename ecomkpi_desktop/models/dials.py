"""What the dials show: value, status, change, trust. Computed in the background, free of widgets."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Figure

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.selection import Selection
    from ecomkpi_desktop.review.sources import DataState
    from ecomkpi_desktop.settings.values import Settings

DIAL_IDS = ("cm3", "ltv_cac", "retention_rate", "aov", "conversion_rate", "break_even_day")


@dataclass(frozen=True, slots=True)
class DialData:
    """One dial.

    Attributes:
        figure: the figure itself.
        previous: the same figure of the period before, or None.
        status: ``below``, ``in``, ``above``, ``edge`` (past a bound, to be confirmed) or ``unknown``.
        grade: trust grade ``A``, ``B`` or ``C``; a C greys the dial.
        floor, ceiling: bounds of the corridor in the unit of ``judged``; None where there is none.
        judged: the value the corridor is about: the figure's own, or CM3's rate for CM3.
    """

    figure: Figure
    previous: Figure | None = None
    status: str = "unknown"
    grade: str = "A"
    floor: float | None = None
    ceiling: float | None = None
    judged: float | None = None


def dials(
    engine: "Engine", selection: "Selection", settings: "Settings", state: "DataState"
) -> tuple[DialData, ...]:
    """Return the six dials of a selection. Runs on a worker thread."""
    from ecomkpi_desktop.review.costs.live import audit_of, with_span
    from ecomkpi_desktop.review.status import JUDGES, corridor_of, only_channel, shown_statuses, statuses
    from ecomkpi_desktop.review.trust import grade_of

    now = engine.figures(selection)
    before = engine.figures(selection.over(selection.period.before()))
    if selection.scope.is_whole:
        now = with_span(now, audit_of(engine, selection, settings, now, before))
    channel = only_channel(selection)
    status = shown_statuses(now, statuses(now, settings, before, channel), settings, channel)
    found = []
    for figure_id in DIAL_IDS:
        figure = now[figure_id]
        corridor = corridor_of(figure_id, settings, channel)
        judge = now.get(JUDGES.get(figure_id, figure_id))
        found.append(
            DialData(
                figure,
                before[figure_id],
                status[figure_id],
                grade_of(figure, selection.period, state, settings).value,
                corridor.floor if corridor is not None else None,
                corridor.ceiling if corridor is not None else None,
                judge.value if judge is not None else None,
            )
        )
    return tuple(found)
