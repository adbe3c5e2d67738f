"""Amounts of order lines, completed from each other: quantity and price, totals, discounts, profits."""

from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.importing.frame import Frame
from ecomkpi_desktop.importing.groups import Groups

if TYPE_CHECKING:
    import numpy as np

_HALF_CENT = 0.0051
_CENT = 0.011


def amounts_of(frame: Frame) -> "tuple[np.ndarray, np.ndarray, np.ndarray]":
    """Return quantity, amount before discounts and unit price, each completed from the two others."""
    import numpy as np

    quantity, amount, price = frame.number("quantity"), frame.number("amount"), frame.number("unit_price")
    if frame.has("unit_price"):
        if not frame.has("quantity"):
            quantity = np.where(np.isnan(price), np.nan, 1.0)
        product = quantity * price
        # 3 x 3.33 was 10.00 before its unit price was rounded
        exact = np.abs(amount - product) <= _HALF_CENT * np.maximum(np.abs(quantity), 1.0)
        amount = np.where(np.isnan(product) | exact, amount, product)
    else:
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            each = amount / quantity
            price = np.where(np.isfinite(each), each, np.nan)
    return quantity, amount, price


def complete_amounts(columns: dict[str, Any], amount: "np.ndarray", groups: Groups) -> None:
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


def discount_rates(columns: dict[str, Any], frame: Frame, amount: "np.ndarray") -> dict[str, int]:
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


def cost_from_profit(columns: dict[str, Any], frame: Frame, amount: "np.ndarray", basis: str) -> dict[str, int]:
    """Amounts without VAT less the profit that a line states are its cost; with VAT in them they are not."""
    import numpy as np

    if not frame.has("_profit") or "unit_cost" in columns:
        return {}
    profit = frame.number("_profit")
    known = ~np.isnan(profit)
    if not known.any() or np.nanmax(np.abs(profit)) <= 1:  # a rate of margin, not an amount
        return {}
    if basis != "HT":
        return {"profit_left_out": 1}
    quantity = frame.number("quantity") if frame.has("quantity") else np.ones(frame.height)
    with np.errstate(divide="ignore", invalid="ignore"):
        cost = np.where(quantity != 0, (amount - profit) / quantity, np.nan)
    columns["unit_cost"] = np.where(cost >= 0, np.round(cost, 6), np.nan)
    return {"costs_from_profit": int((~np.isnan(columns["unit_cost"])).sum())}


def coupon_difference(columns: dict[str, Any], amount: "np.ndarray", groups: Groups, basis: str) -> None:
    """The discount of an order with a coupon is what its total lacks, where no column states it."""
    import numpy as np
    import pyarrow.compute as pc

    if "order_discount" in columns or "discount_code" not in columns or "order_total" not in columns:
        return
    whole = groups.sums(amount)[groups.code] + np.nan_to_num(columns.get("shipping", np.zeros(len(amount))))
    if basis == "HT":
        whole = whole + np.nan_to_num(columns.get("order_tax", np.zeros(len(amount))))
    lacking = whole - columns["order_total"]
    coupon = pc.is_valid(columns["discount_code"]).to_numpy(zero_copy_only=False)
    columns["order_discount"] = np.where(coupon & (lacking > _CENT), np.round(lacking, 2), np.nan)
