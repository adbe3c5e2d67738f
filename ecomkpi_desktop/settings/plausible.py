"""How far each cost assumption may be from the truth while nobody has answered it: the bounds of a range of CM3."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.settings.cost_lines import HIDDEN_COSTS
from ecomkpi_desktop.settings.option import Option, OptionType

if TYPE_CHECKING:
    from ecomkpi_desktop.settings.values import Settings

PREFIX = "plausible."
MARKETPLACE = "marketplace.pct"  # stands for the fee of any marketplace: ``marketplace.*.pct``
_SOURCE = QT_TRANSLATE_NOOP("settings", "House estimate, without a primary source: put your own")


@dataclass(frozen=True, slots=True)
class _Plausible:
    type: OptionType
    low: float
    high: float
    label: str
    help: str


# The default VAT rate is not among them: the law sets it, nobody estimates it. Fixed costs are not in CM3.
_BOUNDS: dict[str, _Plausible] = {
    "cost.default_rate": _Plausible(
        OptionType.RATE, 0.40, 0.70, QT_TRANSLATE_NOOP("settings", "Product cost"),
        QT_TRANSLATE_NOOP("settings", "From own brands (about 40 % of sales) to the resale of other brands (70 %)."),
    ),
    "cost.restock_share": _Plausible(
        OptionType.RATE, 0.50, 1.0, QT_TRANSLATE_NOOP("settings", "Returned goods put back on sale"),
        QT_TRANSLATE_NOOP("settings", "From half of the returns damaged or out of season to all of them sold again."),
    ),
    "logistics.per_order": _Plausible(
        OptionType.MONEY, 3.0, 8.0, QT_TRANSLATE_NOOP("settings", "Shipping cost per order"),
        QT_TRANSLATE_NOOP("settings", "From a letter or a pick-up point to a parcel delivered at home."),
    ),
    "logistics.per_item": _Plausible(
        OptionType.MONEY, 0.0, 0.5, QT_TRANSLATE_NOOP("settings", "Picking cost per item"),
        QT_TRANSLATE_NOOP("settings", "From picking by yourself to a warehouse that charges each item."),
    ),
    "logistics.packaging": _Plausible(
        OptionType.MONEY, 0.2, 1.5, QT_TRANSLATE_NOOP("settings", "Packaging per order"),
        QT_TRANSLATE_NOOP("settings", "From a plain bag to a printed box with filling."),
    ),
    "logistics.per_return": _Plausible(
        OptionType.MONEY, 0.0, 6.0, QT_TRANSLATE_NOOP("settings", "Handling cost per return"),
        QT_TRANSLATE_NOOP("settings", "From a glance to a check, cleaning and repacking."),
    ),
    "payment.pct": _Plausible(
        OptionType.RATE, 0.008, 0.03, QT_TRANSLATE_NOOP("settings", "Payment fee, share"),
        QT_TRANSLATE_NOOP("settings", "From a bank’s card contract to wallets and payment in instalments."),
    ),
    "payment.fixed": _Plausible(
        OptionType.MONEY, 0.0, 0.35, QT_TRANSLATE_NOOP("settings", "Payment fee, per order"),
        QT_TRANSLATE_NOOP("settings", "From contracts without a fixed part to wallets."),
    ),
    MARKETPLACE: _Plausible(
        OptionType.RATE, 0.08, 0.18, QT_TRANSLATE_NOOP("settings", "Marketplace fee"),
        QT_TRANSLATE_NOOP("settings", "From the cheapest categories of the marketplaces to the dearest."),
    ),
}  # fmt: skip

UNCERTAIN: tuple[str, ...] = tuple(key for key in _BOUNDS if key != MARKETPLACE)
"""Keys of the first cost assumptions that a range is made of, the weightiest first; hidden costs come beside them."""

_BOUNDS.update(
    (line.key, _Plausible(line.type, line.low, line.high, line.label, line.bounds))
    for line in HIDDEN_COSTS
    if line.is_own
)


def _bound(key: str, which: str, default: float) -> Option:
    one = _BOUNDS[key]
    is_rate = one.type is OptionType.RATE
    return Option(
        f"{PREFIX}{key}.{which}", one.type, default, Changes.THRESHOLDS, "plausible", one.label, one.help, _SOURCE,
        minimum=0.0, maximum=1.0 if is_rate else 1e6, unit="%" if is_rate else "€",
    )  # fmt: skip


PLAUSIBLE_OPTIONS: tuple[Option, ...] = tuple(
    option
    for key, one in _BOUNDS.items()
    for option in (_bound(key, "low", one.low), _bound(key, "high", one.high))
)


def bound_keys(key: str) -> tuple[str, str]:
    """Return the settings that bound an assumption: the lower, the higher.

    Args:
        key: of the assumption; ``marketplace.Amazon.pct`` shares the bounds of every marketplace.
    """
    family = MARKETPLACE if key.startswith("marketplace.") else key
    return f"{PREFIX}{family}.low", f"{PREFIX}{family}.high"


def is_range(settings: "Settings", key: str) -> bool:
    """Tell whether the user has answered an assumption with a range: bounds of their own around the value in force."""
    low_key, high_key = bound_keys(key)
    if key.startswith("marketplace.") or not (settings.is_set(low_key) and settings.is_set(high_key)):
        return False  # the bounds of marketplaces are those of all of them
    low, high = settings.number(low_key), settings.number(high_key)
    return low < high and (not settings.is_set(key) or low <= settings.number(key) <= high)


def is_open(settings: "Settings", key: str) -> bool:
    """Tell whether an assumption is not known: nobody has answered it, or with a range only."""
    return not settings.is_set(key) or is_range(settings, key)
