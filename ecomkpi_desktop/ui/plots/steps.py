"""The margin ladder as the steps of a waterfall. No Qt: what goes down, what stands, what is left out."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

# What enters the ladder at each level, with its sign; a level is the running total at that point.
_LADDER: tuple[tuple[str, int], ...] = (
    ("gross_sales", 0), ("discounts", -1), ("shipping_income", 1), ("refunds", -1), ("net_revenue", 0),
    ("cogs", -1), ("cm1", 0),
    ("logistics_cost", -1), ("payment_fees", -1), ("marketplace_fees", -1), ("other_costs", -1),
    ("cm2", 0),
    ("marketing_spend", -1), ("cm3", 0),
    ("fixed_costs", -1), ("operating_result", 0),
)
# Steps that only some shops have: left out where they are nil.
_OPTIONAL = frozenset({"marketplace_fees", "other_costs"})


class StepKind(StrEnum):
    """How a step is drawn."""

    LEVEL = "level"  # stands on zero: an amount of the ladder
    MINUS = "minus"  # hangs from the level before
    PLUS = "plus"


@dataclass(frozen=True, slots=True)
class LadderStep:
    """One bar of the waterfall, from ``start`` to ``end`` in money.

    Attributes:
        id: id of its figure.
        kind: how it is drawn.
        amount: value of the figure as the registry defines it (costs are >= 0).
        start, end: where its bar begins and ends.
        share: the amount as a share of net revenue; None where there is no net revenue.
    """

    id: str
    kind: StepKind
    amount: float
    start: float
    end: float
    share: float | None


def ladder_steps(amounts: Mapping[str, float | None]) -> tuple[LadderStep, ...]:
    """Return the waterfall of a ladder, from gross sales as far down as amounts are known.

    Args:
        amounts: figure id -> value; None or absent where it is not available. From the first level that is not
            available on the ladder ends.
    """
    base = amounts.get("net_revenue")
    steps: list[LadderStep] = []
    running = 0.0
    for figure_id, sign in _LADDER:
        amount = amounts.get(figure_id)
        if amount is None:
            if sign == 0:
                break
            continue
        if amount == 0 and figure_id in _OPTIONAL:
            continue
        share = amount / base if base is not None and base > 0 else None
        if sign == 0:
            steps.append(LadderStep(figure_id, StepKind.LEVEL, amount, 0.0, amount, share))
            running = amount
        else:
            end = running + sign * amount
            kind = StepKind.PLUS if end >= running and sign > 0 else StepKind.MINUS
            steps.append(LadderStep(figure_id, kind, amount, running, end, share))
            running = end
    # A cost without the level it leads to would be a bar that leads nowhere.
    while steps and steps[-1].kind is not StepKind.LEVEL:
        steps.pop()
    return tuple(steps)
