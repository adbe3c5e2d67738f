"""Third and fifth question: do customers still come by themselves, and what does the next bought one cost?"""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.review.chance import falls_short
from ecomkpi_desktop.review.diagnosis.answer import Answer, Evidence, Question, Seen, Verdict
from ecomkpi_desktop.review.diagnosis.evidence import evidence_in, evidence_of
from ecomkpi_desktop.review.finding import Fact, count, money, rate
from ecomkpi_desktop.review.rules.acquisition import Wall, wall_of
from ecomkpi_desktop.review.rules.compared import Part
from ecomkpi_desktop.review.rules.situation import Situation

_NOTICEABLE = 0.05  # relative fall under which nothing is said

_FREE = QT_TRANSLATE_NOOP("review", "New customers of channels without spend")
_PAID_SPEND = QT_TRANSLATE_NOOP("review", "Acquisition spend of channels with spend")
_PAID_NEW = QT_TRANSLATE_NOOP("review", "New customers of channels with spend")
_PAID_LTV = QT_TRANSLATE_NOOP("review", "LTV of customers of channels with spend")
_MARGINAL = QT_TRANSLATE_NOOP("review", "Cost of each further customer")

_FEWER = QT_TRANSLATE_NOOP(
    "review",
    "Fewer customers come by themselves: {now} through channels without spend, against {before};"
    " {share} of the new ones.",
)
_COME = QT_TRANSLATE_NOOP(
    "review",
    "Customers still come by themselves: {now} through channels without spend, against {before};"
    " {share} of the new ones.",
)
_SHARE = QT_TRANSLATE_NOOP(
    "review",
    "{share} of new customers come through channels without spend; whether fewer than before takes a"
    " year more of data.",
)
_NO_SPEND = QT_TRANSLATE_NOOP("review", "No spend is known: which customers came by themselves cannot be told.")
_NO_SPEND_WALL = QT_TRANSLATE_NOOP("review", "No spend is known: what the next customer costs cannot be told.")
_NO_IDENTITY = QT_TRANSLATE_NOOP("review", "No order says who bought: new customers cannot be told.")
_BECAUSE_FEWER = QT_TRANSLATE_NOOP("review", "fewer customers come by themselves ({now} against {before})")
_TELL = QT_TRANSLATE_NOOP(
    "review",
    "Look at which free channel fell first, search or direct, and give customers a reason to speak of the shop.",
)
_IMPORT_SPEND = QT_TRANSLATE_NOOP("review", "Import the spend of each advertising platform.")
_IMPORT_PERSONS = QT_TRANSLATE_NOOP("review", "Import orders with the e-mail address or the number of the customer.")

_MET = QT_TRANSLATE_NOOP(
    "review",
    "The wall is reached: {spend} more brought {new} further customers at {marginal} each, for a value of {ltv}.",
)
_MET_NOBODY = QT_TRANSLATE_NOOP("review", "The wall is reached: {spend} more brought no further customer.")
_FAR = QT_TRANSLATE_NOOP(
    "review", "Not reached: {spend} more brought {new} further customers at {marginal} each, for a value of {ltv}."
)
_CLOSE = QT_TRANSLATE_NOOP(
    "review",
    "Close, within chance: {spend} more brought {new} further customers, each worth {ltv}: it takes"
    " more months to tell.",
)
_STILL = QT_TRANSLATE_NOOP(
    "review", "The budget was not raised in a year: nothing shows what the next customer would cost."
)
_BECAUSE_MET = QT_TRANSLATE_NOOP("review", "a further customer costs {marginal} and brings {ltv}")
_BECAUSE_NOBODY = QT_TRANSLATE_NOOP("review", "{spend} more of budget brought nobody")
_BACK = QT_TRANSLATE_NOOP(
    "review", "Take the last increase back in the channel that took most of it, and watch what is lost."
)
_NO_LTV = QT_TRANSLATE_NOOP("review", "The customers are too recent to tell what they bring in a year.")


def word_of_mouth(situation: Situation) -> Answer:
    """Answer from the new customers of the channels without spend."""
    ask = Question.WORD_OF_MOUTH
    if not situation.value("new_customers"):
        return Answer(ask, Verdict.UNKNOWN, _NO_IDENTITY, to_do=_IMPORT_PERSONS)
    if situation.paid is None:
        return Answer(ask, Verdict.UNKNOWN, _NO_SPEND, to_do=_IMPORT_SPEND)
    free = situation.free
    now = (free.value("new_customers") if free is not None else None) or 0.0
    share = rate(now / (situation.value("new_customers") or 1.0))
    evidence = evidence_in(situation, "new_customers")
    if free is not None:
        evidence = (evidence_of(free, "new_customers", _FREE), *evidence)
    before = free.compared_value("new_customers") if free is not None else None
    if before is None:
        return Answer(ask, Verdict.UNKNOWN, _SHARE, {"share": share}, evidence)
    facts = {"now": count(now), "before": count(before), "share": share}
    if now < before * (1 - _NOTICEABLE) and falls_short(now, before):
        return Answer(ask, Verdict.CAUSE, _FEWER, facts, evidence, _BECAUSE_FEWER, _TELL)
    return Answer(ask, Verdict.SOUND, _COME, facts, evidence)


def cac_wall(situation: Situation) -> Answer:
    """Answer from what the last raise of the budget has brought."""
    ask, paid, wall = Question.WALL, situation.paid, wall_of(situation)
    if paid is None or not situation.value("new_customers"):
        known = bool(situation.value("new_customers"))
        text, to_do = (_NO_SPEND_WALL, _IMPORT_SPEND) if known else (_NO_IDENTITY, _IMPORT_PERSONS)
        return Answer(ask, Verdict.UNKNOWN, text, to_do=to_do)
    evidence = _evidence(paid)
    if wall is None:
        text = _NO_LTV if paid.value("ltv") is None else _STILL
        return Answer(ask, Verdict.UNKNOWN, text, {}, evidence)
    facts = _facts(wall)
    if wall.is_met and situation.can_alert("cac", "ltv"):
        text, because = (_MET, _BECAUSE_MET) if wall.new > 0 else (_MET_NOBODY, _BECAUSE_NOBODY)
        return Answer(ask, Verdict.CAUSE, text, facts, evidence, because, _BACK)
    if wall.marginal is not None and wall.marginal <= wall.ltv:
        return Answer(ask, Verdict.SOUND, _FAR, facts, evidence)
    return Answer(ask, Verdict.UNKNOWN, _CLOSE, facts, evidence)


def _facts(wall: Wall) -> dict[str, Fact]:
    return {
        "spend": money(wall.spend),
        "new": count(wall.new),
        "marginal": money(wall.marginal),
        "ltv": money(wall.ltv),
    }


def _evidence(paid: Part) -> tuple[Evidence, ...]:
    lines = [evidence_of(paid, "acquisition_spend", _PAID_SPEND), evidence_of(paid, "new_customers", _PAID_NEW)]
    if paid.value("marginal_cac_year") is not None:
        lines.append(Evidence(Seen(paid.figures["marginal_cac_year"], paid.selection), None, _MARGINAL))
    if paid.value("ltv") is not None:
        lines.append(evidence_of(paid, "ltv", _PAID_LTV))
    return tuple(lines)
