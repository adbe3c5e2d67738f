"""What the workbook is made of, asked from the engine at once."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.live.ladder import live_ladder
from ecomkpi_desktop.kpi.results import Breakdown, BreakEvenMonth, ChannelRow, CohortTriangle, Dimension

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.figure import Figure
    from ecomkpi_desktop.kpi.live.tables import LiveLadder
    from ecomkpi_desktop.kpi.selection import Selection
    from ecomkpi_desktop.review.plans import Plans
    from ecomkpi_desktop.review.summary import ReviewSummary
    from ecomkpi_desktop.review.work import Work
    from ecomkpi_desktop.settings.values import Settings
    from ecomkpi_desktop.workspace.records import ImportRecord


@dataclass(frozen=True, slots=True)
class WorkbookContent:
    """The review, its figures and the data behind them.

    Attributes:
        summary: the printed review.
        settings: with the dates of every assumption.
        figures: of the selection.
        live: the ladder taken apart.
        months, channels: the ladder by month and by channel.
        channel_rows: channels with figures of their own.
        cohorts: of the selection.
        break_even: the last complete month against its fixed costs, or None.
        sources: the files in force.
        work: costs, positions, channels, shared data and pillars; None leaves their sheets out.
        plans: objectives, experiments and delegation; None leaves their sheet out.
    """

    summary: "ReviewSummary"
    settings: "Settings"
    figures: "Mapping[str, Figure]"
    live: "LiveLadder"
    months: Breakdown
    channels: Breakdown
    channel_rows: tuple[ChannelRow, ...]
    cohorts: CohortTriangle
    break_even: BreakEvenMonth | None
    sources: "Sequence[ImportRecord]"
    work: "Work | None" = None
    plans: "Plans | None" = None


def workbook_content(
    engine: "Engine",
    selection: "Selection",
    settings: "Settings",
    summary: "ReviewSummary",
    sources: "Sequence[ImportRecord]",
    work: "Work | None" = None,
    plans: "Plans | None" = None,
) -> WorkbookContent:
    """Return what the workbook of a selection is made of. Runs on a worker thread."""
    complete = [month for month in engine.break_even(selection) if month.complete and month.fixed_costs > 0]
    month = complete[-1] if complete else None
    return WorkbookContent(
        summary=summary,
        settings=settings,
        figures=engine.figures(selection),
        live=live_ladder(engine, selection, month.month if month is not None else None),
        months=engine.by(Dimension.MONTH, selection),
        channels=engine.by(Dimension.CHANNEL, selection),
        channel_rows=engine.channels(selection),
        cohorts=engine.cohorts(selection),
        break_even=month,
        sources=sources,
        work=work,
        plans=plans,
    )
