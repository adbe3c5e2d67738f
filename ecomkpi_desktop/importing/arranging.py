"""What the preset of a platform says of its rows: which are of use, what summary rows say, what columns add up to."""

from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import FIELDS, Kind
from ecomkpi_desktop.importing.frame import ACCEPTED, Frame
from ecomkpi_desktop.importing.headers import normal
from ecomkpi_desktop.importing.presets import Preset
from ecomkpi_desktop.importing.sums import add_sums
from ecomkpi_desktop.sources.grid import Grid

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    import pyarrow as pa

_ORDER_MONEY = frozenset(field.name for field in FIELDS[Kind.ORDERS] if field.order_level)
_OF_ITEMS = frozenset(["product", "sku", "quantity", "unit_price", "amount", "line_discount", "tax_rate", "tax_amount"])
_NOTE_CELLS = 2  # a platform's remark stands in the first cells of its row


def arrange(frame: Frame, grid: Grid, preset: Preset) -> None:
    """Apply a preset's rules about rows to typed rows: remarks, rows of no use, summary rows, sums.

    Args:
        frame: typed rows; rows are set aside and columns added in place.
        grid: the same rows raw.
        preset: the platform's rules.
    """
    if preset.notes:
        _leave_out_notes(frame, grid, preset.notes)
    for name, words in preset.only.items():
        if frame.has(name):
            frame.ignore(~_says(frame.values[name], words.__contains__) & (frame.fate == ACCEPTED), "not_a_sale")
    for name, words in preset.ignore.items():
        if frame.has(name):
            frame.ignore(_says(frame.values[name], words.__contains__), "not_a_sale")
    if preset.summary_rows and frame.has("order_id") and frame.has("product"):
        _fold_summaries(frame)
    if not preset.is_ledger:  # whose sums are made before its rows are told apart
        add_sums(frame, preset.sums)


def _says(column: "pa.DictionaryArray", meant: "Callable[[str], bool]") -> "np.ndarray":
    """Return a flag per row: its text, brought to normal form, is meant."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    found = [text is not None and meant(normal(text)) for text in column.dictionary.to_pylist()]
    rows = pc.fill_null(pc.take(pa.array(found, pa.bool_()), column.indices), False)
    return np.asarray(rows.to_numpy(zero_copy_only=False), dtype=bool)


def _leave_out_notes(frame: Frame, grid: Grid, starts: tuple[str, ...]) -> None:
    """``2 record(s) downloaded``, whose number may stand in a cell of its own."""
    import re

    from ecomkpi_desktop.importing.values.texts import parse_texts

    said = re.compile(r"^(?:\d+ )?(?:" + "|".join(re.escape(start) for start in starts) + r")\b")
    for column in grid.table.columns[:_NOTE_CELLS]:
        frame.ignore(_says(parse_texts(column), lambda text: bool(said.match(text))), "note")


def _fold_summaries(frame: Frame) -> None:
    """Give what a summary row says of its order to the order's items, and leave the row itself out.

    Of amounts of the whole order only the first item takes them over, so that they count once.
    """
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    ids = frame.values["order_id"]
    open_rows = (frame.fate == ACCEPTED) & ~frame.missing("order_id")
    code = pc.fill_null(ids.indices, len(ids.dictionary)).to_numpy(zero_copy_only=False)
    item = open_rows & ~frame.missing("product")
    count = np.bincount(code[item], minlength=len(ids.dictionary) + 1)
    summary = open_rows & ~item & (count[code] > 0)
    if not summary.any():
        return
    whose = np.full(len(ids.dictionary) + 1, -1, dtype=np.int64)
    whose[code[summary][::-1]] = np.flatnonzero(summary)[::-1]
    source = np.where(item & (whose[code] >= 0), whose[code], np.arange(frame.height))
    places = np.flatnonzero(item)
    first = np.zeros(frame.height, dtype=bool)
    first[places[np.unique(code[places], return_index=True)[1]]] = True
    for name, column in frame.values.items():
        if name in _OF_ITEMS or name == "order_id":
            continue
        only_first = name in _ORDER_MONEY or name.startswith("_")
        take = pc.and_(pc.is_null(column), pa.array(first if only_first else item))
        said = pc.take(column, pa.array(source))
        if pa.types.is_dictionary(column.type):
            codes = pc.if_else(take, said.indices, column.indices)
            frame.values[name] = pa.DictionaryArray.from_arrays(codes, column.dictionary)
        else:
            frame.values[name] = pc.if_else(take, said, column)
    frame.ignore(summary, "summary")
