"""The mentor's words on the pillars."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.pillars import part_name, pillar_name
from ecomkpi_desktop.review.pillars.links import LINKS, Pull, pull_of
from ecomkpi_desktop.review.pillars.pillar import PillarScore, weakest, worst_part
from ecomkpi_desktop.ui.pages.page import Advice


def pillars_advice(scores: Sequence[PillarScore], formats: Formats) -> Advice:
    """Return what the pillars say, where to begin, what to leave alone."""
    lowest = weakest(tuple(scores))
    if lowest is None:
        return _too_little()
    return Advice(_means(lowest, tuple(scores), formats), _look(lowest, formats), _do_not(lowest))


def _too_little() -> Advice:
    translate = QCoreApplication.translate
    return Advice(
        translate("PillarsAdvice", "Less than half of each pillar is known: a score would say more than the facts do."),
        translate(
            "PillarsAdvice",
            "Answer the six sentences below, then import costs and advertising spend: each brings a part of a score.",
        ),
        translate("PillarsAdvice", "Do not read what is missing as a bad mark: it is left out, not counted as nil."),
    )


def _means(lowest: PillarScore, scores: tuple[PillarScore, ...], formats: Formats) -> str:
    translate = QCoreApplication.translate
    text = translate("PillarsAdvice", "{pillar} is the lowest pillar, at {score} out of 100.").format(
        pillar=pillar_name(lowest.pillar), score=formats.count(round(lowest.score or 0.0))
    )
    held = [link for link in LINKS if link.source is lowest.pillar and pull_of(link, scores) is Pull.HOLDS_BACK]
    if not held:
        return text
    more = translate("PillarsAdvice", "It holds back: {others}.")
    names = ", ".join(dict.fromkeys(pillar_name(link.target) for link in held))
    return f"{text} {more.format(others=names)}"


def _look(lowest: PillarScore, formats: Formats) -> str:
    worst = worst_part(lowest)
    if worst is None:
        return QCoreApplication.translate(
            "PillarsAdvice", "Every known part is at its best: fill in what is not known yet."
        )
    text = QCoreApplication.translate(
        "PillarsAdvice",
        "“{part}” costs it {points} points, more than any other part: begin there. Enter on its row shows where it "
        "comes from.",
    )
    return text.format(part=part_name(worst), points=formats.number(lowest.lost(worst)))


def _do_not(lowest: PillarScore) -> str:
    if lowest.is_weak:
        return QCoreApplication.translate(
            "PillarsAdvice",
            "Do not work on all four at once: take one decision on the weakest part, with a name and a day, in the "
            "next review.",
        )
    return QCoreApplication.translate(
        "PillarsAdvice", "Do not chase 100: a score is there to say where the next hour is best spent."
    )
