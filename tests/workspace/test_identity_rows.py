"""The rows that say who ordered are those of the whole, read with fewer columns."""

from collections.abc import Callable
from typing import Any

import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.importing.result import Imported
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport
from ecomkpi_desktop.workspace.identity_rows import ORDER_COLUMNS
from tests.workspace.making import at, made

PERSONS: dict[str, list[Any]] = {
    "email": ["ann@x.fr", None, "bob@x.fr"], "customer_id": ["1", "2", None], "phone": [None, "0611223344", None],
    "customer_name": ["Ann A", "Bo B", "Bob"], "postcode": ["75001", None, "13001"], "street": ["1 rue X", None, "2"],
}  # fmt: skip


def three(shop: str | None, first: int = 1, **others: list[Any]) -> Imported:
    """Return three orders from a number on."""
    columns: dict[str, list[Any]] = {
        "shop": [shop] * 3, "order_id": [str(first + place) for place in range(3)],
        "ordered_at": [at(f"2024-01-0{first + place}") for place in range(3)], "is_refund": [False] * 3,
        "product": ["a", "b", "c"], "amount": [10.0, 20.0, 30.0],
    }  # fmt: skip
    return made(Kind.ORDERS, columns | PERSONS | others)


def people() -> Imported:
    """Return a list of customers."""
    columns = {"shop": ["fr"], "customer_id": ["1"], "email": ["ann@x.fr"], "customer_name": ["Ann A"]}
    return made(Kind.CUSTOMERS, columns)


def headers_and_lines() -> list[Imported]:
    """Return orders without articles, and their lines from another file."""
    lines = {"order_id": ["1", "1", "2"], "product": ["a", "b", "c"], "quantity": [1.0] * 3, "amount": [4.0, 6.0, 20.0]}
    return [three("fr", product=[None] * 3), made(Kind.ORDER_LINES, lines)]


@pytest.mark.parametrize(
    "imports",
    [
        lambda: [three("fr")],
        lambda: [three(None), people()],
        lambda: [three("fr"), three("fr", 3)],
        lambda: [three("fr"), three(None)],
        lambda: [three("fr"), three("fr", 2, product=[None] * 3), people()],
        headers_and_lines,
    ],
    ids=["one file", "with customers", "two that overlap", "a shop told by the other", "headers", "lines"],
)
def test_who_ordered_is_read_as_from_the_whole(document: Document, imports: Callable[[], list[Imported]]) -> None:
    for imported in imports():
        document.apply(AddImport(imported))
    whole, read = document.tables(), document.identity_tables()
    assert read[Kind.ORDERS].num_rows
    for name in (*ORDER_COLUMNS, "segment"):
        assert read[Kind.ORDERS].column(name).to_pylist() == whole[Kind.ORDERS].column(name).to_pylist()
    assert (Kind.CUSTOMERS in read) == (Kind.CUSTOMERS in whole)
    if Kind.CUSTOMERS in whole:
        assert read[Kind.CUSTOMERS].to_pylist() == whole[Kind.CUSTOMERS].to_pylist()


def test_what_does_not_say_who_ordered_is_left_in_the_file(document: Document) -> None:
    document.apply(AddImport(three("fr")))
    assert set(document.identity_tables()[Kind.ORDERS].column_names) == {*ORDER_COLUMNS, "segment"}


def test_a_document_without_orders_has_nobody(document: Document) -> None:
    assert document.identity_tables()[Kind.ORDERS].num_rows == 0
