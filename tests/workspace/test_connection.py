"""Opening: one writer, and a readable refusal for each thing that can be wrong with a file or its folder."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.workspace import migrations
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport, SetSetting
from ecomkpi_desktop.workspace.trouble import readable
from tests.workspace.making import orders

ROOT = Path(__file__).resolve().parents[2]
ELSEWHERE = """
import os, sys
import platformdirs.unix
from pathlib import Path
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.workspace.document import Document
if {user}:
    os.setgroups([])
    os.setgid({user})
    os.setuid({user})
try:
    with Document.{how}:
        print("open", flush=True)
        sys.stdin.read()
except ReadableError as error:
    print(error.issue.code, flush=True)
"""


@contextmanager
def elsewhere(how: str, path: Path, user: int = 0) -> Iterator[str]:
    """Open a document in another process; what that process says of it."""
    code = ELSEWHERE.format(how=how.format(path=f"Path({str(path)!r})"), user=user)
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    with process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield process.stdout.readline().strip()
        process.stdin.close()


def test_a_second_writer_and_a_reader_are_told_that_the_document_is_in_use(path: Path) -> None:
    with Document.create(path):
        for how in ("open({path})", "open({path}, read_only=True)"):
            with elsewhere(how, path) as answer:
                assert answer == "document_in_use"
    with elsewhere("open({path})", path) as answer:
        assert answer == "open"
        with pytest.raises(ReadableError, match="document_in_use"):
            Document.open(path)


def test_a_second_opening_in_the_same_process_is_refused_and_keeps_the_first_one_locked(path: Path) -> None:
    with Document.create(path) as document:
        with pytest.raises(ReadableError, match="document_in_use"):
            Document.open(path)
        with elsewhere("open({path})", path) as answer:
            assert answer == "document_in_use"
        document.apply(SetSetting("phase", "maturity"))


def test_several_readers_look_at_once_and_keep_a_writer_out(path: Path) -> None:
    Document.create(path).close()
    with Document.open(path, read_only=True), elsewhere("open({path}, read_only=True)", path) as answer:
        assert answer == "open"
        with pytest.raises(ReadableError, match="document_in_use"):
            Document.open(path)


def test_a_crash_leaves_no_lock_behind(path: Path) -> None:
    Document.create(path).close()
    code = "import os, sys, ecomkpi_desktop.workspace.document as d; d.Document.open(sys.argv[1]); os._exit(9)"
    assert subprocess.run([sys.executable, "-c", code, str(path)], cwd=ROOT, check=False).returncode == 9
    Document.open(path).close()


CRASH = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 1")
connection.execute("BEGIN")
connection.execute("DELETE FROM settings")
connection.execute("INSERT INTO log VALUES (NULL, '', '', 0, zeroblob(1000000))")
os._exit(9)
"""


@pytest.mark.parametrize("read_only", [False, True])
def test_a_crash_in_the_middle_of_a_write_is_undone_by_the_next_opening(path: Path, read_only: bool) -> None:
    with Document.create(path) as document:
        document.apply(SetSetting("phase", "maturity"))
    journal = path.with_name(f"{path.name}-journal")
    for _ in range(2):
        subprocess.run([sys.executable, "-c", CRASH, str(path)], check=False)
        assert journal.stat().st_size > 0
        with Document.open(path, read_only=read_only) as document:
            assert document.settings.get("phase") == "maturity"
            assert document.log() == ()
            if not read_only:  # the next change is journaled again, in a file that another process would find
                document._sql.execute("BEGIN")
                document._sql.execute("DELETE FROM settings")
                assert journal.exists()
                document._sql.execute("ROLLBACK")
        assert not journal.exists()


def test_a_journal_worth_nothing_is_taken_away(path: Path) -> None:
    Document.create(path).close()
    journal = path.with_name(f"{path.name}-journal")
    journal.write_bytes(b"\0" * 5_000)
    Document.open(path).close()
    assert not journal.exists()


def test_what_is_not_a_document_is_told_so_and_left_alone(path: Path) -> None:
    other = path.with_name("database.ekpi")
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE orders (id)")
        connection.commit()
    for content in (b"", b"order;amount\n1;2\n" * 100, other.read_bytes()):
        path.write_bytes(content)
        for read_only in (False, True):
            with pytest.raises(ReadableError, match="not_a_document"):
                Document.open(path, read_only=read_only)
        assert path.read_bytes() == content
    with pytest.raises(ReadableError, match="not_a_document"):
        Document.open(path.parent)


def test_a_document_that_is_not_there_is_not_created_by_opening_it(path: Path) -> None:
    for missing in (path, path.parent / "no such folder" / "x.ekpi"):
        with pytest.raises(ReadableError, match="document_missing"):
            Document.open(missing)
        assert not missing.exists()
    with pytest.raises(ReadableError, match="document_missing"):
        Document.create(path.parent / "no such folder" / "x.ekpi")


def test_a_document_of_a_newer_version_is_not_touched(path: Path) -> None:
    Document.create(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {migrations.newest_version() + 1}")
    content = path.read_bytes()
    with pytest.raises(ReadableError, match="document_newer"):
        Document.open(path)
    assert path.read_bytes() == content


@pytest.mark.parametrize("cut", [0.3, 0.9])
def test_a_document_cut_short_is_told_to_be_damaged(path: Path, cut: float) -> None:
    with Document.create(path) as document:
        document.apply(AddImport(orders(*((f"#{n * 7919}", "2024-01-05", n / 7) for n in range(30_000)))))
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * cut)])
    with pytest.raises(ReadableError, match="document_damaged"):
        Document.open(path)


def test_a_segment_with_a_wrong_byte_is_found_not_misread(path: Path) -> None:
    with Document.create(path) as document:
        document.apply(AddImport(orders(*((f"#{n * 7919}", "2024-01-05", n / 7) for n in range(30_000)))))
    content = bytearray(path.read_bytes())
    content[content.index(b"PAR1") + 1_000] ^= 0x10
    path.write_bytes(content)
    with Document.open(path) as document:
        assert [issue.code for issue in document.check()] == ["segment_damaged"]
        with pytest.raises(ReadableError, match="document_damaged"):
            document.tables()


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="needs to become somebody without rights")
def test_in_a_folder_without_the_right_to_write_a_document_can_be_looked_at_only(path: Path) -> None:
    Document.create(path).close()
    folder = path.parent
    path.chmod(0o644)
    folder.chmod(0o755)
    for parent in folder.parents:  # those that pytest made for its user only
        if parent == Path(tempfile.gettempdir()):
            break
        parent.chmod(0o755)
    nobody = 65534
    with elsewhere("open({path})", path, nobody) as answer:
        assert answer == "folder_read_only"
    with elsewhere("create({path}.with_name('new.ekpi'))", path, nobody) as answer:
        assert answer == "folder_read_only"
    with elsewhere("open({path}, read_only=True)", path, nobody) as answer:
        assert answer == "open"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(28, "No space left on device"), "disk_full"),
        (PermissionError(13, "Permission denied"), "folder_read_only"),
        (OSError(30, "Read-only file system"), "folder_read_only"),
        (FileNotFoundError(2, "No such file"), "document_missing"),
        (OSError(5, "Input/output error"), "document_unreachable"),
        (OSError(116, "Stale file handle"), "document_unreachable"),
    ],
)
def test_the_disk_s_refusals_are_told_in_words(error: OSError, code: str) -> None:
    with pytest.raises(ReadableError, match=code) as caught, readable(Path("x.ekpi")):
        raise error
    assert caught.value.issue.params == {"file": "x.ekpi"}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("SQLITE_IOERR_WRITE", "document_unreachable"),
        ("SQLITE_IOERR_FSYNC", "document_unreachable"),
        ("SQLITE_READONLY_DIRECTORY", "folder_read_only"),
        ("SQLITE_BUSY_SNAPSHOT", "document_in_use"),
        ("SQLITE_CORRUPT", "document_damaged"),
    ],
)
def test_a_network_drive_that_vanishes_is_told_in_words(name: str, code: str) -> None:
    error = sqlite3.OperationalError(name)
    error.sqlite_errorcode = getattr(sqlite3, name)
    with pytest.raises(ReadableError, match=code), readable(Path("x.ekpi")):
        raise error


def test_our_own_mistakes_are_not_blamed_on_the_file() -> None:
    connection = sqlite3.connect(":memory:")
    with closing(connection), pytest.raises(sqlite3.OperationalError), readable(Path("x.ekpi")):
        connection.execute("SELEKT")
    with pytest.raises(sqlite3.ProgrammingError), readable(Path("x.ekpi")):
        connection.execute("SELECT 1")
