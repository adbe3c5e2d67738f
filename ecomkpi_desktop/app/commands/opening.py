"""Opening a document for a command, and everything that figures need."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ecomkpi_desktop.app.commands.arguments import selection_of
from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.workspace.document import Document

if TYPE_CHECKING:
    from argparse import Namespace

    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.selection import Selection
    from ecomkpi_desktop.kpi.whatif.levers import Scenario
    from ecomkpi_desktop.review.dossier import Dossier
    from ecomkpi_desktop.review.meetings.life import Notes
    from ecomkpi_desktop.review.sources import DataState
    from ecomkpi_desktop.settings.values import Settings
    from ecomkpi_desktop.workspace.records import ImportRecord


@dataclass(frozen=True, slots=True)
class Figures:
    """What a command needs to speak of figures.

    Attributes:
        title: name of the document.
        engine: on its facts.
        selection: period and channels asked for.
        settings: of the document.
        state: how far the data reach and how they reconcile.
        imports: the files in force.
        scenarios: saved what-ifs.
        notes: reviews and decisions.
        dossier: what else is printed; None where nobody asked.
    """

    title: str
    engine: "Engine"
    selection: "Selection"
    settings: "Settings"
    state: "DataState"
    imports: "tuple[ImportRecord, ...]"
    scenarios: "tuple[Scenario, ...]"
    notes: "Notes"
    dossier: "Dossier | None" = None


def open_to_read(path: Path) -> Document:
    """Open an existing document for reading.

    Raises:
        ReadableError: it does not exist or cannot be opened.
    """
    _must_exist(path)
    return Document.open(path, read_only=True)


def open_to_write(path: Path) -> Document:
    """Open an existing document for writing.

    Raises:
        ReadableError: it does not exist, or cannot be opened for writing.
    """
    _must_exist(path)
    return Document.open(path)


def engine_on(document: Document) -> "Engine":
    """Build the engine on what a document holds."""
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.models.kept_facts import facts_of

    return Engine(facts_of(document), document.settings)


def figures_of(options: "Namespace", *, for_print: bool = False) -> Figures:
    """Return what the options of a command ask for.

    Args:
        options: of the command.
        for_print: whether the files are read side by side too, for paper and workbook.

    Raises:
        ReadableError: no such document, no data, or a period or channel that does not suit it.
    """
    from ecomkpi_desktop.models.data_state import data_state
    from ecomkpi_desktop.models.dossier import dossier_of
    from ecomkpi_desktop.models.scenarios import scenarios_in
    from ecomkpi_desktop.review.governance.state import measures_of_all, sharing_of
    from ecomkpi_desktop.review.meetings.life import notes_of
    from ecomkpi_desktop.review.notebook import Notebook
    from ecomkpi_desktop.review.omnichannel.audit import channel_notes
    from ecomkpi_desktop.review.pillars.gathering import written_in
    from ecomkpi_desktop.review.planned import planned_in
    from ecomkpi_desktop.review.positioning.imported import market_of

    with open_to_read(options.workspace) as document:
        engine = engine_on(document)
        selection = selection_of(options, engine.facts)
        imports = tuple(record for record in document.imports() if record.removed_at is None)
        today, market = clock.today(), market_of(document)
        notebook = Notebook(document.notes())
        measures = measures_of_all(document, notebook)
        sharing = sharing_of(notebook, document.imports(), measures, today)
        notes = channel_notes(notebook)
        state = data_state(
            document.imports(), engine, today, sharing, market=market, channels=notes, planned=planned_in(notebook),
            written=written_in(notebook, today),
        )
        return Figures(
            options.workspace.stem, engine, selection, document.settings, state, imports, scenarios_in(document),
            notes_of(notebook), dossier_of(document, notebook, engine.facts) if for_print else None,
        )  # fmt: skip


def _must_exist(path: Path) -> None:
    if not path.exists():
        raise ReadableError("workspace_missing", path=str(path))
