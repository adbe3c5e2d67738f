"""What a definition holds: the only place where the meaning of a figure is written."""

from dataclasses import dataclass
from enum import StrEnum

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.figure import Unit

# Files that tell what the orders cost.
COSTS_OF_ORDERS = (Kind.PRODUCTS, Kind.SHIPPING_COSTS, Kind.PAYMENTS, Kind.SETTLEMENTS)


class Direction(StrEnum):
    """Which way is better."""

    HIGHER_IS_BETTER = "higher_is_better"
    LOWER_IS_BETTER = "lower_is_better"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Definition:
    """One figure. All words are English, marked for translation in context ``kpi``.

    Attributes:
        id: its name in code, files and the command line.
        name, short_name: what people call it; the short one fits a dial or a column head.
        unit: what it is measured in.
        direction: which way is better.
        formula: how it is computed, in words.
        terms: ids of the figures its formula is made of, in the formula's order: the keys of ``Figure.inputs``.
        why: why it matters; empty for figures that only serve as terms of others, as are the next two.
        look_next: the one thing to look at next.
        do_not: the mistake to avoid.
        alternatives: ids of figures that answer the same question by another convention.
        sources: kinds of imported rows it is summed from.
        informed_by: kinds of imported rows that tell what its rows are worth without being summed: a file of product
            costs. What informs a term informs the figure.
        version: raised when the meaning changes.
        on_demand: costs more than a frame, or is about one month or year: not among the figures of a selection, but
            given by the question of the engine that is about it.
    """

    id: str
    name: str
    short_name: str
    unit: Unit
    direction: Direction
    formula: str
    terms: tuple[str, ...] = ()
    why: str = ""
    look_next: str = ""
    do_not: str = ""
    alternatives: tuple[str, ...] = ()
    sources: tuple[Kind, ...] = (Kind.ORDERS,)
    informed_by: tuple[Kind, ...] = ()
    version: int = 1
    on_demand: bool = False
