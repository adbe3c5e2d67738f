"""``import WORKSPACE FILE...``: export files into a document."""

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.app.commands.arguments import split_pair
from ecomkpi_desktop.app.commands.console import Console
from ecomkpi_desktop.app.commands.outcome import DONE, DONE_WITH_RESERVATIONS, NOTHING_DONE
from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Issue, ReadableError
from ecomkpi_desktop.base.progress import Silent
from ecomkpi_desktop.importing.annotated import origin_of
from ecomkpi_desktop.importing.assumed import assumptions
from ecomkpi_desktop.importing.run import Imported, run_import
from ecomkpi_desktop.importing.understand import FileContext, Understanding, understand
from ecomkpi_desktop.present.kinds import kind_name
from ecomkpi_desktop.sources.made_at import made_at
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport


def run(options: Namespace, console: Console) -> int:
    """Import every file that can be; tell about the others. A new document is left only if something was imported."""
    overrides = dict(split_pair(pair) for pair in options.set)
    if options.kind:
        overrides["kind"] = options.kind
    created = not options.workspace.exists()
    imported, refused = [], 0
    document = Document.create(options.workspace) if created else Document.open(options.workspace)
    try:
        with document:
            for path in options.files:
                try:
                    for read, issues in import_tables(document, path, overrides, console.language):
                        imported.append(read)
                        tell(read, issues, console, as_json=options.json)
                except ReadableError as error:
                    console.complain(error.issue, path.name)
                    refused += 1
    finally:
        if created and not imported:
            options.workspace.unlink(missing_ok=True)
    if not imported:
        return NOTHING_DONE
    return DONE_WITH_RESERVATIONS if refused or any(one.rows_rejected for one in imported) else DONE


def import_tables(
    document: Document, path: Path, overrides: Mapping[str, str], language: str
) -> Iterator[tuple[Imported, tuple[Issue, ...]]]:
    """Import a file, and the tables of other kinds that a workbook holds on further sheets, one after the other.

    Raises:
        ReadableError: the file is of no use; what was given before stays in the document.
    """
    understanding = _understood(document, path, overrides, language)
    yield _import(document, understanding)
    for sheet in understanding.further:
        yield _import(document, _understood(document, path, {**overrides, "sheet": sheet}, language))


def import_one(
    document: Document, path: Path, overrides: Mapping[str, str], language: str
) -> tuple[Imported, tuple[Issue, ...]]:
    """Understand, read and save one file; what was read, and what the document says of it.

    Nobody is there to ask: what had to be assumed is among the issues of what was read.

    Raises:
        ReadableError: the file is of no use; the document is unchanged.
    """
    return _import(document, _understood(document, path, overrides, language))


def _understood(document: Document, path: Path, overrides: Mapping[str, str], language: str) -> Understanding:
    currency = str(document.settings.get("currency"))
    context = FileContext(currency=currency, language=language, since=_first_sale(document))
    return understand(path, overrides, known=document.recipes(), context=context)


def _first_sale(document: Document) -> str:
    """Return the first day of the orders of a document, ISO; an empty text where there are none."""
    days = [one.period[0] for one in document.imports() if one.kind is Kind.ORDERS and one.period is not None]
    return min(days).isoformat() if days else ""


def _import(document: Document, understanding: Understanding) -> tuple[Imported, tuple[Issue, ...]]:
    path = understanding.path
    imported = run_import(path, understanding.recipe, Silent())
    told = (*assumptions(understanding.doubts, path.name), *_about_sheets(understanding.issues), *imported.issues)
    imported = replace(imported, issues=told)
    applied = document.apply(AddImport(imported, made_at(path), origin_of(path, imported.recipe)))
    return imported, applied.issues


def _about_sheets(issues: tuple[Issue, ...]) -> tuple[Issue, ...]:
    """Sheets that are left out are known before the others are read."""
    return tuple(issue for issue in issues if issue.code in ("hidden_sheets_left_out", "other_sheets_left_out"))


def tell(imported: Imported, issues: tuple[Issue, ...], console: Console, *, as_json: bool) -> None:
    """Print what became of a file: its accounting, its issues and those the document found with it."""
    if as_json:
        console.say_json(account_of(imported, issues))
        return
    line = QCoreApplication.translate(
        "commands", "{file}: {kind}; {read} rows read, {accepted} accepted, {rejected} rejected, {ignored} ignored"
    )
    console.say(
        line.format(
            file=imported.file,
            kind=kind_name(imported.recipe.kind),
            read=imported.rows_read,
            accepted=imported.rows_accepted,
            rejected=imported.rows_rejected,
            ignored=imported.rows_ignored,
        )
    )
    console.mention((*imported.issues, *issues), imported.file)


def account_of(imported: Imported, issues: tuple[Issue, ...]) -> dict[str, object]:
    """Return the JSON object of one imported file (2.11), with the issues of the reading and of the document."""
    recipe = imported.recipe
    return {
        "file": imported.file,
        "kind": str(recipe.kind),
        "preset": recipe.preset,
        "sheet": recipe.sheet,
        "rows_read": imported.rows_read,
        "rows_accepted": imported.rows_accepted,
        "rows_rejected": imported.rows_rejected,
        "rows_ignored": imported.rows_ignored,
        "orders": imported.orders,
        "period": [day.isoformat() for day in imported.period] if imported.period else None,
        "amounts": recipe.amounts,
        "issues": [_issue(issue) for issue in (*imported.issues, *issues)],
    }


def _issue(issue: Issue) -> dict[str, object]:
    example = issue.place.row if issue.place.row is not None else next(iter(issue.rows), None)
    return {"code": issue.code, "severity": str(issue.severity), "count": issue.count, "example_row": example}
