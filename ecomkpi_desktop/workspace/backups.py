"""Rolling backups of a document: one a day on which it changed, and one before each migration; the last five are kept.

They stand beside the document, in the hidden folder ``.NAME.ekpi.backups``, and not in the user's profile: a document
holds personal data, and whoever put it on an encrypted disk or a shared folder decided where such data may be.
"""

import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.workspace.connection import check_pages, open_file
from ecomkpi_desktop.workspace.records import now
from ecomkpi_desktop.workspace.trouble import readable

KEPT = 5
_NAME = re.compile(r"(?P<stamp>\d{8}T\d{6}Z)-r(?P<revision>\d+)-(?P<reason>daily|migration)\.ekpi")
_STAMP = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a document as it was.

    Attributes:
        path: of the copy.
        made_at: UTC.
        revision: number of changes the document had gone through.
        reason: ``daily`` or ``migration``.
    """

    path: Path
    made_at: datetime
    revision: int
    reason: str


def folder_of(document: Path) -> Path:
    """Return the folder in which a document's backups stand; it may not exist."""
    return document.with_name(f".{document.name}.backups")


def backups_of(document: Path) -> tuple[Backup, ...]:
    """Return a document's backups, the latest first."""
    found = []
    with suppress(OSError):
        for path in folder_of(document).iterdir():
            match = _NAME.fullmatch(path.name)
            if match:
                moment = datetime.strptime(match["stamp"], _STAMP).replace(tzinfo=UTC)
                found.append(Backup(path, moment, int(match["revision"]), match["reason"]))
    return tuple(sorted(found, key=lambda backup: (backup.made_at, backup.revision), reverse=True))


def is_due(document: Path, revision: int) -> bool:
    """Tell whether a daily backup is needed: none was made today, and the document has changed since the last one."""
    made = backups_of(document)
    return not made or (made[0].made_at.date() < now().date() and made[0].revision != revision)


def back_up(connection: sqlite3.Connection, document: Path, revision: int, reason: str) -> Backup:
    """Copy an open document into its folder of backups and let go of the oldest ones.

    Raises:
        ReadableError: the copy cannot be written, or the document proves to be damaged; no backup is lost.
    """
    folder, moment = folder_of(document), now()
    target = folder / f"{moment.strftime(_STAMP)}-r{revision}-{reason}.ekpi"
    with readable(document):
        folder.mkdir(exist_ok=True)
        for stale in folder.glob(".*.new"):  # of a process that was killed
            stale.unlink(missing_ok=True)
    copy_to(connection, target)
    for old in backups_of(document)[KEPT:]:
        with suppress(OSError):
            old.path.unlink()
    return Backup(target, moment, revision, reason)


def copy_to(
    connection: sqlite3.Connection, target: Path, amend: Callable[[sqlite3.Connection], object] = lambda _: None
) -> None:
    """Copy an open document to a file that appears whole or not at all.

    Args:
        connection: of the document.
        target: where to; what is there is replaced.
        amend: what to change in the copy before it appears.

    Raises:
        ReadableError: the copy cannot be written or is damaged.
    """
    draft = target.with_name(f".{target.name}.new")
    with readable(target):
        draft.unlink(missing_ok=True)
        try:
            with closing(sqlite3.connect(draft, isolation_level=None)) as copy:
                copy.execute("PRAGMA synchronous = FULL")
                connection.backup(copy)
                amend(copy)
                check_pages(copy, target)
            draft.replace(target)
        except BaseException:
            with suppress(OSError):
                draft.unlink()
            raise


def last_good(document: Path) -> Backup | None:
    """Return the latest backup that opens and is whole, if any."""
    for backup in backups_of(document):
        with suppress(ReadableError):
            open_file(backup.path, read_only=True).close()
            return backup
    return None


def damaged(document: Path, error: ReadableError) -> ReadableError:
    """Return the error that offers the last good backup of a damaged document; ``error`` where there is none."""
    backup = last_good(document)
    if backup is None:
        return error
    return ReadableError("document_damaged_backup", file=document.name, date=backup.made_at.date().isoformat())


def restore(document: Path, backup: Backup) -> Path | None:
    """Put a backup in the place of a document. What was there is kept beside it.

    Returns:
        where the former document is now; None when there was none.

    Raises:
        ReadableError: the document is in use, or the disk refuses.
    """
    aside = None
    with readable(document):
        refuse_in_use(document)
        draft = document.with_name(f".{document.name}.restored.new")
        with closing(open_file(backup.path, read_only=True)) as connection:
            copy_to(connection, draft)
        if document.exists():
            aside = document.with_name(f"{document.stem} ({now().strftime(_STAMP)}){document.suffix}")
            shutil.copy2(document, aside)
            journal = document.with_name(f"{document.name}-journal")
            if journal.exists():  # it belongs to the former content and would be played back on the new one
                journal.replace(aside.with_name(f"{aside.name}-journal"))
        draft.replace(document)
    return aside


def refuse_in_use(document: Path) -> None:
    """Refuse to go on while a process has the document open.

    Raises:
        ReadableError: ``document_in_use``.
    """
    try:
        open_file(document, read_only=False).close()
    except ReadableError as error:
        if error.issue.code == "document_in_use":
            raise
