"""The verdict in words."""

import numpy as np
import pytest
from PySide6.QtCore import QLocale

from ecomkpi_desktop.present.diagnosis import basis_sentence, missing_texts, verdict_sentence
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.review.diagnosis.acquiring import word_of_mouth
from ecomkpi_desktop.review.diagnosis.answer import Answer, Question, Verdict
from ecomkpi_desktop.review.diagnosis.diagnosis import Diagnosis
from ecomkpi_desktop.review.diagnosis.margin import margin
from ecomkpi_desktop.review.diagnosis.pace import pace_of
from tests.review.situations import COVERED, history, situation

ENGLISH = Formats(QLocale("en_GB"))
FLAT = [100.0 * 1.03 ** min(place, 21) for place in range(36)]
GROWING = [100.0 * 1.03**place for place in range(36)]


def diagnosis(sales: list[float], *answers: Answer) -> Diagnosis:
    trend = history(sales)
    pace = pace_of(trend.starts, np.array(sales), trend.complete, COVERED.end)
    return Diagnosis(pace, None, answers, ())


def thin() -> Answer:
    return margin(situation({"cm3_rate": 0.05}))


def test_a_plateau_is_said_with_its_date_its_pace_and_its_cause() -> None:
    text = verdict_sentence(diagnosis(FLAT, thin()), ENGLISH)
    assert text == (
        "Sales have flattened since August 2025: 0.0% year on year, after +38.4% a year earlier. "
        "What holds them back: too little is left of each sale to reinvest (5.0%, floor 10.0%)."
    )


@pytest.mark.parametrize(
    ("sales", "with_cause", "end"),
    [
        (FLAT, False, "None of the five questions explains it with what is known."),
        (GROWING, True, "hold them back next: too little is left of each sale to reinvest (5.0%, floor 10.0%)."),
        (GROWING, False, "None of the five questions finds a brake."),
    ],
)
def test_growth_and_causes_are_joined_in_a_sentence(sales: list[float], with_cause: bool, end: str) -> None:
    answers = (thin(),) if with_cause else ()
    assert verdict_sentence(diagnosis(sales, *answers), ENGLISH).endswith(end)


def test_too_few_months_are_counted_and_what_is_missing_is_listed_once() -> None:
    short = diagnosis(GROWING[:12], word_of_mouth(situation()), word_of_mouth(situation()))
    assert "15" in verdict_sentence(short, ENGLISH)
    assert len(missing_texts(short)) == 2
    assert "spend" in missing_texts(short)[1]
    assert basis_sentence(short.pace, ENGLISH) == ""


def test_the_season_is_said_to_be_removed_where_it_is_and_the_months_missing_where_not() -> None:
    assert "Season removed" in basis_sentence(diagnosis(GROWING).pace, ENGLISH)
    assert "27" in basis_sentence(diagnosis(GROWING[:20]).pace, ENGLISH)


def test_without_a_month_nothing_is_invented() -> None:
    empty = Diagnosis(None, None, (Answer(Question.MARKET, Verdict.UNKNOWN, "x"),), ())
    assert "15" in verdict_sentence(empty, ENGLISH)
