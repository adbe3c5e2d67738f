"""The command that imports a file is killed fifty times at random moments: the document is as before or as after."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.workspace.document import Document
from tests.workspace.killing import kills, only_the_document_is_left

KILLS = 50


def write_orders(path: Path, first: int, count: int) -> None:
    """Write an export as a French spreadsheet does."""
    chance = random.Random(first)
    lines = ["Numéro de commande;Date;SKU;Quantité;Prix unitaire;Email"]
    for number in range(first, first + count):
        price = f"{chance.randint(500, 9_000) / 100:.2f}".replace(".", ",")
        day, email = f"{number % 28 + 1:02d}/03/2024", f"c{number % 700}@example.org"
        lines.append(f"C{number};{day};R{number % 90};{number % 3 + 1};{price};{email}")
    path.write_text("\r\n".join(lines) + "\r\n", encoding="cp1252")


def command(*arguments: str) -> int:
    from ecomkpi_desktop.app.main import main

    return main(list(arguments))


def import_file(tell: Callable[[], None], path: Path, file: Path) -> None:
    """The command, telling when it begins to save."""
    apply = Document.apply

    def apply_and_tell(document: Document, edit: Any) -> Any:
        tell()
        return apply(document, edit)

    Document.apply = apply_and_tell  # type: ignore[method-assign]
    assert command("import", str(path), str(file), "--set", "amounts=TTC") == 0


@pytest.mark.slow
def test_killing_an_import_leaves_the_document_as_before_or_as_after(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "shop"
    folder.mkdir()
    path, first, second = folder / "shop.ekpi", tmp_path / "march.csv", tmp_path / "again.csv"
    write_orders(first, 1, 2_000)
    write_orders(second, 1_000, 25_000)
    assert command("import", str(path), str(first), "--set", "amounts=TTC") == 0
    before, content = state_of(path), path.read_bytes()
    after, at_work, outcomes = None, 0, []
    for was_at_work in kills(import_file, path, second, count=KILLS, seed=2024):
        found = state_of(path)
        if after is None:  # the first run is left to its end
            after = found
            assert after["orders"] == 25_999
        assert found in (before, after)
        assert only_the_document_is_left(path), [(f.name, f.stat().st_size) for f in path.parent.iterdir()]
        at_work += was_at_work
        outcomes.append(found == after)
        if found == after:  # otherwise the next import begins on what the kill has left
            path.write_bytes(content)
    assert len(outcomes) == KILLS + 1
    assert at_work > KILLS / 5, "the processes ended before they could be killed"
    assert not all(outcomes), "no kill fell before the end of the import"


def state_of(path: Path) -> dict[str, Any]:
    """Everything in a document that an import touches."""
    with Document.open(path) as document:
        assert document.check() == ()
        table = document.tables()[Kind.ORDERS]
        return {
            "orders": len(set(table["order_id"].to_pylist())),
            "rows": table.num_rows,
            "imports": [(record.file, record.digest) for record in document.imports()],
            "log": len(document.log()),
            "fingerprint": document.fingerprint(),
        }
