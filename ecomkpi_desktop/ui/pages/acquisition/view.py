"""What the acquisition page asks of the engine. Runs on worker threads; no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.ltv_table import LtvTable
from ecomkpi_desktop.kpi.overlap import ChannelOverlap
from ecomkpi_desktop.kpi.results import ChannelRow, LtvCurve
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.corridors import ActivityBand, activity_band, growth_headroom
from ecomkpi_desktop.review.costs.gate import Gate
from ecomkpi_desktop.review.costs.live import audit_of
from ecomkpi_desktop.review.rules.channels import is_thin
from ecomkpi_desktop.review.status import Corridor, Status, corridor_of, only_channel, shown_status, status_of, statuses

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.settings.values import Settings

CORRIDOR_ID = "ltv_cac"
_UNDER_INVESTED = "corridor.ltv_cac.maturity.ceiling"


@dataclass(frozen=True, slots=True)
class AcquisitionView:
    """Everything on the page.

    Attributes:
        figures: of the selection.
        previous: of the period before.
        channels: one row per channel.
        channel_status: status of each channel's LTV/CAC, by channel; a channel may have a floor of its own.
        gate: whether the acquisition budget may be raised; None where the period has no order.
        thin_channels: channels whose CM3 rate is under the floor that was set for them.
        curves: cumulative margin, all customers first.
        horizons: LTV at each usual horizon; None where no customer is known.
        overlap: customers that channels share.
        corridor: of LTV/CAC in the growth phase.
        status: of LTV/CAC.
        band: the activity's, as context.
        under_invested_from: LTV/CAC from which too little may be invested.
        headroom: what more could be spent before LTV/CAC reaches its floor, or None.
    """

    figures: Mapping[str, Figure]
    previous: Mapping[str, Figure]
    channels: tuple[ChannelRow, ...]
    channel_status: Mapping[str, Status]
    curves: tuple[LtvCurve, ...]
    horizons: LtvTable | None
    overlap: ChannelOverlap
    corridor: Corridor | None
    status: Status
    band: ActivityBand
    under_invested_from: float
    headroom: float | None
    thin_channels: frozenset[str] = frozenset()
    gate: Gate | None = None

    @property
    def shown_status(self) -> str:
        """The word for people; ``edge`` where a bound is passed and the status waits for confirmation."""
        return shown_status(self.status, self.figures[CORRIDOR_ID].value, self.corridor)


@dataclass(frozen=True, slots=True)
class AcquisitionQuestion:
    """The question, with the settings in force: called on a worker thread."""

    settings: "Settings"

    def __call__(self, engine: "Engine", selection: Selection) -> AcquisitionView:
        """Return everything on the page."""
        settings = self.settings
        figures = engine.figures(selection)
        previous = engine.figures(selection.over(selection.period.before()))
        channels, channel = engine.channels(selection), only_channel(selection)
        audit = audit_of(engine, selection, settings, figures, previous)
        return AcquisitionView(
            figures,
            previous,
            channels,
            {row.channel: _status(row, settings) for row in channels},
            engine.ltv_curves(selection),
            engine.ltv_table(selection),
            engine.channel_overlap(selection),
            corridor_of(CORRIDOR_ID, settings, channel),
            statuses({CORRIDOR_ID: figures[CORRIDOR_ID]}, settings, previous, channel)[CORRIDOR_ID],
            activity_band(settings),
            settings.number(_UNDER_INVESTED),
            growth_headroom(figures, settings),
            frozenset(row.channel for row in channels if is_thin(row, settings)),
            audit.gate if audit is not None else None,
        )


def _status(row: ChannelRow, settings: "Settings") -> Status:
    figure = row.figures.get(CORRIDOR_ID)
    return Status.UNKNOWN if figure is None else status_of(figure, settings, channel=row.channel)
