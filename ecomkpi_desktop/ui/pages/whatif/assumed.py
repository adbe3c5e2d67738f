"""The figures of a scenario, with the numbers of their formulas as far as the levers reach."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Figure, Reason
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.whatif.base import Base
from ecomkpi_desktop.kpi.whatif.levers import KINDS, Scenario, present
from ecomkpi_desktop.kpi.whatif.outcome import outcome
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.context import WHOLE, Origin
from ecomkpi_desktop.ui.pages.whatif.words import is_same, short_lever, value_text


def explained(
    figure_id: str, figures: Mapping[str, Figure], base: Base, scenario: Scenario, formats: Formats
) -> tuple[Figure, Origin]:
    """Return an outcome under a scenario, and what it was computed of; the figure as it was where no lever reaches it.

    Args:
        figure_id: the outcome.
        figures: of the period.
        base: the period as it was.
        scenario: where the levers stand.
        formats: how numbers are written.
    """
    now, then = outcome(base, Scenario()), outcome(base, scenario)
    if figure_id not in then or is_same(now[figure_id], then[figure_id]):
        return figures[figure_id], WHOLE
    assumed = {name: _figure(name, then, figures) for name in then if name in figures}
    return assumed[figure_id], Origin(None, assumed, assumed=_words(base, scenario, formats))


def _figure(figure_id: str, then: Mapping[str, float | None], figures: Mapping[str, Figure]) -> Figure:
    """Return an outcome with those of its terms that a scenario tells."""
    value, was = then[figure_id], figures[figure_id]
    reason = None if value is not None else was.reason or Reason.NOT_REACHED
    terms = {term: then[term] for term in REGISTRY[figure_id].terms if term in then}
    return Figure(figure_id, value, was.unit, reason=reason, inputs=terms)


def _words(base: Base, scenario: Scenario, formats: Formats) -> str:
    translate = QCoreApplication.translate
    arrow = translate("WhatIf", "{lever} from {now} to {then}")
    levers = ", ".join(
        arrow.format(
            lever=short_lever(lever), now=value_text(present(base, lever), KINDS[lever].unit, formats),
            then=value_text(value, KINDS[lever].unit, formats),
        )
        for lever, value in scenario.values.items()
    )  # fmt: skip
    text = translate("WhatIf", "What if: {levers}. The rows are those of the period as it was.")
    return text.format(levers=levers)
