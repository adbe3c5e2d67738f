"""What the channels page asks of the engine. Runs on worker threads; no widgets."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.results import Breakdown, ChannelRow, Dimension
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, UNKNOWN_CHANNEL, Selection
from ecomkpi_desktop.present.untold import as_told
from ecomkpi_desktop.review.rules.channels import is_thin

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.settings.values import Settings

_SMALLEST = 0.005  # less than half a cent is nothing


@dataclass(frozen=True, slots=True)
class ChannelsView:
    """Everything on the page.

    Attributes:
        figures: of the selection.
        breakdown: the ladder by channel, with the line of what is not allocated; adds up to the figures.
        before: the same of the period before.
        rows: figures of each channel, by its name.
        thin: channels whose CM3 rate is under the floor that was set for them.
        judged: ``cm3``, or ``cm2`` where the filters leave marketing out.
    """

    figures: Mapping[str, Figure]
    breakdown: Breakdown
    before: Breakdown
    rows: Mapping[str, ChannelRow]
    thin: frozenset[str]
    judged: str

    @property
    def channels(self) -> tuple[str, ...]:
        """The channels, the one that earns most first."""
        return tuple(sorted(self.rows, key=lambda name: -(self.amount(name) or 0.0)))

    @property
    def names_nothing(self) -> bool:
        """Whether no order says where it came from."""
        return set(self.rows) <= {UNKNOWN_CHANNEL}

    def amount(self, channel: str, figure_id: str = "") -> float | None:
        """Return an amount of a channel or of what is not allocated; None where it is not available."""
        return _cell(self.breakdown, channel, figure_id or self.judged)

    def told(self, channel: str, figure_id: str = "") -> float | None:
        """Return an amount as it may be shown: a spend that nobody told is not 0."""
        figure_id = figure_id or self.judged
        found = self.not_allocated(figure_id) if channel == NOT_ALLOCATED else self.amount(channel, figure_id)
        return as_told(figure_id, found, untold=channel in self.breakdown.untold)

    def previous(self, channel: str) -> float | None:
        """Return what a channel earned in the period before; None where it had nothing."""
        return _cell(self.before, channel, self.judged)

    def not_allocated(self, figure_id: str) -> float:
        """Return what belongs to no channel; 0 where everything does."""
        value = self.amount(NOT_ALLOCATED, figure_id)
        return value if value is not None and abs(value) >= _SMALLEST else 0.0


@dataclass(frozen=True, slots=True)
class ChannelsQuestion:
    """The question, with the settings in force: called on a worker thread."""

    settings: "Settings"

    def __call__(self, engine: "Engine", selection: Selection) -> ChannelsView:
        """Return everything on the page."""
        rows = engine.channels(selection)
        figures = engine.figures(selection)
        return ChannelsView(
            figures,
            engine.by(Dimension.CHANNEL, selection),
            engine.by(Dimension.CHANNEL, selection.over(selection.period.before())),
            {row.channel: row for row in rows},
            frozenset(row.channel for row in rows if is_thin(row, self.settings)),
            "cm3" if figures["cm3"].value is not None else "cm2",
        )


def _cell(breakdown: Breakdown, channel: str, figure_id: str) -> float | None:
    if channel not in breakdown.keys or figure_id not in breakdown.columns:
        return None
    value = float(breakdown.columns[figure_id][breakdown.keys.index(channel)])
    return value if math.isfinite(value) else None
