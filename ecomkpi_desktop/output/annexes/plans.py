"""Objectives with their key results, experiments with what they brought, and which decisions wait on the manager."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.output.annexes.kit import Kit, figure_name
from ecomkpi_desktop.output.flow.piece import Piece, together
from ecomkpi_desktop.output.flow.table import Column, Row
from ecomkpi_desktop.output.flow.words import head, paragraph
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.delegation import declared_sentence, form_word, frequency_word, logged_sentence, state_text
from ecomkpi_desktop.present.plans import (
    budget_sentence,
    course_word,
    doubt_sentence,
    effect_sentences,
    frame_sentences,
    spent_sentence,
    verdict_word,
)
from ecomkpi_desktop.review.objectives.measure import Measured
from ecomkpi_desktop.review.plans import Plans

translate = QCoreApplication.translate  # under this name lupdate finds the words


def plans(kit: Kit) -> list[Piece]:
    """Return objectives, experiments and the bottleneck, each where there is something to say of it."""
    found = kit.report.plans
    if found is None:
        return []
    pieces: list[Piece] = []
    if found.standings:
        pieces += _objectives(kit, found)
    if found.experiments:
        pieces += head(translate("Print", "Experiments"), keep=1)
        pieces += kit.note(budget_sentence(found.budget, kit.formats))
        for one in found.experiments:
            pieces += _experiment(kit, one)
    if found.bottleneck.declared.share is not None:
        pieces += head(translate("Print", "Delegation"), keep=1)
        text = f"{declared_sentence(found.bottleneck, kit.formats)} {logged_sentence(found.bottleneck, kit.formats)}"
        pieces += paragraph(kit.ink, text, kit.width)
        pieces += _months(kit, found)
        pieces += _validations(kit, found)
    return pieces


def _months(kit: Kit, found: Plans) -> list[Piece]:
    """Return the bottleneck index month by month, by the log."""
    told = [(month, index) for month, index in found.bottleneck.months if index.total > 0]
    if not told:
        return []
    columns = [
        Column(translate("Print", "Month"), is_text=True, share=2.0), Column(translate("Print", "Cases open")),
        Column(translate("Print", "On the manager")), Column(translate("Print", "Bottleneck index")),
    ]  # fmt: skip
    rows = [
        Row((
            kit.formats.month(month), kit.formats.number(index.total, 0), kit.formats.number(index.on_manager, 0),
            kit.formats.rate(index.share),
        ))
        for month, index in told
    ]  # fmt: skip
    return kit.table(columns, rows)


def _validations(kit: Kit, found: Plans) -> list[Piece]:
    """Return who decides what, then the grids by which it is decided."""
    if not found.validations:
        return []
    columns = [
        Column(translate("Print", "What is validated"), is_text=True, share=2.0),
        Column(translate("Print", "How often"), is_text=True, share=1.1),
        Column(translate("Print", "Who decides"), is_text=True, share=1.6),
    ]
    rows = [
        Row((one.what, frequency_word(one.frequency), state_text(one, kit.formats)))
        for one in found.validations
    ]
    pieces = kit.table(columns, rows)
    for one in found.validations:
        if one.grid is not None and one.grid.criteria:
            criteria = "; ".join(line.text for line in one.grid.criteria)
            pieces += paragraph(kit.ink, criteria, kit.width, lead=f"{one.what} ({form_word(one.grid.form)})")
    return pieces


def _objectives(kit: Kit, found: Plans) -> list[Piece]:
    columns = [
        Column(translate("Print", "Objective"), is_text=True, share=2.2),
        Column(translate("Print", "Owner"), is_text=True, share=0.9),
        Column(translate("Print", "Due"), is_text=True, share=0.9),
        Column(translate("Print", "Figure"), is_text=True, share=1.3),
        Column(translate("Print", "Start")), Column(translate("Print", "Planned")), Column(translate("Print", "Now")),
        Column(translate("Print", "Target")), Column(translate("Print", "Outcome"), is_text=True, share=1.1),
    ]  # fmt: skip
    rows = []
    for one in found.standings:
        unit = REGISTRY[one.result.figure_id].unit
        values = (one.result.start, one.planned, one.value, one.result.target)
        rows.append(
            Row((
                one.objective.text, one.objective.owner, kit.formats.date(one.objective.due),
                figure_name(one.result.figure_id), *(kit.formats.value(value, unit) for value in values),
                course_word(one.course),
            ))
        )  # fmt: skip
    return together([*head(translate("Print", "Objectives")), *kit.table(columns, rows)])


def _experiment(kit: Kit, one: Measured) -> list[Piece]:
    experiment, formats = one.experiment, kit.formats
    lead = f"{experiment.hypothesis} ({channel_name(experiment.channel)})"
    sentences = [
        *frame_sentences(experiment, formats), spent_sentence(one, formats), *effect_sentences(one, formats),
        *map(doubt_sentence, one.doubts),
    ]  # fmt: skip
    if experiment.is_decided:
        sentences.append(f"{verdict_word(experiment.verdict)}.")
    if experiment.learning:
        sentences.append(translate("Print", "Learnt: {learning}").format(learning=experiment.learning))
    return paragraph(kit.ink, " ".join(sentences), kit.width, lead=lead)
