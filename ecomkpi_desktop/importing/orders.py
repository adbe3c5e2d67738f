"""Orders and order lines become the canonical orders table."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.base.fields import LINE_PRODUCT, STATUS_COUNTED, STATUS_EXCLUDED
from ecomkpi_desktop.importing.discount_lines import discount_lines
from ecomkpi_desktop.importing.frame import Frame
from ecomkpi_desktop.importing.groups import Groups
from ecomkpi_desktop.importing.line_kinds import line_kinds
from ecomkpi_desktop.importing.named_taxes import named_rates
from ecomkpi_desktop.importing.order_amounts import (
    amounts_of,
    complete_amounts,
    cost_from_profit,
    coupon_difference,
    discount_rates,
)
from ecomkpi_desktop.importing.order_texts import channel_of, full_name, source_medium
from ecomkpi_desktop.importing.packed import unpack
from ecomkpi_desktop.importing.policies import REFUNDS, WHOLE
from ecomkpi_desktop.importing.presets import Preset
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.refund_rows import refund_rows
from ecomkpi_desktop.importing.statuses import Statuses, convert_statuses
from ecomkpi_desktop.importing.tax import Proof, equation_failures, proven_basis
from ecomkpi_desktop.importing.values.numbers import currencies, row_currencies

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

_ORDER_TEXTS = [
    "status", "customer_id", "email", "phone", "customer_name", "postcode", "street", "country", "channel",
    "sales_channel", "payment_method", "discount_code", "currency", "shop",
]
_ORDER_MONEY = [
    "order_discount", "shipping", "shipping_tax", "order_tax", "order_total", "refunded", "shipping_cost",
    "payment_fee", "marketplace_fee", "tip",
]
# Amounts whose symbols tell the currency of each row where no column does.
_PRICED = ("order_total", "amount", "unit_price")


@dataclass
class Built:
    """Canonical columns, not yet in their final order and types.

    Attributes:
        columns: for each canonical field an Arrow array or a numpy array with NaN for null.
        facts: figures for issues and cards (``free_orders``, ``proof_failures``...).
        unknown_statuses: statuses that mean nothing here, and count.
        unknown_entries: movements of a ledger that mean nothing here, and are kept as adjustments.
    """

    columns: dict[str, Any]
    facts: dict[str, int] = field(default_factory=dict)
    unknown_statuses: tuple[str, ...] = ()
    unknown_entries: tuple[str, ...] = ()


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
    is_refund = refund_rows(frame, quantity, amount)
    off = discount_lines(frame, amount, is_refund) if preset.generic else np.zeros(frame.height, dtype=bool)
    is_refund &= ~off
    groups = Groups.of(columns["order_id"] if "order_id" in columns else _row_ids(frame.height), is_refund)
    _bring_together(columns, frame, groups, preset)
    if off.any():
        _take_off(columns, frame, groups, np.where(off, -amount, 0.0))
        quantity, amount, price = (np.where(off, 0.0, values) for values in (quantity, amount, price))
    facts = discount_rates(columns, frame, amount) if preset.generic else {}
    stated = not np.isnan(amount).all()
    complete_amounts(columns, amount, groups)
    if preset.coupon_difference:
        coupon_difference(columns, amount, groups, recipe.amounts)
    kinds = line_kinds(frame, preset)
    columns |= {"quantity": np.abs(quantity), "amount": np.abs(amount), "unit_price": np.abs(price)}
    columns |= {"is_refund": is_refund, "line_kind": kinds}
    facts |= cost_from_profit(columns, frame, amount, recipe.amounts)
    whole = recipe.policy(REFUNDS) == WHOLE
    found, unknown = _convert_status(columns, frame, groups, preset, whole=whole)
    facts |= found | _numbers_used_again(columns, groups, is_refund) | _find_products(columns, preset)
    columns["amounts_ttc"] = np.full(frame.height, recipe.amounts != "HT")
    columns["shipping_ttc"] = np.full(frame.height, (recipe.shipping or recipe.amounts) != "HT")
    _find_rates(columns, frame, groups, recipe)
    _find_currencies(columns, frame, recipe)
    if stated:  # of amounts made from the totals every equation holds
        facts |= _check_equations(columns, frame, groups, preset, recipe)
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
    if "channel" not in columns and (channel := channel_of(frame)) is not None:
        columns["channel"] = channel
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


def _take_off(columns: dict[str, Any], frame: Frame, groups: Groups, amount: "np.ndarray") -> None:
    """Add to the discounts of orders what lines of their own take off them; the equations see it too."""
    import numpy as np
    import pyarrow as pa

    discount = np.array(columns.get("order_discount", np.full(len(amount), np.nan)), dtype=np.float64)
    sums = groups.sums(amount)
    given = groups.first[sums > 0]
    discount[given] = np.nan_to_num(discount[given]) + sums[sums > 0]
    columns["order_discount"] = discount
    frame.values["order_discount"] = pa.array(discount, pa.float64(), from_pandas=True)


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
    apart = known & known[groups.first][groups.code] & (day != day[groups.first][groups.code])
    apart |= ~known[groups.first][groups.code] & known
    if not apart.any():  # as in nearly every file
        return {"days_apart": 0}
    open_ones = np.zeros(groups.count, dtype=bool)
    open_ones[groups.code[apart]] = True
    rows = known & open_ones[groups.code]
    first, last = np.full(groups.count, np.iinfo(np.int32).max), np.full(groups.count, np.iinfo(np.int32).min)
    np.minimum.at(first, groups.code[rows], day[rows])
    np.maximum.at(last, groups.code[rows], day[rows])
    return {"days_apart": int((last.astype(np.int64) - first > 1).sum())}


def _find_products(columns: dict[str, Any], preset: Preset) -> dict[str, int]:
    """Note how many orders of a platform's file do not say which products were sold."""
    facts = unpack(columns) if preset.packed else {}
    known = [columns[name] for name in ("sku", "product") if name in columns]
    named = any(column.null_count < len(column) for column in known)
    return facts if preset.generic or named or facts.get("packed_products") else facts | {"no_products": 1}


def _find_rates(columns: dict[str, Any], frame: Frame, groups: Groups, recipe: Recipe) -> None:
    """Take the rate that the name of an order's tax states."""
    import numpy as np

    if "tax_rate" in columns or not frame.has("_tax_name"):
        return
    nothing = np.zeros(frame.height)
    product = np.asarray(columns["line_kind"].indices) == 0
    discount = np.nan_to_num(columns.get("order_discount", nothing))[groups.first]
    shipping = np.nan_to_num(columns.get("shipping", nothing))[groups.first]
    goods = groups.sums(np.where(product, columns["amount"], 0.0)) - discount
    told = named_rates(frame, groups, goods, shipping, ttc=recipe.amounts != "HT")
    if told is None:
        return
    columns["tax_rate"], free_shipping = told
    if free_shipping.any() and "shipping_tax" not in columns:
        columns["shipping_tax"] = np.full(frame.height, np.nan)
        columns["shipping_tax"][groups.first[free_shipping]] = 0.0


def _find_currencies(columns: dict[str, Any], frame: Frame, recipe: Recipe) -> None:
    """Take the currency of each row from its amounts where they are in several."""
    import pyarrow.compute as pc

    if "currency" in columns or "currency" in recipe.decided:
        return
    for name in _PRICED:
        if name in frame.raw and len(currencies(frame.raw[name])) > 1:
            columns["currency"] = pc.dictionary_encode(pc.fill_null(row_currencies(frame.raw[name]), recipe.currency))
            return


def _check_equations(
    columns: dict[str, Any], frame: Frame, groups: Groups, preset: Preset, recipe: Recipe
) -> dict[str, int]:
    """Count the orders that the platform's equations do not hold for, and those that speak against the tax basis."""
    kinds = columns["line_kind"]
    facts = {"proof_failed": equation_failures(frame, preset, groups, columns["amount"], kinds)}
    proof = proven_basis(frame, preset, groups, columns["amount"], kinds)
    if proof is not None and proof.basis:
        facts["proof_failed"] = max(proof.failed, facts["proof_failed"])
        if recipe.amounts and proof.basis != recipe.amounts:
            facts["basis_contradicted"] = proof.held
    return facts


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
    groups = Groups.of(frame.values["order_id"], refund_rows(frame, quantity, amount))
    return proven_basis(frame, preset, groups, np.nan_to_num(amount), line_kinds(frame, preset))


def _convert_status(
    columns: dict[str, Any], frame: Frame, groups: Groups, preset: Preset, *, whole: bool
) -> tuple[dict[str, int], tuple[str, ...]]:
    """Statuses in canonical words; cancelled orders are excluded; a refunded order without amount is refunded whole.

    Unless the user would rather not know (``whole`` is false): then nothing is refunded until a file says how much.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    if "status" not in columns and not frame.has("_cancelled_at") and not frame.has("_stage"):
        return {}, ()
    given = columns.get("status")
    if given is None:
        given = pa.repeat(STATUS_COUNTED, frame.height).dictionary_encode()
    own = {**preset.status, STATUS_COUNTED: STATUS_COUNTED}
    read = convert_statuses(given, own)
    cancelled = pa.repeat(False, frame.height)
    if frame.has("_cancelled_at"):
        cancelled = pc.is_valid(groups.filled(frame.values["_cancelled_at"]))
    if frame.has("_stage"):
        stage = convert_statuses(groups.filled(frame.values["_stage"]), own).words.cast(pa.string())
        cancelled = pc.or_(cancelled, pc.fill_null(pc.equal(stage, STATUS_EXCLUDED), False))
    status = pc.if_else(cancelled, STATUS_EXCLUDED, read.words.cast(pa.string()))
    columns["status"] = pc.dictionary_encode(status)
    facts = {"excluded_rows": pc.sum(pc.equal(status, STATUS_EXCLUDED)).as_py() or 0}
    if not (preset.refund_rows and columns["is_refund"].any()):
        facts |= _refund_by_status(columns, frame, groups, read, assume=whole)
    return facts, read.unknown


def _refund_by_status(
    columns: dict[str, Any], frame: Frame, groups: Groups, read: Statuses, *, assume: bool
) -> dict[str, int]:
    """Refund whole the orders whose status says so and whose refunded amount is blank or nothing."""
    import numpy as np

    refunded = columns.get("refunded", np.full(frame.height, np.nan))
    whole = read.refunded.to_numpy(zero_copy_only=False) & groups.is_first & ~(refunded > 0)
    in_part = read.partly_refunded.to_numpy(zero_copy_only=False) & groups.is_first & np.isnan(refunded)
    facts = {"partial_refunds": int(in_part.sum())}
    if whole.any() and not assume:
        facts["refunds_unknown"] = int(whole.sum())
    elif whole.any():
        total = columns.get("order_total")
        if total is None:
            value = frame.number("quantity") * frame.number("unit_price") if frame.has("unit_price") else None
            total = groups.sums(columns["amount"] if value is None else value)[groups.code]
        columns["refunded"] = np.where(whole, total, refunded)
        facts["refunds_assumed"] = int(whole.sum())
    return facts


__all__ = ["LINE_PRODUCT", "Built", "amounts_of", "build_orders", "full_name", "order_proof", "source_medium"]
