"""Figures as evidence: now, and a year earlier, each with the part of the business it is of."""

from collections.abc import Iterator

from ecomkpi_desktop.review.diagnosis.answer import Evidence, Seen
from ecomkpi_desktop.review.rules.compared import Part
from ecomkpi_desktop.review.rules.situation import Situation


def evidence_in(situation: Situation, *figure_ids: str) -> tuple[Evidence, ...]:
    """Return figures of the period, each beside itself a year earlier; those without a value are left out."""
    return tuple(_lines(situation, figure_ids))


def evidence_of(part: Part, figure_id: str, name: str = "") -> Evidence:
    """Return a figure of some channels, beside itself a year earlier."""
    before = None
    if part.compared is not None and part.compared_value(figure_id) is not None:
        before = Seen(part.compared[figure_id], part.selection.over(part.selection.period.year_before()))
    return Evidence(Seen(part.figures[figure_id], part.selection), before, name)


def _lines(situation: Situation, figure_ids: tuple[str, ...]) -> Iterator[Evidence]:
    for figure_id in figure_ids:
        figure = situation.figures.get(figure_id)
        if figure is None or figure.value is None:
            continue
        before = None
        if situation.compared is not None and situation.is_year_on_year:
            earlier = situation.compared.get(figure_id)
            if earlier is not None and earlier.value is not None:
                before = Seen(earlier, situation.selection.over(situation.selection.period.year_before()))
        yield Evidence(Seen(figure, situation.selection), before)
