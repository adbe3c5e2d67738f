"""Pillars of the business that are weak while no open decision is about them."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.review.finding import Advice, Fact, Finding, rate
from ecomkpi_desktop.review.pillars.gathering import attended, inputs_of
from ecomkpi_desktop.review.pillars.names import PART_NAMES, PILLAR_NAMES
from ecomkpi_desktop.review.pillars.pillar import worst_part
from ecomkpi_desktop.review.pillars.scoring import pillar_scores
from ecomkpi_desktop.review.rules.situation import Situation

_WEAK = Advice(
    QT_TRANSLATE_NOOP("review", "{pillar}: {score} out of 100, and no open decision is about it"),
    QT_TRANSLATE_NOOP("review", "A weak pillar holds the others back: effort elsewhere brings less than it should."),
    QT_TRANSLATE_NOOP("review", "Open Pillars: the part that costs most points says where to begin."),
    QT_TRANSLATE_NOOP("review", "Do not work on all four at once: one decision on the weakest part is worth more."),
)
ADVICE: Mapping[str, Advice] = MappingProxyType({"pillar_weak": _WEAK})


def weak_pillars(situation: Situation) -> Iterator[Finding]:
    """Yield the weak pillars that no open decision is about."""
    written = situation.state.written
    if written is None:
        return
    for one in pillar_scores(inputs_of(situation, written)):
        figures = (part.figure_id for part in one.parts if part.figure_id)
        if not one.is_weak or attended(written, figures, str(one.pillar)):
            continue
        evidence = {
            "pillar": Fact(PILLAR_NAMES[one.pillar], is_word=True),
            "score": Fact(round(one.score or 0.0), Unit.COUNT),
            "known": rate(one.coverage),
        }
        worst = worst_part(one)
        if worst is not None:
            evidence["weakest_part"] = Fact(PART_NAMES[worst.key], is_word=True)
        yield Finding("pillar_weak", Severity.WARNING, _WEAK, evidence, None, "", str(one.pillar), place="pillars")
