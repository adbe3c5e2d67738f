"""Rates that stand in the name of a tax: ``TVA 20%``, ``BE VAT 21%``, ``VAT 5.5 %``."""

import re
from typing import TYPE_CHECKING

from ecomkpi_desktop.importing.frame import Frame
from ecomkpi_desktop.importing.groups import Groups

if TYPE_CHECKING:
    import numpy as np

_RATE = re.compile(r"(\d{1,2}(?:[.,]\d{1,4})?)\s*%")
_ROUNDING = 0.0051  # how much each line's tax may be off, rounded on its own


def named_rates(
    frame: Frame, groups: Groups, goods: "np.ndarray", shipping: "np.ndarray", *, ttc: bool
) -> "tuple[np.ndarray, np.ndarray] | None":
    """Return the VAT rate that each order's only tax names, where its amount agrees.

    An order with a second tax has lines of several rates, and one whose amount is not that of the named rate has lines
    without that tax: there the amounts of tax tell more than the name.

    Args:
        frame: rows with ``_tax_name`` and ``_tax_value``.
        groups: their orders.
        goods: value after discounts of each order.
        shipping: what each order paid for shipping.
        ttc: whether these hold VAT.

    Returns:
        The rate of each line, NaN where the name does not tell, and a flag per order: its shipping bears no tax.
    """
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    if not frame.has("_tax_name") or not frame.has("_tax_value"):
        return None
    names = frame.values["_tax_name"]
    by_name = pa.array([_rate(text) for text in names.dictionary.to_pylist()], pa.float64())
    rate = pc.take(by_name, names.indices).to_numpy(zero_copy_only=False)[groups.first]
    value = frame.number("_tax_value")[groups.first]
    share = rate / (1.0 + rate) if ttc else rate
    alone = frame.missing("_tax_name_2")[groups.first]
    if frame.has("_taxable"):
        free = pc.equal(pc.fill_null(frame.values["_taxable"], True), False).to_numpy(zero_copy_only=False)
        alone &= np.bincount(groups.code[free], minlength=groups.count) == 0
    off = _ROUNDING * (np.bincount(groups.code, minlength=groups.count) + 1)
    whole = alone & (np.abs((goods + shipping) * share - value) <= off)
    of_goods = alone & ~whole & (np.abs(goods * share - value) <= off)
    found = np.where(whole | of_goods, rate, np.nan)[groups.code]
    return None if np.isnan(found).all() else (found, of_goods)


def _rate(name: str | None) -> float | None:
    found = _RATE.search(name or "")
    return float(found[1].replace(",", ".")) / 100 if found else None
