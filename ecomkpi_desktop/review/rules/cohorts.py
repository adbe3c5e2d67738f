"""The newest customers against those of a year earlier, at the same age."""

from collections.abc import Iterator, Mapping

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.chance import are_fewer, is_lower
from ecomkpi_desktop.review.finding import Advice, Fact, Finding, Trace, count, money, rate
from ecomkpi_desktop.review.rules.compared import Cohorts
from ecomkpi_desktop.review.rules.situation import Situation

_ENOUGH = 200  # customers on each side: a mean of fewer leans on a few large baskets
_NOTICEABLE = 0.10  # a smaller difference may be real and still not be worth a meeting

_EARN_LESS = Advice(
    QT_TRANSLATE_NOOP(
        "review",
        "The newest customers bring {now} of CM2 in their first {days} days, against {before} a year earlier",
    ),
    QT_TRANSLATE_NOOP(
        "review", "What each new customer may cost follows from it: a good CAC of last year may be too dear now."
    ),
    QT_TRANSLATE_NOOP(
        "review", "Look at which channels and offers brought them, then at margin and returns of their first order."
    ),
    QT_TRANSLATE_NOOP("review", "Do not set acquisition budgets on the LTV of older customers."),
)
_RETURN_LESS = Advice(
    QT_TRANSLATE_NOOP(
        "review", "{now} of the newest customers come back within {days} days, against {before} a year earlier"
    ),
    QT_TRANSLATE_NOOP("review", "What the newest customers do today, the average of all customers shows in a year."),
    QT_TRANSLATE_NOOP(
        "review", "Look at delivery, quality and promise of their first order, then at the channels they came by."
    ),
    QT_TRANSLATE_NOOP("review", "Do not answer with a discount for everyone: those who would return take it too."),
)
ADVICE: Mapping[str, Advice] = {"cohorts_earn_less": _EARN_LESS, "cohorts_return_less": _RETURN_LESS}


def weaker_cohorts(situation: Situation) -> Iterator[Finding]:
    """Yield newest customers who earn less, else who come back less, than chance allows."""
    cohorts = situation.cohorts
    if cohorts is None or min(cohorts.newest.customers, cohorts.before.customers) < _ENOUGH:
        return
    if earn_less(cohorts) and situation.can_alert("cm2"):
        yield _earning(situation, cohorts)
    elif return_less(cohorts):
        yield _returning(situation, cohorts)


def earn_less(cohorts: Cohorts) -> bool:
    """Tell whether the newest customers bring noticeably less CM2 at the same age, beyond chance."""
    new, old = cohorts.newest, cohorts.before
    if min(new.customers, old.customers) < _ENOUGH or new.margin > old.margin - _NOTICEABLE * abs(old.margin):
        return False
    return is_lower(new.margin, new.deviation, new.customers, old.margin, old.deviation, old.customers)


def return_less(cohorts: Cohorts) -> bool:
    """Tell whether noticeably fewer of the newest customers come back at the same age, beyond chance."""
    new, old = cohorts.newest, cohorts.before
    if min(new.customers, old.customers) < _ENOUGH:
        return False
    if new.returned / new.customers > (1 - _NOTICEABLE) * old.returned / old.customers:
        return False
    return are_fewer(new.returned, new.customers, old.returned, old.customers)


def _earning(situation: Situation, cohorts: Cohorts) -> Finding:
    new, old = cohorts.newest, cohorts.before
    evidence = {
        "now": money(new.margin),
        "before": money(old.margin),
        "days": count(new.days),
        "customers": count(new.customers),
        "first": Fact(new.entered.start, is_month=True),
    }
    stake = (old.margin - new.margin) * new.customers
    return Finding(
        "cohorts_earn_less", Severity.WARNING, _EARN_LESS, evidence, stake, "ltv",
        rows=Trace("cm2", _followed(situation.selection, new.entered)),
    )  # fmt: skip


def _returning(situation: Situation, cohorts: Cohorts) -> Finding:
    new, old = cohorts.newest, cohorts.before
    evidence = {
        "now": rate(new.returned / new.customers),
        "before": rate(old.returned / old.customers),
        "days": count(new.days),
        "customers": count(new.customers),
        "first": Fact(new.entered.start, is_month=True),
    }
    lost = old.returned / old.customers * new.customers - new.returned
    each = situation.value("cm2"), situation.value("orders")
    stake = lost * max(each[0], 0.0) / each[1] if each[0] is not None and each[1] else None
    return Finding(
        "cohorts_return_less", Severity.WARNING, _RETURN_LESS, evidence, stake, "repurchase_rate_90",
        rows=Trace("returning_customers", _followed(situation.selection, new.entered)),
    )  # fmt: skip


def _followed(selection: Selection, entered: Period) -> Selection:
    """Return the days on which these customers entered and were followed."""
    return selection.over(Period(entered.start, max(selection.period.end, entered.end)))
