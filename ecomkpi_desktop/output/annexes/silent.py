"""Annexes that were wanted and have nothing to say: each says so in a sentence, instead of an empty frame."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.output.annexes.catalogue import annex_name
from ecomkpi_desktop.output.annexes.kit import Kit
from ecomkpi_desktop.output.flow.piece import Piece
from ecomkpi_desktop.output.flow.words import head, paragraph
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.report import Annex

translate = QCoreApplication.translate  # under this name lupdate finds the words

_WHY: Mapping[Annex, str] = {
    Annex.PLANS: QT_TRANSLATE_NOOP("Print", "No objective, experiment or delegation is written down yet."),
    Annex.FINDINGS: QT_TRANSLATE_NOOP("Print", "Nothing in what is known calls for a decision."),
    Annex.CUSTOMERS: QT_TRANSLATE_NOOP("Print", "The orders do not say who their customers are."),
    Annex.TRENDS: QT_TRANSLATE_NOOP("Print", "The orders do not reach into this period."),
    Annex.COHORTS: QT_TRANSLATE_NOOP("Print", "The orders do not say who their customers are."),
    Annex.SCENARIOS: QT_TRANSLATE_NOOP("Print", "No what-if scenario is saved."),
    Annex.SHARING: QT_TRANSLATE_NOOP("Print", "Nothing is known yet of how data are shared."),
    Annex.RECONCILIATION: QT_TRANSLATE_NOOP("Print", "There is no file of orders to reconcile."),
}
_NOTHING = QT_TRANSLATE_NOOP("Print", "Nothing to say of this period.")


def silent_annexes(kit: Kit, wanted: Sequence[Annex]) -> list[Piece]:
    """Return a sentence for every annex that was wanted and has nothing to say.

    Args:
        kit: the report.
        wanted: in any order.
    """
    missing = [annex for annex in Annex if annex in wanted and annex not in kit.report.available]
    if not missing:
        return []
    pieces = head(translate("Print", "Annexes without content"), keep=1)
    if kit.report.details is None:
        return [*pieces, *_of_a_closed_review(kit, missing)]
    for annex in missing:
        pieces += paragraph(kit.ink, words("Print", _WHY.get(annex, _NOTHING)), kit.width, lead=annex_name(annex))
    return pieces


def _of_a_closed_review(kit: Kit, missing: Sequence[Annex]) -> list[Piece]:
    """Return why a closed review has no such annexes: it did not keep them, or nothing keeps them."""
    pieces = []
    if {Annex.LADDER, Annex.CHANNELS} & set(missing):
        pieces += kit.note(translate(
            "Print", "This review was closed by an earlier version of the program, which did not keep the ladder by "
            "month and by channel with it.",
        ))  # fmt: skip
    if set(missing) - {Annex.LADDER, Annex.CHANNELS}:
        pieces += kit.note(translate(
            "Print", "A closed review keeps its figures, ladders, findings, decisions, assumptions, definitions and "
            "the manager’s work; the other annexes are printed from the figures of today.",
        ))  # fmt: skip
    return pieces
