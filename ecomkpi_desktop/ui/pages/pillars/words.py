"""Words of the pillars: names, facts, judgements, the table twin."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.pillars import STRONG, fact_text, judgement, origin_text, part_name, pillar_name
from ecomkpi_desktop.review.pillars.pillar import WEAK, Part, Pillar, PillarScore
from ecomkpi_desktop.review.pillars.record import PillarScores
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn


def tone(score: PillarScore) -> str:
    """Return the name of the colour of a score."""
    if score.score is None:
        return "muted"
    return "negative" if score.score < WEAK else "positive" if score.score >= STRONG else "accent"


def part_words(score: PillarScore, part: Part, formats: Formats) -> str:
    """Return a part as a sentence."""
    points, most = score.points(part), score.most(part)
    if points is None or most is None:  # left out, or of a pillar without a score
        return f"{part_name(part)}: {fact_text(part, formats)}. {origin_text(part)}."
    text = QCoreApplication.translate("Pillars", "{name}: {fact}, {points} points out of {most}. {origin}.")
    return text.format(
        name=part_name(part), fact=fact_text(part, formats), points=formats.number(points),
        most=formats.number(most), origin=origin_text(part),
    )  # fmt: skip


def known_words(score: PillarScore, formats: Formats) -> str:
    """Return the judgement and how much is known."""
    text = QCoreApplication.translate("Pillars", "{judgement} · {share} known")
    return text.format(judgement=judgement(score), share=formats.rate(score.coverage, 0))


def parts_twin(scores: Sequence[PillarScore], formats: Formats) -> Twin:
    """Return one row per part."""
    translate = QCoreApplication.translate
    columns = (
        TwinColumn(translate("Pillars", "Pillar")), TwinColumn(translate("Pillars", "Part")),
        TwinColumn(translate("Pillars", "Fact"), written=True),
        TwinColumn(translate("Pillars", "Weight"), written=True),
        TwinColumn(translate("Pillars", "Points"), written=True),
        TwinColumn(translate("Pillars", "Out of"), written=True),
        TwinColumn(translate("Pillars", "Source")),
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = [
        (pillar_name(score.pillar), part_name(part), fact_text(part, formats), formats.count(part.weight),
         formats.number(score.points(part)), formats.number(score.most(part)), origin_text(part))
        for score in scores
        for part in score.parts
    ]  # fmt: skip
    return Twin(columns, tuple(rows))


def trend_twin(kept: Sequence[PillarScores], now: Sequence[PillarScore], formats: Formats) -> Twin:
    """Return one row per closed review and one for today."""
    translate = QCoreApplication.translate
    columns = [TwinColumn(translate("Pillars", "Review"))]
    columns += [TwinColumn(pillar_name(pillar), written=True) for pillar in Pillar]
    rows: list[tuple[Cell, ...]] = [
        (formats.date(one.on), *(_rounded(one.of(pillar), formats) for pillar in Pillar)) for one in kept
    ]
    scores = {one.pillar: one.score for one in now}
    today = (_rounded(scores.get(pillar), formats) for pillar in Pillar)
    rows.append((translate("Pillars", "The period shown"), *today))
    return Twin(tuple(columns), tuple(rows))


def _rounded(score: float | None, formats: Formats) -> str:
    return formats.count(None if score is None else round(score))
