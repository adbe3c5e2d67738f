"""A document with two months of orders."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecomkpi_desktop.workspace.document import Document
from tests.review.governance import exports


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with exports.shop(tmp_path) as opened:
        yield opened
