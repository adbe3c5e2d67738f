"""The bill of materials of a bundle: what is in it, under which licence, as CycloneDX JSON with the licences' texts.

Distributions tell it themselves (their ``.dist-info``); Python, and the libraries that the build took from its own
system, are told by the builds.
"""

import json
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions
from pathlib import Path

import product

_SPACE = uuid.UUID("6f6b6d70-692d-4465-a6b7-746f7062696c")
_LICENCE_FILES = ("licen", "copying", "notice", "copyright", "authors")


@dataclass(frozen=True)
class Component:
    """One thing in the bundle."""

    name: str
    version: str
    licence: str
    text: str
    purl: str = ""


def from_distributions(site_packages: Path, bundle: Path) -> list[Component]:
    """Return the distributions of which something is in the bundle, each followed by what was compiled into it.

    Args:
        site_packages: where they are installed.
        bundle: the folder of the bundle that stands for site-packages.
    """
    found = [one for one in distributions(path=[str(site_packages)]) if _is_in(one, bundle)]
    found.sort(key=lambda one: str(one.metadata["Name"]).lower())
    return [part for one in found for part in (_component(one), *_inner_parts(one))]


def own_parts() -> list[Component]:
    """Return the product itself and what lies in its resources."""
    fonts = product.ROOT / "resources" / "fonts" / "OFL.txt"
    return [
        Component(
            product.NAME, product.version(), "MIT", (product.ROOT / "LICENSE").read_text(encoding="utf-8"),
        ),
        Component("Inter", "4", "OFL-1.1", fonts.read_text(encoding="utf-8")),
    ]  # fmt: skip


def python_itself(version: str, text: str = "") -> Component:
    """Return the interpreter.

    Args:
        version: its version.
        text: its licence as its makers bring it; by default the one kept here.
    """
    return Component("CPython", version, "PSF-2.0", text or _text_here("PSF-2"), f"pkg:generic/python@{version}")


def others_in_qt() -> Component:
    """Return what Qt's libraries hold that is not Qt's own: the distributions do not tell it."""
    return Component("Qt, code of others in it", "6", "BSD, MIT, Zlib, FTL and others", _text_here("Qt-others"))


def icu(version: str) -> Component:
    """Return the ICU that Qt brings."""
    return Component("ICU", version, "Unicode", _text_here("ICU"), f"pkg:generic/icu@{version}")


def openssl(version: str) -> Component:
    """Return the OpenSSL that Python brings."""
    return Component("OpenSSL", version, "Apache-2.0", _text_here("Apache-2.0"), f"pkg:generic/openssl@{version}")


def write_bill(components: Iterable[Component], *targets: Path) -> None:
    """Write the bill of materials."""
    first, *others = components
    whole = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "serialNumber": f"urn:uuid:{uuid.uuid5(_SPACE, repr([(one.name, one.version) for one in others]))}",
        "metadata": {
            "timestamp": datetime.fromtimestamp(product.epoch(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": _as_json(first, "application"),
        },
        "components": [_as_json(one, "font" if one.name == "Inter" else "library") for one in others],
    }
    for target in targets:
        product.write(target, json.dumps(whole, ensure_ascii=False, indent=1) + "\n")


def _as_json(component: Component, kind: str) -> dict[str, object]:
    kind = "library" if kind == "font" else kind  # the format has no word for a typeface
    licence = {"name": component.licence, "text": {"contentType": "text/plain", "content": component.text}}
    found: dict[str, object] = {
        "type": kind,
        "name": component.name,
        "version": component.version,
        "licenses": [{"license": licence}],
    }
    return found | ({"purl": component.purl} if component.purl else {})


def _is_in(distribution: Distribution, bundle: Path) -> bool:
    tops = {Path(str(file)).parts[0] for file in distribution.files or ()}
    tops = {top for top in tops if not top.endswith((".dist-info", ".data")) and top not in ("..", "__pycache__")}
    names = {top.removesuffix(".py") for top in tops}
    return any((bundle / name).exists() or (bundle / f"{name}.pyc").exists() for name in tops | names)


def _component(distribution: Distribution) -> Component:
    name, version = distribution.metadata["Name"], distribution.version
    return Component(
        name, version, _licence(distribution), _texts(distribution), f"pkg:pypi/{name.lower()}@{version}"
    )


def _inner_parts(distribution: Distribution) -> list[Component]:
    """Return what was compiled into a distribution, where it has a bill of materials of its own (PEP 770)."""
    whole = f"{distribution.metadata['Name']} {distribution.version}"
    found: dict[str, Component] = {}
    for file in distribution.files or ():
        if ".dist-info/sboms/" not in str(file) or file.suffix != ".json":
            continue
        bill = json.loads(Path(str(file.locate())).read_text(encoding="utf-8"))
        for one in bill.get("components", ()):
            licences = [entry.get("expression") or entry.get("license", {}) for entry in one.get("licenses", ())]
            names = [entry if isinstance(entry, str) else entry.get("id") or entry.get("name") for entry in licences]
            version, licence = one.get("version", ""), ", ".join(filter(None, names))
            part = Component(one["name"], version, licence, f"Compiled into {whole}.\n", one.get("purl", ""))
            found.setdefault(f"{part.name} {version}", part)
    return list(found.values())


def _licence(distribution: Distribution) -> str:
    told = distribution.metadata.get("License-Expression") or ""
    classified = [
        one.rpartition(" :: ")[2]
        for one in distribution.metadata.get_all("Classifier") or ()
        if one.startswith("License ::")
    ]
    plain = (distribution.metadata.get("License") or "").strip().splitlines()
    return told or ", ".join(classified) or (plain[0] if plain else "see text")


def _texts(distribution: Distribution) -> str:
    files = [
        file
        for file in distribution.files or ()
        if ".dist-info/" in str(file) and any(mark in file.name.lower() for mark in _LICENCE_FILES)
    ]
    texts = [Path(str(file.locate())).read_text(encoding="utf-8", errors="replace") for file in sorted(files)]
    if "LGPL-3.0" in _licence(distribution) and not any("GNU LESSER" in text for text in texts):
        # Qt for Python names its licences and brings no text, or that of its commercial one.
        texts = [_text_here("LGPL-3"), _text_here("GPL-3")]
    return "\n\n".join(text.strip() for text in texts) + "\n" if texts else ""


def _text_here(name: str) -> str:
    return (product.HERE / "licences" / f"{name}.txt").read_text(encoding="utf-8")
