"""Values that can be read and cannot be: their rows are rejected with the value, to be corrected."""

from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import FIELDS, Kind, Type
from ecomkpi_desktop.importing.frame import Frame

if TYPE_CHECKING:
    import numpy as np

_FIRST_YEAR = 1980  # a spreadsheet shows an empty or broken date cell as 1900 or 1904
# What has a price has one above zero; elsewhere a negative amount is a refund or a credit note.
_NEVER_NEGATIVE = {
    Kind.PRODUCTS: ("price", "unit_cost"), Kind.COMPETITOR_PRICES: ("price",), Kind.EXCHANGE_RATES: ("rate",),
}  # fmt: skip


def reject_impossible(frame: Frame, kind: Kind) -> None:
    """Reject the rows dated before any shop's time and the prices below zero."""
    for field in FIELDS[kind]:
        if field.type in (Type.DAY, Type.MOMENT) and frame.has(field.name):
            frame.reject(_long_ago(frame, field.name), field.name, "date_impossible")
    for name in _NEVER_NEGATIVE.get(kind, ()):
        if frame.has(name):
            frame.reject(frame.number(name) < 0, name, "price_negative")


def _long_ago(frame: Frame, name: str) -> "np.ndarray":
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    days = pc.fill_null(pc.cast(pc.cast(frame.values[name], pa.date32(), safe=False), pa.int32()), 0)
    first = (np.datetime64(f"{_FIRST_YEAR}-01-01") - np.datetime64("1970-01-01")).astype("int64")
    return np.asarray((days.to_numpy(zero_copy_only=False) < first) & ~frame.missing(name))
