"""Trust in sentences."""

import pytest

from ecomkpi_desktop.present.language import locale_for
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.trust import trust_sentences
from ecomkpi_desktop.review.trust import Grade, Reserve, Trust


@pytest.mark.parametrize(
    ("params", "written"),
    [({"coverage": 0.42}, "42%"), ({"days": 3.0}, "3"), ({"amount": 12.5}, "€12.50"), ({"first": "#1051"}, "#1051")],
)
def test_the_numbers_of_a_reserve_are_written_as_people_read_them(
    params: dict[str, float | str], written: str
) -> None:
    (name,) = params
    trust = Trust(Grade.B, (Reserve("any", Grade.B, f"It is {{{name}}}.", params),))
    meaning, reserve = trust_sentences(trust, Formats(locale_for("en"), "EUR"))
    assert meaning.startswith("Trust B")
    assert reserve == f"It is {written}."
