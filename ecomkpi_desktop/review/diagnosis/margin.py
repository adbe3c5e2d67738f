"""Fourth question: is enough left of each sale to be invested again?"""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.review.diagnosis.answer import Answer, Question, Verdict
from ecomkpi_desktop.review.diagnosis.evidence import evidence_in
from ecomkpi_desktop.review.finding import money, rate
from ecomkpi_desktop.review.rules.situation import Situation
from ecomkpi_desktop.review.status import Status

_SHOWN = ("gross_margin_rate", "cm3_rate", "cm3", "operating_result")

_THIN = QT_TRANSLATE_NOOP(
    "review", "Too thin: {rate} of net revenue is left after marketing, under the floor of {floor}."
)
_LOSS = QT_TRANSLATE_NOOP("review", "Nothing is left to invest: fixed costs take {missing} more than CM3 brings.")
_THINNER = QT_TRANSLATE_NOOP(
    "review", "Enough is left, but less each year: {rate} of net revenue after marketing, against {before}."
)
_ENOUGH = QT_TRANSLATE_NOOP(
    "review", "Enough is left: {rate} of net revenue after marketing, above the floor of {floor}."
)
_ESTIMATED = QT_TRANSLATE_NOOP("review", "Most costs are estimated: what is left of a sale cannot be told yet.")
_NO_SALE = QT_TRANSLATE_NOOP("review", "There are no sales to take a margin of.")
_BECAUSE_THIN = QT_TRANSLATE_NOOP("review", "too little is left of each sale to reinvest ({rate}, floor {floor})")
_BECAUSE_LOSS = QT_TRANSLATE_NOOP("review", "fixed costs take more than CM3 brings")
_STEP = QT_TRANSLATE_NOOP(
    "review", "Look down the ladder for the step that takes more than a year ago, and begin with it."
)
_FIXED = QT_TRANSLATE_NOOP("review", "Look at the fixed costs added in the year, then at CM3 by channel.")
_IMPORT = QT_TRANSLATE_NOOP("review", "Import the product costs, or type the cost rate in the settings.")
_LESS = 0.02  # points of CM3 lost in a year that are worth saying


def margin(situation: Situation) -> Answer:
    """Answer from the CM3 rate and its corridor, and from what fixed costs leave."""
    ask, value = Question.MARGIN, situation.value("cm3_rate")
    shown = _SHOWN if situation.value("fixed_costs") else _SHOWN[:-1]
    evidence = evidence_in(situation, *shown)
    if value is None:
        return Answer(ask, Verdict.UNKNOWN, _NO_SALE, {}, evidence)
    if not situation.can_alert("cm3_rate"):
        return Answer(ask, Verdict.UNKNOWN, _ESTIMATED, {}, evidence, to_do=_IMPORT)
    floor = situation.settings.number("corridor.cm3_rate.floor")
    facts = {"rate": rate(value), "floor": rate(floor)}
    if situation.statuses.get("cm3_rate") is Status.BELOW:
        return Answer(ask, Verdict.CAUSE, _THIN, facts, evidence, _BECAUSE_THIN, _STEP)
    result, fixed = situation.value("operating_result"), situation.value("fixed_costs")
    if result is not None and fixed and result < 0:
        return Answer(ask, Verdict.CAUSE, _LOSS, {"missing": money(-result)}, evidence, _BECAUSE_LOSS, _FIXED)
    before = situation.compared_value("cm3_rate")
    if before is not None and before - value >= _LESS and situation.is_year_on_year:
        return Answer(ask, Verdict.SOUND, _THINNER, {**facts, "before": rate(before)}, evidence)
    return Answer(ask, Verdict.SOUND, _ENOUGH, facts, evidence)
