"""Lines of an order that take something off it (``Remise fidélité``, −2.00): a discount of the order, and no refund."""

from typing import TYPE_CHECKING

from ecomkpi_desktop.importing.cells import matches
from ecomkpi_desktop.importing.frame import Frame
from ecomkpi_desktop.importing.groups import Groups

if TYPE_CHECKING:
    import numpy as np

_DISCOUNT = (
    r"(?i)^(?:remises?|r[eé]ductions?|rabais|ristournes?|codes? (?:promo|r[eé]duction|promotionnel)|promo(?:tion)?s?|"
    r"bons? (?:de r[eé]duction|d['’ ]achat)|geste commercial|discounts?|coupons?|vouchers?|promo codes?|rabatte?|"
    r"descuentos?|sconti?o?)\b"
)
_CENT = 0.011


def discount_lines(frame: Frame, amount: "np.ndarray", is_refund: "np.ndarray") -> "np.ndarray":
    """Return a flag per row: it is named a discount, is below zero, and stands in an order that is worth more.

    Args:
        frame: rows of orders.
        amount: what each is worth, signed.
        is_refund: the rows taken for refunds so far.
    """
    import numpy as np
    import pyarrow as pa

    never = np.zeros(frame.height, dtype=bool)
    names, ids = frame.values.get("product"), frame.values.get("order_id")
    if not isinstance(names, pa.DictionaryArray) or not isinstance(ids, pa.DictionaryArray):
        return never
    lines = matches(names, _DISCOUNT) & (np.nan_to_num(amount) < 0)
    if not lines.any():  # as in nearly every file
        return never
    groups = Groups.of(ids, is_refund & ~lines)
    sold = groups.sums(np.where(lines | is_refund, 0.0, amount))
    off = groups.sums(np.where(lines, -amount, 0.0))
    return np.asarray(lines & (off <= sold + _CENT)[groups.code])
