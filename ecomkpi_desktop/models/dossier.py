"""Reads of a document what paper and workbook say beside its figures."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ecomkpi_desktop.kpi.facts import Facts
    from ecomkpi_desktop.review.dossier import Dossier, FilesRead
    from ecomkpi_desktop.review.governance.contract import Contract
    from ecomkpi_desktop.review.governance.measure import Measure
    from ecomkpi_desktop.review.notebook import Notebook
    from ecomkpi_desktop.workspace.document import Document


def files_read(document: "Document", contracts: "Iterable[Contract]") -> "FilesRead":
    """Measure every import and compare the sources. Runs on the document's thread.

    Args:
        document: asked; measures are kept beside it.
        contracts: latest versions: they say which imports are one source.
    """
    from ecomkpi_desktop.review.dossier import FilesRead
    from ecomkpi_desktop.review.governance.conflicts import comparisons_of
    from ecomkpi_desktop.review.governance.measure import measures_of
    from ecomkpi_desktop.review.governance.source import sources_of

    sources = sources_of(document.imports(), contracts)
    found: dict[int, Measure] = {}
    for source in sources:
        found |= measures_of(document, source.imports, source.recipes)
    return FilesRead(found, comparisons_of(document, sources))


def dossier_of(document: "Document", notebook: "Notebook", facts: "Facts | None" = None) -> "Dossier":
    """Return everything that is printed beside the figures. Runs on the document's thread.

    Args:
        document: asked.
        notebook: of the document.
        facts: of the document, where somebody has them already.
    """
    from ecomkpi_desktop.models.persons import identity_summary
    from ecomkpi_desktop.review.dossier import dossier_in
    from ecomkpi_desktop.review.governance.contract import Contract, latest_versions

    files = files_read(document, latest_versions(notebook.all(Contract)).values())
    identity = identity_summary(document, facts)
    return dossier_in(notebook, files, None if identity is None else identity.suggestions)
