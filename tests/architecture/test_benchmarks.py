"""The benchmarks are run by hand, so that nobody sees when what they import is gone: this does."""

from importlib import import_module
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[1] / "benchmarks"
NAMES = sorted(path.stem for path in FOLDER.glob("*.py"))


@pytest.mark.parametrize("name", NAMES)
def test_a_benchmark_can_be_loaded(name: str) -> None:
    module = import_module(f"tests.benchmarks.{name}")
    assert module.__file__ == str(FOLDER / f"{name}.py")
