from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.ui.wizard.batch import Batch
from ecomkpi_desktop.ui.wizard.entry import FileEntry, State
from ecomkpi_desktop.ui.wizard.known import Known
from tests.ui.wizard.files import (
    doubtful_orders,
    empty_file,
    french_orders,
    rejected_orders,
    spend_workbook,
    text_file,
    truncated_workbook,
)
from tests.ui.wizard.in_process import InProcessTools

MakeBatch = Callable[..., tuple[Batch, InProcessTools]]


@pytest.fixture
def make_batch(qtbot: QtBot) -> Iterator[MakeBatch]:
    made: list[Batch] = []

    def make(*, gated: bool = False) -> tuple[Batch, InProcessTools]:
        tools = InProcessTools(gated=gated)
        batch = Batch(tools)
        made.append(batch)
        return batch, tools

    yield make
    for batch in made:
        batch.close()


def entry_of(batch: Batch, path: Path) -> FileEntry:
    return next(entry for entry in batch.entries if entry.path == path)


def test_every_file_is_understood_and_then_read_in_the_background(
    qtbot: QtBot, make_batch: MakeBatch, tmp_path: Path
) -> None:
    batch, _ = make_batch()
    orders, spend = french_orders(tmp_path), spend_workbook(tmp_path)
    batch.add([tmp_path])
    qtbot.waitUntil(lambda: batch.is_read, timeout=20_000)
    read = entry_of(batch, orders).imported
    assert read is not None
    assert (read.kind, read.orders, read.rows_accepted) == (Kind.ORDERS, 3, 4)
    digest = entry_of(batch, spend).digest
    assert digest is not None
    assert digest.total == pytest.approx(sum(10.5 + day for day in range(1, 21)))


def test_bad_files_say_why_and_never_block_the_others(qtbot: QtBot, make_batch: MakeBatch, tmp_path: Path) -> None:
    batch, _ = make_batch()
    bad = [empty_file(tmp_path), text_file(tmp_path), truncated_workbook(tmp_path), tmp_path / "absent.csv"]
    good = french_orders(tmp_path)
    batch.add([*bad, good])
    qtbot.waitUntil(lambda: batch.is_read, timeout=20_000)
    assert [entry_of(batch, path).state for path in bad] == [State.UNUSABLE] * 4
    codes = {entry.problem.code for entry in batch.entries if entry.problem is not None}
    assert "unexpected_error" not in codes
    assert len(codes) == 4
    assert [entry.path for entry in batch.usable] == [good]


def test_a_doubt_is_asked_and_nothing_is_read_before_its_answer(
    qtbot: QtBot, make_batch: MakeBatch, tmp_path: Path
) -> None:
    batch, tools = make_batch()
    path = doubtful_orders(tmp_path)
    batch.add([path])
    qtbot.waitUntil(lambda: bool(batch.entries) and not batch.is_looking, timeout=20_000)
    entry = entry_of(batch, path)
    assert entry.state is State.ASKING
    assert [doubt.code for doubt in entry.open_doubts] == ["amounts"]
    batch.decide(entry, "amounts", "HT")
    qtbot.waitUntil(lambda: batch.is_read, timeout=20_000)
    assert entry.imported is not None
    assert entry.imported.recipe.amounts == "HT"
    assert tools.asked[-1] == (path.name, {"amounts": "HT"})
    assert list(entry.doubts) == ["amounts"], "an answered question can be answered again"


def test_the_latest_decision_wins(qtbot: QtBot, make_batch: MakeBatch, tmp_path: Path) -> None:
    batch, _ = make_batch()
    path = doubtful_orders(tmp_path)
    batch.add([path])
    qtbot.waitUntil(lambda: bool(batch.entries) and not batch.is_looking, timeout=20_000)
    entry = entry_of(batch, path)
    for value in ("HT", "TTC", "HT", "TTC"):
        batch.decide(entry, "amounts", value)
    qtbot.waitUntil(lambda: batch.is_read, timeout=20_000)
    assert entry.imported is not None
    assert entry.imported.recipe.amounts == "TTC"


def test_a_decision_stops_what_is_being_read(qtbot: QtBot, make_batch: MakeBatch, tmp_path: Path) -> None:
    batch, tools = make_batch(gated=True)
    path = french_orders(tmp_path)
    batch.add([path])
    qtbot.waitUntil(lambda: bool(batch.entries) and batch.entries[0].state is State.READING, timeout=20_000)
    entry = batch.entries[0]
    before = entry.meter
    assert before is not None
    batch.decide(entry, "amounts", "HT")
    assert before.is_cancelled
    tools.gate.set()
    qtbot.waitUntil(lambda: batch.is_read, timeout=20_000)
    assert entry.imported is not None
    assert entry.imported.recipe.amounts == "HT"


def test_a_removed_file_is_forgotten_and_the_next_one_is_read(
    qtbot: QtBot, make_batch: MakeBatch, tmp_path: Path
) -> None:
    batch, tools = make_batch(gated=True)
    first, second = french_orders(tmp_path, "a.csv"), french_orders(tmp_path, "b.csv")
    batch.add([first, second])
    qtbot.waitUntil(lambda: any(entry.state is State.READING for entry in batch.entries), timeout=20_000)
    batch.remove(next(entry for entry in batch.entries if entry.state is State.READING))
    tools.gate.set()
    qtbot.waitUntil(lambda: batch.is_read, timeout=20_000)
    assert len(batch.entries) == 1


def test_a_corrected_file_dropped_again_is_looked_at_again(
    qtbot: QtBot, make_batch: MakeBatch, tmp_path: Path
) -> None:
    batch, _ = make_batch()
    path = empty_file(tmp_path)
    batch.add([path])
    qtbot.waitUntil(lambda: bool(batch.entries) and not batch.is_looking, timeout=20_000)
    assert batch.entries[0].state is State.UNUSABLE
    french_orders(tmp_path, path.name)
    batch.add([path])
    qtbot.waitUntil(lambda: batch.is_read, timeout=20_000)
    assert len(batch.entries) == 1


def test_a_known_recipe_brings_its_answers(qtbot: QtBot, make_batch: MakeBatch, tmp_path: Path) -> None:
    batch, _ = make_batch()
    batch.add([doubtful_orders(tmp_path)])
    qtbot.waitUntil(lambda: bool(batch.entries) and not batch.is_looking, timeout=20_000)
    batch.decide(batch.entries[0], "amounts", "HT")
    qtbot.waitUntil(lambda: batch.is_read, timeout=20_000)
    read = batch.entries[0].imported
    assert read is not None
    next_month, _ = make_batch()
    next_month.know([Known(read.recipe, "mai.csv", date(2024, 6, 1))])
    next_month.add([doubtful_orders(tmp_path)])
    qtbot.waitUntil(lambda: next_month.is_read, timeout=20_000)
    again = next_month.entries[0].imported
    assert again is not None
    assert again.recipe.amounts == "HT"


def test_closing_cancels_what_is_being_read(qtbot: QtBot, make_batch: MakeBatch, tmp_path: Path) -> None:
    batch, tools = make_batch(gated=True)
    batch.add([rejected_orders(tmp_path)])
    qtbot.waitUntil(lambda: bool(batch.entries) and batch.entries[0].state is State.READING, timeout=20_000)
    batch.close()
    assert tools.is_closed
    assert batch.entries[0].imported is None
