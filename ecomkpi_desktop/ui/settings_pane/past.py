"""What other values of a setting would make of the past. Runs on worker threads; no widgets."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.kpi.selection import Selection

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.results import Floats
    from ecomkpi_desktop.settings.values import Settings

# Money by month, the first that moves is shown: fixed costs leave CM3 alone.
_MEASURES = ("cm3", "operating_result")
_SMALLEST = 0.005  # less than half a cent is nothing


@dataclass(frozen=True, slots=True)
class PastChange:
    """A figure by month, before and after.

    Attributes:
        figure_id: which figure.
        months: first days of the months that data cover.
        before, after: amounts, shape (months,).
    """

    figure_id: str
    months: tuple[date, ...]
    before: "Floats"
    after: "Floats"

    @property
    def changed(self) -> tuple[date, ...]:
        """Months whose amount would be another."""
        return tuple(self.months[place] for place in np.flatnonzero(np.abs(self.difference) >= _SMALLEST))

    @property
    def difference(self) -> "Floats":
        """After less before, by month."""
        return np.nan_to_num(self.after - self.before)


@dataclass(frozen=True, slots=True)
class PastQuestion:
    """The question, with the settings that would be in force: called on a worker thread."""

    after: "Settings"

    def __call__(self, engine: "Engine", _selection: Selection) -> PastChange | None:
        """Return what changes over everything that data cover, all channels; None without data."""
        covered = engine.covered()
        if covered is None:
            return None
        whole = Selection(covered)
        before = engine.trend(Step.MONTH, whole)
        after = engine.with_settings(self.after).trend(Step.MONTH, whole)
        changes = [
            PastChange(name, before.starts, before.columns[name], after.columns[name]) for name in _MEASURES
        ]
        return next((change for change in changes if change.changed), changes[0])
