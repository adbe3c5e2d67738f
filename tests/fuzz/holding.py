"""What must hold of any file whatever: a sentence or an exact account, in good time."""

import time
from pathlib import Path

from ecomkpi_desktop.base.issues import Issue, ReadableError
from ecomkpi_desktop.base.progress import Silent
from ecomkpi_desktop.importing.contract import canonical_schema
from ecomkpi_desktop.importing.result import Imported
from ecomkpi_desktop.importing.run import run_import
from ecomkpi_desktop.importing.understand import understand
from ecomkpi_desktop.present.issues import codes, sentence

# Seconds in which a small file must be done with, whatever is in it; of the processor, which other programs share. Work
# that waits for ever is ended by the timeout of the test.
LONGEST = 5.0


def check(path: Path) -> str:
    """Import a file and look at the account; return how it ended."""
    start = time.process_time()
    try:
        seen = understand(path)
        _check_issues(seen.issues)
        told = run_import(path, seen.recipe, Silent())
    except ReadableError as error:
        _check_issues((error.issue,))
        ended = error.issue.code
    else:
        _check_account(told)
        _check_issues(told.issues)
        ended = told.recipe.preset
    assert time.process_time() - start < LONGEST, "took too long"
    return ended


def _check_account(told: Imported) -> None:
    assert told.rows_read == told.rows_accepted + told.rows_rejected + told.rows_ignored
    assert (told.table.num_rows, told.rejected.num_rows) == (told.rows_accepted, told.rows_rejected)
    assert told.rows_accepted > 0
    assert told.table.schema.equals(canonical_schema(told.kind))
    told.table.validate(full=True)
    for place in range(told.table.num_columns):
        assert len(told.table.column(place)) == told.rows_accepted
    rows = list(zip(told.table["sheet"].to_pylist(), told.table["row"].to_pylist(), strict=True))
    rows += list(zip(told.rejected["sheet"].to_pylist(), told.rejected["row"].to_pylist(), strict=True))
    # A row that lists its months side by side is as many rows as it has months.
    assert told.recipe.wide or len(set(rows)) == len(rows), "a row is in two places"
    assert all(row >= 1 for _, row in rows)


def _check_issues(issues: tuple[Issue, ...]) -> None:
    for issue in issues:
        assert issue.code in codes(), f"{issue.code} has no sentence"
        given = "".join(str(value) for value in issue.params.values())
        assert "…" in given or "…" not in sentence(issue), f"{issue.code} lacks a parameter"
