"""Columns that a preset works out from those of the file: an order number inside a text, the first filled cell."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.base.fields import Type
from ecomkpi_desktop.importing.frame import Frame

if TYPE_CHECKING:
    from collections.abc import Callable

    import pyarrow as pa


@dataclass(frozen=True)
class Extract:
    """A value that a platform writes inside a text.

    Attributes:
        field: the field it becomes, where that is blank.
        sources: fields of text, the best first.
        pattern: expression with a group ``found``.
        negative: whether an amount found leaves the shop.
    """

    field: str
    sources: tuple[str, ...]
    pattern: str
    negative: bool = False


@dataclass(frozen=True)
class Derived:
    """What a preset works out, in this order.

    Attributes:
        extracts: values inside texts.
        first: for a field the fields of which the first filled one holds in each row.
        fill_down: fields whose blank cells hold what stands above.
    """

    extracts: tuple[Extract, ...] = ()
    first: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fill_down: tuple[str, ...] = ()

    @property
    def fields(self) -> frozenset[str]:
        """The fields that need no column of their own."""
        return frozenset([*(extract.field for extract in self.extracts), *self.first])


def read_derived(data: Mapping[str, Any]) -> Derived:
    """Read what a preset works out.

    Raises:
        KeyError: something lacks.
        ValueError: a pattern has no group ``found``.
    """
    extracts = []
    for told in data.get("extract", []):
        if "found" not in re.compile(told["pattern"]).groupindex:
            raise ValueError(told["pattern"])
        extracts.append(Extract(told["field"], tuple(told["from"]), told["pattern"], told.get("negative", False)))
    return Derived(
        tuple(extracts),
        {name: tuple(parts) for name, parts in data.get("first", {}).items()},
        tuple(data.get("rows", {}).get("fill_down", [])),
    )


def derive(frame: Frame, derived: Derived, decimal: str, type_of: "Callable[[str], Type]") -> None:
    """Add the columns that are worked out.

    Args:
        frame: typed rows.
        derived: what to work out.
        decimal: decimal mark of amounts inside texts, where nothing else decides.
        type_of: tells the type of a field.
    """
    for extract in derived.extracts:
        _extract(frame, extract, decimal, type_of(extract.field))
    for name, parts in derived.first.items():
        _take_first(frame, name, parts)
    for name in derived.fill_down:
        _fill_down(frame, name)


def _extract(frame: Frame, extract: Extract, decimal: str, kind: Type) -> None:
    import pyarrow as pa
    import pyarrow.compute as pc

    from ecomkpi_desktop.importing.values.numbers import parse_numbers

    for source in extract.sources:
        column = frame.values.get(source)
        if not isinstance(column, pa.DictionaryArray):
            continue
        found = pc.struct_field(pc.extract_regex(column.dictionary, extract.pattern), ["found"])
        if kind is not Type.TEXT:
            found = parse_numbers(found, style=decimal).values
            found = pc.negate(pc.abs(found)) if extract.negative else found
        own = pc.take(found, column.indices)
        _complete(frame, extract.field, own)


def _complete(frame: Frame, name: str, values: "pa.Array") -> None:
    """Fill the blank cells of a column."""
    import pyarrow as pa
    import pyarrow.compute as pc

    before = frame.values.get(name)
    if before is not None:
        values = pc.coalesce(_bare(before), values)
    frame.values[name] = pc.dictionary_encode(values) if pa.types.is_string(values.type) else values


def _bare(column: "pa.Array") -> "pa.Array":
    """Return a column of texts as such."""
    import pyarrow as pa

    return column.cast(pa.string()) if pa.types.is_dictionary(column.type) else column


def _take_first(frame: Frame, name: str, parts: tuple[str, ...]) -> None:
    import pyarrow as pa
    import pyarrow.compute as pc

    there = [_bare(frame.values[part]) for part in parts if part in frame.values]
    if not there:
        return
    values = there[0] if len(there) == 1 else pc.coalesce(*there)
    frame.values[name] = pc.dictionary_encode(values) if pa.types.is_string(values.type) else values


def _fill_down(frame: Frame, name: str) -> None:
    import pyarrow as pa
    import pyarrow.compute as pc

    column = frame.values.get(name)
    if isinstance(column, pa.DictionaryArray):
        codes, again = column.indices, pc.index(column.dictionary, frame.labels.get(name, "")).as_py()
        if again >= 0:  # the header, standing once more among the rows, says nothing of what is under it
            codes = pc.if_else(pc.equal(codes, again), pa.scalar(None, codes.type), codes)
        frame.values[name] = pa.DictionaryArray.from_arrays(pc.fill_null_forward(codes), column.dictionary)
    elif column is not None:
        frame.values[name] = pc.fill_null_forward(column)


def blank_dashes(frame: Frame) -> None:
    """Texts such as ``--``, by which ledgers fill cells that do not apply, are blank."""
    import pyarrow as pa
    import pyarrow.compute as pc

    for name, column in frame.values.items():
        if isinstance(column, pa.DictionaryArray):
            dashes = pc.fill_null(pc.match_substring_regex(column.dictionary, r"^[-–—]{1,3}$"), False)
            if pc.any(dashes).as_py():
                words = pc.if_else(dashes, pa.scalar(None, pa.string()), column.dictionary)
                frame.values[name] = pc.dictionary_encode(pc.take(words, column.indices))
