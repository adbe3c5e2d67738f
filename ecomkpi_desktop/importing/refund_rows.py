"""Which rows of an order file give money back: by their sign, or by a word."""

from typing import TYPE_CHECKING

from ecomkpi_desktop.importing.frame import Frame
from ecomkpi_desktop.importing.headers import normal

if TYPE_CHECKING:
    import numpy as np

# What says that a row gives money back: a word anywhere, words in this order, or the whole cell.
# "Client" or "credit card" says nothing of the kind.
_REFUND_WORDS = frozenset(
    ["refund", "refunds", "refunded", "remboursement", "rembourse", "avoir", "reembolso", "erstattung", "gutschrift",
     "rimborso", "terugbetaling"]
)  # fmt: skip
_REFUND_PHRASES = ("credit note", "credit memo", "note de credit", "retour client", "customer return", "sales return")
_REFUND_CELLS = frozenset(["credit", "return", "returns", "retour", "retours", "retour produit", "ruckgabe", "reso"])
_DENIALS = frozenset(["non", "not", "no", "sans", "without"])


def refund_rows(frame: Frame, quantity: "np.ndarray", amount: "np.ndarray") -> "np.ndarray":
    """Return a flag per row: it is a refund."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    refund = (np.nan_to_num(quantity) < 0) | (np.nan_to_num(amount) < 0)
    if np.isnan(amount).all() and frame.has("order_total"):
        refund |= np.nan_to_num(frame.number("order_total")) < 0
    if frame.has("_row_type"):
        words = frame.values["_row_type"]
        meant = [text is not None and _says_refund(normal(text)) for text in words.dictionary.to_pylist()]
        taken = pc.fill_null(pc.take(pa.array(meant, pa.bool_()), words.indices), False)
        refund |= taken.to_numpy(zero_copy_only=False)
    return np.asarray(refund, dtype=bool)


def _says_refund(text: str) -> bool:
    words = set(text.split())
    if words & _DENIALS:
        return False
    return bool(words & _REFUND_WORDS) or text in _REFUND_CELLS or any(phrase in text for phrase in _REFUND_PHRASES)
