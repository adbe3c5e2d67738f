"""The five-minute audit: orders, the spend of one channel and one cost rate give its CM3, as a range."""

from collections.abc import Mapping
from dataclasses import dataclass

from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.assumed import held_at
from ecomkpi_desktop.kpi.audit.subject import Subject, subject_of
from ecomkpi_desktop.kpi.audit.swings import Range, Swing, estimates, range_of
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.kpi.supposed import margin_of

STRONGEST = 3
_NOTICED = 1.0  # in money: less of the revenue without VAT is not worth a word


@dataclass(frozen=True, slots=True)
class ChannelAudit:
    """What a channel earns after all of its variable costs.

    Attributes:
        subject: the channel and the days.
        asked: the days that were asked for; the subject's are fewer where spend does not tell of all of them.
        orders, new_customers: of the channel; ``new_customers`` is 0 where customers are not known.
        ladder: the way from net revenue to CM3 as things are assumed now, by the names of ``kpi.ladder``.
        cm3: the range of CM3; before advertising where the spend is not known.
        vat_rate: the default VAT rate in force.
        vat_matters: whether it changes the result: some amounts hold VAT and no file states the rate.
    """

    subject: Subject
    asked: Period
    orders: float
    new_customers: float
    ladder: Mapping[str, float]
    cm3: Range
    vat_rate: float
    vat_matters: bool

    @property
    def net_revenue(self) -> float:
        """Net revenue HT."""
        return self.ladder["net_revenue"]

    @property
    def spend(self) -> float:
        """Advertising, HT."""
        return self.ladder["marketing_spend"]

    @property
    def strongest(self) -> tuple[Swing, ...]:
        """The three estimates that move the result most."""
        return self.cm3.swings[:STRONGEST]

    @property
    def is_sure(self) -> bool:
        """Whether both ends are on the same side of zero."""
        return (self.cm3.low > 0) == (self.cm3.high > 0) and self.cm3.low != 0

    @property
    def cac(self) -> float | None:
        """What a new customer costs; None where nothing tells."""
        return self.spend / self.new_customers if self.spend > 0 and self.new_customers > 0 else None

    @property
    def affordable(self) -> tuple[float, float] | None:
        """What a new customer may cost before the channel loses money: on the prudent side, and at best."""
        if self.new_customers <= 0:
            return None
        low, high = ((end + self.spend) / self.new_customers for end in (self.cm3.low, self.cm3.high))
        return low, high


def channel_audit(
    engine: Engine, period: Period, channel: str | None = None, marketplaces: frozenset[str] = frozenset()
) -> ChannelAudit | None:
    """Audit one channel.

    Args:
        engine: facts and assumptions in force.
        period: days to look at.
        channel: which; None for the biggest acquisition channel.
        marketplaces: channels that charge a fee on each sale; one whose fee nobody has told is an estimate too.

    Returns:
        None where the period has no order.
    """
    subject = subject_of(engine, period, channel)
    if subject is None:
        return None
    selection = Selection(subject.period, None if subject.channel is None else frozenset({subject.channel}))
    here = {one.name for one in subject.candidates} if subject.channel is None else {subject.channel}
    keys = estimates(engine.settings, marketplaces & here)
    view = engine.view(selection)
    vat = engine.settings.number(key.VAT)
    other = engine.with_settings(held_at(engine.settings, key.VAT, 0.0 if vat else 0.2)).view(selection)
    return ChannelAudit(
        subject, period, view.sum("orders"), view.sum("new_customers"), view.ladder,
        range_of(margin_of(engine, selection), engine.settings, keys), vat,
        abs(other.ladder["net_revenue"] - view.ladder["net_revenue"]) > _NOTICED,
    )  # fmt: skip
