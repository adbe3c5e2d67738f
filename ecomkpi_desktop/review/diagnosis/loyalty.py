"""Second question: do customers still come back?"""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.review.chance import are_fewer
from ecomkpi_desktop.review.diagnosis.answer import Answer, Question, Verdict
from ecomkpi_desktop.review.diagnosis.evidence import evidence_in
from ecomkpi_desktop.review.finding import Fact, count, money, rate
from ecomkpi_desktop.review.rules.cohorts import earn_less, return_less
from ecomkpi_desktop.review.rules.situation import Situation
from ecomkpi_desktop.review.status import Status

_SHOWN = ("retention_rate", "repurchase_rate_90", "ltv", "returning_customer_revenue")
_NOTICEABLE = 0.05  # relative fall of retention under which nothing is said

_LESS = QT_TRANSLATE_NOOP(
    "review",
    "Fewer customers come back: {now} of those of the year before, against {before}. Chance alone hardly does that.",
)
_WEAKER = QT_TRANSLATE_NOOP(
    "review",
    "The customers of old hold, the newest do not: {now} of CM2 in their first {days} days, against"
    " {before} a year earlier.",
)
_ABSENT = QT_TRANSLATE_NOOP(
    "review", "Of the newest customers {now} come back within {days} days, against {before} a year earlier."
)
_LOW = QT_TRANSLATE_NOOP("review", "Too few customers come back: {now}, under the floor of {floor}.")
_HOLDS = QT_TRANSLATE_NOOP(
    "review", "Customers come back as before: {now} of those of the year before, against {before}."
)
_ONE_YEAR = QT_TRANSLATE_NOOP(
    "review", "{now} of customers come back; whether fewer than before takes a year more of data."
)
_REPEATS = QT_TRANSLATE_NOOP(
    "review", "{now} of customers order again within 90 days; whether fewer than before takes a year more of data."
)
_NOBODY = QT_TRANSLATE_NOOP("review", "No order says who bought: who comes back cannot be told.")
_YOUNG = QT_TRANSLATE_NOOP("review", "The customers are too recent to tell who comes back.")

_BECAUSE_LESS = QT_TRANSLATE_NOOP("review", "customers come back less ({now} against {before})")
_BECAUSE_WEAKER = QT_TRANSLATE_NOOP(
    "review", "the newest customers bring less than those of a year ago ({now} against {before})"
)
_BECAUSE_LOW = QT_TRANSLATE_NOOP("review", "too few customers come back ({now}, floor {floor})")
_DO = QT_TRANSLATE_NOOP(
    "review",
    "Ask ten customers who did not come back why, then mend delivery, product or promise before anything else.",
)
_DO_WORTH = QT_TRANSLATE_NOOP(
    "review", "Look at which channels and offers brought the newest customers, and at what their first order leaves."
)
_IMPORT = QT_TRANSLATE_NOOP("review", "Import orders with the e-mail address or the number of the customer.")


def loyalty(situation: Situation) -> Answer:
    """Answer from retention, from the newest cohorts at the same age, and from the corridor."""
    # In the first year on file nearly everybody looks new: what returning customers bring is nothing then.
    evidence = evidence_in(situation, *(_SHOWN if situation.is_year_on_year else _SHOWN[:-1]))
    found = _cause(situation)
    if found is not None:
        text, because, facts = found
        to_do = _DO_WORTH if text is _WEAKER else _DO
        return Answer(Question.LOYALTY, Verdict.CAUSE, text, facts, evidence, because, to_do)
    now, before = situation.value("retention_rate"), situation.compared_value("retention_rate")
    if now is not None and before is not None:
        facts = {"now": rate(now), "before": rate(before)}
        return Answer(Question.LOYALTY, Verdict.SOUND, _HOLDS, facts, evidence)
    repeats = situation.value("repurchase_rate_90")
    if now is not None:
        return Answer(Question.LOYALTY, Verdict.UNKNOWN, _ONE_YEAR, {"now": rate(now)}, evidence)
    if repeats is not None:
        return Answer(Question.LOYALTY, Verdict.UNKNOWN, _REPEATS, {"now": rate(repeats)}, evidence)
    known = bool(situation.value("new_customers"))
    text, to_do = (_YOUNG, "") if known else (_NOBODY, _IMPORT)
    return Answer(Question.LOYALTY, Verdict.UNKNOWN, text, {}, evidence if known else (), to_do=to_do)


def _cause(situation: Situation) -> tuple[str, str, dict[str, Fact]] | None:
    if _has_fallen(situation):
        now, before = situation.value("retention_rate"), situation.compared_value("retention_rate")
        return _LESS, _BECAUSE_LESS, {"now": rate(now), "before": rate(before)}
    cohorts = situation.cohorts
    if cohorts is not None:
        new, old = cohorts.newest, cohorts.before
        if earn_less(cohorts) and situation.can_alert("cm2"):
            return _WEAKER, _BECAUSE_WEAKER, _both(money(new.margin), money(old.margin), new.days)
        if return_less(cohorts):
            facts = _both(rate(new.returned / new.customers), rate(old.returned / old.customers), new.days)
            return _ABSENT, _BECAUSE_LESS, facts
    if situation.statuses.get("retention_rate") is Status.BELOW and situation.can_alert("retention_rate"):
        floor = situation.settings.number("corridor.retention_rate.floor")
        return _LOW, _BECAUSE_LOW, {"now": rate(situation.value("retention_rate")), "floor": rate(floor)}
    return None


def _both(now: Fact, before: Fact, days: int) -> dict[str, Fact]:
    return {"now": now, "before": before, "days": count(days)}


def _has_fallen(situation: Situation) -> bool:
    """Tell whether retention is noticeably lower than a year earlier, beyond chance."""
    now = situation.figures.get("retention_rate")
    before = situation.compared.get("retention_rate") if situation.compared is not None else None
    if now is None or before is None or now.value is None or before.value is None:
        return False
    if not situation.is_year_on_year or now.unit is not Unit.RATE or now.value > before.value * (1 - _NOTICEABLE):
        return False
    kept, of = now.inputs.get("retained_customers"), now.inputs.get("previous_customers")
    kept_before, of_before = before.inputs.get("retained_customers"), before.inputs.get("previous_customers")
    if kept is None or of is None or kept_before is None or of_before is None:
        return False
    return are_fewer(kept, of, kept_before, of_before)
