"""The hidden-cost audit of a period: each line's standing, from the settings and from what the files tell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

from ecomkpi_desktop.kpi.audit.swings import Range
from ecomkpi_desktop.kpi.cost_money import CostMoney, LineMoney
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.costs.gate import Gate, acquisition_gate
from ecomkpi_desktop.review.status import Status, corridor_of, only_channel
from ecomkpi_desktop.settings.cost_lines import FIRST_COSTS, HIDDEN_COSTS, CostBase, CostLine, marketplace_line
from ecomkpi_desktop.settings.plausible import is_range
from ecomkpi_desktop.settings.values import DatedValue, Settings

_LTV_CAC = "ltv_cac"
# Costs of things that a shop need not have; where it has none of them there is nothing to answer.
_OPTIONAL = frozenset((CostBase.RETURN, CostBase.RETURNED_GOODS, CostBase.MARKET_ORDER, CostBase.SPEND))


class CostStatus(StrEnum):
    """What is known of a line."""

    KNOWN = "known"
    ESTIMATED = "estimated"
    UNKNOWN = "unknown"
    NONE = "none"  # the shop does not have this cost


class CostSource(StrEnum):
    """Who says so."""

    USER = "user"
    FILES = "files"  # the imported files tell it themselves
    ABSENT = "absent"  # nothing in these figures that it could be paid on
    HOUSE = "house"  # nobody: a house estimate


@dataclass(frozen=True, slots=True)
class AuditedLine:
    """One line of the audit.

    Attributes:
        line: what it is.
        status, source: what is known of it, and who says so.
        value: in force at the end of the period; the middle of the range where it is estimated.
        since: day from which it holds; None for ever.
        note: the user's own source for it.
        money: what it takes from CM3, and how far it can move it.
        set_on: day on which the user said so; None where nobody did, or nobody knows when.
    """

    line: CostLine
    status: CostStatus
    source: CostSource
    value: float
    since: date | None
    note: str
    money: LineMoney
    set_on: date | None = None

    @property
    def is_answered(self) -> bool:
        """Whether it is no longer unknown."""
        return self.status is not CostStatus.UNKNOWN


@dataclass(frozen=True, slots=True)
class CostAudit:
    """What is known of the costs of a selection.

    Attributes:
        selection: period and channels.
        lines: the hidden costs, in the order of the catalogue.
        first: the first costs beside them that are not told by the files: product cost, picking, fees.
        cm3: the margin as it is, at its most prudent and at its most optimistic.
        gate: whether the acquisition budget may be raised.
    """

    selection: Selection
    lines: tuple[AuditedLine, ...]
    first: tuple[AuditedLine, ...]
    cm3: Range
    gate: Gate

    @property
    def answered(self) -> int:
        """How many of the hidden costs are answered."""
        return sum(line.is_answered for line in self.lines)

    @property
    def unknown(self) -> tuple[AuditedLine, ...]:
        """The hidden costs that are not, those that weigh most first."""
        return tuple(sorted((one for one in self.lines if not one.is_answered), key=lambda one: -one.money.width))

    @property
    def moving(self) -> tuple[AuditedLine, ...]:
        """Every line that widens the range, the widest first."""
        found = (one for one in (*self.lines, *self.first) if one.money.width)
        return tuple(sorted(found, key=lambda one: -one.money.width))

    def line(self, code: str) -> AuditedLine:
        """Return a line by its code.

        Raises:
            KeyError: no such line.
        """
        for one in (*self.lines, *self.first):
            if one.line.code == code:
                return one
        raise KeyError(code)


class Measures(Protocol):
    """What the audit asks of the engine."""

    def cost_money(self, selection: Selection, lines: Sequence[CostLine]) -> CostMoney:
        """Measure cost lines."""


def cost_audit(
    engine: Measures, selection: Selection, settings: Settings, figures: Mapping[str, Figure], status: Status,
    marketplaces: Sequence[str] | None = None,
) -> CostAudit | None:  # fmt: skip
    """Return the audit of a selection; of its channels whatever its scope, for costs are not split by country.

    Args:
        engine: measures lines.
        selection: period and channels.
        settings: what was answered.
        figures: of the selection.
        status: of its LTV/CAC.
        marketplaces: channels whose fee nobody has told yet; None for those of the catalogue among the orders.

    Returns:
        None where the period has no order.
    """
    counted = figures.get("counted_orders")
    if counted is None or not counted.value:
        return None
    asked = Selection(selection.period, selection.channels)
    names = marketplace_names() if marketplaces is None else marketplaces
    first = (*FIRST_COSTS, *(marketplace_line(name) for name in names))
    money = engine.cost_money(asked, (*HIDDEN_COSTS, *first))
    last = selection.period.end - timedelta(days=1)
    money = _without_shipping_income(money, figures)
    lines = tuple(_audited(line, settings, money.lines[line.key], last) for line in HIDDEN_COSTS)
    others = tuple(_audited(line, settings, money.lines[line.key], last) for line in first)
    others = tuple(one for one in others if one.source is not CostSource.FILES)
    # The product cost is judged by its coverage: a rate for goods without a cost is no answer to what they cost.
    asked_first = [one for one in others if one.line.code != "product_cost"]
    unknown = [one for one in (*lines, *asked_first) if not one.is_answered]
    unknown.sort(key=lambda one: -one.money.width)
    coverage = figures.get("cost_coverage")
    gate = acquisition_gate(
        [one.line for one in unknown], coverage.value if coverage is not None else None, figures.get(_LTV_CAC), status,
        corridor_of(_LTV_CAC, settings, only_channel(asked)),
    )  # fmt: skip
    return CostAudit(asked, lines, others, money.cm3, gate)


def marketplace_names() -> tuple[str, ...]:
    """Return the channels of the catalogue that charge a fee on each sale."""
    from ecomkpi_desktop.importing.channels.catalogue import catalogue

    return tuple(sorted(one.name for one in catalogue().channels.values() if one.kind == "marketplace"))


def _without_shipping_income(money: CostMoney, figures: Mapping[str, Figure]) -> CostMoney:
    """Return measures in which free shipping is what the shop pays on top of what its customers do."""
    paid = figures.get("shipping_income")
    key = next(line.key for line in HIDDEN_COSTS if line.code == "free_shipping")
    subsidy = max(money.lines[key].amount - ((paid.value if paid is not None else None) or 0.0), 0.0)
    return replace(money, lines={**money.lines, key: replace(money.lines[key], amount=subsidy)})


def _audited(line: CostLine, settings: Settings, money: LineMoney, last: date) -> AuditedLine:
    status, source = _standing(line, settings, money)
    force = _in_force(settings.history(line.key), last)
    return AuditedLine(line, status, source, float(force.value), force.valid_from, force.note, money, force.set_on)


def _standing(line: CostLine, settings: Settings, money: LineMoney) -> tuple[CostStatus, CostSource]:
    if is_range(settings, line.key):
        return CostStatus.ESTIMATED, CostSource.USER
    if settings.is_set(line.key):
        nothing = all(float(dated.value) == line.nothing for dated in settings.history(line.key))
        return (CostStatus.NONE if nothing else CostStatus.KNOWN), CostSource.USER
    if money.applies:
        return CostStatus.UNKNOWN, CostSource.HOUSE
    if line.base in _OPTIONAL:
        return CostStatus.NONE, CostSource.ABSENT
    return CostStatus.KNOWN, CostSource.FILES


def _in_force(history: Sequence[DatedValue], day: date) -> DatedValue:
    """Return the value in force on a day; the first one where all begin later."""
    begun = [dated for dated in history if dated.valid_from is None or dated.valid_from <= day]
    return begun[-1] if begun else history[0]
