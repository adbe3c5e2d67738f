"""The figures of a closed review as figures: with the numbers of their formulas as they were kept."""

from collections.abc import Mapping

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.registry import DEFINITIONS_VERSION, REGISTRY
from ecomkpi_desktop.review.meetings.frozen import Frozen, FrozenFigure


def figures_as_reviewed(frozen: Frozen, channel: str = "") -> dict[str, Figure]:
    """Return the figures that a closed review kept, those of one channel or of everything it looked at.

    Where the numbers of a formula were not kept beside it, they are those of its terms, which were; unless the figure
    has been defined in another way since, and has other terms today.
    """
    kept = _of_channel(frozen, channel) if channel else frozen.figures
    is_defined_so = frozen.basis.definitions_version == DEFINITIONS_VERSION
    return {
        key: Figure(
            key, one.value, one.unit, one.coverage, one.reason,
            _in_order(key, one.inputs) or (_terms(key, kept) if is_defined_so else {}),
            untold=one.untold,
        )
        for key, one in kept.items()
        if key in REGISTRY
    }  # fmt: skip


def _of_channel(frozen: Frozen, channel: str) -> Mapping[str, FrozenFigure]:
    amounts = frozen.channels.get(channel, {})
    return {key: FrozenFigure(value, REGISTRY[key].unit) for key, value in amounts.items() if key in REGISTRY}


def _in_order(figure_id: str, inputs: Mapping[str, float | None]) -> dict[str, float | None]:
    """Return numbers in the order of the formula: notes are written in that of the alphabet."""
    terms = REGISTRY[figure_id].terms
    places = {term: place for place, term in enumerate(terms)}
    return {term: inputs[term] for term in sorted(inputs, key=lambda term: places.get(term, len(terms)))}


def _terms(figure_id: str, kept: Mapping[str, FrozenFigure]) -> dict[str, float | None]:
    return {term: kept[term].value for term in REGISTRY[figure_id].terms if term in kept}
