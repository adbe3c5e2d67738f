"""What benchmarks share: the document of a million lines, the real workbook, and a way to say what was measured."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport
from tests.benchmarks.test_document_speed import imported, order_lines
from tests.shared import shared_file

LINES = int(os.environ.get("ECOMKPI_BENCH_LINES", "1000000"))


@pytest.fixture(scope="session")
def million(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A document of a million order lines; ECOMKPI_BENCH_LINES makes it smaller or larger."""
    path = tmp_path_factory.mktemp("million") / "million.ekpi"
    with Document.create(path) as document:
        document.apply(AddImport(imported(order_lines(LINES))))
    return path


@pytest.fixture(scope="session")
def real_workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real workbook, rebuilt; ECOMKPI_WORKBOOK names one that exists already."""
    given = os.environ.get("ECOMKPI_WORKBOOK")
    if given:
        return Path(given)
    path = tmp_path_factory.mktemp("workbook") / "Online Retail.xlsx"
    subprocess.run([sys.executable, str(shared_file("tools", "make_online_retail_xlsx.py")), str(path)], check=True)
    return path


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    """Print a measure, whatever pytest captures."""

    def write(text: str) -> None:
        with capsys.disabled():
            sys.stdout.write(f"\n{text}")

    return write
