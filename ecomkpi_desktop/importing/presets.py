"""Presets: what is known about the exports of each platform, as data files. Adding a platform is adding a file."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from ecomkpi_desktop.base.resources import resource
from ecomkpi_desktop.importing.headers import normal


@dataclass(frozen=True)
class Proof:
    """An equation between order-level columns that shows whether amounts hold VAT.

    Attributes:
        basis: ``HT`` or ``TTC``, what the equation proves when it holds.
        total: field on its left side.
        plus: fields summed on its right side; ``tip_lines`` and ``lines`` stand for sums over the order's lines.
    """

    basis: str
    total: str
    plus: tuple[str, ...]


@dataclass(frozen=True)
class Preset:
    """One export of one platform, or one generic kind of file.

    Attributes:
        name: identifier, the file's name.
        kind: value of a :class:`~ecomkpi_desktop.base.fields.Kind`, or ``unusable``.
        reason: issue code that says why an unusable file is.
        generic: whether it stands for no platform; such presets are tried last, by similarity too.
        fingerprints: sets of normalised headers; a file that has all of one set is of this preset.
        without: normalised headers that rule it out.
        fields: for each field the normalised headers that mean it, the best first. Fields beginning with ``_`` are
            auxiliary: read, but not kept.
        vague: for some fields, headers that mean them only where no clearer one does, the first field first: a column
            named "Reference" is the order where nothing else is, the product otherwise.
        values: for some fields, words in normal form of which the column must hold some: other columns of the same
            header are something else.
        openings: beginnings of the first line, in normal form, of files whose header says nothing.
        needs: alternatives of fields without which a file is not of this preset.
        constants: values of fields that no column holds.
        totals: normalised beginnings of the first cell of total rows.
        summary_first: whether the first row may be a grand total with blank names.
        key_fields: fields of which a row without any is a total or a summary.
        order_values: ``first_row``, ``every_row`` or ``auto``: where order-level amounts stand.
        amounts: ``HT`` or ``TTC`` when the platform guarantees it.
        date_order: order of day and month when the platform guarantees it.
        proofs: equations that prove the tax basis.
        status: for each word of the platform, the canonical status.
        line_kinds: for each line kind the product names that mean it.
    """

    name: str
    kind: str
    reason: str = ""
    generic: bool = False
    fingerprints: tuple[frozenset[str], ...] = ()
    without: frozenset[str] = frozenset()
    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    vague: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    values: Mapping[str, frozenset[str]] = field(default_factory=dict)
    openings: tuple[str, ...] = ()
    needs: tuple[tuple[str, ...], ...] = ()
    constants: Mapping[str, str] = field(default_factory=dict)
    totals: tuple[str, ...] = ()
    summary_first: bool = False
    key_fields: tuple[str, ...] = ()
    order_values: str = "auto"
    amounts: str = ""
    date_order: str = ""
    proofs: tuple[Proof, ...] = ()
    status: Mapping[str, str] = field(default_factory=dict)
    line_kinds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def read_preset(path: Path) -> Preset:
    """Read one preset file.

    Raises:
        tomllib.TOMLDecodeError, KeyError: the file is not a preset.
    """
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    rows: dict[str, Any] = data.get("rows", {})
    return Preset(
        name=path.stem,
        kind=data["kind"],
        reason=data.get("reason", ""),
        generic=data.get("generic", False),
        fingerprints=tuple(frozenset(normal(h) for h in headers) for headers in data.get("fingerprints", [])),
        without=frozenset(normal(h) for h in data.get("without", [])),
        fields=_headers(data["fields"]),
        vague=_headers(data.get("vague", {})),
        values={name: frozenset(normal(word) for word in words) for name, words in data.get("values", {}).items()},
        openings=tuple(normal(opening) for opening in data.get("openings", [])),
        needs=tuple(tuple(fields) for fields in data.get("needs", [])),
        constants=data.get("constants", {}),
        totals=tuple(rows.get("totals", [])),
        summary_first=rows.get("summary_first", False),
        key_fields=tuple(rows.get("key_fields", [])),
        order_values=rows.get("order_values", "auto"),
        amounts=data.get("amounts", ""),
        date_order=data.get("date_order", ""),
        proofs=tuple(Proof(p["basis"], p["total"], tuple(p["plus"])) for p in data.get("proofs", [])),
        status={normal(word): meaning for meaning, words in data.get("status", {}).items() for word in words},
        line_kinds={k: tuple(normal(n) for n in names) for k, names in data.get("line_kinds", {}).items()},
    )


def _headers(table: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(dict.fromkeys(normal(header) for header in headers)) for name, headers in table.items()}


@cache
def all_presets() -> tuple[Preset, ...]:
    """Return every preset, platforms before generic ones, in order of name."""
    presets = [read_preset(path) for path in sorted(resource("presets").glob("*.toml"))]
    return tuple(sorted(presets, key=lambda preset: (preset.generic, preset.name)))


def preset_named(name: str) -> Preset:
    """Return one preset.

    Raises:
        KeyError: there is none of this name.
    """
    for preset in all_presets():
        if preset.name == name:
            return preset
    raise KeyError(name)
