"""Questions that facts ask: on the agenda, off it when they are answered, and back at the next review."""

from dataclasses import replace
from datetime import date

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.review.cadence.phases import CLOSING, Rhythm, agenda_of
from ecomkpi_desktop.review.finding import Advice, Fact, Finding, count, money, rate
from ecomkpi_desktop.review.meetings.points import with_questions
from ecomkpi_desktop.review.meetings.review import Point, Review
from ecomkpi_desktop.review.questions import questions_of
from tests.review.meetings.making import closed, review

COSTS = "hidden_costs_unknown|"
ADVICE = Advice("", "", "", "")


def with_agenda(**values: object) -> Review:
    points = tuple(Point(text) for text in agenda_of("post_series_a", Rhythm.MONTHLY))
    return replace(review("r"), agenda=points, **values)  # type: ignore[arg-type]


def unknown(number: int) -> Finding:
    evidence = {"unknown": count(number), "all": count(20), "low": money(10.0), "high": money(90.0)}
    return Finding("hidden_costs_unknown", Severity.WARNING, ADVICE, evidence, 40.0)


def stuck(name: str) -> Finding:
    evidence = {"category": Fact(name), "margin": rate(0.21)}
    return Finding("category_in_the_middle", Severity.WARNING, ADVICE, evidence, 40.0, subject=name)


def test_questions_stand_before_what_is_decided() -> None:
    asked = with_questions(with_agenda(), {COSTS: "Three lines?", "x|": "And this?"})
    texts = [point.text for point in asked.agenda]
    assert texts[-4:] == ["Three lines?", "And this?", *CLOSING]
    assert asked.offered == (COSTS, "x|")


def test_the_numbers_of_a_question_follow_the_facts() -> None:
    first = with_questions(with_agenda(), {COSTS: "Three lines?"})
    second = with_questions(first, {COSTS: "Two lines?"})
    assert [point.text for point in second.agenda if point.topic] == ["Two lines?"]
    assert len(second.agenda) == len(first.agenda)


def test_a_question_that_facts_have_answered_is_taken_off_and_may_come_back() -> None:
    first = with_questions(with_agenda(), {COSTS: "Three lines?"})
    answered = with_questions(first, {})
    assert answered.agenda == with_agenda().agenda
    assert [one.text for one in with_questions(answered, {COSTS: "One line?"}).agenda if one.topic] == ["One line?"]


def test_what_was_dealt_with_stays_as_it_was_said() -> None:
    first = with_questions(with_agenda(), {COSTS: "Three lines?"})
    done = replace(first, agenda=tuple(replace(one, is_done=bool(one.topic)) for one in first.agenda))
    assert with_questions(done, {COSTS: "Two lines?"}).agenda == done.agenda
    assert with_questions(done, {}).agenda == done.agenda


def test_a_question_that_the_user_has_taken_off_does_not_come_back() -> None:
    first = with_questions(with_agenda(), {COSTS: "Three lines?"})
    without = replace(first, agenda=tuple(one for one in first.agenda if not one.topic))
    assert with_questions(without, {COSTS: "Three lines?"}) == without


def test_a_point_of_the_users_own_is_never_touched() -> None:
    mine = replace(with_agenda(), agenda=(Point("Three lines?"),))
    assert with_questions(mine, {}).agenda == mine.agenda


def test_findings_of_the_managers_work_ask_and_the_others_do_not() -> None:
    other = Finding("plateau", Severity.WARNING, ADVICE)
    found = (stuck("Lamps"), other, unknown(3), stuck("Linen"), stuck("Vases"))
    items = questions_of(review("r"), found, ())
    assert [item.topic for item in items] == [
        COSTS, "category_in_the_middle|Lamps", "category_in_the_middle|Linen",
    ]  # fmt: skip
    assert [item.page for item in items] == ["hidden_costs", "positioning", "positioning"]
    assert items[0].facts["unknown"] == count(3)


def test_a_weekly_review_asks_about_costs_only() -> None:
    weekly = replace(review("r"), rhythm=Rhythm.WEEKLY)
    assert [item.topic for item in questions_of(weekly, (stuck("Lamps"), unknown(3)), ())] == [COSTS]


def test_what_stays_open_says_since_which_review() -> None:
    weekly = replace(closed("w", 3, findings=(stuck("Lamps"),)), rhythm=Rhythm.WEEKLY)
    known = (
        closed("a", 0, findings=(unknown(9),)), closed("b", 1), closed("c", 2, findings=(unknown(9), stuck("Lamps"))),
        closed("d", 3, findings=(unknown(4),)), weekly,
    )  # fmt: skip
    costs, lamps = questions_of(review("r", 4), (unknown(3), stuck("Lamps")), known)
    assert costs.since == date(2025, 4, 1)  # answered at the second review, open again since the third
    assert lamps.since is None  # the last one had not found it


def test_reviews_of_the_same_days_or_later_say_nothing() -> None:
    later = closed("z", 5, findings=(unknown(9),))
    (costs,) = questions_of(review("r", 4), (unknown(3),), (later, review("r", 4, findings=(unknown(3),))))
    assert costs.since is None
