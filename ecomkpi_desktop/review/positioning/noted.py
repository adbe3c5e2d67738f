"""Prices of competitors that the manager typed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar


class Level(StrEnum):
    """What a typed price is of."""

    PRODUCT = "product"
    CATEGORY = "category"  # what a unit of the category costs at the competitor on average


@dataclass(frozen=True, slots=True)
class NotedPrice:
    """A price seen at a competitor's.

    Attributes:
        id: of the note.
        level: whether it is of a product or of a category.
        name: the product's sku or name, or the category.
        price: per unit, in the document's currency, VAT included: as a shop window shows it.
        competitor: who asks it, "" where that was not written down.
        seen: the day.
    """

    KIND: ClassVar[str] = "competitor_price"

    id: str
    level: Level
    name: str
    price: float
    competitor: str = ""
    seen: date | None = None
