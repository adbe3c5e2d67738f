"""Words of the reviews: effects as they are written and typed, causes, what each kind is called."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.reviews import (
    cause_text,
    effect_text,
    effect_value,
    exact_text,
    place_word,
    review_name,
    rhythm_name,
    stage_name,
    state_word,
    verdict_word,
)
from ecomkpi_desktop.review.asof.chain import Cause, Change
from ecomkpi_desktop.review.cadence.phases import Rhythm
from ecomkpi_desktop.review.meetings.decisions import DecisionState, Verdict
from ecomkpi_desktop.review.meetings.review import Stage
from ecomkpi_desktop.review.meetings.search import Where
from tests.review.meetings.making import review

FRENCH, ENGLISH = Formats(QLocale("fr_FR")), Formats(QLocale("en_GB"))


@pytest.mark.parametrize(
    ("text", "unit", "french", "value"),
    [
        ("2000", Unit.MONEY, True, 2000.0),
        ("+2 000 €", Unit.MONEY, True, 2000.0),
        ("\u2212800,50", Unit.MONEY, True, -800.5),
        ("1,5 pt", Unit.RATE, True, 0.015),
        ("1.5", Unit.RATE, True, 0.015),
        ("2.000", Unit.MONEY, True, 2000.0),
        ("2.000,5", Unit.MONEY, True, 2000.5),
        ("2,000", Unit.MONEY, False, 2000.0),
        ("2,5", Unit.RATIO, False, 2.5),
        ("-£1,250.25", Unit.MONEY, False, -1250.25),
        ("", Unit.MONEY, True, None),
    ],
)
def test_an_effect_is_read_as_it_is_typed(text: str, unit: Unit, french: bool, value: float | None) -> None:
    assert effect_value(text, unit, FRENCH if french else ENGLISH) == pytest.approx(value)


@pytest.mark.parametrize("text", ["beaucoup", "1-2", "--"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        effect_value(text, Unit.MONEY, FRENCH)


@pytest.mark.parametrize(
    ("effect", "unit"),
    [(2000.0, Unit.MONEY), (-0.25, Unit.MONEY), (0.015, Unit.RATE), (-3.0, Unit.COUNT), (0.25, Unit.RATIO)],
)
@pytest.mark.parametrize("formats", [FRENCH, ENGLISH])
def test_an_effect_that_is_written_is_read_as_itself(effect: float, unit: Unit, formats: Formats) -> None:
    text = effect_text(effect, unit, formats)
    assert text[0] in "+\u2212"
    assert effect_value(text, unit, formats) == pytest.approx(effect)


def test_no_effect_is_no_text() -> None:
    assert effect_text(None, Unit.MONEY, FRENCH) == ""
    assert effect_text(1.0, None, FRENCH) == ""


def test_amounts_of_then_and_now_are_written_to_the_cent() -> None:
    assert exact_text(Decimal("84052.33"), Unit.MONEY, ENGLISH) == "€84,052.33"
    assert exact_text(Decimal("-600.80"), Unit.MONEY, ENGLISH, signed=True) == "\u2212€600.80"
    assert exact_text(Decimal("600.80"), Unit.MONEY, ENGLISH, signed=True) == "+€600.80"
    assert exact_text(Decimal("0.005"), Unit.RATE, ENGLISH, signed=True) == "+0.5 pt"
    assert exact_text(Decimal(-3), Unit.COUNT, ENGLISH, signed=True) == "\u22123"
    assert exact_text(None, Unit.MONEY, ENGLISH) == "–"


def test_each_cause_is_told_in_words() -> None:
    assert cause_text(Change(Cause.LATE, Kind.REFUNDS)) == "Refunds that came later"
    assert cause_text(Change(Cause.CORRECTED, Kind.SESSIONS)) == "Data corrected: Visits (sessions)"
    assert cause_text(Change(Cause.SETTING, key="payment.pct")) == "Assumption changed: Payment fee, share"
    assert cause_text(Change(Cause.SETTING, key="marketplace.Amazon.pct")) == (
        "Assumption changed: Marketplace fee (Amazon)"
    )
    assert cause_text(Change(Cause.IDENTITIES, key="country")) == "Assumption changed: Country of the shop"
    plain = set(Cause) - {Cause.LATE, Cause.CORRECTED, Cause.SETTING}
    assert len({cause_text(Change(cause)) for cause in plain}) == len(plain)


def test_everything_has_a_word_of_its_own() -> None:
    for kind, word in (
        (Rhythm, rhythm_name), (Stage, stage_name), (Verdict, verdict_word), (DecisionState, state_word),
        (Where, place_word),
    ):  # fmt: skip
        assert len({word(one) for one in kind}) == len(kind)  # type: ignore[operator, attr-defined]
    assert review_name(review("r", 2), ENGLISH) == "Monthly review of channels, March 2025"
