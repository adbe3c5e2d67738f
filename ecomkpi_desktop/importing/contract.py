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
    arrays = [_column(everything.get(field.name), field.type, len(row)) for field in schema]
    return pa.Table.from_arrays(arrays, schema=schema)


def _column(values: Any, kind: "pa.DataType", height: int) -> "pa.Array":
    import numpy as np
    import pyarrow as pa

    if values is None:
        return _blank(kind, height)
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


def _blank(kind: "pa.DataType", height: int) -> "pa.Array":
    import pyarrow as pa

    if pa.types.is_dictionary(kind):
        return pa.DictionaryArray.from_arrays(pa.nulls(height, pa.int32()), pa.array([], pa.string()))
    return pa.nulls(height, kind)


def _constant(value: Any, kind: "pa.DataType", height: int) -> "pa.Array":
    import numpy as np
    import pyarrow as pa

    if pa.types.is_dictionary(kind):
        return pa.DictionaryArray.from_arrays(pa.array(np.zeros(height, np.int32)), pa.array([str(value)]))
    return pa.repeat(pa.scalar(value, kind), height)
