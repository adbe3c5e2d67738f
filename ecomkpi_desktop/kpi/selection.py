"""What part of the business a figure is about."""

from dataclasses import dataclass

from ecomkpi_desktop.kpi.period import Period

UNKNOWN_CHANNEL = "Direct / inconnu"  # the channel of orders without a source; kept visible
NOT_ALLOCATED = "not allocated"  # the line of spend and costs that belong to no key of a dimension


@dataclass(frozen=True, slots=True)
class Selection:
    """A period and the channels looked at.

    Attributes:
        period: days of the figures.
        channels: names of acquisition channels, in any order; None for all of them (spend that is not allocated
            included).
    """

    period: Period
    channels: frozenset[str] | None = None
