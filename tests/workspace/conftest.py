"""A new document for the tests that need one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecomkpi_desktop.workspace.document import Document


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the document of a test is, in a folder of its own."""
    folder = tmp_path / "Boutique d’Éva"
    folder.mkdir()
    return folder / "Boutique 100 % été.ekpi"


@pytest.fixture
def document(path: Path) -> Iterator[Document]:
    """An empty open document."""
    with Document.create(path) as opened:
        yield opened
