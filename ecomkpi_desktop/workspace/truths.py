"""Which imports are right about a field, as the settings say: the ranking that assembly follows before the evidence.

Two ways of being right. Some kinds are taken whole: an order, a refund, a bill, a rate comes from one file with all it
states, so that its lines and totals belong together. Of products and customers each field is taken by itself.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.settings.truths import PREFIX
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.workspace.origins import Origin, bare_name, read, recipe_of

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.records import ImportRecord

# The field that decides from which source each unit of a kind is taken, with everything it states.
WHOLE: Mapping[Kind, str] = {
    Kind.ORDERS: "order_total", Kind.REFUNDS: "amount", Kind.SHIPPING_COSTS: "cost", Kind.EXCHANGE_RATES: "rate",
    Kind.FIXED_COSTS: "amount",
}  # fmt: skip
# The fields that are taken one by one, and what must stand beside them to be understood.
SINGLE: Mapping[Kind, tuple[str, ...]] = {
    Kind.PRODUCTS: ("unit_cost", "price", "tax_rate", "category"),
    Kind.CUSTOMERS: ("email", "country", "postcode"),
}
BESIDE: Mapping[Kind, tuple[str, ...]] = {
    Kind.PRODUCTS: ("sku", "valid_from", "currency"), Kind.CUSTOMERS: ("shop", "customer_id"),
}  # fmt: skip

Places = Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Truths:
    """How right each import is about each field that somebody has decided on.

    Attributes:
        places: (kind, field) -> import -> the greater the righter; absent ones are 0.
    """

    places: Mapping[tuple[Kind, str], Places] = field(default_factory=dict)

    def of(self, kind: Kind, name: str) -> Places:
        """Return how right imports are about a field; empty where nothing was decided."""
        return self.places.get((kind, name), {})

    def whole(self, kind: Kind) -> Places:
        """Return how right imports are about units of a kind as a whole."""
        return self.of(kind, WHOLE[kind]) if kind in WHOLE else {}

    def single(self, kind: Kind) -> Mapping[str, Places]:
        """Return how right imports are about single fields of a kind, where anything was decided."""
        return {name: places for name in SINGLE.get(kind, ()) if (places := self.of(kind, name))}


NOTHING_DECIDED = Truths()


def truth_key(kind: Kind, name: str) -> str:
    """Return the setting that says which sources are right about a field."""
    return f"{PREFIX}{kind.value}.{name}"


def is_followed(kind: Kind, name: str) -> bool:
    """Tell whether figures follow a choice about a field."""
    return WHOLE.get(kind) == name or name in SINGLE.get(kind, ())


def ranking(settings: Settings, kind: Kind, name: str) -> tuple[Origin, ...]:
    """Return the sources that are right about a field, the one before all others first."""
    return read(kind, str(settings.get(truth_key(kind, name))))


def with_right(ranked: Iterable[Origin], right: Origin, wrong: Origin) -> tuple[Origin, ...]:
    """Return a ranking in which a source stands before another; what was decided of the others stays."""
    kept = [one for one in ranked if not one.is_same(right)]
    place = next((place for place, one in enumerate(kept) if one.is_same(wrong)), len(kept))
    return (*kept[:place], right, *kept[place:])


def without(ranked: Iterable[Origin], source: Origin) -> tuple[Origin, ...]:
    """Return a ranking of which a source is no longer part."""
    return tuple(one for one in ranked if not one.is_same(source))


def truths_of(settings: Settings, records: "Iterable[ImportRecord]") -> Truths:
    """Return how right each import is, by the settings in force."""
    decided = _decided(settings)
    if not decided:
        return NOTHING_DECIDED
    files = [(one.id, recipe, bare_name(one.file)) for one in records if (recipe := recipe_of(one)) is not None]
    places: dict[tuple[Kind, str], Places] = {}
    for (kind, name), ranked in decided.items():
        found = {}
        for number, recipe, file in files:
            place = next((place for place, one in enumerate(ranked) if one.holds(recipe, file)), None)
            if place is not None:
                found[number] = len(ranked) - place
        if found:
            places[kind, name] = found
    return Truths(places)


def _decided(settings: Settings) -> dict[tuple[Kind, str], tuple[Origin, ...]]:
    found = {}
    for key in settings.channels_with(PREFIX, ""):
        kind, _, name = key.partition(".")
        if kind in set(Kind) and is_followed(Kind(kind), name):
            ranked = ranking(settings, Kind(kind), name)
            if ranked:
                found[Kind(kind), name] = ranked
    return found
