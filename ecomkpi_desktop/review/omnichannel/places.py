"""Where a channel sells: on the own site, on a marketplace, in a shop."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from ecomkpi_desktop.importing.channels.catalogue import catalogue
from ecomkpi_desktop.importing.channels.recognise import recognise
from ecomkpi_desktop.settings.values import Settings

LEAST_FEES = 0.02  # of a channel's net revenue: what a few stray orders cost makes no marketplace of it


class Place(StrEnum):
    """Where customers buy."""

    SITE = "site"
    MARKETPLACE = "marketplace"
    SHOP = "shop"


@dataclass(frozen=True, slots=True)
class ChannelPlaces:
    """What the manager said of channels: one note per document; what is not said is guessed.

    Attributes:
        id: of the note.
        places: channel -> where it sells.
    """

    KIND: ClassVar[str] = "channel_places"

    id: str = "channels"
    places: Mapping[str, Place] = field(default_factory=dict)


def places_of(channels: Mapping[str, float], settings: Settings, said: ChannelPlaces | None = None) -> dict[str, Place]:
    """Return where each channel sells: as the manager said, else by its fees, else by its name, else on the site.

    Args:
        channels: name -> marketplace fees as a share of its net revenue, 0 where there are none.
        settings: fee rates.
        said: by the manager.
    """
    known = {} if said is None else said.places
    feeing = {name for name, key in settings.channels_with("marketplace.", ".pct").items() if settings.number(key) > 0}
    feeing |= {name for name, share in channels.items() if share > LEAST_FEES}
    return {
        name: known[name] if name in known else Place.MARKETPLACE if name in feeing else _by_name(name)
        for name in channels
    }


def _by_name(channel: str) -> Place:
    found = catalogue().channels.get(recognise(channel).key) if channel else None
    kinds = {"marketplace": Place.MARKETPLACE, "place": Place.SHOP}
    return Place.SITE if found is None else kinds.get(found.kind, Place.SITE)


def marketplaces_among(places: Mapping[str, Place]) -> tuple[str, ...]:
    """Return the channels that are marketplaces, in alphabetical order."""
    return tuple(sorted(name for name, place in places.items() if place is Place.MARKETPLACE))
