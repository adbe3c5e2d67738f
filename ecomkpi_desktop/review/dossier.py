"""What is read of a document for paper and workbook beside its figures: files measured, notes that no figure needs."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ecomkpi_desktop.review.governance.glossary import Term
from ecomkpi_desktop.review.governance.truth import SourceOfTruth
from ecomkpi_desktop.review.pillars.record import PillarScores, in_order

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ecomkpi_desktop.review.governance.conflicts import Comparison
    from ecomkpi_desktop.review.governance.measure import Measure
    from ecomkpi_desktop.review.notebook import Notebook


@dataclass(frozen=True, slots=True)
class FilesRead:
    """What the files of a document say when they are read side by side.

    Attributes:
        measures: of every import in force, by number.
        comparisons: every field that two sources state.
    """

    measures: "Mapping[int, Measure]" = field(default_factory=dict)
    comparisons: "tuple[Comparison, ...]" = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything that is printed of the manager's work and is neither a figure nor part of the state of the data.

    Attributes:
        files: read side by side; None where nobody read them.
        suggestions: open ones on who is one customer; None where nobody looked.
        truths: which source is right, field by field.
        terms: words of the glossary that the manager changed.
        scores: of the pillars at earlier reviews, in their order.
    """

    files: FilesRead | None = None
    suggestions: int | None = None
    truths: tuple[SourceOfTruth, ...] = ()
    terms: tuple[Term, ...] = ()
    scores: tuple[PillarScores, ...] = ()


def dossier_in(
    notebook: "Notebook", files: FilesRead | None = None, suggestions: int | None = None
) -> Dossier:
    """Return the dossier of a document's notes, with what its files said."""
    return Dossier(
        files, suggestions, notebook.all(SourceOfTruth), notebook.all(Term), in_order(notebook.all(PillarScores))
    )
