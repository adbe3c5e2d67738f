"""Presets: what is known about the exports of each platform, as data files. Adding a platform is adding a file."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from ecomkpi_desktop.base.kinds import Kind
from ecomkpi_desktop.base.resources import resource
from ecomkpi_desktop.importing.derived import Derived, read_derived
from ecomkpi_desktop.importing.entries import Entries, read_entries
from ecomkpi_desktop.importing.headers import normal
from ecomkpi_desktop.importing.sums import Sum, read_sums

_LEDGERS = frozenset([Kind.PAYMENTS.value, Kind.SETTLEMENTS.value])


@dataclass(frozen=True)
class Proof:
    """An equation between order-level columns that shows whether amounts hold VAT.

    Attributes:
        basis: ``HT`` or ``TTC``, what the equation proves when it holds; empty when it only checks the reading.
        total: field on its left side.
        plus: fields summed on its right side; ``tip_lines`` and ``lines`` stand for sums over the order's lines.
    """

    basis: str
    total: str
    plus: tuple[str, ...]

    @property
    def needed(self) -> tuple[str, ...]:
        """Columns on its right side."""
        return tuple(name.lstrip("-") for name in self.plus if name not in ("lines", "tip_lines"))


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
        notes: normalised beginnings of the first cells of rows that are remarks of the platform.
        only: for some fields the normalised words of the rows that are of use; other rows are left out.
        ignore: for some fields the normalised words of rows that are of no use.
        summary_rows: whether an order of several items has a row of its own, without a product, above them.
        refund_rows: whether refunds have rows of their own, so that a status says nothing more.
        packed: whether one cell holds all products of an order, ``2× Mug, 1× Plate``.
        coupon_difference: whether the discount of an order with a coupon is what its total lacks.
        order_values: where order-level amounts stand: ``first_row``, ``every_row``, ``each_row`` when each row states
            its own share, or ``auto``.
        amounts: ``HT`` or ``TTC`` when the platform guarantees it.
        amounts_by: for ``TTC`` and ``HT`` the currencies whose marketplaces guarantee it.
        date_order: order of day and month when the platform guarantees it.
        sums: fields that columns add up to, in this order.
        proofs: equations that prove the tax basis.
        status: for each word of the platform, the canonical status.
        line_kinds: for each line kind the product names that mean it.
        derived: columns worked out from those of the file.
        entries: what the rows of a ledger are, and where their amounts belong.
        declared: field whose filled cells are totals that the file states; their rows are no data.
        per_month: for fields of costs without dates, how many months their amounts are for; 0 where that is
            asked.
        fees: how a payment provider writes its fees: ``cost`` above zero, ``ledger`` below it; empty: proven.
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
    notes: tuple[str, ...] = ()
    only: Mapping[str, frozenset[str]] = field(default_factory=dict)
    ignore: Mapping[str, frozenset[str]] = field(default_factory=dict)
    summary_rows: bool = False
    refund_rows: bool = False
    packed: bool = False
    coupon_difference: bool = False
    order_values: str = "auto"
    amounts: str = ""
    amounts_by: Mapping[str, frozenset[str]] = field(default_factory=dict)
    date_order: str = ""
    sums: Mapping[str, Sum] = field(default_factory=dict)
    proofs: tuple[Proof, ...] = ()
    status: Mapping[str, str] = field(default_factory=dict)
    line_kinds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    derived: Derived = field(default_factory=Derived)
    entries: Entries = field(default_factory=Entries)
    declared: str = ""
    per_month: Mapping[str, int] = field(default_factory=dict)
    fees: str = ""

    @property
    def computed(self) -> frozenset[str]:
        """The fields that need no column: they are worked out."""
        sums = frozenset(self.sums) if self.is_ledger else frozenset()
        monthly = frozenset(["amount"]) if self.per_month else frozenset()
        return self.derived.fields | sums | monthly | ({"net"} if self.entries.components else frozenset())

    @property
    def is_ledger(self) -> bool:
        """Whether rows are movements of an account, which are told apart by what they say."""
        return self.kind in _LEDGERS


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
        notes=tuple(normal(start) for start in rows.get("notes", [])),
        only=_words(data.get("only", {})),
        ignore=_words(data.get("ignore", {})),
        summary_rows=rows.get("summary_rows", False),
        refund_rows=rows.get("refund_rows", False),
        packed=rows.get("packed", False),
        coupon_difference=rows.get("coupon_difference", False),
        order_values=rows.get("order_values", "auto"),
        amounts=data.get("amounts", ""),
        amounts_by={basis: frozenset(codes) for basis, codes in data.get("amounts_by", {}).items()},
        date_order=data.get("date_order", ""),
        sums=read_sums(data.get("sums", {})),
        proofs=tuple(Proof(p.get("basis", ""), p["total"], tuple(p["plus"])) for p in data.get("proofs", [])),
        status={normal(word): meaning for meaning, words in data.get("status", {}).items() for word in words},
        line_kinds={k: tuple(normal(n) for n in names) for k, names in data.get("line_kinds", {}).items()},
        derived=read_derived(data),
        entries=read_entries(data),
        declared=rows.get("declared", ""),
        per_month=data.get("per_month", {}),
        fees=data.get("fees", ""),
    )


def _headers(table: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(dict.fromkeys(normal(header) for header in headers)) for name, headers in table.items()}


def _words(table: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    return {name: frozenset(normal(word) for word in words) for name, words in table.items()}


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
