"""Tables that complete the orders: lines, customers, prices, rates, annotations."""

from typing import Any

from ecomkpi_desktop.base.fields import LINE_PRODUCT
from ecomkpi_desktop.importing.flows import plain_columns
from ecomkpi_desktop.importing.frame import Frame
from ecomkpi_desktop.importing.orders import Built, amounts_of
from ecomkpi_desktop.importing.presets import Preset
from ecomkpi_desktop.importing.recipe import Recipe


def build_order_lines(frame: Frame, recipe: Recipe, _preset: Preset) -> Built:
    """Convert the lines of orders whose dates and totals stand in another file."""
    import numpy as np
    import pyarrow.compute as pc

    columns = plain_columns(frame)
    quantity, amount, price = amounts_of(frame)
    columns |= {"quantity": quantity, "amount": amount, "unit_price": np.abs(price), "line_kind": LINE_PRODUCT}
    if "line_discount" in columns:
        columns["line_discount"] = np.abs(frame.number("line_discount"))
    columns["amounts_ttc"] = np.full(frame.height, recipe.amounts != "HT")
    orders = pc.count_distinct(columns["order_id"].cast("string")).as_py() if "order_id" in columns else 0
    return Built(columns, {"orders": int(orders)})


def build_customers(frame: Frame, _recipe: Recipe, _preset: Preset) -> Built:
    """Convert a list of customers."""
    from ecomkpi_desktop.importing.orders import full_name

    columns = plain_columns(frame)
    if "customer_name" not in columns and (frame.has("_first_name") or frame.has("_last_name")):
        columns["customer_name"] = full_name(frame)
    return Built(columns)


def build_prices(frame: Frame, recipe: Recipe, _preset: Preset) -> Built:
    """Convert a list of competitors' prices."""
    import numpy as np

    return Built(plain_columns(frame) | {"amounts_ttc": np.full(frame.height, recipe.amounts != "HT")})


def build_plain(frame: Frame, _recipe: Recipe, _preset: Preset) -> Built:
    """Convert a table whose columns need nothing but their types."""
    columns: dict[str, Any] = plain_columns(frame)
    return Built(columns)
