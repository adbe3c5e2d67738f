"""Looks at many texts at once by their bytes: tells which few of them deserve a pattern, a trim or a repair."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

# First bytes of the blanks that UTF-8 writes with several bytes (U+0085, U+00A0, U+2000 to U+3000).
_WIDE_BLANKS = (0xC2, 0xE1, 0xE2, 0xE3)


def starting_with(texts: "pa.Array", letters: str) -> "np.ndarray":
    """Return the positions of the texts that begin with one of some ASCII letters."""
    import numpy as np

    known = np.zeros(256, dtype=bool)
    known[list(letters.encode("ascii"))] = True
    return np.flatnonzero(known[_edges(texts)[0]])


def has_loose_ends(texts: "pa.Array") -> bool:
    """Tell whether a text may begin or end with a blank or an apostrophe; no is certain."""
    import numpy as np

    first, last = _edges(texts)
    loose = np.zeros(256, dtype=bool)
    loose[1:0x21] = True
    loose[0x7F] = True
    before, after = loose.copy(), loose.copy()
    before[[ord("'"), *_WIDE_BLANKS]] = True
    after[0x80:] = True
    return bool(before[first].any() or after[last].any())


def is_ascii(texts: "pa.Array") -> bool:
    """Tell whether the texts hold nothing but ASCII."""
    starts, data = _buffers(texts)
    return not len(data) or not bool((data[starts[0] : starts[-1]] & 0x80).any())


def _edges(texts: "pa.Array") -> "tuple[np.ndarray, np.ndarray]":
    """Return the first and the last byte of each text, 0 for an empty one."""
    import numpy as np

    starts, data = _buffers(texts)
    first, last = np.zeros(len(texts), np.uint8), np.zeros(len(texts), np.uint8)
    filled = starts[1:] > starts[:-1]
    if filled.all():
        return data[starts[:-1]], data[starts[1:] - 1]
    first[filled], last[filled] = data[starts[:-1][filled]], data[starts[1:][filled] - 1]
    return first, last


def _buffers(texts: "pa.Array") -> "tuple[np.ndarray, np.ndarray]":
    import numpy as np

    _, starts, data = texts.buffers()
    if starts is None or not len(texts):
        return np.zeros(len(texts) + 1, np.int32), np.zeros(0, np.uint8)
    offsets = np.frombuffer(starts, np.int32)[texts.offset : texts.offset + len(texts) + 1]
    return offsets, np.zeros(0, np.uint8) if data is None else np.frombuffer(data, np.uint8)
