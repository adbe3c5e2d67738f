"""What customers cost to win, and what the platforms say they brought."""

from collections.abc import Iterator, Mapping

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.review.finding import Advice, Fact, Finding, count, money
from ecomkpi_desktop.review.rules.situation import Situation

_DRIFT = 0.20  # a CAC that moves by less is within what campaigns do from one period to the next
_OVERCLAIM = 1.10  # conversions claimed for each real order
_MEANINGFUL = 30  # new customers, for a change of CAC to mean anything

_CAC = Advice(
    QT_TRANSLATE_NOOP("review", "A new customer costs {now} against {before}"),
    QT_TRANSLATE_NOOP("review", "The same budget wins fewer customers; the next ones will be dearer still."),
    QT_TRANSLATE_NOOP("review", "Look at CAC by channel and at the marginal CAC of the last increase."),
    QT_TRANSLATE_NOOP("review", "Do not answer by raising the budget."),
)
_CLAIMS = Advice(
    QT_TRANSLATE_NOOP("review", "Ad platforms claim {index} conversions for each real order of their channels"),
    QT_TRANSLATE_NOOP("review", "Several platforms count the same order: budgets set on their figures are too high."),
    QT_TRANSLATE_NOOP("review", "Look at CM3 by channel, made from the orders of the shop."),
    QT_TRANSLATE_NOOP("review", "Do not add up the conversions of the platforms."),
)
ADVICE: Mapping[str, Advice] = {"cac_up": _CAC, "platforms_overclaim": _CLAIMS}


def cac_drift(situation: Situation) -> Iterator[Finding]:
    """Yield a CAC that has risen by a fifth or more."""
    now, before = situation.value("cac"), situation.compared_value("cac")
    new, new_before = situation.value("new_customers"), situation.compared_value("new_customers")
    if now is None or not before or new is None or new_before is None or min(new, new_before) < _MEANINGFUL:
        return
    if now < before * (1 + _DRIFT) or not situation.can_alert("cac"):
        return
    evidence = {"now": money(now), "before": money(before), "new_customers": count(new)}
    yield Finding("cac_up", Severity.WARNING, _CAC, evidence, (now - before) * new, "cac")


def overclaiming_platforms(situation: Situation) -> Iterator[Finding]:
    """Yield ad platforms that claim more conversions than their channels had orders."""
    index = situation.value("overlap_index")
    if index is not None and index > _OVERCLAIM:
        evidence = {"index": Fact(index, Unit.NUMBER)}
        yield Finding("platforms_overclaim", Severity.WARNING, _CLAIMS, evidence, None, "overlap_index")
