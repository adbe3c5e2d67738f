"""What customers cost to win, and what the platforms say they brought."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.review.chance import falls_short
from ecomkpi_desktop.review.finding import Advice, Fact, Finding, Trace, count, money
from ecomkpi_desktop.review.rules.situation import Situation

_DRIFT = 0.20  # a CAC that moves by less is within what campaigns do from one period to the next
_OVERCLAIM = 1.10  # conversions claimed for each real order
_RAISED = 0.05  # a budget that has grown by less has not been raised
_MEANINGFUL = 30  # new customers, for a change of CAC to mean anything

_CAC = Advice(
    QT_TRANSLATE_NOOP("review", "A new customer costs {now} against {before}"),
    QT_TRANSLATE_NOOP(
        "review", "The same money wins fewer customers than before; the next ones are usually dearer still."
    ),
    QT_TRANSLATE_NOOP("review", "Look at CAC by channel and at the marginal CAC of the last increase."),
    QT_TRANSLATE_NOOP("review", "Do not answer by raising the budget."),
)
_CLAIMS = Advice(
    QT_TRANSLATE_NOOP("review", "Ad platforms claim {index} conversions for each real order of their channels"),
    QT_TRANSLATE_NOOP("review", "Several platforms count the same order: budgets set on their figures are too high."),
    QT_TRANSLATE_NOOP("review", "Look at CM3 by channel, made from the orders of the shop."),
    QT_TRANSLATE_NOOP("review", "Do not add up the conversions of the platforms."),
)
_WALL = Advice(
    QT_TRANSLATE_NOOP(
        "review", "The last {new} new customers cost {marginal} each and bring {ltv}: {spend} more was spent"
    ),
    QT_TRANSLATE_NOOP(
        "review", "The average CAC hides it: the customers added last do not pay for themselves."
    ),
    QT_TRANSLATE_NOOP("review", "Look at which channel took the increase, and take it back there, step by step."),
    QT_TRANSLATE_NOOP("review", "Do not raise the budget to restart growth: the next customers cost more still."),
)
_NOBODY = replace(
    _WALL,
    title=QT_TRANSLATE_NOOP("review", "{spend} more was spent on acquisition and brought no further customer"),
)
ADVICE: Mapping[str, Advice] = {"cac_up": _CAC, "platforms_overclaim": _CLAIMS, "marginal_cac_above_ltv": _WALL}
VARIANTS: Mapping[str, Advice] = {"marginal_cac_above_ltv.nobody": _NOBODY}


@dataclass(frozen=True, slots=True)
class Wall:
    """What a raised budget has brought, year on year, in the channels that have one.

    Attributes:
        spend: how much more was spent.
        new: how many more new customers came; may be negative.
        ltv: what a customer of these channels brings.
        is_met: whether fewer came than would have paid for the increase, beyond chance.
    """

    spend: float
    new: float
    ltv: float
    is_met: bool

    @property
    def marginal(self) -> float | None:
        """What each of the further customers cost; None where there are none."""
        return self.spend / self.new if self.new > 0 else None


def wall_of(situation: Situation) -> Wall | None:
    """Return what the raise of the budget has brought; None where it was not raised or nothing can be compared.

    Only channels with spend are looked at: customers who come or stay away by themselves say nothing of the budget.
    """
    paid = situation.paid
    if paid is None or paid.compared is None:
        return None
    spend, spend_before = paid.value("acquisition_spend"), paid.compared_value("acquisition_spend")
    new, new_before = paid.value("new_customers"), paid.compared_value("new_customers")
    ltv = paid.value("ltv")
    if spend is None or spend_before is None or new is None or new_before is None or ltv is None or ltv <= 0:
        return None
    raised = spend - spend_before
    if raised < _RAISED * spend_before or spend_before <= 0 or min(new, new_before) < _MEANINGFUL:
        return None
    return Wall(raised, new - new_before, ltv, falls_short(new, new_before, raised / ltv))


def cac_wall(situation: Situation) -> Iterator[Finding]:
    """Yield a budget whose last raise brought customers who cost more than they bring."""
    wall = wall_of(situation)
    if wall is None or not wall.is_met or not situation.can_alert("cac", "ltv"):
        return
    evidence = {
        "spend": money(wall.spend),
        "new": count(max(wall.new, 0.0)),
        "marginal": money(wall.marginal),
        "ltv": money(wall.ltv),
    }
    stake = wall.spend - max(wall.new, 0.0) * wall.ltv
    advice = _WALL if wall.new > 0 else _NOBODY
    rows = Trace("marginal_cac_year", situation.paid.selection) if situation.paid is not None else None
    yield Finding(
        "marginal_cac_above_ltv", Severity.ERROR, advice, evidence, stake, "marginal_cac_year", rows=rows
    )


def cac_drift(situation: Situation) -> Iterator[Finding]:
    """Yield a CAC that has risen by a fifth or more."""
    if not cac_has_risen(situation) or not situation.can_alert("cac"):
        return
    now, before = situation.value("cac") or 0.0, situation.compared_value("cac") or 0.0
    new = situation.value("new_customers") or 0.0
    evidence = {"now": money(now), "before": money(before), "new_customers": count(new)}
    yield Finding("cac_up", Severity.WARNING, _CAC, evidence, (now - before) * new, "cac")


def cac_has_risen(situation: Situation) -> bool:
    """Tell whether the CAC has risen by a fifth or more, with enough new customers on both sides to mean it."""
    now, before = situation.value("cac"), situation.compared_value("cac")
    new, new_before = situation.value("new_customers"), situation.compared_value("new_customers")
    if now is None or not before or new is None or new_before is None or min(new, new_before) < _MEANINGFUL:
        return False
    return now >= before * (1 + _DRIFT)


def overclaiming_platforms(situation: Situation) -> Iterator[Finding]:
    """Yield ad platforms that claim more conversions than their channels had orders."""
    index = situation.value("overlap_index")
    if index is not None and index > _OVERCLAIM:
        evidence = {"index": Fact(index, Unit.NUMBER)}
        yield Finding("platforms_overclaim", Severity.WARNING, _CLAIMS, evidence, None, "overlap_index")
