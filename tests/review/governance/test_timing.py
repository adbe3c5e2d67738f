"""Dates of delivery."""

from datetime import date

import pytest

from ecomkpi_desktop.review.governance.contract import Every, Freshness
from ecomkpi_desktop.review.governance.timing import Due, is_late, last_due, next_due


@pytest.mark.parametrize(
    ("freshness", "today", "last", "following"),
    [
        (Freshness(Every.MONTH, 5), date(2025, 3, 5), Due(date(2025, 1, 31), date(2025, 2, 5)),
         Due(date(2025, 2, 28), date(2025, 3, 5))),
        (Freshness(Every.MONTH, 5), date(2025, 3, 6), Due(date(2025, 2, 28), date(2025, 3, 5)),
         Due(date(2025, 3, 31), date(2025, 4, 5))),
        (Freshness(Every.WEEK, 2), date(2025, 3, 5), Due(date(2025, 3, 2), date(2025, 3, 4)),
         Due(date(2025, 3, 9), date(2025, 3, 11))),
        (Freshness(Every.QUARTER, 20), date(2025, 4, 20), Due(date(2024, 12, 31), date(2025, 1, 20)),
         Due(date(2025, 3, 31), date(2025, 4, 20))),
        (Freshness(Every.MONTH, 40), date(2025, 3, 20), Due(date(2025, 1, 31), date(2025, 3, 12)),
         Due(date(2025, 2, 28), date(2025, 4, 9))),
    ],
)  # fmt: skip
def test_a_delivery_is_due_so_many_days_after_its_period(
    freshness: Freshness, today: date, last: Due, following: Due
) -> None:
    assert last_due(freshness, today) == last
    assert next_due(freshness, today) == following


def test_what_comes_when_something_changes_is_never_late() -> None:
    assert is_late(Freshness(Every.CHANGE, 0), None, date(2030, 1, 1)) is None


def test_a_quiet_end_of_a_month_is_not_late() -> None:
    monthly = Freshness(Every.MONTH, 5)
    assert is_late(monthly, date(2025, 2, 21), date(2025, 3, 6)) is None
    assert is_late(monthly, date(2025, 2, 20), date(2025, 3, 6)) == Due(date(2025, 2, 28), date(2025, 3, 5))


def test_a_source_without_any_file_is_late_once_one_is_due() -> None:
    assert is_late(Freshness(Every.MONTH, 5), None, date(2025, 3, 6)) == Due(date(2025, 2, 28), date(2025, 3, 5))
