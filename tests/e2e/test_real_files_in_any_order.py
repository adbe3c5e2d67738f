"""Every real export, in any order and twice: the document holds the same rows and gives the same figures."""

import hashlib
import random
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pytest

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.importing.channels.proposals import channel_map_of
from ecomkpi_desktop.importing.understand import understand
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.sources.made_at import made_at
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport
from tests.importing.making import imported
from tests.shared import needs_shared, shared_file

pytestmark = needs_shared
_ABOUT = {"SOURCE.txt", "LICENSE.txt"}
_NOT_USABLE = {
    "Events_Event_name.csv": "not_usable_events",
    "Pages_and_screens.csv": "not_usable_page_views",
    "exploration_download_grand_total.csv": "not_usable_page_views",
}


def real_files() -> list[Path]:
    return sorted(path for path in shared_file("data").rglob("*") if path.is_file() and path.name not in _ABOUT)


@pytest.fixture(scope="module")
def read() -> list[AddImport]:
    """Every file that can be used, read once."""
    return [AddImport(imported(path), made_at(path)) for path in real_files() if path.name not in _NOT_USABLE]


@pytest.mark.parametrize(("name", "reason"), _NOT_USABLE.items())
def test_reports_of_no_use_are_refused_with_a_reason(name: str, reason: str) -> None:
    with pytest.raises(ReadableError, match=reason):
        understand(shared_file("data", "ga4", name))


def test_every_other_file_needs_at_most_one_answer_and_loses_no_row(read: list[AddImport]) -> None:
    names = {edit.imported.file for edit in read}
    asked = {path: understand(path).doubts for path in real_files() if path.name in names}
    assert {path.name: doubts for path, doubts in asked.items() if len(doubts) > 1} == {}
    assert [edit.imported.file for edit in read if edit.imported.rows_rejected] == []


def test_all_of_them_in_any_order_and_twice_change_nothing(read: list[AddImport], tmp_path: Path) -> None:
    shuffled = [random.Random(seed).sample(read, len(read)) for seed in (1, 2)]
    found = []
    for place, order in enumerate([read, read[::-1], *shuffled]):
        with Document.create(tmp_path / f"{place}.ekpi", cache_folder=tmp_path) as document:
            for edit in order:
                assert document.apply(edit).changes == Changes.DATA
            before = content(document)
            for edit in shuffled[place % 2]:
                assert document.apply(edit).changes == Changes.NOTHING
            assert content(document) == before
            found.append((before, figures(document)))
    assert all(one == found[0] for one in found)


def content(document: Document) -> dict[Kind, str]:
    """A digest of each table in force: its rows in their order, and the file each comes from."""
    files = {record.id: record.sha256 for record in document.imports()}
    return {kind: digest(table, files) for kind, table in document.tables().items()}


def digest(table: pa.Table, files: dict[int, str]) -> str:
    made = hashlib.sha256()
    segments = table["segment"].combine_chunks().dictionary_encode()
    sources = pa.array([files[number] for number in segments.dictionary.to_pylist()])
    columns = [table[name].combine_chunks() for name in table.column_names if name != "segment"]
    for column in [*columns, sources.take(segments.indices)]:
        plain = column.dictionary_decode() if pa.types.is_dictionary(column.type) else column
        for buffer in plain.buffers():
            made.update(b"" if buffer is None else buffer)
    return made.hexdigest()


def figures(document: Document) -> dict[str, Any]:
    tables = document.tables()
    facts = Facts.build(tables, channel_map=channel_map_of(tables, document.channel_map()))
    days = pc.min_max(tables[Kind.ORDERS]["ordered_at"].cast(pa.date32(), safe=False)).as_py()
    selection = Selection(Period(days["min"], days["max"]))
    return {name: figure.value for name, figure in Engine(facts, document.settings).figures(selection).items()}
