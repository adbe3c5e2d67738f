"""The contract of a canonical table: its columns, their order and types, whatever file it came from."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.base.fields import FIELDS, Kind, Type

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa


def arrow_type(kind: Type) -> "pa.DataType":
    """Return how a canonical type is stored."""
    import pyarrow as pa

    return {
        Type.TEXT: pa.dictionary(pa.int32(), pa.string()),
        Type.MONEY: pa.float64(),
        Type.NUMBER: pa.float64(),
        Type.RATE: pa.float64(),
        Type.MOMENT: pa.timestamp("s"),
        Type.DAY: pa.date32(),
        Type.FLAG: pa.bool_(),
    }[kind]


def canonical_schema(kind: Kind) -> "pa.Schema":
    """Return the schema of a kind's canonical table, position columns last."""
    import pyarrow as pa

    fields = [pa.field(field.name, arrow_type(field.type)) for field in FIELDS[kind]]
    return pa.schema([*fields, pa.field("sheet", arrow_type(Type.TEXT)), pa.field("row", pa.int32())])


def canonical_table(
    kind: Kind, columns: Mapping[str, Any], sheet: "pa.DictionaryArray", row: "np.ndarray"
) -> "pa.Table":
    """Return a canonical table from the columns that are known; the others are null.

    Args:
        kind: kind of the table.
        columns: for each field an Arrow array, a numpy array (NaN is null) or a constant.
        sheet: sheet of each row.
        row: number of each row.
    """
    import pyarrow as pa

    schema = canonical_schema(kind)
    everything = {**columns, "sheet": sheet, "row": pa.array(row, pa.int32())}
    zeros = zero_buffer(len(row))
    arrays = [
        blank_column(field.type, len(row), zeros)
        if everything.get(field.name) is None
        else _column(everything[field.name], field.type, len(row))
        for field in schema
    ]
    return pa.Table.from_arrays(arrays, schema=schema)


def _column(values: Any, kind: "pa.DataType", height: int) -> "pa.Array":
    import numpy as np
    import pyarrow as pa

    if isinstance(values, np.ndarray):
        return pa.array(values, from_pandas=True).cast(kind)
    if isinstance(values, pa.ChunkedArray):
        values = values.combine_chunks()
    if not isinstance(values, pa.Array):
        return _constant(values, kind, height)
    if pa.types.is_dictionary(kind):
        if not pa.types.is_dictionary(values.type):
            values = values.dictionary_encode()
        return pa.DictionaryArray.from_arrays(values.indices.cast(pa.int32()), values.dictionary.cast(pa.string()))
    return values.cast(kind, safe=False)


def blank_column(kind: "pa.DataType", height: int, zeros: "pa.Buffer | None" = None) -> "pa.Array":
    """Return a column of nulls.

    Args:
        kind: its type.
        height: its length.
        zeros: at least eight zero bytes for each row, shared by all such columns of a table: most columns of most
            tables are blank, and a buffer of their own would be most of the table.
    """
    import pyarrow as pa

    zeros = zeros or zero_buffer(height)
    if pa.types.is_dictionary(kind):
        codes = pa.Array.from_buffers(kind.index_type, height, [zeros, zeros], null_count=height)
        return pa.DictionaryArray.from_arrays(codes, pa.array([], kind.value_type), safe=False)
    return pa.Array.from_buffers(kind, height, [zeros, zeros], null_count=height)


def zero_buffer(height: int) -> "pa.Buffer":
    """Return the zero bytes that blank columns of a table share."""
    import pyarrow as pa

    return pa.py_buffer(bytes(8 * max(1, height)))


def _constant(value: Any, kind: "pa.DataType", height: int) -> "pa.Array":
    import numpy as np
    import pyarrow as pa

    if pa.types.is_dictionary(kind):
        return pa.DictionaryArray.from_arrays(pa.array(np.zeros(height, np.int32)), pa.array([str(value)]))
    return pa.repeat(pa.scalar(value, kind), height)
