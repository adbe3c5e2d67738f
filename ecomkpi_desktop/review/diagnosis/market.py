"""The market beside the shop: dated and sourced figures that the manager may correct, and add to (S12)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import ClassVar

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.review.notebook import Notebook


class Measure(StrEnum):
    """What a market figure measures."""

    GROWTH = "growth"  # of sales, against the same dates a year earlier
    MARKETPLACES = "marketplaces"  # their share of sales


@dataclass(frozen=True, slots=True)
class MarketFigure:
    """A figure of the market; kept as a note when the manager has changed or added it.

    Attributes:
        id: of the note; that of a default names which one it replaces.
        measure: what it measures.
        name: what it is called; a default's is English, context ``review``.
        value: a fraction.
        first, last: days it is about, both inclusive.
        source: where it was published; a default's is English, context ``review``.
        noted: day on which it was written down; None for a default.
    """

    KIND: ClassVar[str] = "market_figure"

    id: str
    measure: Measure
    name: str
    value: float
    first: date
    last: date
    source: str
    noted: date | None = None

    @property
    def is_default(self) -> bool:
        """Whether it is one of the house's, as it was delivered."""
        return DEFAULTS.get(self.id) == self

    @property
    def has_default(self) -> bool:
        """Whether there is one of the house's to go back to."""
        return self.id in DEFAULTS

    @property
    def period(self) -> Period:
        """The days it is about."""
        return Period(self.first, date.fromordinal(max(self.last, self.first).toordinal() + 1))


_SEEDS = (
    MarketFigure(
        "fevad_2021", Measure.GROWTH, QT_TRANSLATE_NOOP("review", "French e-commerce"), 0.151,
        date(2021, 1, 1), date(2021, 12, 31),
        QT_TRANSLATE_NOOP("review", "Fevad, by the press (15.2 % in some sources)"),
    ),
    MarketFigure(
        "fevad_2024_q1", Measure.GROWTH, QT_TRANSLATE_NOOP("review", "French e-commerce"), 0.075,
        date(2024, 1, 1), date(2024, 3, 31), QT_TRANSLATE_NOOP("review", "Fevad, first quarter of 2024"),
    ),
    MarketFigure(
        "marketplaces_2020", Measure.MARKETPLACES,
        QT_TRANSLATE_NOOP("review", "Marketplaces in French e-commerce"), 0.31,
        date(2020, 1, 1), date(2020, 12, 31), QT_TRANSLATE_NOOP("review", "iCE100 panel, products only"),
    ),
)  # fmt: skip
DEFAULTS: Mapping[str, MarketFigure] = MappingProxyType({seed.id: seed for seed in _SEEDS})


def market_figures(notebook: Notebook) -> tuple[MarketFigure, ...]:
    """Return the figures in force, in order of time: the house's, as far as nothing of the manager's replaces them."""
    own = {figure.id: figure for figure in notebook.all(MarketFigure)}
    found = [*(own.pop(key, seed) for key, seed in DEFAULTS.items()), *own.values()]
    return tuple(sorted(found, key=lambda one: (one.measure.value, one.first, one.last, one.id)))


def changed(figure: MarketFigure, today: date) -> MarketFigure:
    """Return a figure with the day on which it was written down; a default that was not changed stays one."""
    default = DEFAULTS.get(figure.id)
    if default is not None and replace(figure, noted=None) == default:
        return default
    return replace(figure, noted=today)
