"""The sources of a document as its mapping table shows them: where each occurs, what is proposed, what is decided."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, UNKNOWN_CHANNEL

if TYPE_CHECKING:
    from ecomkpi_desktop.importing.channels.proposals import Proposal
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.workspace.document import Document


class Standing(StrEnum):
    """Why a source is where it is."""

    TO_DECIDE = "to_decide"
    PROPOSED = "proposed"
    OWN_NAME = "own_name"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Source:
    """One source, as files name it.

    Attributes:
        raw: its name.
        proposal: where it should go, and why.
        orders: counted orders, all dates.
        revenue: their net revenue, HT.
        spend: marketing spend, HT.
        sessions: visits.
        is_stand_in: whether it is a platform or campaign of spend without a channel: not allocated until mapped.
    """

    raw: str
    proposal: "Proposal"
    orders: float
    revenue: float
    spend: float
    sessions: float
    is_stand_in: bool = False

    @property
    def by_itself(self) -> str:
        """The channel it is on while nobody has decided and nothing is sure."""
        return NOT_ALLOCATED if self.is_stand_in else self.raw

    @property
    def proposed(self) -> str:
        """The channel that is proposed."""
        return self.proposal.channel or NOT_ALLOCATED

    def channel(self, decisions: Mapping[str, str]) -> str:
        """Return the channel in force."""
        if self.raw in decisions:
            return decisions[self.raw]
        return self.proposed if self.proposal.is_sure else self.by_itself

    def standing(self, decisions: Mapping[str, str]) -> Standing:
        """Return why it is on that channel."""
        if self.raw in decisions:
            return Standing.DECIDED
        if not self.proposal.is_sure:
            return Standing.TO_DECIDE
        return Standing.OWN_NAME if self.proposed == self.raw else Standing.PROPOSED


@dataclass(frozen=True, slots=True)
class ChannelSources:
    """Every source of a document, the weightiest first, and what names none.

    Attributes:
        sources: by revenue, then spend, then sessions.
        orders_without: orders that name no source.
        spend_without: spend that names no channel, platform or campaign.
    """

    sources: tuple[Source, ...] = ()
    orders_without: float = 0.0
    spend_without: float = 0.0

    def undecided(self, decisions: Mapping[str, str]) -> tuple[Source, ...]:
        """Return the sources that wait for the user."""
        return tuple(one for one in self.sources if one.standing(decisions) is Standing.TO_DECIDE)


def channel_sources(document: "Document") -> ChannelSources:
    """Return the sources of a document with what the engine says of each. Runs on the document's thread."""
    from ecomkpi_desktop.importing.channels.proposals import Proposals
    from ecomkpi_desktop.importing.channels.uses import uses_of
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.facts import Facts

    joined = document.joined()
    tables = joined.tables
    uses = uses_of(tables)
    # Every source a channel of its own: the engine then says of each what it says of a channel.
    apart = {raw: raw for raw in uses.all}
    facts = Facts.build(
        tables, channel_map=apart, settings=document.settings, left_out=joined.left_out, decisions=document.decisions()
    )
    measured = _measured(Engine(facts, document.settings))
    nothing = (0.0, 0.0, 0.0, 0.0)
    found = [
        Source(raw, proposal, *measured.get(raw, nothing), is_stand_in=raw in uses.stand_ins)
        for raw, proposal in Proposals(uses).all().items()
    ]
    found.sort(key=lambda one: (-one.revenue, -one.spend, -one.sessions, one.raw))
    # A source of that very name is listed with its figures; what names none is then in them too.
    without = 0.0 if UNKNOWN_CHANNEL in uses.all else measured.get(UNKNOWN_CHANNEL, nothing)[0]
    return ChannelSources(tuple(found), without, measured.get(NOT_ALLOCATED, nothing)[2])


def _measured(engine: "Engine") -> dict[str, tuple[float, float, float, float]]:
    """Return orders, net revenue, spend and sessions of each channel over all days."""
    from ecomkpi_desktop.kpi.facts import from_day
    from ecomkpi_desktop.kpi.period import Period
    from ecomkpi_desktop.kpi.results import Dimension
    from ecomkpi_desktop.kpi.selection import Selection

    facts = engine.facts
    if facts.axis_end <= facts.axis_start:
        return {}
    whole = Selection(Period(from_day(facts.axis_start), from_day(facts.axis_end)))
    table = engine.by(Dimension.CHANNEL, whole)
    columns = (table.columns[name] for name in ("orders", "net_revenue", "marketing_spend", "sessions"))
    return {
        key: (float(orders), float(revenue), float(spend), float(sessions))
        for key, orders, revenue, spend, sessions in zip(table.keys, *columns, strict=True)
    }
