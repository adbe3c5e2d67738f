"""Tables without headings: told by what their cells prove, asked where they prove nothing."""

import random
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.importing.annotated import write_annotated
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.result import Imported
from ecomkpi_desktop.importing.understand import understand
from tests.importing.making import asked, codes, column, from_text, imported, look, number, written
from tests.shared import shared_file
from tests.sources.making import write_workbook

PRICES = (9.9, 12.5, 19.99, 24.0, 35.0)
Row = tuple[object, ...]


def day(number: int) -> date:
    return date(2024, 1, 1) + timedelta(days=number)


def text_of(rows: Iterable[Row], separator: str = ";") -> str:
    return "".join(separator.join(map(str, row)) + "\n" for row in rows)


def purchases(count: int = 300) -> list[Row]:
    """Customer, day, quantity and what was paid."""
    draw, rows = random.Random(7), []
    for _ in range(count):
        pieces = draw.choice([1, 1, 1, 2, 2, 3, 4])
        paid = pieces * draw.choice(PRICES) * draw.choice([1, 1, 0.9])
        rows.append((f"{draw.randrange(1, 120):05d}", day(draw.randrange(300)), pieces, f"{paid:.2f}"))
    return rows


def lines() -> Iterator[Row]:
    """Order, customer, day, product, quantity, price of a piece and amount."""
    draw = random.Random(8)
    prices = [round(draw.uniform(4, 60), 2) for _ in range(30)]
    for order in range(100):
        customer, when = f"{draw.randrange(1, 60):05d}", day(order // 2)
        for product in draw.sample(range(30), draw.choice([1, 1, 2, 3])):
            pieces, price = draw.choice([1, 1, 2, 3]), prices[product]
            yield 1001 + order, customer, when, f"SKU{product:02d}", pieces, f"{price:.2f}", f"{pieces * price:.2f}"


def ids(result: Imported) -> dict[tuple[object, ...], object]:
    """Return the number of each purchase by what it is; equal ones are told apart by their own number."""
    found: dict[tuple[object, ...], object] = {}
    names = ("customer_id", "ordered_at", "quantity", "amount")
    for own, *what in zip(column(result, "order_id"), *(column(result, name) for name in names), strict=True):
        found[(*what, sum(key[:4] == tuple(what) for key in found))] = own
    return found


def test_purchases_are_known_by_amounts_that_grow_with_quantities(tmp_path: Path) -> None:
    seen = look(tmp_path, text_of(purchases()))
    assert (seen.recipe.kind, seen.recipe.header_row, seen.recipe.made_ids) == ("orders", -1, True)
    assert {field.field: (field.column, field.reason) for field in seen.fields} == {
        "customer_id": (0, "cells_customer"), "ordered_at": (1, "cells_day"), "quantity": (2, "cells_pieces"),
        "amount": (3, "cells_grow"),
    }  # fmt: skip
    assert asked(seen) == {"amounts": "TTC"}
    assert Recipe.from_json(seen.recipe.to_json()) == seen.recipe


def test_every_row_is_accounted_for_from_the_first(tmp_path: Path) -> None:
    rows = purchases()
    text = text_of([*rows[:200], ("00001", "someday", 1, "9.90"), *rows[200:]]) + "\n" + text_of(rows[:1])
    result = from_text(tmp_path, text)
    assert (result.rows_read, result.rows_accepted, result.rows_rejected, result.rows_ignored) == (303, 301, 1, 1)
    assert result.rejected.to_pylist()[0]["row"] == 201
    assert (column(result, "row")[0], column(result, "customer_id")[0]) == (1, rows[0][0])
    assert sum(number(result, "amount")) == pytest.approx(sum(float(str(row[3])) for row in [*rows, rows[0]]))
    assert "orders_numbered" in codes(result)


def test_lines_of_orders_are_known_by_quantity_times_price(tmp_path: Path) -> None:
    rows = list(lines())
    seen = look(tmp_path, text_of(rows))
    assert list(seen.recipe.mapping) == [
        "order_id", "customer_id", "ordered_at", "sku", "quantity", "unit_price", "amount"
    ]  # fmt: skip
    assert (asked(seen), seen.recipe.made_ids) == ({"amounts": "TTC"}, False)
    assert imported(tmp_path / "export.csv").orders == 100


def test_a_purchase_has_the_same_number_in_every_file_that_holds_it(tmp_path: Path) -> None:
    rows = purchases()
    twice = (rows[0][0], rows[0][1], 1, "3.00")
    whole = [*rows, twice, twice]
    part = [row for row in whole if str(row[1]) >= str(day(100))]
    first = ids(from_text(tmp_path, text_of(whole), name="a.csv"))
    turned = ids(from_text(tmp_path, text_of(reversed(whole)), name="b.csv"))
    later = ids(from_text(tmp_path, text_of(part), name="c.csv"))
    assert len(set(first.values())) == len(whole)
    assert turned == first
    assert later.items() <= first.items()
    assert f"{rows[0][0]}-{rows[0][1]}-2" in first.values()


def test_rejected_rows_corrected_in_their_copy_replace_nothing_else(tmp_path: Path) -> None:
    rows = purchases()
    wrong = (rows[0][0], rows[0][1], 2, "douze")
    result = from_text(tmp_path, text_of([*rows, wrong]))
    copy = tmp_path / "copy.csv"
    assert write_annotated(tmp_path / "export.csv", result, copy, lambda issue: issue.code) == 1
    copy.write_text(copy.read_text("utf-8-sig").replace("douze", "12.00"), "utf-8")
    corrected = understand(copy, known=[result.recipe])
    assert corrected.recipe.mapping == result.recipe.mapping
    assert corrected.recipe.headers[-1] == "Why it was rejected"
    again = ids(imported_as(copy, corrected.recipe))
    assert (rows[0][0], 12.0) in {(key[0], key[3]) for key in again}
    known = ids(result)
    same_day = {key for key in known if str(known[key]).startswith(f"{rows[0][0]}-{rows[0][1]}-")}
    assert same_day < set(again)


def imported_as(path: Path, recipe: Recipe) -> Imported:
    from ecomkpi_desktop.base.progress import Silent
    from ecomkpi_desktop.importing.run import run_import

    return run_import(path, recipe, Silent())


@pytest.mark.parametrize("headings", [("Column1", "Column2", "Column3", "Column4"), ("0", "1", "2", "3")])
def test_headings_that_only_number_the_columns_say_nothing(tmp_path: Path, headings: Row) -> None:
    result = from_text(tmp_path, text_of([headings, *purchases()]))
    assert (result.rows_read, result.recipe.header_row) == (300, 0)
    assert result.recipe.mapping["amount"] == "Column 4"


def test_a_workbook_without_headings_is_read_alike(tmp_path: Path) -> None:
    cells = [[row[0], str(row[1]), row[2], float(str(row[3]))] for row in purchases()]
    result = imported(write_workbook(tmp_path / "a.xlsx", {"Ventes": cells}))  # type: ignore[dict-item]
    assert (result.rows_accepted, result.recipe.mapping["customer_id"]) == (300, "Column 1")


def noise(kind: str) -> list[Row]:
    draw = random.Random(9)
    made: dict[str, Iterable[Row]] = {
        "weather": (
            (f"{7149 + n % 4:05d}", day(n // 4), draw.randrange(100), f"{draw.gauss(12, 6):.2f}") for n in range(400)
        ),
        "patients": (
            (f"{draw.randrange(100):05d}", day(n % 299), draw.choice([1, 1, 2, 3]), f"{draw.gauss(100, 20):.2f}")
            for n in range(400)
        ),
        "bank": ((day(n // 2), f"VIREMENT SEPA {n}", f"{draw.gauss(0, 500):.2f}") for n in range(200)),
        "ledger": ((day(n), day(n + 1), "CARTE", f"{draw.gauss(0, 500):.2f}", f"{2000 + n:.2f}") for n in range(200)),
        "stock": ((f"SKU{n % 40:03d}", day(n), n % 5 + 1, f"{(n % 5 + 1) * (5 + n % 40):.2f}") for n in range(300)),
        "spend": ((day(n // 2), ["google", "meta"][n % 2], f"{draw.uniform(5, 90):.2f}") for n in range(100)),
        "log": ((day(n), "INFO", n) for n in range(100)),
        "three purchases": purchases(3),
    }  # fmt: skip
    return list(made[kind])


@pytest.mark.parametrize("kind", ["weather", "patients", "bank", "ledger", "stock", "spend", "log", "three purchases"])
def test_rows_that_prove_nothing_are_never_taken_for_purchases(tmp_path: Path, kind: str) -> None:
    with pytest.raises(ReadableError) as caught:
        look(tmp_path, text_of(noise(kind)))
    assert caught.value.issue.code == "table_without_header"
    assert str(caught.value.issue.params["row"]).split(" · ")[0] == str(noise(kind)[0][0])


def test_of_two_dates_the_user_says_which_one_with_examples(tmp_path: Path) -> None:
    rows = [(who, when, day(400 + n), *rest) for n, (who, when, *rest) in enumerate(purchases())]
    seen = look(tmp_path, text_of(rows))
    doubt = next(doubt for doubt in seen.doubts if doubt.code == "map.ordered_at")
    assert (doubt.options, doubt.proposed) == (("Column 2", "Column 3"), "")
    assert doubt.samples[1] == "2025-02-04, 2025-02-05"
    with pytest.raises(ReadableError, match="fields_missing"):
        imported(tmp_path / "export.csv")
    result = imported(tmp_path / "export.csv", {"map.ordered_at": "Colonne 2"})
    assert (result.rows_accepted, str(column(result, "ordered_at")[0])[:10]) == (300, str(rows[0][1]))


def test_an_amount_that_may_be_of_one_piece_is_asked(tmp_path: Path) -> None:
    draw = random.Random(3)
    rows = [(who, when, n, f"{draw.choice(PRICES):.2f}") for who, when, n, _ in purchases()]
    seen = look(tmp_path, text_of(rows), {"kind": "orders"})
    assert asked(seen)["amount_of"] == "row"
    by_row = imported(tmp_path / "export.csv", {"kind": "orders"})
    by_piece = imported(tmp_path / "export.csv", {"kind": "orders", "amount_of": "piece"})
    paid = [float(str(row[3])) for row in rows]
    assert sum(number(by_row, "amount")) == pytest.approx(sum(paid))
    pieces = [int(str(row[2])) for row in rows]
    assert sum(number(by_piece, "amount")) == pytest.approx(sum(p * q for p, q in zip(paid, pieces, strict=True)))


@pytest.mark.parametrize(
    ("answer", "field"), [("", "order_id"), ("order", "order_id"), ("customer", "customer_id"), ("other", "")]
)
def test_numbers_that_never_come_back_may_be_of_orders_or_customers(tmp_path: Path, answer: str, field: str) -> None:
    rows = [(1001 + n, *row[1:]) for n, row in enumerate(sorted(purchases(), key=lambda row: str(row[1])))]
    said = {"kind": "orders"} | ({"numbers_of": answer} if answer else {})
    seen = look(tmp_path, text_of(rows), said)
    assert ("numbers_of" in asked(seen)) == (not answer)
    assert {name for name, label in seen.recipe.mapping.items() if label == "Column 1"} == ({field} if field else set())
    assert seen.recipe.made_ids == (field != "order_id")


def test_what_was_said_holds_for_the_next_file_written_alike_and_no_other(tmp_path: Path) -> None:
    first = look(tmp_path, text_of(noise("spend")), {"kind": "spend", "map.channel": "Column 2"}).recipe
    again = understand(written(tmp_path, text_of(noise("spend")[50:]), name="b.csv"), known=[first])
    assert (again.recipe.kind, again.recipe.mapping, again.doubts) == ("spend", first.mapping, ())
    with pytest.raises(ReadableError, match="table_without_header"):
        understand(written(tmp_path, text_of(noise("log")), name="c.csv"), known=[first])


def test_spend_without_headings_asks_which_column_is_the_channel(tmp_path: Path) -> None:
    seen = look(tmp_path, text_of(noise("spend")), {"kind": "spend"})
    assert asked(seen) == {"map.channel": ""}
    assert seen.recipe.mapping == {"day": "Column 1", "cost": "Column 3"}


@pytest.mark.parametrize(
    "text",
    [
        "License\n\nPermission is granted, free of charge, to all\nto use, copy, and modify it.\n\nThe end,\nsays\nX\n",
        "licence: MIT; see below\nkind: REAL, UK, 2010-12-01\nrows: 7\nprivacy: none; all is masked; nothing is left\n",
    ],
)
def test_a_text_to_be_read_is_called_one(tmp_path: Path, text: str) -> None:
    with pytest.raises(ReadableError, match="no_table_in_text"):
        look(tmp_path, text, name="LICENSE.txt")


def test_the_real_purchases_of_cdnow_need_no_mapping() -> None:
    path = shared_file("data", "cdnow", "CDNOW_sample.txt")
    rows = [line.split() for line in path.read_text().splitlines()]
    assert set(asked(understand(path))) <= {"amounts"}
    result = imported(path)
    assert (result.rows_read, result.rows_accepted, result.orders) == (6919, 6919, 6919)
    assert column(result, "customer_id") == [row[0] for row in rows]
    assert [f"{moment:%Y%m%d}" for moment in result.table["ordered_at"].to_pylist()] == [row[2] for row in rows]
    assert sum(number(result, "quantity")) == sum(int(row[3]) for row in rows)
    cents = sum(int(row[4].replace(".", "")) for row in rows)
    assert round(sum(number(result, "amount")) * 100) == cents
    assert len(set(column(result, "order_id"))) == 6919


@pytest.mark.parametrize("folder", ["cdnow", "etsy", "meta_ads", "online_retail", "stripe", "superstore"])
def test_the_notes_beside_real_files_are_texts(folder: str) -> None:
    with pytest.raises(ReadableError, match="no_table_in_text"):
        understand(shared_file("data", folder, "SOURCE.txt"))
