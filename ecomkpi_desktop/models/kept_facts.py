"""The facts of a document, kept outside it so that a big one opens at once; built anew whenever in doubt.

What is kept are codes, days and amounts, and the words of channels, products, categories, countries and sheets.
Customers are numbers in the facts: no name, e-mail or phone gets here.
"""

import hashlib
import json
from dataclasses import astuple
from typing import TYPE_CHECKING

from ecomkpi_desktop import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    from ecomkpi_desktop.kpi.facts import Facts
    from ecomkpi_desktop.workspace.document import Document

_NAME = "facts"


def facts_of(document: "Document") -> "Facts":
    """Return the facts of a document, as kept or built and then kept."""
    from ecomkpi_desktop.importing.channels.proposals import channel_map_of
    from ecomkpi_desktop.kpi.facts import Facts

    facts = kept_facts(document)
    if facts is None:
        joined = document.joined()
        facts = Facts.build(
            joined.tables, channel_map=channel_map_of(joined.tables, document.channel_map()),
            settings=document.settings, left_out=joined.left_out, decisions=document.decisions(),
        )  # fmt: skip
        keep_facts(document, facts)
    return facts


def kept_facts(document: "Document") -> "Facts | None":
    """Return the facts kept for exactly what the document holds now; None when there are none that can be used."""
    body = document.cache_get(_NAME, _mark(document)) if document.imports() else None
    if body is None:
        return None
    from ecomkpi_desktop.kpi.facts import Facts

    try:
        return Facts.from_arrays(unpacked(body))
    except ValueError:  # pyarrow's errors about bytes are ValueErrors too
        return None


def keep_facts(document: "Document", facts: "Facts") -> None:
    """Keep the facts of what the document holds now."""
    if document.imports():
        document.cache_put(_NAME, _mark(document), packed(facts.to_arrays()))


def packed(arrays: "Mapping[str, NDArray[np.generic]]") -> bytes:
    """Return arrays of any length as bytes: one row of an Arrow stream, each array a list in a column of its own.

    LZ4 takes a third of the room and is faster than reading the rest from a disk.
    """
    import numpy as np
    import pyarrow as pa

    fields, columns = [], []
    for name, array in arrays.items():
        plain = np.ascontiguousarray(array.view(np.uint8) if array.dtype == np.bool_ else array)
        column = pa.LargeListArray.from_arrays(_array(np.array([0, len(plain)], np.int64)), _array(plain))
        columns.append(column)
        fields.append(pa.field(name, column.type, metadata={"dtype": array.dtype.str}))
    batch = pa.record_batch(columns, schema=pa.schema(fields))
    sink = pa.BufferOutputStream()
    # One thread: the window keeps a processor to itself.
    options = pa.ipc.IpcWriteOptions(compression="lz4", use_threads=False)
    with pa.ipc.new_stream(sink, batch.schema, options=options) as writer:
        writer.write_batch(batch)
    content: bytes = sink.getvalue().to_pybytes()
    return content


def unpacked(body: bytes) -> "dict[str, NDArray[np.generic]]":
    """Return the arrays that :func:`packed` was given; they cannot be written to.

    Raises:
        ValueError: the bytes are not such arrays.
    """
    import numpy as np
    import pyarrow as pa

    try:
        batch = pa.ipc.open_stream(pa.BufferReader(body)).read_next_batch()
        found = {}
        for position, field in enumerate(batch.schema):
            values = batch.column(position).values
            kind = np.dtype(field.metadata[b"dtype"].decode())
            found[field.name] = np.frombuffer(values.buffers()[1], kind, len(values))
    except (AttributeError, KeyError, OSError, StopIteration, TypeError) as error:
        raise ValueError("not kept arrays") from error
    return found


def _array(values: "NDArray[np.generic]") -> "pa.Array":
    """Return an array without what ``pa.array`` does first: importing pandas, half of the time of opening."""
    import pyarrow as pa

    return pa.Array.from_buffers(pa.from_numpy_dtype(values.dtype), len(values), [None, pa.py_buffer(values)])


def _mark(document: "Document") -> str:
    """Return what the kept facts depend on: what was imported, which channel sources go to, how facts are built."""
    from ecomkpi_desktop.importing.channels.catalogue import rules_digest
    from ecomkpi_desktop.kpi.facts import STORE_VERSION

    decided = sorted(document.channel_map().items())
    parts = (document.fingerprint(), decided, _persons(document), rules_digest(), STORE_VERSION, __version__)
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _persons(document: "Document") -> "list[object]":
    """Return who was said to be whom; of it only a digest leaves the document."""
    return [(one.verdict, list(map(astuple, one.left)), list(map(astuple, one.right))) for one in document.decisions()]
