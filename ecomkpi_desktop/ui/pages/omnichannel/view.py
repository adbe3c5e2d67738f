"""What the omnichannel page asks of the engine. Runs on worker threads; no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.omnichannel.audit import OmnichannelAudit, omnichannel_audit

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.review.omnichannel.audit import ChannelNotes
    from ecomkpi_desktop.settings.values import Settings


@dataclass(frozen=True, slots=True)
class OmnichannelView:
    """Everything on the page but who is whom.

    Attributes:
        audit: of the selection.
        figures: of the selection.
    """

    audit: OmnichannelAudit
    figures: Mapping[str, Figure]


@dataclass(frozen=True, slots=True)
class OmnichannelQuestion:
    """The question, with what the engine does not know: called on a worker thread."""

    settings: "Settings"
    notes: "ChannelNotes"

    def __call__(self, engine: "Engine", selection: Selection) -> OmnichannelView:
        """Return everything on the page."""
        audit = omnichannel_audit(engine, selection, self.settings, self.notes)
        return OmnichannelView(audit, engine.figures(selection))
