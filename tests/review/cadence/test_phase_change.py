"""The proposal of another phase: two closed reviews in a row that fit the next row, and only then."""

from dataclasses import dataclass
from datetime import date

import pytest

from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.review.cadence.phase_change import proposed_phase
from ecomkpi_desktop.review.trust import Grade
from ecomkpi_desktop.settings.values import Settings


@dataclass(frozen=True)
class Closed:
    id: str
    ltv_cac: float | None
    phase: str = "seed_series_a"
    ltv_cac_grade: Grade | None = Grade.A

    @property
    def period(self) -> Period:
        start = add_months(date(2025, 1, 1), int(self.id))
        return Period(start, add_months(start, 1))


def settings(phase: str = "seed_series_a") -> Settings:
    return Settings().with_value("phase", phase)


def test_two_reviews_in_a_row_that_fit_the_next_row_make_a_proposal() -> None:
    found = proposed_phase([Closed("2", 3.4), Closed("0", 1.0), Closed("1", 3.2)], settings())
    assert found is not None
    assert (found.now.code, found.proposed.code, found.last_review) == ("seed_series_a", "post_series_a", "2")
    assert [value for _, value in found.evidence] == [3.2, 3.4]


@pytest.mark.parametrize(
    "closed",
    [
        [Closed("1", 3.4)],
        [Closed("1", 3.4), Closed("2", 2.9)],
        [Closed("1", 2.9), Closed("2", 3.4)],
        [Closed("1", 3.0), Closed("2", 3.4)],  # above 3:1 is strict
        [Closed("1", 3.4), Closed("2", 5.1)],  # under-investment is no reason to move on
        [Closed("1", 3.4), Closed("2", None)],
        [Closed("1", 3.4), Closed("2", 3.4, ltv_cac_grade=Grade.C)],
        [Closed("1", 3.4, phase="pre_seed"), Closed("2", 3.4)],
    ],
)
def test_anything_less_proposes_nothing(closed: list[Closed]) -> None:
    assert proposed_phase(closed, settings()) is None


def test_launch_moves_on_within_two_to_three_the_bounds_included() -> None:
    closed = [Closed("1", 2.0, phase="pre_seed"), Closed("2", 3.0, phase="pre_seed")]
    found = proposed_phase(closed, settings("pre_seed"))
    assert found is not None
    assert found.proposed.code == "seed_series_a"


def test_nothing_comes_after_maturity() -> None:
    closed = [Closed("1", 4.0, phase="maturity"), Closed("2", 4.0, phase="maturity")]
    assert proposed_phase(closed, settings("maturity")) is None
