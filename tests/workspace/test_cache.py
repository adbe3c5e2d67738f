"""Derived data: found only under their fingerprint and only whole; never an error, never without end."""

import os
from pathlib import Path

import pytest

from ecomkpi_desktop.workspace import cache
from ecomkpi_desktop.workspace.cache import DerivedCache


@pytest.fixture
def derived(tmp_path: Path) -> DerivedCache:
    """The entries of one document."""
    return DerivedCache(tmp_path / "derived", "document 1")


def entries(tmp_path: Path) -> list[Path]:
    return sorted(path for path in (tmp_path / "derived").rglob("*") if path.is_file())


def test_an_entry_is_found_under_its_name_and_fingerprint_only(derived: DerivedCache, tmp_path: Path) -> None:
    derived.put("facts", "f1", b"codes")
    assert derived.get("facts", "f1") == b"codes"
    assert derived.get("facts", "f2") is None
    assert derived.get("cubes", "f1") is None
    assert DerivedCache(tmp_path / "derived", "document 2").get("facts", "f1") is None


@pytest.mark.parametrize("spoil", [lambda b: b[:-1], lambda b: b[:10], lambda b: b"", lambda b: b[:-3] + b"???"])
def test_a_spoilt_entry_is_ignored_and_thrown_away(derived: DerivedCache, tmp_path: Path, spoil: object) -> None:
    derived.put("facts", "f1", b"codes" * 1000)
    (entry,) = entries(tmp_path)
    assert callable(spoil)
    entry.write_bytes(spoil(entry.read_bytes()))
    assert derived.get("facts", "f1") is None
    assert entries(tmp_path) == []
    derived.put("facts", "f1", b"again")
    assert derived.get("facts", "f1") == b"again"


def test_only_the_last_entries_of_a_name_are_kept(derived: DerivedCache, tmp_path: Path) -> None:
    for number in range(5):
        derived.put("facts", f"f{number}", b"x")
        for age, path in enumerate(sorted(entries(tmp_path), key=lambda path: path.stat().st_mtime_ns, reverse=True)):
            os.utime(path, (1_000_000 - age, 1_000_000 - age))
    assert len(entries(tmp_path)) == 2
    assert derived.get("facts", "f4") == b"x"


def test_the_entries_of_all_documents_have_a_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "_MOST_BYTES", 2_500)
    monkeypatch.setattr(cache, "_MOST_BYTES_EACH", 1_500)
    for number in range(4):
        DerivedCache(tmp_path / "derived", f"document {number}").put("facts", "f", b"x" * 1_000)
    assert len(entries(tmp_path)) == 2
    DerivedCache(tmp_path / "derived", "document 9").put("facts", "f", b"x" * 2_000)
    assert len(entries(tmp_path)) == 2


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "derived").write_text("a file where the folder should be", encoding="utf-8")
    derived = DerivedCache(tmp_path / "derived", "document 1")
    derived.put("facts", "f1", b"codes")
    assert derived.get("facts", "f1") is None


def test_names_given_by_others_never_lead_out_of_the_folder(derived: DerivedCache, tmp_path: Path) -> None:
    derived.put("../../escape", "../f", b"x")
    assert derived.get("../../escape", "../f") == b"x"
    assert all(path.is_relative_to(tmp_path / "derived") for path in entries(tmp_path))
    assert len(list(tmp_path.iterdir())) == 1
