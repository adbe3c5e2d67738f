"""Makes a ragged delimited text straight, so that every record has as many cells and keeps its number.

Readers drop short or long records, or lose their numbers; here missing cells are added and nothing is dropped. Works
on whole buffers with numpy, never record by record.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

MAX_WIDTH = 20_000


@dataclass(frozen=True)
class Records:
    """Where the records of a UTF-8 text lie.

    Attributes:
        starts: byte offset of the first byte of each record, int64.
        ends: byte offset just after the last byte of each record, its line end left out, int64.
        widths: number of cells of each record, int64.
    """

    starts: "np.ndarray"
    ends: "np.ndarray"
    widths: "np.ndarray"


def find_records(data: bytes | memoryview, delimiter: str, *, quoted: bool) -> Records:
    """Find the records of a text.

    Args:
        data: UTF-8 bytes, without byte order mark.
        delimiter: what stands between cells.
        quoted: whether ``"`` protects separators and line ends.
    """
    import numpy as np

    codes = np.frombuffer(data, dtype=np.uint8)
    is_lf = codes == 10
    is_cr = codes == 13
    line_end = is_lf | is_cr
    line_end[:-1] &= ~(is_cr[:-1] & is_lf[1:])  # CR LF ends a line once, at its LF
    cell_end = codes == ord(delimiter)
    if quoted:
        # uint8 wraps at 256, which keeps the parity
        outside = (np.cumsum(codes == 34, dtype=np.uint8) & 1) == 0
        line_end &= outside
        cell_end &= outside
    breaks = np.flatnonzero(line_end)
    separators = np.flatnonzero(cell_end)
    starts = np.concatenate(([0], breaks + 1))
    ends = np.concatenate((breaks, [len(codes)]))
    has_cr = (ends > starts) & (np.take(codes, np.maximum(ends - 1, 0), mode="clip") == 13) & (ends < len(codes))
    after_cr = np.take(codes, np.minimum(ends, len(codes) - 1), mode="clip") == 10 if len(codes) else has_cr
    ends = ends - (has_cr & after_cr)
    if len(starts) and starts[-1] >= len(codes):
        starts, ends = starts[:-1], ends[:-1]
    widths = np.searchsorted(separators, ends) - np.searchsorted(separators, starts) + 1
    return Records(starts, ends, widths)


def straighten(data: bytes | memoryview, records: Records, delimiter: str, width: int) -> bytes:
    """Return the text with separators added so that each record has ``width`` cells.

    Args:
        data: the text the records were found in.
        records: its records.
        delimiter: what stands between cells.
        width: cells per record; at least the widest record's.
    """
    import numpy as np

    missing = width - records.widths
    if not missing.any():
        return bytes(data)
    codes = np.frombuffer(data, dtype=np.uint8)
    where = np.repeat(records.ends, missing)
    return np.insert(codes, where, ord(delimiter)).tobytes()
