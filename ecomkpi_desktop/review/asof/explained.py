"""A closed review as reviewed and as of today, every difference explained to the cent."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from ecomkpi_desktop.kpi.figure import Reason, Unit
from ecomkpi_desktop.kpi.registry import DEFINITIONS_VERSION, REGISTRY
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.asof.chain import Cause, Change, Engines, chain
from ecomkpi_desktop.review.asof.holdings import Holdings
from ecomkpi_desktop.review.meetings.frozen import Frozen
from ecomkpi_desktop.review.meetings.life import CHANNEL_FIGURES, channel_amounts

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.facts import Facts
    from ecomkpi_desktop.review.meetings.review import Review

# Amounts are explained in whole cents, anything else at a precision that no screen shows.
_CENT, _FINE = Decimal("0.01"), Decimal("1e-9")


class Key(NamedTuple):
    """A figure of the whole selection, or an amount of one channel of it."""

    figure_id: str
    channel: str = ""

    @property
    def unit(self) -> Unit:
        """What it is measured in."""
        definition = REGISTRY.get(self.figure_id)
        return definition.unit if definition is not None else Unit.NUMBER


@dataclass(frozen=True, slots=True)
class Part:
    """What one change did to a figure.

    Attributes:
        change: it.
        amount: in the figure's unit; None where the figure came to be available by it, or ceased to be.
    """

    change: Change
    amount: Decimal | None


@dataclass(frozen=True, slots=True)
class Row:
    """One figure, then and now.

    Attributes:
        key: which.
        reviewed, today: money in whole cents; None where it is not available.
        reason: why it is not available today.
        parts: what changed it, in the order of the chain.
    """

    key: Key
    reviewed: Decimal | None
    today: Decimal | None
    reason: Reason | None
    parts: tuple[Part, ...]

    @property
    def difference(self) -> Decimal | None:
        """Today less reviewed, or None."""
        return None if self.reviewed is None or self.today is None else self.today - self.reviewed

    @property
    def remainder(self) -> Decimal | None:
        """What no cause explains: 0 by construction; None where a figure is not available at some step."""
        amounts = [part.amount for part in self.parts]
        if self.difference is None or any(amount is None for amount in amounts):
            return None
        return self.difference - sum((amount for amount in amounts if amount is not None), Decimal(0))

    @property
    def is_same(self) -> bool:
        """Whether it is today what it was."""
        return self.reviewed == self.today


@dataclass(frozen=True, slots=True)
class AsOfToday:
    """Every figure of a closed review beside today's.

    Attributes:
        rows: by figure, those of the whole selection first, in the order of the registry.
        changes: everything that moved any figure, in the order of the chain.
        lost: files of then that have left the document for good.
        is_same_data: whether the rows behind the figures of then are those behind the figures of today.
    """

    rows: Mapping[Key, Row]
    changes: tuple[Change, ...]
    lost: tuple[str, ...]
    is_same_data: bool = False

    @property
    def is_same(self) -> bool:
        """Whether no figure has moved."""
        return all(row.is_same for row in self.rows.values())


_Values = Mapping[Key, float | None]


def as_of_today(review: "Review", holdings: Holdings, facts: "Facts | None" = None) -> AsOfToday:
    """Return the figures of a closed review as reviewed and as of today.

    Args:
        review: a closed one.
        holdings: of then and of now.
        facts: of now, where somebody has them already.

    Raises:
        ValueError: the review is not closed.
    """
    if review.frozen is None:
        raise ValueError("only a closed review can be compared with today")
    selection = review.selection
    states: list[tuple[Change | None, _Values]] = [(None, _reviewed(review.frozen))]
    engines = Engines(holdings, facts)
    values, reasons = _values(engines.of(holdings.then), selection)
    states.append((_start(review.frozen, holdings), values))
    for link in chain(holdings):
        values, reasons = _values(engines.of(link.ground), selection)
        states.append((link.change, values))
    return _compared(states, reasons, holdings)


def _start(frozen: Frozen, holdings: Holdings) -> Change:
    """Return why the data and settings of then may give other figures today than they did."""
    if holdings.lost:
        return Change(Cause.LOST, files=holdings.lost)
    is_other = frozen.basis.definitions_version != DEFINITIONS_VERSION
    return Change(Cause.DEFINITIONS if is_other else Cause.PROGRAM)


def _reviewed(frozen: Frozen) -> _Values:
    values: dict[Key, float | None] = {Key(name): figure.value for name, figure in frozen.figures.items()}
    for channel, amounts in frozen.channels.items():
        values.update({Key(name, channel): amounts[name] for name in CHANNEL_FIGURES if name in amounts})
    return values


def _values(engine: "Engine", selection: Selection) -> tuple[_Values, Mapping[str, Reason | None]]:
    figures = engine.figures(selection)
    values: dict[Key, float | None] = {Key(name): figure.value for name, figure in figures.items()}
    for channel, amounts in channel_amounts(engine.by(Dimension.CHANNEL, selection)).items():
        values.update({Key(name, channel): amount for name, amount in amounts.items()})
    return values, {name: figure.reason for name, figure in figures.items()}


def _compared(
    states: list[tuple[Change | None, _Values]], reasons: Mapping[str, Reason | None], holdings: Holdings
) -> AsOfToday:
    keys = dict.fromkeys(key for _, values in states for key in values)
    ordered = sorted(keys, key=lambda key: bool(key.channel))  # stable: the whole selection first
    rows: dict[Key, Row] = {}
    moving: set[Change] = set()
    for key in ordered:
        steps = [(change, _exact(key, values)) for change, values in states]
        parts = []
        for (_, earlier), (change, later) in pairwise(steps):
            if change is None or earlier == later:
                continue
            moving.add(change)
            parts.append(Part(change, None if earlier is None or later is None else later - earlier))
        rows[key] = Row(key, steps[0][1], steps[-1][1], None if key.channel else reasons.get(key.figure_id),
                        tuple(parts))  # fmt: skip
    changes = tuple(change for change, _ in states if change is not None and change in moving)
    return AsOfToday(rows, changes, holdings.lost, holdings.is_same_data)


def _exact(key: Key, values: _Values) -> Decimal | None:
    """Return a value in whole cents, or at the fine precision; a channel without a row has nothing."""
    value = values.get(key, 0.0 if key.channel else None)
    if value is None or value != value:  # noqa: PLR0124 - NaN is the only number unlike itself
        return None
    return Decimal(repr(float(value))).quantize(_CENT if key.unit is Unit.MONEY else _FINE)
