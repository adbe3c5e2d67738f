"""The one place that decides which position a category holds, and by which rule (S13).

Premium sells dear and gives little away; low-cost sells cheap because it costs little. What earns less than the minimum
without either is stuck in the middle. The rules are tried in order, the first that holds decides.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.settings.values import Settings

LEAST_SALES = 0.02  # of the shop's net revenue: a smaller category says nothing about its position
LEAST_KNOWN = 0.50  # of the goods' value: a margin that rests mostly on a default rate is nobody's


class Position(StrEnum):
    """What a category is to its customers."""

    PREMIUM = "premium"
    LOW_COST = "low_cost"
    MIDDLE = "middle"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """What separates positions.

    Attributes:
        floor: gross margin rate a category needs to begin with.
        ideal: rate that pays for value.
        danger: rate under which nothing is left.
        dear, cheap: price index from which a category is dear, up to which it is cheap.
    """

    floor: float
    ideal: float
    danger: float
    dear: float
    cheap: float

    @classmethod
    def of(cls, settings: Settings) -> "Thresholds":
        """Return those of the settings."""
        return cls(
            settings.number("corridor.gross_margin_rate.floor"), settings.number("positioning.margin.ideal"),
            settings.number("positioning.margin.danger"), settings.number("positioning.price_index.premium"),
            settings.number("positioning.price_index.low_cost"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Traits:
    """What is measured of a category.

    Attributes:
        margin: gross margin rate; None where nothing was sold.
        discounts: share of gross sales given away.
        average: the same of all categories together.
        price_index: 100 is the competitors' price; None where it is not known.
        sales_share: of the shop's net revenue.
        known_cost: share of its goods whose cost is known; None where nobody looked.
    """

    margin: float | None
    discounts: float
    average: float
    price_index: float | None = None
    sales_share: float = 1.0
    known_cost: float | None = None

    @property
    def paid_index(self) -> float:
        """Price index once the discounts are taken off."""
        return (self.price_index or 0.0) * (1.0 - self.discounts)


Test = Callable[[Traits, Thresholds], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule and what it decides.

    Attributes:
        code: identifier in snake case.
        position: what it decides.
        holds: whether it decides.
        text: the rule in words with the numbers it looked at, context ``positioning``.
    """

    code: str
    position: Position
    holds: Test
    text: str


def decide(traits: Traits, thresholds: Thresholds) -> Rule:
    """Return the rule that decides a category's position."""
    return next(rule for rule in RULES if rule.holds(traits, thresholds))


def _margin(traits: Traits) -> float:
    return traits.margin or 0.0


def _is_thin(traits: Traits, bounds: Thresholds) -> bool:
    return _margin(traits) < bounds.floor


def _is_dear(traits: Traits, bounds: Thresholds) -> bool:
    return traits.price_index is not None and traits.price_index >= bounds.dear


def _is_cheap(traits: Traits, bounds: Thresholds) -> bool:
    return traits.price_index is not None and traits.price_index <= bounds.cheap


def _is_discounted(traits: Traits) -> bool:
    return traits.discounts > traits.average


RULES: tuple[Rule, ...] = (
    Rule(
        "nothing_sold", Position.UNKNOWN, lambda traits, _bounds: traits.margin is None,
        QT_TRANSLATE_NOOP("positioning", "Nothing was sold, so there is no margin to judge."),
    ),
    Rule(
        "too_small", Position.UNKNOWN, lambda traits, _bounds: traits.sales_share < LEAST_SALES,
        QT_TRANSLATE_NOOP("positioning", "It makes {sales_share} of the sales: too little to speak of a position."),
    ),
    Rule(
        "costs_unknown", Position.UNKNOWN,
        lambda traits, _bounds: traits.known_cost is not None and traits.known_cost < LEAST_KNOWN,
        QT_TRANSLATE_NOOP(
            "positioning", "Only {known_cost} of its product costs are known: its margin is the default rate’s, not "
            "its own."
        ),
    ),
    Rule(
        "under_cost", Position.MIDDLE, lambda traits, _bounds: _margin(traits) < 0,
        QT_TRANSLATE_NOOP("positioning", "It is sold under its cost: margin {margin}."),
    ),
    Rule(
        "cheap_and_thin", Position.LOW_COST,
        lambda traits, bounds: _is_cheap(traits, bounds) and bounds.danger <= _margin(traits) < bounds.floor,
        QT_TRANSLATE_NOOP(
            "positioning",
            "Cheaper than the competitors (index {price_index}, {cheap} or less); margin {margin} under the minimum of "
            "{floor} but above the danger zone of {danger}.",
        ),
    ),
    Rule(
        "cheap_without_low_costs", Position.MIDDLE,
        lambda traits, bounds: _is_cheap(traits, bounds) and _margin(traits) < bounds.danger,
        QT_TRANSLATE_NOOP(
            "positioning",
            "Cheaper than the competitors (index {price_index}) without costing less: margin {margin}, in the danger "
            "zone "
            "under {danger}.",
        ),
    ),
    Rule(
        "thin_at_their_price", Position.MIDDLE,
        lambda traits, bounds: traits.price_index is not None and _is_thin(traits, bounds),
        QT_TRANSLATE_NOOP(
            "positioning",
            "Margin {margin} under the minimum of {floor}, without being cheaper than the competitors (index "
            "{price_index}, cheap is {cheap} or less).",
        ),
    ),
    Rule(
        "thin_and_discounted", Position.MIDDLE,
        lambda traits, bounds: _is_thin(traits, bounds) and _is_discounted(traits),
        QT_TRANSLATE_NOOP(
            "positioning",
            "Margin {margin} under the minimum of {floor}, with more discounts ({discounts}) than the shop gives on "
            "average ({average}).",
        ),
    ),
    Rule(
        "thin_price_unknown", Position.UNKNOWN, _is_thin,
        QT_TRANSLATE_NOOP(
            "positioning",
            "Margin {margin} under the minimum of {floor}, but few discounts ({discounts}): only the competitors’ "
            "prices "
            "can tell low-cost from stuck.",
        ),
    ),
    Rule(
        "dear_but_discounted", Position.MIDDLE,
        lambda traits, bounds: _is_dear(traits, bounds) and traits.paid_index < 100.0,
        QT_TRANSLATE_NOOP(
            "positioning",
            "Dear on the label (index {price_index}), cheaper than the competitors once discounts of {discounts} are "
            "taken off (index {paid_index}).",
        ),
    ),
    Rule(
        "dear", Position.PREMIUM, _is_dear,
        QT_TRANSLATE_NOOP(
            "positioning",
            "Dearer than the competitors (index {price_index}, dear from {dear}) with a margin of {margin}, discounts "
            "of "
            "{discounts}.",
        ),
    ),
    Rule(
        "cheap", Position.LOW_COST, _is_cheap,
        QT_TRANSLATE_NOOP(
            "positioning",
            "Cheaper than the competitors (index {price_index}, {cheap} or less), and it still earns: margin {margin}, "
            "minimum {floor}.",
        ),
    ),
    Rule(
        "rich_at_their_price", Position.PREMIUM,
        lambda traits, bounds: traits.price_index is not None and _margin(traits) >= bounds.ideal
        and not _is_discounted(traits),
        QT_TRANSLATE_NOOP(
            "positioning",
            "At the competitors’ price (index {price_index}) with the ideal margin ({margin}, ideal {ideal}) and no "
            "more "
            "discounts than the shop.",
        ),
    ),
    Rule(
        "rich_but_discounted", Position.MIDDLE,
        lambda traits, bounds: traits.price_index is not None and _margin(traits) >= bounds.ideal,
        QT_TRANSLATE_NOOP(
            "positioning",
            "At the competitors’ price (index {price_index}) with a margin of {margin}, but with more discounts "
            "({discounts}) than the shop gives on average ({average}): the value does not sell by itself.",
        ),
    ),
    Rule(
        "at_their_price", Position.MIDDLE, lambda traits, _bounds: traits.price_index is not None,
        QT_TRANSLATE_NOOP(
            "positioning",
            "Priced like the competitors (index {price_index}) with a margin of {margin}, between the minimum of "
            "{floor} "
            "and the ideal of {ideal}: nothing sets it apart.",
        ),
    ),
    Rule(
        "rich_and_firm", Position.PREMIUM,
        lambda traits, bounds: _margin(traits) >= bounds.ideal and not _is_discounted(traits),
        QT_TRANSLATE_NOOP(
            "positioning",
            "Margin {margin}, at the ideal of {ideal} or above, with no more discounts ({discounts}) than the shop "
            "({average}): customers pay for value. Competitors’ prices would confirm it.",
        ),
    ),
    Rule(
        "price_unknown", Position.UNKNOWN, lambda _traits, _bounds: True,
        QT_TRANSLATE_NOOP(
            "positioning",
            "Margin {margin}, above the minimum of {floor}: without competitors’ prices nobody can tell whether value "
            "or "
            "low costs earn it.",
        ),
    ),
)
