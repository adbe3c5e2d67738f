"""Texts of an order that several columns say together: the customer's name, where the customer came from."""

from typing import TYPE_CHECKING

from ecomkpi_desktop.importing.frame import Frame

if TYPE_CHECKING:
    import pyarrow as pa


def full_name(frame: Frame) -> "pa.DictionaryArray":
    """Return first and last names in one text."""
    return _joined([frame.values[n].cast("string") for n in ("_first_name", "_last_name") if frame.has(n)], " ")


def source_medium(frame: Frame) -> "pa.DictionaryArray":
    """Return ``google / cpc`` from two columns."""
    return _joined([frame.values[n].cast("string") for n in ("_source", "_medium") if frame.has(n)], " / ")


def channel_of(frame: Frame) -> "pa.DictionaryArray | None":
    """Return the acquisition source of each row from its UTM columns or its notes; None where neither is there."""
    if frame.has("_source") or frame.has("_medium"):
        return source_medium(frame)
    return _campaign_source(frame.values["_notes"]) if frame.has("_notes") else None


def _campaign_source(notes: "pa.DictionaryArray") -> "pa.DictionaryArray":
    """Return ``google / cpc`` from free notes that hold ``utm_source: google`` among their lines."""
    import pyarrow.compute as pc

    parts = []
    for name in ("source", "medium"):
        found = pc.extract_regex(notes.dictionary, rf"(?i)utm_{name}\s*[:=]\s*(?P<word>[^\r\n&;]+)")
        parts.append(pc.utf8_trim_whitespace(pc.struct_field(found, ["word"])))
    known = _joined(parts, " / ").cast("string")
    return pc.dictionary_encode(pc.take(known, notes.indices))


def _joined(parts: "list[pa.Array]", separator: str) -> "pa.DictionaryArray":
    """Join texts; a missing one leaves the others as they are."""
    import pyarrow.compute as pc

    whole = parts[0]
    for part in parts[1:]:
        whole = pc.coalesce(pc.binary_join_element_wise(whole, part, separator), whole, part)
    return pc.dictionary_encode(whole)
