"""Exports that cannot serve."""

import pytest

from ecomkpi_desktop.base.issues import ReadableError
from tests.importing.making import imported
from tests.shared import shared_file


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        (("shopify_payments", "payment_transactions_export_1.csv"), "not_usable_payments"),
        (("stripe", "payments.csv"), "not_usable_payments"),
        (("stripe", "unified_payments.csv"), "not_usable_payments"),
    ],
)
def test_an_export_without_sales_says_why_it_cannot_serve(parts: tuple[str, ...], code: str) -> None:
    with pytest.raises(ReadableError, match=code):
        imported(shared_file("data", *parts))
