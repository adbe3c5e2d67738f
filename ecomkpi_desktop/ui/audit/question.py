"""What the audit window asks the engine, on a worker."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.audit.audit import ChannelAudit
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.selection import Selection


@dataclass(frozen=True, slots=True)
class AuditQuestion:
    """The audit of a channel over the period looked at; None for the biggest one."""

    channel: str | None

    def __call__(self, engine: "Engine", selection: "Selection") -> "ChannelAudit | None":
        """Answer. Marketplaces are those of the catalogue of channels."""
        from ecomkpi_desktop.importing.channels.catalogue import catalogue
        from ecomkpi_desktop.kpi.audit.audit import channel_audit

        markets = frozenset(one.name for one in catalogue().channels.values() if one.kind == "marketplace")
        return channel_audit(engine, selection.period, self.channel, markets)
