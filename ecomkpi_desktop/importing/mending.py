"""Counts the texts that were written in one encoding, read in another and saved so, and that are put right here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.importing.values.bytewise import is_ascii
from ecomkpi_desktop.importing.values.texts import repair

if TYPE_CHECKING:
    import pyarrow as pa

_SUSPECT = "[ÃÂâ]"


@dataclass(frozen=True, slots=True)
class Mended:
    """What was put right.

    Attributes:
        count: cells and headers.
        before: one of them as it stands in the file.
        after: the same as it was meant.
    """

    count: int = 0
    before: str = ""
    after: str = ""

    def __add__(self, other: "Mended") -> "Mended":
        first = self if self.count else other
        return Mended(self.count + other.count, first.before, first.after)


def mended_headers(headers: Iterable[str]) -> Mended:
    """Return the headers that are put right."""
    broken = [header for header in headers if repair(header) != header]
    return Mended(len(broken), broken[0], repair(broken[0])) if broken else Mended()


def mended_cells(columns: "Mapping[str, pa.ChunkedArray]") -> Mended:
    """Return the cells of raw columns that are put right."""
    import pyarrow as pa
    import pyarrow.compute as pc

    from ecomkpi_desktop.importing.values.typed import encoded

    found = Mended()
    for column in columns.values():
        if not (pa.types.is_dictionary(column.type) or pa.types.is_string(column.type)):
            continue
        whole = encoded(column)
        if is_ascii(whole.dictionary):
            continue
        suspect = pc.fill_null(pc.match_substring_regex(whole.dictionary, _SUSPECT), False)
        if not pc.any(suspect).as_py():
            continue
        texts = pc.filter(whole.dictionary, suspect).to_pylist()
        broken = [text for text in texts if repair(text) != text]
        if broken:
            codes = pc.index_in(pa.array(broken), value_set=whole.dictionary)
            count = pc.sum(pc.is_in(whole.indices, value_set=codes.cast(whole.indices.type))).as_py() or 0
            found += Mended(int(count), broken[0], repair(broken[0]))
    return found
