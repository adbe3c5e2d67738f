"""Products of an order packed in one cell: ``2× Mug, 1× Plate``."""

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa

_ONE = re.compile(r"^(\d+)\s?[×xX]\s+(.+)$", re.DOTALL)
_ANOTHER = re.compile(r",\s*\d+\s?[×xX]\s")


def unpack(columns: dict[str, Any]) -> dict[str, int]:
    """Name the product of orders of one product; orders of several have lines that only another file can tell.

    Args:
        columns: canonical columns; ``product`` is changed.

    Returns:
        The fact ``packed_products``: how many orders hold several products.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    column = columns.get("product")
    if column is None:
        return {}
    texts = column.dictionary.to_pylist()
    names = pa.array([_only(text) for text in texts], pa.string())
    several = pa.array([bool(text) and _ANOTHER.search(text) is not None for text in texts], pa.bool_())
    columns["product"] = _renamed(column, names)
    count = pc.sum(pc.fill_null(pc.take(several, column.indices), False)).as_py() or 0
    return {"packed_products": int(count)}


def _only(text: str | None) -> str | None:
    """Return the name of the only product of a cell, None where there are several."""
    if not text or _ANOTHER.search(text):
        return None
    found = _ONE.match(text)
    return found[2] if found else text


def _renamed(column: "pa.DictionaryArray", names: "pa.Array") -> "pa.DictionaryArray":
    import pyarrow.compute as pc

    return pc.dictionary_encode(pc.take(names, column.indices))
