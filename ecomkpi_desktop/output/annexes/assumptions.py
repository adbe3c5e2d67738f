"""The settings the figures rest on, with every dated value, and the formulas."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.output.annexes.kit import Kit
from ecomkpi_desktop.output.flow.piece import Piece, together
from ecomkpi_desktop.output.flow.table import Column, Row
from ecomkpi_desktop.output.flow.words import head, paragraph
from ecomkpi_desktop.output.summary.assumptions import assumption_value
from ecomkpi_desktop.present.options import option_label
from ecomkpi_desktop.present.texts import sentence_case, words
from ecomkpi_desktop.review.summary import Assumption

translate = QCoreApplication.translate  # under this name lupdate finds the words


def assumptions_and_definitions(kit: Kit) -> list[Piece]:
    """Return the assumptions and the definitions of every figure printed."""
    return [*_assumptions(kit), *_definitions(kit)]


def _assumptions(kit: Kit) -> list[Piece]:
    details = kit.report.details
    every = details.histories if details is not None else kit.summary.assumptions
    rows = [
        Row((
            option_label(one.key), assumption_value(one, kit.formats),
            "" if one.valid_from is None else kit.formats.date(one.valid_from), _source(one),
        ))
        for one in every
    ]  # fmt: skip
    columns = [
        Column(translate("Print", "Assumption"), is_text=True, share=2.0), Column(translate("Print", "Value")),
        Column(translate("Print", "Valid from")), Column(translate("Print", "Source"), is_text=True, share=2.0),
    ]  # fmt: skip
    note = translate("Print", "a default is an estimate until you replace it")
    return together([*head(translate("Print", "Assumptions"), note), *kit.table(columns, rows)])


def _source(one: Assumption) -> str:
    if one.is_default:
        return words("settings", one.source)
    return one.source or translate("Print", "set")


def _definitions(kit: Kit) -> list[Piece]:
    summary = kit.summary
    version = translate("Print", "version {version}").format(version=summary.definitions_version)
    pieces = head(translate("Print", "Definitions"), version)
    for definition in kit.report.definitions:
        name = sentence_case(words("kpi", definition.name))
        pieces += paragraph(kit.ink, words("kpi", definition.formula), kit.width, lead=name)
    return pieces
