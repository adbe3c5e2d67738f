"""Puts the questions of the findings on an agenda, takes off what facts have answered; the user has the last word."""

from collections.abc import Mapping
from dataclasses import replace

from ecomkpi_desktop.review.cadence.phases import CLOSING
from ecomkpi_desktop.review.meetings.review import Point, Review


def with_questions(review: Review, questions: Mapping[str, str]) -> Review:
    """Return a review whose agenda asks questions.

    A question whose fact is gone is taken off unless it was dealt with; its numbers follow the facts; one that the user
    has taken off does not come back while the fact stays the same.

    Args:
        review: with its agenda as it is.
        questions: topic -> the question in words, in order.
    """
    kept = tuple(_updated(one, questions) for one in review.agenda if not _is_answered(one, questions))
    known = {one.topic for one in kept} | set(review.offered)
    new = tuple(Point(text, topic=topic) for topic, text in questions.items() if topic not in known)
    place = next((number for number, one in enumerate(kept) if one.text in CLOSING), len(kept))
    return replace(review, agenda=(*kept[:place], *new, *kept[place:]), offered=tuple(questions))


def _is_answered(point: Point, questions: Mapping[str, str]) -> bool:
    return bool(point.topic) and point.topic not in questions and not point.is_done


def _updated(point: Point, questions: Mapping[str, str]) -> Point:
    if point.is_done or point.topic not in questions:
        return point
    return replace(point, text=questions[point.topic])
