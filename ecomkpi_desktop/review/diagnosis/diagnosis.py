"""The diagnosis: the course of growth, the five questions in order, and the first answer that holds it back."""

from collections.abc import Sequence
from dataclasses import dataclass

from ecomkpi_desktop.importing.channels.catalogue import catalogue
from ecomkpi_desktop.importing.channels.spelling import joined
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Selection
from ecomkpi_desktop.review.diagnosis.acquiring import cac_wall, word_of_mouth
from ecomkpi_desktop.review.diagnosis.answer import Answer, Seen, Verdict
from ecomkpi_desktop.review.diagnosis.loyalty import loyalty
from ecomkpi_desktop.review.diagnosis.margin import margin
from ecomkpi_desktop.review.diagnosis.market import MarketFigure, Measure
from ecomkpi_desktop.review.diagnosis.market_question import MarketLine, market_answer
from ecomkpi_desktop.review.diagnosis.pace import YEAR, Pace
from ecomkpi_desktop.review.rules.growth import pace_in
from ecomkpi_desktop.review.rules.reads import Reads
from ecomkpi_desktop.review.rules.situation import situation_of
from ecomkpi_desktop.review.sources import DataState
from ecomkpi_desktop.settings.values import Settings


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Why growth flattens, as far as the data tell.

    Attributes:
        pace: the course of growth; None without a complete month.
        year: the months that the questions are about: twelve, or as many as there are.
        answers: to the five questions, in their order.
        market: the figures of the market beside the shop's.
    """

    pace: Pace | None
    year: Period | None
    answers: tuple[Answer, ...]
    market: tuple[MarketLine, ...]

    @property
    def causes(self) -> tuple[Answer, ...]:
        """The answers that hold growth back, the one to begin with first."""
        return tuple(answer for answer in self.answers if answer.verdict is Verdict.CAUSE)


def diagnose(
    engine: Reads, selection: Selection, settings: Settings, state: DataState, market: Sequence[MarketFigure]
) -> Diagnosis:
    """Return the diagnosis at the end of a selection.

    Args:
        engine: the figures.
        selection: its end is that of the diagnosis; its channels and filters are kept.
        settings: thresholds and assumptions.
        state: how far the data reach and how they reconcile.
        market: figures of the market.
    """
    pace = pace_in(situation_of(engine, selection, settings, state))
    year = _year(pace)
    asked = selection.over(year or selection.period)
    situation = situation_of(engine, asked, settings, state)
    lines = tuple(_line(engine, asked, figure) for figure in market)
    answers = (
        market_answer(lines, year),
        loyalty(situation),
        word_of_mouth(situation),
        margin(situation),
        cac_wall(situation),
    )
    return Diagnosis(pace, year, answers, lines)


def _year(pace: Pace | None) -> Period | None:
    """Return the last twelve complete months in a row, or those there are."""
    if pace is None or not pace.months:
        return None
    end = add_months(pace.months[-1], 1)
    return Period(max(add_months(end, -YEAR), pace.months[0]), end)


def _line(engine: Reads, asked: Selection, figure: MarketFigure) -> MarketLine:
    """Return a market figure beside the shop's: growth over its days, share of marketplaces over the last months."""
    if figure.measure is Measure.GROWTH:
        own = Seen(engine.figures(asked.over(figure.period))["revenue_growth_year"], asked.over(figure.period))
        return MarketLine(figure, own if own.figure.value is not None else None, own.figure.value)
    names = _marketplaces(engine, asked)
    total = engine.figures(asked)["net_revenue"].value
    if not names or not total or total < 0:
        return MarketLine(figure, None, None)
    part = asked.through(names)
    revenue = engine.figures(part)["net_revenue"]
    return MarketLine(figure, Seen(revenue, part), None if revenue.value is None else revenue.value / total)


def _marketplaces(engine: Reads, asked: Selection) -> frozenset[str]:
    """Return the channels that are marketplaces: known as such, or taking the fees of one."""
    table, known = engine.by(Dimension.CHANNEL, asked), catalogue()
    fees = table.columns.get("marketplace_fees")
    found = set()
    for place, name in enumerate(table.keys):
        channel = known.channels.get(known.words.get(joined(name), ""))
        takes_fees = fees is not None and float(fees[place]) > 0
        if name != NOT_ALLOCATED and (takes_fees or (channel is not None and channel.kind == "marketplace")):
            found.add(name)
    return frozenset(found)
