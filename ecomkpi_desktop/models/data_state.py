"""What the figures stand on, from the imports of the document and their reconciliation."""

from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.review.governance.state import Sharing
    from ecomkpi_desktop.review.omnichannel.audit import ChannelNotes
    from ecomkpi_desktop.review.pillars.gathering import Written
    from ecomkpi_desktop.review.planned import Planned
    from ecomkpi_desktop.review.positioning.prices import Market
    from ecomkpi_desktop.review.sources import DataState


def data_state(
    imports: "Iterable[Any]", engine: "Engine", today: date | None = None, sharing: "Sharing | None" = None, *,
    market: "Market | None" = None, channels: "ChannelNotes | None" = None, planned: "Planned | None" = None,
    written: "Written | None" = None,
) -> "DataState":
    """Return how far the data reach and how they reconcile. Runs on a worker thread.

    Args:
        imports: records of the document; those that were removed are left out.
        engine: gives the reconciliation.
        today: the day of the question; None where age does not matter.
        sharing: contracts of the sources and how they are kept; None says nothing of them.
        market: competitors' prices.
        channels: what the manager wrote down about channels.
        planned: objectives, experiments and delegation.
        written: notes that the four pillars look at.
    """
    from ecomkpi_desktop.review.omnichannel.audit import ChannelNotes
    from ecomkpi_desktop.review.planned import Planned
    from ecomkpi_desktop.review.positioning.prices import Market
    from ecomkpi_desktop.review.sources import DataState, SourceState, merged

    sources = []
    for record in imports:
        if record.removed_at is not None:
            continue
        first, last = record.period or (None, None)
        sources.append(SourceState(record.kind, 1, record.rows_accepted, first, last))
    worst = max(engine.reconciliation(), key=lambda one: abs(one.residual), default=None)
    residual, total = (worst.residual, worst.total) if worst is not None else (0.0, 0.0)
    return DataState(
        merged(sources), residual, residual / total if total else 0.0, today, engine.facts.day_gaps,
        engine.facts.number_gaps, sharing, market or Market(), channels or ChannelNotes(), planned or Planned(),
        written,
    )  # fmt: skip
