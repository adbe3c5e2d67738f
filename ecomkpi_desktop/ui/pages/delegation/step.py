"""What every step of the path is: a question, why it is asked, what is answered."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.review.delegation.validation import Case, Validation
from ecomkpi_desktop.review.objectives.experiment import Experiment
from ecomkpi_desktop.review.objectives.objective import Objective
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.delegation.view import DelegationView
from ecomkpi_desktop.ui.widgets.labels import Card, Heading, Lead


@dataclass(frozen=True, slots=True)
class State:
    """What the steps show.

    Attributes:
        validations: all of them.
        chosen: the one that is being handed over; None without any.
        cases: of all validations.
        objectives, experiments: of the document.
        view: what the data tell.
    """

    validations: tuple[Validation, ...]
    chosen: Validation | None
    cases: tuple[Case, ...]
    objectives: tuple[Objective, ...]
    experiments: tuple[Experiment, ...]
    view: DelegationView


class StepCard(Card):
    """One step; subclasses add to :attr:`column` and override :meth:`show_state`.

    Signals:
        kept: the validation as the step leaves it.
    """

    kept = Signal(object)

    def __init__(self, context: Context, question: str, why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.state: State | None = None
        theme = context.theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*(theme.space("large"),) * 4)
        self.column.setSpacing(theme.space("small"))
        self.column.addWidget(Heading(question, theme, self))
        self.column.addWidget(Lead(why, theme, self))
        self.column.addSpacing(theme.space("tight"))

    @property
    def chosen(self) -> Validation | None:
        """The validation that is being handed over."""
        return self.state.chosen if self.state is not None else None

    def show_state(self, state: State) -> None:
        """Show what is known."""
        self.state = state
