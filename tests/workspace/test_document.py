"""The document as a file: what is in it, what stands beside it, what it refuses."""

import sqlite3
from pathlib import Path

import duckdb
import pyarrow.parquet as pq
import pytest

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport, RemoveImport, SetSetting
from ecomkpi_desktop.workspace.migrations import newest_version
from ecomkpi_desktop.workspace.schema import APPLICATION_ID
from tests.workspace.making import amounts_by_order, day, made, orders

SOME_ORDERS = orders(*((f"#{number}", "2024-01-05", float(number)) for number in range(2_000)))
MANY_ORDERS = orders(*((f"#{number * 7919}", "2024-01-05", number / 7) for number in range(30_000)))
SOME_SPEND = made(Kind.SPEND, {"platform": ["Meta"], "day": [day(3)], "cost": [12.0]})


def test_a_document_is_one_file_once_it_is_closed(path: Path) -> None:
    with Document.create(path) as document:
        document.apply(AddImport(SOME_ORDERS))
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_everything_is_found_again_when_a_document_is_opened(path: Path) -> None:
    with Document.create(path) as document:
        document.apply(AddImport(SOME_ORDERS))
        document.apply(SetSetting("phase", "maturity"))
        document.keep_filters({"from": "2024-01-01", "to": "2024-02-01", "channels": ["Été", "SEO"]})
        document.keep_state("page", {"name": "trends", "zoom": 1.5})
        before = document.id, document.settings, document.imports(), document.fingerprint(), document.log()
        tables = document.tables()
    with Document.open(path) as document:
        assert (document.id, document.settings, document.imports(), document.fingerprint(), document.log()) == before
        assert document.tables()[Kind.ORDERS].equals(tables[Kind.ORDERS])
        assert document.filters() == {"from": "2024-01-01", "to": "2024-02-01", "channels": ["Été", "SEO"]}
        assert document.state("page") == {"name": "trends", "zoom": 1.5}
        assert document.state("unknown", 7) == 7
        assert document.check() == ()


def test_an_empty_document_has_no_table(document: Document) -> None:
    assert document.tables() == {}
    assert document.filters() == {}
    assert document.imports() == document.removed_imports() == document.recipes() == document.log() == ()


def test_the_fingerprint_follows_the_data_and_nothing_else(document: Document) -> None:
    empty = document.fingerprint()
    applied = document.apply(AddImport(SOME_ORDERS))
    full = document.fingerprint()
    document.apply(SetSetting("phase", "maturity"))
    assert document.fingerprint() == full != empty
    document.apply(applied.inverse)
    assert document.fingerprint() == empty


def test_the_fingerprint_follows_what_the_tables_are_converted_with(document: Document) -> None:
    document.apply(AddImport(SOME_ORDERS))
    marks = [document.fingerprint()]
    edits = (
        SetSetting("currency", "USD"), SetSetting("currency.EUR.rate", 1.1),
        SetSetting("currency.EUR.rate", 1.2, day(3)), SetSetting("vat.country.DE.rate", 0.19),
        SetSetting("vat.category.Livres.rate", 0.055),
    )  # fmt: skip
    for edit in edits:
        assert Changes.DATA in document.apply(edit).changes
        marks.append(document.fingerprint())
    assert len(set(marks)) == len(marks)


def test_what_found_no_partner_is_looked_for_again_when_the_data_change(document: Document) -> None:
    bill = {"order_id": ["#7919", "none"], "cost": [4.0, 5.0]}
    applied = document.apply(AddImport(made(Kind.SHIPPING_COSTS, bill)))
    assert [one.count for one in document.unmatched()] == [2]
    document.apply(AddImport(MANY_ORDERS))
    assert [one.rows[0].key for one in document.unmatched()] == ["none"]
    document.apply(applied.inverse)
    assert document.unmatched() == document.remarks() == ()


def test_a_file_says_that_it_is_a_document(path: Path) -> None:
    Document.create(path).close()
    header = path.read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == newest_version()


def test_creating_over_a_file_is_refused_and_leaves_it_alone(path: Path) -> None:
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(ReadableError, match="document_exists"):
        Document.create(path)
    assert path.read_text(encoding="utf-8") == "mine"


def test_a_document_that_is_only_looked_at_refuses_edits_and_remembers_nothing(path: Path) -> None:
    with Document.create(path) as document:
        document.apply(AddImport(SOME_ORDERS))
    content = path.read_bytes()
    with Document.open(path, read_only=True) as document:
        assert document.tables()[Kind.ORDERS].num_rows == 2_000
        for change in (lambda: document.apply(SetSetting("phase", "maturity")), document.compact):
            with pytest.raises(ReadableError, match="document_read_only"):
                change()
        document.keep_filters({"from": "2024-01-01"})
        assert document.filters() == {"from": "2024-01-01"}
    assert path.read_bytes() == content


def test_a_copy_holds_the_same_and_is_another_document(document: Document, path: Path) -> None:
    document.apply(AddImport(SOME_ORDERS))
    target = path.with_name("copy.ekpi")
    target.write_text("an older file", encoding="utf-8")
    document.save_copy(target)
    with Document.open(target) as copy:
        assert copy.id != document.id
        assert copy.fingerprint() == document.fingerprint()
        assert copy.settings == document.settings
    assert sorted(file.name for file in path.parent.iterdir() if not file.name.startswith(".")) == sorted(
        {path.name, target.name} | {file.name for file in path.parent.iterdir() if file.name.endswith("-journal")}
    )


def test_a_copy_onto_itself_or_onto_an_open_document_is_refused(document: Document, path: Path) -> None:
    document.apply(SetSetting("phase", "maturity"))
    with pytest.raises(ReadableError, match="copy_onto_itself"):
        document.save_copy(path)
    other = path.with_name("other.ekpi")
    with Document.create(other), pytest.raises(ReadableError, match="document_in_use"):
        document.save_copy(other)
    assert document.settings.get("phase") == "maturity"


def test_compacting_gives_the_space_of_removed_imports_back(document: Document, path: Path) -> None:
    first = document.apply(AddImport(MANY_ORDERS))
    document.apply(AddImport(SOME_SPEND))
    document.apply(RemoveImport(first.import_id or 0))
    before = path.stat().st_size
    gained = document.compact()
    assert gained > 0
    assert path.stat().st_size == before - gained
    assert list(document.tables()) == [Kind.SPEND]
    assert document.check() == ()
    assert document.log()[-1].action == "compacted"


def test_the_tables_are_exported_as_parquet_that_other_engines_read(document: Document, tmp_path: Path) -> None:
    document.apply(AddImport(SOME_ORDERS))
    document.apply(AddImport(SOME_SPEND))
    written = document.export_parquet(tmp_path / "export")
    assert [file.name for file in written] == ["orders.parquet", "spend.parquet"]
    assert sorted((tmp_path / "export").iterdir()) == sorted(written)
    assert pq.read_table(written[1])["cost"].to_pylist() == [12.0]
    query = f"SELECT count(*), sum(amount), min(order_id) FROM '{written[0]}'"
    assert duckdb.sql(query).fetchall() == [(2_000, sum(range(2_000)), "#0")]


def test_personal_data_stay_in_the_document(path: Path, tmp_path: Path) -> None:
    columns = {"order_id": ["1"], "ordered_at": [None], "email": ["eva.durand@example.org"], "customer_name": ["Éva"]}
    cache = tmp_path / "cache"
    with Document.create(path, cache_folder=cache) as document:
        document.apply(AddImport(made(Kind.ORDERS, columns, file="orders.csv")))
        document.cache_put("facts", document.fingerprint(), b"codes")
        record, log = document.imports()[0], document.log()
    assert "durand" not in repr((record, log))
    for file in cache.rglob("*"):
        assert file.is_dir() or b"durand" not in file.read_bytes()


def test_derived_data_are_kept_beside_the_user_s_cache_not_in_the_document(document: Document, path: Path) -> None:
    size = path.stat().st_size
    document.cache_put("facts", "f1", b"x" * 100_000)
    assert document.cache_get("facts", "f1") == b"x" * 100_000
    assert document.cache_get("facts", "f2") is None
    assert path.stat().st_size == size


def test_settings_of_another_version_are_kept_unread(path: Path) -> None:
    with Document.create(path) as document:
        document.apply(SetSetting("phase", "maturity"))
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO settings VALUES ('from.the.future', '', '3', '', '')")
        connection.execute("UPDATE settings SET value = '\"an unknown phase\"' WHERE key = 'phase'")
    connection.close()
    with Document.open(path) as document:
        assert not document.settings.values
        document.apply(SetSetting("currency", "CHF"))
    with sqlite3.connect(path) as connection:
        keys = {row[0] for row in connection.execute("SELECT key FROM settings")}
    connection.close()
    assert keys == {"from.the.future", "phase", "currency"}


def test_a_disk_that_is_full_leaves_the_document_as_before(document: Document) -> None:
    document.apply(AddImport(SOME_SPEND))
    before = document.imports(), document.fingerprint()
    pages = document._sql.execute("PRAGMA page_count").fetchone()[0]
    document._sql.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(ReadableError, match="disk_full"):
        document.apply(AddImport(MANY_ORDERS))
    assert (document.imports(), document.fingerprint()) == before
    document._sql.execute("PRAGMA max_page_count = 1000000")
    document.apply(AddImport(MANY_ORDERS))
    assert len(amounts_by_order(document.tables())) == 30_000
    assert document.check() == ()
