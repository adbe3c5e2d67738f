"""Derived data kept outside the document, so that a big one opens quickly; safe to delete at any time.

An entry holds what was computed from a document's data: codes, days and amounts. **Names, e-mails and phones are never
put here**: personal data stay in the document. An entry is found again only under the exact fingerprint it was made
for, and only if it is whole.
"""

import hashlib
import struct
import zlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from ecomkpi_desktop.base.places import own_folder

_MAGIC = b"EKPI-DERIVED-1\0\0"
_HEADER = struct.Struct("<16s32sQI")  # magic, fingerprint, length, CRC-32
_MOST_BYTES = 1 << 30  # of all documents together
_MOST_BYTES_EACH = 1 << 29
_MOST_OF_A_NAME = 2  # per document: before and after an undo
_ENDING = ".derived"


def default_folder() -> Path:
    """Return the folder of the user's cache."""
    if (own := own_folder()) is not None:
        return own / "cache" / "derived"
    from platformdirs import user_cache_path

    return user_cache_path("EcomKPI Desktop", appauthor=False) / "derived"


class DerivedCache:
    """The entries of one document.

    Args:
        folder: of the entries of all documents.
        document_id: the document's own identifier.
    """

    def __init__(self, folder: Path, document_id: str) -> None:
        self._root = folder
        self._folder = folder / hashlib.sha256(document_id.encode()).hexdigest()[:32]

    def get(self, name: str, fingerprint: str) -> bytes | None:
        """Return an entry; None when there is none, or none that is whole."""
        path = self._path(name, fingerprint)
        try:
            with path.open("rb") as file:
                magic, mark, length, checksum = _HEADER.unpack(file.read(_HEADER.size))
                body = file.read()
        except FileNotFoundError:
            return None
        except (OSError, struct.error):
            magic = mark = body = b""
            length = checksum = 0
        if (magic, mark, length) != (_MAGIC, _mark(fingerprint), len(body)) or zlib.crc32(body) != checksum:
            with suppress(OSError):
                path.unlink()
            return None
        with suppress(OSError):
            path.touch()  # the entries used last are the last to go
        return body

    def put(self, name: str, fingerprint: str, body: bytes) -> None:
        """Keep an entry; nothing happens when the disk refuses or it is too big: the cache only spares time."""
        if len(body) > _MOST_BYTES_EACH:
            return
        path = self._path(name, fingerprint)
        draft = path.with_suffix(".new")
        header = _HEADER.pack(_MAGIC, _mark(fingerprint), len(body), zlib.crc32(body))
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            try:
                with draft.open("wb") as file:
                    file.write(header)
                    file.write(body)
                draft.replace(path)
            finally:
                draft.unlink(missing_ok=True)
            self._make_room(name)

    def _path(self, name: str, fingerprint: str) -> Path:
        return self._folder / f"{_safe(name)}-{_mark(fingerprint).hex()[:24]}{_ENDING}"

    def _make_room(self, name: str) -> None:
        mine = _latest_first(self._folder.glob(f"{_safe(name)}-*{_ENDING}"))
        for path in mine[_MOST_OF_A_NAME:]:
            path.unlink(missing_ok=True)
        total = 0
        for path in _latest_first(self._root.glob(f"*/*{_ENDING}")):
            total += path.stat().st_size
            if total > _MOST_BYTES:
                path.unlink(missing_ok=True)


def _latest_first(paths: Iterable[Path]) -> list[Path]:
    return sorted(paths, key=lambda path: path.stat().st_mtime_ns, reverse=True)


def _mark(fingerprint: str) -> bytes:
    return hashlib.sha256(fingerprint.encode()).digest()


def _safe(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:12]
