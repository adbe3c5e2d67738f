"""Segments: the canonical columns of one import as Parquet bytes, and back.

Text columns are dictionary-encoded all through, so that reading them never touches the strings of every row. Columns
without any value are left out and come back as nulls. Each page carries a checksum: a damaged segment is found, never
misread.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import FIELDS, Kind, Type
from ecomkpi_desktop.base.issues import ReadableError

if TYPE_CHECKING:
    import pyarrow as pa

_LEVEL = 1  # zstd: level 3 is no smaller here, and slower
_WHOLE = 1 << 30  # rows of a group, bytes of a dictionary: one of each, never a fall back to plain text


def arrow_type(kind: Type) -> "pa.DataType":
    """Return the Arrow type of a canonical column."""
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


@cache
def segment_schema(kind: Kind) -> "pa.Schema":
    """Return the columns of a segment: the canonical ones of its kind, then ``sheet`` and ``row``."""
    import pyarrow as pa

    columns = [pa.field(field.name, arrow_type(field.type)) for field in FIELDS[kind]]
    return pa.schema([*columns, pa.field("sheet", arrow_type(Type.TEXT)), pa.field("row", pa.int32())])


def table_schema(kind: Kind) -> "pa.Schema":
    """Return the columns of an assembled table: those of a segment, and the ``segment`` (import id) of each row."""
    import pyarrow as pa

    return segment_schema(kind).append(pa.field("segment", pa.int32()))


def canonical(kind: Kind, table: "pa.Table", columns: Sequence[str] | None = None) -> "pa.Table":
    """Return ``table`` with exactly the columns of the kind, each in one chunk; absent ones are null.

    Args:
        kind: of the import.
        table: some of the columns, and possibly others.
        columns: names of the only columns wanted.

    Raises:
        pyarrow.ArrowInvalid: a column cannot be of its canonical type.
    """
    import pyarrow as pa

    nulls: dict[pa.DataType, pa.Array] = {}  # one buffer of nulls for all absent columns of a type
    schema = segment_schema(kind)
    if columns is not None:
        schema = pa.schema([schema.field(name) for name in columns])
    arrays = []
    for column in schema:
        index = table.schema.get_field_index(column.name)
        if index >= 0:
            arrays.append(_as(table.column(index), column.type))
        else:
            if column.type not in nulls:
                nulls[column.type] = pa.nulls(table.num_rows, column.type)
            arrays.append(nulls[column.type])
    return pa.Table.from_arrays(arrays, schema=schema)


def encode(kind: Kind, table: "pa.Table") -> bytes:
    """Return the Parquet bytes of a canonical table."""
    table = canonical(kind, table)
    empty = [name for name, column in zip(table.column_names, table.columns, strict=True) if _is_empty(column)]
    return _write(table.drop_columns([name for name in empty if name != "row"]))


def decode(kind: Kind, data: bytes, columns: Sequence[str] | None = None) -> "pa.Table":
    """Return the canonical table of a segment.

    Args:
        kind: of the import.
        data: what :func:`encode` returned.
        columns: names of the only columns wanted.

    Raises:
        ReadableError: ``document_damaged``.
    """
    return canonical(kind, _read(data, columns), columns)


def encode_rejected(table: "pa.Table") -> bytes:
    """Return the Parquet bytes of the rejected rows."""
    return _write(table)


def decode_rejected(data: bytes) -> "pa.Table":
    """Return the rejected rows of an import: row, sheet, column, reason, value.

    Raises:
        ReadableError: ``document_damaged``.
    """
    return _read(data, None)


def latest_moment(table: "pa.Table") -> str:
    """Return the latest moment or day written in any date column, ISO, or ""."""
    import pyarrow as pa
    import pyarrow.compute as pc

    found = ""
    for column in table.columns:
        if pa.types.is_timestamp(column.type) or pa.types.is_date(column.type):
            last = pc.max(column).as_py()
            if last is not None:
                found = max(found, last.isoformat())
    return found


def _is_empty(column: "pa.ChunkedArray") -> bool:
    return bool(column.null_count == len(column))


def _as(column: "pa.ChunkedArray", wanted: "pa.DataType") -> "pa.Array":
    """Return a column in one chunk of the wanted type."""
    import pyarrow as pa

    if pa.types.is_dictionary(wanted):
        if not pa.types.is_dictionary(column.type):
            column = column.cast(pa.string()).dictionary_encode()
        elif column.type != wanted:
            column = column.cast(wanted)
        column = column.unify_dictionaries()
    elif column.type != wanted:
        column = column.cast(wanted, safe=pa.types.is_int32(wanted))
    if column.num_chunks == 1:
        return column.chunk(0)
    return column.combine_chunks() if column.num_chunks else pa.array([], wanted)


def _write(table: "pa.Table") -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    delta = [field.name for field in table.schema if _is_steady(field)]
    sink = pa.BufferOutputStream()
    pq.write_table(
        table,
        sink,
        compression="zstd",
        compression_level=_LEVEL,
        row_group_size=max(table.num_rows, 1),
        use_dictionary=[name for name in table.column_names if name not in delta],
        column_encoding=dict.fromkeys(delta, "DELTA_BINARY_PACKED") or None,
        dictionary_pagesize_limit=_WHOLE,
        write_page_checksum=True,
        write_statistics=False,  # a segment is read whole: bounds of its columns are half the work and of no use
    )
    content: bytes = sink.getvalue().to_pybytes()
    return content


def _is_steady(field: "pa.Field") -> bool:
    """Tell columns of whole numbers that rise with the rows: only their steps are kept."""
    import pyarrow as pa

    return bool(pa.types.is_timestamp(field.type) or pa.types.is_date(field.type) or pa.types.is_integer(field.type))


def _read(data: bytes, columns: Iterable[str] | None) -> "pa.Table":
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        file = pq.ParquetFile(pa.BufferReader(data), page_checksum_verification=True)
        present = set(file.schema_arrow.names)
        return file.read(columns=None if columns is None else [name for name in columns if name in present])
    except (pa.ArrowException, OSError) as error:
        raise ReadableError("segment_damaged") from error
