"""First question: is it the market? The shop's growth beside the market's, over the same days."""

from collections.abc import Sequence
from dataclasses import dataclass

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.review.diagnosis.answer import Answer, Evidence, Question, Seen, Verdict
from ecomkpi_desktop.review.diagnosis.market import MarketFigure, Measure
from ecomkpi_desktop.review.finding import Fact, rate

_LEVEL = 0.02  # points: growths closer than this are the same

_MARKET = QT_TRANSLATE_NOOP("review", "The market has slowed with you: {market} in {period}, and {own} for you.")
_NOT = QT_TRANSLATE_NOOP("review", "Not the market: it grew by {market} in {period}, you by {own}.")
_AHEAD = QT_TRANSLATE_NOOP("review", "Not the market: it grew by {market} in {period}, you by {own}, faster than it.")
_OLD = QT_TRANSLATE_NOOP(
    "review",
    "The last market figure is of {period}: {market}, and {own} for you. None is known for the last twelve months.",
)
_NONE = QT_TRANSLATE_NOOP("review", "No market figure is known for the days of your orders.")
_OWN = QT_TRANSLATE_NOOP("review", "Your growth over the same days")
_BECAUSE = QT_TRANSLATE_NOOP("review", "the market grows no faster ({market})")
_POSITION = QT_TRANSLATE_NOOP(
    "review", "Look for a share to win in what you do best: a market that stands still is shared, not shaken."
)
_TYPE = QT_TRANSLATE_NOOP("review", "Type the latest figure of the market in the table below, with its source.")


@dataclass(frozen=True, slots=True)
class MarketLine:
    """A market figure beside the shop's own over the same days.

    Attributes:
        market: the market's.
        own: the shop's, or None where the data do not cover the days it takes.
        value: the shop's number, which is a share of two figures for marketplaces.
    """

    market: MarketFigure
    own: Seen | None
    value: float | None


def market_answer(lines: Sequence[MarketLine], year: Period | None) -> Answer:
    """Answer from the latest figure that is about the last twelve months; an older one only says how it was.

    Args:
        lines: market figures beside the shop's.
        year: the twelve months asked about; None without a month of data.
    """
    known = [line for line in lines if line.market.measure is Measure.GROWTH and line.value is not None]
    if not known or year is None:
        return Answer(Question.MARKET, Verdict.UNKNOWN, _NONE, to_do=_TYPE)
    line = max(known, key=lambda one: (one.market.last, one.market.first))
    market, own = line.market.value, line.value or 0.0
    period = line.market.period
    facts: dict[str, Fact | Period] = {"market": rate(market), "own": rate(own), "period": period}
    evidence = () if line.own is None else (Evidence(line.own, None, _OWN),)
    if period.end <= year.start:
        return Answer(Question.MARKET, Verdict.UNKNOWN, _OLD, facts, evidence, to_do=_TYPE)
    if own >= market + _LEVEL:
        return Answer(Question.MARKET, Verdict.SOUND, _AHEAD, facts, evidence)
    if own >= market - _LEVEL:
        return Answer(Question.MARKET, Verdict.CAUSE, _MARKET, facts, evidence, _BECAUSE, _POSITION)
    return Answer(Question.MARKET, Verdict.SOUND, _NOT, facts, evidence)
