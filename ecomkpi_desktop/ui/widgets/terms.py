"""Finds the terms of a figure as figures of their own. Runs on worker threads; no widgets."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.ui.context import Origin

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.selection import Selection


@dataclass(frozen=True, slots=True)
class Term:
    """A term with its own formula and numbers, and what it was computed of."""

    figure: Figure
    origin: Origin


@dataclass(frozen=True, slots=True)
class TermsQuestion:
    """Where the numbers of a formula come from: the same part, or one of its months (break-even is about one)."""

    figure: Figure
    origin: Origin

    def __call__(self, engine: "Engine", selection: "Selection") -> dict[str, Term]:
        """Return the terms that are found with the number that the formula has."""
        found: dict[str, Term] = {}
        wanted = {term: value for term, value in self.figure.inputs.items() if value}
        for figures, origin in self._places(self.origin.engine(engine), self.origin.selection or selection):
            for term, value in wanted.items():
                figure = figures.get(term)
                if term not in found and figure is not None and _is(figure, value):
                    found[term] = Term(figure, origin)
            if len(found) == len(wanted):
                break
        return found

    def _places(
        self, engine: "Engine", asked: "Selection"
    ) -> Iterator[tuple[Mapping[str, Figure], Origin]]:
        """Return where to look, the likeliest first."""
        yield self.origin.figures, self.origin
        if self.origin.kept is not None:
            return  # today's figures are not those of then, even where a number happens to be the same
        yield engine.figures(asked), self.origin
        for month in reversed(tuple(asked.period.months())):
            part = asked.over(month)
            yield engine.figures(part), Origin(part)


def _is(figure: Figure, value: float | None) -> bool:
    if figure.value is None or value is None:
        return False
    # The same sum taken in another order may differ in its last digits.
    return math.isclose(figure.value, value, rel_tol=1e-9)
