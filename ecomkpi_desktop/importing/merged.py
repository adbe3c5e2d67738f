"""Cells that a person has merged, or written once for the rows under them: the order of its lines, the channel of ads.

A spreadsheet keeps the value of merged cells in the first row, and a text made of it has blanks in the others.
"""

from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.importing.frame import ACCEPTED, Frame
from ecomkpi_desktop.importing.presets import Preset
from ecomkpi_desktop.importing.recipe import Recipe

if TYPE_CHECKING:
    import numpy as np

_GOODS = ("product", "sku")
_WORTH = ("unit_price", "amount", "quantity")


def fill_merged(frame: Frame, recipe: Recipe, preset: Preset) -> None:
    """Give the rows of a hand-made table what stands once above them; they are counted as ``continued``."""
    if not preset.generic or recipe.wide or not frame.height:
        return
    if recipe.kind is Kind.ORDERS:
        _fill(frame, "order_id", _continued_orders(frame))
    elif recipe.kind is Kind.SPEND and frame.has("campaign"):
        for name in ("platform", "channel"):
            _fill(frame, name, _continued_names(frame, name))


def _continued_orders(frame: Frame) -> "np.ndarray":
    """Flag the rows that name goods and what they are worth, and neither an order nor a day."""
    import numpy as np

    goods, worth = (np.logical_or.reduce([~frame.missing(name) for name in names]) for names in (_GOODS, _WORTH))
    return np.asarray(frame.missing("order_id") & frame.missing("ordered_at") & goods & worth)


def _continued_names(frame: Frame, name: str) -> "np.ndarray":
    """Flag the campaigns without a name, in a table whose author never writes a name twice in a row."""
    import numpy as np
    import pyarrow.compute as pc

    blank = frame.missing(name)
    if not frame.has(name) or blank.all():
        return np.zeros(frame.height, dtype=bool)
    codes = pc.fill_null(frame.values[name].indices, -1).to_numpy(zero_copy_only=False)
    written = codes[~blank & (frame.fate == ACCEPTED)]
    repeats = (written[1:] == written[:-1]).any()
    return np.zeros(frame.height, dtype=bool) if repeats else blank & ~frame.missing("campaign")


def _fill(frame: Frame, name: str, wanted: "np.ndarray") -> None:
    """Fill cells from above, as far as no row that is not accepted stands between."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    accepted = frame.fate == ACCEPTED
    place = np.arange(frame.height)
    barrier = np.maximum.accumulate(np.where(accepted, -1, place))
    source = np.maximum.accumulate(np.where(accepted & ~frame.missing(name), place, -1))
    rows = wanted & accepted & (source > barrier)
    if not rows.any():
        return
    column = frame.values[name]
    taken = pa.array(np.where(rows, source, place))
    frame.values[name] = pa.DictionaryArray.from_arrays(pc.take(column.indices, taken), column.dictionary)
    frame.counts["continued"] = frame.counts.get("continued", 0) + int(rows.sum())
