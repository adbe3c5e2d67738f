"""Exports that cannot serve."""

import pytest

from ecomkpi_desktop.base.issues import ReadableError
from tests.importing.making import imported
from tests.shared import shared_file


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        (("ga4", "Pages_and_screens.csv"), "not_usable_page_views"),
        (("ga4", "Events_Event_name.csv"), "not_usable_events"),
    ],
)
def test_an_export_without_sales_says_why_it_cannot_serve(parts: tuple[str, ...], code: str) -> None:
    with pytest.raises(ReadableError, match=code):
        imported(shared_file("data", *parts))
