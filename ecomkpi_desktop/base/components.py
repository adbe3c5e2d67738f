"""What an installed program is made of, as its build has written it down (CycloneDX JSON, with the licences' texts)."""

import json
from dataclasses import dataclass
from pathlib import Path

from ecomkpi_desktop.base.resources import resource

_FILE = "components.cdx.json"


@dataclass(frozen=True, slots=True)
class Component:
    """One part of the program.

    Attributes:
        name: as its makers write it.
        version: of the part.
        licence: its name or SPDX expression.
        text: the licence in full, "" when its makers gave none.
    """

    name: str
    version: str
    licence: str
    text: str


def components(file: Path | None = None) -> tuple[Component, ...]:
    """Return the parts of the program, itself first; none in a checkout, whose environment tells them.

    Args:
        file: the bill of materials; by default the one in the program.
    """
    path = file or resource(_FILE)
    if not path.is_file():
        return ()
    whole = json.loads(path.read_text(encoding="utf-8"))
    return tuple(_component(one) for one in (whole["metadata"]["component"], *whole["components"]))


def _component(one: dict[str, str | list[dict[str, dict[str, str | dict[str, str]]]]]) -> Component:
    licences = one["licenses"]
    licence = licences[0]["license"] if isinstance(licences, list) else {}
    text = licence.get("text", {})
    content = text["content"] if isinstance(text, dict) else ""
    return Component(str(one["name"]), str(one["version"]), str(licence["name"]), content)
