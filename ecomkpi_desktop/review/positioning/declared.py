"""The position the manager declares: what it asks for, where the shop stands, and the levers that lead there."""

from collections.abc import Mapping
from dataclasses import dataclass

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.review.positioning.rules import Position, Thresholds
from ecomkpi_desktop.settings.values import Settings

_HAIR = 1e-9
_STEP = 0.01  # levers are sized for one per cent, or one point
_LOGISTICS_STEP = 0.10


@dataclass(frozen=True, slots=True)
class Check:
    """One thing a declared position asks for.

    Attributes:
        figure_id: what is measured.
        value: it; None where it is not known.
        bound: what is asked for.
        at_least: whether the bound is the lowest value that is enough, rather than the highest.
        unit: of both.
        key: of the setting that holds the bound.
    """

    figure_id: str
    value: float | None
    bound: float
    at_least: bool
    unit: Unit
    key: str

    @property
    def is_met(self) -> bool | None:
        """Whether the shop stands there; None where nobody knows."""
        if self.value is None:
            return None
        gap = self.value - self.bound
        return gap >= -_HAIR if self.at_least else gap <= _HAIR


@dataclass(frozen=True, slots=True)
class Lever:
    """Something to move, and what a small step of it brings over the period at the same volume.

    Attributes:
        code: identifier in snake case.
        text: the step, context ``positioning``.
        how: what it means in practice, context ``positioning``.
        money: what the step brings; None where it cannot be told.
    """

    code: str
    text: str
    how: str
    money: float | None


def checks_of(
    position: Position, figures: Mapping[str, Figure], price_index: float | None, thresholds: Thresholds,
    settings: Settings,
) -> tuple[Check, ...]:  # fmt: skip
    """Return what a declared position asks for; nothing where none is declared."""
    margin, discounts, returns = (
        value_of(figures, name) for name in ("gross_margin_rate", "discount_rate", "return_rate_value")
    )
    if position is Position.PREMIUM:
        return (
            Check("gross_margin_rate", margin, thresholds.ideal, True, Unit.RATE, "positioning.margin.ideal"),
            Check("price_index", price_index, thresholds.dear, True, Unit.COUNT, "positioning.price_index.premium"),
            _at_most("discount_rate", discounts, "positioning.premium.discounts", settings),
            _at_most("return_rate_value", returns, "positioning.premium.returns", settings),
        )
    if position is Position.LOW_COST:
        logistics, net = value_of(figures, "logistics_cost"), value_of(figures, "net_revenue")
        share = logistics / net if logistics is not None and net else None
        return (
            Check("gross_margin_rate", margin, thresholds.floor, True, Unit.RATE, "corridor.gross_margin_rate.floor"),
            Check("price_index", price_index, thresholds.cheap, False, Unit.COUNT, "positioning.price_index.low_cost"),
            _at_most("logistics_cost", share, "positioning.low_cost.logistics", settings),
        )
    return ()


def levers_of(position: Position, figures: Mapping[str, Figure]) -> tuple[Lever, ...]:
    """Return the levers of a declared position; those of both where none is declared."""
    net, cogs, logistics, gross = (
        value_of(figures, name) for name in ("net_revenue", "cogs", "logistics_cost", "gross_sales")
    )
    low_cost = (
        Lever("suppliers", _SUPPLIERS, _SUPPLIERS_HOW, _part(cogs, _STEP)),
        Lever("logistics", _LOGISTICS, _LOGISTICS_HOW, _part(logistics, _LOGISTICS_STEP)),
    )
    premium = (
        Lever("price", _PRICE, _PRICE_HOW, _part(net, _STEP)),
        Lever("discounts", _DISCOUNTS, _DISCOUNTS_HOW, _part(gross, _STEP)),
    )
    return {Position.PREMIUM: premium, Position.LOW_COST: low_cost}.get(position, (*premium, *low_cost))


def volume_to_lose(cm2_rate: float | None) -> float | None:
    """Return the share of units that may go before a price raised by one per cent costs margin; None without margin.

    With a price raised by s and a margin of m on net revenue, a unit leaves m + s: units may fall by s / (m + s).
    """
    return None if cm2_rate is None or cm2_rate <= 0 else _STEP / (cm2_rate + _STEP)


def value_of(figures: Mapping[str, Figure], name: str) -> float | None:
    """Return the value of a figure; None where there is none."""
    figure = figures.get(name)
    return None if figure is None else figure.value


def _at_most(figure_id: str, value: float | None, key: str, settings: Settings) -> Check:
    return Check(figure_id, value, settings.number(key), False, Unit.RATE, key)


def _part(amount: float | None, share: float) -> float | None:
    return None if amount is None else amount * share


_PRICE = QT_TRANSLATE_NOOP("positioning", "Prices 1% up, at the same volume")
_PRICE_HOW = QT_TRANSLATE_NOOP(
    "positioning",
    "Say what is worth it before you ask for it: materials, origin, proof by customers, advice, warranty, delivery "
    "kept.",
)
_DISCOUNTS = QT_TRANSLATE_NOOP("positioning", "One point of discounts less, at the same volume")
_DISCOUNTS_HOW = QT_TRANSLATE_NOOP(
    "positioning", "Replace codes for everybody by a service or a gift for those who come back; end the permanent sale."
)
_SUPPLIERS = QT_TRANSLATE_NOOP("positioning", "Purchase costs 1% down")
_SUPPLIERS_HOW = QT_TRANSLATE_NOOP(
    "positioning",
    "Negotiate on yearly volume, payment terms and a shorter range with your three largest suppliers; ask for a second "
    "quote.",
)
_LOGISTICS = QT_TRANSLATE_NOOP("positioning", "Logistics 10% down")
_LOGISTICS_HOW = QT_TRANSLATE_NOOP(
    "positioning",
    "Renegotiate the carrier by weight band, fewer box sizes, pick-up points first, free delivery from a higher "
    "basket.",
)
