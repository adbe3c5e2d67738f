"""Recognises files, and reads small ones, in a process of its own that is kept for as long as files are being dropped.

Recognition is quick but not light: on a thread of the window it would hold the interpreter for tens of milliseconds at
a time, and the first file would load the heavy libraries there. Requests and answers go through a pipe as JSON, the
sample rows as an Arrow stream. A small file is read by the same process: starting one takes longer than reading it.
"""

import json
import logging
import multiprocessing
import tempfile
import threading
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import asdict
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.base.issues import Issue, Place, ReadableError, Severity
from ecomkpi_desktop.base.progress import Cancelled, Progress
from ecomkpi_desktop.importing.beginning import Beginning
from ecomkpi_desktop.importing.doubts import Doubt
from ecomkpi_desktop.importing.isolated import import_into, received, wait_for
from ecomkpi_desktop.importing.matching import FieldMatch
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.result import Imported
from ecomkpi_desktop.importing.understand import FileContext, Understanding, understand

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

    import pyarrow as pa

_LOG = logging.getLogger(__name__)


class LookingProcess:
    """Does what :func:`~ecomkpi_desktop.importing.understand.understand` does, elsewhere.

    May be used from several threads; files are looked at one after the other.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._closed = threading.Event()

    def start(self) -> None:
        """Start the process, so that it has loaded its libraries when the first file comes."""
        with self._lock:
            self._running()

    def understand(
        self, path: Path, overrides: Mapping[str, str], *, known: Sequence[Recipe], context: FileContext
    ) -> Understanding:
        """Recognise a file; see :func:`~ecomkpi_desktop.importing.understand.understand`.

        Raises:
            ReadableError: likewise, or ``import_process_died``: the file brought the process down.
            Cancelled: the process was closed meanwhile.
        """
        asked = {
            "path": str(path),
            "overrides": dict(overrides),
            "known": [recipe.to_json() for recipe in known],
            "context": asdict(context),
        }
        with self._lock:
            pipe = self._running()
            try:
                pipe.send_bytes(json.dumps(asked).encode())
                told = json.loads(pipe.recv_bytes())
                sample = pipe.recv_bytes() if "recipe" in told else b""
            except (EOFError, OSError) as error:
                self._forget()
                if self._closed.is_set():
                    raise Cancelled from error
                raise ReadableError("import_process_died", place=Place(file=path.name), file=path.name) from error
        if "issue" in told:
            issue = _issue(told["issue"])
            failure = ReadableError(issue.code, place=issue.place)
            failure.issue = issue
            raise failure
        return _understanding(path, told, sample)

    def read(self, path: Path, recipe: Recipe, progress: Progress) -> Imported:
        """Read every row of a small file; see :func:`~ecomkpi_desktop.importing.isolated.run_isolated`.

        Raises:
            ReadableError: likewise.
            Cancelled: the progress says so, or the process was closed meanwhile.
        """
        with self._lock, tempfile.TemporaryDirectory(prefix="ecomkpi-import-", ignore_cleanup_errors=True) as folder:
            pipe = self._running()
            try:
                pipe.send_bytes(json.dumps({"read": str(path), "recipe": recipe.to_json(), "folder": folder}).encode())
                message = wait_for(pipe, self._process, progress, path)
            except (Cancelled, ReadableError, OSError) as error:
                self._forget()
                if self._closed.is_set():
                    raise Cancelled from error
                raise
            return received(message, Path(folder))

    def close(self) -> None:
        """End the process at once; whoever waits for it gets ``Cancelled``."""
        self._closed.set()
        process = self._process
        if process is not None and process.is_alive():
            process.kill()
        with self._lock:
            self._forget()

    def _running(self) -> Connection:
        """Return the pipe to the process, started when there is none. The lock is held."""
        if self._closed.is_set():
            raise Cancelled
        if self._process is None or self._pipe is None or not self._process.is_alive():
            self._forget()
            context = multiprocessing.get_context("spawn")
            ours, theirs = context.Pipe()
            process = context.Process(target=_serve, args=(theirs,), daemon=True)
            with closing(theirs):
                try:
                    process.start()
                except BaseException:
                    ours.close()
                    raise
            self._process, self._pipe = process, ours
            if self._closed.is_set():  # meanwhile: whoever closed saw no process to end
                self._forget()
                raise Cancelled
        return self._pipe

    def _forget(self) -> None:
        if self._process is not None:
            if self._process.is_alive():
                self._process.kill()
            self._process.join()
        if self._pipe is not None:
            self._pipe.close()
        self._process, self._pipe = None, None


def _serve(pipe: Connection) -> None:
    """Answer requests until the other side is gone. Runs in the process."""
    import pyarrow.compute  # noqa: F401 - loaded while the user looks for the files

    with suppress(EOFError, OSError):
        while True:
            asked = json.loads(pipe.recv_bytes())
            if "read" in asked:
                import_into(asked["read"], asked["recipe"], asked["folder"], pipe)
            else:
                _answer(asked, pipe)


def _answer(asked: dict[str, Any], pipe: Connection) -> None:
    try:
        found = understand(
            Path(asked["path"]),
            asked["overrides"],
            known=tuple(Recipe.from_json(recipe) for recipe in asked["known"]),
            context=FileContext(**asked["context"]),
        )
    except ReadableError as error:
        pipe.send_bytes(json.dumps({"issue": asdict(error.issue)}).encode())
        return
    except Exception as error:  # noqa: BLE001
        _LOG.exception("a file could not be recognised")
        issue = Issue("unexpected_error", Severity.ERROR, params={"error": type(error).__name__})
        pipe.send_bytes(json.dumps({"issue": asdict(issue)}).encode())
        return
    pipe.send_bytes(json.dumps(_told(found)).encode())
    pipe.send_bytes(_packed(found.sample))


def _told(found: Understanding) -> dict[str, Any]:
    return {
        "recipe": found.recipe.to_json(),
        "confidence": found.confidence,
        "period": [day.isoformat() for day in found.period] if found.period else None,
        "doubts": [asdict(doubt) for doubt in found.doubts],
        "issues": [asdict(issue) for issue in found.issues],
        "fields": [asdict(match) for match in found.fields],
        "whole": found.whole,
        "rows": found.rows,
        "further": found.further,
        "beginning": found.beginning.told(),
    }


def _understanding(path: Path, told: dict[str, Any], sample: bytes) -> Understanding:
    import pyarrow as pa

    days = told["period"]
    return Understanding(
        path=path,
        recipe=Recipe.from_json(told["recipe"]),
        confidence=told["confidence"],
        period=(date.fromisoformat(days[0]), date.fromisoformat(days[1])) if days else None,
        doubts=tuple(_doubt(doubt) for doubt in told["doubts"]),
        issues=tuple(_issue(issue) for issue in told["issues"]),
        sample=pa.ipc.open_stream(sample).read_all(),
        fields=tuple(FieldMatch(**match) for match in told["fields"]),
        whole=told["whole"],
        rows=told["rows"],
        further=tuple(told["further"]),
        beginning=Beginning.from_told(told["beginning"]),
    )


def _doubt(told: dict[str, Any]) -> Doubt:
    return Doubt(**{**told, "options": tuple(told["options"]), "samples": tuple(told["samples"])})


def _packed(table: "pa.Table") -> bytes:
    import pyarrow as pa

    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)
    packed: bytes = sink.getvalue().to_pybytes()
    return packed


def _issue(told: dict[str, Any]) -> Issue:
    return Issue(
        told["code"], Severity(told["severity"]), Place(**told["place"]), told["params"], told["count"],
        tuple(told["rows"]),
    )
