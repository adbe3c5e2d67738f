"""Reads the tokens of a theme: the only place where colours and sizes come from."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from ecomkpi_desktop.base.resources import resource


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours of one theme, as hexadecimal text."""

    scheme: str
    colours: Mapping[str, str]
    status: Mapping[str, str]
    series: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """Sizes shared by every theme.

    Attributes:
        base_points: smallest base size of text, in points.
        type: role -> (factor of the base size, weight).
        space: name -> pixels.
    """

    base_points: float
    type: Mapping[str, tuple[float, int]]
    space: Mapping[str, int]


@cache
def load_tokens(name: str) -> Tokens:
    """Return the tokens of ``resources/themes/NAME.toml``."""
    raw = _read(resource("themes", f"{name}.toml"))
    return Tokens(
        raw["scheme"],
        MappingProxyType(raw["colours"]),
        MappingProxyType(raw["status"]),
        tuple(raw["series"]["colours"]),
    )


@cache
def load_scale() -> Scale:
    """Return the type scale and the spacing grid."""
    raw = _read(resource("themes", "scale.toml"))
    base = float(raw["type"].pop("base_points"))
    roles = {role: (float(factor), int(weight)) for role, (factor, weight) in raw["type"].items()}
    return Scale(base, MappingProxyType(roles), MappingProxyType(raw["space"]))


def _read(path: Path) -> dict[str, Any]:
    with path.open("rb") as stream:
        return tomllib.load(stream)
