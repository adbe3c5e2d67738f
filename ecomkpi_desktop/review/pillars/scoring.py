"""The score of each pillar from its inputs. Each mark is 0 to 100; what is not known is left out, never 0."""

from collections.abc import Sequence
from itertools import pairwise

from ecomkpi_desktop.kpi.figure import Reason, Unit
from ecomkpi_desktop.review.pillars.inputs import Inputs
from ecomkpi_desktop.review.pillars.pillar import Origin, Part, Pillar, PillarScore
from ecomkpi_desktop.review.status import Corridor, corridor_of
from ecomkpi_desktop.review.trust import COVERED, Grade

Scale = Sequence[tuple[float, float]]  # (value, mark), values rising; marks are straight between them

_COVERAGE: Scale = ((0.0, 0.0), (COVERED, 100.0))
_IDENTIFIED: Scale = ((0.5, 0.0), (0.95, 100.0))
_RETURNS: Scale = ((0.05, 100.0), (0.30, 0.0))
_SEVERAL: Scale = ((0.0, 0.0), (0.20, 100.0))
_SHARE: Scale = ((0.0, 0.0), (1.0, 100.0))
_WAITING: Scale = ((0.2, 100.0), (0.9, 0.0))
_AGE: Scale = ((7.0, 100.0), (62.0, 0.0))  # a week's export is in the usual rhythm; two months are blind
_FEW: Scale = ((0.0, 0.0), (1.0, 70.0), (2.0, 100.0))
_DAYS = 31.0
_ABOVE = 50.0  # room to invest is a finding, not a failure: a figure above its corridor never marks less


def pillar_scores(inputs: Inputs) -> tuple[PillarScore, ...]:
    """Return the four scores."""
    return (
        PillarScore(Pillar.HUMAN, _human(inputs)),
        PillarScore(Pillar.AGILITY, _agility(inputs)),
        PillarScore(Pillar.EXPERIENCE, _experience(inputs)),
        PillarScore(Pillar.ECONOMICS, _economics(inputs)),
    )


def on_scale(value: float, scale: Scale) -> float:
    """Return the mark of a value."""
    first, last = scale[0], scale[-1]
    if value <= first[0]:
        return first[1]
    for (low, low_mark), (high, high_mark) in pairwise(scale):
        if value <= high:
            return low_mark + (high_mark - low_mark) * (value - low) / (high - low)
    return last[1]


def in_corridor(value: float, corridor: Corridor) -> float:
    """Return the mark of a value: 100 in its corridor, its share of the floor below, less than half lost above."""
    if corridor.floor is not None and value < corridor.floor:
        return 100.0 * max(value, 0.0) / corridor.floor
    if corridor.ceiling is not None and value > corridor.ceiling:
        return max(100.0 * corridor.ceiling / value, _ABOVE)
    return 100.0


# -- the pillars ---------------------------------------------------------------------------------------------------


def _economics(inputs: Inputs) -> tuple[Part, ...]:
    gate = inputs.extras.gate_is_open
    return (
        _judged(inputs, "ltv_cac", 30),
        _judged(inputs, "cm3_rate", 25),
        _break_even(inputs),
        _figure(inputs, "cost_coverage", 15, _COVERAGE),
        _yes_or_no("gate", 15, gate, "hidden_costs"),
    )


def _experience(inputs: Inputs) -> tuple[Part, ...]:
    extras = inputs.extras
    return (
        _figure(inputs, "identified_share", 25, _IDENTIFIED),
        _judged(inputs, "retention_rate", 25),
        _fact("touch_points", 20, extras.touch_points, Unit.RATE, _SHARE, inputs),
        _figure(inputs, "return_rate_value", 15, _RETURNS),
        _fact("several_channels", 15, extras.several_channels, Unit.RATE, _SEVERAL, inputs, "omnichannel"),
    )


def _human(inputs: Inputs) -> tuple[Part, ...]:
    extras = inputs.extras
    return (
        _fact("bottleneck", 40, extras.on_manager, Unit.RATE, _WAITING, inputs),
        _fact("delegated", 30, extras.delegated, Unit.RATE, _SHARE, inputs),
        _fact("shared_objectives", 30, extras.shared_objectives, Unit.COUNT, _FEW, inputs),
    )


def _agility(inputs: Inputs) -> tuple[Part, ...]:
    habits, extras = inputs.habits, inputs.extras
    held = _share(habits.held_reviews, habits.due_reviews)
    settled = _share(habits.settled_decisions, habits.due_decisions)
    age = (inputs.today - inputs.last_order).days if inputs.today and inputs.last_order else None
    return (
        _fact("reviews_held", 30, held, Unit.RATE, _SHARE, inputs, "reviews"),
        _fact("decisions_followed", 25, settled, Unit.RATE, _SHARE, inputs, "reviews"),
        _fact("experiments", 20, extras.experiments, Unit.COUNT, _FEW, inputs),
        _fact("data_age", 15, age, Unit.DAYS, _AGE, inputs, "data"),
        _fact("data_quality", 10, extras.data_quality, Unit.RATE, _SHARE, inputs, "governance"),
    )


# -- the parts -----------------------------------------------------------------------------------------------------


def _figure(inputs: Inputs, figure_id: str, weight: float, scale: Scale) -> Part:
    reading = inputs.figures.get(figure_id)
    if reading is None or reading.value is None:
        return _missing(figure_id, weight, figure_id)
    # How much is known about costs or customers is itself the fact: no doubt about it.
    return Part(figure_id, weight, on_scale(reading.value, scale), reading.value, reading.unit, Origin.MEASURED,
                figure_id)  # fmt: skip


def _judged(inputs: Inputs, figure_id: str, weight: float) -> Part:
    reading, corridor = inputs.figures.get(figure_id), corridor_of(figure_id, inputs.settings)
    if reading is None or reading.value is None or corridor is None:
        return _missing(figure_id, weight, figure_id)
    if reading.grade is Grade.C:
        return Part(figure_id, weight, None, reading.value, reading.unit, Origin.DOUBTFUL, figure_id)
    mark = in_corridor(reading.value, corridor)
    return Part(figure_id, weight, mark, reading.value, reading.unit, Origin.MEASURED, figure_id)


def _break_even(inputs: Inputs) -> Part:
    key, weight = "break_even_day", 15
    reading, corridor = inputs.figures.get(key), corridor_of(key, inputs.settings)
    # A month that ends before its fixed costs are paid is known: it is the worst there is.
    if reading is not None and reading.value is None and reading.reason is Reason.NOT_REACHED:
        doubtful = reading.grade is Grade.C
        return Part(key, weight, None if doubtful else 0.0, None, reading.unit,
                    Origin.DOUBTFUL if doubtful else Origin.MEASURED, key)  # fmt: skip
    if reading is None or reading.value is None:
        return _missing(key, weight, key)
    if reading.grade is Grade.C:
        return Part(key, weight, None, reading.value, reading.unit, Origin.DOUBTFUL, key)
    latest = corridor.ceiling if corridor is not None and corridor.ceiling is not None else _DAYS
    mark = on_scale(reading.value, ((min(latest, _DAYS), 100.0), (_DAYS + 1, 0.0)))
    return Part(key, weight, mark, reading.value, reading.unit, Origin.MEASURED, key)


def _fact(
    key: str, weight: float, value: float | None, unit: Unit, scale: Scale, inputs: Inputs, page: str = ""
) -> Part:
    """Return a part from what was recorded, else from the self-assessment, else as missing."""
    if value is not None:
        return Part(key, weight, on_scale(float(value), scale), float(value), unit, Origin.MEASURED, page=page)
    answer = inputs.habits.answers.get(key)
    if answer is not None:
        return Part(key, weight, answer, None, None, Origin.ANSWERED)
    return _missing(key, weight, page=page)


def _yes_or_no(key: str, weight: float, holds: bool | None, page: str) -> Part:
    if holds is None:
        return _missing(key, weight)
    return Part(key, weight, 100.0 if holds else 0.0, None, None, Origin.MEASURED, page=page)


def _missing(key: str, weight: float, figure_id: str = "", page: str = "") -> Part:
    return Part(key, weight, None, None, None, Origin.MISSING, figure_id, page)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
