"""Numbers as they are typed in each country, as one number."""

import pyarrow as pa
import pytest

from ecomkpi_desktop.kpi.phones import PLANS, normal_phones
from ecomkpi_desktop.settings.definitions import COUNTRIES


@pytest.mark.parametrize(
    ("country", "typed", "wanted"),
    [
        ("FR", ["06 12 34 56 78", "+33 (0)6.12.34.56.78", "0033612345678", "612345678", "33612345678"], "33612345678"),
        ("BE", ["0470 12 34 56", "+32 470 12 34 56", "470123456", "32470123456"], "32470123456"),
        ("ES", ["612 34 56 78", "+34612345678", "0034612345678", "34612345678"], "34612345678"),
        ("IT", ["02 1234 5678", "+39 02 12345678"], "390212345678"),
        ("US", ["(415) 555-0123", "1-415-555-0123", "+1 415 555 0123"], "14155550123"),
        ("GB", ["07911 123456", "+44 (0)7911 123456"], "447911123456"),
    ],
)
def test_a_number_is_one_number_however_it_is_typed(country: str, typed: list[str], wanted: str) -> None:
    assert set(normal_phones(pa.array(typed), country).to_pylist()) == {wanted}


def test_a_number_with_its_country_is_not_of_the_shops() -> None:
    assert normal_phones(pa.array(["+32 470 12 34 56"]), "FR").to_pylist() == ["32470123456"]


def test_what_a_till_asks_for_when_nobody_gives_a_number_is_none() -> None:
    assert normal_phones(pa.array(["0000000000", "0111111111", "99999999", "12", "n.a."])).to_pylist() == [None] * 5


def test_a_country_without_a_plan_reads_as_the_default() -> None:
    assert normal_phones(pa.array(["0612345678"]), "XX").to_pylist() == ["33612345678"]


def test_every_country_on_offer_has_a_plan() -> None:
    assert set(COUNTRIES) == set(PLANS)
