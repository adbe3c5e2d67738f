"""The channels and the meaning of sources and media, read from ``resources/channels``."""

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from ecomkpi_desktop.base.resources import resource
from ecomkpi_desktop.importing.channels.spelling import joined, names_in_source

RULES_VERSION = 1  # raised when the same files and the same resources give other proposals
DIRECT = "direct"
_FILES = ("channels.toml", "sources.toml")


@dataclass(frozen=True, slots=True)
class Channel:
    """One channel; see ``channels.toml`` for its fields."""

    key: str
    name: str
    kind: str
    serves: tuple[str, ...] = ()


@dataclass(frozen=True)
class Catalogue:
    """What is known of channels.

    Attributes:
        channels: by key.
        words: joined spelling -> key.
        codes: what only machines write, in lower case -> key.
        unsure: joined spellings and codes of which the key is only the likeliest reading.
        sources: name of a source -> key of the advertising platform its paid clicks come from.
        sites: category -> names of sources.
        hosts: whole host -> category.
        media: class -> media in lower case.
        paid, video, push: media of these classes.
        prefixes: class -> joined prefixes.
    """

    channels: Mapping[str, Channel]
    words: Mapping[str, str]
    codes: Mapping[str, str]
    unsure: Mapping[str, str]
    sources: Mapping[str, str]
    sites: Mapping[str, frozenset[str]]
    hosts: Mapping[str, str]
    media: Mapping[str, frozenset[str]]
    paid: re.Pattern[str]
    video: re.Pattern[str]
    push: re.Pattern[str]
    prefixes: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def category(self, source: str) -> str:
        """Return what a source is: ``search``, ``social``, ``video``, ``shopping``..., "" where it is not known."""
        host = source.casefold().strip()
        if host in self.hosts:
            return self.hosts[host]
        for name in names_in_source(source):
            for category, names in self.sites.items():
                if name in names:
                    return category
        return ""

    def platform(self, source: str) -> str:
        """Return the key of the platform that a source's paid clicks come from, "" where it is none of those known."""
        if source.casefold().strip() in self.hosts:
            return ""
        return next((self.sources[name] for name in names_in_source(source) if name in self.sources), "")

    def is_medium(self, medium: str, kind: str) -> bool:
        """Whether a medium is of a class."""
        return medium.casefold() in self.media[kind]


@cache
def catalogue() -> Catalogue:
    """Return the catalogue."""
    channels, sources = _read("channels.toml"), _read("sources.toml")
    patterns = {name: re.compile(text, re.IGNORECASE) for name, text in sources["patterns"].items()}
    return Catalogue(
        channels={
            key: Channel(key, one["name"], one["kind"], tuple(one.get("serves", ()))) for key, one in channels.items()
        },
        words={joined(text): key for key, one in channels.items() for text in (one["name"], *one["words"])},
        codes={text.casefold(): key for key, one in channels.items() for text in one.get("codes", ())},
        unsure={joined(text): key for key, one in channels.items() for text in one.get("unsure", ())},
        sources={text: key for key, one in channels.items() for text in one.get("sources", ())},
        sites={category: frozenset(names) for category, names in sources["sites"].items()},
        hosts={host: category for category, hosts in sources["hosts"].items() for host in hosts},
        media={kind: frozenset(names) for kind, names in sources["media"].items()},
        paid=patterns["paid"],
        video=patterns["video"],
        push=patterns["push"],
        prefixes={kind: frozenset(map(joined, names)) for kind, names in sources["prefixes"].items()},
    )


@cache
def rules_digest() -> str:
    """Return what identifies the rules: equal digests, equal proposals for the same files."""
    whole = hashlib.sha256(str(RULES_VERSION).encode())
    for name in _FILES:
        whole.update(resource("channels", name).read_bytes())
    return whole.hexdigest()


def _read(name: str) -> dict[str, Any]:
    with resource("channels", name).open("rb") as stream:
        return tomllib.load(stream)
