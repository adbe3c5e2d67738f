"""An import in a process of its own: the window never waits for it, and giving up is immediate.

The process hands its tables back as Arrow files that are mapped, not copied; everything else goes through a pipe as
JSON. Ending the process frees its memory at once.
"""

import json
import multiprocessing
import shutil
import tempfile
from contextlib import suppress
from dataclasses import asdict
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Issue, Place, ReadableError, Severity
from ecomkpi_desktop.base.progress import Cancelled, Progress
from ecomkpi_desktop.importing.contract import blank_column, canonical_schema, zero_buffer
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.result import DeclaredTotal, Imported
from ecomkpi_desktop.importing.run import run_import

if TYPE_CHECKING:
    import pyarrow as pa

_POLL_SECONDS = 0.05
_PARENT_STEP = "reading"


def run_isolated(path: Path, recipe: Recipe, progress: Progress) -> Imported:
    """Do what :func:`~ecomkpi_desktop.importing.run.run_import` does, in a spawned process.

    Args:
        path: the file.
        recipe: how to read it.
        progress: called from this thread several times a second; raising ``Cancelled`` ends the process at once.

    Raises:
        ReadableError: as ``run_import``, or ``import_process_died`` when the process was ended from outside.
        Cancelled: the progress says so.
    """
    folder = Path(tempfile.mkdtemp(prefix="ecomkpi-import-"))
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    worker = context.Process(target=import_into, args=(str(path), recipe.to_json(), str(folder), sender), daemon=True)
    try:
        with receiver:
            with sender:
                worker.start()
            try:
                return received(wait_for(receiver, worker, progress, path), folder)
            finally:
                worker.kill()
                worker.join()
    finally:
        # Mapped files stay readable once unlinked; Windows refuses to unlink them and cleans its folder later.
        shutil.rmtree(folder, ignore_errors=True)


def wait_for(receiver: Connection, worker: Any, progress: Progress, path: Path) -> dict[str, Any]:
    """Return the last message of :func:`import_into`, passing its reports on until then."""
    step, done = _PARENT_STEP, 0.0
    while True:
        if receiver.poll(_POLL_SECONDS):
            try:
                message: dict[str, Any] = json.loads(receiver.recv_bytes())
            except EOFError as error:
                raise _died(path) from error
            if "step" not in message:
                return message
            step, done = message["step"], message["done"]
        elif not worker.is_alive() and not receiver.poll():
            raise _died(path)
        progress.report(step, done)


def _died(path: Path) -> ReadableError:
    return ReadableError("import_process_died", place=Place(file=path.name), file=path.name)


class _Told:
    """Progress that goes through the pipe."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe

    def report(self, step: str, done: float) -> None:
        self._pipe.send_bytes(json.dumps({"step": step, "done": done}).encode())


def import_into(path: str, recipe: str, folder: str, pipe: Connection) -> None:
    """Import a file and hand the result over through ``folder`` and ``pipe``. Runs in the spawned process."""
    try:
        imported = run_import(Path(path), Recipe.from_json(recipe), _Told(pipe))
        table = imported.table
        filled = [name for name in table.column_names if table[name].null_count < table.num_rows]
        _write(table.select(filled), Path(folder, "table.arrow"))
        _write(imported.rejected, Path(folder, "rejected.arrow"))
        message: dict[str, Any] = {"imported": _told(imported)}
    except ReadableError as error:
        message = {"issue": asdict(error.issue)}
    except Cancelled:
        message = {"cancelled": True}
    with suppress(BrokenPipeError, OSError):
        pipe.send_bytes(json.dumps(message).encode())


def _write(table: "pa.Table", path: Path) -> None:
    import pyarrow as pa

    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_file(sink, table.schema) as writer:
        writer.write_table(table)


def _mapped(path: Path) -> "pa.Table":
    import pyarrow as pa

    return pa.ipc.open_file(pa.memory_map(str(path))).read_all()


def _completed(kind: Kind, table: "pa.Table") -> "pa.Table":
    """Put back the blank columns, which are not worth writing."""
    import pyarrow as pa

    schema, zeros = canonical_schema(kind), zero_buffer(table.num_rows)
    columns = [
        table[field.name] if field.name in table.column_names else blank_column(field.type, table.num_rows, zeros)
        for field in schema
    ]
    return pa.Table.from_arrays(columns, schema=schema)


def _told(imported: Imported) -> dict[str, Any]:
    return {
        "file": imported.file,
        "sha256": imported.sha256,
        "recipe": imported.recipe.to_json(),
        "counts": [
            imported.rows_read, imported.rows_accepted, imported.rows_rejected, imported.rows_ignored, imported.orders
        ],
        "period": [day.isoformat() for day in imported.period] if imported.period else None,
        "issues": [asdict(issue) for issue in imported.issues],
        "declared": [asdict(total) for total in imported.declared],
    }


def received(message: dict[str, Any], folder: Path) -> Imported:
    """Return the import a message tells of, its tables mapped from ``folder``, or raise what it tells."""
    if "issue" in message:
        issue = _issue(message["issue"])
        error = ReadableError(issue.code, place=issue.place)
        error.issue = issue
        raise error
    if "imported" not in message:
        raise Cancelled
    told = message["imported"]
    recipe = Recipe.from_json(told["recipe"])
    read, accepted, rejected, ignored, orders = told["counts"]
    return Imported(
        file=told["file"],
        sha256=told["sha256"],
        recipe=recipe,
        kind=recipe.kind,
        table=_completed(recipe.kind, _mapped(folder / "table.arrow")),
        rejected=_mapped(folder / "rejected.arrow"),
        rows_read=read,
        rows_accepted=accepted,
        rows_rejected=rejected,
        rows_ignored=ignored,
        orders=orders,
        period=_period(told["period"]),
        issues=tuple(_issue(issue) for issue in told["issues"]),
        declared=tuple(DeclaredTotal(**total) for total in told["declared"]),
    )


def _period(days: list[str] | None) -> tuple[date, date] | None:
    return (date.fromisoformat(days[0]), date.fromisoformat(days[1])) if days else None


def _issue(told: dict[str, Any]) -> Issue:
    return Issue(
        told["code"], Severity(told["severity"]), Place(**told["place"]), told["params"], told["count"],
        tuple(told["rows"]),
    )
