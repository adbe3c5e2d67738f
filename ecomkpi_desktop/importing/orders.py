"""Orders and order lines become the canonical orders table."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.base.fields import (
    LINE_GIFT_CARD,
    LINE_PRODUCT,
    LINE_SHIPPING,
    LINE_TIP,
    STATUS_COUNTED,
    STATUS_EXCLUDED,
)
from ecomkpi_desktop.importing.frame import Frame
from ecomkpi_desktop.importing.groups import Groups
from ecomkpi_desktop.importing.headers import normal
from ecomkpi_desktop.importing.policies import REFUNDS, WHOLE
from ecomkpi_desktop.importing.presets import Preset
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.statuses import convert_statuses
from ecomkpi_desktop.importing.tax import Proof, proven_basis

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

_ORDER_TEXTS = [
    "status", "customer_id", "email", "phone", "customer_name", "country", "channel", "sales_channel",
    "payment_method", "discount_code", "currency", "shop",
]
_ORDER_MONEY = [
    "order_discount", "shipping", "shipping_tax", "order_tax", "order_total", "refunded", "shipping_cost",
    "payment_fee", "marketplace_fee", "tip",
]
# What says that a row gives money back: a word anywhere, words in this order, or the whole cell.
# "Client" or "credit card" says nothing of the kind.
_REFUND_WORDS = frozenset(
    ["refund", "refunds", "refunded", "remboursement", "rembourse", "avoir", "reembolso", "erstattung", "gutschrift",
     "rimborso", "terugbetaling"]
)  # fmt: skip
_REFUND_PHRASES = ("credit note", "credit memo", "note de credit", "retour client", "customer return", "sales return")
_REFUND_CELLS = frozenset(["credit", "return", "returns", "retour", "retours", "retour produit", "ruckgabe", "reso"])
_DENIALS = frozenset(["non", "not", "no", "sans", "without"])


@dataclass
class Built:
    """Canonical columns, not yet in their final order and types.

    Attributes:
        columns: for each canonical field an Arrow array or a numpy array with NaN for null.
        facts: figures for issues and cards (``free_orders``, ``proof_failures``...).
        unknown_statuses: statuses that mean nothing here, and count.
    """

    columns: dict[str, Any]
    facts: dict[str, int] = field(default_factory=dict)
    unknown_statuses: tuple[str, ...] = ()


def build_orders(frame: Frame, recipe: Recipe, preset: Preset) -> Built:
    """Convert accepted rows of an order file (2.1, and the platform's semantics).

    Args:
        frame: accepted rows only.
        recipe: how the file was understood.
        preset: the platform's rules.
    """
    import numpy as np

    columns: dict[str, Any] = {name: values for name, values in frame.values.items() if not name.startswith("_")}
    quantity, amount, price = amounts_of(frame)
    is_refund = _refund_rows(frame, quantity, amount)
    groups = Groups.of(columns["order_id"] if "order_id" in columns else _row_ids(frame.height), is_refund)
    _bring_together(columns, frame, groups, preset)
    rates = _discount_rates(columns, frame, amount)
    _complete_amounts(columns, amount, groups)
    kinds = _dictionary(_line_kinds(frame, preset))
    columns |= {"quantity": np.abs(quantity), "amount": np.abs(amount), "unit_price": np.abs(price)}
    columns |= {"is_refund": is_refund, "line_kind": kinds}
    whole = recipe.policy(REFUNDS) == WHOLE
    facts, unknown = _convert_status(columns, frame, groups, preset, whole=whole)
    facts |= rates | _numbers_used_again(columns, groups, is_refund)
    columns["amounts_ttc"] = np.full(frame.height, recipe.amounts != "HT")
    columns["shipping_ttc"] = np.full(frame.height, (recipe.shipping or recipe.amounts) != "HT")
    proof = proven_basis(frame, preset, groups, columns["amount"], kinds)
    if proof is not None and proof.basis:
        facts["proof_checked"], facts["proof_failed"] = proof.checked, proof.failed
    return Built(columns, facts | _count(groups, is_refund, columns["amount"]), unknown)


def _row_ids(height: int) -> "pa.DictionaryArray":
    """Every row an order: for the preview of a file whose order id is still asked."""
    import pyarrow as pa

    rows = pa.array(range(height), pa.int32())
    return pa.DictionaryArray.from_arrays(rows, rows.cast(pa.string()))


def _bring_together(columns: dict[str, Any], frame: Frame, groups: Groups, preset: Preset) -> None:
    """Order-level texts on every row, order-level money on the first row of the order."""
    import numpy as np

    if "customer_name" not in columns and (frame.has("_first_name") or frame.has("_last_name")):
        columns["customer_name"] = full_name(frame)
    _find_channel(columns, frame)
    for name in (*_ORDER_TEXTS, "ordered_at", "refunded_at"):
        if name in columns:
            columns[name] = groups.filled(columns[name])
    for name in _ORDER_MONEY:
        if name in columns:
            columns[name] = groups.to_first_row(frame.number(name), preset.order_values)
    for name in ("order_discount", "refunded"):
        if name in columns:
            columns[name] = np.abs(columns[name])
    if "line_discount" in columns:
        columns["line_discount"] = np.abs(frame.number("line_discount"))


def _discount_rates(columns: dict[str, Any], frame: Frame, amount: "np.ndarray") -> dict[str, int]:
    """A discount column of fractions holds rates: of the price where there is one, else the amounts are net already."""
    import numpy as np

    for name in ("order_discount", "line_discount"):
        if name not in columns:
            continue
        values = np.abs(frame.number(name))
        known = values[values > 0]
        if not len(known) or known.max() > 1 or np.nanmedian(np.abs(amount)) <= 1:
            continue
        columns.pop(name)
        if frame.has("unit_price"):
            columns["line_discount"] = values * np.abs(amount)
            return {}
        return {"discount_rate": 1}
    return {}


def _numbers_used_again(columns: dict[str, Any], groups: Groups, is_refund: "np.ndarray") -> dict[str, int]:
    """Count the orders whose rows are days apart: till tickets may start again from one every morning."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    if "ordered_at" not in columns:
        return {}
    days = pc.cast(columns["ordered_at"], pa.date32(), safe=False).cast(pa.int32())
    known = pc.is_valid(days).to_numpy(zero_copy_only=False) & ~is_refund
    day = pc.fill_null(days, 0).to_numpy(zero_copy_only=False)
    first, last = np.full(groups.count, np.iinfo(np.int32).max), np.full(groups.count, np.iinfo(np.int32).min)
    np.minimum.at(first, groups.code[known], day[known])
    np.maximum.at(last, groups.code[known], day[known])
    return {"days_apart": int((last.astype(np.int64) - first > 1).sum())}


def _count(groups: Groups, is_refund: "np.ndarray", amount: "np.ndarray") -> dict[str, int]:
    import numpy as np

    sales = np.zeros(groups.count, dtype=bool)
    sales[groups.code[~is_refund]] = True
    free = sales & (groups.sums(np.where(is_refund, np.nan, amount)) == 0)
    return {"orders": int(sales.sum()), "free_orders": int(free.sum()), "refund_rows": int(is_refund.sum())}


def order_proof(frame: Frame, preset: Preset) -> Proof | None:
    """Return what the preset's equations say of rows that are not converted yet."""
    import numpy as np

    quantity, amount, _price = amounts_of(frame)
    refunds = _refund_rows(frame, quantity, amount)
    groups = Groups.of(frame.values["order_id"], refunds)
    return proven_basis(frame, preset, groups, np.nan_to_num(amount), _dictionary(_line_kinds(frame, preset)))


def amounts_of(frame: Frame) -> "tuple[np.ndarray, np.ndarray, np.ndarray]":
    """Return quantity, amount before discounts and unit price, each completed from the two others."""
    import numpy as np

    quantity, amount, price = frame.number("quantity"), frame.number("amount"), frame.number("unit_price")
    if frame.has("unit_price"):
        if not frame.has("quantity"):
            quantity = np.where(np.isnan(price), np.nan, 1.0)
        amount = np.where(np.isnan(quantity * price), amount, quantity * price)
    else:
        with np.errstate(divide="ignore", invalid="ignore"):
            price = np.where(quantity != 0, amount / quantity, np.nan)
    return quantity, amount, price


def _refund_rows(frame: Frame, quantity: "np.ndarray", amount: "np.ndarray") -> "np.ndarray":
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


def _complete_amounts(columns: dict[str, Any], amount: "np.ndarray", groups: Groups) -> None:
    """An order file without lines: the goods are the total less shipping, plus what was taken off as a discount."""
    import numpy as np

    if "order_total" not in columns or not np.isnan(amount).any():
        return
    known = groups.sums(~np.isnan(amount)) > 0
    total = columns["order_total"] - np.nan_to_num(columns.get("shipping", np.zeros(len(amount))))
    total = total - np.nan_to_num(columns.get("tip", np.zeros(len(amount))))
    total = total + np.abs(np.nan_to_num(columns.get("order_discount", np.zeros(len(amount)))))
    fill = np.isnan(amount) & ~known[groups.code]
    amount[fill] = np.nan_to_num(total[fill])


def _line_kinds(frame: Frame, preset: Preset) -> "np.ndarray":
    import numpy as np
    import pyarrow.compute as pc

    kinds = np.zeros(frame.height, dtype=np.int8)
    if not frame.has("product") or not preset.line_kinds:
        return kinds
    product = frame.values["product"]
    for position, kind in enumerate(_KINDS):
        names = preset.line_kinds.get(kind, ())
        if not names:
            continue
        meant = [text is not None and normal(text) in names for text in product.dictionary.to_pylist()]
        import pyarrow as pa

        mask = pc.fill_null(pc.take(pa.array(meant, pa.bool_()), product.indices), False)
        rows = mask.to_numpy(zero_copy_only=False)
        if kind == LINE_TIP:
            rows = rows & frame.missing("sku") & frame.missing("_vendor")
        kinds[rows] = position
    return kinds


_KINDS = (LINE_PRODUCT, LINE_SHIPPING, LINE_TIP, LINE_GIFT_CARD)


def _dictionary(kinds: "np.ndarray") -> "pa.DictionaryArray":
    import numpy as np
    import pyarrow as pa

    return pa.DictionaryArray.from_arrays(pa.array(kinds.astype(np.int32)), pa.array(_KINDS))


def _convert_status(
    columns: dict[str, Any], frame: Frame, groups: Groups, preset: Preset, *, whole: bool
) -> tuple[dict[str, int], tuple[str, ...]]:
    """Statuses in canonical words; cancelled orders are excluded; a refunded order without amount is refunded whole.

    Unless the user would rather not know (``whole`` is false): then nothing is refunded until a file says how much.
    """
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    facts: dict[str, int] = {}
    if "status" not in columns and not frame.has("_cancelled_at"):
        return facts, ()
    given = columns.get("status")
    if given is None:
        given = pa.repeat(STATUS_COUNTED, frame.height).dictionary_encode()
    read = convert_statuses(given, {**preset.status, STATUS_COUNTED: STATUS_COUNTED})
    status = read.words
    if frame.has("_cancelled_at"):
        cancelled = pc.is_valid(groups.filled(frame.values["_cancelled_at"]))
        plain = pc.if_else(cancelled, STATUS_EXCLUDED, status.cast(pa.string()))
        status = pc.dictionary_encode(plain)
    columns["status"] = status
    facts["excluded_rows"] = pc.sum(pc.equal(status.cast(pa.string()), STATUS_EXCLUDED)).as_py() or 0
    stated = ~np.isnan(columns["refunded"]) if "refunded" in columns else np.zeros(frame.height, dtype=bool)
    given_back = read.refunded.to_numpy(zero_copy_only=False) & groups.is_first & ~stated
    in_part = read.partly_refunded.to_numpy(zero_copy_only=False) & groups.is_first & ~stated
    facts["partial_refunds"] = int(in_part.sum())
    if given_back.any() and not whole:
        facts["refunds_unknown"] = int(given_back.sum())
    elif given_back.any():
        total = columns.get("order_total")
        if total is None:
            value = frame.number("quantity") * frame.number("unit_price") if frame.has("unit_price") else None
            total = groups.sums(columns["amount"] if value is None else value)[groups.code]
        columns["refunded"] = np.where(given_back, total, columns.get("refunded", np.nan))
        facts["refunds_assumed"] = int(given_back.sum())
    return facts, read.unknown


def full_name(frame: Frame) -> "pa.DictionaryArray":
    """Return first and last names in one text."""
    return _joined([frame.values[n].cast("string") for n in ("_first_name", "_last_name") if frame.has(n)], " ")


def source_medium(frame: Frame) -> "pa.DictionaryArray":
    """Return ``google / cpc`` from two columns."""
    return _joined([frame.values[n].cast("string") for n in ("_source", "_medium") if frame.has(n)], " / ")


def _joined(parts: "list[pa.Array]", separator: str) -> "pa.DictionaryArray":
    """Join texts; a missing one leaves the others as they are."""
    import pyarrow.compute as pc

    whole = parts[0]
    for part in parts[1:]:
        whole = pc.coalesce(pc.binary_join_element_wise(whole, part, separator), whole, part)
    return pc.dictionary_encode(whole)


def _find_channel(columns: dict[str, Any], frame: Frame) -> None:
    if "channel" in columns:
        return
    if frame.has("_source") or frame.has("_medium"):
        columns["channel"] = source_medium(frame)
    elif frame.has("_notes"):
        columns["channel"] = _campaign_source(frame.values["_notes"])


def _campaign_source(notes: "pa.DictionaryArray") -> "pa.DictionaryArray":
    """Return ``google / cpc`` from free notes that hold ``utm_source: google`` among their lines."""
    import pyarrow.compute as pc

    parts = []
    for name in ("source", "medium"):
        found = pc.extract_regex(notes.dictionary, rf"(?i)utm_{name}\s*[:=]\s*(?P<word>[^\r\n&;]+)")
        parts.append(pc.utf8_trim_whitespace(pc.struct_field(found, ["word"])))
    known = _joined(parts, " / ").cast("string")
    return pc.dictionary_encode(pc.take(known, notes.indices))
