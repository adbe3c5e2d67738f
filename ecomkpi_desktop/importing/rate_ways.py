"""Which way round exchange rates are: what a dollar is worth in euros, or a euro in dollars."""

import re
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.importing.doubts import Doubt
from ecomkpi_desktop.importing.frame import ACCEPTED, Frame
from ecomkpi_desktop.importing.headers import normal
from ecomkpi_desktop.importing.overrides import Overrides
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.wide_lists import SMALL_CURRENCIES

if TYPE_CHECKING:
    import pyarrow as pa

_FOREIGN = re.compile(r"\b(?:par|per|pour|for) (?:1 )?(?:eur|euro)\b|\b1 (?:eur|euro)\b|eur ?(?!eur)[a-z]{3}")
_BASE = re.compile(r"\b(?:en|in|valeur) (?:eur|euros?)\b|(?!eur)[a-z]{3} ?eur")


def way_of_rates(recipe: Recipe, frame: Frame, wishes: Overrides, currency: str) -> tuple[Recipe, Doubt | None]:
    """Say which way round the rates of a table are: the user, a header, the size of the rates; else ask.

    Args:
        recipe: how the table is read so far.
        frame: its first rows.
        wishes: what the user said.
        currency: of the shop.
    """
    if recipe.kind is not Kind.EXCHANGE_RATES:
        return recipe, None
    label = normal(recipe.mapping.get("rate", ""))
    said = wishes.get("rates") or ("base" if "base" in recipe.mapping else "")
    if not said and (_FOREIGN.search(label) if " " in label else _FOREIGN.fullmatch(label)):
        said = "foreign"
    if not said and (_BASE.search(label) if " " in label else _BASE.fullmatch(label)):
        said = "base"
    said = said or (_by_size(frame) if currency == "EUR" else "")
    if said:
        return recipe.with_(rates=said), None
    return recipe.with_(rates="base"), Doubt("rates", ("base", "foreign"), _example(recipe, frame), "base")


def _by_size(frame: Frame) -> str:
    """Tell by currencies of which a euro has always bought several; an empty text without any, or when they differ."""
    import numpy as np
    import pyarrow.compute as pc

    if not frame.has("currency") or not frame.has("rate"):
        return ""
    names = frame.values["currency"]
    small = [str(name).upper() in SMALL_CURRENCIES for name in names.dictionary.to_pylist()]
    rate = frame.number("rate")
    codes = pc.fill_null(names.indices, -1).to_numpy(zero_copy_only=False)
    tells = np.append(np.array(small, dtype=bool), False)[codes] & (rate > 0) & (frame.fate == ACCEPTED)
    if not tells.any():
        return ""
    several = rate[tells] > 1
    return "foreign" if several.all() else "base" if not several.any() else ""


def _example(recipe: Recipe, frame: Frame) -> str:
    if recipe.wide:
        label, currency = recipe.wide[0]
        return f"{currency} {_first(frame.raw.get(f'rate@{label}'))}".strip()
    return " ".join(_first(frame.raw.get(name)) for name in ("currency", "rate"))


def _first(column: "pa.ChunkedArray | None") -> str:
    cells = [] if column is None else column.slice(0, 20).to_pylist()
    return next((str(cell) for cell in cells if cell not in (None, "")), "")
