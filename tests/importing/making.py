"""Shortcuts of the import tests: write a file, understand it, import it."""

from collections.abc import Mapping
from pathlib import Path

from ecomkpi_desktop.base.progress import Silent
from ecomkpi_desktop.importing.result import Imported
from ecomkpi_desktop.importing.run import run_import
from ecomkpi_desktop.importing.understand import Understanding, understand


def imported(path: Path, overrides: Mapping[str, str] | None = None) -> Imported:
    """Understand and import a file; every row must be accounted for."""
    result = run_import(path, understand(path, overrides).recipe, Silent())
    assert result.rows_read == result.rows_accepted + result.rows_rejected + result.rows_ignored
    assert result.table.num_rows == result.rows_accepted
    assert result.rejected.num_rows == result.rows_rejected
    return result


def from_text(
    folder: Path, text: str, overrides: Mapping[str, str] | None = None, *, encoding: str = "utf-8",
    name: str = "export.csv",
) -> Imported:
    """Import a text."""
    return imported(written(folder, text, encoding=encoding, name=name), overrides)


def look(
    folder: Path, text: str, overrides: Mapping[str, str] | None = None, *, encoding: str = "utf-8",
    name: str = "export.csv",
) -> Understanding:
    """Understand a text."""
    return understand(written(folder, text, encoding=encoding, name=name), overrides)


def written(folder: Path, text: str, *, encoding: str = "utf-8", name: str = "export.csv") -> Path:
    """Write a text."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def column(result: Imported, name: str) -> list[object]:
    """Return a column of the canonical table."""
    values: list[object] = result.table[name].to_pylist()
    return values


def number(result: Imported, name: str) -> list[float]:
    """Return the known values of a column of numbers."""
    return [value for value in column(result, name) if isinstance(value, float)]


def codes(result: Imported) -> set[str]:
    """Return the codes of the issues."""
    return {issue.code for issue in result.issues}


def asked(understanding: Understanding) -> dict[str, str]:
    """Return what is asked, with what is proposed."""
    return {doubt.code: doubt.proposed for doubt in understanding.doubts}
