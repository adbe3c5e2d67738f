"""Assumptions of the settings as functions of the day."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from ecomkpi_desktop.kpi.columns import Codes
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.settings.values import Settings

_EPOCH = date(1970, 1, 1)
Signature = tuple[tuple[date | None, object], ...]

VAT = "vat.default_rate"
COST = "cost.default_rate"
RESTOCK = "cost.restock_share"
PER_ORDER = "logistics.per_order"
PER_ITEM = "logistics.per_item"
PACKAGING = "logistics.packaging"
PER_RETURN = "logistics.per_return"
PAYMENT_PCT = "payment.pct"
PAYMENT_FIXED = "payment.fixed"
FIXED_MONTHLY = "fixed_costs.monthly"
COUNT_UNPAID = "orders.count_unpaid"
HORIZON = "ltv.horizon_months"


@dataclass(frozen=True, slots=True)
class Dated:
    """One assumption through time.

    Attributes:
        signature: its dated values, comparable: equal signatures give equal results.
    """

    signature: Signature

    def on(self, days: Codes) -> Floats | float:
        """Return the value in force on each day; one number where it never changes."""
        if len(self.signature) == 1:
            return float(self.signature[0][1])  # type: ignore[arg-type]
        since = [np.iinfo(np.int64).min if day is None else (day - _EPOCH).days for day, _ in self.signature]
        values = np.array([float(value) for _, value in self.signature])  # type: ignore[arg-type]
        return values[np.searchsorted(np.array(since), days, side="right") - 1]


class Rates:
    """The assumptions of some settings, by key."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._signatures: dict[tuple[str, ...], tuple[object, ...]] = {}
        self.marketplaces = settings.channels_with("marketplace.", ".pct")
        self.categories = settings.channels_with("cost.category.", ".rate")

    def get(self, key: str) -> Dated:
        """Return one assumption."""
        return Dated(tuple((dated.valid_from, dated.value) for dated in self._settings.history(key)))

    def number(self, key: str) -> float:
        """Return an undated setting as a number."""
        return self._settings.number(key)

    def signature(self, keys: tuple[str, ...]) -> tuple[object, ...]:
        """Return what a result that depends on ``keys`` depends on; ``*`` keys stand for all that were set."""
        known = self._signatures.get(keys)
        if known is not None:
            return known
        found: list[object] = []
        for key in keys:
            if key == "marketplace.*":
                found.append(self._family(self.marketplaces))
            elif key == "cost.category.*":
                found.append(self._family(self.categories))
            else:
                found.append(self.get(key).signature)
        self._signatures[keys] = tuple(found)
        return self._signatures[keys]

    def _family(self, keys: dict[str, str]) -> tuple[tuple[str, Signature], ...]:
        return tuple((name, self.get(full).signature) for name, full in sorted(keys.items()))
