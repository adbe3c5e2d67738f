"""The rows of a file while they are being typed: each ends accepted, rejected with a reason, or ignored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

ACCEPTED, REJECTED, IGNORED = 0, 1, 2


@dataclass
class Frame:
    """Typed columns side by side, with the fate of each row.

    Attributes:
        row: number of each row as the spreadsheet shows it, int32.
        sheet: sheet of each row, dictionary of text.
        values: for each field its typed column.
        raw: for each field its column as read, for showing what was rejected.
        labels: for each field the header of its column.
        fate: ACCEPTED, REJECTED or IGNORED for each row, uint8.
        why: for each row the position of its rejection in ``reasons``, int16.
        reasons: (field, reason code) pairs met.
        counts: how many rows were ignored for each reason.
    """

    row: "np.ndarray"
    sheet: "pa.DictionaryArray"
    values: "dict[str, pa.Array]"
    raw: "Mapping[str, pa.ChunkedArray]"
    labels: Mapping[str, str]
    fate: "np.ndarray"
    why: "np.ndarray"
    reasons: list[tuple[str, str]] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def height(self) -> int:
        """Number of rows."""
        return len(self.row)

    def has(self, name: str) -> bool:
        """Tell whether a field has a column."""
        return name in self.values

    def number(self, name: str) -> "np.ndarray":
        """Return a numeric column as float64, NaN where null or absent."""
        import numpy as np
        import pyarrow as pa

        if name not in self.values:
            return np.full(self.height, np.nan)
        return np.asarray(self.values[name].cast(pa.float64()).to_numpy(zero_copy_only=False), dtype=np.float64)

    def missing(self, name: str) -> "np.ndarray":
        """Return a flag per row: the field is null."""
        import numpy as np
        import pyarrow.compute as pc

        if name not in self.values:
            return np.ones(self.height, dtype=bool)
        return np.asarray(pc.is_null(self.values[name]).to_numpy(zero_copy_only=False), dtype=bool)

    def reject(self, mask: "np.ndarray", name: str, reason: str) -> int:
        """Reject the rows of a mask that are still accepted; return how many."""
        rows = mask & (self.fate == ACCEPTED)
        count = int(rows.sum())
        if count:
            pair = (name, reason)
            if pair not in self.reasons:
                self.reasons.append(pair)
            self.fate[rows] = REJECTED
            self.why[rows] = self.reasons.index(pair)
        return count

    def ignore(self, mask: "np.ndarray", reason: str) -> int:
        """Ignore the rows of a mask that are not ignored yet; return how many."""
        rows = mask & (self.fate != IGNORED)
        count = int(rows.sum())
        if count:
            self.fate[rows] = IGNORED
            self.counts[reason] = self.counts.get(reason, 0) + count
        return count

    def keep(self, mask: "np.ndarray") -> "Frame":
        """Return a frame of the rows of a mask."""
        import pyarrow as pa

        chosen = pa.array(mask)
        return Frame(
            self.row[mask], self.sheet.filter(chosen), {n: v.filter(chosen) for n, v in self.values.items()},
            {n: v.filter(chosen) for n, v in self.raw.items()}, self.labels, self.fate[mask], self.why[mask],
            self.reasons, self.counts,
        )

    def rejections(self) -> "pa.Table":
        """Return the rejected rows: row int32, sheet, column, reason, value as text."""
        import numpy as np
        import pyarrow as pa
        import pyarrow.compute as pc

        places = np.flatnonzero(self.fate == REJECTED)
        why = self.why[places]
        values = np.full(len(places), "", dtype=object)
        for position, (name, _reason) in enumerate(self.reasons):
            here = why == position
            if here.any() and name in self.raw:
                cells = pc.take(self.raw[name], pa.array(places[here]))
                values[here] = pc.fill_null(as_text(cells), "").to_numpy(zero_copy_only=False)
        columns = [self.labels.get(name, name) for name, _ in self.reasons] or [""]
        codes = [reason for _, reason in self.reasons] or [""]
        return pa.table(
            {
                "row": pa.array(self.row[places], pa.int32()),
                "sheet": pc.take(self.sheet, pa.array(places)).cast(pa.string()),
                "column": pa.array([columns[i] for i in why.tolist()], pa.string()),
                "reason": pa.array([codes[i] for i in why.tolist()], pa.string()),
                "value": pa.array(values.tolist(), pa.string()),
            }
        )


def as_text(cells: "pa.ChunkedArray | pa.Array") -> "pa.Array":
    """Return cells as the texts that show them."""
    import pyarrow as pa
    import pyarrow.compute as pc

    cells = cells.combine_chunks() if isinstance(cells, pa.ChunkedArray) else cells
    if pa.types.is_floating(cells.type):
        from ecomkpi_desktop.importing.values.texts import parse_texts

        return parse_texts(cells).cast(pa.string())
    return pc.cast(cells, pa.string())


def join(frames: Sequence[Frame]) -> Frame:
    """Return several frames of the same fields as one."""
    import numpy as np
    import pyarrow as pa

    if len(frames) == 1:
        return frames[0]
    first = frames[0]
    reasons = list(dict.fromkeys(pair for frame in frames for pair in frame.reasons))
    why = [
        np.array([reasons.index(pair) for pair in frame.reasons] or [0], dtype=np.int16)[frame.why] for frame in frames
    ]
    counts: dict[str, int] = {}
    for frame in frames:
        for reason, count in frame.counts.items():
            counts[reason] = counts.get(reason, 0) + count
    return Frame(
        np.concatenate([frame.row for frame in frames]),
        _joined([frame.sheet for frame in frames]),
        {name: _joined([frame.values[name] for frame in frames]) for name in first.values},
        {name: pa.chunked_array([_text_chunk(frame.raw[name]) for frame in frames]) for name in first.raw},
        first.labels, np.concatenate([frame.fate for frame in frames]), np.concatenate(why), reasons, counts,
    )


def _joined(arrays: "Sequence[pa.Array]") -> "pa.Array":
    import pyarrow as pa

    whole = pa.chunked_array(arrays)
    return (whole.unify_dictionaries() if pa.types.is_dictionary(whole.type) else whole).combine_chunks()


def _text_chunk(column: "pa.ChunkedArray") -> "pa.Array":
    import pyarrow as pa

    return as_text(column).cast(pa.string())
