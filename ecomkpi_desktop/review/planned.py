"""What the manager wrote down about plans: objectives, experiments, validations and their cases."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.review.delegation.validation import Case, Validation
from ecomkpi_desktop.review.objectives.experiment import Experiment
from ecomkpi_desktop.review.objectives.objective import Objective

if TYPE_CHECKING:
    from ecomkpi_desktop.review.notebook import Notebook


@dataclass(frozen=True, slots=True)
class Planned:
    """The notes of plans.

    Attributes:
        objectives, experiments: in the order in which they were made.
        validations, cases: likewise.
    """

    objectives: tuple[Objective, ...] = ()
    experiments: tuple[Experiment, ...] = ()
    validations: tuple[Validation, ...] = ()
    cases: tuple[Case, ...] = ()


def planned_in(notebook: "Notebook") -> Planned:
    """Return what a document's notes say of plans."""
    return Planned(
        notebook.all(Objective), notebook.all(Experiment), notebook.all(Validation), notebook.all(Case)
    )
