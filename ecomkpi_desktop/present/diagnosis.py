"""The diagnosis in sentences."""

from collections.abc import Mapping

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.present.findings import fact_text
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import counted, words
from ecomkpi_desktop.review.diagnosis.answer import Answer, Evidence, Question, Verdict
from ecomkpi_desktop.review.diagnosis.diagnosis import Diagnosis
from ecomkpi_desktop.review.diagnosis.market import MarketFigure, Measure
from ecomkpi_desktop.review.diagnosis.pace import NEEDED, NEEDED_TWICE, Course, Pace

_QUESTIONS: Mapping[Question, str] = {
    Question.MARKET: QT_TRANSLATE_NOOP("diagnosis", "Is it the market?"),
    Question.LOYALTY: QT_TRANSLATE_NOOP("diagnosis", "Do customers still come back?"),
    Question.WORD_OF_MOUTH: QT_TRANSLATE_NOOP("diagnosis", "Do customers still come by themselves?"),
    Question.MARGIN: QT_TRANSLATE_NOOP("diagnosis", "Is enough margin left to reinvest?"),
    Question.WALL: QT_TRANSLATE_NOOP("diagnosis", "Does the next customer cost more than it brings?"),
}
_VERDICTS: Mapping[Verdict, str] = {
    Verdict.CAUSE: QT_TRANSLATE_NOOP("diagnosis", "Holds growth back"),
    Verdict.SOUND: QT_TRANSLATE_NOOP("diagnosis", "Not the cause"),
    Verdict.UNKNOWN: QT_TRANSLATE_NOOP("diagnosis", "Cannot be told yet"),
}
_COURSES: Mapping[Course, str] = {
    Course.FLATTENING: QT_TRANSLATE_NOOP(
        "diagnosis", "Sales have flattened since {since}: {now} year on year, after {before} a year earlier"
    ),
    Course.RESTARTING: QT_TRANSLATE_NOOP(
        "diagnosis", "Sales had flattened and rise again: {recent} in three months, season removed"
    ),
    Course.GROWING: QT_TRANSLATE_NOOP("diagnosis", "No plateau: sales grow by {now} year on year"),
    Course.SLOW: QT_TRANSLATE_NOOP("diagnosis", "Sales grow slowly: {now} year on year"),
    Course.SHRINKING: QT_TRANSLATE_NOOP("diagnosis", "Sales fall: {now} year on year"),
}
_MEASURES: Mapping[Measure, str] = {
    Measure.GROWTH: QT_TRANSLATE_NOOP("diagnosis", "Growth in a year"),
    Measure.MARKETPLACES: QT_TRANSLATE_NOOP("diagnosis", "Share of marketplaces"),
}
_JOINED = QT_TRANSLATE_NOOP("diagnosis", "{course}. What holds them back: {causes}.")
_AHEAD = QT_TRANSLATE_NOOP("diagnosis", "{course}. What could hold them back next: {causes}.")
_UNEXPLAINED = QT_TRANSLATE_NOOP("diagnosis", "{course}. None of the five questions explains it with what is known.")
_CALM = QT_TRANSLATE_NOOP("diagnosis", "{course}. None of the five questions finds a brake.")
_MONTHS = QT_TRANSLATE_NOOP("diagnosis", "%n complete month(s) of sales known", None, 1)
_LACKING = QT_TRANSLATE_NOOP(
    "diagnosis", "Orders of %n more month(s): a year on year needs the same months twice.", None, 1
)
_SHORT = QT_TRANSLATE_NOOP(
    "diagnosis", "{months}: it takes {needed} to compare with a year before. What can be said already is below."
)
_SHORT_CAUSES = QT_TRANSLATE_NOOP("diagnosis", "{months}, too few to compare years. To be watched already: {causes}.")
_UNSURE_PAST = QT_TRANSLATE_NOOP(
    "diagnosis",
    "Whether growth flattens takes {needed} complete months; there are {have}: only its pace today is known.",
)
_SEASON = QT_TRANSLATE_NOOP(
    "diagnosis", "Season removed, the last three months stand at {recent} against the three before."
)


def question_text(question: Question) -> str:
    """Return a question."""
    return words("diagnosis", _QUESTIONS[question])


def verdict_text(verdict: Verdict) -> str:
    """Return what the figures say, in few words."""
    return words("diagnosis", _VERDICTS[verdict])


def answer_text(answer: Answer, formats: Formats) -> str:
    """Return an answer in a sentence."""
    return _filled(answer.text, answer, formats)


def to_do_text(answer: Answer) -> str:
    """Return what to do first about it, or what would let it be answered."""
    return words("review", answer.to_do)


def evidence_name(evidence: Evidence) -> str:
    """Return what a line of evidence shows."""
    from ecomkpi_desktop.kpi.registry import REGISTRY

    return words("review", evidence.name) or words("kpi", REGISTRY[evidence.now.figure.id].name)


def verdict_sentence(diagnosis: Diagnosis, formats: Formats) -> str:
    """Return the whole verdict in one sentence, or two, with its evidence."""
    pace = diagnosis.pace
    apart = "\N{NO-BREAK SPACE}; " if formats.is_french else "; "
    causes = apart.join(_filled(answer.because, answer, formats) for answer in diagnosis.causes)
    course = _COURSES.get(pace.course) if pace is not None else None
    if pace is None or course is None:
        months = counted("diagnosis", _MONTHS, 0 if pace is None else len(pace.months))
        pattern = _SHORT_CAUSES if causes else _SHORT
        return words("diagnosis", pattern).format(months=months, needed=NEEDED, causes=causes)
    told = words("diagnosis", course).format(**_numbers(pace, formats))
    troubled = pace.course in {Course.FLATTENING, Course.SHRINKING, Course.SLOW}
    pattern = (_JOINED if troubled else _AHEAD) if causes else (_UNEXPLAINED if troubled else _CALM)
    return words("diagnosis", pattern).format(course=told, causes=causes)


def basis_sentence(pace: Pace | None, formats: Formats) -> str:
    """Return what the verdict rests on besides: the months without their season, or how many are missing."""
    if pace is None or pace.course is Course.TOO_SHORT:
        return ""
    if len(pace.months) < NEEDED_TWICE:
        return words("diagnosis", _UNSURE_PAST).format(needed=NEEDED_TWICE, have=len(pace.months))
    if pace.recent is None:
        return ""
    return words("diagnosis", _SEASON).format(recent=signed_rate(pace.recent, formats))


def missing_texts(diagnosis: Diagnosis) -> tuple[str, ...]:
    """Return what would let more be said, each once: months of orders, files, market figures."""
    months = 0 if diagnosis.pace is None else len(diagnosis.pace.months)
    found = [counted("diagnosis", _LACKING, NEEDED - months)] if months < NEEDED else []
    found += [to_do_text(answer) for answer in diagnosis.answers if answer.verdict is Verdict.UNKNOWN and answer.to_do]
    return tuple(dict.fromkeys(found))


def measure_text(measure: Measure) -> str:
    """Return what a market figure measures."""
    return words("diagnosis", _MEASURES[measure])


def market_name(figure: MarketFigure) -> str:
    """Return what a market figure is about."""
    return words("review", figure.name)


def market_source(figure: MarketFigure) -> str:
    """Return where a market figure was published."""
    return words("review", figure.source)


def signed_rate(value: float, formats: Formats) -> str:
    """Return a growth with its sign."""
    text = formats.rate(value)
    return f"+{text}" if round(value, 3) > 0 else text


def _numbers(pace: Pace, formats: Formats) -> dict[str, str]:
    return {
        "now": "" if pace.now is None else signed_rate(pace.now, formats),
        "before": "" if pace.before is None else signed_rate(pace.before, formats),
        "recent": "" if pace.recent is None else signed_rate(pace.recent, formats),
        "since": "" if pace.since is None else formats.month(pace.since),
    }


def _filled(text: str, answer: Answer, formats: Formats) -> str:
    facts = {
        name: formats.period(fact) if isinstance(fact, Period) else fact_text(fact, formats)
        for name, fact in answer.facts.items()
    }
    return words("review", text).format(**facts)
