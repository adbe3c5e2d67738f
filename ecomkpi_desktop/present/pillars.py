"""Words of the four pillars: their names, their parts, what a score says."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.pillars.names import PART_NAMES, PILLAR_NAMES
from ecomkpi_desktop.review.pillars.pillar import WEAK, Origin, Part, Pillar, PillarScore

STRONG = 75.0


def pillar_name(pillar: Pillar) -> str:
    """Return the name of a pillar."""
    return words("review", PILLAR_NAMES[pillar])


def part_name(part: Part) -> str:
    """Return the name of a part."""
    return words("review", PART_NAMES[part.key])


def judgement(score: PillarScore) -> str:
    """Return one word on a score."""
    translate = QCoreApplication.translate
    if score.score is None:
        return translate("Pillars", "too little known")
    if score.score < WEAK:
        return translate("Pillars", "weak")
    return translate("Pillars", "strong") if score.score >= STRONG else translate("Pillars", "sound")


def fact_text(part: Part, formats: Formats) -> str:
    """Return the fact of a part as people read it."""
    translate = QCoreApplication.translate
    if part.origin is Origin.MISSING:
        return translate("Pillars", "not known")
    if part.origin is Origin.ANSWERED:
        return translate("Pillars", "answered")
    if part.value is not None and part.unit is not None:
        return formats.value(part.value, part.unit)
    if part.key == "break_even_day":
        return translate("Pillars", "not reached")
    return translate("Pillars", "open") if part.mark else translate("Pillars", "closed")


def origin_text(part: Part) -> str:
    """Return where a part comes from."""
    translate = QCoreApplication.translate
    return {
        Origin.MEASURED: translate("Pillars", "Measured"),
        Origin.ANSWERED: translate("Pillars", "Self-assessment"),
        Origin.DOUBTFUL: translate("Pillars", "Mostly estimated: left out"),
        Origin.MISSING: translate("Pillars", "Not known: left out"),
    }[part.origin]
