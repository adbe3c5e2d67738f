"""What hidden costs, positions and channels put on the agenda of a review: the questions that its findings ask."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.review.agenda import AgendaItem
from ecomkpi_desktop.review.cadence.phases import Rhythm
from ecomkpi_desktop.review.finding import Finding
from ecomkpi_desktop.review.meetings.review import Review, by_time

_MOST = 2  # questions of one kind: more of them is one subject, opened by the first
_ALWAYS = frozenset(Rhythm)
_RARER = frozenset((Rhythm.MONTHLY, Rhythm.STRATEGIC, Rhythm.QUARTERLY))  # what no week changes

# Code of the finding -> its question, context ``review``, the page that answers it, and the reviews that ask it.
_ASKED: Mapping[str, tuple[str, str, frozenset[Rhythm]]] = {
    "hidden_costs_unknown": (
        QT_TRANSLATE_NOOP(
            "review", "Cost lines still unknown: {unknown} of {all} (CM3 between {low} and {high}). Who asks whom, "
            "until when?"
        ),
        "hidden_costs", _ALWAYS,
    ),
    "category_in_the_middle": (
        QT_TRANSLATE_NOOP(
            "review", "“{category}” is stuck in the middle at a margin of {margin}: its price, its purchase cost, or "
            "out of the range?"
        ),
        "positioning", _RARER,
    ),
    "position_not_held": (
        QT_TRANSLATE_NOOP(
            "review", "“{category}” does not hold the declared position: correct the category, or the declaration?"
        ),
        "positioning", _RARER,
    ),
    "marketplace_dependence": (
        QT_TRANSLATE_NOOP(
            "review", "{share} of net revenue comes through marketplaces (marker: {marker}): what brings these buyers "
            "to our own site?"
        ),
        "omnichannel", _RARER,
    ),
    "customers_unknown": (
        QT_TRANSLATE_NOOP(
            "review", "Only {share} of the sales have a known customer: where do we ask for the e-mail first?"
        ),
        "omnichannel", _RARER,
    ),
    "touch_points_differ": (
        QT_TRANSLATE_NOOP(
            "review", "Touch points that differ: {differ} of {looked}. Which one first, and who settles it?"
        ),
        "omnichannel", _RARER,
    ),
}  # fmt: skip


def questions_of(review: Review, found: Sequence[Finding], reviews: Iterable[Review]) -> tuple[AgendaItem, ...]:
    """Return what the findings of a review ask, each with the day since which it is open.

    Args:
        review: being prepared.
        found: its findings, most money at stake first.
        reviews: all of them; closed ones say what was open already.
    """
    before = [one for one in by_time(tuple(reviews)) if one.is_closed and one.rhythm is review.rhythm
              and one.period.end <= review.period.start]  # fmt: skip
    asked: dict[str, int] = {}
    items = []
    for one in found:
        text, page, rhythms = _ASKED.get(one.code, ("", "", frozenset()))
        if review.rhythm not in rhythms or asked.get(one.code, 0) == _MOST:
            continue
        asked[one.code] = asked.get(one.code, 0) + 1
        key = one.key
        items.append(AgendaItem(text, one.evidence, "", page, key, _open_since(key, before)))
    return tuple(sorted(items, key=lambda item: [*_ASKED].index(item.topic.partition("|")[0])))


def _open_since(key: str, before: Sequence[Review]) -> date | None:
    """Return the day of the first of the reviews in a row, up to the last one, that had found the same."""
    return min(_in_a_row(key, before), default=None)


def _in_a_row(key: str, before: Sequence[Review]) -> Iterator[date]:
    for review in reversed(before):
        if key not in {one.key for one in review.findings}:
            return
        yield review.day
